// Cells of a column as numbers or text, whatever type the column was read as.

import { isMissing, usualMissingTexts } from "../dataset/missing-texts.ts";
import { type Column, type Dictionary, type Rows, rowsWhere, startOf, textOf } from "../dataset/table.ts";

/** Of keys that are texts there are as many as rows, and several rules ask for their gaps. */
const knownGaps = new WeakMap<Dictionary, Uint8Array>();

/** Per text: 1 for the usual words for a missing value. */
export function gapsAmong(dictionary: Dictionary): Uint8Array {
  const known = knownGaps.get(dictionary);
  if (known !== undefined) return known;
  const { bytes, ends } = dictionary;
  const gaps = new Uint8Array(ends.length);
  for (let code = 0; code < ends.length; code++)
    if (isMissing(usualMissingTexts, bytes, startOf(dictionary, code), ends[code])) gaps[code] = 1;
  knownGaps.set(dictionary, gaps);
  return gaps;
}

/** Per row: whether there is no value. The usual words for a missing value count in a column of texts too. */
export function missingIn(column: Column): (row: number) => boolean {
  if (column.type === "number") return (row) => Number.isNaN(column.values[row]);
  const isGap = gapsAmong(column.dictionary);
  return (row) => column.codes[row] < 0 || isGap[column.codes[row]] === 1;
}

/** Those of the rows that have no value. */
export function missingAmong(column: Column, rows: Rows): Rows {
  const missing = new Uint32Array(rows.length);
  if (column.type === "number") return missing.slice(0, putMissing(column.values, rows, missing));
  return rowsWhere(rows, missingIn(column));
}

function putMissing(values: Float64Array, rows: Rows, missing: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (Number.isNaN(values[rows[i]])) missing[count++] = rows[i];
  return count;
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
