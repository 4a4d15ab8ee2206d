// Rows that share a key which should be theirs alone.

import { placeOf, type Rows, type Table } from "../dataset/table.ts";
import { count, counted } from "../numerals.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput } from "./review-input.ts";

const LINES_SHOWN = 5;

/** One finding for all rows whose key is not their own; a warning where the base had as many. */
export function keyFindings({ base, head, rows, options }: ReviewInput): readonly DataFinding[] {
  if (rows === null || base === null || rows.duplicates.head.length === 0) return [];
  const repeated = rows.duplicates.head;
  const before = rows.duplicates.base.length;
  const { file, line } = placeOf(head.table.origin, repeated[0]);
  const key = options.key.map((name) => `\`${name}\``).join(" and ");
  const isNew = repeated.length > before;
  const since = before === 0 ? "" : ` Before it was ${counted(before, "row")}.`;
  return [
    {
      rule: "schema/duplicate-key",
      level: isNew || options.levels.schema === "off" ? options.levels.schema : "warn",
      message: `${counted(repeated.length, "row")} ${repeated.length === 1 ? "shares its" : "share their"} ${key} with another row (${linesOf(head.table, repeated)}).${since}`,
      wasThere: false,
      column: options.key.length === 1 ? options.key[0] : null,
      file,
      line,
      count: repeated.length,
      lines: null,
    },
  ];
}

/** "lines 3, 9 and 12 more". */
export function linesOf(table: Table, rows: Rows): string {
  const lines = Array.from(rows.subarray(0, LINES_SHOWN), (row) => String(table.origin.lines[row]));
  const hidden = rows.length - lines.length;
  return `${rows.length === 1 ? "line" : "lines"} ${lines.join(", ")}${hidden === 0 ? "" : ` and ${count(hidden)} more`}`;
}
