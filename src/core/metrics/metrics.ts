// All metrics by the name that the config gives them.

import { meanAbsoluteError } from "./absolute-error.ts";
import { balancedAccuracy, f1Score, precision, recall } from "./class-scores.ts";
import { accuracy, errorRate } from "./label-losses.ts";
import { medianAbsoluteError } from "./median-absolute-error.ts";
import { type Metric, type MetricName, type MetricSettings, noSettings } from "./metric.ts";
import { meanAbsolutePercentageError, symmetricPercentageError } from "./percentage-error.ts";
import { brierScore, logLoss } from "./probability-losses.ts";
import { prAuc, rocAuc } from "./ranking-scores.ts";
import { meanSquaredError, r2Score, rootMeanSquaredError } from "./squared-error.ts";
import { huberLoss, meanSignedError, pinballLoss } from "./tilted-losses.ts";

/** The metric, or what makes it of its settings. */
const METRICS: Readonly<Record<MetricName, Metric | ((settings: MetricSettings) => Metric)>> = {
  mse: meanSquaredError,
  rmse: rootMeanSquaredError,
  mae: meanAbsoluteError,
  r2: r2Score,
  "median-absolute-error": medianAbsoluteError,
  mape: meanAbsolutePercentageError,
  smape: symmetricPercentageError,
  pinball: pinballLoss,
  huber: huberLoss,
  bias: meanSignedError,
  accuracy,
  "error-rate": errorRate,
  "balanced-accuracy": balancedAccuracy,
  precision,
  recall,
  f1: f1Score,
  "log-loss": logLoss,
  brier: brierScore,
  "roc-auc": rocAuc,
  "pr-auc": prAuc,
};

/**
 * The metric of a name.
 *
 * @param settings what the pinball and the Huber loss must be told, and scores of classes can be
 * @example metricOf("r2").label // "R²"
 */
export function metricOf(name: MetricName, settings: MetricSettings = noSettings): Metric {
  const metric = METRICS[name];
  return typeof metric === "function" ? metric(settings) : metric;
}
