// The weight column: how much each row counts, or a clear word on why it cannot be used.

import { type Problem, UserError } from "../../errors.ts";
import { columnNamed, type NumberColumn, placeOf, rowsThat, type Table } from "../dataset/table.ts";
import { count, counted } from "../numerals.ts";
import { straysOf } from "./columns.ts";

/** Rows at fault that are named one by one. */
const NAMED = 5;

/**
 * The weight of each row of the table: finite, 0 or more.
 * @throws {UserError} fault "data" naming the rows whose weight is missing, negative, infinite or no number
 */
export function weightsOf(table: Table, name: string): Float64Array {
  const column = columnNamed(table, name);
  if (column.type === "number") return usableWeights(table, column);
  const strays = straysOf(table, column);
  throw new UserError("data", {
    message:
      strays === null
        ? `the weight \`${name}\` is text`
        : `${count(strays.rows)} of ${counted(table.rowCount, "value")} of the weight \`${name}\` ${strays.rows === 1 ? "is no number" : "are no numbers"}; the first is \`${strays.first.text}\``,
    where: strays === null ? placeOf(table.origin, 0) : { file: strays.first.file, line: strays.first.line },
    hint: "A weight is a number, 0 or more: correct the values, or name another column in data.weight.",
  });
}

function usableWeights(table: Table, { name, values }: NumberColumn): Float64Array {
  const wrong = rowsThat(table.rowCount, (row) => !(values[row] >= 0 && values[row] < Infinity));
  if (wrong.length === 0) return values;
  const problems = Array.from(wrong.subarray(0, NAMED), (row): Problem => {
    const value = values[row];
    return {
      message: Number.isNaN(value) ? `there is no weight \`${name}\`` : `the weight \`${name}\` is ${value}`,
      where: placeOf(table.origin, row),
      hint: "Write a number, 0 or more; 0 leaves the row out.",
    };
  });
  const more = wrong.length - problems.length;
  if (more > 0) {
    const last = wrong[wrong.length - 1];
    problems.push({
      message: `${counted(more, "more row has", "more rows have")} no usable weight \`${name}\``,
      where: placeOf(table.origin, last),
      hint: "Correct them too; the last one is in this line.",
    });
  }
  throw new UserError("data", problems);
}
