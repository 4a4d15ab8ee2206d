// How much larger than its file a Parquet table may be: a few bytes can stand for any number of rows.

import { count } from "../numerals.ts";
import { dataFault } from "./csv-faults.ts";

/** 200:1 is what packing makes of real tables at the very best, a bomb has 1,000:1; below 64 MiB it does not matter. */
const mostTimes = 200;
const harmlessBytes = 2 ** 26;
/** Values of eight bytes: 128 MiB of them do not matter. */
const harmlessValues = 2 ** 24;

export function isBomb(unfolded: number, stored: number): boolean {
  return unfolded > harmlessBytes && unfolded > mostTimes * stored;
}

/** @throws {UserError} where a file of that size has more values than a table of this size can have */
export function requireHonestSize(path: string, rows: number, columns: number, fileBytes: number): void {
  const values = rows * columns;
  if (values <= harmlessValues || values <= mostTimes * fileBytes) return;
  throw dataFault(
    { file: path },
    `the file of ${count(fileBytes)} bytes claims ${count(rows)} rows of ${count(columns)} columns, which no table does`,
    "Check where the file comes from; if it is good, take fewer columns (features) or a sample of the rows.",
  );
}

/** @throws {UserError} where the pages unfold to more than those of a table of this size can */
export function requireHonestPages(path: string, unfolded: number, fileBytes: number, most: number): void {
  if (!isBomb(unfolded, fileBytes) && unfolded <= most) return;
  throw dataFault(
    { file: path },
    `the file of ${count(fileBytes)} bytes unpacks to ${count(unfolded)} bytes, which no table does`,
    "Check where the file comes from; if it is good, write it with a dictionary, or take a sample of the rows.",
  );
}
