// Weighted means, and how many equally weighted numbers the weighted ones are worth.

import { CHUNK, type ChunkedNumbers, forEachChunk, heldNumbers } from "./chunks.ts";
import { add, addAll, type ExactSum, emptySum, quotientOf, roundedSum } from "./exact-sum.ts";
import { mean } from "./mean.ts";

/**
 * Effective number of weighted observations, (Σw)² / Σw²: as many equally weighted ones give a mean of the same variance.
 *
 * L. Kish, "Survey Sampling" (1965), section 11.7.
 *
 * @param weights 0 or more, not all 0
 * @returns from 1 to the number of weights above 0; the same for any multiple of the weights
 * @example effectiveCount(Float64Array.of(1, 1, 2)) // 16 / 6 = 2.666…
 */
export function effectiveCount(weights: Float64Array): number {
  const centre = mean(weights);
  // By the scatter, so that equal weights give their number to the last digit.
  const scatter = mean(weights.map((weight) => (weight / centre - 1) ** 2));
  return weights.length / (1 + scatter);
}

/**
 * Σ w·x / Σ w.
 *
 * @param weights null: the arithmetic mean
 * @example weightedMean(Float64Array.of(1, 4), Float64Array.of(2, 1)) // 2
 */
export function weightedMean(values: Float64Array, weights: Float64Array | null): number {
  return chunkedMean(heldNumbers(values), weights);
}

/** The same of numbers that are made chunk by chunk; NaN for none. */
export function chunkedMean(values: ChunkedNumbers, weights: Float64Array | null): number {
  if (values.length === 0) return Number.NaN;
  const part = new Float64Array(Math.min(values.length, CHUNK));
  const sum = emptySum();
  forEachChunk(values.length, (start, end) => {
    values.fill(start, end, part);
    addWeighted(sum, part, weights, start, end);
  });
  return quotientOf(sum, weights === null ? values.length : total(weights));
}

/** sum += w·x of the rows [start, end), whose x are the first of `values`. */
export function addWeighted(
  sum: ExactSum,
  values: Float64Array,
  weights: Float64Array | null,
  start: number,
  end: number,
): void {
  if (weights === null) addAll(sum, values, end - start);
  else for (let row = start; row < end; row++) add(sum, weights[row] * values[row - start]);
}

/** Σ x, the same in any order. */
export function total(values: Float64Array): number {
  const sum = emptySum();
  addAll(sum, values);
  return roundedSum(sum);
}
