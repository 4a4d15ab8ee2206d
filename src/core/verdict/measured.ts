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
  /** Candidate's loss minus the baseline's, per unit; null for a score of the whole sample, where no unit has its own. */
  readonly differences: ChunkedNumbers | null;
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

/** One model's answers, of each time that it was trained; at least one. */
export type Trainings = readonly Answers[];

export type Numbers = Omit<Measured, "gate" | "metric" | "obstacle" | "effective">;
