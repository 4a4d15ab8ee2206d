// Rows whose predictions by two models agree to rounding: they count as not different.

import type { Trainings } from "./measured.ts";

/**
 * Sets differences of the rows [start, end) to 0 where predictions agree to `resolution`. Of several trainings each row
 * differs somewhere.
 *
 * @param differences of these rows alone
 */
export function forgetRounding(
  differences: Float64Array,
  before: Trainings,
  after: Trainings,
  resolution: number,
  start: number,
  end: number,
): void {
  if (before.length > 1 || after.length > 1) return;
  const [one, other] = [before[0], after[0]];
  if (one.kind === "numbers" && other.kind === "numbers") {
    const [predicted, others] = [one.predicted, other.predicted];
    for (let row = start; row < end; row++) {
      if (!(Math.abs(others[row] - predicted[row]) > resolution)) differences[row - start] = 0;
    }
    return;
  }
  if (one.kind === "numbers" || other.kind === "numbers") throw new Error("numbers against classes");
  const [chances, others] = [one.probabilities, other.probabilities];
  if (chances === null || others === null) return; // 0 or 1 are exact
  for (let row = start; row < end; row++) {
    if (chances.every((values, index) => Math.abs(values[row] - others[index][row]) <= resolution))
      differences[row - start] = 0;
  }
}
