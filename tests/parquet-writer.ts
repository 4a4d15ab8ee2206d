// Writes small Parquet files from their specification (apache/parquet-format, parquet.thrift), to be read by the program.

import { crc32, gzipSync } from "node:zlib";

/** Physical types by their number in parquet.thrift. */
const types = { BOOLEAN: 0, INT32: 1, INT64: 2, INT96: 3, FLOAT: 4, DOUBLE: 5, BYTE_ARRAY: 6, FIXED_LEN_BYTE_ARRAY: 7 };

export interface WrittenColumn {
  readonly name: string;
  readonly type: keyof typeof types;
  /** Null is missing: then the column is optional. Bytes as Uint8Array, INT64 as bigint. */
  readonly values: readonly (number | bigint | boolean | string | Uint8Array | null)[];
  readonly optional?: boolean;
  /** ConvertedType's number: 0 UTF8, 5 DECIMAL, 6 DATE, 9 TIMESTAMP_MILLIS, 10 TIMESTAMP_MICROS, 13 UINT_32, 14 UINT_64. */
  readonly converted?: number;
  readonly scale?: number;
  readonly length?: number;
  /** The LogicalType union, as a struct of one field. */
  readonly logical?: Thrift;
  /** As a group of one column in place of the column itself. */
  readonly nested?: boolean;
  /** Written with a dictionary page. */
  readonly dictionary?: boolean;
  /** In place of its values, its pages as they are. */
  readonly raw?: RawPages;
}

export interface RawPages {
  readonly rows: number;
  /** CompressionCodec's number: 0 none, 1 SNAPPY, 2 GZIP, 4 BROTLI, 5 LZ4, 6 ZSTD, 7 LZ4_RAW. */
  readonly codec: number;
  readonly pages: readonly RawPage[];
  readonly dictionary?: boolean;
}

export interface RawPage {
  /** As stored, behind its header. */
  readonly stored: Uint8Array;
  /** The length that it says to unpack to. */
  readonly unfolded: number;
  readonly values: number;
  /** Encoding's number: 0 PLAIN, 5 DELTA_BINARY_PACKED, 6 DELTA_LENGTH_BYTE_ARRAY, 7 DELTA_BYTE_ARRAY, 8 RLE_DICTIONARY. */
  readonly encoding: number;
  readonly dictionary?: boolean;
}

export interface WritingOptions {
  readonly groupRows?: number;
  readonly gzip?: boolean;
  readonly checksums?: boolean;
  /** What the footer says instead of the truth. */
  readonly claimedRows?: number;
}

export function parquetOf(columns: readonly WrittenColumn[], options: WritingOptions = {}): Uint8Array {
  const rowCount = columns[0]?.raw?.rows ?? columns[0]?.values.length ?? 0;
  const groupRows = options.groupRows ?? Math.max(1, rowCount);
  const parts: Uint8Array[] = [Buffer.from("PAR1")];
  let length = 4;
  const push = (bytes: Uint8Array): void => {
    parts.push(bytes);
    length += bytes.length;
  };
  const groups: Thrift[] = [];
  for (let start = 0; start < rowCount; start += groupRows) {
    const rows = Math.min(groupRows, rowCount - start);
    const chunks = columns.map((column): Thrift => {
      const values = column.values.slice(start, start + rows);
      const first = length;
      if (column.raw !== undefined) {
        for (const one of column.raw.pages) push(rawPage(one));
        return chunk(column, rows, column.raw.codec, first, length - first, column.raw.dictionary ? first : null);
      }
      const distinct = [...new Set(values.filter((value) => value !== null))];
      if (column.dictionary) {
        const content = Buffer.concat(distinct.map((value) => plain(column, [value])));
        push(page(content, options, 2, 7, struct([1, i32(distinct.length)], [2, i32(0)])));
      }
      const dataAt = length;
      const present = values.filter((value) => value !== null);
      const encoded = column.dictionary
        ? indices(present.map((value) => distinct.indexOf(value)))
        : plain(column, present);
      const levels = column.optional ? definitionLevels(values) : Buffer.alloc(0);
      const header = struct([1, i32(rows)], [2, i32(column.dictionary ? 8 : 0)], [3, i32(3)], [4, i32(3)]);
      push(page(Buffer.concat([levels, encoded]), options, 0, 5, header));
      return chunk(column, rows, options.gzip ? 2 : 0, dataAt, length - first, column.dictionary ? first : null);
    });
    groups.push(struct([1, list(12, chunks)], [2, i64(length)], [3, i64(rows)]));
  }
  const schema = columns.flatMap((column) => {
    const element = struct(
      [1, i32(types[column.type])],
      ...(column.length === undefined ? [] : [[2, i32(column.length)] as const]),
      [3, i32(column.optional ? 1 : 0)],
      [4, text(column.name)],
      ...(column.converted === undefined ? [] : [[6, i32(column.converted)] as const]),
      ...(column.scale === undefined ? [] : [[7, i32(column.scale)] as const, [8, i32(18)] as const]),
      ...(column.logical === undefined ? [] : [[10, column.logical] as const]),
    );
    return column.nested ? [struct([3, i32(0)], [4, text("group")], [5, i32(1)]), element] : [element];
  });
  const root = struct([4, text("schema")], [5, i32(columns.length)]);
  const footer = struct(
    [1, i32(1)],
    [2, list(12, [root, ...schema])],
    [3, i64(options.claimedRows ?? rowCount)],
    [4, list(12, groups)],
  ).bytes;
  push(footer);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(footer.length);
  return Buffer.concat([...parts, size, Buffer.from("PAR1")]);
}

function chunk(
  column: WrittenColumn,
  rows: number,
  codec: number,
  dataAt: number,
  size: number,
  dictionaryAt: number | null,
): Thrift {
  const meta = struct(
    [1, i32(types[column.type])],
    [2, list(5, [i32(0), i32(3)])],
    [3, list(8, column.nested ? [text("group"), text(column.name)] : [text(column.name)])],
    [4, i32(codec)],
    [5, i64(rows)],
    [6, i64(size)],
    [7, i64(size)],
    [9, i64(dataAt)],
    ...(dictionaryAt === null ? [] : [[11, i64(dictionaryAt)] as const]),
  );
  return struct([2, i64(dictionaryAt ?? dataAt)], [3, meta]);
}

function rawPage({ stored, unfolded, values, encoding, dictionary }: RawPage): Buffer {
  const content = dictionary
    ? struct([1, i32(values)], [2, i32(encoding)])
    : struct([1, i32(values)], [2, i32(encoding)], [3, i32(3)], [4, i32(3)]);
  const sizes = [
    [1, i32(dictionary ? 2 : 0)],
    [2, i32(unfolded)],
    [3, i32(stored.length)],
  ] as const;
  return Buffer.concat([struct(...sizes, [dictionary ? 7 : 5, content]).bytes, stored]);
}

function page(content: Uint8Array, options: WritingOptions, type: number, field: number, header: Thrift): Uint8Array {
  const stored = options.gzip ? gzipSync(content) : content;
  const checksum = options.checksums ? [[4, i32(crc32(stored) | 0)] as const] : [];
  const head = struct([1, i32(type)], [2, i32(content.length)], [3, i32(stored.length)], ...checksum, [field, header]);
  return Buffer.concat([head.bytes, stored]);
}

function plain(column: WrittenColumn, values: readonly WrittenColumn["values"][number][]): Buffer {
  if (column.type === "BOOLEAN") {
    const bits = Buffer.alloc(Math.ceil(values.length / 8));
    for (const [index, value] of values.entries()) if (value === true) bits[index >> 3] |= 1 << (index & 7);
    return bits;
  }
  return Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(8);
      switch (column.type) {
        case "INT32":
          bytes.writeInt32LE(Number(value));
          return bytes.subarray(0, 4);
        case "INT64":
          if (typeof value === "bigint") bytes.writeBigInt64LE(value);
          return bytes;
        case "FLOAT":
          bytes.writeFloatLE(Number(value));
          return bytes.subarray(0, 4);
        case "DOUBLE":
          bytes.writeDoubleLE(Number(value));
          return bytes;
        case "BYTE_ARRAY": {
          const content = typeof value === "string" ? Buffer.from(value) : Buffer.from(value as Uint8Array);
          bytes.writeUInt32LE(content.length);
          return Buffer.concat([bytes.subarray(0, 4), content]);
        }
        default:
          return Buffer.from(value as Uint8Array);
      }
    }),
  );
}

/** Levels of one bit, as one bit-packed run with its length before it. */
function definitionLevels(values: readonly unknown[]): Buffer {
  const run = bitPacked(
    values.map((value) => (value === null ? 0 : 1)),
    1,
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(run.length);
  return Buffer.concat([size, run]);
}

function indices(values: readonly number[]): Buffer {
  const width = Math.max(1, 32 - Math.clz32(values.reduce((most, value) => Math.max(most, value), 0)));
  return Buffer.concat([Buffer.of(width), bitPacked(values, width)]);
}

function bitPacked(values: readonly number[], width: number): Buffer {
  const groups = Math.ceil(values.length / 8);
  const bits = Buffer.alloc(groups * width);
  for (const [index, value] of values.entries())
    for (let bit = 0; bit < width; bit++)
      if ((value >> bit) & 1) bits[(index * width + bit) >> 3] |= 1 << ((index * width + bit) & 7);
  return Buffer.concat([varint(BigInt(groups * 2 + 1)), bits]);
}

/** A value in Thrift's compact protocol, with the number of its type. */
export interface Thrift {
  readonly type: number;
  readonly bytes: Buffer;
}

export function struct(...fields: readonly (readonly [id: number, value: Thrift])[]): Thrift {
  const parts: Buffer[] = [];
  let last = 0;
  for (const [id, { type, bytes }] of fields) {
    parts.push(Buffer.of(((id - last) << 4) | type), bytes);
    last = id;
  }
  return { type: 12, bytes: Buffer.concat([...parts, Buffer.of(0)]) };
}

export function yes(): Thrift {
  return { type: 1, bytes: Buffer.alloc(0) };
}

export function no(): Thrift {
  return { type: 2, bytes: Buffer.alloc(0) };
}

function i32(value: number): Thrift {
  return { type: 5, bytes: zigzag(BigInt(value)) };
}

function i64(value: number): Thrift {
  return { type: 6, bytes: zigzag(BigInt(value)) };
}

function text(value: string): Thrift {
  const bytes = Buffer.from(value);
  return { type: 8, bytes: Buffer.concat([varint(BigInt(bytes.length)), bytes]) };
}

function list(type: number, items: readonly Thrift[]): Thrift {
  const head =
    items.length < 15
      ? Buffer.of((items.length << 4) | type)
      : Buffer.concat([Buffer.of(0xf0 | type), varint(BigInt(items.length))]);
  return { type: 9, bytes: Buffer.concat([head, ...items.map((item) => item.bytes)]) };
}

function zigzag(value: bigint): Buffer {
  return varint(value < 0n ? -2n * value - 1n : 2n * value);
}

export function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return Buffer.of(...bytes, Number(rest));
}
