// One Parquet file of a dataset: its columns' names, and its rows into the columns under construction.

import type { ByteSource } from "./byte-window.ts";
import { type CsvLimits, tooLarge } from "./csv-faults.ts";
import type { ParquetPart } from "./parquet.ts";
import { decimal, notText, type RowBuilder, skipped, text } from "./row-builder.ts";
import { type Column, startOf } from "./table.ts";

/** The names of a Parquet file's columns. */
export async function parquetNames(source: ByteSource, limits: CsvLimits): Promise<readonly string[]> {
  return (await decoded(source, [], limits)).names;
}

/** Reads the columns that the builder keeps. Few files are larger than memory, and the format wants its end first. */
export function parquetPart(source: ByteSource, rows: RowBuilder, limits: CsvLimits): Promise<ParquetPart> {
  const kept = rows.names.filter((_, column) => rows.kinds[column] !== skipped);
  return decoded(source, kept, limits);
}

/** Appends the first rows of a part, by name, each cell as the same cell of a CSV would be. */
export function appendPart(rows: RowBuilder, part: ParquetPart, path: string, most: number): void {
  const count = Math.min(part.rowCount, most);
  rows.reserve(count, path);
  for (const column of part.columns) {
    const at = rows.names.indexOf(column.name);
    if (rows.kinds[at] === text) appendTexts(rows, at, column, count);
    else if (rows.kinds[at] !== skipped) appendNumbers(rows, at, column, count);
  }
  for (let row = 0; row < count; row++) rows.lines[rows.rowCount + row] = row + 1;
  rows.rowCount += count;
}

function appendNumbers(rows: RowBuilder, at: number, column: Column, count: number): void {
  const values = rows.numbers[at];
  const { rowCount } = rows;
  if (column.type === "number" && rows.kinds[at] === decimal) {
    // The only file's numbers are taken as they are: a copy would be the larger part of the memory.
    if (column.values.length === values.length && count === values.length) rows.numbers[at] = column.values;
    else values.set(column.values.subarray(0, count), rowCount);
    return;
  }
  if (column.type === "number") {
    // The rest of a key that turns is not looked at: it is read again, as text.
    for (let row = 0; row < count && rows.kinds[at] !== skipped; row++) {
      const value = column.values[row];
      // Its text is the only way to write it.
      const plain = Number.isNaN(value) || (Number.isSafeInteger(value) && !Object.is(value, -0));
      values[rowCount + row] = plain ? value : numberOfText(rows, at, String(value));
    }
    return;
  }
  const { dictionary, codes } = column;
  const used = usedTexts(column, count);
  const numbers = Float64Array.from(dictionary.ends, (end, code) => {
    if (used[code] === 0 || rows.kinds[at] === skipped) return Number.NaN;
    return rows.numberOf(at, dictionary.bytes, startOf(dictionary, code), end);
  });
  for (let row = 0; row < count; row++) values[rowCount + row] = codes[row] < 0 ? Number.NaN : numbers[codes[row]];
}

function appendTexts(rows: RowBuilder, at: number, column: Column, count: number): void {
  const codes = rows.codes[at];
  const { rowCount } = rows;
  if (column.type === "text") {
    const { dictionary } = column;
    const used = usedTexts(column, count);
    const own = Int32Array.from(dictionary.ends, (end, code) =>
      used[code] === 0 ? notText : rows.codeOf(at, dictionary.bytes, startOf(dictionary, code), end),
    );
    for (let row = 0; row < count; row++) codes[rowCount + row] = column.codes[row] < 0 ? -1 : own[column.codes[row]];
    return;
  }
  for (let row = 0; row < count; row++) {
    const value = column.values[row];
    const bytes = encoder.encode(String(value));
    codes[rowCount + row] = Number.isNaN(value) ? -1 : rows.codeOf(at, bytes, 0, bytes.length);
  }
}

const encoder = new TextEncoder();

function numberOfText(rows: RowBuilder, at: number, value: string): number {
  const bytes = encoder.encode(value);
  return rows.numberOf(at, bytes, 0, bytes.length);
}

/** 1 for each text that one of the first rows has. */
function usedTexts(column: Column & { type: "text" }, count: number): Uint8Array {
  const used = new Uint8Array(column.dictionary.ends.length);
  for (let row = 0; row < count; row++) if (column.codes[row] >= 0) used[column.codes[row]] = 1;
  return used;
}

async function decoded(source: ByteSource, columns: readonly string[], limits: CsvLimits): Promise<ParquetPart> {
  // Its decompressors take longer to load than most files to read.
  const decode = source.decodeParquet ?? (await import("./parquet.ts")).decodeParquet;
  return await decode({ path: source.path, bytes: await wholeFile(source, limits), columns, limits });
}

async function wholeFile(source: ByteSource, limits: CsvLimits): Promise<ArrayBuffer> {
  let bytes = new Uint8Array(source.size ?? 2 ** 16);
  let length = 0;
  for await (const chunk of source.open()) {
    const needed = length + chunk.length;
    if (needed > limits.parquetBytes) throw tooLarge(source.path, limits.parquetBytes);
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, Math.min(2 * bytes.length, limits.parquetBytes)));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(chunk, length);
    length = needed;
  }
  return length === bytes.length ? bytes.buffer : bytes.slice(0, length).buffer;
}
