// The rows that the candidate predicts worst in comparison with the baseline.

import type { Actual, Predicted } from "../metrics/predicted.ts";

/** More teach a reader little. */
const SHOWN = 5;
/** Of the error itself: a smaller growth is one of the last digits. */
const ROUNDING = 1e-9;

export interface NewError {
  /** Index into the holdout. */
  readonly row: number;
  /**
   * Numbers: by how much further the prediction is from the target, in the target's units. Classes: by how much less
   * probability the right class has; without probabilities, 1 where the label was right and is wrong.
   */
  readonly extra: number;
  readonly actual: number | string;
  readonly baseline: number | string;
  readonly candidate: number | string;
}

/**
 * The rows whose error grew most, the largest growth first, of equal ones the one of the smallest identity; at most
 * five. Rows that a side does not predict are none of them.
 *
 * @example actual 1, 2, 3; baseline 1, 2, 3; candidate 1, 5, 3.5: rows 1 (extra 3) and 2 (extra 0.5)
 */
export function largestErrors(
  actual: Actual,
  baseline: Predicted,
  candidate: Predicted,
  identities: Uint32Array,
): readonly NewError[] {
  const extraOf = extraError(actual, baseline, candidate);
  if (extraOf === null) return [];
  const rowCount = actual.kind === "numbers" ? actual.values.length : actual.labels.length;
  const largest: Growth[] = [];
  for (let row = 0; row < rowCount; row++) {
    const extra = extraOf(row);
    // NaN is not above.
    if (!(extra > 0) || extra === Number.POSITIVE_INFINITY) continue;
    if (largest.length === SHOWN && !isBefore({ row, extra }, largest[SHOWN - 1], identities)) continue;
    const at = largest.findIndex((one) => isBefore({ row, extra }, one, identities));
    largest.splice(at < 0 ? largest.length : at, 0, { row, extra });
    if (largest.length > SHOWN) largest.pop();
  }
  // What is so much smaller differs by rounding.
  const real = largest.filter(({ extra }) => extra > ROUNDING * largest[0].extra);
  return real.map(({ row, extra }) => ({
    row,
    extra,
    actual: answerAt(actual, row),
    baseline: answerAt(baseline, row),
    candidate: answerAt(candidate, row),
  }));
}

interface Growth {
  readonly row: number;
  readonly extra: number;
}

/** In an order that does not depend on where the rows stand. */
function isBefore(one: Growth, other: Growth, identities: Uint32Array): boolean {
  if (one.extra !== other.extra) return one.extra > other.extra;
  const byHigh = identities[2 * one.row] - identities[2 * other.row];
  return (byHigh || identities[2 * one.row + 1] - identities[2 * other.row + 1]) < 0;
}

function extraError(actual: Actual, baseline: Predicted, candidate: Predicted): ((row: number) => number) | null {
  if (actual.kind === "numbers" && baseline.kind === "numbers" && candidate.kind === "numbers") {
    const [target, before, after] = [actual.values, baseline.values, candidate.values];
    return (row) => Math.abs(after[row] - target[row]) - Math.abs(before[row] - target[row]);
  }
  if (actual.kind === "numbers" || baseline.kind === "numbers" || candidate.kind === "numbers") return null;
  const { classes, labels } = actual;
  const [before, after] = [baseline, candidate].map(({ classes: own }) => classes.map((name) => own.indexOf(name)));
  const [chancesBefore, chancesAfter] = [baseline.probabilities, candidate.probabilities];
  if (chancesBefore !== null && chancesAfter !== null)
    return (row) =>
      labels[row] < 0
        ? Number.NaN
        : (chancesBefore[before[labels[row]]]?.[row] ?? 0) - (chancesAfter[after[labels[row]]]?.[row] ?? 0);
  return (row) =>
    labels[row] >= 0 && baseline.labels[row] === before[labels[row]] && candidate.labels[row] !== after[labels[row]]
      ? 1
      : 0;
}

function answerAt(answer: Actual | Predicted, row: number): number | string {
  return answer.kind === "numbers" ? answer.values[row] : (answer.classes[answer.labels[row]] ?? "");
}
