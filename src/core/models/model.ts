// The one shape of all models: a trainer turns rows into a model, a predictor turns rows into predictions.

import type { Rows, Table } from "../dataset/table.ts";

/** What to do with a missing feature value: fill in the train rows' mean or most frequent text, leave the row out, or stop. */
export type MissingValues = "impute" | "exclude" | "error";

/** A built-in model as the config names it. */
export type ModelSpec = Fit & {
  /** Fitted to the target's logarithm; predictions are in the target's own units again. */
  readonly transform?: "log";
};

export type Fit =
  | { readonly kind: "linear" }
  | { readonly kind: "ridge" /** null: chosen by cross-validation */; readonly penalty: number | null }
  | { readonly kind: "mean" }
  | {
      readonly kind: "polynomial";
      readonly degree: number;
      /** With several features: whether products of two numbers are terms too, as they are unless it says false. */
      readonly interactions?: boolean;
    }
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
  /** How much each row of the table counts, above 0 for the rows to learn from; left out or null: all the same. */
  readonly weights?: Float64Array | null;
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
export type Model = FittedModel | LogModel;

/** What a target without a transform is predicted with. */
export type FittedModel = LinearModel | RidgeModel | QuadraticModel | MeanModel | CurveModel;

export interface LinearModel extends LinearTerms {
  readonly version: 1;
  readonly kind: "linear";
  readonly target: string;
}

/** A linear model whose coefficients are drawn towards 0. */
export interface RidgeModel extends LinearTerms {
  readonly version: 1;
  readonly kind: "ridge";
  readonly target: string;
  /** On the squared coefficients of features of standard deviation 1, beside the sum of squared errors. */
  readonly penalty: number;
}

/** A polynomial of degree 2 of several features. */
export interface QuadraticModel {
  readonly version: 1;
  readonly kind: "quadratic";
  readonly target: string;
  readonly features: readonly FeatureEncoding[];
  readonly interactions: boolean;
  /** The prediction where each number is at its mean and each category at its reference. */
  readonly intercept: number;
  /** Of the numbers' distances from their means: numbers and levels in the features' order, squares, then products. */
  readonly coefficients: readonly Coefficient[];
}

/** Predicts the logarithm of a positive target, and the target from it. */
export interface LogModel {
  readonly version: 1;
  readonly kind: "log";
  readonly target: string;
  /** Mean of exp(residual) over the train rows: what brings exp(prediction) back to the mean of the target. */
  readonly smearing: number;
  /** Of the logarithm. */
  readonly model: FittedModel;
}

export interface Coefficient {
  readonly name: string;
  readonly value: number;
}

export interface LinearTerms {
  readonly features: readonly FeatureEncoding[];
  readonly intercept: number;
  /** One per encoded column: the feature's name, or `name=level` for a category. */
  readonly coefficients: readonly Coefficient[];
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

export interface Trained<Kind extends Model = Model> {
  readonly model: Kind;
  /** What the reader of the report must know: columns dropped, values filled in, rows sampled. */
  readonly notes: readonly string[];
  /** Null where the fit has none: only least squares with rows to spare does. */
  readonly standardErrors: StandardErrors | null;
}

export interface StandardErrors {
  readonly intercept: number;
  /** In the order of the model's coefficients; null for one that was left out. */
  readonly coefficients: readonly (number | null)[];
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
