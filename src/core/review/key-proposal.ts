// Columns that would identify a row, where the config names none.

import { isRising } from "../dataset/row-match.ts";
import { type Column, columnOf, everyRow, type Table } from "../dataset/table.ts";
import type { ReviewInput } from "./review-input.ts";
import { hashesOf, rowSetOf } from "./row-hashes.ts";

/** Fewer rows are unique by chance. */
const FEWEST_ROWS = 20;
/** At least this share of the smaller version's rows is in the other one too. */
const COMMON = 0.5;
/** Rows looked at before all are. */
const SAMPLED = 2048;
/** Whole tables that are looked through, for pairs that are unique in the sample. */
const MOST_TRIED = 3;
/** Of more rows than this only single columns are looked at: pairs would cost more than the hint is worth. */
const MOST_FOR_PAIRS = 200_000;

/**
 * The smallest set of columns, one or two, whose values are there and unique in both versions, most of them in both; the
 * first such in the order of columns. Whole numbers and texts only: measurements are unique by chance. The target is
 * none.
 *
 * @returns empty where a key is declared, there is nothing to compare, or nothing is found
 */
export function proposedKey({ base, head, rows, options }: ReviewInput): readonly string[] {
  if (base === null || rows === null || options.key.length > 0) return [];
  const tables = [base.table, head.table];
  if (tables.some(({ rowCount }) => rowCount < FEWEST_ROWS)) return [];
  const isCommon = (names: readonly string[]): boolean => {
    const smaller = Math.min(base.table.rowCount, head.table.rowCount);
    // Rows that are the same in all columns are the same in these.
    return rows.pairs.base.length >= COMMON * smaller || commonRows(base.table, head.table, names) >= COMMON * smaller;
  };
  const candidates = head.table.columns.filter((column) => {
    const before = columnOf(base.table, column.name);
    return column.name !== options.target && before?.type === column.type && isExact(column) && isExact(before);
  });
  const single = candidates.find(({ name }) => tables.every((table) => isUnique(table, [name])) && isCommon([name]));
  if (single !== undefined) return [single.name];
  if (tables.some(({ rowCount }) => rowCount > MOST_FOR_PAIRS)) return [];
  let tried = 0;
  for (const [index, one] of candidates.entries()) {
    for (const other of candidates.slice(index + 1)) {
      if (!isUniqueInSample(head.table, [one, other])) continue;
      if (tried++ >= MOST_TRIED) return [];
      const names = [one.name, other.name];
      if (tables.every((table) => isUnique(table, names)) && isCommon(names)) return names;
    }
  }
  return [];
}

/** Texts or whole numbers, in a look at some rows; none missing. */
function isExact(column: Column): boolean {
  const cells = column.type === "number" ? column.values : column.codes;
  const step = Math.ceil(cells.length / SAMPLED);
  for (let row = 0; row < cells.length; row += step)
    if (!Number.isInteger(cells[row]) || (column.type === "text" && cells[row] < 0)) return false;
  return true;
}

function isUnique(table: Table, names: readonly string[]): boolean {
  const columns = table.columns.filter(({ name }) => names.includes(name));
  if (!columns.every(isComplete) || !isUniqueInSample(table, columns)) return false;
  const [only] = columns;
  if (columns.length === 1) {
    if (only.type === "text") return only.dictionary.ends.length >= table.rowCount && isRisingOrUnique(table, only);
    if (isRising(only.values)) return true;
    const distinct = distinctIntegers(only.values);
    if (distinct !== null) return distinct === table.rowCount;
  }
  return distinctRows(table, names) === table.rowCount;
}

/** The texts of a dictionary differ, so as many of them as rows are unique where each is used. */
function isRisingOrUnique({ rowCount }: Table, column: Column & { readonly type: "text" }): boolean {
  const used = new Uint8Array(column.dictionary.ends.length);
  for (const code of column.codes) used[code] = 1;
  let count = 0;
  for (const one of used) count += one;
  return count === rowCount;
}

function isComplete(column: Column): boolean {
  return column.type === "number" ? !column.values.includes(Number.NaN) : !column.codes.includes(-1);
}

/** The first rows, and as many spread over all. */
function isUniqueInSample({ rowCount }: Table, columns: readonly Column[]): boolean {
  const cells = columns.map((column) => (column.type === "number" ? column.values : column.codes));
  const seen = new Set<string | number>();
  const step = Math.max(1, Math.floor(rowCount / SAMPLED));
  const rows = new Set<number>();
  for (let row = 0; row < Math.min(SAMPLED, rowCount); row++) rows.add(row);
  for (let row = 0; row < rowCount; row += step) rows.add(row);
  for (const row of rows) {
    const cell = cells.length === 1 ? cells[0][row] : cells.map((one) => one[row]).join(" ");
    if (seen.has(cell)) return false;
    seen.add(cell);
  }
  return true;
}

/** How many whole numbers there are, where they lie close enough together to be ticked off. */
function distinctIntegers(values: Float64Array): number | null {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (!Number.isInteger(value)) return null;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!(most - least < 16 * values.length)) return null;
  const seen = new Uint8Array(most - least + 1);
  let distinct = 0;
  for (let row = 0; row < values.length; row++) {
    const at = values[row] - least;
    if (seen[at] === 0) distinct++;
    seen[at] = 1;
  }
  return distinct;
}

function distinctRows(table: Table, names: readonly string[]): number {
  return rowSetOf(hashesOf(table, names), everyRow(table.rowCount)).size;
}

function commonRows(base: Table, head: Table, names: readonly string[]): number {
  const [before, after] = [hashesOf(base, names), hashesOf(head, names)];
  const set = rowSetOf(before, everyRow(base.rowCount));
  let common = 0;
  for (let row = 0; row < head.rowCount; row++) if (set.first(row, after) >= 0) common++;
  return common;
}
