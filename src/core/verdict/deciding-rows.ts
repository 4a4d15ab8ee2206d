// When a few rows carry the whole change: which ones, and what measures that outliers do not move say instead.

import type { Predicted } from "../metrics/predicted.ts";
import { count, counted, signedPercent } from "../numerals.ts";
import { influence, largestAbsolute } from "../stats/influence.ts";
import { medianOf } from "../stats/median.ts";
import { weightedMean } from "../stats/weights.ts";
import type { RowSelection } from "./comparison.ts";
import type { Measured } from "./measured.ts";
import { NAMED_ROWS, type ScoredRows } from "./scored-rows.ts";

/** One unit with more than this share of the scatter, or fewer than so many units in effect, decide the mean by themselves. */
const LARGEST_SHARE = 0.25;
const FEWEST_EFFECTIVE = 10;

/**
 * The rows that decide the primary metric's change, when they are few. The verdict stays what it is.
 *
 * A sample kurtosis above n/10 is the same as an effective count below 10.
 */
export function decidingRows(
  primary: Measured,
  rows: ScoredRows,
  baseline: Predicted,
): { readonly rows: RowSelection; readonly note: string } | null {
  const { differences, hasUnitLosses } = primary;
  const { actual, candidate } = rows;
  if (!hasUnitLosses || actual.kind === "classes" || baseline.kind === "classes" || candidate.kind === "classes")
    return null;
  const found = influence(differences, primary.moments.meanD);
  if (found === null || (found.largestShare <= LARGEST_SHARE && found.effectiveCount >= FEWEST_EFFECTIVE)) return null;
  const few = Math.max(1, Math.round(found.effectiveCount));
  const units = largestAbsolute(differences, Math.min(few, NAMED_ROWS));
  const before = absoluteErrors(actual.values, baseline.values);
  const after = absoluteErrors(actual.values, candidate.values);
  const { weights } = rows;
  const calmer = [
    ...changeText("mean absolute error", weightedMean(before, weights), weightedMean(after, weights)),
    ...(weights === null ? changeText("median absolute error", medianOf(before), medianOf(after)) : []),
  ];
  const check = calmer.length === 0 ? "" : ` Measures that such rows move less: ${calmer.join(", ")}.`;
  return {
    rows: { count: few, first: units.map((unit) => mostChangedRow(unit, before, after, rows)) },
    note: `The change in ${primary.metric.label} hangs on about ${counted(few, "row")} of ${count(actual.values.length)}.${check}`,
  };
}

/** Index in the holdout of the unit's row whose error changed most. */
function mostChangedRow(unit: number, before: Float64Array, after: Float64Array, rows: ScoredRows): number {
  let most = rows.unit.indexOf(unit);
  const changeOf = (row: number): number => Math.abs(after[row] - before[row]) * (rows.weights?.[row] ?? 1);
  for (let row = most; row < before.length; row++) {
    if (rows.unit[row] === unit && changeOf(row) > changeOf(most)) most = row;
  }
  return rows.origin === null ? most : rows.origin[most];
}

function absoluteErrors(actual: Float64Array, predicted: Float64Array): Float64Array {
  return actual.map((value, row) => Math.abs(predicted[row] - value));
}

function changeText(name: string, before: number, after: number): string[] {
  return before > 0 ? [`${name} ${signedPercent(after / before - 1)}`] : [];
}
