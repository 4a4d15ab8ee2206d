// Walks over the pages of a flat Parquet column; all are looked at before the first is decoded: sizes, numbers of values, checksums.

import type { ColumnMetaData, PageHeader } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";

/** A page that unfolds to more is no table's: writers cut pages at about 1 MiB. */
const pageBytes = 2 ** 28;

export interface Page {
  readonly header: PageHeader;
  /** As stored. */
  readonly bytes: Uint8Array;
}

/** A column's pages in one group of rows, and the bytes that they unfold to. */
export interface Chunk {
  readonly pages: readonly Page[];
  readonly unfolded: number;
}

/** @throws {Error} where the pages are not what they say, or have not `rowCount` values in all */
export function chunkOf(file: Uint8Array, chunk: ColumnMetaData, rowCount: number): Chunk {
  const { dictionary_page_offset, data_page_offset, total_compressed_size } = chunk;
  const start = Number(dictionary_page_offset || data_page_offset);
  const end = start + Number(total_compressed_size);
  if (!(start >= 4 && end <= file.length)) throw new Error("a column lies outside the file");
  if (Number(chunk.num_values) !== rowCount)
    throw new Error(`a column has ${chunk.num_values} values in a group of ${rowCount} rows`);
  const reader = { view: new DataView(file.buffer, file.byteOffset + start, end - start), offset: 0 };
  const pages: Page[] = [];
  let unfolded = 0;
  let values = 0;
  while (reader.offset < end - start - 1 && values <= rowCount) {
    const header = parquetHeader(reader);
    const { compressed_page_size: stored } = header;
    if (!isCount(stored) || stored > end - start - reader.offset) throw new Error("a page is cut short");
    const bytes = file.subarray(start + reader.offset, start + reader.offset + stored);
    const flaw = headerFlaw(header, bytes);
    if (flaw !== null) throw new Error(flaw);
    values += heldBy(header) ?? 0;
    unfolded += header.uncompressed_page_size;
    reader.offset += stored;
    pages.push({ header, bytes });
  }
  if (values !== rowCount)
    throw new Error(`the pages of a column have ${values} values in a group of ${rowCount} rows`);
  return { pages, unfolded };
}

function headerFlaw(header: PageHeader, bytes: Uint8Array): string | null {
  const { uncompressed_page_size: unfolded, crc } = header;
  if (!isCount(unfolded) || unfolded > pageBytes) return "a page has an impossible size";
  if (crc !== undefined && (crc | 0) !== crc32(bytes)) return "a page does not match its checksum";
  const count = header.dictionary_page_header?.num_values ?? 0;
  // A dictionary's text has four bytes before it, a number at least that many; only a dictionary of booleans is denser.
  if (!isCount(count) || count > 8 * unfolded) return "a dictionary has an impossible size";
  const held = heldBy(header) ?? 0;
  if (!isCount(held)) return "a page has an impossible number of values";
  const nulls = header.data_page_header_v2?.num_nulls ?? 0;
  return isCount(nulls) && nulls <= held ? null : "a page has an impossible number of missing values";
}

function heldBy(header: PageHeader): number | undefined {
  return header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values;
}
function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

/** ISO 3309's cyclic redundancy check, as gzip and Parquet use it. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) crc = crcTable[(crc ^ bytes[at]) & 255] ^ (crc >>> 8);
  return ~crc;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
