// The holdout rows that both models predict, and the rows that one or both of them cannot.

import { hashesAt } from "../dataset/hashes.ts";
import { everyRow } from "../dataset/table.ts";
import {
  type Actual,
  type Predicted,
  predictedAt,
  recoded,
  rowCountOf,
  unitedClasses,
  withClasses,
} from "../metrics/predicted.ts";
import { mean } from "../stats/mean.ts";
import { valuesAt } from "../stats/values-at.ts";
import type { RowSelection } from "./comparison.ts";
import type { Repeats } from "./repeated.ts";
import { resolutionOf } from "./resolution.ts";

/** How many rows a message names. */
export const NAMED_ROWS = 5;

/** Each row of the holdout, as both models see it; all of the same kind, numbers or classes. */
export interface PredictedRows {
  readonly actual: Actual;
  /** Null: no baseline. */
  readonly baseline: Predicted | null;
  readonly candidate: Predicted;
  /** Unit of each row, 0-based: rows of one key, group or block of time count once. */
  readonly unit: Uint32Array;
  readonly unitCount: number;
  /** 64-bit identity of each row, interleaved [high, low]. */
  readonly identities: Uint32Array;
  readonly repeats: Repeats;
  /** How much each row counts, above 0; left out or null: all the same. */
  readonly weights?: Float64Array | null;
  /** When each row was, where units are blocks of time; left out or null: they are not. */
  readonly times?: Float64Array | null;
}

export interface ScoredRows extends PredictedRows {
  readonly times: Float64Array | null;
  /** 1 on average over all scored rows, and the same in each part of them. */
  readonly weights: Float64Array | null;
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
 * Sorts out the rows. A number is usable when it and its squared error are finite; a class when there is one, and all
 * probabilities that come with it are finite.
 * Rows that only one side fails to predict are counted and left out too; what they mean is for the caller to say.
 * Classes come back as indices into one list for target and models.
 */
export function scoredRows(given: PredictedRows): ScoredRows {
  const input = withOneListOfClasses(given);
  const { actual, baseline, candidate, weights = null, times = null } = input;
  const rowCount = rowCountOf(actual);
  const hasTarget = targetTest(actual);
  const byCandidateAt = everyTest([candidate, ...input.repeats.candidate].map((one) => usableTest(actual, one)));
  const byBaselineAt =
    baseline === null
      ? byCandidateAt
      : everyTest([baseline, ...input.repeats.baseline].map((one) => usableTest(actual, one)));
  let firstLeftOut = 0;
  while (firstLeftOut < rowCount && byCandidateAt(firstLeftOut) && byBaselineAt(firstLeftOut)) firstLeftOut++;
  // Where all are kept, as nearly always, no list of them is made.
  const keep = everyRow(firstLeftOut === rowCount ? 0 : rowCount);
  const byCandidate: number[] = [];
  const byBaseline: number[] = [];
  let kept = firstLeftOut;
  let candidateCount = 0;
  let baselineCount = 0;
  let withoutTarget = 0;
  let unpredictedByBoth = 0;
  for (let row = firstLeftOut; row < rowCount; row++) {
    const byCandidateHere = byCandidateAt(row);
    const byBaselineHere = byBaselineAt(row);
    if (byCandidateHere && byBaselineHere) keep[kept++] = row;
    else if (!hasTarget(row)) withoutTarget++;
    else if (byBaselineHere || baseline === null) {
      if (candidateCount++ < NAMED_ROWS) byCandidate.push(row);
    } else if (byCandidateHere) {
      if (baselineCount++ < NAMED_ROWS) byBaseline.push(row);
    } else unpredictedByBoth++;
  }
  const rows = kept === rowCount ? null : keep.subarray(0, kept);
  const target = rows === null ? actual : actualAt(actual, rows);
  return {
    actual: target,
    baseline: baseline === null || rows === null ? baseline : predictedAt(baseline, rows),
    candidate: rows === null ? candidate : predictedAt(candidate, rows),
    ...densified(input, rows),
    identities: rows === null ? input.identities : hashesAt(input.identities, rows),
    repeats: rows === null ? input.repeats : repeatsOf(input.repeats, (one) => predictedAt(one, rows)),
    weights: averageOne(weights === null || rows === null ? weights : valuesAt(weights, rows)),
    times: times === null || rows === null ? times : valuesAt(times, rows),
    origin: rows,
    resolution: resolutionOf(target),
    withoutTarget,
    unpredictedByBoth,
    unpredictedByCandidate: candidateCount === 0 ? null : { count: candidateCount, first: byCandidate },
    unpredictedByBaseline: baselineCount === 0 ? null : { count: baselineCount, first: byBaseline },
  };
}

/** Some of the rows, as rows of their own; what is the same to rounding stays what it is for all of them. */
export function scoredAt(rows: ScoredRows, at: Uint32Array): ScoredRows {
  const { actual, baseline, candidate, identities, origin, weights, times } = rows;
  return {
    ...rows,
    actual: actualAt(actual, at),
    baseline: baseline === null ? null : predictedAt(baseline, at),
    candidate: predictedAt(candidate, at),
    ...densified(rows, at),
    identities: hashesAt(identities, at),
    weights: weights === null ? null : valuesAt(weights, at),
    times: times === null ? null : valuesAt(times, at),
    repeats: repeatsOf(rows.repeats, (one) => predictedAt(one, at)),
    origin: origin === null ? at : at.map((row) => origin[row]),
  };
}

/** Identity of each unit, interleaved: the smallest of its rows', so that their order does not matter. */
export function unitIdentities({ unit, unitCount, identities }: PredictedRows): Uint32Array {
  if (unitCount === unit.length) return identities;
  const smallest = new Uint32Array(2 * unitCount).fill(0xffffffff);
  for (let row = 0; row < unit.length; row++) {
    const at = 2 * unit[row];
    const high = identities[2 * row];
    const low = identities[2 * row + 1];
    if (high > smallest[at] || (high === smallest[at] && low >= smallest[at + 1])) continue;
    smallest[at] = high;
    smallest[at + 1] = low;
  }
  return smallest;
}

function withOneListOfClasses(rows: PredictedRows): PredictedRows {
  const { actual, baseline, candidate, repeats } = rows;
  const again = [...repeats.baseline, ...repeats.candidate];
  const kinds = new Set([actual.kind, candidate.kind, baseline?.kind ?? actual.kind, ...again.map(({ kind }) => kind)]);
  if (kinds.size > 1) throw new Error("target and predictions are of different kinds");
  if (actual.kind !== "classes" || candidate.kind !== "classes" || baseline?.kind === "numbers") return rows;
  const others = again.map((one) => (one.kind === "classes" ? one.classes : []));
  const classes = unitedClasses([actual.classes, candidate.classes, baseline?.classes ?? [], ...others]);
  return {
    ...rows,
    actual: { kind: "classes", classes, labels: recoded(actual.labels, actual.classes, classes) },
    baseline: baseline === null ? null : withClasses(baseline, classes),
    candidate: withClasses(candidate, classes),
    repeats: repeatsOf(repeats, (one) => (one.kind === "classes" ? withClasses(one, classes) : one)),
  };
}

/** A row that one of several trainings cannot predict is one that the model cannot. */
function everyTest(tests: readonly ((row: number) => boolean)[]): (row: number) => boolean {
  return tests.length === 1 ? tests[0] : (row) => tests.every((test) => test(row));
}

function repeatsOf({ baseline, candidate }: Repeats, make: (one: Predicted) => Predicted): Repeats {
  return { baseline: baseline.map(make), candidate: candidate.map(make) };
}

function targetTest(actual: Actual): (row: number) => boolean {
  if (actual.kind === "classes") return (row) => actual.labels[row] >= 0;
  return (row) => Number.isFinite(actual.values[row]);
}

function usableTest(actual: Actual, predicted: Predicted): (row: number) => boolean {
  if (actual.kind === "numbers" && predicted.kind === "numbers") {
    const { values } = actual;
    const { values: answers } = predicted;
    return (row) => Number.isFinite((values[row] - answers[row]) ** 2);
  }
  if (actual.kind === "numbers" || predicted.kind === "numbers") throw new Error("numbers against classes");
  const probabilities = predicted.probabilities ?? [];
  return (row) =>
    actual.labels[row] >= 0 &&
    predicted.labels[row] >= 0 &&
    probabilities.every((ofClass) => Number.isFinite(ofClass[row]));
}

function actualAt(actual: Actual, rows: Uint32Array): Actual {
  return predictedAt(actual.kind === "numbers" ? actual : { ...actual, probabilities: null }, rows);
}

function averageOne(weights: Float64Array | null): Float64Array | null {
  if (weights === null || weights.length === 0) return weights;
  const centre = mean(weights);
  return weights.map((weight) => weight / centre);
}

/** Units renumbered in order of appearance, so that a unit that has lost all its rows does not count. */
function densified(input: PredictedRows, rows: Uint32Array | null): { unit: Uint32Array; unitCount: number } {
  const length = rows === null ? rowCountOf(input.actual) : rows.length;
  // Where each row is its own unit, so is each of those that are left.
  if (input.unitCount === input.unit.length)
    return { unit: rows === null ? input.unit : everyRow(length), unitCount: length };
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
