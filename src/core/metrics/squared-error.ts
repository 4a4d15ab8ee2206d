// Metrics of the squared error: MSE, its root, and R², which holds it against the variance of the target.

import { type LossMetric, noObstacle } from "./metric.ts";
import { type Answers, numbersOf } from "./predicted.ts";

const facts = {
  task: "regression",
  needs: "numbers",
  obstacle: noObstacle,
  by: "losses",
  fillLosses: squaredErrors,
  negligible: (resolution: number) => resolution * resolution,
} as const;

/**
 * Mean squared error, in the target's unit squared: MSE = Σ(y - ŷ)² / n. Lower is better.
 *
 * Source: T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning", 2nd ed. (2009), eq. 2.9, p. 18.
 *
 * @example mean(lossesOf(meanSquaredError, { kind: "numbers", actual: Float64Array.of(3, 1), predicted: Float64Array.of(1, 1) })) // 2
 */
export const meanSquaredError: LossMetric = {
  ...facts,
  name: "mse",
  label: "MSE",
  greaterIsBetter: false,
  scale: "mean",
};

/**
 * Root mean squared error, in the target's unit: √MSE. Lower is better.
 *
 * Source: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), p. 682.
 *
 * @example Math.sqrt(mean(lossesOf(rootMeanSquaredError, { kind: "numbers", actual: Float64Array.of(3, 1), predicted: Float64Array.of(1, 1) }))) // 1.414…
 */
export const rootMeanSquaredError: LossMetric = {
  ...facts,
  name: "rmse",
  label: "RMSE",
  greaterIsBetter: false,
  scale: "root",
};

/**
 * Coefficient of determination, without unit: R² = 1 - Σ(y - ŷ)² / Σ(y - ȳ)², ȳ the mean of the same rows. Higher is
 * better; 0 is as good as always predicting ȳ, and below 0 is worse. It does not exist for a constant target.
 *
 * Source: T. O. Kvålseth, "Cautionary note about R²", The American Statistician 39 (1985), eq. 1, p. 280.
 *
 * @example 1 - mean(lossesOf(r2Score, { kind: "numbers", actual: Float64Array.of(3, 1), predicted: Float64Array.of(2, 1) })) / 1 // 0.5
 */
export const r2Score: LossMetric = {
  ...facts,
  name: "r2",
  label: "R²",
  greaterIsBetter: true,
  scale: "explained",
};

function squaredErrors(answers: Answers, losses: Float64Array): void {
  const { actual, predicted } = numbersOf(answers);
  for (let i = 0; i < actual.length; i++) {
    const error = actual[i] - predicted[i];
    losses[i] = error * error;
  }
}
