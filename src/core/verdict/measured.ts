// One metric of both models on the same rows, as values: what a test, an explanation and a slice start from.

import type { Metric } from "../metrics/metric.ts";
import type { Answers } from "../metrics/predicted.ts";
import type { ChunkedNumbers } from "../stats/chunks.ts";
import type { PairedMoments } from "../stats/paired-moments.ts";
import type { Gate } from "./policy.ts";

/** Why a relative change does not exist. */
export type NoRatio = "baseline is zero" | "baseline is not positive";

export interface Measured {
  readonly gate: Gate;
  readonly metric: Metric;
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** Per unit, or per bucket of units for a score of the whole sample: a and d as `pairedTest` takes them. */
  readonly moments: PairedMoments;
  /** What the moments are of, one by one: a and d. */
  readonly references: ChunkedNumbers;
  readonly differences: ChunkedNumbers;
  /** Whether each unit has a loss of its own; of the median and of scores of the whole sample none has. */
  readonly hasUnitLosses: boolean;
  /** What rows near in time that err alike leave of them; null: they do not, or time does not divide them. */
  readonly alike: Alike | null;
  /** Null: the gate has none. */
  readonly absolute: AbsoluteMargin | null;
  readonly effective: EffectiveUnits;
  readonly noRatio: NoRatio | null;
  /** Why the metric says nothing about these rows, as the end of a sentence; null: it does. */
  readonly obstacle: string | null;
}

/** Units, or buckets of them, as what they are worth by their weights; without weights, their numbers. */
export interface EffectiveUnits {
  readonly all: number;
  /** Of these, those that differ. */
  readonly active: number;
}

/** A worsening that is allowed whatever the baseline's loss is. */
export interface AbsoluteMargin {
  /** Of each unit: its size for a, so that mean d over mean a is the change of the metric, and d. */
  readonly moments: PairedMoments;
  /** In the metric's unit. */
  readonly margin: number;
}

export interface Alike {
  /** Blocks of time that are nearly independent of each other, fewer than 20. */
  readonly blocks: number;
  /** Holdout rows that make 20 of them. */
  readonly rowsNeeded: number;
}

/** One model's answers, of each time that it was trained; at least one. */
export type Trainings = readonly Answers[];

export type Numbers = Omit<Measured, "gate" | "metric" | "obstacle" | "effective" | "alike" | "absolute">;
