// Contiguous blocks of time: the units of a comparison whose rows follow each other in time.

/**
 * How many: with 20 block totals and t on 19 degrees of freedom, a two-sided test at 5 % errs in 5 to 6 % of cases for an
 * autocorrelation of .3 to .6 and a few hundred rows, where independent rows would err in 15 to 33 % (simulated:
 * tests/core/verdict/dependence.test.ts).
 */
export const TIME_BLOCKS = 20;

export interface Blocks {
  /** Block of each row, 0-based in the order of time. */
  readonly unit: Uint32Array;
  readonly unitCount: number;
}

/**
 * Divides rows into contiguous blocks of about equal size, the batch means of simulation studies (A. M. Law,
 * W. D. Kelton, Simulation Modeling and Analysis, 3rd ed. 2000, section 9.5.3). Rows of the same time share a block, so the
 * blocks do not depend on the order of the rows; where few times have many rows each, there are fewer blocks.
 *
 * @param times per row, finite
 * @example timeBlocks(Float64Array.of(3, 1, 2, 1), 2).unit // [1, 0, 1, 0]
 */
export function timeBlocks(times: Float64Array, blocks: number): Blocks {
  const sorted = times.toSorted();
  const starts: number[] = [];
  let current = -1;
  for (let rank = 0; rank < sorted.length; rank++) {
    if (rank > 0 && sorted[rank] === sorted[rank - 1]) continue;
    const block = Math.floor((blocks * rank) / sorted.length);
    if (block === current) continue;
    current = block;
    starts.push(sorted[rank]);
  }
  const unit = new Uint32Array(times.length);
  for (let row = 0; row < times.length; row++) unit[row] = lastAtMost(starts, times[row]);
  return { unit, unitCount: starts.length };
}

/** Index of the last of the rising starts that is not after the time. */
function lastAtMost(starts: readonly number[], time: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle] <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
