// Both sides measured: their rows, and what each model says of them.

import type { MeasuredSide } from "../../core/evaluation/measured-side.ts";
import type { BaselineSource } from "../../core/report/report.ts";
import type { Reviewed } from "../../core/review/review.ts";
import type { Rerun } from "./rerun.ts";
import type { SideModel } from "./side-model.ts";

export interface Measured {
  /** The candidate's rows; its holdout holds those that both models answer for. */
  readonly head: MeasuredSide;
  readonly candidate: SideModel;
  readonly dataChanged: boolean;
  /** The base commit's own data; null when it is the same, or cannot be used. */
  readonly base: MeasuredSide | null;
  readonly baseline: {
    readonly model: SideModel | null;
    readonly source: BaselineSource;
    readonly tried: readonly string[];
  };
  /** Where training the base commit again gave other predictions than its stored run. */
  readonly rerun: Rerun | null;
  readonly notes: readonly string[];
  readonly reading: Reading;
}

/** Both sides as they were read, to be trained on once more: the data is not read again. */
export interface Reading {
  readonly sides: readonly PromiseSettledResult<MeasuredSide>[];
  /** The review of what changed in the data, which may be under way still; null: there is none. */
  readonly review: Promise<Reviewed> | null;
}

/** What is measured where there is nothing to hold it against. */
export type MeasuredAlone = Pick<Measured, "head" | "candidate">;
