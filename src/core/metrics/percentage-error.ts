// Metrics of the error relative to the size of the target: MAPE and its symmetric form.

import { count, counted } from "../numerals.ts";
import type { LossMetric } from "./metric.ts";
import { type Answers, numbersOf } from "./predicted.ts";

/** Errors relative to themselves differ by rounding up to here. */
const ROUNDING = 1e-12;

const facts = {
  greaterIsBetter: false,
  task: "regression",
  needs: "numbers",
  obstacle: zeroTargets,
  by: "losses",
  scale: "mean",
  negligible: () => ROUNDING,
} as const;

/**
 * Mean absolute percentage error, a fraction: Σ|y - ŷ|/|y| / n. Lower is better. Not defined where a target is 0.
 *
 * Source: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), p. 683, there in percent.
 *
 * @example mean of meanAbsolutePercentageError for y = 2, 4 and ŷ = 1, 5: (0.5 + 0.25) / 2 = 0.375
 */
export const meanAbsolutePercentageError: LossMetric = {
  ...facts,
  name: "mape",
  label: "MAPE",
  fillLosses: (answers, losses) => {
    const { actual, predicted } = numbersOf(answers);
    for (let row = 0; row < actual.length; row++) losses[row] = Math.abs((actual[row] - predicted[row]) / actual[row]);
  },
};

/**
 * Symmetric mean absolute percentage error, a fraction from 0 to 2: Σ 2|y - ŷ|/(|y| + |ŷ|) / n. Lower is better. It says
 * 2 of every prediction for a target of 0, right or wrong, so it is refused there.
 *
 * Source: S. Makridakis, "Accuracy measures: theoretical and practical concerns", International Journal of Forecasting 9
 * (1993), p. 527-529, there in percent.
 *
 * @example mean of symmetricPercentageError for y = 2, 4 and ŷ = 1, 5: (2/3 + 2/9) / 2 = 0.444…
 */
export const symmetricPercentageError: LossMetric = {
  ...facts,
  name: "smape",
  label: "sMAPE",
  fillLosses: (answers, losses) => {
    const { actual, predicted } = numbersOf(answers);
    for (let row = 0; row < actual.length; row++) {
      const size = Math.abs(actual[row]) + Math.abs(predicted[row]);
      losses[row] = (2 * Math.abs(actual[row] - predicted[row])) / size;
    }
  },
};

function zeroTargets(answers: Answers): string | null {
  const { actual } = numbersOf(answers);
  const zeros = actual.reduce((sum, value) => sum + Number(value === 0), 0);
  return zeros === 0 ? null : `the target is 0 in ${count(zeros)} of ${counted(actual.length, "holdout row")}`;
}
