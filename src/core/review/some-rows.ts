// Some rows of a table, and which rows of another may say what they say.

import { columnNamed, everyRow, type Rows, type Table } from "../dataset/table.ts";

export interface SomeRows {
  readonly table: Table;
  readonly rows: Rows;
}

/** Bits that say whether a number may be among some: 2^20 of them. */
const BITS = 20;

/** Rows of head that may say what one of the base's rows says: quickly told by one column of numbers. */
export function mayBeSame({ table, rows }: SomeRows, head: Table, columns: readonly string[]): Rows {
  const numbers = columns.flatMap((name) => {
    const [before, after] = [columnNamed(table, name), columnNamed(head, name)];
    if (before.type !== "number" || after.type !== "number") return [];
    const some = Array.from(rows.subarray(0, 1000), (row) => before.values[row]);
    return [{ before: before.values, after: after.values, distinct: new Set(some).size }];
  });
  const [best] = numbers.toSorted((a, b) => b.distinct - a.distinct);
  if (best === undefined) return everyRow(head.rowCount);
  const bits = new Uint8Array(2 ** BITS);
  for (const row of rows) bits[bitOf(best.before[row])] = 1;
  const { after } = best;
  const may = new Uint32Array(head.rowCount);
  let found = 0;
  for (let row = 0; row < after.length; row++) if (bits[bitOf(after[row])] === 1) may[found++] = row;
  return may.subarray(0, found);
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

function bitOf(value: number): number {
  // Minus zero plus zero is zero.
  double[0] = value + 0;
  return Math.imul(words[0] ^ Math.imul(words[1], 0x85ebca77), 0x9e3779b1) >>> (32 - BITS);
}
