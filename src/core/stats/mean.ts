// The arithmetic mean by pairwise summation.

import { reduceChunks } from "./chunks.ts";

/**
 * Arithmetic mean, summed in a fixed tree of chunks: the error grows with log n (N. J. Higham, "The accuracy of floating
 * point summation", SIAM Journal on Scientific Computing 14 (1993), p. 783-799).
 *
 * @returns NaN for no values or when one is NaN
 * @example mean(Float64Array.of(1, 2, 6)) // 3
 */
export function mean(values: Float64Array): number {
  const sum = reduceChunks(
    values.length,
    (start, end) => sumOf(values, start, end),
    (a, b) => a + b,
  );
  return sum === null ? Number.NaN : sum / values.length;
}

function sumOf(values: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += values[i];
  return sum;
}
