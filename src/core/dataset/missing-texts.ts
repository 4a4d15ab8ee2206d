// The texts that stand for a missing value.

import { dropBlanks, skipBlanks } from "./decimal-text.ts";
import { hashOf, type TextIndex, textIndexOf } from "./text-index.ts";

/** As pandas.read_csv has them (na_values, pandas 2.2); the empty text is missing anyway. */
const usual = [
  "#N/A",
  "#N/A N/A",
  "#NA",
  "-1.#IND",
  "-1.#QNAN",
  "-NaN",
  "-nan",
  "1.#IND",
  "1.#QNAN",
  "<NA>",
  "N/A",
  "NA",
  "NULL",
  "NaN",
  "None",
  "n/a",
  "nan",
  "null",
];

export const usualMissingTexts: TextIndex = textIndexOf(usual);

/** Whether the text is blank or, without the blanks around it, one of `missing`. */
export function isMissing(missing: TextIndex, bytes: Uint8Array, start: number, end: number): boolean {
  const first = skipBlanks(bytes, start, end);
  const last = dropBlanks(bytes, first, end);
  return first === last || missing.find(bytes, first, last, hashOf(bytes, first, last)) >= 0;
}
