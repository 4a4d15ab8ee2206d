// A column of times as numbers that can be ordered: dates and datetimes, or plain numbers such as years.

import { renderPlace, UserError } from "../../errors.ts";
import { count, counted } from "../numerals.ts";
import { decimalOf } from "./decimal-text.ts";
import { instantOf, renderInstant } from "./instant.ts";
import { columnNamed, placeOf, rowsThat, startOf, type Table, type TextColumn, textOf } from "./table.ts";

/** `dates`: milliseconds since 1970, UTC. `numbers`: as they stand in the column. */
export type TimeKind = "dates" | "numbers";

export interface Times {
  readonly kind: TimeKind;
  /** One for each row of the table, all finite. */
  readonly values: Float64Array;
}

/** @throws {UserError} fault "data" with the line of the first cell that is empty or no time, or where dates and numbers mix. */
export function timesOf(table: Table, name: string): Times {
  const column = columnNamed(table, name);
  const times: Times = column.type === "number" ? { kind: "numbers", values: column.values } : textTimes(table, column);
  const missing = rowsThat(table.rowCount, (row) => !Number.isFinite(times.values[row]));
  if (missing.length === 0) return times;
  const places = Array.from(missing.subarray(0, 3), (row) => renderPlace(placeOf(table.origin, row)));
  throw new UserError("data", {
    message: `${counted(missing.length, "row has", "rows have")} no time \`${name}\`: ${places.join(", ")}${missing.length > 3 ? ", …" : ""}`,
    where: placeOf(table.origin, missing[0]),
    hint: "Fill in the cells: a row without a time is neither before nor after another.",
  });
}

/** As a reader writes it. */
export function renderTime(kind: TimeKind, value: number): string {
  return kind === "dates" ? renderInstant(value) : String(value);
}

function textTimes(table: Table, column: TextColumn): Times {
  const { codes, dictionary, name } = column;
  const { bytes, ends } = dictionary;
  const instants = Float64Array.from(ends, (_, code) => instantOf(textOf(dictionary, code)));
  const numbers = Float64Array.from(ends, (end, code) =>
    Number.isNaN(instants[code]) ? decimalOf(bytes, startOf(dictionary, code), end) : Number.NaN,
  );
  const isDate = (code: number): boolean => code >= 0 && !Number.isNaN(instants[code]);
  const isNumber = (code: number): boolean => code >= 0 && !Number.isNaN(numbers[code]);
  const strays = rowsThat(table.rowCount, (row) => {
    const code = codes[row];
    return code >= 0 && !isDate(code) && !isNumber(code);
  });
  if (strays.length > 0) {
    throw new UserError("data", {
      message: `${count(strays.length)} of ${counted(table.rowCount, "value")} of the time \`${name}\` ${strays.length === 1 ? "is no date" : "are no dates"}; the first is \`${textOf(dictionary, codes[strays[0]])}\``,
      where: placeOf(table.origin, strays[0]),
      hint: "Write dates as 2026-03-01 or 2026-03-01T14:30:00Z, or as numbers such as 2026.",
    });
  }
  const firstDate = codes.findIndex(isDate);
  const firstNumber = codes.findIndex(isNumber);
  if (firstDate >= 0 && firstNumber >= 0) throw mixed(table, column, firstDate, firstNumber);
  const known = firstNumber >= 0 ? numbers : instants;
  return {
    kind: firstNumber >= 0 ? "numbers" : "dates",
    values: Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : known[code])),
  };
}

function mixed(table: Table, column: TextColumn, firstDate: number, firstNumber: number): UserError {
  const { name, codes, dictionary } = column;
  const [date, number] = [firstDate, firstNumber].map((row) => `\`${textOf(dictionary, codes[row])}\``);
  return new UserError("data", {
    message: `the time \`${name}\` mixes dates and numbers: ${date} in ${renderPlace(placeOf(table.origin, firstDate))} is a date, ${number} is a number`,
    where: placeOf(table.origin, firstNumber),
    hint: "Write all of them in the same way.",
  });
}
