// The hot path: scans CSV bytes once and appends each complete row to the columns.

import { type CsvLimits, notUtf8, nulByte, textAfterQuote, tooLong } from "./csv-faults.ts";
import { carriageReturn, type FieldCutter, lineFeed, quote } from "./csv-field.ts";
import { exactPowersOfTen } from "./decimal-text.ts";
import type { Ragged } from "./ragged.ts";
import { decimal, integerKey, notText, type RowBuilder, skipped, text } from "./row-builder.ts";
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
  const { fieldBytes } = limits;
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
        const first = at;
        let whole = 0;
        let digit = bytes[at] - zero;
        while (digit >= 0 && digit <= 9) {
          whole = (Math.imul(whole, 10) + digit) | 0;
          digit = bytes[++at] - zero;
        }
        const wholeDigits = at - first;
        let part = 0;
        let partDigits = 0;
        if (bytes[at] === point) {
          const behind = ++at;
          if (at + 4 <= end) {
            const word = words.getInt32(at, true);
            if (areDigits(word)) {
              part = fourDigits(word);
              at += 4;
            }
          }
          digit = bytes[at] - zero;
          while (digit >= 0 && digit <= 9) {
            part = (Math.imul(part, 10) + digit) | 0;
            digit = bytes[++at] - zero;
          }
          partDigits = at - behind;
        }
        const stop = bytes[at];
        // Nine digits each are whole numbers of 32 bits, with which a processor is quickest.
        if (wholeDigits <= 9 && partDigits <= 9 && wholeDigits + partDigits > 0 && stops[stop] === 1 && stop !== 0) {
          const scale = exactPowersOfTen[partDigits];
          const digits = whole * scale + part;
          if (digits <= Number.MAX_SAFE_INTEGER) {
            const value = partDigits === 0 ? digits : digits / scale;
            numbers[column][row] = negative ? -value : value;
            known = true;
          }
        }
      } else if (kind === integerKey) {
        const first = at;
        let value = 0;
        let digit = bytes[at] - zero;
        while (digit >= 0 && digit <= 9) {
          value = (Math.imul(value, 10) + digit) | 0;
          digit = bytes[++at] - zero;
        }
        const length = at - first;
        const stop = bytes[at];
        if (length > 0 && length <= 9 && (bytes[first] !== zero || length === 1) && stops[stop] === 1 && stop !== 0) {
          numbers[column][row] = value;
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
      if (at - from > fieldBytes) throw tooLong("field", { file, line }, fieldBytes);
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

/** Whether all four bytes of a word are digits: 0x30 to 0x39 stay in the same sixteen when 6 is added. */
function areDigits(word: number): boolean {
  return (word & 0xf0f0f0f0) === 0x30303030 && ((word + 0x06060606) & 0xf0f0f0f0) === 0x30303030;
}

/** Their number, the lowest byte first. */
function fourDigits(word: number): number {
  const pairs = (Math.imul(word & 0x0f0f0f0f, 2561) >>> 8) & 0x00ff00ff;
  return Math.imul(pairs, 6553601) >>> 16;
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
