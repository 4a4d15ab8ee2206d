// Texts of a column as the decimal numbers that they are.

import { decimalOf } from "./decimal-text.ts";
import { type Column, type Dictionary, startOf } from "./table.ts";

/** Per text of a dictionary: its number; NaN where it is none. */
export function decimalsOf(dictionary: Dictionary): Float64Array {
  const { bytes, ends } = dictionary;
  return Float64Array.from(ends, (end, code) => decimalOf(bytes, startOf(dictionary, code), end));
}

/** Per row, whatever type the column was read as; NaN where there is no number. */
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
