// What the rules of the base commit make of a finding.

import type { SliceSpec } from "../evaluation/slice-cut.ts";
import type { MetricName, MetricSettings } from "../metrics/metric.ts";

export type Finding = "improved" | "equivalent" | "regressed" | "inconclusive" | "no-baseline" | "incomparable";
export type Outcome = "pass" | "warn" | "fail";
export type Level = "off" | "warn" | "error";

/** How one metric is gated. `off`: shown, never decides. */
export interface Gate {
  readonly metric: MetricName;
  readonly settings: MetricSettings;
  /** Allowed relative worsening, a fraction: 0.05 for 5 %. Null: whatever the change is, it does not decide. */
  readonly tolerance: number | null;
  /** Allowed worsening in the metric's own unit, whatever the baseline is; the wider of the two counts. Null: none. */
  readonly marginAbs: number | null;
  /** Limits of the candidate's own value, in its unit, whatever the baseline's is. Null: none. */
  readonly min: number | null;
  readonly max: number | null;
  readonly level: Level;
}

/** How a metric of the user's own is gated, whose values a file gives. */
export interface OwnGate extends Pick<Gate, "tolerance" | "marginAbs" | "min" | "max" | "level"> {
  /** As the file names it. */
  readonly name: string;
  readonly greaterIsBetter: boolean;
}

/** How the primary metric is gated in parts of the holdout. */
export interface SliceGates {
  readonly by: readonly SliceSpec[];
  /** A slice with fewer holdout rows is not tested. */
  readonly minRows: number;
  /** As of a gate, for each slice by itself. */
  readonly tolerance: number;
  readonly level: Level;
}

/** A regression that the pull request itself asks to be accepted. */
export interface Waiver {
  readonly metric: MetricName;
  /** Name of the slice; null: the metric on all rows. */
  readonly slice: string | null;
  /** The measured relative worsening that is accepted at most, a fraction. */
  readonly ceiling: number;
  /** Last day on which it counts, UTC: "2026-12-31". */
  readonly until: string;
  readonly reason: string;
}

export interface Policy {
  /** The first is the primary metric. */
  readonly gates: readonly Gate[];
  /** Only where the model is a file of metrics. */
  readonly own: readonly OwnGate[];
  /** The first of `own` is the primary metric instead. */
  readonly ownPrimary: boolean;
  /** Null: no slices are declared. */
  readonly slices: SliceGates | null;
  readonly onInconclusive: Outcome;
  readonly onNoBaseline: Outcome;
  readonly onIncomparable: Outcome;
  /** One-sided confidence of each claim: 0.975 makes a 95 % interval. */
  readonly confidence: number;
  /** Rows that the baseline alone cannot predict are left out; else they make the two incomparable. */
  readonly allowBaselineNan: boolean;
  /** Models that one holdout is meant to judge: "improved" is claimed so surely that it holds for all of them together. */
  readonly holdoutUses: number;
}

/** What the check says, and why. */
export interface Verdict {
  readonly finding: Finding;
  readonly outcome: Outcome;
  /** Complete sentences; the first one says it all. */
  readonly reasons: readonly [string, ...string[]];
}

/** A rule that a pull request changes; what `base` says is in force until the merge. */
export interface RuleDifference {
  /** Its place in the config: "metrics.mse.tolerance". */
  readonly key: string;
  /** As text: "5 %"; null: not set. */
  readonly base: string | null;
  readonly head: string | null;
}

/** The gate of the primary metric, which stands first. */
export function primaryGate({ gates: [gate] }: Pick<Policy, "gates">): Gate {
  if (gate === undefined) throw new Error("a policy has at least one gate");
  return gate;
}
