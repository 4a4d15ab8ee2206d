// The hot path: scans CSV bytes once and appends each complete row to the columns.

import { type CsvLimits, notUtf8, nulByte, textAfterQuote, tooLong } from "./csv-faults.ts";
import { carriageReturn, type FieldCutter, lineFeed, quote } from "./csv-field.ts";
import { exactPowersOfTen } from "./decimal-text.ts";
import type { Ragged } from "./ragged.ts";
import { decimal, notText, type RowBuilder, skipped, text } from "./row-builder.ts";
import { hashBasis } from "./text-index.ts";
import { columnAt } from "./utf8.ts";

/** Where the scan of one file is. */
export interface Progress {
  readonly file: string;
  readonly cutter: FieldCutter;
  /** Line on which the next row starts. */
  line: number;
  /** Line on which the field starts that the bytes ended in. */
  openLine: number;
  readonly ragged: Ragged;
}

const zero = 48;
const minus = 45;
const point = 46;

/** Appends the complete rows of bytes[start, end) and gives the position behind them; bytes[end] must be NUL. */
export function appendRows(
  rows: RowBuilder,
  progress: Progress,
  limits: CsvLimits,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const { cutter, file } = progress;
  const { delimiter, stops } = cutter;
  const { kinds, numbers, codes, texts } = rows;
  const width = rows.plans.length;
  let line = progress.line;
  let at = start;

  for (;;) {
    const afterBlanks = blankLineEnd(cutter, bytes, at, end);
    if (afterBlanks > at) {
      at = afterBlanks;
      progress.line = ++line;
      continue;
    }
    if (at === end) return at;
    if (rows.rowCount === rows.capacity) rows.grow(file, line);
    const row = rows.rowCount;
    const rowStart = at;
    let column = 0;
    for (;;) {
      const kind = column < width ? kinds[column] : skipped;
      const from = at;
      let known = false;
      if (kind === decimal) {
        // A plain decimal of at most 2^53, without its point, over an exact power of ten: one rounding, so exact.
        const negative = bytes[at] === minus;
        if (negative) at++;
        let digits = 0;
        let first = at;
        let digit = bytes[at] - zero;
        while (digit >= 0 && digit <= 9) {
          digits = digits * 10 + digit;
          digit = bytes[++at] - zero;
        }
        let length = at - first;
        let fraction = 0;
        if (bytes[at] === point) {
          first = ++at;
          digit = bytes[at] - zero;
          while (digit >= 0 && digit <= 9) {
            digits = digits * 10 + digit;
            digit = bytes[++at] - zero;
          }
          fraction = at - first;
          length += fraction;
        }
        const stop = bytes[at];
        if (length > 0 && digits <= Number.MAX_SAFE_INTEGER && fraction <= 22 && stops[stop] === 1 && stop !== 0) {
          const value = fraction === 0 ? digits : digits / exactPowersOfTen[fraction];
          numbers[column][row] = negative ? -value : value;
          known = true;
        }
      } else if (kind === text) {
        let hash = hashBasis;
        while (stops[bytes[at]] === 0) hash = Math.imul(hash ^ bytes[at++], 0x01000193);
        // Not above the quote: a quote or a blank, with which a quoted field may begin.
        if (bytes[at] !== 0 && at > from && bytes[from] > quote) {
          const code = texts[column].find(bytes, from, at, hash);
          codes[column][row] = code;
          known = code >= 0;
        }
      }
      if (!known) {
        // Quotes, blanks, exponents, many digits, new texts, missing values: anything but the plainest.
        const outcome = cutter.cut(bytes, from, end);
        if (outcome === "more") {
          progress.openLine = line;
          return rowStart;
        }
        if (outcome !== "field") throw cutFault(outcome, progress, line, bytes, rowStart);
        if (kind === text) {
          const code = rows.codeOf(column, cutter.bytes, cutter.start, cutter.end);
          if (code === notText) throw notUtf8({ file, line });
          codes[column][row] = code;
        } else if (kind !== skipped)
          numbers[column][row] = rows.numberOf(column, cutter.bytes, cutter.start, cutter.end);
        at = cutter.next;
        line += cutter.lineBreaks;
      }
      if (at - from > limits.fieldBytes) throw tooLong("field", { file, line }, limits.fieldBytes);
      column++;
      if (bytes[at] !== delimiter) break;
      at++;
    }
    if (bytes[at] === carriageReturn) {
      // Whether a line feed belongs to it is not known yet.
      if (at + 1 === end) return rowStart;
      if (bytes[at + 1] === lineFeed) at++;
    }
    at++;
    if (column === width || progress.ragged.accept(rows, column, file, progress.line)) {
      rows.lines[row] = progress.line;
      rows.rowCount = row + 1;
    }
    progress.line = ++line;
  }
}

/** The start of the next line when the line at `at` has nothing but blanks; `at` itself when it has, or is not complete. */
function blankLineEnd(cutter: FieldCutter, bytes: Uint8Array, at: number, end: number): number {
  let last = at;
  while (cutter.isPadding(bytes[last])) last++;
  if (bytes[last] === lineFeed) return last + 1;
  if (bytes[last] !== carriageReturn || last + 1 === end) return at;
  return bytes[last + 1] === lineFeed ? last + 2 : last + 1;
}

function cutFault(
  outcome: "nul" | "text after quote",
  progress: Progress,
  rowLine: number,
  bytes: Uint8Array,
  rowStart: number,
): Error {
  const { file, cutter } = progress;
  const where = { file, line: rowLine + cutter.lineBreaks, column: columnAt(bytes, rowStart, cutter.next) };
  return outcome === "nul" ? nulByte(where) : textAfterQuote(where);
}
