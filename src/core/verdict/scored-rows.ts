// The holdout rows that both models predict, and the rows that one or both of them cannot.

import { mean } from "../stats/mean.ts";
import type { RowSelection } from "./comparison.ts";

/**
 * Predictions that agree within this share of the mean absolute target differ by rounding only: a double carries 16
 * digits, and a least-squares solution loses some of them.
 */
const ROUNDING = 1e-12;

/** How many rows a message names. */
export const NAMED_ROWS = 5;

export interface Predicted {
  readonly actual: Float64Array;
  /** Null: no baseline. */
  readonly baseline: Float64Array | null;
  readonly candidate: Float64Array;
  /** Unit of each row, 0-based. */
  readonly unit: Uint32Array;
  readonly unitCount: number;
}

export interface ScoredRows extends Predicted {
  /** Index in the holdout of each row; null: all rows are here. */
  readonly origin: Uint32Array | null;
  /** Predictions closer than this count as the same. */
  readonly resolution: number;
  /** Rows left out because the target is not finite. */
  readonly withoutTarget: number;
  /** Rows left out because neither model gives a usable prediction. */
  readonly unpredictedByBoth: number;
  readonly unpredictedByCandidate: RowSelection | null;
  readonly unpredictedByBaseline: RowSelection | null;
}

/**
 * Sorts out the rows. A prediction is usable when it is finite and its squared error is.
 * Rows that only one side fails to predict are counted and left out too; what they mean is for the caller to say.
 */
export function scoredRows(input: Predicted): ScoredRows {
  const { actual, baseline, candidate } = input;
  const keep = new Uint32Array(actual.length);
  const byCandidate: number[] = [];
  const byBaseline: number[] = [];
  let kept = 0;
  let candidateCount = 0;
  let baselineCount = 0;
  let withoutTarget = 0;
  let unpredictedByBoth = 0;
  for (let row = 0; row < actual.length; row++) {
    const byCandidateHere = isUsable(actual[row], candidate[row]);
    const byBaselineHere = baseline === null ? byCandidateHere : isUsable(actual[row], baseline[row]);
    if (byCandidateHere && byBaselineHere) keep[kept++] = row;
    else if (!Number.isFinite(actual[row])) withoutTarget++;
    else if (byBaselineHere || baseline === null) {
      if (candidateCount++ < NAMED_ROWS) byCandidate.push(row);
    } else if (byCandidateHere) {
      if (baselineCount++ < NAMED_ROWS) byBaseline.push(row);
    } else unpredictedByBoth++;
  }
  const rows = kept === actual.length ? null : keep.subarray(0, kept);
  const target = take(actual, rows);
  const size = mean(target.map(Math.abs));
  return {
    actual: target,
    baseline: baseline === null ? null : take(baseline, rows),
    candidate: take(candidate, rows),
    ...densified(input, rows),
    origin: rows,
    resolution: Number.isFinite(size) ? ROUNDING * size : 0,
    withoutTarget,
    unpredictedByBoth,
    unpredictedByCandidate: candidateCount === 0 ? null : { count: candidateCount, first: byCandidate },
    unpredictedByBaseline: baselineCount === 0 ? null : { count: baselineCount, first: byBaseline },
  };
}

/** Sum of the values of each unit; the values themselves when each row is its own unit. */
export function unitTotals(values: Float64Array, rows: Pick<Predicted, "unit" | "unitCount">): Float64Array {
  if (rows.unitCount === values.length) return values;
  const totals = new Float64Array(rows.unitCount);
  for (let row = 0; row < values.length; row++) totals[rows.unit[row]] += values[row];
  return totals;
}

function isUsable(actual: number, predicted: number): boolean {
  return Number.isFinite((actual - predicted) ** 2);
}

function take(values: Float64Array, rows: Uint32Array | null): Float64Array {
  if (rows === null) return values;
  const taken = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i]];
  return taken;
}

/** Units renumbered in order of appearance, so that a unit that has lost all its rows does not count. */
function densified(input: Predicted, rows: Uint32Array | null): { unit: Uint32Array; unitCount: number } {
  const length = rows === null ? input.actual.length : rows.length;
  const unit = new Uint32Array(length);
  const number = new Int32Array(input.unitCount).fill(-1);
  let unitCount = 0;
  for (let i = 0; i < length; i++) {
    const given = input.unit[rows === null ? i : rows[i]];
    if (number[given] === -1) number[given] = unitCount++;
    unit[i] = number[given];
  }
  return { unit, unitCount };
}
