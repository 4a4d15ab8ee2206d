// The Report: everything a reader, a script or another job learns from one run. `result.json` is this shape.

import type { Level, Finding, Outcome } from "../verdict/policy.ts";

export type BaselineSource = "artifact" | "ancestor" | "retrained" | "release" | "directory" | "none";

export interface MetricRow {
  readonly name: string;
  readonly greaterIsBetter: boolean;
  readonly level: Level;
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** candidate - baseline. */
  readonly change: number | null;
  /** change / |baseline|; a fraction. */
  readonly relativeChange: number | null;
  /** Two-sided interval of `relativeChange`, fractions. */
  readonly interval: readonly [number, number] | null;
  readonly tolerance: number | null;
  readonly finding: Finding;
  /** Holdout units (rows, or groups of rows) whose losses differ. */
  readonly activeRows: number | null;
  /** Smallest relative worsening that this holdout would probably show; a fraction. */
  readonly detectableChange: number | null;
  /** Holdout rows needed to settle an inconclusive comparison. */
  readonly rowsNeeded: number | null;
}

export interface SliceRow extends Omit<MetricRow, "name"> {
  readonly slice: string;
  readonly rows: number;
  readonly metric: string;
}

export interface Attribution {
  /** Primary metric of each model on each holdout; null when a model cannot read the other's columns. */
  readonly cells: {
    readonly baselineOnBase: number | null;
    readonly baselineOnHead: number | null;
    readonly candidateOnBase: number | null;
    readonly candidateOnHead: number | null;
  };
  /** candidateOnHead - baselineOnHead: what the verdict is about. */
  readonly modelEffect: number | null;
  /** baselineOnHead - baselineOnBase. */
  readonly dataEffect: number | null;
  /** candidateOnHead - baselineOnHead - candidateOnBase + baselineOnBase. */
  readonly interaction: number | null;
  /** Rows of the two holdouts, matched by key. */
  readonly rows: { readonly kept: number; readonly edited: number; readonly added: number; readonly removed: number };
}

export interface DataFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly column: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly count: number | null;
}

export interface DataChange {
  readonly changed: boolean;
  readonly rows: { readonly added: number; readonly removed: number; readonly changed: number; readonly unchanged: number } | null;
  readonly columns: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly renamed: readonly { readonly from: string; readonly to: string }[];
    readonly typeChanged: readonly { readonly column: string; readonly from: string; readonly to: string }[];
    readonly cellsChanged: Readonly<Record<string, number>> | null;
  };
  readonly findings: readonly DataFinding[];
}

/** One key of the rules that the pull request changes: in force is `base`, after the merge `head`. */
export interface RuleDifference {
  readonly key: string;
  readonly base: string | null;
  readonly head: string | null;
}

export interface HistoryPoint {
  readonly sha: string;
  /** Primary metric of the baseline at that commit. */
  readonly value: number;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly name: string;
  readonly finding: Finding;
  readonly outcome: Outcome;
  /** Why: complete sentences, the first one says it all. */
  readonly reasons: readonly string[];
  /** What else the reader should know: rows left out, values filled in, rules not in force. */
  readonly notes: readonly string[];
  readonly head: { readonly sha: string | null; readonly dirty: boolean };
  readonly base: {
    readonly sha: string | null;
    /** The branch or revision asked for, as the reader names it: "main". */
    readonly ref: string | null;
    readonly source: BaselineSource;
    /** Every rung of the ladder that was tried, in order, each with its result. */
    readonly tried: readonly string[];
  };
  readonly rows: { readonly train: number | null; readonly holdout: number | null; readonly excluded: number | null };
  /** How rows are divided, in words: "20 % of rows by a hash of `house_id`". */
  readonly split: string | null;
  /** What a unit of the statistics is: "row", "group". */
  readonly unit: "row" | "group";
  /** Two-sided coverage of the intervals, a fraction: 0.95. */
  readonly coverage: number;
  readonly metrics: readonly MetricRow[];
  /** MSE of always predicting the mean of the train target, on the same rows; the scale when there is no baseline. */
  readonly meanPredictor: { readonly mse: number } | null;
  readonly slices: readonly SliceRow[];
  readonly attribution: Attribution | null;
  readonly data: DataChange;
  readonly rules: { readonly changed: boolean; readonly differences: readonly RuleDifference[] };
  readonly model: {
    readonly kind: string;
    readonly features: readonly string[];
    readonly intercept: number | null;
    readonly coefficients: Readonly<Record<string, number>> | null;
  } | null;
  /** Earlier baselines, oldest first, without this run. */
  readonly history: readonly HistoryPoint[];
  readonly provenance: {
    readonly dataFingerprint: string | null;
    readonly configFingerprint: string | null;
    readonly codeFingerprint: string | null;
    readonly version: string;
  };
  /** The only part that differs between two runs on the same commits. */
  readonly run: {
    readonly startedAt: string | null;
    readonly seconds: number | null;
    readonly node: string | null;
    readonly id: string | null;
    readonly attempt: number | null;
    readonly url: string | null;
    /** "owner/name" and the web address of the server, for links; null outside GitHub. */
    readonly repository: string | null;
    readonly serverUrl: string | null;
  };
}
