// Which moment a date names in whatever way it is written, and how it is written.

import { instantOf } from "../dataset/instant.ts";

/** Whether 03/04/2020 is of March or of April. */
export type DateOrder = "day-first" | "month-first";

/** A date whose parts are known, or one that two orders can be read from. */
export type ReadDate =
  | { readonly kind: "plain"; readonly instant: number; readonly shape: string }
  | {
      readonly kind: "numbers";
      readonly first: number;
      readonly second: number;
      readonly separator: string;
      readonly instants: Readonly<Record<DateOrder, number>>;
      readonly shapes: Readonly<Record<DateOrder, string>>;
    };

const clock = String.raw`(?:([T ])(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?${clock}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${clock}$`);
const dayAndName = /^(\d{1,2})([- ])([A-Za-z]{3,9})\.?[- ](\d{4})$/;
const nameAndDay = /^([A-Za-z]{3,9})\.? (\d{1,2}), ?(\d{4})$/;

const monthNames = "january february march april may june july august september october november december".split(" ");

/** Null where the text is no date of the calendar. A month is its first day, a day its first moment, in UTC. */
export function readDate(text: string): ReadDate | null {
  const found = yearFirst.exec(text);
  if (found !== null) {
    const [, year, separator, month, day, gap = "", time = "", zone = ""] = found;
    // Without separators only eight digits are a date: 20200105.
    if (separator === "" && (month.length !== 2 || day?.length !== 2)) return null;
    const middle = `yyyy${separator}${letters("m", month)}`;
    const shape = day === undefined ? middle : `${middle}${separator}${letters("d", day)}`;
    return plain(Number(year), Number(month), Number(day ?? 1), time, zone, `${shape}${gap}${clockShape(time)}`);
  }
  const last = yearLast.exec(text);
  if (last !== null) return ofNumbers(last);
  const named = dayAndName.exec(text);
  if (named !== null) {
    const [, day, separator, name, year] = named;
    const shape = [letters("d", day), "month", "yyyy"].join(separator);
    return plain(Number(year), monthOf(name), Number(day), "", "", shape);
  }
  const worded = nameAndDay.exec(text);
  if (worded === null) return null;
  const [, name, day, year] = worded;
  return plain(Number(year), monthOf(name), Number(day), "", "", "month d, yyyy");
}

function ofNumbers(parts: RegExpExecArray): ReadDate | null {
  const [, first, separator, second, year, gap = "", time = "", zone = ""] = parts;
  const [one, two] = [Number(first), Number(second)];
  const dayFirst = instant(Number(year), two, one, time, zone);
  const monthFirst = instant(Number(year), one, two, time, zone);
  if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) return null;
  const shape = (a: string, b: string): string =>
    `${[letters(a, first), letters(b, second), "yyyy"].join(separator)}${gap}${clockShape(time)}`;
  return {
    kind: "numbers",
    first: one,
    second: two,
    separator,
    instants: { "day-first": dayFirst, "month-first": monthFirst },
    shapes: { "day-first": shape("d", "m"), "month-first": shape("m", "d") },
  };
}

function plain(year: number, month: number, day: number, time: string, zone: string, shape: string): ReadDate | null {
  const moment = instant(year, month, day, time, zone);
  return Number.isNaN(moment) ? null : { kind: "plain", instant: moment, shape };
}

function instant(year: number, month: number, day: number, time: string, zone: string): number {
  const moment = time === "" ? "" : `T${time.length === 4 || time[1] === ":" ? "0" : ""}${time}${zone}`;
  return instantOf(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}${moment}`);
}

/** 0 where it is no month's name, of which the first three letters are enough. */
function monthOf(name: string): number {
  const wanted = name.toLowerCase();
  return monthNames.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
}

function letters(letter: string, digits: string): string {
  return letter.repeat(digits.length === 1 ? 1 : 2);
}

function clockShape(time: string): string {
  if (time === "") return "";
  return time.split(":").length === 2 ? "hh:mm" : "hh:mm:ss";
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
