// All metrics by the name that the config gives them.

import { meanAbsoluteError } from "./absolute-error.ts";
import type { Metric, MetricName } from "./metric.ts";
import { meanSquaredError, r2Score, rootMeanSquaredError } from "./squared-error.ts";

const METRICS: Readonly<Record<MetricName, Metric>> = {
  mse: meanSquaredError,
  rmse: rootMeanSquaredError,
  mae: meanAbsoluteError,
  r2: r2Score,
};

/**
 * The metric of a name.
 *
 * @example metricOf("r2").label // "R²"
 */
export function metricOf(name: MetricName): Metric {
  return METRICS[name];
}
