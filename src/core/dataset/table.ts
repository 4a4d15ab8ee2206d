// A dataset in memory: typed columns and, for each row, the line it came from.

import { UserError } from "../../errors.ts";

/** Numbers; NaN stands for a missing value. Infinite values are kept as read. */
export interface NumberColumn {
  readonly type: "number";
  readonly name: string;
  readonly values: Float64Array;
}

/** Text as codes into a dictionary; -1 stands for a missing value. */
export interface TextColumn {
  readonly type: "text";
  readonly name: string;
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
}

export type Column = NumberColumn | TextColumn;

/** The distinct texts of a column in order of first appearance, UTF-8, end to end. Text k is bytes[ends[k-1], ends[k]). */
export interface Dictionary {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** Which file and line each row came from, so that a message can name them. */
export interface Origin {
  readonly files: readonly string[];
  /** Index of the first row of each file; same length as `files`. */
  readonly firstRows: readonly number[];
  /** 1-based line on which the row starts, per row. */
  readonly lines: Uint32Array;
}

/** Rows with another number of fields than the header has names: their values may stand under the wrong ones. */
export interface Misalignment {
  readonly file: string;
  /** Of the first such row. */
  readonly line: number;
  readonly rows: number;
  /** Whether there is no other row. */
  readonly everyRow: boolean;
  readonly fewest: number;
  readonly most: number;
  /** In the header. */
  readonly names: number;
}

/** Plain data (no methods), so that it can cross to another thread. */
export interface Table {
  readonly rowCount: number;
  readonly columns: readonly Column[];
  readonly origin: Origin;
  /** Rows that were kept though their fields are not as many as the header's names. */
  readonly misalignment?: Misalignment | null;
}

/** Row numbers of a table, in rising order. */
export type Rows = Uint32Array;

/** All row numbers of a table. */
export function everyRow(rowCount: number): Rows {
  const rows = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row++) rows[row] = row;
  return rows;
}

/** Room for row numbers, in memory that other threads see where they see the table's. */
export function rowsBeside({ origin }: Table, count: number): Rows {
  const Memory = origin.lines.buffer instanceof ArrayBuffer ? ArrayBuffer : SharedArrayBuffer;
  return new Uint32Array(new Memory(4 * count));
}

/** Those of the rows that pass. (A typed array's own filter collects them in a list of objects first.) */
export function rowsWhere(rows: Rows, test: (row: number) => boolean): Rows {
  const passed = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (test(rows[i])) passed[count++] = rows[i];
  return count === rows.length ? rows : passed.slice(0, count);
}

/** Those of the rows that stand at the given places of their list. */
export function rowsAt(rows: Rows, places: Uint32Array): Rows {
  const taken = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i++) taken[i] = rows[places[i]];
  return taken;
}

/** Of all rows of a table, those that pass. */
export function rowsThat(rowCount: number, test: (row: number) => boolean): Rows {
  const passed = new Uint32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) if (test(row)) passed[count++] = row;
  return count === rowCount ? passed : passed.slice(0, count);
}

export function columnOf(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}

/** @throws {UserError} fault "data" when the table has no such column. */
export function columnNamed(table: Table, name: string): Column {
  const column = columnOf(table, name);
  if (column !== undefined) return column;
  const where = { file: table.origin.files.join(", ") };
  throw new UserError("data", {
    message: `there is no column \`${name}\``,
    where,
    hint: "Add the column, or name another one.",
  });
}

export function isMissingAt(column: Column, row: number): boolean {
  return column.type === "number" ? Number.isNaN(column.values[row]) : column.codes[row] < 0;
}

export function hasMissing(column: Column): boolean {
  if (column.type === "number") return column.values.includes(Number.NaN);
  return column.codes.some((code) => code < 0);
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Where a text's bytes begin. */
export function startOf({ ends }: Dictionary, code: number): number {
  return code === 0 ? 0 : ends[code - 1];
}

export function textOf(dictionary: Dictionary, code: number): string {
  return decoder.decode(dictionary.bytes.subarray(startOf(dictionary, code), dictionary.ends[code]));
}

/** All texts of a dictionary, in order. */
export function textsOf(dictionary: Dictionary): string[] {
  return Array.from(dictionary.ends, (_, code) => textOf(dictionary, code));
}

export function placeOf(origin: Origin, row: number): { file: string; line: number } {
  return { file: origin.files[fileOf(origin, row)] ?? "", line: origin.lines[row] ?? 0 };
}

/** Index of the file that a row came from. */
export function fileOf({ firstRows }: Origin, row: number): number {
  let file = firstRows.length - 1;
  while (file > 0 && firstRows[file] > row) file--;
  return file;
}

/** The given rows as a table of their own; dictionaries are shared, values are copied. */
export function takeRows(table: Table, rows: Rows): Table {
  const columns = table.columns.map((column): Column => {
    if (column.type === "number") return { ...column, values: numbersAt(column.values, rows) };
    return { ...column, codes: codesAt(column.codes, rows) };
  });
  const firstRows = table.origin.firstRows.map((first) => lowerBound(rows, first));
  const lines = linesAt(table.origin.lines, rows);
  return { rowCount: rows.length, columns, origin: { files: table.origin.files, firstRows, lines } };
}

// One for each kind of array: what is compiled for one of them is thrown away when another comes along.

function numbersAt(values: Float64Array, rows: Rows): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i]];
  return taken;
}

function codesAt(codes: Int32Array, rows: Rows): Int32Array {
  const taken = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = codes[rows[i]];
  return taken;
}

function linesAt(lines: Uint32Array, rows: Rows): Uint32Array {
  const taken = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = lines[rows[i]];
  return taken;
}

/** How many of the rows are below the value. */
export function lowerBound(rows: Rows, value: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
