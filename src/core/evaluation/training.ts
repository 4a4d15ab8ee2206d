// One side of a comparison: read a dataset, divide it, train on one part, keep the other.

import type { CsvOptions } from "../dataset/csv.ts";
import type { Table } from "../dataset/table.ts";
import type { MissingValues, ModelSpec, Trained } from "../models/model.ts";
import type { SplitOptions } from "../split.ts";

/** Everything that decides the result, as plain data. */
export interface TrainingJob {
  /** For messages: "the pull request", "base commit 4e81d02". */
  readonly label: string;
  readonly csv: CsvOptions;
  readonly target: string;
  /** Null: every column but key, group, target and the split's own. */
  readonly features: readonly string[] | null;
  readonly key: readonly string[];
  readonly group: string | null;
  readonly missing: MissingValues;
  readonly split: SplitOptions;
  /** Trained on the same train rows; none: only the holdout is wanted. */
  readonly models: readonly ModelSpec[];
}

/** The rows that no model of this side has learnt from. */
export interface Holdout {
  readonly table: Table;
  readonly actual: Float64Array;
  /** Unit of the statistics that each row belongs to, 0-based and dense. */
  readonly unit: Uint32Array;
  readonly unitCount: number;
  /** 64-bit identity per row, interleaved [high, low]; empty when rows have none. */
  readonly identities: Uint32Array;
  /** 64-bit hash of the row's feature and target values, interleaved [high, low]. */
  readonly contents: Uint32Array;
}

export interface MeasuredSide {
  readonly rows: {
    readonly read: number;
    readonly train: number;
    readonly holdout: number;
    /** Rows without a target, or without a feature under `missing: exclude`. */
    readonly excluded: number;
    /** Of these, rows that would have been held out. */
    readonly excludedFromHoldout: number;
  };
  readonly columns: readonly { readonly name: string; readonly type: "number" | "text" }[];
  readonly features: readonly string[];
  readonly trained: readonly Trained[];
  /** Mean of the train rows' target: the trivial predictor. */
  readonly trainTargetMean: number;
  readonly holdout: Holdout;
  readonly notes: readonly string[];
}

