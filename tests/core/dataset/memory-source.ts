// CSV from memory, in chunks of a chosen size, and tables as plain cells.

import type { ByteSource } from "../../../src/core/dataset/csv.ts";
import type { ReadOptions } from "../../../src/core/dataset/read-options.ts";
import { type Column, type Table, textOf } from "../../../src/core/dataset/table.ts";

export const usual: ReadOptions = { delimiter: null, missingTexts: null, columns: null, keys: [] };

export function sourceOf(content: string | Uint8Array, path = "data.csv", chunkBytes = 65_536): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    path,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.slice(at, at + chunkBytes);
    },
  };
}

/** The cell as a number or text; null where it is missing. */
export function cellOf(column: Column, row: number): number | string | null {
  if (column.type === "number") return Number.isNaN(column.values[row]) ? null : column.values[row];
  return column.codes[row] < 0 ? null : textOf(column.dictionary, column.codes[row]);
}

/** All cells, by column name. */
export function cellsOf(table: Table): Map<string, (number | string | null)[]> {
  return new Map(
    table.columns.map((column) => [
      column.name,
      Array.from({ length: table.rowCount }, (_, row) => cellOf(column, row)),
    ]),
  );
}
