// The median absolute error, and how it hangs on each row.

import { medianOf, medianParts } from "../stats/median.ts";
import { type LinearizedMetric, noObstacle } from "./metric.ts";
import { type Answers, numbersOf } from "./predicted.ts";

/**
 * Median absolute error, in the target's unit: the median of |y - ŷ|. Lower is better; half of the rows may be as wrong as
 * they like.
 *
 * The name and the definition of scikit-learn's `median_absolute_error`. A median is no mean, and leaving out rows does not
 * tell its scatter (the jackknife is not consistent for it: B. Efron, "The Jackknife, the Bootstrap and Other Resampling
 * Plans" (1982), section 3.4), so each row counts by its influence on the median: `medianParts`.
 *
 * @example medianAbsoluteError.value({ kind: "numbers", actual: Float64Array.of(3, 1, 9), predicted: Float64Array.of(1, 1, 8) }) // 1
 */
export const medianAbsoluteError: LinearizedMetric = {
  name: "median-absolute-error",
  label: "Median absolute error",
  greaterIsBetter: false,
  task: "regression",
  needs: "numbers",
  obstacle: noObstacle,
  by: "influence",
  value: (answers) => medianOf(absoluteErrors(answers)),
  linearized: (answers) => medianParts(absoluteErrors(answers)),
  negligible: (resolution) => resolution,
};

function absoluteErrors(answers: Answers): Float64Array {
  const { actual, predicted } = numbersOf(answers);
  return actual.map((value, row) => Math.abs(value - predicted[row]));
}
