// Weighted means, and how many equally weighted numbers the weighted ones are worth.

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
  if (weights === null) return mean(values);
  return mean(values.map((value, i) => weights[i] * value)) / mean(weights);
}
