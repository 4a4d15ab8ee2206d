// Rows whose values stand under another key than before: each row is right, and all are in the wrong place.

import { columnOf, everyRow, type Table } from "../dataset/table.ts";
import { counted, percent } from "../numerals.ts";
import { findingOf, softened } from "./draft.ts";
import type { DataFinding } from "./finding.ts";
import { datesOf, monthChange } from "./month-change.ts";
import type { ReviewInput } from "./review-input.ts";
import { hashesOf, rowSetOf } from "./row-hashes.ts";

/** Fewer edited rows may say by chance what others said. */
const LEAST_ROWS = 20;
/** Of the edited rows, how many say what a row of another key said before. */
const MOVED = 0.8;
/** Of the edited rows' cells, how many differ. */
const EDITED = 0.3;

/** One finding for all columns, or none. */
export function movedRows({ base, head, rows, options }: ReviewInput): readonly DataFinding[] {
  const { key } = options;
  if (base === null || rows === null || key.length === 0 || rows.changed.length < LEAST_ROWS) return [];
  const others = head.table.columns.map(({ name }) => name).filter((name) => !key.includes(name));
  if (others.length < 2 || others.some((name) => columnOf(base.table, name) === undefined)) return [];
  // A row that moved says something else in most columns; ordinary edits need no further look.
  const edits = others.reduce((sum, name) => sum + (rows.cells.get(name)?.length ?? 0), 0);
  if (edits < EDITED * others.length * rows.changed.length) return [];
  const before = hashesOf(base.table, others);
  const after = hashesOf(head.table, others);
  const said = rowSetOf(before, everyRow(base.table.rowCount));
  // Where most rows are alike, a row's new values stand elsewhere by chance.
  if (said.size < 0.9 * base.table.rowCount) return [];
  const edited = rows.changed.map((pair) => rows.pairs.head[pair]);
  const moved = edited.filter((row) => said.first(row, after) >= 0);
  if (moved.length < MOVED * edited.length) return [];
  const at = { table: head.table, rows: moved };
  const level = softened(options.levels.schema);
  const dated = key.find((column) =>
    isAnotherMonth(base.table, head.table, column, moved, (row) => said.first(row, after)),
  );
  if (dated !== undefined) {
    const message = `${counted(moved.length, "row")} stand under another month in \`${dated}\` than before: what they say stood under another month of the same year. The model's error need not show it.`;
    return [findingOf({ rule: "dates/another-month", level, message, column: dated, count: moved.length, at })];
  }
  const name = key.map((column) => `\`${column}\``).join(" and ");
  const share = percent(moved.length / rows.pairs.head.length);
  const message = `Rows moved to another ${name}: ${counted(moved.length, "row")} (${share}) say what the row of another ${name} said before. The values are the same, and stand in the wrong place or did before.`;
  return [findingOf({ rule: "rows/moved", level, message, column: key[0] ?? null, count: moved.length, at })];
}

/** Of the moved rows, how many stand in the same year, and in another month, than what they say stood in before. */
function isAnotherMonth(
  base: Table,
  head: Table,
  name: string,
  moved: Uint32Array,
  before: (row: number) => number,
): boolean {
  const [old, now] = [columnOf(base, name), columnOf(head, name)];
  if (old?.type !== "text" || now?.type !== "text") return false;
  const [was, is] = [datesOf(old), datesOf(now)];
  if (was === null || is === null) return false;
  const shifted = moved.filter((row) => {
    const [one, other] = [was[old.codes[before(row)]] ?? null, is[now.codes[row]] ?? null];
    return one !== null && other !== null && monthChange(one, other) !== "none";
  });
  return shifted.length >= MOVED * moved.length;
}
