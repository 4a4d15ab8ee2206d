// A key that was rewritten: rows that are found again by all that they say, and not by what they are called.

import { marksOf } from "../dataset/row-marks.ts";
import { columnOf } from "../dataset/table.ts";
import { count, counted, percent } from "../numerals.ts";
import { commonColumns } from "./column-diff.ts";
import { cellText } from "./column-values.ts";
import { findingOf, softened } from "./draft.ts";
import type { EditedCells } from "./edited-cells.ts";
import type { DataFinding } from "./finding.ts";
import { nearlyFound } from "./found-again.ts";
import type { ReviewInput, RowPairs } from "./review-input.ts";

/** Of the rows that the key does not find again, how many their content must find. */
const FOUND = 0.5;
const LEAST_ROWS = 10;

interface Rekeyed {
  readonly findings: readonly DataFinding[];
  /** Nothing is found under its key, and that says why all rows count as removed. */
  readonly isWholeKey: boolean;
}

export const notRekeyed: Rekeyed = { findings: [], isWholeKey: false };

function rekeyed(finding: DataFinding): Rekeyed {
  return { findings: [finding], isWholeKey: false };
}

/** @param explained key columns whose change another finding is about */
export function rekeyedRows(input: ReviewInput, edits: EditedCells, explained: ReadonlySet<string>): Rekeyed {
  const { base, head, options, rows, rewritten } = input;
  if (base === null || rows === null) return notRekeyed;
  for (const { column, rows: marks } of rewritten) {
    const isOwn = options.key.includes(column) || options.group === column;
    if (!isOwn || head.holdout.length === 0 || !marks.includes(1)) continue;
    const what = options.group === column ? "group" : "key";
    const message = `\`${column}\` is the ${what}, and is written in another way.${heldOutAnew(input, rows.pairs)}`;
    return rekeyed(findingOf({ rule: "rows/rekeyed", level: softened(options.levels.schema), message, column }));
  }
  const lost = rows.removed.length;
  const level = softened(options.levels.schema);
  const rule = "rows/rekeyed";
  for (const [name, pairs] of edits.rekeyed) {
    if (explained.has(name) || pairs.base.length < Math.max(LEAST_ROWS, FOUND * lost)) continue;
    const share = percent(pairs.head.length / Math.max(1, head.table.rowCount));
    const how = isSameNumbers(base.table, head.table, name, pairs) ? ", the same number written in another way" : "";
    const message = `\`${name}\` was rewritten: ${counted(pairs.head.length, "row")} (${share}) say the same as before in every other column under another \`${name}\`${how}. By the key they count as removed and added.${heldOutAnew(input, pairs)}`;
    const at = { table: head.table, rows: pairs.head };
    return rekeyed(findingOf({ rule, level, message, column: name, count: pairs.head.length, at }));
  }
  const isEvery = head.table.rowCount > 0 && lost === base.table.rowCount && rows.added.length === head.table.rowCount;
  if (options.key.length === 0 || !isEvery || lost < LEAST_ROWS || options.key.some((name) => explained.has(name)))
    return notRekeyed;
  const keys = options.key.map((name) => `\`${name}\``).join(" and ");
  const nearly = nearlyTheSame(input);
  if (nearly.base.length >= Math.max(LEAST_ROWS, FOUND * lost)) {
    const share = percent(nearly.head.length / Math.max(1, head.table.rowCount));
    const message = `${keys} was rewritten: ${counted(nearly.head.length, "row")} (${share}) say nearly the same as before under another ${keys}. By the key they count as removed and added.${heldOutAnew(input, nearly)}`;
    const at = { table: head.table, rows: nearly.head };
    const column = options.key[0] ?? null;
    return { findings: [findingOf({ rule, level, message, column, count: nearly.head.length, at })], isWholeKey: true };
  }
  const message = `No row of the base is found again: none of its ${counted(lost, "row")} has the same ${keys}, and the rows say other things too. Perhaps ${keys} is written in another way; until it is not, all rows count as removed and added.`;
  return {
    findings: [findingOf({ rule, level, message, column: options.key[0] ?? null, count: lost })],
    isWholeKey: true,
  };
}

/** Rows that are found again by all but one column, or by their place. */
function nearlyTheSame({ base, head, rows, options }: ReviewInput): RowPairs {
  const none = new Uint32Array(0);
  if (base === null || rows === null) return { base: none, head: none };
  const columns = commonColumns(base.table, head.table).filter((name) => !options.key.includes(name));
  const lost = { table: base.table, rows: rows.removed };
  const { partners, isOwn } = nearlyFound(lost, { table: head.table, rows: rows.added }, columns);
  const found = Uint32Array.from(partners.keys()).filter((i) => isOwn[i] === 1);
  return { base: found.map((i) => rows.removed[partners[i]]), head: found.map((i) => rows.added[i]) };
}

/** Whether rows that a model of the base has learnt from are held out now. */
function heldOutAnew({ base, head }: ReviewInput, pairs: RowPairs): string {
  if (base === null || head.holdout.length === 0 || base.train.length === 0) return "";
  const learntBefore = marksOf(base.train, base.table.rowCount);
  const heldBefore = marksOf(base.holdout, base.table.rowCount);
  const learnt = marksOf(head.train, head.table.rowCount);
  const held = marksOf(head.holdout, head.table.rowCount);
  const moved = (from: Uint8Array, to: Uint8Array): number =>
    pairs.head.reduce((sum, row, i) => sum + (to[row] & from[pairs.base[i]]), 0);
  const [known, gone] = [moved(learntBefore, held), moved(heldBefore, learnt)];
  if (known + gone === 0) return " What was held out stays held out.";
  return [
    known === 0
      ? ""
      : ` A model of the base has learnt from ${count(known)} of the ${counted(head.holdout.length, "held-out row")}, and looks too good on them.`,
    gone === 0
      ? ""
      : ` ${counted(gone, "row that was held out is", "rows that were held out are")} no longer held out.`,
  ].join("");
}

type Table = ReviewInput["head"]["table"];

/** 007 and 7. */
function isSameNumbers(base: Table, head: Table, name: string, pairs: RowPairs): boolean {
  const [before, after] = [columnOf(base, name), columnOf(head, name)];
  if (before === undefined || after === undefined) return false;
  return pairs.base.every((row, i) => {
    const [was, is] = [cellText(before, row), cellText(after, pairs.head[i])];
    return was.trim() !== "" && Number(was) === Number(is);
  });
}
