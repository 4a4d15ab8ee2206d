// Some rows of a table, and which rows of another may say what they say.

import { columnOf, everyRow, type Rows, type Table } from "../dataset/table.ts";
import { valuesAt } from "../stats/values-at.ts";
import { filterOf, isSetAt, placesOf, setAt, tellingNumbers } from "./number-filter.ts";

export interface SomeRows {
  readonly table: Table;
  readonly rows: Rows;
}

const SAMPLED = 1000;
/** Bits of the filter: hardly a row seems to be one of a few thousand. */
const SIZE = 2 ** 20;

/** Rows of head that may say what one of the base's rows says: quickly told by one column of numbers. */
export function mayBeSame({ table, rows }: SomeRows, head: Table, columns: readonly string[]): Rows {
  const shared = columns.filter((name) => columnOf(head, name)?.type === "number");
  const [best] = tellingNumbers(table, shared, rows.subarray(0, SAMPLED));
  const after = best === undefined ? undefined : columnOf(head, best.name);
  if (after?.type !== "number") return everyRow(head.rowCount);
  const said = filterOf(SIZE);
  for (const place of placesOf([valuesAt(best.values, rows)], SIZE)) setAt(said, place);
  const says = placesOf([after.values], SIZE);
  const may = new Uint32Array(head.rowCount);
  let count = 0;
  for (let row = 0; row < says.length; row++) if (isSetAt(said, says[row])) may[count++] = row;
  return may.subarray(0, count);
}
