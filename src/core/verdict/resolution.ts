// When two predictions are the same: to the rounding of the arithmetic that they come from.

import type { Actual, Predicted } from "../metrics/predicted.ts";
import { heldNumbers } from "../stats/chunks.ts";
import { chunkedMean } from "../stats/weights.ts";

/**
 * Predictions that agree within this share of the mean absolute target differ by rounding only: a double carries 16
 * digits, and a least-squares solution loses some of them. Probabilities: within this much.
 */
const ROUNDING = 1e-12;

/** Predictions of this target closer than this count as the same. */
export function resolutionOf(actual: Actual): number {
  if (actual.kind === "classes") return ROUNDING;
  const { length, fill } = heldNumbers(actual.values);
  const sizes = (start: number, end: number, into: Float64Array): void => {
    fill(start, end, into);
    for (let i = 0; i < end - start; i++) into[i] = Math.abs(into[i]);
  };
  const size = chunkedMean({ length, fill: sizes }, null);
  return Number.isFinite(size) ? ROUNDING * size : 0;
}

/** Whether two models answer the same on all rows, to rounding. */
export function isSamePrediction(one: Predicted, other: Predicted, resolution: number): boolean {
  const agree = (values: Float64Array, others: Float64Array): boolean =>
    values.every((value, row) => Math.abs(value - others[row]) <= resolution);
  if (one.kind === "numbers" || other.kind === "numbers")
    return one.kind === "numbers" && other.kind === "numbers" && agree(one.values, other.values);
  const [chances, others] = [one.probabilities, other.probabilities];
  if (!one.labels.every((label, row) => label === other.labels[row])) return false;
  if (chances === null || others === null) return chances === others;
  return chances.every((values, index) => agree(values, others[index]));
}
