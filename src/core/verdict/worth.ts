// What weighted rows are worth: as how many rows that count the same, and as how many units.

import { valuesAt } from "../stats/values-at.ts";
import { effectiveCount, total } from "../stats/weights.ts";
import type { ScoredRows } from "./scored-rows.ts";
import { unitTotals } from "./unit-totals.ts";

export interface Worth {
  /** Effective numbers, as `effectiveCount` has them. */
  readonly rows: number;
  readonly units: number;
  /** Sum of the weights. */
  readonly weight: number;
}

/** What some of the rows weigh; without weights, their number. */
export function weightAt({ weights }: ScoredRows, at: Uint32Array): number {
  return weights === null ? at.length : total(valuesAt(weights, at));
}

/** Null where all rows count the same. */
export function worthOf(rows: ScoredRows): Worth | null {
  const { weights } = rows;
  if (weights === null || weights.length === 0) return null;
  const units =
    rows.unitCount === weights.length ? weights : unitTotals(new Float64Array(weights.length).fill(1), rows);
  return {
    rows: effectiveCount(weights),
    units: effectiveCount(units),
    weight: total(weights),
  };
}
