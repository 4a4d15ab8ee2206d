// The config as the rest of the program sees it: defaults filled in, shorthands written out.

import type { CsvOptions } from "../dataset/read-options.ts";
import type { Task } from "../metrics/metric.ts";
import type { MissingValues, ModelSpec } from "../models/model.ts";
import type { OwnModel } from "../models/own-model.ts";
import type { Contract } from "../review/contract.ts";
import type { ReviewLevels } from "../review/review-input.ts";
import type { Embargo } from "../time-cut.ts";
import type { UnitKind } from "../verdict/comparison.ts";
import type { Policy, Waiver } from "../verdict/policy.ts";

export interface Config {
  /** One comment and one artifact per name. */
  readonly name: string;
  readonly task: Task;
  readonly data: DataConfig;
  /** Built in, or the user's own. */
  readonly model: ModelSpec | OwnModel;
  readonly policy: Policy;
  /** The pull request's own, whatever the rules in force are. */
  readonly waivers: readonly Waiver[];
  readonly review: ReviewConfig;
}

/** What a finding in the data does, and what may be shown of the data. */
export interface ReviewConfig {
  readonly levels: ReviewLevels;
  readonly showValues: boolean;
}

/** As the schema has it, for a name that comes from elsewhere. */
export function isName(text: string): boolean {
  return text.length >= 1 && text.length <= 100 && !/\p{Cc}/u.test(text);
}

export interface DataConfig {
  /** Paths and glob patterns, relative to the working directory, with forward slashes. */
  readonly files: readonly string[];
  /** Columns that identify a row; none: rows are recognised by their content. */
  readonly key: readonly string[];
  readonly target: string;
  /** Null: every column that has no other part to play. */
  readonly features: readonly string[] | null;
  readonly group: string | null;
  /** Orders the rows; null: their order means nothing. */
  readonly time: string | null;
  /** How much each row counts; null: all the same. */
  readonly weight: string | null;
  readonly holdout: HoldoutConfig;
  readonly csv: CsvOptions;
  readonly missing: MissingValues;
  /** What columns promise; null: nothing. */
  readonly schema: Contract | null;
}

/** What the statistics take as one observation. */
export function unitOf({ group, time }: Pick<DataConfig, "group" | "time">): UnitKind {
  if (group !== null) return "group";
  return time === null ? "row" : "time-block";
}

export type HoldoutConfig =
  | { readonly strategy: "hash"; readonly fraction: number; readonly salt: string }
  | { readonly strategy: "time"; readonly fraction: number; readonly embargo: Embargo }
  | { readonly strategy: "column"; readonly column: string; readonly values: readonly string[] }
  | { readonly strategy: "file"; readonly files: readonly string[] };
