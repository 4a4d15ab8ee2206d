// The target column as numbers, or a clear word on why it is none.

import { UserError } from "../../errors.ts";
import { columnOf, placeOf, type Table } from "../dataset/table.ts";
import { count, counted } from "../numerals.ts";
import { straysOf } from "./columns.ts";

/** NaN where the target is missing. @throws {UserError} when it is text, infinite, or missing throughout. */
export function numericTarget(table: Table, target: string): Float64Array {
  const column = columnOf(table, target);
  if (column === undefined) throw new Error(`the target ${target} was not read`);
  if (column.type === "text") {
    const strays = straysOf(table, column);
    const about =
      strays === null
        ? { message: `the target \`${target}\` is text; a regression needs numbers`, where: placeOf(table.origin, 0) }
        : {
            message: `${count(strays.rows)} of ${counted(table.rowCount, "value")} of the target \`${target}\` are not numbers; the first is \`${strays.first.text}\``,
            where: { file: strays.first.file, line: strays.first.line },
          };
    throw new UserError("data", {
      ...about,
      hint: "Correct the values, name their text in data.missing-texts, or name another target.",
    });
  }
  let present = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const value = column.values[row];
    if (Number.isFinite(value)) present++;
    else if (!Number.isNaN(value)) {
      throw new UserError("data", {
        message: `the target \`${target}\` is infinite`,
        where: placeOf(table.origin, row),
        hint: "Correct the value, or leave the cell empty.",
      });
    }
  }
  if (present === 0) {
    throw new UserError("data", {
      message: `the target \`${target}\` has no value in any of ${counted(table.rowCount, "row")}`,
      where: placeOf(table.origin, 0),
      hint: "Check the column, or name another target.",
    });
  }
  return column.values;
}
