// The Report: everything a reader, a script or another job learns from one run. `result.json` is this shape.

import { type Problem, UserError } from "../../errors.ts";
import type { DriftTable } from "../review/drift.ts";
import type { FileChanges } from "../review/file-changes.ts";
import type { Reviewed } from "../review/review.ts";
import type { Segment } from "../review/segments.ts";
import type { Attribution } from "../verdict/attribution.ts";
import type { MetricRow, SliceRow, UnitKind } from "../verdict/comparison.ts";
import type { Finding, Outcome, RuleDifference } from "../verdict/policy.ts";
import type { HeldWaiver } from "../verdict/waivers.ts";
import { reportSchema } from "./report-schema.ts";

export type BaselineSource = "artifact" | "ancestor" | "retrained" | "committed" | "directory" | "none";

export interface DataChange extends Omit<Reviewed, "drift" | "segments"> {
  readonly changed: boolean;
  /** Data files by what became of them. */
  readonly files: FileChanges;
  /** Null: the data was not compared. */
  readonly drift: DriftTable | null;
  /** What explains which rows changed, came and went. */
  readonly segments: readonly (Omit<Segment, "value"> & {
    /** Null: the config does not let values be shown. */
    readonly value: string | null;
    /** The slice that these rows make, where it got worse. */
    readonly slice: string | null;
  })[];
}

export interface ErrorRow {
  readonly file: string;
  readonly line: number;
  /** The key columns' texts, in their order; empty where no key is declared. */
  readonly key: readonly string[];
  /** In the target's units; of classes, probability that the right one lost. */
  readonly extraError: number;
  /** Null: the config does not let values of rows be shown. */
  readonly values: {
    readonly actual: number | string;
    readonly baseline: number | string;
    readonly candidate: number | string;
  } | null;
}

export interface WaiverRow extends Omit<HeldWaiver, "metric"> {
  readonly metric: string;
}

export interface TermNumbers {
  readonly intercept: number | null;
  readonly coefficients: Readonly<Record<string, number>>;
}

export interface HistoryPoint {
  readonly sha: string;
  /** Primary metric of the baseline at that commit. */
  readonly value: number;
}

/** What the user's commands did on one side. */
export interface TrainingFacts {
  /** One for each time that it was trained. */
  readonly seeds: readonly number[];
  /** Standard deviation of the primary metric between these trainings; null: there was one. */
  readonly spread: number | null;
  /** Numbers that the commands wrote to {metrics}; they decide nothing. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** How often the held-out rows have been used to judge models. */
export interface HoldoutUse {
  /** sha256 of the held-out rows, the rule that chose them, target and primary metric. */
  readonly id: string;
  /** Which model this is that the holdout judges, counted from 1; null: no stored baseline says. */
  readonly use: number | null;
  /** Models that it is meant to judge. */
  readonly budget: number;
  /** `aging` beyond half of the budget, `exhausted` beyond all of it. */
  readonly state: "fresh" | "aging" | "exhausted" | null;
}

export interface Report {
  readonly schemaVersion: 1;
  /** What was run. */
  readonly flow: "check" | "baseline" | "review";
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
  /** Null: each row counts alike. */
  readonly weights: {
    readonly column: string;
    /** How many equally weighted rows the held-out ones are worth; null: nothing was compared. */
    readonly effectiveRows: number | null;
  } | null;
  /** How rows are divided, in words: "20 % of rows by a hash of `house_id`". */
  readonly split: string | null;
  readonly unit: UnitKind;
  /** Null: nothing was scored. */
  readonly holdout: HoldoutUse | null;
  /** Two-sided coverage of the intervals, a fraction: 0.95. */
  readonly coverage: number;
  readonly metrics: readonly MetricRow[];
  /** MSE of always predicting the mean of the train target, on the same rows; the scale when there is no baseline. */
  readonly meanPredictor: { readonly mse: number } | null;
  /** Declared slices first, then those found by searching, worst first. */
  readonly slices: readonly SliceRow[];
  /** The pull request's waivers, each with what became of it. */
  readonly waivers: readonly WaiverRow[];
  /** Rows that got worse most, the worst first; empty unless something got worse. */
  readonly largestErrors: readonly ErrorRow[];
  readonly attribution: Attribution | null;
  readonly data: DataChange;
  readonly rules: { readonly changed: boolean; readonly differences: readonly RuleDifference[] };
  readonly model: {
    readonly kind: string;
    readonly features: readonly string[];
    readonly intercept: number | null;
    readonly coefficients: Readonly<Record<string, number>> | null;
    /** Of least squares with rows to spare; without the coefficients that were left out. */
    readonly standardErrors: TermNumbers | null;
    /** Coefficient by standard error; without those that are exact. */
    readonly tStatistics: TermNumbers | null;
    /** Of ridge regression. */
    readonly penalty: number | null;
    /** What the model learns in place of the target. */
    readonly transform: "log" | null;
    /** What its predictions are multiplied by after they are turned back. */
    readonly smearing: number | null;
  } | null;
  /** How the user's commands trained each side; null where they trained nothing. */
  readonly training: {
    readonly candidate: TrainingFacts;
    /** Null: it was not trained in this run. */
    readonly baseline: TrainingFacts | null;
    /** The primary metric of the base commit as its stored run had it, where training again gave other predictions. */
    readonly rerun: { readonly stored: number | null; readonly again: number | null } | null;
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

/** The text of `result.json`. JSON has no word for infinite or undefined numbers: they become null. */
export function renderReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/**
 * Reads a Report that another job wrote. Nothing else of what that job says is believed, so the shape is held strictly.
 * @param where what the value was read from, for messages: "result.json"
 * @throws {UserError} fault "data", naming every field that is not as it must be
 */
export function parseReport(value: unknown, where: string): Report {
  const parsed = reportSchema().safeParse(value);
  if (parsed.success) return parsed.data;
  const hint = "Let the same version of metricgate write it and read it.";
  const problems = parsed.error.issues.slice(0, 20).map((issue): Problem => {
    const path = issue.path.map(String).join(".");
    return { message: `${where} is not a report of schema 1: ${path === "" ? "" : `${path}: `}${issue.message}`, hint };
  });
  throw new UserError("data", problems);
}
