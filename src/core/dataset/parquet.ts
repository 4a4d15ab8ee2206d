// Decodes a Parquet file, whole in memory, into columns: row group by row group, one column after the other.

import type { DecodedArray, FileMetaData } from "hyparquet";
import { parquetMetadata, parquetRead, parquetSchema } from "hyparquet/src/index.js";
import { compressors as inflaters } from "hyparquet-compressors";
import { UserError } from "../../errors.ts";
import { count } from "../numerals.ts";
import { type CsvLimits, dataFault, tooManyCells, tooManyColumns, tooManyRows } from "./csv-faults.ts";
import { pageFlaw } from "./parquet-pages.ts";
import { type Meaning, meaningOf, type Stored } from "./parquet-values.ts";
import type { Column } from "./table.ts";
import { hashOf, TextIndex } from "./text-index.ts";
import { isUtf8 } from "./utf8.ts";

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

export type ParquetDecoder = (request: ParquetRequest) => Promise<ParquetPart>;

/** @throws {UserError} when the file is damaged, or a column that is asked for holds no plain values */
export async function decodeParquet(request: ParquetRequest): Promise<ParquetPart> {
  const { path } = request;
  try {
    return await decoded(request);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message.replace(/^parquet /, "").slice(0, 200) : String(error);
    throw new UserError("data", damaged(path, reason), { cause: error });
  }
}

async function decoded({ path, bytes, columns: wanted, limits }: ParquetRequest): Promise<ParquetPart> {
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
      required: element.repetition_type === "REQUIRED",
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

  const source: Source = { bytes, file, metadata: withoutMeanings(metadata), rowCount };
  const columns: Column[] = [];
  for (const field of plain) columns.push(await columnOf(source, field, path));
  return { names, rowCount, columns };
}

/** A page of missing values only has nothing to inflate, which not every inflater takes. */
const compressors = Object.fromEntries(
  Object.entries(inflaters).map(([codec, inflate]) => [
    codec,
    (input: Uint8Array, length: number) => (length === 0 ? new Uint8Array(0) : inflate(input, length)),
  ]),
);

interface Source {
  readonly bytes: ArrayBuffer;
  readonly file: Uint8Array;
  /** Its schema names physical types only: what values mean is decided here. */
  readonly metadata: FileMetaData;
  readonly rowCount: number;
}

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly meaning: Meaning;
}

async function columnOf(source: Source, { name, required, meaning }: Field, path: string): Promise<Column> {
  const at = (row: number) => ({ file: path, line: row + 1 });
  const missing = (row: number): void => {
    if (required)
      throw dataFault(at(row), `column \`${name}\` has no value in row ${count(row + 1)}, though it must`, rewrite);
  };
  if (meaning.kind === "number") {
    const values = new Float64Array(source.rowCount);
    const exact = await eachValue(source, name, (stored, row) => {
      const value = stored === undefined || stored === null ? Number.NaN : meaning.numberOf(stored);
      if (stored === undefined || stored === null) missing(row);
      if (value === null) return false;
      values[row] = value;
      return true;
    });
    if (exact) return { type: "number", name, values };
  }
  if (meaning.kind === "nothing")
    return { type: "number", name, values: new Float64Array(source.rowCount).fill(Number.NaN) };
  const codes = new Int32Array(source.rowCount);
  const texts = new TextIndex();
  const encoder = new TextEncoder();
  await eachValue(source, name, (stored, row) => {
    if (stored === undefined || stored === null) {
      missing(row);
      codes[row] = -1;
      return true;
    }
    const bytes =
      meaning.kind === "number" || meaning.kind === "text" ? encoder.encode(meaning.textOf(stored)) : stored;
    if (!(bytes instanceof Uint8Array)) throw new Error(`column ${name} has another type than it says`);
    const hash = hashOf(bytes, 0, bytes.length);
    let code = texts.find(bytes, 0, bytes.length, hash);
    if (code < 0) {
      if (!isUtf8(bytes, 0, bytes.length))
        throw dataFault(
          at(row),
          `column \`${name}\` holds bytes that are no UTF-8 text (row ${count(row + 1)})`,
          "Write it as text, or name the features without it.",
        );
      code = texts.add(bytes, 0, bytes.length, hash);
    }
    codes[row] = code;
    return true;
  });
  return { type: "text", name, codes, dictionary: texts.dictionary() };
}

/** Hands over each stored value of a column; false as soon as `take` gives false. */
async function eachValue(
  source: Source,
  name: string,
  take: (stored: Stored, row: number) => boolean,
): Promise<boolean> {
  let groupStart = 0;
  for (const group of source.metadata.row_groups) {
    const rows = Number(group.num_rows);
    const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name);
    if (chunk?.meta_data === undefined) throw new Error(`column ${name} is missing in a row group`);
    if (chunk.file_path !== undefined) throw new Error(`column ${name} lies in another file`);
    const flaw = pageFlaw(source.file, chunk.meta_data, rows);
    if (flaw !== null) throw new Error(flaw);
    const pages: DecodedArray[] = [];
    if (rows > 0)
      await parquetRead({
        file: { byteLength: source.bytes.byteLength, slice: (start, end) => source.bytes.slice(start, end) },
        metadata: source.metadata,
        columns: [name],
        rowStart: groupStart,
        rowEnd: groupStart + rows,
        compressors,
        utf8: false,
        geoparquet: false,
        parsers: { timestampFromNanoseconds: (nanos) => nanos },
        onChunk: ({ columnData }) => pages.push(columnData),
      });
    const held = pages.reduce((sum, page) => sum + page.length, 0);
    if (held !== rows) throw new Error(`column ${name} has ${held} values in a group of ${rows} rows`);
    let row = groupStart;
    for (const page of pages) for (let i = 0; i < page.length; i++, row++) if (!take(page[i], row)) return false;
    groupStart += rows;
  }
  return true;
}

function withoutMeanings(metadata: FileMetaData): FileMetaData {
  const schema = metadata.schema.map((element) => {
    const physical = { ...element };
    delete physical.converted_type;
    delete physical.logical_type;
    return physical;
  });
  return { ...metadata, schema };
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
