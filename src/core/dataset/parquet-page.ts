// Takes one data page of a flat Parquet column apart: which rows have a value, and their values or places in a dictionary.

import type { DecodedArray, PageHeader, ParquetType } from "hyparquet";
import { byteStreamSplit } from "hyparquet/src/encoding.js";
import { readPlain } from "hyparquet/src/plain.js";
import { fillRuns } from "./parquet-runs.ts";
import {
  bytesOf,
  cutShort,
  type Reader,
  roomOf,
  type Texts,
  textsBehindLengths,
  textsOfLength,
  textsOfLengths,
  textsOfPrefixes,
  unpackDeltas,
} from "./parquet-texts.ts";

/** How a column is stored. */
export interface StoredAs {
  readonly type: ParquetType;
  /** Of a value of fixed length. */
  readonly length: number | undefined;
  /** Whether rows may have no value. */
  readonly optional: boolean;
}

/** Values one after the other: as numbers and the like, or as runs of bytes. */
export type PageValues =
  | { readonly kind: "plain"; readonly values: DecodedArray }
  | ({ readonly kind: "texts" } & Texts);

export interface DataPage {
  /** 1 for each row that has a value, else 0; null: all have. */
  readonly present: Uint8Array | null;
  /** How many have. */
  readonly held: number;
  readonly values: PageValues | { readonly kind: "indexes"; readonly indexes: Int32Array };
}

/** Unpacks a page's bytes to that many. */
export type Unpack = (bytes: Uint8Array, length: number) => Uint8Array;

/** @throws {Error} where the page is not what its header says */
export function dataPageOf(stored: Uint8Array, header: PageHeader, as: StoredAs, unpack: Unpack): DataPage {
  const { data_page_header: first, data_page_header_v2: second, uncompressed_page_size: unfolded } = header;
  if (header.type === "DATA_PAGE" && first !== undefined) {
    const page = readerOf(unpack(stored, unfolded));
    let present: Uint8Array | null = null;
    if (as.optional) {
      if (first.definition_level_encoding === "BIT_PACKED") throw new Error("its levels are in an encoding given up");
      present = new Uint8Array(first.num_values);
      fillBehindLength(present, page);
    }
    const held = countOf(present, first.num_values);
    return { present, held, values: valuesOf(page, first.encoding, held, as) };
  }
  if (header.type !== "DATA_PAGE_V2" || second === undefined) throw new Error("a page is of an unknown type");
  const before = second.repetition_levels_byte_length;
  const start = before + second.definition_levels_byte_length;
  if (!(before >= 0 && start >= before && start <= stored.length && start <= unfolded)) throw cutShort();
  const present = as.optional ? new Uint8Array(second.num_values) : null;
  if (present !== null) fillRuns(present, 1, stored, before, start);
  const held = countOf(present, second.num_values);
  if (second.num_values - held !== second.num_nulls) throw new Error("a page has another number of missing values");
  const rest = stored.subarray(start);
  const page = readerOf(second.is_compressed === false ? rest : unpack(rest, unfolded - start));
  return { present, held, values: valuesOf(page, second.encoding, held, as) };
}

/** A dictionary's values. */
export function dictionaryOf(stored: Uint8Array, header: PageHeader, as: StoredAs, unpack: Unpack): PageValues {
  const count = header.dictionary_page_header?.num_values ?? 0;
  return plainValues(readerOf(unpack(stored, header.uncompressed_page_size)), count, as);
}

function readerOf(bytes: Uint8Array): Reader {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
}

/** Numbers of one bit, their length in bytes before them. */
function fillBehindLength(to: Uint8Array, page: Reader): void {
  if (roomOf(page) < 4) throw cutShort();
  const start = page.offset + 4;
  const end = start + page.view.getUint32(page.offset, true);
  if (end > page.view.byteLength) throw cutShort();
  fillRuns(to, 1, bytesOf(page), start, end);
  page.offset = end;
}

function countOf(present: Uint8Array | null, count: number): number {
  if (present === null) return count;
  let held = 0;
  for (let row = 0; row < present.length; row++) {
    if (present[row] > 1) throw new Error("a level is higher than its column is deep");
    held += present[row];
  }
  return held;
}

function valuesOf(page: Reader, encoding: string, held: number, as: StoredAs): DataPage["values"] {
  const { type } = as;
  switch (encoding) {
    case "PLAIN":
      return plainValues(page, held, as);
    case "PLAIN_DICTIONARY":
    case "RLE_DICTIONARY":
      return { kind: "indexes", indexes: indexesOf(page, held) };
    case "RLE": {
      if (type !== "BOOLEAN") break;
      const bits = new Uint8Array(held);
      fillBehindLength(bits, page);
      return { kind: "plain", values: bits };
    }
    case "BYTE_STREAM_SPLIT":
      return splitValues(page, held, as);
    case "DELTA_BINARY_PACKED": {
      if (type !== "INT32" && type !== "INT64") break;
      const values = type === "INT32" ? new Int32Array(held) : new BigInt64Array(held);
      unpackDeltas(page, values);
      return { kind: "plain", values };
    }
    case "DELTA_LENGTH_BYTE_ARRAY":
      if (type !== "BYTE_ARRAY") break;
      return { kind: "texts", ...textsOfLengths(page, held) };
    case "DELTA_BYTE_ARRAY":
      if (type !== "BYTE_ARRAY" && type !== "FIXED_LEN_BYTE_ARRAY") break;
      return { kind: "texts", ...textsOfPrefixes(page, held) };
    default:
  }
  throw new Error(`its values are in the encoding ${encoding}, which is not read`);
}

/** Widths beyond are of dictionaries larger than any page. */
const widestIndex = 24;

function indexesOf(page: Reader, held: number): Int32Array {
  const indexes = new Int32Array(held);
  if (held === 0) return indexes;
  const width = page.view.getUint8(page.offset++);
  if (width > widestIndex) throw new Error("a page has an impossible dictionary");
  if (width > 0) fillRuns(indexes, width, bytesOf(page), page.offset, page.view.byteLength);
  return indexes;
}

const widths: Readonly<Partial<Record<ParquetType, number>>> = { INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8 };

function plainValues(page: Reader, count: number, { type, length }: StoredAs): PageValues {
  if (type === "BYTE_ARRAY") return { kind: "texts", ...textsBehindLengths(page, count) };
  if (type === "FIXED_LEN_BYTE_ARRAY") return { kind: "texts", ...textsOfLength(page, count, length) };
  const needed = type === "BOOLEAN" ? Math.ceil(count / 8) : count * (widths[type] ?? Number.NaN);
  if (!(needed <= roomOf(page))) throw cutShort();
  return { kind: "plain", values: readPlain(page, type, count, length) };
}

/** The first bytes of all values, then the second ones, and so on. */
function splitValues(page: Reader, count: number, { type, length }: StoredAs): PageValues {
  const fixed = type === "FIXED_LEN_BYTE_ARRAY";
  const width = fixed ? (length ?? Number.NaN) : (widths[type] ?? Number.NaN);
  if (!(width > 0 && count * width <= roomOf(page))) throw cutShort();
  const values = byteStreamSplit(page, count, type, width);
  const [first] = values;
  if (!fixed || !(first instanceof Uint8Array)) return { kind: "plain", values };
  const view = new DataView(first.buffer);
  return { kind: "texts", ...textsOfLength({ view, offset: 0 }, count, width) };
}
