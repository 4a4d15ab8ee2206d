// The difference between two versions of a dataset: rows by key, cells by value, columns by name and content.

import { markedRows } from "../dataset/row-marks.ts";
import { type Column, columnNamed, type Dictionary, type Table } from "../dataset/table.ts";
import { compareCells } from "./cell-comparison.ts";
import { columnDiff, commonColumns } from "./column-diff.ts";
import type { ColumnDiff, DatasetSide, ReviewInput, ReviewOptions, RowDiff } from "./review-input.ts";
import { inHeadsWriting } from "./rewritten-columns.ts";
import { noPairs, type PairedRows, pairByContent, pairByKey } from "./row-pairs.ts";

/** Both sides as the findings want them: compared, where there is a base. */
export function reviewInput(base: DatasetSide | null, head: DatasetSide, options: ReviewOptions): ReviewInput {
  if (base === null) return { base, head, rows: null, columns: noColumns, rewritten: [], options };
  const { base: table, rewritten } = inHeadsWriting(base.table, head.table);
  return { base: { ...base, table }, head, ...datasetDiff(table, head.table, options.key), rewritten, options };
}

const noColumns: ColumnDiff = { added: [], removed: [], renamed: [], reordered: false, typeChanged: [] };

/**
 * Numbers are compared by value (1.0 is 1), also where the other side's column is text; all else by its text. Without a
 * key no row is changed: a row with another content is one removed and one added.
 *
 * @param key columns that identify a row; where one is missing on a side, rows are matched by content
 */
export function datasetDiff(
  base: Table,
  head: Table,
  key: readonly string[],
): { readonly rows: RowDiff; readonly columns: ColumnDiff } {
  const common = commonColumns(base, head);
  const others = common.filter((name) => !key.includes(name));
  const isKeyed = key.length > 0 && key.every((name) => common.includes(name));
  // Rows without a column in common have nothing by which one could be the other.
  const pairs = isKeyed
    ? pairByKey(base, head, key, others)
    : common.length === 0
      ? noPairs(base, head)
      : pairByContent(base, head, common);
  const columns = columnDiff(base, head, pairs);
  return { rows: rowDiff(base, head, pairs, isKeyed ? others : [], columns.renamed), columns };
}

function rowDiff(
  base: Table,
  head: Table,
  pairs: PairedRows,
  compared: readonly string[],
  renamed: ColumnDiff["renamed"],
): RowDiff {
  const cells = new Map<string, Uint32Array>();
  const couples = [...compared.map((name) => ({ from: name, to: name })), ...renamed];
  const inPlace = isInPlace(pairs.base) && isInPlace(pairs.head);
  for (const { from, to } of couples) {
    const [before, after] = [columnNamed(base, from), columnNamed(head, to)];
    if (inPlace && isSameInPlace(before, after, pairs.base.length)) continue;
    const differing = compareCells(before, after, false).differing(pairs.base, pairs.head);
    if (differing.length > 0) cells.set(to, differing);
  }
  return {
    pairs: { base: pairs.base, head: pairs.head },
    added: pairs.added,
    removed: pairs.removed,
    changed: inAny([...cells.values()], pairs.base.length),
    cells,
    duplicates: pairs.duplicates,
    inOrder: inPlace || isRising(pairs.base),
  };
}

/** Whether each row stands where its number says. */
function isInPlace(rows: Uint32Array): boolean {
  for (let i = 0; i < rows.length; i++) if (rows[i] !== i) return false;
  return true;
}

/** Cells of the first rows, held against each other without a look at which row is which. */
function isSameInPlace(before: Column, after: Column, rows: number): boolean {
  if (before.type === "number") return after.type === "number" && hasSameNumbers(before.values, after.values, rows);
  return (
    after.type === "text" &&
    beginsAlike(before.dictionary, after.dictionary) &&
    hasSameCodes(before.codes, after.codes, rows)
  );
}

function hasSameNumbers(ours: Float64Array, theirs: Float64Array, rows: number): boolean {
  for (let row = 0; row < rows; row++)
    if (ours[row] !== theirs[row] && !(Number.isNaN(ours[row]) && Number.isNaN(theirs[row]))) return false;
  return true;
}

function hasSameCodes(ours: Int32Array, theirs: Int32Array, rows: number): boolean {
  for (let row = 0; row < rows; row++) if (ours[row] !== theirs[row]) return false;
  return true;
}

/** Whether a code that both have stands for the same text in both. */
function beginsAlike(one: Dictionary, other: Dictionary): boolean {
  const texts = Math.min(one.ends.length, other.ends.length);
  for (let code = 0; code < texts; code++) if (one.ends[code] !== other.ends[code]) return false;
  const end = texts === 0 ? 0 : one.ends[texts - 1];
  for (let i = 0; i < end; i++) if (one.bytes[i] !== other.bytes[i]) return false;
  return true;
}

/** What is in any of the lists, each of which rises. */
function inAny(lists: readonly Uint32Array[], most: number): Uint32Array {
  if (lists.length === 1) return lists[0];
  const marks = new Uint8Array(lists.length === 0 ? 0 : most);
  for (const list of lists) for (let i = 0; i < list.length; i++) marks[list[i]] = 1;
  return markedRows(marks);
}

function isRising(rows: Uint32Array): boolean {
  for (let i = 1; i < rows.length; i++) if (rows[i] < rows[i - 1]) return false;
  return true;
}
