// A metric: its name, its direction, and the loss of each row that it is the mean of.

export type MetricName = "mse" | "rmse" | "mae" | "r2";

/** How a metric follows from the mean of per-row losses, so that one comparison serves all of them. */
export type MetricScale =
  /** The metric is the mean loss. */
  | "mean"
  /** The metric is the square root of the mean loss. */
  | "root"
  /** The metric is 1 - mean loss / variance of the target. */
  | "explained";

export interface Metric {
  readonly name: MetricName;
  /** As people write it: "MSE", "R²". */
  readonly label: string;
  readonly greaterIsBetter: boolean;
  readonly scale: MetricScale;
  /** Per-row losses, same length as `actual`. Infinite or NaN predictions give NaN or Infinity here. */
  losses(actual: Float64Array, predicted: Float64Array): Float64Array;
}
