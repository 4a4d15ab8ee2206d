// Rows whose values stand under another key than before: each row is right, and all are in the wrong place.

import { columnOf } from "../dataset/table.ts";
import { counted, percent } from "../numerals.ts";
import { findingOf, softened } from "./draft.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput } from "./review-input.ts";
import { hashesOf, RowSet } from "./row-hashes.ts";

const LEAST_ROWS = 20;
/** Of the edited rows, how many say what a row of another key said before. */
const MOVED = 0.8;

/** One finding for all columns, or none. */
export function movedRows({ base, head, rows, options }: ReviewInput): readonly DataFinding[] {
  const { key } = options;
  if (base === null || rows === null || key.length === 0 || rows.changed.length < LEAST_ROWS) return [];
  if (rows.changed.length < 0.1 * rows.pairs.head.length) return [];
  const others = head.table.columns.map(({ name }) => name).filter((name) => !key.includes(name));
  if (others.length < 2 || others.some((name) => columnOf(base.table, name) === undefined)) return [];
  const before = hashesOf(base.table, others);
  const after = hashesOf(head.table, others);
  const said = new RowSet(before, base.table.rowCount);
  for (let row = 0; row < base.table.rowCount; row++) said.add(row);
  // Where most rows are alike, a row's new values stand elsewhere by chance.
  if (said.size < 0.9 * base.table.rowCount) return [];
  const edited = rows.changed.map((pair) => rows.pairs.head[pair]);
  const moved = edited.filter((row) => said.first(row, after) >= 0);
  if (moved.length < MOVED * edited.length) return [];
  const name = key.map((column) => `\`${column}\``).join(" and ");
  const share = percent(moved.length / rows.pairs.head.length);
  const message = `Rows moved to another ${name}: ${counted(moved.length, "row")} (${share}) say what the row of another ${name} said before. The values are the same, and stand in the wrong place or did before.`;
  const level = softened(options.levels.schema);
  const at = { table: head.table, rows: moved };
  return [findingOf({ rule: "rows/moved", level, message, column: key[0] ?? null, count: moved.length, at })];
}
