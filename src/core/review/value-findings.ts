// Columns whose values went bad: no numbers any more, gone, all alike, stand-ins, broken letters.

import { decimalsOf, numbersOf } from "../dataset/decimals.ts";
import { type Column, rowsThat, type Table, textOf } from "../dataset/table.ts";
import { count, counted, percent } from "../numerals.ts";
import { sameShareP } from "../stats/hypergeometric.ts";
import { missingAmong, missingIn } from "./column-values.ts";
import { findingOf, softened, THERE_BEFORE, verb } from "./draft.ts";
import { bothColumns, type EditedCells } from "./edited-cells.ts";
import { isDamaged, lostLetters } from "./encoding-damage.ts";
import type { DataFinding } from "./finding.ts";
import { datesOf } from "./month-change.ts";
import type { ReviewInput, RowPairs } from "./review-input.ts";
import { sentinelsOf } from "./sentinel.ts";

/** @param explained columns whose values another finding is about */
export function valueFindings(
  input: ReviewInput,
  edits: EditedCells | null,
  explained: ReadonlySet<string>,
): readonly DataFinding[] {
  const { table } = input.head;
  if (table.rowCount === 0) return [];
  return table.columns
    .filter(({ name }) => !explained.has(name))
    .flatMap((after) => {
      const { before } = bothColumns(input, after.name);
      const of: Pair = { input, before: before ?? null, after, edits };
      const gone = notNumbers(of) ?? emptied(of) ?? constant(of);
      return [...(gone ?? [...missingMore(of), ...sentinels(of), ...zeros(of)]), ...damaged(of)];
    });
}

interface Pair {
  readonly input: ReviewInput;
  readonly before: Column | null;
  readonly after: Column;
  readonly edits: EditedCells | null;
}

interface Said {
  readonly rule: string;
  readonly message: string;
  readonly rows: ArrayLike<number>;
  readonly howMany: number;
  readonly strict?: boolean;
  readonly wasThere?: boolean;
}

function finding(
  { input, after }: Pair,
  { rule, message, rows, howMany, strict = false, wasThere = false }: Said,
): DataFinding {
  const level = strict ? input.options.levels.schema : softened(input.options.levels.schema);
  return findingOf({
    rule,
    level,
    message,
    wasThere,
    column: after.name,
    count: howMany,
    at: { table: input.head.table, rows },
  });
}

function notNumbers(pair: Pair): readonly DataFinding[] | null {
  const { before, after, input } = pair;
  if (before?.type !== "number" || after.type !== "text") return null;
  const numbers = decimalsOf(after.dictionary);
  const isGap = missingIn(after);
  const rows = rowsThat(after.codes.length, (row) => !isGap(row) && Number.isNaN(numbers[after.codes[row]]));
  if (rows.length === 0) return null;
  const dates = datesOf(after);
  if (dates !== null && rows.length >= 0.9 * after.codes.length) {
    const message = `\`${after.name}\` is written as a date now; it was a number before. A model of the base cannot read it.`;
    return [finding(pair, { rule: "schema/type-changed", message, rows: rows.slice(0, 1), howMany: rows.length })];
  }
  const example = input.options.showValues
    ? `; the first is \`${textOf(after.dictionary, after.codes[rows[0]])}\``
    : "";
  const message = `${counted(rows.length, "value")} of \`${after.name}\` ${verb(rows.length, "is no longer a number", "are no longer numbers")}, so the whole column is read as text${example}.`;
  return [finding(pair, { rule: "schema/type-changed", message, rows, howMany: rows.length, strict: true })];
}

function emptied(pair: Pair): readonly DataFinding[] | null {
  const { before, after, input } = pair;
  if (before === null || input.base === null) return null;
  const isGap = missingIn(after);
  for (let row = 0; row < input.head.table.rowCount; row++) if (!isGap(row)) return null;
  const had = countWhere(input.base.table, before, (gap) => !gap);
  if (had === 0) return null;
  const message = `\`${after.name}\` was emptied: no row has a value any more, and ${count(had)} had one.`;
  return [finding(pair, { rule: "values/emptied", message, rows: [0], howMany: had, strict: true })];
}

function countWhere(table: Table, column: Column, test: (isGap: boolean) => boolean): number {
  const isGap = missingIn(column);
  let found = 0;
  for (let row = 0; row < table.rowCount; row++) if (test(isGap(row))) found++;
  return found;
}

/** In fewer rows one value, or none, is no surprise. */
const LEAST_ROWS = 10;

/** One value in every row teaches nothing; that it did vary is what makes it a danger. */
function constant(pair: Pair): readonly DataFinding[] | null {
  const { before, after, input } = pair;
  if (before === null || input.head.table.rowCount < LEAST_ROWS || distinctUpTo(after, 2) !== 1) return null;
  if (distinctUpTo(before, 3) < 2) return null;
  const isZero = after.type === "number" && after.values.some((value) => value === 0);
  const message = `\`${after.name}\` is ${isZero ? "zero in every row" : "the same in every row"} now, and varied before: it tells a model nothing any more.`;
  const rule = isZero ? "values/all-zero" : "values/constant";
  return [finding(pair, { rule, message, rows: [0], howMany: input.head.table.rowCount, strict: true })];
}

function distinctUpTo(column: Column, most: number): number {
  const seen = new Set<number>();
  const cells = column.type === "number" ? column.values : column.codes;
  for (let row = 0; row < cells.length && seen.size < most; row++) {
    const isGap = column.type === "number" ? Number.isNaN(cells[row]) : cells[row] < 0;
    if (!isGap) seen.add(cells[row]);
  }
  return seen.size;
}

const JUMP = 0.05;
const SURE = 1e-4;

/** Values deleted from rows that had one, and added rows that lack it more often than the others. */
function missingMore(pair: Pair): readonly DataFinding[] {
  const { before, after, input, edits } = pair;
  if (before === null || input.base === null || input.rows === null) return [];
  const cells = edits?.columns.get(after.name);
  const matched = edits?.matched.base.length ?? 0;
  const deleted = cells === undefined ? [] : deletedAmong(cells, before, after);
  if (deleted.length >= Math.max(3, 0.01 * matched)) {
    const message = `Values were deleted: ${counted(deleted.length, "row")} that had a value of \`${after.name}\` ${verb(deleted.length, "has", "have")} none now (${percent(deleted.length / Math.max(1, matched))}).`;
    return [finding(pair, { rule: "values/missing", message, rows: deleted, howMany: deleted.length })];
  }
  const added = edits?.added ?? new Uint32Array(0);
  const lacking = missingAmong(after, added);
  const rowsBefore = input.base.table.rowCount;
  const lackedBefore = lacking.length === 0 ? 0 : countWhere(input.base.table, before, (gap) => gap);
  const jump = lacking.length / Math.max(1, added.length) - lackedBefore / Math.max(1, rowsBefore);
  if (lacking.length < 3 || jump <= JUMP || sameShareP(lacking.length, added.length, lackedBefore, rowsBefore) > SURE)
    return [];
  const message = `${count(lacking.length)} of the ${counted(added.length, "added row")} lack a value of \`${after.name}\` (${percent(lacking.length / added.length)}); ${lackedBefore === 0 ? "no row did before" : `before it was ${percent(lackedBefore / rowsBefore)} of all rows`}.`;
  return [finding(pair, { rule: "values/missing", message, rows: lacking, howMany: lacking.length })];
}

/** Rows of head that have no value and had one. */
function deletedAmong(cells: RowPairs, before: Column, after: Column): readonly number[] {
  // Mostly no edited cell is empty, and what it was need not be asked.
  if (missingAmong(after, cells.head).length === 0) return [];
  const [gapBefore, gapAfter] = [missingIn(before), missingIn(after)];
  return Array.from(cells.head).filter((row, i) => gapAfter(row) && !gapBefore(cells.base[i]));
}

/** A stand-in is learnt from like any number. */
function sentinels(pair: Pair): readonly DataFinding[] {
  const { before, after, input } = pair;
  const { target, features, key } = input.options;
  const isUsed = after.name === target || features.includes(after.name);
  // Among keys that are counted up, 999 is as good as any.
  if (after.type !== "number" || (key.includes(after.name) && !isUsed)) return [];
  const standing = sentinelsOf(after.values);
  if (standing.length === 0) return [];
  const rows = rowsThat(after.values.length, (row) => standing.includes(after.values[row]));
  const values = before === null ? new Float64Array(0) : numbersOf(before);
  const was = values.reduce((sum, value) => sum + (standing.includes(value) ? 1 : 0), 0);
  if (was >= rows.length && !isUsed) return [];
  const isOld = before !== null && was >= rows.length;
  const which = standing.slice(0, 3).map(String).join(", ");
  const old = isOld ? ` ${THERE_BEFORE}` : was > 0 ? ` There were ${count(was)} before.` : "";
  const message = `${counted(rows.length, "value")} of \`${after.name}\` ${verb(rows.length, "looks", "look")} like a stand-in for "no value" (${which}), and would be learnt as a number.${old}`;
  return [finding(pair, { rule: "values/sentinel", message, rows, howMany: rows.length, wasThere: isOld })];
}

/** Where zero was more common than this, rows that belong together may well all have it. */
const RARE = 0.2;

/** Added rows that are all zero where zero was no more than usual. */
function zeros(pair: Pair): readonly DataFinding[] {
  const { before, after, edits } = pair;
  if (before?.type !== "number" || after.type !== "number" || edits === null) return [];
  const { added } = edits;
  if (added.length < LEAST_ROWS || !added.every((row) => after.values[row] === 0)) return [];
  const zero = before.values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
  if (zero > RARE * before.values.length) return [];
  if (sameShareP(added.length, added.length, zero, before.values.length) > SURE) return [];
  const message = `All ${counted(added.length, "added row")} have 0 in \`${after.name}\`; before it was ${percent(zero / before.values.length)} of the rows.`;
  return [finding(pair, { rule: "values/all-zero", message, rows: added, howMany: added.length })];
}

/** Letters that were decoded with the wrong encoding, or lost. */
function damaged(pair: Pair): readonly DataFinding[] {
  const { before, after, input, edits } = pair;
  if (after.type !== "text") return [];
  const { ends } = after.dictionary;
  const isBad = Uint8Array.from(ends, (_, code) => (isDamaged(after.dictionary, code) ? 1 : 0));
  const cells = edits?.columns.get(after.name);
  const lost =
    before?.type === "text" && cells !== undefined
      ? Array.from(cells.head).filter((row, i) => lostLetters(before, cells.base[i], after, row))
      : [];
  const bad = isBad.includes(1)
    ? rowsThat(after.codes.length, (row) => after.codes[row] >= 0 && isBad[after.codes[row]] === 1)
    : new Uint32Array(0);
  const rows = Uint32Array.from(new Set([...bad, ...lost])).toSorted();
  if (rows.length === 0) return [];
  const was =
    before?.type === "text"
      ? before.codes.reduce((sum, code) => sum + (code >= 0 && isDamaged(before.dictionary, code) ? 1 : 0), 0)
      : 0;
  if (was >= rows.length) return [];
  const message = `Letters were broken by a wrong encoding in ${counted(rows.length, "value")} of \`${after.name}\`: they are other categories to a model now.`;
  return [finding(pair, { rule: "values/encoding", message, rows, howMany: rows.length, strict: input.base !== null })];
}
