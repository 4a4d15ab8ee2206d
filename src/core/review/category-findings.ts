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
  const had = presentIn(before);
  const isCategory = had.distinct <= Math.min(MOST_CATEGORIES, base.rowCount / ROWS_EACH);
  if (!isCategory || had.distinct === 0) return [];
  const has = presentIn(after);
  const classes = textClasses(before.dictionary, after.dictionary, false);
  const known = new Set([...classes.base].filter((_, code) => had.isPresent[code] === 1));
  const present = new Set([...classes.head].filter((_, code) => has.isPresent[code] === 1));
  const isNew = classes.head.map((one, code) => (has.isPresent[code] === 1 && !known.has(one) ? 1 : 0));
  const isGone = classes.base.map((one, code) => (had.isPresent[code] === 1 && !present.has(one) ? 1 : 0));
  const gone = [...isGone.keys()].filter((code) => isGone[code] === 1);
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
    const lost = countOfRows(before.codes, Uint8Array.from(isGone));
    const which = options.showValues ? ` (${shown(before, gone)})` : "";
    const message = `${counted(gone.length, "category", "categories")} of \`${column}\` vanished${which}: no row has ${gone.length === 1 ? "it" : "them"} any more, and ${counted(lost, "row")} had.`;
    findings.push(findingOf({ rule: "categories/vanished", level, message, column, count: gone.length }));
  }
  return findings;
}

/** Per text: whether any row has it; 0 for the usual words for a missing value. And how many texts any row has. */
function presentIn({ codes, dictionary }: TextColumn) {
  const isPresent = new Uint8Array(dictionary.ends.length);
  // Mostly the first few rows show all texts that there are.
  for (let row = 0, unseen = isPresent.length; row < codes.length && unseen > 0; row++) {
    if (codes[row] < 0 || isPresent[codes[row]] === 1) continue;
    isPresent[codes[row]] = 1;
    unseen--;
  }
  for (const [code, isGap] of gapsAmong(dictionary).entries()) if (isGap === 1) isPresent[code] = 0;
  return { isPresent, distinct: isPresent.reduce((sum, one) => sum + one, 0) };
}

function countOfRows(codes: Int32Array, isCounted: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row] >= 0 && isCounted[codes[row]] === 1) count++;
  return count;
}

function shown(column: TextColumn, codes: readonly number[]): string {
  const first = codes.slice(0, SHOWN).map((code) => `\`${textOf(column.dictionary, code)}\``);
  return first.join(", ") + (codes.length > SHOWN ? ", …" : "");
}
