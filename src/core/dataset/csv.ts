// Reads CSV bytes into a Table: typed columns, one pass, no string per numeric cell.

import type { Table } from "./table.ts";

export interface CsvOptions {
  /** Null: detected from the first record among comma, semicolon, tab and pipe. */
  readonly delimiter: "," | ";" | "\t" | "|" | null;
  /** Texts that stand for a missing value. Null: the usual ones, in numeric columns only; the empty cell is missing everywhere. */
  readonly missingTexts: readonly string[] | null;
}

export interface ReadOptions extends CsvOptions {
  /** Columns to keep; null keeps all. An unknown name is the caller's fault. */
  readonly columns: readonly string[] | null;
  /** Columns whose text identifies a row: "007" and "7" stay different, as do whole numbers beyond 15 digits. */
  readonly keys: readonly string[];
}

/** A file that can be opened more than once. */
export interface ByteSource {
  readonly path: string;
  open(): AsyncIterable<Uint8Array>;
}

export declare function readCsv(files: readonly ByteSource[], options: ReadOptions): Promise<Table>;
export declare function readHeader(files: readonly ByteSource[], options: CsvOptions): Promise<readonly string[]>;
