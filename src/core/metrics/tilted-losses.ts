// Metrics with a number to choose: the pinball loss of a quantile, and Huber's loss; and the signed mean error.

import { type LossMetric, type MetricSettings, noObstacle } from "./metric.ts";
import { numbersOf } from "./predicted.ts";

const facts = {
  task: "regression",
  needs: "numbers",
  greaterIsBetter: false,
  obstacle: noObstacle,
  by: "losses",
} as const;

/**
 * Mean pinball loss of predictions of a quantile q, in the target's unit: Σ max(q·(y - ŷ), (q - 1)·(y - ŷ)) / n. Lower is
 * better; for q = 0.5 it is half the MAE.
 *
 * Source: R. Koenker, G. Bassett, "Regression quantiles", Econometrica 46 (1978), p. 38.
 *
 * @example mean of pinballLoss({ quantile: 0.9, … }) for y = 3, 1 and ŷ = 1, 2: (1.8 + 0.1) / 2 = 0.95
 */
export function pinballLoss({ quantile }: MetricSettings): LossMetric {
  const q = required(quantile, "quantile");
  return {
    ...facts,
    name: "pinball",
    label: "Pinball loss",
    scale: "mean",
    fillLosses: (answers, losses) => {
      const { actual, predicted } = numbersOf(answers);
      for (let row = 0; row < actual.length; row++) {
        const error = actual[row] - predicted[row];
        losses[row] = Math.max(q * error, (q - 1) * error);
      }
    },
    negligible: (resolution) => Math.max(q, 1 - q) * resolution,
  };
}

/**
 * Mean Huber loss, in the target's unit squared: e²/2 up to |e| = δ, and δ·(|e| - δ/2) beyond. Lower is better.
 *
 * Source: P. J. Huber, "Robust estimation of a location parameter", Annals of Mathematical Statistics 35 (1964), p. 75.
 *
 * @example mean of huberLoss({ delta: 1, … }) for y = 3, 1 and ŷ = 1, 1.5: (1.5 + 0.125) / 2 = 0.8125
 */
export function huberLoss({ delta }: MetricSettings): LossMetric {
  const bend = required(delta, "delta");
  return {
    ...facts,
    name: "huber",
    label: "Huber loss",
    scale: "mean",
    fillLosses: (answers, losses) => {
      const { actual, predicted } = numbersOf(answers);
      for (let row = 0; row < actual.length; row++) {
        const size = Math.abs(actual[row] - predicted[row]);
        losses[row] = size <= bend ? (size * size) / 2 : bend * (size - bend / 2);
      }
    },
    negligible: (resolution) => Math.min(bend, resolution / 2) * resolution,
  };
}

/**
 * Mean signed error, in the target's unit: Σ(ŷ - y) / n. Above 0 the predictions are too high on the whole, below 0 too
 * low; the closer to 0 the better.
 *
 * Source: the mean error of R. J. Hyndman, A. B. Koehler (2006), with the sign of the prediction's error.
 *
 * @example mean of meanSignedError for y = 3, 1 and ŷ = 1, 2: (-2 + 1) / 2 = -0.5
 */
export const meanSignedError: LossMetric = {
  ...facts,
  name: "bias",
  label: "Bias",
  scale: "signed",
  fillLosses: (answers, losses) => {
    const { actual, predicted } = numbersOf(answers);
    for (let row = 0; row < actual.length; row++) losses[row] = predicted[row] - actual[row];
  },
  negligible: (resolution) => resolution,
};

/** The config asks for it where the metric is named. */
function required(value: number | null, name: string): number {
  if (value === null) throw new Error(`the metric needs its ${name}`);
  return value;
}
