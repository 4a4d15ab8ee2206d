// How many of the numbers decide a mean: when a few carry the scatter, the mean is a statement about those few.

import { pairedMoments } from "./paired-moments.ts";

export interface Influence {
  /** Largest share that one number has in Σ(x - x̄)². */
  readonly largestShare: number;
  /** Inverse participation ratio (Σ s)² / Σ s² with s = (x - x̄)²: n for equal shares, 1 when one number carries all. It is n over the sample kurtosis. */
  readonly effectiveCount: number;
}

/**
 * How evenly the scatter of `values` is carried.
 *
 * @returns null when there is no scatter
 * @example influence(Float64Array.of(0, 0, 0, 0, 5)).largestShare // 0.8
 */
export function influence(values: Float64Array): Influence | null {
  const { meanA: centre } = pairedMoments(values, values);
  let sum = 0;
  let sumOfSquares = 0;
  let largest = 0;
  for (const value of values) {
    const square = (value - centre) ** 2;
    sum += square;
    sumOfSquares += square * square;
    if (square > largest) largest = square;
  }
  if (!(sum > 0 && sumOfSquares > 0)) return null;
  return { largestShare: largest / sum, effectiveCount: (sum * sum) / sumOfSquares };
}

/** Indices of the `count` numbers farthest from zero, the farthest first; ties in rising order. */
export function largestAbsolute(values: Float64Array, count: number): number[] {
  const top: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]);
    if (top.length === count && size <= Math.abs(values[top[count - 1]])) continue;
    let place = top.length;
    while (place > 0 && Math.abs(values[top[place - 1]]) < size) place--;
    top.splice(place, 0, i);
    if (top.length > count) top.pop();
  }
  return top;
}
