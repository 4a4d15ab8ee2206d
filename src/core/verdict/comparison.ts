// The comparison of two models on one holdout, as values: what a verdict, a report and a reader start from.

import type { MetricSettings } from "../metrics/metric.ts";
import type { Finding, Level } from "./policy.ts";
import type { Spreads } from "./repeated.ts";

/** What counts as one observation: a row, all rows of a group, or one of twenty stretches of time. */
export type UnitKind = "row" | "group" | "time-block";

/** Whether the candidate's own value keeps to the limits; null: there are none. A value that does not exist misses them. */
export type LimitResult = "met" | "missed" | null;

export interface MetricRow {
  readonly name: string;
  /** What the metric was told; null: nothing. */
  readonly settings: MetricSettings | null;
  readonly greaterIsBetter: boolean;
  readonly level: Level;
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** candidate - baseline; of the bias: of its size. */
  readonly change: number | null;
  /** change / |baseline|; a fraction. Null where the baseline is 0 or, for R², not positive. */
  readonly relativeChange: number | null;
  /** Two-sided interval of `relativeChange`, fractions. The end on the worse side carries the guard. */
  readonly interval: readonly [number, number] | null;
  readonly tolerance: number | null;
  /** Allowed worsening in the metric's own unit beside it; null: none. */
  readonly marginAbs: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly limit: LimitResult;
  readonly finding: Finding;
  /** Holdout units (rows, groups of rows, blocks of time) whose losses differ; of a ROC or PR AUC, those of the rarest class. */
  readonly activeRows: number | null;
  /** Smallest relative worsening that this holdout would probably show; a fraction. */
  readonly detectableChange: number | null;
  /** Holdout rows needed to settle an inconclusive comparison. */
  readonly rowsNeeded: number | null;
}

/** The primary metric in one part of the holdout. */
export interface SliceRow extends Omit<MetricRow, "name"> {
  /** As a waiver names it: "region=north", "area in 50 to 80". */
  readonly slice: string;
  readonly rows: number;
  readonly metric: string;
  /** The rules name it; otherwise it was found by searching, and decides nothing. */
  readonly declared: boolean;
  /** False: too few rows, or too few whose errors differ, for any claim. Its finding is then "inconclusive", and decides nothing. */
  readonly testable: boolean;
}

/** Some of the holdout's rows, so that a caller can name their files and lines. */
export interface RowSelection {
  readonly count: number;
  /** Indices into the holdout, at most five. */
  readonly first: readonly number[];
}

export interface Comparison {
  readonly kind: "compared" | "no-baseline" | "incomparable";
  /** Why there is nothing to compare, a sentence; null when compared. */
  readonly reason: string | null;
  /** In the order of the policy's gates. */
  readonly metrics: readonly MetricRow[];
  /** For each metric, in the same order: why its finding is what it is, in sentences; the first says it all. */
  readonly explanations: readonly (readonly string[])[];
  /** For each metric, in the same order: how its value misses its limits, a sentence; null where it does not. */
  readonly missedLimits: readonly (string | null)[];
  /** Declared slices in their order, then those found by searching, worst first. */
  readonly slices: readonly SliceRow[];
  /** For each slice, in the same order, as for the metrics; none for one that is not tested. */
  readonly sliceExplanations: readonly (readonly string[])[];
  /** Declared columns that the pull request's data does not have. */
  readonly slicesLost: readonly string[];
  /** Where the primary metric's worsening sits, a sentence; null unless one slice carries most of it. */
  readonly concentration: string | null;
  /** What else a reader should know, in sentences. */
  readonly notes: readonly string[];
  /** Rows that the candidate alone cannot predict: a hard error. */
  readonly unpredicted: RowSelection | null;
  /** Rows that the baseline alone cannot predict: left out where the policy allows it, else a reason not to compare. */
  readonly unpredictedByBaseline: RowSelection | null;
  /** Rows that carry most of the primary metric's change, the largest first; null unless a few do. */
  readonly deciding: RowSelection | null;
  /** How many equally weighted rows those that were compared are worth; null: rows have no weights. */
  readonly effectiveRows: number | null;
  /** Standard deviation of the primary metric between trainings of each side. */
  readonly spreads: Spreads;
}

/** Why there is no comparison. */
export interface Uncompared {
  readonly kind: "no-baseline" | "incomparable";
  readonly reason: string;
}
