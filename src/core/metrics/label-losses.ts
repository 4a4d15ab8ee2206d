// Metrics of whether the predicted class is the right one, row by row: error rate and accuracy.

import { type LossMetric, noObstacle } from "./metric.ts";
import { type Answers, classesOf } from "./predicted.ts";

const facts = {
  task: "classification",
  needs: "labels",
  obstacle: noObstacle,
  by: "losses",
  fillLosses: zeroOneLosses,
  negligible: () => 0,
} as const;

/**
 * Share of rows whose predicted class is wrong: the mean 0-1 loss. Lower is better.
 *
 * Source: T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning", 2nd ed. (2009), p. 21.
 *
 * @example of the classes a, b and the predictions a, a: 0.5
 */
export const errorRate: LossMetric = {
  ...facts,
  name: "error-rate",
  label: "Error rate",
  greaterIsBetter: false,
  scale: "mean",
};

/**
 * Share of rows whose predicted class is right: 1 - error rate. Higher is better.
 *
 * Source: as for `errorRate`; scikit-learn's `accuracy_score`.
 *
 * @example of the classes a, b and the predictions a, a: 0.5
 */
export const accuracy: LossMetric = {
  ...facts,
  name: "accuracy",
  label: "Accuracy",
  greaterIsBetter: true,
  scale: "complement",
};

function zeroOneLosses(answers: Answers, losses: Float64Array): void {
  const { actual, predicted } = classesOf(answers);
  for (let row = 0; row < actual.length; row++) losses[row] = actual[row] === predicted[row] ? 0 : 1;
}
