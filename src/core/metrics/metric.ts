// A metric: its name, its direction, what it needs, and how one comparison of two models is made of it.

import type { Jackknifed } from "../stats/jackknife.ts";
import type { Answers } from "./predicted.ts";

export type Task = "regression" | "classification";

/** In the order in which they are offered. */
export const regressionMetrics = [
  "mse",
  "rmse",
  "mae",
  "r2",
  "median-absolute-error",
  "mape",
  "smape",
  "pinball",
  "huber",
  "bias",
] as const;

/** Metrics of classes, by their names in the config; in the order in which messages list them. */
export const classificationMetrics = [
  "accuracy",
  "error-rate",
  "balanced-accuracy",
  "precision",
  "recall",
  "f1",
  "log-loss",
  "brier",
  "roc-auc",
  "pr-auc",
] as const;

/** No mean over rows, and their weighted forms are not written: refused rather than computed as if all rows were alike. */
export const metricsWithoutWeights = [
  "median-absolute-error",
  "balanced-accuracy",
  "precision",
  "recall",
  "f1",
  "roc-auc",
  "pr-auc",
] as const satisfies readonly MetricName[];

export type MetricName = (typeof regressionMetrics)[number] | (typeof classificationMetrics)[number];

/** Over which classes a score is taken: one of them, or all, each with the same weight or with that of its rows. */
export const averages = ["binary", "macro", "weighted"] as const;
export type Average = (typeof averages)[number];

/** What some metrics have to be told; null: not told. */
export interface MetricSettings {
  /** Of the pinball loss, between 0 and 1. */
  readonly quantile: number | null;
  /** Of the Huber loss, in the target's unit. */
  readonly delta: number | null;
  /** Null: "binary" where a positive class is named, else "macro". */
  readonly average: Average | null;
  /** The class that the metric is about. */
  readonly positive: string | null;
}

/** Of a metric that needs to be told nothing. */
export const noSettings: MetricSettings = { quantile: null, delta: null, average: null, positive: null };

/** How a metric follows from the mean of per-row losses, so that one comparison serves all of them. */
export type MetricScale =
  /** The metric is the mean loss. */
  | "mean"
  /** The metric is the square root of the mean loss. */
  | "root"
  /** The metric is 1 - mean loss / variance of the target. */
  | "explained"
  /** The metric is 1 - mean loss. */
  | "complement"
  /** The metric is the mean of signed numbers, and the closer to 0 the better. */
  | "signed";

interface MetricFacts {
  readonly name: MetricName;
  /** As people write it: "MSE", "R²". */
  readonly label: string;
  /** False also where the metric is the better the closer it is to 0. */
  readonly greaterIsBetter: boolean;
  readonly task: Task;
  /** What of a model's answers it is made of. */
  readonly needs: "numbers" | "labels" | "probabilities";
  /** Why the metric says nothing about these rows, as the end of a sentence: "the target is 0 in 3 rows". Null: it does. */
  obstacle(answers: Answers): string | null;
}

/** A metric that is made of the mean of per-row losses. */
export interface LossMetric extends MetricFacts {
  readonly by: "losses";
  readonly scale: MetricScale;
  /** Per-row losses, one for each row, at the beginning of `losses`. Infinite or NaN predictions give NaN or Infinity here. */
  readonly fillLosses: (answers: Answers, losses: Float64Array) => void;
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
  /** Class of each row, where the rows of one are held against those of another: then each class needs enough rows. */
  readonly classOf: ((answers: Answers) => Int32Array) | null;
}

/** A loss that is no mean of rows, but whose first-order dependence on each row is known. Lower is better. */
export interface LinearizedMetric extends MetricFacts {
  readonly by: "influence";
  readonly greaterIsBetter: false;
  value(answers: Answers): number;
  /** Per row: value + influence, so that the mean over rows is the value, to what ties leave open. */
  linearized(answers: Answers): Float64Array;
  negligible(resolution: number): number;
}

export type Metric = LossMetric | SampleMetric | LinearizedMetric;

/** A metric whose values come from elsewhere: one of ours, or one of the user's own. */
export type ValueMetric = Metric | OwnMetric;

export interface OwnMetric {
  readonly by: "own";
  readonly name: string;
  /** For a sentence. */
  readonly label: string;
  readonly greaterIsBetter: boolean;
}

/** For a metric that exists for whatever answers there are. */
export const noObstacle = (): null => null;
