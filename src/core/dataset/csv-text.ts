// Writes columns of a table as CSV (RFC 4180), in pieces, so that a million rows are never one text.

import { type Column, columnNamed, type Rows, type Table, textsOf } from "./table.ts";

const PIECE_CHARACTERS = 1 << 16;

/**
 * Header and the given rows; "\n" ends each line, a missing value is an empty cell, a number is written so that reading it gives
 * the very same one.
 * @throws {UserError} fault "data" when the table lacks one of the columns
 */
export function* csvText(table: Table, rows: Rows, names: readonly string[]): Generator<string> {
  const cells = names.map((name) => cellWriter(columnNamed(table, name)));
  // The empty line of one empty cell would be no row to most readers.
  const only = names.length === 1;
  let piece = `${names.map(quoted).join(",")}\n`;
  for (const row of rows) {
    let line = "";
    for (let i = 0; i < cells.length; i++) line += i === 0 ? cells[i](row) : `,${cells[i](row)}`;
    piece += only && line === "" ? '""\n' : `${line}\n`;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function cellWriter(column: Column): (row: number) => string {
  if (column.type === "number") {
    const { values } = column;
    return (row) => (Number.isNaN(values[row]) ? "" : String(values[row]));
  }
  const texts = textsOf(column.dictionary).map(quoted);
  return (row) => texts[column.codes[row]] ?? "";
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
