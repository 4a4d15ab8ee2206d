// Metrics of the absolute error: MAE.

import type { Metric } from "./metric.ts";

/**
 * Mean absolute error, in the target's unit: MAE = Σ|y - ŷ| / n. Lower is better.
 *
 * Source: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), p. 682.
 *
 * @example mean(meanAbsoluteError.losses(Float64Array.of(3, 1), Float64Array.of(1, 1))) // 1
 */
export const meanAbsoluteError: Metric = {
  name: "mae",
  label: "MAE",
  greaterIsBetter: false,
  scale: "mean",
  losses: absoluteErrors,
};

function absoluteErrors(actual: Float64Array, predicted: Float64Array): Float64Array {
  const losses = new Float64Array(actual.length);
  for (let i = 0; i < actual.length; i++) losses[i] = Math.abs(actual[i] - predicted[i]);
  return losses;
}
