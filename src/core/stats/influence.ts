// How many of the numbers decide a mean: when a few carry the scatter, the mean is a statement about those few.

import { CHUNK, type ChunkedNumbers, forEachChunk } from "./chunks.ts";

export interface Influence {
  /** Largest share that one number has in Σ(x - x̄)². */
  readonly largestShare: number;
  /** Inverse participation ratio (Σ s)² / Σ s² with s = (x - x̄)²: n for equal shares, 1 when one number carries all. It is n over the sample kurtosis. */
  readonly effectiveCount: number;
}

/**
 * How evenly the scatter of `values` around their mean is carried.
 *
 * @returns null when there is no scatter
 * @example influence(heldNumbers(Float64Array.of(0, 0, 0, 0, 5)), 1).largestShare // 0.8
 */
export function influence(values: ChunkedNumbers, mean: number): Influence | null {
  let sum = 0;
  let sumOfSquares = 0;
  let largest = 0;
  forEachPart(values, (part, length) => {
    for (let i = 0; i < length; i++) {
      const square = (part[i] - mean) ** 2;
      sum += square;
      sumOfSquares += square * square;
      if (square > largest) largest = square;
    }
  });
  if (!(sum > 0 && sumOfSquares > 0)) return null;
  return { largestShare: largest / sum, effectiveCount: (sum * sum) / sumOfSquares };
}

/** Indices of the `count` numbers farthest from zero, the farthest first; ties in rising order. */
export function largestAbsolute(values: ChunkedNumbers, count: number): number[] {
  const top: { readonly index: number; readonly size: number }[] = [];
  forEachPart(values, (part, length, start) => {
    for (let i = 0; i < length; i++) {
      const size = Math.abs(part[i]);
      if (top.length === count && size <= top[count - 1].size) continue;
      let place = top.length;
      while (place > 0 && top[place - 1].size < size) place--;
      top.splice(place, 0, { index: start + i, size });
      if (top.length > count) top.pop();
    }
  });
  return top.map(({ index }) => index);
}

function forEachPart(values: ChunkedNumbers, visit: (part: Float64Array, length: number, start: number) => void): void {
  const part = new Float64Array(Math.min(values.length, CHUNK));
  forEachChunk(values.length, (start, end) => {
    values.fill(start, end, part);
    visit(part, end - start, start);
  });
}
