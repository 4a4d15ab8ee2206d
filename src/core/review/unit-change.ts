// Another unit: edits that multiply a column by a constant, or move its zero point.

import { decimal } from "../numerals.ts";
import { medianOf } from "../stats/median.ts";
import { roundingOf } from "./column-values.ts";
import { type EditedColumn, editFinding, extent, LEAST_EDITS, MASS, segmentSentence } from "./edited-column.ts";
import type { DataFinding } from "./finding.ts";

/** Of the edits, how many one rule must explain. */
const EXPLAINED = 0.95;

/** Multiplied by a constant, or moved by one, up to the rounding of both numbers. */
export function unitChange(edit: EditedColumn): readonly DataFinding[] | null {
  const { numbers, cells, name } = edit;
  if (numbers === null || numbers.old.length < Math.max(LEAST_EDITS, EXPLAINED * cells.head.length)) return null;
  const { old, now } = numbers;
  const [unitOld, unitNow] = [roundingOf(old), roundingOf(now)];
  const large = old.map((_, i) => i).filter((i) => old[i] !== 0 && now[i] !== 0);
  if (new Set(old).size < 3) return null;
  const factor = medianOf(
    largest(
      Float64Array.from(large, (i) => now[i] / old[i]),
      old,
      large,
    ),
  );
  const step = medianOf(now.map((value, i) => value - old[i]));
  const share = (
    error: (i: number) => number,
    slack: (i: number) => number,
    change: (i: number) => number,
  ): boolean => {
    let fits = 0;
    let telling = 0;
    for (let i = 0; i < old.length; i++) {
      if (Math.abs(error(i)) <= 1.01 * slack(i) + 1e-9 * Math.abs(now[i])) fits++;
      if (Math.abs(change(i)) > 2 * slack(i)) telling++;
    }
    return fits >= EXPLAINED * old.length && telling >= MASS * old.length;
  };
  // The factor itself is known from rounded numbers only: allow for what that does at this size.
  const doubt =
    3 *
    medianOf(
      Float64Array.from(old, (value) => (unitNow + Math.abs(factor) * unitOld) / Math.max(Math.abs(value), 1e-300)),
    );
  const factorDoubt = Math.min(doubt, 0.002 * Math.abs(factor));
  const scaled =
    Number.isFinite(factor) &&
    factor !== 1 &&
    share(
      (i) => now[i] - factor * old[i],
      (i) => unitNow + Math.abs(factor) * unitOld + factorDoubt * Math.abs(old[i]),
      (i) => now[i] - old[i],
    );
  const moved =
    step !== 0 &&
    share(
      (i) => now[i] - old[i] - step,
      () => unitNow + unitOld,
      () => step,
    );
  // A shift by one constant also has a nearly constant quotient where the values are large.
  if (moved)
    return editFinding(
      edit,
      "units/moved",
      `The zero point of \`${name}\` moved: the same constant (${decimal(step)}) was added ${extent(edit)}. Errors before and after are not on the same data.${segmentSentence(edit)}`,
    );
  if (!scaled) return null;
  return editFinding(
    edit,
    "units/scaled",
    `The unit of \`${name}\` changed: its values were multiplied by ${decimal(factor)} ${extent(edit)}. ${edit.name === edit.input.options.target ? "Errors before and after are in different units." : "What a model learnt of it before no longer fits."}${segmentSentence(edit)}`,
  );
}

/** The quotients of the largest numbers: small ones are mostly rounding. */
function largest(quotients: Float64Array, old: Float64Array, indices: Float64Array): Float64Array {
  const sizes = Float64Array.from(indices, (i) => Math.abs(old[i]));
  const limit = medianOf(sizes);
  return quotients.filter((_, i) => sizes[i] >= limit);
}
