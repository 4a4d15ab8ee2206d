// What can be wrong with a CSV file, in words: each fault with its place and the next act.

import { type Place, UserError } from "../../errors.ts";
import { count } from "../numerals.ts";

/** Bounds on what is read, so that a hostile or mistaken file ends in a message and not in a dead process. */
export interface CsvLimits {
  readonly columns: number;
  readonly rows: number;
  /** Kept cells: rows × columns kept. */
  readonly cells: number;
  readonly fieldBytes: number;
  readonly rowBytes: number;
  readonly fileBytes: number;
  /** A Parquet file is held in memory as a whole. */
  readonly parquetBytes: number;
  /** Bytes looked at together; grows to hold a longer row, up to `rowBytes`. */
  readonly windowBytes: number;
}

export const csvLimits: CsvLimits = {
  // More than any table that a person has named the columns of.
  columns: 4096,
  // Ten times what one runner checks within minutes.
  rows: 10_000_000,
  // 3.2 GB of doubles: what fits beside everything else in a hosted runner's 16 GB, for base and head.
  cells: 400_000_000,
  // A data field is far smaller; a quote that nobody closed is not.
  fieldBytes: 2 ** 20,
  rowBytes: 2 ** 22,
  // GitHub's limit for a Git LFS object on the free plan.
  fileBytes: 2 ** 31,
  parquetBytes: 2 ** 29,
  // Half of a core's level-2 cache.
  windowBytes: 2 ** 18,
};

export function dataFault(where: Place, message: string, hint: string): UserError {
  return new UserError("data", { message, where, hint });
}

const quoteHint = 'Close the quote, or double a quote that belongs to the text ("").';

export function unclosedQuote(file: string, line: number): UserError {
  return dataFault({ file, line }, "a quote opens on this line and is never closed", quoteHint);
}

export function unclosedQuoteWithin(file: string, line: number, limit: number): UserError {
  return dataFault(
    { file, line },
    `a quote opens on this line and is not closed within ${bytesText(limit)}`,
    quoteHint,
  );
}

export function textAfterQuote(where: Place): UserError {
  return dataFault(where, "there is text after the closing quote", quoteHint);
}

export function nulByte(where: Place): UserError {
  return dataFault(
    where,
    "there is a NUL byte, which no CSV text has",
    "The file is damaged or is not text: write it again as UTF-8 CSV.",
  );
}

export function notUtf8(where: Place): UserError {
  return dataFault(
    where,
    "the text is not UTF-8 (most likely it is Latin-1 or Windows-1252)",
    `Save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 ${where.file} > utf8.csv`,
  );
}

export function tooLong(what: "field" | "row", where: Place, limit: number): UserError {
  return dataFault(
    where,
    `a ${what} is longer than ${bytesText(limit)}`,
    "Look for a missing line break or quote, or take such data out of the table.",
  );
}

export function tooLarge(file: string, limit: number): UserError {
  return dataFault(
    { file },
    `the data is larger than ${bytesText(limit)}`,
    "Take a sample of the rows, or fewer files.",
  );
}

export function tooManyRows(where: Place, limit: number): UserError {
  return dataFault(where, `there are more than ${count(limit)} rows`, "Take a sample of the rows, or fewer files.");
}

export function tooManyCells(where: Place, limit: number): UserError {
  return dataFault(
    where,
    `there are more than ${count(limit)} values`,
    "Take fewer columns (features) or a sample of the rows.",
  );
}

export function tooManyColumns(where: Place, limit: number): UserError {
  return dataFault(
    where,
    `the header has more than ${count(limit)} columns`,
    "Check the delimiter and the line ends, or take columns out.",
  );
}

function bytesText(bytes: number): string {
  if (bytes >= 2 ** 30) return `${count(bytes / 2 ** 30)} GiB`;
  if (bytes >= 2 ** 20) return `${count(bytes / 2 ** 20)} MiB`;
  return `${count(bytes)} bytes`;
}
