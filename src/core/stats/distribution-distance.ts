// How far two distributions are apart: distances that decide about drift, and two that are shown to those who know them.
// Categories may come in any order: the sums over them do not depend on it.

import { add, emptySum, roundedSum } from "./exact-sum.ts";

/** Two samples on common levels: how many values of each lie on each; of numbers, at or below each of the rising levels. */
export interface Counts {
  readonly reference: ArrayLike<number>;
  readonly current: ArrayLike<number>;
}

/**
 * Wasserstein distance of order 1 between two samples: the area between their distribution functions.
 *
 * @param levels the values, rising
 * @param upTo how many values of each sample lie at or below each level
 * @returns in the unit of the values; 0 when either sample is empty
 * @example wassersteinDistance([0, 1, 3], { reference: [1, 2, 3], current: [0, 0, 3] }) // 1.6666666666666665
 */
export function wassersteinDistance(levels: ArrayLike<number>, { reference, current }: Counts): number {
  const last = levels.length - 1;
  const [n, m] = [reference[last], current[last]];
  return n === 0 || m === 0 ? 0 : areaBetween(levels, reference, current, n, m);
}

// Loops stand alone in their functions, because V8 compiles short ones sooner.

function areaBetween(
  levels: ArrayLike<number>,
  reference: ArrayLike<number>,
  current: ArrayLike<number>,
  n: number,
  m: number,
): number {
  let area = 0;
  for (let level = 0, last = levels.length - 1; level < last; level++)
    area += Math.abs(reference[level] / n - current[level] / m) * (levels[level + 1] - levels[level]);
  return area;
}

/**
 * What `wassersteinDistance` comes to on average when nothing drifted. At each level the difference of the two
 * distribution functions is nearly normal with variance `spread` · F (1 - F); its mean size is √(2/π) times its deviation.
 *
 * @param spread variance of the difference of two shares over p (1 - p): 1/n + 1/m for independent samples
 * @example wassersteinByChance([0, 1], { reference: [5, 10], current: [5, 10] }, 0.2) // 0.178…
 */
export function wassersteinByChance(levels: ArrayLike<number>, { reference, current }: Counts, spread: number): number {
  const last = levels.length - 1;
  const rows = reference[last] + current[last];
  return rows === 0 ? 0 : Math.sqrt((2 / Math.PI) * spread) * areaOfDeviations(levels, reference, current, rows);
}

function areaOfDeviations(
  levels: ArrayLike<number>,
  reference: ArrayLike<number>,
  current: ArrayLike<number>,
  rows: number,
): number {
  let area = 0;
  for (let level = 0, last = levels.length - 1; level < last; level++) {
    const share = (reference[level] + current[level]) / rows;
    area += Math.sqrt(share * (1 - share)) * (levels[level + 1] - levels[level]);
  }
  return area;
}

/**
 * Total variation distance: the share of rows that would have to change their category.
 *
 * @returns between 0 and 1
 * @example totalVariation({ reference: [5, 5], current: [9, 1] }) // 0.4
 */
export function totalVariation({ reference, current }: Counts): number {
  const n = sum(reference);
  const m = sum(current);
  if (n === 0 || m === 0) return 0;
  const size = emptySum();
  for (let level = 0; level < reference.length; level++) add(size, Math.abs(reference[level] / n - current[level] / m));
  return roundedSum(size) / 2;
}

/**
 * What `totalVariation` comes to on average when nothing drifted; see `wassersteinByChance`.
 *
 * @example totalVariationByChance({ reference: [5, 5], current: [5, 5] }, 0.2) // 0.178…
 */
export function totalVariationByChance({ reference, current }: Counts, spread: number): number {
  const rows = sum(reference) + sum(current);
  if (rows === 0) return 0;
  const size = emptySum();
  for (let level = 0; level < reference.length; level++) {
    const share = (reference[level] + current[level]) / rows;
    add(size, Math.sqrt(share * (1 - share)));
  }
  return (Math.sqrt((2 / Math.PI) * spread) * roundedSum(size)) / 2;
}

/**
 * Population stability index: Σ (q - p) ln (q / p) over bins, with half a row added to each bin, so that an empty one
 * counts much and not infinitely (N. Siddiqi, "Credit Risk Scorecards", 2006).
 *
 * @example populationStability({ reference: [50, 50], current: [50, 50] }) // 0
 */
export function populationStability(counts: Counts): number {
  return overBins(counts, (p, q) => (q - p) * Math.log(q / p));
}

/**
 * Jensen–Shannon divergence in bits over bins, between 0 and 1; the same half row is added (J. Lin, IEEE Transactions on
 * Information Theory 37 (1991), p. 145-151).
 *
 * @example jensenShannon({ reference: [50, 50], current: [50, 50] }) // 0
 */
export function jensenShannon(counts: Counts): number {
  return overBins(counts, (p, q) => (p * Math.log2((2 * p) / (p + q)) + q * Math.log2((2 * q) / (p + q))) / 2);
}

function overBins({ reference, current }: Counts, term: (p: number, q: number) => number): number {
  const bins = reference.length;
  const n = sum(reference) + bins / 2;
  const m = sum(current) + bins / 2;
  const total = emptySum();
  for (let bin = 0; bin < bins; bin++) add(total, term((reference[bin] + 0.5) / n, (current[bin] + 0.5) / m));
  return Math.max(0, roundedSum(total));
}

function sum(counts: ArrayLike<number>): number {
  let total = 0;
  for (let level = 0; level < counts.length; level++) total += counts[level];
  return total;
}
