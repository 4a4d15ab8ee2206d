// Reads data files of any format, also mixed, into one Table: a cell is the same whichever format it comes in.

import type { ByteSource } from "./byte-window.ts";
import { ColumnNames, columnNamesOf } from "./column-names.ts";
import { firstPlans, turnedPlans } from "./column-plans.ts";
import { appendCsv, columnsOf, noFile, readCsv, readHeader } from "./csv.ts";
import { type CsvLimits, csvLimits, dataFault } from "./csv-faults.ts";
import { formatOf } from "./format.ts";
import type { ParquetPart } from "./parquet.ts";
import { appendPart, parquetNames, parquetPart } from "./parquet-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { RowBuilder } from "./row-builder.ts";
import type { Table } from "./table.ts";

/**
 * Column names of the files. CSV's order counts first, then Parquet's; in JSON a name may come with any row.
 * @throws {UserError} when a file has none, or the files have different columns
 */
export async function readNames(
  files: readonly ByteSource[],
  options: Pick<ReadOptions, "delimiter" | "missingTexts">,
  limits: CsvLimits = csvLimits,
): Promise<readonly string[]> {
  if (files.length === 0) noFile();
  const ofFormat = (format: string) => files.filter(({ path }) => formatOf(path) === format);
  const [csv, parquet, json] = [ofFormat("csv"), ofFormat("parquet"), ofFormat("json")];
  let first: { readonly path: string; readonly names: readonly string[] } | null = null;
  if (csv.length > 0) first = { path: csv[0].path, names: await readHeader(csv, options, limits) };
  for (const source of parquet) {
    const names = await parquetNames(source, limits);
    if (first === null) first = { path: source.path, names };
    else requireSameNames(first, source.path, names);
  }
  const names = first === null ? new ColumnNames() : columnNamesOf(first.names);
  for (const source of json) {
    const { collectNames } = await jsonReader();
    await collectNames(source, names, first === null, limits);
  }
  return names.names;
}

/** Reads all rows as one table, as `readTable` does. */
export type TableReader = (files: readonly ByteSource[], options: ReadOptions) => Promise<Table>;

/**
 * The rows of all files, in the given order, as one table; of a Parquet file, the line of a row is its number.
 *
 * As in a CSV, a column holds numbers if every cell that is not missing is a decimal number or the text of one, else texts.
 * @throws {UserError} fault "data", naming file and place, when a file is damaged or the files have different columns
 */
export async function readTable(
  files: readonly ByteSource[],
  options: ReadOptions,
  limits: CsvLimits = csvLimits,
): Promise<Table> {
  const { shared = false } = options;
  if (files.every(({ path }) => formatOf(path) === "csv")) return readCsv(files, options, limits);
  const names = options.names ?? (await readNames(files, options, limits));
  const sample = new RowBuilder(firstPlans(names, options), 64, limits);
  const decoded: Decoded = new Map();
  await append(sample, files[0], options, limits, true, decoded);
  const plans = turnedPlans(sample, options, false);
  const rows = new RowBuilder(plans, sample.rowCount, limits, shared);
  rows.bytesTotal = promisedBytes(files);
  const firstRows = await appendAll(rows, files, options, limits, decoded);
  const columns = await columnsOf(rows, files, options, async (again) => {
    const second = new RowBuilder(again, rows.rowCount, limits, shared);
    await appendAll(second, files, options, limits, new Map());
    return second;
  });
  return {
    rowCount: rows.rowCount,
    columns,
    origin: rows.origin(
      files.map((file) => file.path),
      firstRows,
    ),
  };
}

async function appendAll(
  rows: RowBuilder,
  files: readonly ByteSource[],
  options: ReadOptions,
  limits: CsvLimits,
  decoded: Decoded,
): Promise<readonly number[]> {
  const firstRows: number[] = [];
  for (const source of files) {
    firstRows.push(rows.rowCount);
    await append(rows, source, options, limits, false, decoded);
  }
  return firstRows;
}

/** What rows are foreseen by; 0 where that would mislead: Parquet says how many it has. */
function promisedBytes(files: readonly ByteSource[]): number {
  if (files.some(({ path }) => formatOf(path) === "parquet")) return 0;
  const sizes = files.map(({ size }) => size ?? Number.NaN);
  const sum = sizes.reduce((total, size) => total + size, 0);
  return Number.isNaN(sum) ? 0 : sum;
}

/** Most data is CSV, and is read without it. */
const jsonReader = () => import("./json-file.ts");

/** What of a Parquet file was decoded for a guess, and is taken when its rows are. */
type Decoded = Map<ByteSource, ParquetPart>;

/** As many rows as a guess of the columns' types needs. */
const sampleRows = 1000;

async function append(
  rows: RowBuilder,
  source: ByteSource,
  options: ReadOptions,
  limits: CsvLimits,
  sampleOnly: boolean,
  decoded: Decoded,
): Promise<void> {
  const format = formatOf(source.path);
  switch (format) {
    case "csv":
      return appendCsv(rows, source, options.delimiter, limits, sampleOnly);
    case "json": {
      const { appendJson } = await jsonReader();
      return appendJson(rows, source, limits, sampleOnly);
    }
    case "parquet": {
      const part = decoded.get(source) ?? (await parquetPart(source, rows, limits));
      if (sampleOnly) decoded.set(source, part);
      else decoded.delete(source);
      return appendPart(rows, part, source.path, sampleOnly ? sampleRows : part.rowCount);
    }
    default:
      return format satisfies never;
  }
}

function requireSameNames(
  first: { readonly path: string; readonly names: readonly string[] },
  path: string,
  names: readonly string[],
): void {
  const lacking = first.names.filter((name) => !names.includes(name)).map((name) => `lacks \`${name}\``);
  const added = names.filter((name) => !first.names.includes(name)).map((name) => `has \`${name}\` more`);
  const [difference] = [...lacking, ...added];
  if (difference === undefined) return;
  throw dataFault(
    { file: path },
    `the columns differ from those of ${first.path}: this file ${difference}`,
    "Files that are read as one table need the same columns.",
  );
}
