// Cells of a column as numbers or text, whatever type the column was read as.

import { decimalOf } from "../dataset/decimal-text.ts";
import { isMissing, usualMissingTexts } from "../dataset/missing-texts.ts";
import { type Column, type Dictionary, type Rows, textOf } from "../dataset/table.ts";

/** Per row: its number; NaN where there is none. */
export function numbersOf(column: Column): Float64Array {
  if (column.type === "number") return column.values;
  const numbers = decimalsOf(column.dictionary);
  const values = new Float64Array(column.codes.length);
  for (let row = 0; row < values.length; row++) {
    const code = column.codes[row];
    values[row] = code < 0 ? Number.NaN : numbers[code];
  }
  return values;
}

/** The numbers of these rows. */
export function valuesAt(values: Float64Array, rows: Rows): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i]];
  return taken;
}

/** Per text of a dictionary: the decimal number that it is; NaN where it is none. */
export function decimalsOf({ bytes, ends }: Dictionary): Float64Array {
  return Float64Array.from(ends, (end, code) => decimalOf(bytes, code === 0 ? 0 : ends[code - 1], end));
}

/** Per row: whether there is no value. The usual words for a missing value count in a column of texts too. */
export function missingIn(column: Column): (row: number) => boolean {
  if (column.type === "number") return (row) => Number.isNaN(column.values[row]);
  const { bytes, ends } = column.dictionary;
  const isGap = Uint8Array.from(ends, (end, code) =>
    isMissing(usualMissingTexts, bytes, code === 0 ? 0 : ends[code - 1], end) ? 1 : 0,
  );
  return (row) => column.codes[row] < 0 || isGap[column.codes[row]] === 1;
}

/** The cell as a reader sees it; empty where it is missing. */
export function cellText(column: Column, row: number): string {
  if (column.type === "text") return column.codes[row] < 0 ? "" : textOf(column.dictionary, column.codes[row]);
  return Number.isNaN(column.values[row]) ? "" : String(column.values[row]);
}

/** More decimals than this are those of a computed double, which nobody rounded. */
const MOST_DECIMALS = 12;

/** Half of the last decimal place that the values are written with: 0.005 for 4.44, 0.5 for whole numbers. */
export function roundingOf(values: Float64Array): number {
  let decimals = 0;
  const step = Math.max(1, Math.floor(values.length / 500));
  for (let i = 0; i < values.length; i += step) {
    const value = values[i];
    if (!Number.isFinite(value)) continue;
    while (decimals < MOST_DECIMALS && Number(value.toFixed(decimals)) !== value) decimals++;
  }
  return decimals === MOST_DECIMALS ? 0 : 0.5 * 10 ** -decimals;
}
