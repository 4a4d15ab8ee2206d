// Edited numbers that say the same but for their last digits: rounded, or through single precision and back.

import { countMarked } from "../dataset/row-marks.ts";
import { rowsAt } from "../dataset/table.ts";
import { valuesAt } from "../stats/values-at.ts";
import { roundingOf } from "./column-values.ts";
import { bothColumns } from "./edited-cells.ts";
import type { ReviewInput } from "./review-input.ts";
import type { Rounded } from "./rewrite.ts";

/** Of its value, how far a single cell may be from another to be called rounded. */
const CELLS_AGREE = 1e-6;
/** More digits than single precision holds. */
const SINGLE_DIGITS = 9;
/** Steps between doubles next to each other that arithmetic in another order may leave. */
const ROUNDING_ERROR = 4 * 2 ** -52;

export interface Rounding {
  readonly columns: readonly Rounded[];
  /** Rows that changed by no more than that. */
  readonly rows: number;
}

/** Of the matched rows' edited cells. A column that is rounded as a whole may be so to few digits; a single cell not. */
export function roundingOfEdits(input: ReviewInput): Rounding {
  const { rows } = input;
  if (rows === null) return { columns: [], rows: 0 };
  const { pairs } = rows;
  const real = new Uint8Array(pairs.base.length);
  const found: Rounded[] = [];
  for (const [name, cells] of rows.cells) {
    const { before, after } = bothColumns(input, name);
    if (before?.type !== "number" || after.type !== "number") {
      for (let i = 0; i < cells.length; i++) real[cells[i]] = 1;
      continue;
    }
    const old = valuesAt(before.values, rowsAt(pairs.base, cells));
    const now = valuesAt(after.values, rowsAt(pairs.head, cells));
    const isWhole = cells.length >= LEAST_CELLS && isRoundedColumn(old, now);
    let howMany = 0;
    let largest = 0;
    for (let i = 0; i < cells.length; i++) {
      if (isWhole || isRounded(old[i], now[i])) {
        howMany++;
        largest = Math.max(largest, Math.abs(now[i] - old[i]) / Math.max(Math.abs(now[i]), Math.abs(old[i])));
      } else real[cells[i]] = 1;
    }
    if (howMany > 0) found.push({ column: name, cells: howMany, largest });
  }
  return { columns: found, rows: rows.changed.length - countMarked(real, rows.changed) };
}

/** Fewer cells that fit are chance. */
const LEAST_CELLS = 10;

/** Fewer digits of the same numbers: half of the last place is all that changed. */
export function isRoundedColumn(old: Float64Array, now: Float64Array): boolean {
  const unit = Math.max(roundingOf(old), roundingOf(now));
  for (let i = 0; i < old.length; i++) {
    if (!Number.isFinite(old[i]) || !Number.isFinite(now[i])) return false;
    if (Math.abs(now[i] - old[i]) > 1.001 * unit + 1e-9 * Math.abs(old[i])) return false;
  }
  return true;
}

/**
 * The same but for what a few digits more or less make: in another order of additions, through single precision, or
 * rounded. By chance a revised value may look rounded: a single cell must agree to six digits.
 */
export function isRounded(one: number, other: number): boolean {
  if (!Number.isFinite(one) || !Number.isFinite(other) || Math.sign(one) !== Math.sign(other)) return false;
  const difference = Math.abs(one - other);
  if (difference <= ROUNDING_ERROR * Math.abs(one)) return true;
  if (difference > CELLS_AGREE * Math.abs(one) || Number.isInteger(one - other)) return false;
  const short = digitsOf(one) < digitsOf(other) ? one : other;
  const [digits, most] = [digitsOf(short), Math.max(digitsOf(one), digitsOf(other))];
  if (Math.fround(one) === Math.fround(other) && most > SINGLE_DIGITS) return true;
  return digits < most && difference <= 0.5001 * 10 ** -decimalsOf(short);
}

/** Significant digits of the shortest decimal that is this double. */
function digitsOf(value: number): number {
  return value.toExponential().replace(/e.*$/, "").replace(/\D/g, "").length;
}

function decimalsOf(value: number): number {
  const [mantissa, power] = value.toExponential().split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(power));
}
