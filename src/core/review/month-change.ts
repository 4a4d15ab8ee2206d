// Dates as they stand in data, and which of them name another month than before.

import { type Column, type Rows, type Table, textOf } from "../dataset/table.ts";

/** Year, month and day as written; day 0 where there is none. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const yearFirst = /^\s*(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?\s*$/;
const yearLast = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ].*)?\s*$/;

/** Which of the first two numbers of 03/04/2020 is the month. */
export type DayOrder = "month-first" | "day-first";

/** Null where the text is no date. A first number above 12 is a day in either order. */
export function dateOf(text: string, order: DayOrder = "month-first"): WrittenDate | null {
  const found = yearFirst.exec(text);
  if (found !== null) return asDate(Number(found[1]), Number(found[2]), Number(found[3] ?? 0));
  const other = yearLast.exec(text);
  if (other === null) return null;
  const [first, second, year] = [Number(other[1]), Number(other[2]), Number(other[3])];
  const isDayFirst = first > 12 || (order === "day-first" && second <= 12);
  return isDayFirst ? asDate(year, second, first) : asDate(year, first, second);
}

function asDate(year: number, month: number, day: number): WrittenDate | null {
  return month >= 1 && month <= 12 && day <= 31 ? { year, month, day } : null;
}

/** A dataset has fewer different days: 200,000 are 547 years. */
const MOST_TEXTS = 200_000;

/** How a column writes its dates. */
interface DateNotation {
  /** Of its first text: "0-0-0" and the like, so that two columns can be held against each other. */
  readonly form: string;
  /** What its own numbers above 12 say; null: they say nothing, or both. */
  readonly order: DayOrder | null;
}

/** Null for a column that does not hold dates. */
function dateNotationOf(column: Column): DateNotation | null {
  if (column.type === "number") return null;
  const { dictionary } = column;
  const texts = dictionary.ends.length;
  if (texts === 0 || texts > MOST_TEXTS || dateOf(textOf(dictionary, 0)) === null) return null;
  const form = textOf(dictionary, 0)
    .replace(/^\s*(\d{4})/, "0000")
    .replace(/\d+/g, (digits) => (digits.length === 4 ? "0000" : "0"));
  let [daysFirst, monthsFirst] = [0, 0];
  for (let code = 0; code < texts; code++) {
    const found = yearLast.exec(textOf(dictionary, code));
    if (found === null) continue;
    if (Number(found[1]) > 12) daysFirst++;
    else if (Number(found[2]) > 12) monthsFirst++;
  }
  const order = daysFirst > 0 === monthsFirst > 0 ? null : daysFirst > 0 ? "day-first" : "month-first";
  return { form, order };
}

/**
 * Per text of the column: its date. Null for a column that does not hold dates.
 *
 * @param order where the column's own dates do not tell
 */
export function datesOf(column: Column, order: DayOrder = "month-first"): readonly (WrittenDate | null)[] | null {
  const notation = dateNotationOf(column);
  if (column.type === "number" || notation === null) return null;
  const { dictionary } = column;
  const texts = dictionary.ends.length;
  const dates = Array.from({ length: texts }, (_, code) => dateOf(textOf(dictionary, code), notation.order ?? order));
  return dates.filter((date) => date !== null).length >= 0.9 * texts ? dates : null;
}

/**
 * How 03/04/2020 may be meant on either side. Where both write dates alike it is meant alike. Where a notation was
 * changed for another one, the reading that changes fewer months is what was meant.
 */
export function dayOrders(before: Column, after: Column): readonly (readonly [DayOrder, DayOrder])[] {
  const [old, now] = [dateNotationOf(before), dateNotationOf(after)];
  if (old?.form === now?.form) {
    const order = old?.order ?? now?.order ?? "month-first";
    return [[order, order]];
  }
  return [
    ["month-first", "month-first"],
    ["month-first", "day-first"],
    ["day-first", "month-first"],
  ];
}

export type MonthChange = "none" | "swapped" | "month";

/** What a date became: day and month changed places, or another month of the same year and day. */
export function monthChange(before: WrittenDate, after: WrittenDate): MonthChange {
  if (before.year !== after.year || before.month === after.month) return "none";
  if (before.day === after.month && after.day === before.month) return "swapped";
  return before.day === after.day || before.day === 0 || after.day === 0 ? "month" : "none";
}

/** What to take 03/04/2020 for in this column, by its own numbers above 12. */
export function dayOrderOf(column: Column): DayOrder {
  return dateNotationOf(column)?.order ?? "month-first";
}

/** With or without its day: 2020-03 and 2020-03-01 are the same, and so are 2020-03-01 and 03/01/2020. */
export function isSameDay(one: WrittenDate, other: WrittenDate): boolean {
  if (one.year !== other.year || one.month !== other.month) return false;
  return one.day === other.day || one.day === 0 || other.day === 0;
}

/** Where rows are all of few months that others are not: "All are of month 10 in `Date`." Else empty. */
export function monthsInWords(table: Table, rows: Rows): string {
  if (rows.length < 3) return "";
  for (const column of table.columns) {
    const dates = datesOf(column);
    if (dates === null || column.type === "number") continue;
    const months = new Set(Array.from(rows, (row) => dates[column.codes[row]]?.month ?? 0));
    const all = new Set(Array.from(column.codes, (code) => dates[code]?.month ?? 0));
    if (months.size === 1 && all.size > 2 && !months.has(0))
      return `All are of month ${[...months][0]} in \`${column.name}\`.`;
  }
  return "";
}
