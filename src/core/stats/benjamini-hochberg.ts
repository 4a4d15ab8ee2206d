// Benjamini and Hochberg's procedure: among what many looks find, only a stated share is chance.

/**
 * Which hypotheses are rejected when, on average, at most a share `q` of the rejections may be wrong.
 *
 * Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate: a practical and powerful approach to multiple
 * testing", Journal of the Royal Statistical Society B 57 (1995), p. 289-300, eq. 1.
 *
 * @param pValues one per hypothesis; NaN is never rejected, but counts as a look
 * @param q false discovery rate, 0 < q < 1
 * @example benjaminiHochbergRejects([0.01, 0.04, 0.9], 0.1) // [true, true, false]
 */
export function benjaminiHochbergRejects(pValues: readonly number[], q: number): boolean[] {
  const order = [...pValues.keys()].filter((index) => !Number.isNaN(pValues[index]));
  order.sort((i, j) => pValues[i] - pValues[j]);
  let last = -1;
  for (const [rank, index] of order.entries()) if (pValues[index] <= (q * (rank + 1)) / pValues.length) last = rank;
  const rejected = pValues.map(() => false);
  for (const index of order.slice(0, last + 1)) rejected[index] = true;
  return rejected;
}
