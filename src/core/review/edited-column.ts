// The edited cells of one column: how many, what numbers they held and hold, and which rows they are of.

import type { Rows } from "../dataset/table.ts";
import { count, counted } from "../numerals.ts";
import { findingOf, softened } from "./draft.ts";
import { bothColumns } from "./edited-cells.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput, RowPairs } from "./review-input.ts";

/** In fewer edits, one rule explains them by chance. */
export const LEAST_EDITS = 10;
/** Of the edits, or of all matched rows: so many are most. */
export const MASS = 0.5;

export interface EditedColumn {
  readonly input: ReviewInput;
  readonly name: string;
  readonly cells: RowPairs;
  readonly matched: number;
  /** Of the cells that hold a number on both sides; null for a column of texts. */
  readonly numbers: { readonly old: Float64Array; readonly now: Float64Array } | null;
}

export function editedColumn(input: ReviewInput, name: string, cells: RowPairs, matched: number): EditedColumn {
  return { input, name, cells, matched, numbers: numbersAt(input, name, cells) };
}

function numbersAt(input: ReviewInput, name: string, cells: RowPairs): EditedColumn["numbers"] {
  const { before, after } = bothColumns(input, name);
  if (before?.type !== "number" || after.type !== "number") return null;
  const [old, now] = [before.values, after.values];
  const numbers = { old: new Float64Array(cells.head.length), now: new Float64Array(cells.head.length) };
  let numeric = 0;
  for (let i = 0; i < cells.head.length; i++) {
    const was = old[cells.base[i]];
    const is = now[cells.head[i]];
    if (!Number.isFinite(was) || !Number.isFinite(is)) continue;
    numbers.old[numeric] = was;
    numbers.now[numeric++] = is;
  }
  return { old: numbers.old.subarray(0, numeric), now: numbers.now.subarray(0, numeric) };
}

/** At all of its edited rows. */
export function editFinding(edit: EditedColumn, rule: string, message: string): readonly DataFinding[] {
  const { head, options } = edit.input;
  const at = { table: head.table, rows: edit.cells.head };
  const level = softened(options.levels.schema);
  return [findingOf({ rule, level, message, column: edit.name, count: edit.cells.head.length, at })];
}

/** How many rows, and whether they are all: "in all 1,723 rows", "in 300 of 2,000 rows". */
export function extent({ cells, matched }: EditedColumn): string {
  const edited = cells.head.length;
  return edited >= 0.99 * matched
    ? `in all ${counted(edited, "row")}`
    : `in ${count(edited)} of ${counted(matched, "row")}`;
}

/** The one category that the edited rows share and no other row has. */
export function segmentSentence({ input, cells, matched, name }: EditedColumn): string {
  if (cells.head.length > 0.98 * matched) return "";
  for (const column of input.head.table.columns) {
    if (column.type === "number" || column.name === name || column.dictionary.ends.length > 1000) continue;
    const code = column.codes[cells.head[0]];
    if (code < 0) continue;
    // Mostly the edited rows do not agree, and the others need no look.
    const both = countAmong(column.codes, cells.head, code);
    if (both >= 0.98 * cells.head.length && both >= 0.9 * countOf(column.codes, code))
      return ` They are the rows of one \`${column.name}\`.`;
  }
  return "";
}

function countAmong(codes: Int32Array, rows: Rows, code: number): number {
  let having = 0;
  for (let i = 0; i < rows.length; i++) if (codes[rows[i]] === code) having++;
  return having;
}

function countOf(codes: Int32Array, code: number): number {
  let having = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row] === code) having++;
  return having;
}
