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

/** Null where the text is no date. Of 03/04/2020 the first number counts as the month: only changes are looked at. */
export function dateOf(text: string): WrittenDate | null {
  const found = yearFirst.exec(text);
  if (found !== null) return asDate(Number(found[1]), Number(found[2]), Number(found[3] ?? 0));
  const other = yearLast.exec(text);
  if (other === null) return null;
  const [first, second] = [Number(other[1]), Number(other[2])];
  return first > 12 ? asDate(Number(other[3]), second, first) : asDate(Number(other[3]), first, second);
}

function asDate(year: number, month: number, day: number): WrittenDate | null {
  return month >= 1 && month <= 12 && day <= 31 ? { year, month, day } : null;
}

const MOST_TEXTS = 200_000;

/** Per text of the column: its date. Null for a column that does not hold dates. */
export function datesOf(column: Column): readonly (WrittenDate | null)[] | null {
  if (column.type === "number") return null;
  const { dictionary } = column;
  const texts = dictionary.ends.length;
  if (texts === 0 || texts > MOST_TEXTS || dateOf(textOf(dictionary, 0)) === null) return null;
  const dates = Array.from({ length: texts }, (_, code) => dateOf(textOf(dictionary, code)));
  return dates.filter((date) => date !== null).length >= 0.9 * texts ? dates : null;
}

export type MonthChange = "none" | "swapped" | "month";

/** What a date became: day and month changed places, or another month of the same year and day. */
export function monthChange(before: WrittenDate, after: WrittenDate): MonthChange {
  if (before.year !== after.year || before.month === after.month) return "none";
  if (before.day === after.month && after.day === before.month) return "swapped";
  return before.day === after.day || before.day === 0 || after.day === 0 ? "month" : "none";
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
