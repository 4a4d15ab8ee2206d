// Categories that no row had before, and categories that no row has any more.

import { rowsThat, type Table, type TextColumn, textOf } from "../dataset/table.ts";
import { counted } from "../numerals.ts";
import { gapsAmong } from "./column-values.ts";
import { findingOf, softened } from "./draft.ts";
import { bothColumns } from "./edited-cells.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput } from "./review-input.ts";
import { textClasses } from "./text-classes.ts";

/** A column of texts holds categories where there are few, and each is said several times. */
const MOST_CATEGORIES = 100;
const ROWS_EACH = 5;
const SHOWN = 5;

/** @param explained columns whose values another finding is about */
export function categoryFindings(input: ReviewInput, explained: ReadonlySet<string>): readonly DataFinding[] {
  const { base, head, options } = input;
  if (base === null || head.table.rowCount === 0 || base.table.rowCount === 0) return [];
  const named = [...options.key, options.time, options.group];
  return head.table.columns.flatMap((after) => {
    const { before } = bothColumns(input, after.name);
    if (before?.type !== "text" || after.type !== "text") return [];
    if (named.includes(after.name) || explained.has(after.name)) return [];
    return changedCategories(input, base.table, before, after);
  });
}

function changedCategories(
  { head, options }: ReviewInput,
  base: Table,
  before: TextColumn,
  after: TextColumn,
): readonly DataFinding[] {
  const [had, has] = [rowsOf(before), rowsOf(after)];
  const isCategory = had.distinct <= Math.min(MOST_CATEGORIES, base.rowCount / ROWS_EACH);
  if (!isCategory || had.distinct === 0) return [];
  const classes = textClasses(before.dictionary, after.dictionary, false);
  const known = new Set([...classes.base].filter((_, code) => had.rows[code] > 0));
  const present = new Set([...classes.head].filter((_, code) => has.rows[code] > 0));
  const isNew = classes.head.map((one, code) => (has.rows[code] > 0 && !known.has(one) ? 1 : 0));
  const gone = [...classes.base.keys()].filter((code) => had.rows[code] > 0 && !present.has(classes.base[code]));
  const level = softened(options.levels.schema);
  const column = after.name;
  const findings: DataFinding[] = [];
  const codes = [...isNew.keys()].filter((code) => isNew[code] === 1);
  if (codes.length > 0) {
    const rows = rowsThat(after.codes.length, (row) => after.codes[row] >= 0 && isNew[after.codes[row]] === 1);
    const which = options.showValues ? ` (${shown(after, codes)})` : "";
    const message = `${counted(codes.length, "new category", "new categories")} in \`${column}\`${which}, ${codes.length === 1 ? "which" : "that"} no row had before: a model of the base never saw ${codes.length === 1 ? "it" : "them"}. ${counted(rows.length, "row")}.`;
    findings.push(
      findingOf({
        rule: "categories/new",
        level,
        message,
        column,
        count: codes.length,
        at: { table: head.table, rows },
      }),
    );
  }
  if (gone.length > 0) {
    const lost = gone.reduce((sum, code) => sum + had.rows[code], 0);
    const which = options.showValues ? ` (${shown(before, gone)})` : "";
    const message = `${counted(gone.length, "category", "categories")} of \`${column}\` vanished${which}: no row has ${gone.length === 1 ? "it" : "them"} any more, and ${counted(lost, "row")} had.`;
    findings.push(findingOf({ rule: "categories/vanished", level, message, column, count: gone.length }));
  }
  return findings;
}

/** Rows per text, 0 for the usual words for a missing value; and how many texts any row has. */
function rowsOf({ codes, dictionary }: TextColumn) {
  const rows = new Uint32Array(dictionary.ends.length);
  for (let row = 0; row < codes.length; row++) if (codes[row] >= 0) rows[codes[row]]++;
  for (const [code, isGap] of gapsAmong(dictionary).entries()) if (isGap === 1) rows[code] = 0;
  return { rows, distinct: rows.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0) };
}

function shown(column: TextColumn, codes: readonly number[]): string {
  const first = codes.slice(0, SHOWN).map((code) => `\`${textOf(column.dictionary, code)}\``);
  return first.join(", ") + (codes.length > SHOWN ? ", …" : "");
}
