// Reads a point in time from an ISO 8601 text, and writes one: docs/split.md says which texts count.

const dayMilliseconds = 86_400_000;

const pattern =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)?)?)?$/;

/**
 * Milliseconds from 1970-01-01T00:00Z to the date or datetime that the text names, in the proleptic Gregorian calendar.
 * A month is its first day, a date its first moment; without a zone the time is UTC.
 *
 * @returns NaN when the text is none, or no such day or time exists
 * @example instantOf("2026-03-01T01:00+01:00") // 1772323200000, as instantOf("2026-03-01")
 */
export function instantOf(text: string): number {
  const parts = pattern.exec(text.trim());
  if (parts === null) return Number.NaN;
  const [, year, month, day = "1", hour = "0", minute = "0", second = "0", fraction = "", , sign, ...offset] = parts;
  const [offsetHours = "0", offsetMinutes = "0"] = offset;
  const days = daysFrom1970(Number(year), Number(month), Number(day));
  // 24:00 is the next day's 00:00, and a leap second is the next minute's first.
  const endsTheDay = Number(hour) === 24 && Number(minute) === 0 && Number(second) === 0 && Number(fraction) === 0;
  if (Number.isNaN(days) || (Number(hour) > 23 && !endsTheDay) || Number(minute) > 59 || Number(second) > 60)
    return Number.NaN;
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return Number.NaN;
  const shift = (sign === "-" ? -60 : 60) * (60 * Number(offsetHours) + Number(offsetMinutes));
  const seconds = 3600 * Number(hour) + 60 * Number(minute) + Number(second) - shift;
  return days * dayMilliseconds + 1000 * seconds + Number(`0.${fraction}0`) * 1000;
}

/** NaN when the calendar has no such day. */
function daysFrom1970(year: number, month: number, day: number): number {
  // A year below 100 would be taken for one of the 20th century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / dayMilliseconds : Number.NaN;
}

/** As short as it can be said: "2026-03-01", "2026-03-01T14:30Z". */
export function renderInstant(instant: number): string {
  const text = new Date(instant).toISOString();
  if (text.endsWith("T00:00:00.000Z")) return text.slice(0, -"T00:00:00.000Z".length);
  return text.replace(/(?::00)?\.000Z$/, "Z");
}
