// Dates that were read as another month: a clean edit that no model's error shows.

import type { TextColumn } from "../dataset/table.ts";
import { counted } from "../numerals.ts";
import { findingOf, softened, verb } from "./draft.ts";
import { bothColumns, type EditedCells } from "./edited-cells.ts";
import type { DataFinding } from "./finding.ts";
import { datesOf, dayOrders, isSameDay, monthChange, type WrittenDate } from "./month-change.ts";
import type { ReviewInput, RowPairs } from "./review-input.ts";

export function dateFindings(input: ReviewInput, edits: EditedCells): readonly DataFinding[] {
  const cells = [...edits.columns, ...edits.rekeyed];
  const names = [...new Set(cells.map(([name]) => name))];
  return names.flatMap((name) => {
    const found = cells.filter(([other]) => other === name).map(([, pairs]) => anotherMonth(input, name, pairs));
    const best = found.toSorted((a, b) => b.rows.length - a.rows.length)[0];
    if (best === undefined || best.rows.length === 0) return [];
    const how =
      best.swapped === best.rows.length
        ? "day and month changed places"
        : best.becomes === null
          ? "another month of the same year"
          : `month ${best.becomes[0]} became month ${best.becomes[1]}`;
    const message = `${counted(best.rows.length, "date")} in \`${name}\` ${verb(best.rows.length, "names", "name")} another month than before (${how}). The model's error need not show it.`;
    return [
      findingOf({
        rule: "dates/another-month",
        level: softened(input.options.levels.schema),
        message,
        column: name,
        count: best.rows.length,
        at: { table: input.head.table, rows: best.rows },
      }),
    ];
  });
}

/** Columns whose every edited date is the same day, written in another way. */
export function rewrittenDates(input: ReviewInput, edits: EditedCells): readonly string[] {
  return [...edits.columns].filter(([name, pairs]) => isSameDays(input, name, pairs)).map(([name]) => name);
}

/** Whether each of these pairs of dates is one day, in some reading of both columns. */
export function isSameDays(input: ReviewInput, name: string, pairs: RowPairs): boolean {
  const { before, after } = bothColumns(input, name);
  if (before?.type !== "text" || after.type !== "text" || pairs.head.length === 0) return false;
  return dayOrders(before, after).some(([one, other]) => {
    const [old, now] = [datesOf(before, one), datesOf(after, other)];
    if (old === null || now === null) return false;
    return pairs.head.every((row, i) => {
      const [was, is] = [old[before.codes[pairs.base[i]]] ?? null, now[after.codes[row]] ?? null];
      return was !== null && is !== null && isSameDay(was, is);
    });
  });
}

interface MonthChanges {
  readonly rows: readonly number[];
  readonly swapped: number;
  readonly becomes: readonly [number, number] | null;
}

function anotherMonth(input: ReviewInput, name: string, pairs: RowPairs): MonthChanges {
  const { before, after } = bothColumns(input, name);
  const none = { rows: [], swapped: 0, becomes: null };
  if (before?.type !== "text" || after.type !== "text") return none;
  const found = dayOrders(before, after).map(([one, other]) => {
    const [old, now] = [datesOf(before, one), datesOf(after, other)];
    return old === null || now === null ? none : monthChanges(before, after, pairs, old, now);
  });
  return found.reduce((least, one) => (one.rows.length < least.rows.length ? one : least));
}

type Dates = readonly (WrittenDate | null)[];

function monthChanges(before: TextColumn, after: TextColumn, pairs: RowPairs, old: Dates, now: Dates): MonthChanges {
  const rows: number[] = [];
  const months = new Set<string>();
  let swapped = 0;
  for (let i = 0; i < pairs.head.length; i++) {
    const was = old[before.codes[pairs.base[i]]] ?? null;
    const is = now[after.codes[pairs.head[i]]] ?? null;
    if (was === null || is === null) continue;
    const change = monthChange(was, is);
    if (change === "none") continue;
    if (change === "swapped") swapped++;
    rows.push(pairs.head[i]);
    months.add(`${was.month} ${is.month}`);
  }
  const [only] = months;
  const [from, to] = (only ?? "").split(" ").map(Number);
  return { rows, swapped, becomes: months.size === 1 ? [from, to] : null };
}
