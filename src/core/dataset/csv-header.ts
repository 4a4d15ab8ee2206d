// The beginning of a CSV file: what kind of file it is, its delimiter, and the names in its first record.

import { type Problem, UserError } from "../../errors.ts";
import type { ByteWindow } from "./byte-window.ts";
import {
  type CsvLimits,
  dataFault,
  notUtf8,
  nulByte,
  textAfterQuote,
  tooLong,
  tooManyColumns,
  unclosedQuote,
} from "./csv-faults.ts";
import { carriageReturn, FieldCutter, lineFeed, quote } from "./csv-field.ts";
import { isBlank } from "./decimal-text.ts";
import { columnAt, isUtf8 } from "./utf8.ts";

export interface CsvHeader {
  readonly names: readonly string[];
  readonly cutter: FieldCutter;
  /** Line on which the record after the header starts. */
  readonly nextLine: number;
}

/** Detected in this order, so that a tie goes to the comma. */
const delimiters = [",", ";", "\t", "|"].map((text) => text.charCodeAt(0));

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads the header and leaves the window behind it. @throws {UserError} when the file is no CSV or its header is faulty. */
export async function readCsvHeader(
  window: ByteWindow,
  path: string,
  delimiter: string | null,
  limits: CsvLimits,
): Promise<CsvHeader> {
  await window.fill();
  refuseOtherFormats(window.bytes.subarray(window.start, window.end), path);
  if (startsWith(window.bytes, [0xef, 0xbb, 0xbf])) window.start = 3;
  let line = 1;
  const said = skipSeparatorLine(window);
  if (said !== null) line++;
  for (;;) {
    line += skipBlankLines(window);
    if (window.ended && window.start === window.end) {
      throw dataFault(
        { file: path },
        "the file is empty",
        "Write a header line with the columns' names, then one line a row.",
      );
    }
    const header = headerAt(window, path, line, delimiter ?? said, limits);
    if (header !== null) return header;
    if (window.full) {
      if (window.end >= limits.rowBytes) throw tooLong("row", { file: path, line }, limits.rowBytes);
      window.grow(limits.rowBytes);
    }
    await window.fill();
  }
}

/** Null when the window does not hold the whole record. */
function headerAt(
  window: ByteWindow,
  path: string,
  firstLine: number,
  delimiter: string | null,
  limits: CsvLimits,
): CsvHeader | null {
  const { bytes, start, end } = window;
  const separator = delimiter === null ? detectDelimiter(window) : delimiter.charCodeAt(0);
  if (separator === null) return null;
  const cutter = new FieldCutter(separator);
  const texts: string[] = [];
  let line = firstLine;
  for (let at = start; ; at = cutter.next + 1) {
    const outcome = cutter.cut(bytes, at, end);
    const where = { file: path, line: line + cutter.lineBreaks };
    if (outcome === "more" && window.ended) throw unclosedQuote(path, line);
    if (outcome === "more") return null;
    if (outcome === "nul") throw nulByte(where);
    if (outcome === "text after quote") throw textAfterQuote({ ...where, column: columnAt(bytes, start, cutter.next) });
    if (cutter.end - cutter.start > limits.fieldBytes) throw tooLong("field", where, limits.fieldBytes);
    if (!isUtf8(cutter.bytes, cutter.start, cutter.end)) throw notUtf8(where);
    if (texts.length === limits.columns) throw tooManyColumns(where, limits.columns);
    texts.push(strictUtf8.decode(cutter.bytes.subarray(cutter.start, cutter.end)).trim());
    line += cutter.lineBreaks;
    const stop = bytes[cutter.next];
    if (stop === separator) continue;
    if (stop === carriageReturn && cutter.next + 1 === end) return null;
    window.start = cutter.next + (stop === carriageReturn && bytes[cutter.next + 1] === lineFeed ? 2 : 1);
    return { names: namesOf(texts, path, firstLine), cutter, nextLine: line + 1 };
  }
}

/** An empty name, as R and pandas write over their row numbers, becomes "column 1" after its position. */
function namesOf(texts: readonly string[], path: string, line: number): string[] {
  const names = texts.map((text, index) => (text === "" ? `column ${index + 1}` : text));
  const firsts = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, name] of names.entries()) {
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, index);
    else {
      const message = `columns ${first + 1} and ${index + 1} are both named \`${name}\``;
      problems.push({ message, where: { file: path, line }, hint: "Rename one of them, or take it out." });
    }
  }
  if (problems.length > 0) throw new UserError("data", problems);
  return names;
}

/** The delimiter that occurs most often outside quotes in the first record; null when the record is not complete. */
function detectDelimiter(window: ByteWindow): number | null {
  const { bytes, start, end } = window;
  const counts = delimiters.map(() => 0);
  let quoted = false;
  let fieldIsBlank = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (quoted) {
      if (byte === quote && bytes[at + 1] === quote) at++;
      else if (byte === quote) quoted = false;
      continue;
    }
    if (byte === lineFeed || byte === carriageReturn) return mostFrequent(counts);
    const which = delimiters.indexOf(byte);
    if (which >= 0) counts[which]++;
    if (byte === quote && fieldIsBlank) quoted = true;
    fieldIsBlank = which >= 0 || (fieldIsBlank && isBlank(byte));
  }
  return window.ended ? mostFrequent(counts) : null;
}

function mostFrequent(counts: readonly number[]): number {
  return delimiters[counts.indexOf(Math.max(...counts))];
}

/** Skips the line by which Excel is told the delimiter, sep=; and the like, and gives it; null where there is none. */
function skipSeparatorLine(window: ByteWindow): string | null {
  const { bytes, start } = window;
  const behind = start + 5;
  if (!startsWith(bytes.subarray(start), [115, 101, 112, 61]) || !delimiters.includes(bytes[start + 4])) return null;
  const lineEnd = bytes[behind] === carriageReturn && bytes[behind + 1] === lineFeed ? behind + 1 : behind;
  if (bytes[lineEnd] !== lineFeed && bytes[lineEnd] !== carriageReturn) return null;
  window.start = lineEnd + 1;
  return String.fromCharCode(bytes[start + 4]);
}

/** Skips lines without anything but blanks; gives their number. A line that does not end in the window stays. */
function skipBlankLines(window: ByteWindow): number {
  const { bytes, end } = window;
  let lines = 0;
  for (let at = window.start; at < end; at++) {
    const byte = bytes[at];
    if (isBlank(byte)) continue;
    if (byte !== lineFeed && byte !== carriageReturn) break;
    if (byte === carriageReturn && bytes[at + 1] === lineFeed) at++;
    else if (byte === carriageReturn && at + 1 === end && !window.ended) break;
    lines++;
    window.start = at + 1;
  }
  return lines;
}

const otherFormats: readonly (readonly [format: string, signature: readonly number[]])[] = [
  ["a ZIP archive or an Excel workbook", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Excel workbook", [0xd0, 0xcf, 0x11, 0xe0]],
  ["xz-compressed", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
];

// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of every pointer.
const lfsPointer = Array.from("version https://git-lfs.github.com/spec/v1", (char) => char.charCodeAt(0));

function refuseOtherFormats(bytes: Uint8Array, file: string): void {
  if (startsWith(bytes, lfsPointer)) {
    throw dataFault(
      { file },
      "this is a Git LFS pointer, not the data",
      "Run git lfs pull, or check out with lfs: true.",
    );
  }
  // "PAR1" alone may be a column's name; a page header follows it.
  if (startsWith(bytes, [0x50, 0x41, 0x52, 0x31, 0x15]))
    throw dataFault({ file }, "this is a Parquet file, but its name says otherwise", "Rename it to end in .parquet.");
  // No header starts like an object; a file that did would have one strange column and a row less.
  if (/^\ufeff?\s*(?:\[\s*)?\{\s*"/.test(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 64))))
    throw dataFault({ file }, "this is JSON, but its name says otherwise", "Rename it to end in .jsonl or .json.");
  for (const [format, signature] of otherFormats) {
    if (startsWith(bytes, signature))
      throw dataFault(
        { file },
        `the file is ${format}, which is not read`,
        "Commit the table as CSV, JSON Lines or Parquet.",
      );
  }
  refuseUtf16(bytes, file);
}

export function refuseUtf16(bytes: Uint8Array, file: string): void {
  const utf16 = utf16Of(bytes);
  if (utf16 === null) return;
  throw dataFault(
    { file, line: 1 },
    `the text is ${utf16}, not UTF-8`,
    `Save the file as UTF-8, or convert it: iconv -f ${utf16} -t UTF-8 ${file} > utf8.txt`,
  );
}

/** By its mark, or by the zero byte that UTF-16 has in every ASCII character. */
function utf16Of(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | null {
  if (startsWith(bytes, [0xff, 0xfe]) || (bytes.length > 1 && bytes[0] !== 0 && bytes[1] === 0)) return "UTF-16LE";
  if (startsWith(bytes, [0xfe, 0xff]) || (bytes.length > 1 && bytes[0] === 0 && bytes[1] !== 0)) return "UTF-16BE";
  return null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, at) => bytes[at] === byte);
}
