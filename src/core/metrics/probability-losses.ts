// Metrics of the predicted probabilities, row by row: log-loss and Brier score.

import { classNamed } from "./class-name.ts";
import { type LossMetric, type MetricSettings, noObstacle } from "./metric.ts";
import { chancesOf, classesOf, positiveObstacle } from "./predicted.ts";

const facts = {
  task: "classification",
  needs: "probabilities",
  greaterIsBetter: false,
  obstacle: noObstacle,
  by: "losses",
  scale: "mean",
} as const;

/**
 * Log-loss (cross-entropy), in nats: -Σ ln p(true class) / n. Lower is better. Probabilities are held within 2.2e-16 of 0
 * and 1, and then made to sum to one.
 *
 * Source: I. J. Good, "Rational decisions", Journal of the Royal Statistical Society B 14 (1952), p. 112; the limits are
 * those of scikit-learn's `log_loss`.
 *
 * @example of one row whose class was given 0.5: 0.6931…
 */
export const logLoss: LossMetric = {
  ...facts,
  name: "log-loss",
  label: "Log-loss",
  fillLosses: (answers, losses) => {
    const { actual, chances } = chancesOf(answers);
    for (let row = 0; row < actual.length; row++) {
      let sum = 0;
      for (const ofClass of chances) sum += held(ofClass[row]);
      losses[row] = -Math.log(held(chances[actual[row]][row]) / sum);
    }
  },
  negligible: (resolution) => resolution,
};

/**
 * Brier score: the mean squared distance of the probabilities from the truth. Lower is better. For two classes it is
 * Σ(p - o)² / n of one of them, from 0 to 1; for more the sum of that over all classes, from 0 to 2.
 *
 * Source: G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950),
 * p. 1; for two classes it is halved, as in scikit-learn's `brier_score_loss`.
 *
 * @param settings with two classes, the positive one; it matters only where the two probabilities do not sum to one
 * @example of one row of two classes whose class was given 0.8: 0.04
 */
export function brierScore({ positive }: MetricSettings): LossMetric {
  return {
    ...facts,
    name: "brier",
    label: "Brier score",
    // A class that nobody has would leave it open which of the two definitions was meant.
    obstacle: (answers) =>
      positive === null || classNamed(classesOf(answers).classes, positive) !== -1
        ? null
        : positiveObstacle(answers, positive),
    fillLosses: (answers, losses) => {
      const { actual, chances, classes } = chancesOf(answers);
      const known = positive === null ? 1 : classNamed(classes, positive);
      const only = classes.length === 2 ? known : -1;
      for (let row = 0; row < actual.length; row++) {
        const label = actual[row];
        losses[row] =
          only >= 0
            ? (chances[only][row] - Number(label === only)) ** 2
            : chances.reduce((sum, ofClass, index) => sum + (ofClass[row] - Number(label === index)) ** 2, 0);
      }
    },
    negligible: (resolution) => resolution * resolution,
  };
}

function held(probability: number): number {
  return Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability));
}
