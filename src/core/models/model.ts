// The one shape of all models: a trainer turns rows into a model, a predictor turns rows into predictions.

import type { Rows, Table } from "../dataset/table.ts";

/** What to do with a missing feature value: fill in the train rows' mean or most frequent text, leave the row out, or stop. */
export type MissingValues = "impute" | "exclude" | "error";

/** A built-in model as the config names it. */
export type ModelSpec =
  | { readonly kind: "linear" }
  | { readonly kind: "mean" }
  | { readonly kind: "polynomial"; readonly degree: number }
  | { readonly kind: "robust-polynomial"; readonly degree: number }
  | { readonly kind: "exponential" }
  | { readonly kind: "power" }
  | { readonly kind: "theil-sen" };

export interface TrainingData {
  readonly table: Table;
  /** The rows to learn from; each has a finite target. */
  readonly rows: Rows;
  readonly features: readonly string[];
  readonly target: string;
}

/** How a column becomes numbers, as learnt on the train rows. */
export type FeatureEncoding =
  | { readonly type: "number"; readonly name: string /** stands in for a missing value */; readonly mean: number }
  | {
      readonly type: "category";
      readonly name: string;
      /** Stands in for missing and unseen texts, and has no coefficient of its own: the most frequent text of train. */
      readonly reference: string;
      /** The other texts of train, sorted by code point; one 0/1 column each. */
      readonly levels: readonly string[];
    };

/** A trained model as it is stored: plain JSON, finite numbers only. */
export type Model = LinearModel | MeanModel | CurveModel;

export interface LinearModel {
  readonly version: 1;
  readonly kind: "linear";
  readonly target: string;
  readonly features: readonly FeatureEncoding[];
  readonly intercept: number;
  /** One per encoded column: the feature's name, or `name=level` for a category. */
  readonly coefficients: readonly { readonly name: string; readonly value: number }[];
}

export interface MeanModel {
  readonly version: 1;
  readonly kind: "mean";
  readonly target: string;
  readonly mean: number;
}

/** A curve of one numeric feature, fitted by ml-regression. */
export interface CurveModel {
  readonly version: 1;
  readonly kind: "polynomial" | "robust-polynomial" | "exponential" | "power" | "theil-sen";
  readonly target: string;
  /** The curve is one of (x - shift) / scale: near 1 in size, where powers and exponentials keep their digits. */
  readonly feature: { readonly name: string; readonly mean: number; readonly shift: number; readonly scale: number };
  /** What ml-regression's own `toJSON` gives and its `load` takes. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface Trained {
  readonly model: Model;
  /** What the reader of the report must know: columns dropped, values filled in, rows sampled. */
  readonly notes: readonly string[];
}

export interface Trainer {
  readonly kind: ModelSpec["kind"];
  /** @throws {UserError} fault "data" when the rows cannot be learnt from. */
  train(data: TrainingData): Trained;
}

export interface Predictions {
  /** One per row asked for; may be NaN or infinite where the model is undefined. */
  readonly values: Float64Array;
  /** Texts that the model never saw in training, per column: how many rows carry one, and a few of the texts. */
  readonly unseen: readonly { readonly column: string; readonly rows: number; readonly examples: readonly string[] }[];
  /** Missing feature values that were filled in, per column. */
  readonly imputed: readonly { readonly column: string; readonly rows: number }[];
}

export interface Predictor {
  /** Columns that `predict` reads. */
  readonly features: readonly string[];
  /** @throws {UserError} fault "data" when a feature is absent or of another type. */
  predict(table: Table, rows?: Rows): Predictions;
}
