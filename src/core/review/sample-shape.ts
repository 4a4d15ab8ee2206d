// Quantiles, spread and bins of a sample that is given as counts on rising levels.

import type { LevelCounts } from "./drift-counts.ts";

/** The smallest level at or below which at least this share of the rows lies. */
export function quantileOf(levels: Float64Array, counts: LevelCounts, share: number): number {
  const wanted = share * rowsOf(counts);
  let seen = 0;
  for (let level = 0; level < levels.length; level++) {
    seen += counts[level];
    if (seen > 0 && seen >= wanted) return levels[level];
  }
  return Number.NaN;
}

/** Quartile distance of a normal distribution with deviation 1; 90 % of it lies within ± 1.645. */
const QUARTILES = 1.3489795003921634;
const MIDDLE_90 = 3.2897072539029435;

/**
 * A deviation that outliers do not move: from the quartiles before; where half of the rows have one value, from the
 * middle 90 %; else the standard deviation before; and where all were one value, that of both samples.
 */
export function robustDeviation(levels: Float64Array, before: LevelCounts, after: LevelCounts): number {
  const between = (low: number, high: number): number =>
    quantileOf(levels, before, high) - quantileOf(levels, before, low);
  const candidates = [
    () => between(0.25, 0.75) / QUARTILES,
    () => between(0.05, 0.95) / MIDDLE_90,
    () => standardDeviation(levels, before),
    () =>
      standardDeviation(
        levels,
        before.map((rows, level) => rows + after[level]),
      ),
  ];
  for (const candidate of candidates) {
    const deviation = candidate();
    if (deviation > 0) return deviation;
  }
  return 0;
}

function standardDeviation(levels: Float64Array, counts: LevelCounts): number {
  const rows = rowsOf(counts);
  const mean = counts.reduce((sum, count, level) => sum + count * levels[level], 0) / rows;
  return Math.sqrt(counts.reduce((sum, count, level) => sum + count * (levels[level] - mean) ** 2, 0) / rows);
}

const BINS = 10;

/** Ten bins with about as many of the reference's rows each; below and above them, bins of their own. */
export function quantileBins(
  reference: LevelCounts,
  current: LevelCounts,
): { readonly reference: number[]; readonly current: number[] } {
  const bins = { reference: new Float64Array(BINS + 2), current: new Float64Array(BINS + 2) };
  addToBins(reference, current, rowsOf(reference), bins.reference, bins.current);
  return { reference: Array.from(bins.reference), current: Array.from(bins.current) };
}

function addToBins(
  reference: LevelCounts,
  current: LevelCounts,
  rows: number,
  toReference: Float64Array,
  toCurrent: Float64Array,
): void {
  for (let level = 0, seen = 0; level < reference.length; level++) {
    // A level belongs where the middle of its rows lies; with none, with the rows around it.
    const middle = seen + reference[level] / 2;
    const inside = 1 + Math.min(BINS - 1, Math.floor((BINS * middle) / Math.max(1, rows)));
    const bin = (seen > 0 && seen < rows) || reference[level] > 0 ? inside : seen === 0 ? 0 : BINS + 1;
    seen += reference[level];
    toReference[bin] += reference[level];
    toCurrent[bin] += current[level];
  }
}

function rowsOf(counts: LevelCounts): number {
  let rows = 0;
  for (let level = 0; level < counts.length; level++) rows += counts[level];
  return rows;
}
