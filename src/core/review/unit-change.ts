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
  if (!hasThree(old)) return null;
  const [unitOld, unitNow] = [roundingOf(old), roundingOf(now)];
  const step = stepOf(old, now);
  // A shift by one constant also has a nearly constant quotient where the values are large, so it is looked for first.
  if (step !== 0 && explains({ factor: 1, step, unit: unitNow + unitOld, factorDoubt: 0 }, old, now))
    return editFinding(
      edit,
      "units/moved",
      `The zero point of \`${name}\` moved: the same constant (${decimal(step)}) was added ${extent(edit)}. Errors before and after are not on the same data.${segmentSentence(edit)}`,
    );
  const factor = factorOf(old, now);
  if (!Number.isFinite(factor) || factor === 1) return null;
  const unit = unitNow + Math.abs(factor) * unitOld;
  // The factor itself is known from rounded numbers only: allow for what that does at this size.
  const factorDoubt = Math.min(3 * medianOf(relativeTo(old, unit)), 0.002 * Math.abs(factor));
  if (!explains({ factor, step: 0, unit, factorDoubt }, old, now)) return null;
  return editFinding(
    edit,
    "units/scaled",
    `The unit of \`${name}\` changed: its values were multiplied by ${decimal(factor)} ${extent(edit)}. ${edit.name === edit.input.options.target ? "Errors before and after are in different units." : "What a model learnt of it before no longer fits."}${segmentSentence(edit)}`,
  );
}

/** What every edit may be: now is factor · old + step, up to a rounding of `unit` and what the factor is not known to. */
interface Rule {
  readonly factor: number;
  readonly step: number;
  readonly unit: number;
  readonly factorDoubt: number;
}

/** Whether nearly all edits are by this rule, and most of them larger than any rounding. */
function explains({ factor, step, unit, factorDoubt }: Rule, old: Float64Array, now: Float64Array): boolean {
  let fits = 0;
  let telling = 0;
  for (let i = 0; i < old.length; i++) {
    const slack = unit + factorDoubt * Math.abs(old[i]);
    if (Math.abs(now[i] - factor * old[i] - step) <= 1.01 * slack + 1e-9 * Math.abs(now[i])) fits++;
    if (Math.abs(step === 0 ? now[i] - old[i] : step) > 2 * slack) telling++;
  }
  return fits >= EXPLAINED * old.length && telling >= MASS * old.length;
}

/** Whether there are three different ones. */
function hasThree(values: Float64Array): boolean {
  const seen = new Set<number>();
  for (let i = 0; i < values.length && seen.size < 3; i++) seen.add(values[i]);
  return seen.size >= 3;
}

function stepOf(old: Float64Array, now: Float64Array): number {
  const steps = new Float64Array(old.length);
  for (let i = 0; i < old.length; i++) steps[i] = now[i] - old[i];
  return medianOf(steps);
}

/** The median quotient of the largest numbers: small ones are mostly rounding. */
function factorOf(old: Float64Array, now: Float64Array): number {
  const sizes = new Float64Array(old.length);
  const quotients = new Float64Array(old.length);
  let count = 0;
  for (let i = 0; i < old.length; i++) {
    if (old[i] === 0 || now[i] === 0) continue;
    sizes[count] = Math.abs(old[i]);
    quotients[count++] = now[i] / old[i];
  }
  const limit = medianOf(sizes.subarray(0, count));
  return medianOf(quotients.subarray(0, count).filter((_, i) => sizes[i] >= limit));
}

/** How large the unit is beside each number. */
function relativeTo(values: Float64Array, unit: number): Float64Array {
  const shares = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) shares[i] = unit / Math.max(Math.abs(values[i]), 1e-300);
  return shares;
}
