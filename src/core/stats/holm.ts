// Holm's procedure: several claims at once, wrong about any of them with no more than the stated probability.

/**
 * Which hypotheses are rejected at the family-wise level `alpha`.
 *
 * S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), p. 65-70.
 *
 * @param pValues one per hypothesis; NaN is never rejected
 * @example holmRejects([0.01, 0.04, 0.02], 0.05) // [true, true, true]
 */
export function holmRejects(pValues: readonly number[], alpha: number): boolean[] {
  const rejected = pValues.map(() => false);
  const order = pValues.map((_, index) => index).filter((index) => !Number.isNaN(pValues[index]));
  order.sort((i, j) => pValues[i] - pValues[j]);
  for (const [rank, index] of order.entries()) {
    if (pValues[index] > alpha / (pValues.length - rank)) break;
    rejected[index] = true;
  }
  return rejected;
}

/**
 * Holm's adjusted p-values: a hypothesis is rejected at any family-wise level that its adjusted p-value does not exceed.
 *
 * @param pValues one per hypothesis; NaN stays NaN and counts as a hypothesis
 * @example holmAdjusted([0.01, 0.04, 0.02]) // [0.03, 0.04, 0.04]
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => Number.NaN);
  const order = pValues.map((_, index) => index).filter((index) => !Number.isNaN(pValues[index]));
  order.sort((i, j) => pValues[i] - pValues[j]);
  let largest = 0;
  for (const [rank, index] of order.entries()) {
    largest = Math.max(largest, Math.min(1, pValues[index] * (pValues.length - rank)));
    adjusted[index] = largest;
  }
  return adjusted;
}
