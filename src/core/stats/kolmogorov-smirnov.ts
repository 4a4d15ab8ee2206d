// The two-sample Kolmogorov–Smirnov test, with a null distribution that is right for ties and small samples.

/** Beyond so many pairs of sizes the exact distribution costs more than it gives. */
const EXACT_PAIRS = 400_000;

/**
 * p-value of the two-sample Kolmogorov-Smirnov test: how probable a distance of at least this size between the empirical
 * distribution functions is when both samples come from one distribution.
 *
 * For n · m up to 400,000 exact, given which values are tied (G. Schröer and D. Trenkler, "Exact and randomization
 * distributions of Kolmogorov-Smirnov tests two or three samples", Computational Statistics & Data Analysis 20 (1995),
 * p. 185-202). Beyond, Kolmogorov's limit 2 Σ (-1)^(k-1) exp(-2 k² t²), t = D √(nm/(n+m)), which below one half is the
 * bound of Dvoretzky, Kiefer, Wolfowitz and Massart (P. Massart, Annals of Probability 18 (1990), p. 1269-1283; for two
 * samples F. Wei and R. M. Dudley, Statistics & Probability Letters 82 (2012), p. 636-644); ties only make it larger than
 * the truth.
 *
 * @param first, second how many values of each sample lie at or below each level, levels rising
 * @returns a probability; 1 when either sample is empty
 * @example kolmogorovSmirnovP([5, 5], [0, 5]) // 0.007936507936507936, 2 of the 252 ways to choose 5 of 10
 */
export function kolmogorovSmirnovP(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const n = first[first.length - 1];
  const m = second[second.length - 1];
  if (first.length === 0 || n === 0 || m === 0) return 1;
  const distance = largestDistance(first, second, n, m);
  if (distance === 0) return 1;
  if (n * m > EXACT_PAIRS) return kolmogorovSurvival((distance / (n * m)) * Math.sqrt((n * m) / (n + m)));
  return exceedance(first, second, n, m, distance);
}

/**
 * P(K > t) of Kolmogorov's limiting distribution.
 *
 * @example kolmogorovSurvival(1.3580986393225507) // 0.05
 */
export function kolmogorovSurvival(t: number): number {
  if (t < 0.2) return 1;
  let sum = 0;
  for (let k = 1; k <= 100; k++) {
    const term = 2 * Math.exp(-2 * k * k * t * t);
    sum += k % 2 === 1 ? term : -term;
    if (term < sum * 1e-17) break;
  }
  return Math.min(1, Math.max(0, sum));
}

/** n · m times the largest distance: a whole number, so that equal distances are equal. */
function largestDistance(first: ArrayLike<number>, second: ArrayLike<number>, n: number, m: number): number {
  let largest = 0;
  for (let level = 0; level < first.length; level++) {
    const apart = Math.abs(first[level] * m - second[level] * n);
    if (apart > largest) largest = apart;
  }
  return largest;
}

/**
 * Share of all orders of n and m values, level by level, that reach the distance somewhere. Only sums of positive terms.
 *
 * (i, j) is the number of values seen of each sample, |i m - j n| how far apart they are. All with the same i + j are
 * computed at once, of those with one value less; outside `from` to `to` every order has reached the distance.
 */
function exceedance(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  n: number,
  m: number,
  distance: number,
): number {
  // reached[j + 1]: of the ways to have seen i and j values, the share that reached the distance on the way.
  const reached = new Float64Array(m + 2).fill(1);
  reached[1] = 0;
  for (let level = 0, seen = 0, from = 0, to = 0; level < first.length; level++) {
    const end = first[level] + second[level];
    while (seen < end) {
      seen++;
      if (to < m) to++;
      if (seen - from > n) from++;
      mixWithOneMore(reached, from, to, seen);
    }
    // Only where a level is complete can the distributions be compared.
    for (; from <= to && end * m - from * (n + m) >= distance; from++) reached[from + 1] = 1;
    for (; from <= to && to * (n + m) - end * m >= distance; to--) reached[to + 1] = 1;
    if (from > to) return 1;
  }
  return reached[m + 1];
}

/** The last value seen is one of the first sample in i of i + j ways, else one of the second. */
function mixWithOneMore(reached: Float64Array, from: number, to: number, seen: number): void {
  for (let j = to; j >= from; j--) reached[j + 1] = ((seen - j) * reached[j + 1] + j * reached[j]) / seen;
}
