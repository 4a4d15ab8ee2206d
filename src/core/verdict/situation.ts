// What is known of the rows that are compared, and whether they are enough for any claim.

import { count, counted } from "../numerals.ts";
import type { UnitKind } from "./comparison.ts";
import type { Ground } from "./explain.ts";
import type { Measured } from "./measured.ts";
import { FEWEST_UNITS } from "./paired-test.ts";
import type { Worth } from "./worth.ts";

/** Identical predictions of two models say "no harm" from here on: they leave less than 1 % of rows unseen. */
export const FEWEST_IDENTICAL_UNITS = 300;

/** Five rows in each of 20 blocks: with fewer, neighbouring blocks are too much alike to count as observations. */
const FEWEST_ROWS_IN_BLOCKS = 100;

export interface Situation {
  readonly sameModel: boolean;
  /** To rounding, on all rows. */
  readonly samePredictions: boolean;
  readonly rows: number;
  readonly units: number;
  readonly unitKind: UnitKind;
  /** What rows and units are worth by their weights; null: they have none. */
  readonly worth: Worth | null;
  /** Models that the holdout is meant to judge. */
  readonly uses: number;
  /** Rows left out, when they are too many for a claim of no harm. */
  readonly leftOut: { readonly excluded: number; readonly of: number } | null;
}

/** One metric on all rows or in one slice, and what is known of these rows. */
export interface Subject {
  readonly measured: Measured;
  readonly situation: Situation;
}

/** How many errors are alike in a stretch of time is beside the point where none differs. */
export function seenUnits({ unitKind, rows, units, worth }: Situation): number {
  return unitKind === "time-block" ? (worth?.rows ?? rows) : (worth?.units ?? units);
}

/** Units that differ, by what they are worth. Blocks of time are never more than 20, and each of them is seen. */
export function activeUnits({ moments, effective }: Measured, { unitKind }: Situation): number {
  return unitKind === "time-block" ? moments.active : effective.active;
}

/** Whether anything can be claimed of a part of the rows. */
export function isTestable({ measured, situation }: Subject): boolean {
  const { baseline, candidate } = measured;
  if (baseline === null || candidate === null) return false;
  if (situation.sameModel) return true;
  if (situation.samePredictions) return seenUnits(situation) >= FEWEST_IDENTICAL_UNITS;
  return activeUnits(measured, situation) >= FEWEST_UNITS && tooFew(situation) === null;
}

/** Why there are no statistics, and how many rows would change that; null: there are enough. */
export function tooFew(situation: Situation): { readonly ground: Ground; readonly rowsNeeded: number } | null {
  const { units, rows, unitKind, worth } = situation;
  const rowsSeen = worth?.rows ?? rows;
  if (unitKind === "time-block" && rowsSeen < FEWEST_ROWS_IN_BLOCKS) {
    const because = ": rows near in time are alike, so they are compared in 20 blocks";
    const found = `${counted(rows, "holdout row")}${worth === null ? "" : `, by their weights worth ${count(Math.floor(worth.rows))},`}`;
    return {
      ground: { kind: "too few units", units: found, needed: FEWEST_ROWS_IN_BLOCKS, because },
      rowsNeeded: Math.ceil((FEWEST_ROWS_IN_BLOCKS * rows) / rowsSeen),
    };
  }
  const unitsSeen = unitKind === "time-block" ? units : (worth?.units ?? units);
  // The degrees of freedom follow from what the blocks are worth.
  if (unitsSeen >= FEWEST_UNITS && (worth === null || worth.units >= 2)) return null;
  const found = {
    row: counted(units, "holdout row"),
    group: counted(units, "group"),
    "time-block": `${counted(units, "block")} of time`,
  }[unitKind];
  const because = unitKind === "time-block" ? "; rows of the same time share a block" : "";
  const seen = worth === null ? found : `${found}, by their weights worth ${count(Math.floor(worth.units))}`;
  return {
    ground: { kind: "too few units", units: seen, needed: FEWEST_UNITS, because },
    rowsNeeded: Math.ceil((FEWEST_UNITS * rows) / unitsSeen),
  };
}
