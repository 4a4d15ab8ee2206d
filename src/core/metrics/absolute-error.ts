// Metrics of the absolute error: MAE.

import { type LossMetric, noObstacle } from "./metric.ts";
import { type Answers, numbersOf } from "./predicted.ts";

/**
 * Mean absolute error, in the target's unit: MAE = Σ|y - ŷ| / n. Lower is better.
 *
 * Source: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), p. 682.
 *
 * @example mean(lossesOf(meanAbsoluteError, { kind: "numbers", actual: Float64Array.of(3, 1), predicted: Float64Array.of(1, 1) })) // 1
 */
export const meanAbsoluteError: LossMetric = {
  name: "mae",
  label: "MAE",
  greaterIsBetter: false,
  task: "regression",
  needs: "numbers",
  obstacle: noObstacle,
  by: "losses",
  scale: "mean",
  fillLosses: absoluteErrors,
  negligible: (resolution) => resolution,
};

function absoluteErrors(answers: Answers, losses: Float64Array): void {
  const { actual, predicted } = numbersOf(answers);
  for (let i = 0; i < actual.length; i++) losses[i] = Math.abs(actual[i] - predicted[i]);
}
