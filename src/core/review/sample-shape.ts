// Quantiles, spread and bins of a sample that is given as counts of the rows at or below each of some rising levels.

import type { LevelCounts } from "./drift-counts.ts";

/** The smallest level at or below which at least this share of the rows lies; NaN without any row. */
export function quantileOf(levels: Float64Array, upTo: LevelCounts, share: number): number {
  const wanted = share * rowsBelow(upTo, upTo.length);
  const level = firstWhere(levels.length, (at) => upTo[at] > 0 && upTo[at] >= wanted);
  return level === levels.length ? Number.NaN : levels[level];
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

function standardDeviation(levels: Float64Array, upTo: LevelCounts): number {
  const rows = rowsBelow(upTo, upTo.length);
  const counts = upTo.map((seen, level) => seen - rowsBelow(upTo, level));
  const mean = counts.reduce((sum, count, level) => sum + count * levels[level], 0) / rows;
  return Math.sqrt(counts.reduce((sum, count, level) => sum + count * (levels[level] - mean) ** 2, 0) / rows);
}

const BINS = 10;

/** Ten bins with about as many of the reference's rows each; below and above them, bins of their own. */
export function quantileBins(
  reference: LevelCounts,
  current: LevelCounts,
): { readonly reference: number[]; readonly current: number[] } {
  const ends = endsOfBins(reference);
  const rowsIn = (upTo: LevelCounts): number[] =>
    ends.map((end, bin) => rowsBelow(upTo, end) - (bin === 0 ? 0 : rowsBelow(upTo, ends[bin - 1])));
  return { reference: rowsIn(reference), current: rowsIn(current) };
}

/** A level belongs where the middle of its rows lies; with none, with the rows around it. */
function endsOfBins(upTo: LevelCounts): readonly number[] {
  const rows = rowsBelow(upTo, upTo.length);
  // The middle is half of the rows below a level and those up to it.
  const endOf = (bin: number): number => {
    const twice = Math.max(1, (2 * bin * rows) / BINS);
    return firstWhere(upTo.length, (level) => rowsBelow(upTo, level) + upTo[level] >= twice);
  };
  return [...Array.from({ length: BINS + 1 }, (_, bin) => endOf(bin)), upTo.length];
}

/** Rows on the levels before this one. */
function rowsBelow(upTo: LevelCounts, level: number): number {
  return level === 0 ? 0 : upTo[level - 1];
}

/** The first level that passes a test which all after it pass too; their number where none does. */
function firstWhere(levels: number, passes: (level: number) => boolean): number {
  let [low, high] = [0, levels];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
