// What to read, how to divide it, and what to train: one side of a comparison as plain data.

import type { CsvOptions } from "../dataset/read-options.ts";
import type { Task } from "../metrics/metric.ts";
import type { MissingValues, ModelSpec } from "../models/model.ts";
import type { SplitOptions } from "../split.ts";
import type { Alteration } from "./alteration.ts";
import type { SliceSpec } from "./slice-cut.ts";

/** Everything that decides the result, as plain data. */
export interface TrainingJob {
  /** For messages: "the pull request", "base commit 4e81d02". */
  readonly label: string;
  readonly csv: CsvOptions;
  readonly task: Task;
  /** Columns to read, of those that exist; null reads all. */
  readonly columns: readonly string[] | null;
  readonly target: string;
  readonly key: readonly string[];
  readonly group: string | null;
  /** Orders the rows: where there is no group, blocks of time are the units of the statistics. */
  readonly time: string | null;
  /** How much each row counts; null: all the same. */
  readonly weight: string | null;
  readonly missing: MissingValues;
  readonly split: SplitOptions;
  /** By row, the side that it keeps whatever the split says, as `splitRows` wants it; left out: none. */
  readonly keptSides?: Uint8Array;
  /** Columns whose values decide whether a row was edited. */
  readonly compared: readonly string[];
  /** Trained on the same train rows. The first one's features decide which rows are usable; none: only the holdout is wanted. */
  readonly models: readonly ModelJob[];
  /** Every column is read and the whole table kept, for a review of what changed in the data. */
  readonly review: boolean;
  /** Whether the train rows themselves are wanted, for commands to train on. */
  readonly keepTrain: boolean;
  /** Columns that the holdout is sliced by; one that is not there is no fault. */
  readonly slices: readonly SliceSpec[];
}

export interface ModelJob {
  readonly spec: ModelSpec;
  /** Null: every column but key, group, time, weight, target and the split's own. */
  readonly features: readonly string[] | null;
  /** What it learns from is made worse or another draw on purpose; left out: it is not. */
  readonly altered?: Alteration;
}

/** Columns that the split or the statistics need beside key, features and target. */
export function splitColumns(job: Pick<TrainingJob, "group" | "time" | "weight" | "split">): string[] {
  const own = job.split.strategy === "column" ? [job.split.column] : [];
  return [...own, ...[job.group, job.time, job.weight].filter((name) => name !== null)];
}
