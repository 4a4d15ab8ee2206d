// The hypergeometric distribution: how many of the marked rows fall into one of two samples by chance.

/**
 * Exact two-sided test that a share is the same in two samples: the probability that, with all margins kept, the number
 * of marked rows in the first sample lies at least as far from its expectation as it does. With ties and at any sizes its
 * level is at most the nominal one (conditional test; R. A. Fisher, "The Design of Experiments", 1935, ch. II, with the
 * distance from the expectation as the order).
 *
 * @param marked marked rows of the first sample, 0 <= marked <= rows
 * @param rows rows of the first sample
 * @param otherMarked marked rows of the second sample
 * @param otherRows rows of the second sample
 * @returns a probability; 1 when either sample is empty
 * @example sameShareP(1, 9, 11, 14) // 0.0089…
 */
export function sameShareP(marked: number, rows: number, otherMarked: number, otherRows: number): number {
  const total = rows + otherRows;
  const allMarked = marked + otherMarked;
  if (rows === 0 || otherRows === 0 || allMarked === 0 || allMarked === total) return 1;
  const least = Math.max(0, allMarked - otherRows);
  const most = Math.min(rows, allMarked);
  const expected = (rows * allMarked) / total;
  // Two counts at the same distance must both count, whatever rounding does.
  const distance = Math.abs(marked - expected) * (1 - 1e-12);
  const logTotal = logChoose(total, rows);
  const probability = (count: number): number =>
    Math.exp(logChoose(allMarked, count) + logChoose(total - allMarked, rows - count) - logTotal);
  let sum = 0;
  // Outwards from both ends of the middle: the terms fall, so the rest is soon nothing.
  for (let count = Math.max(least, Math.ceil(expected + distance)); count <= most; count++) {
    const term = probability(count);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  for (let count = Math.min(most, Math.floor(expected - distance)); count >= least; count--) {
    const term = probability(count);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Below this n, ln n! is summed once; from it on, the series below is good to the last digit. */
const SMALL = 256;
const smallLogFactorials = new Float64Array(SMALL);
for (let n = 2; n < SMALL; n++) smallLogFactorials[n] = smallLogFactorials[n - 1] + Math.log(n);

/** ln n!, by Stirling's series where the table ends (DLMF 5.11.1; the next term is below 1e-18). */
function logFactorial(n: number): number {
  if (n < SMALL) return smallLogFactorials[n];
  const inverse = 1 / n;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}
