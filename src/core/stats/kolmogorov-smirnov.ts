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
 * @param first, second how many values of each sample lie on each level, levels rising
 * @returns a probability; 1 when either sample is empty
 * @example kolmogorovSmirnovP([5, 0], [0, 5]) // 0.007936507936507936, 2 of the 252 ways to choose 5 of 10
 */
export function kolmogorovSmirnovP(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const n = total(first);
  const m = total(second);
  if (n === 0 || m === 0) return 1;
  const distance = largestDistance(first, second, n, m);
  if (distance === 0) return 1;
  if (n * m > EXACT_PAIRS) return kolmogorovSurvival((distance / (n * m)) * Math.sqrt((n * m) / (n + m)));
  return exceedance(levelEnds(first, second, n + m), n, m, distance);
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

function total(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let level = 0; level < counts.length; level++) sum += counts[level];
  return sum;
}

/** n · m times the largest distance: a whole number, so that equal distances are equal. */
function largestDistance(first: ArrayLike<number>, second: ArrayLike<number>, n: number, m: number): number {
  let largest = 0;
  let i = 0;
  let j = 0;
  for (let level = 0; level < first.length; level++) {
    i += first[level];
    j += second[level];
    largest = Math.max(largest, Math.abs(i * m - j * n));
  }
  return largest;
}

/** Per number of values seen: 1 where a level is complete, so that the distributions can be compared there. */
function levelEnds(first: ArrayLike<number>, second: ArrayLike<number>, rows: number): Uint8Array {
  const ends = new Uint8Array(rows + 1);
  let seen = 0;
  for (let level = 0; level < first.length; level++) {
    seen += first[level] + second[level];
    ends[seen] = 1;
  }
  return ends;
}

/**
 * Share of all orders of n and m values, level by level, that reach the distance somewhere. Only sums of positive terms.
 *
 * (i, j) is the number of values seen of each sample. Where |i m - j n| is so far beyond the distance that even the last
 * complete level before it was, every order has reached it: the share is 1, and only the band between is computed.
 */
function exceedance(ends: Uint8Array, n: number, m: number, distance: number): number {
  const certain = distance + (largestLevel(ends) - 1) * Math.max(n, m);
  // reached[j]: of the ways to have seen i and j values, the share that reached the distance on the way.
  const reached = new Float64Array(m + 1).fill(1);
  for (let i = 0; i <= n; i++) {
    const first = Math.max(0, Math.floor((i * m - certain) / n));
    const last = Math.min(m, Math.ceil((i * m + certain) / n));
    let below = first === 0 ? 0 : 1;
    for (let j = first, ahead = i * m - j * n; j <= last; j++, ahead -= n) {
      if ((ahead >= distance || ahead <= -distance) && ends[i + j] === 1) below = 1;
      else below = i + j === 0 ? 0 : (i * reached[j] + j * below) / (i + j);
      reached[j] = below;
    }
  }
  return Math.min(1, reached[m]);
}

/** Values on the level that has most of them. */
function largestLevel(ends: Uint8Array): number {
  let [largest, begin] = [0, 0];
  for (let seen = 1; seen < ends.length; seen++) {
    if (ends[seen] === 0) continue;
    largest = Math.max(largest, seen - begin);
    begin = seen;
  }
  return largest;
}
