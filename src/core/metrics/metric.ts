// A metric: its name, its direction, what it needs, and how one comparison of two models is made of it.

import type { Jackknifed } from "../stats/jackknife.ts";
import type { Answers } from "./predicted.ts";

export type MetricName = "mse" | "rmse" | "mae" | "r2";

export type Task = "regression" | "classification";

/** How a metric follows from the mean of per-row losses, so that one comparison serves all of them. */
export type MetricScale =
  /** The metric is the mean loss. */
  | "mean"
  /** The metric is the square root of the mean loss. */
  | "root"
  /** The metric is 1 - mean loss / variance of the target. */
  | "explained";

interface MetricFacts {
  readonly name: MetricName;
  /** As people write it: "MSE", "R²". */
  readonly label: string;
  readonly greaterIsBetter: boolean;
  readonly task: Task;
  /** What of a model's answers it is made of. */
  readonly needs: "numbers" | "labels" | "probabilities";
}

/** A metric that is made of the mean of per-row losses. */
export interface LossMetric extends MetricFacts {
  readonly by: "losses";
  readonly scale: MetricScale;
  /** Per-row losses, one for each row. Infinite or NaN predictions give NaN or Infinity here. */
  losses(answers: Answers): Float64Array;
  /** A mean loss that rounding alone could have made, where predictions are exact to `resolution`. */
  negligible(resolution: number): number;
}

/** A score of the whole sample, compared by leaving out one bucket of rows after another. Higher is better. */
export interface SampleMetric extends MetricFacts {
  readonly by: "sample";
  readonly greaterIsBetter: true;
  /**
   * The score of all rows, and without each bucket.
   *
   * @param bucket bucket of each row, below `buckets`; null: none is left out
   */
  jackknifed(answers: Answers, bucket: Uint8Array | null, buckets: number): Jackknifed;
  /** 1 for each row that the two models contribute differently to the score by more than rounding. */
  differing(one: Answers, other: Answers, resolution: number): Uint8Array;
}

export type Metric = LossMetric | SampleMetric;
