// Looks at every page of a Parquet column before it is decoded: its sizes, its number of values, its checksum.

import type { ColumnMetaData } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";

/** A page that unfolds to more is no table's: writers cut pages at about 1 MiB. */
const pageBytes = 2 ** 28;

/** What is wrong with the pages of a flat column that should have `rowCount` values; null when nothing is. */
export function pageFlaw(file: Uint8Array, chunk: ColumnMetaData, rowCount: number): string | null {
  const { dictionary_page_offset, data_page_offset, total_compressed_size } = chunk;
  const start = Number(dictionary_page_offset || data_page_offset);
  const end = start + Number(total_compressed_size);
  if (!(start >= 4 && end <= file.length)) return "a column lies outside the file";
  if (Number(chunk.num_values) !== rowCount)
    return `a column has ${chunk.num_values} values in a group of ${rowCount} rows`;
  const reader = { view: new DataView(file.buffer, file.byteOffset + start, end - start), offset: 0 };
  let values = 0;
  while (reader.offset < end - start - 1) {
    const header = parquetHeader(reader);
    const { compressed_page_size: stored, uncompressed_page_size: unfolded } = header;
    if (!isCount(stored) || stored > end - start - reader.offset) return "a page is cut short";
    if (!isCount(unfolded) || unfolded > pageBytes) return "a page has an impossible size";
    if (header.crc !== undefined) {
      const content = file.subarray(start + reader.offset, start + reader.offset + stored);
      if ((header.crc | 0) !== crc32(content)) return "a page does not match its checksum";
    }
    const count = header.dictionary_page_header?.num_values ?? 0;
    // A dictionary's text has four bytes before it, a number at least that many; only a dictionary of booleans is denser.
    if (!isCount(count) || count > 8 * unfolded) return "a dictionary has an impossible size";
    const held = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? 0;
    if (!isCount(held)) return "a page has an impossible number of values";
    const nulls = header.data_page_header_v2?.num_nulls ?? 0;
    if (!isCount(nulls) || nulls > held) return "a page has an impossible number of missing values";
    values += held;
    if (values > rowCount) break;
    reader.offset += stored;
  }
  return values === rowCount ? null : `the pages of a column have ${values} values in a group of ${rowCount} rows`;
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
