// Decodes a Parquet file, whole in memory, into columns: row group by row group, one column after the other.

import type { FileMetaData, RowGroup } from "hyparquet";
import { parquetMetadata, parquetSchema } from "hyparquet/src/index.js";
import { UserError } from "../../errors.ts";
import { type CsvLimits, dataFault, tooManyCells, tooManyColumns, tooManyRows } from "./csv-faults.ts";
import { requireHonestPages, requireHonestSize } from "./parquet-bounds.ts";
import { type ColumnSource, readColumn } from "./parquet-column.ts";
import { type Inflaters, plainInflaters, unpackerOf } from "./parquet-inflaters.ts";
import { chunkOf } from "./parquet-pages.ts";
import { meaningOf } from "./parquet-values.ts";
import type { Column } from "./table.ts";

export interface ParquetRequest {
  readonly path: string;
  readonly bytes: ArrayBuffer;
  /** Null: all columns; an empty list: only their names. */
  readonly columns: readonly string[] | null;
  readonly limits: CsvLimits;
}

export interface ParquetPart {
  /** Of all columns of the file. */
  readonly names: readonly string[];
  readonly rowCount: number;
  /** Those asked for, in the file's order. */
  readonly columns: readonly Column[];
}

export type ParquetDecoder = (request: ParquetRequest) => Promise<ParquetPart> | ParquetPart;

/** @throws {UserError} when the file is damaged, or a column that is asked for holds no plain values */
export function decodeParquet(request: ParquetRequest, inflaters: Inflaters = plainInflaters): ParquetPart {
  const { path } = request;
  try {
    return decoded(request, inflaters);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message.replace(/^parquet /, "").slice(0, 200) : String(error);
    throw new UserError("data", damaged(path, reason), { cause: error });
  }
}

function decoded({ path, bytes, columns: wanted, limits }: ParquetRequest, inflaters: Inflaters): ParquetPart {
  const file = new Uint8Array(bytes);
  if (!hasMagic(file, 0) || !hasMagic(file, file.length - 4) || file.length < 12)
    throw dataFault(
      { file: path },
      "this is no Parquet file: PAR1 is missing at its start or end",
      "Write the file again, or give it the name of its format.",
    );
  const metadata = parquetMetadata(bytes, { geoparquet: false });
  const fields = parquetSchema(metadata).children;
  if (fields.length > limits.columns) throw tooManyColumns({ file: path }, limits.columns);
  const names = fields.map(({ element }) => element.name);
  requireUnique(path, names);
  const rowCount = rowCountOf(metadata);
  if (rowCount === null) throw new Error("the row groups have another number of rows than the file");
  const read = fields.filter(({ element }) => wanted === null || wanted.includes(element.name));
  if (rowCount > limits.rows) throw tooManyRows({ file: path }, limits.rows);
  if (rowCount * read.length > limits.cells) throw tooManyCells({ file: path }, limits.cells);

  const nested = read.filter(
    ({ children, element }) =>
      children.length > 0 || element.type === undefined || element.repetition_type === "REPEATED",
  );
  const problems = nested.map(({ element }) => `column \`${element.name}\` holds nested values`);
  const plain = read
    .filter((field) => !nested.includes(field))
    .map(({ element }) => ({
      name: element.name,
      element,
      meaning: meaningOf(element),
    }));
  for (const { name, meaning } of plain)
    if (meaning.kind === "none") problems.push(`column \`${name}\` holds ${meaning.what}`);
  if (problems.length > 0)
    throw new UserError(
      "data",
      problems.map((message) => ({
        message: `${message}, where a row needs one plain value`,
        where: { file: path },
        hint: "Take the column out, flatten it into plain columns, or name the features without it.",
      })),
    );

  const sources = plain.map(({ name, element, meaning }): ColumnSource => {
    const { type, type_length: length, repetition_type: repetition } = element;
    if (type === undefined) throw new Error(`column ${name} has no type`);
    return {
      path,
      name,
      as: { type, length, optional: repetition !== "REQUIRED" },
      meaning,
      rowCount,
      chunks: metadata.row_groups.map((group) => chunkOfGroup(file, group, name, inflaters)),
      fieldBytes: limits.fieldBytes,
    };
  });
  const unfolded = sources.flatMap(({ chunks }) => chunks).reduce((sum, chunk) => sum + chunk.unfolded, 0);
  requireHonestPages(path, unfolded, file.length, limits.fileBytes);
  requireHonestSize(path, rowCount, plain.length, file.length);
  return { names, rowCount, columns: sources.map(readColumn) };
}

function chunkOfGroup(
  file: Uint8Array,
  group: RowGroup,
  name: string,
  inflaters: Inflaters,
): ColumnSource["chunks"][number] {
  const column = group.columns.find(({ meta_data: chunk }) => chunk?.path_in_schema[0] === name);
  if (column?.meta_data === undefined) throw new Error(`column ${name} is missing in a row group`);
  if (column.file_path !== undefined) throw new Error(`column ${name} lies in another file`);
  const { codec } = column.meta_data;
  return { ...chunkOf(file, column.meta_data, Number(group.num_rows)), unpack: unpackerOf(codec, inflaters) };
}

/** Null where the groups' rows do not sum up to the file's. */
function rowCountOf({ num_rows, row_groups }: FileMetaData): number | null {
  const sum = row_groups.reduce((rows, group) => rows + group.num_rows, 0n);
  return sum === num_rows && row_groups.every((group) => group.num_rows >= 0n) ? Number(num_rows) : null;
}

function requireUnique(path: string, names: readonly string[]): void {
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  if (twice.length > 0)
    throw dataFault({ file: path }, `two columns are named \`${twice[0]}\``, "Rename one of them, or take it out.");
}

/** "PAR1" */
function hasMagic(file: Uint8Array, at: number): boolean {
  return [0x50, 0x41, 0x52, 0x31].every((byte, index) => file[at + index] === byte);
}

const rewrite = "Write the file again from its source.";

function damaged(path: string, reason: string) {
  return { message: `the Parquet file cannot be read: ${reason}`, where: { file: path }, hint: rewrite };
}
