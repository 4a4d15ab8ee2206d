// Some rows of a table as marks, a byte for each row: 1 for those that belong, 0 for the others.

import { type Rows, rowsWhere } from "./table.ts";

// By index, because a typed array's iterator makes an object a row until the loop is compiled.

export function marksOf(rows: Rows, rowCount: number): Uint8Array {
  const marks = new Uint8Array(rowCount);
  for (let i = 0; i < rows.length; i++) marks[rows[i]] = 1;
  return marks;
}

export function markedRows(marks: Uint8Array): Rows {
  let count = 0;
  for (let row = 0; row < marks.length; row++) count += marks[row];
  const rows = new Uint32Array(count);
  for (let row = 0, at = 0; row < marks.length; row++) if (marks[row] === 1) rows[at++] = row;
  return rows;
}

/** How many of the rows are marked. */
export function countMarked(marks: Uint8Array, rows: Rows): number {
  let count = 0;
  for (let i = 0; i < rows.length; i++) count += marks[rows[i]];
  return count;
}

/** Those of the rows that are not among the others. */
export function rowsWithout(rows: Rows, others: Rows, rowCount: number): Rows {
  const marks = marksOf(others, rowCount);
  return rowsWhere(rows, (row) => marks[row] === 0);
}
