// The column that a model learns to predict.

import { UserError } from "../../errors.ts";
import { columnNamed, type Table } from "../dataset/table.ts";

/** @throws {UserError} fault "data" when the target is absent or text */
export function targetValues(table: Table, target: string): Float64Array {
  const column = columnNamed(table, target);
  if (column.type === "number") return column.values;
  throw new UserError("data", {
    message: `the target \`${target}\` is text; a regression needs numbers`,
    where: { file: table.origin.files.join(", "), line: 1 },
    hint: "Correct the values, or name another target.",
  });
}
