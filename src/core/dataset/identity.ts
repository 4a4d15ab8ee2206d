// The 64-bit identity of a row, from chosen cells' values alone; defined for other languages in docs/split.md.

import { canonicalIntegerOf, decimalOf } from "./decimal-text.ts";
import { isMissing, usualMissingTexts } from "./missing-texts.ts";
import { murmur3 } from "./murmur3.ts";
import { type Column, columnNamed, type Dictionary, type Table } from "./table.ts";

export interface IdentityOptions {
  /** True for declared keys: only canonical integers count as numbers, so "007" and "7" differ. False: all decimals do. */
  readonly exactText: boolean;
}

const missingTag = 0;
const numberTag = 1;
const textTag = 2;
const cellBytes = 9;

/**
 * Identities of all rows, interleaved [high, low]: MurmurHash3_x86_128 of the cells in the order of `columns`, its first
 * two words. A cell counts by its own text, whatever type its column has: one bad cell elsewhere moves no other row.
 */
export function identitiesOf(table: Table, columns: readonly string[], options: IdentityOptions): Uint32Array {
  const writers = columns.map((name) => cellWriter(columnNamed(table, name), options));
  const identities = new Uint32Array(2 * table.rowCount);
  const bytes = new Uint8Array(cellBytes * columns.length);
  const digest = new Uint32Array(4);
  for (let row = 0; row < table.rowCount; row++) {
    let end = 0;
    for (const write of writers) end = write(row, bytes, end);
    murmur3(bytes, 0, end, 0, digest);
    identities[2 * row] = digest[0];
    identities[2 * row + 1] = digest[1];
  }
  return identities;
}

/** Writes a row's cell at `at`, and gives the position behind it. */
type CellWriter = (row: number, to: Uint8Array, at: number) => number;

function cellWriter(column: Column, options: IdentityOptions): CellWriter {
  if (column.type === "number") {
    const { values } = column;
    return (row, to, at) => writeNumber(values[row], to, at);
  }
  const { codes } = column;
  const cells = cellsOf(column.dictionary, options);
  return (row, to, at) => {
    const from = cellBytes * codes[row];
    if (from < 0 || cells[from] === missingTag) {
      to[at] = missingTag;
      return at + 1;
    }
    for (let i = 0; i < cellBytes; i++) to[at + i] = cells[from + i];
    return at + cellBytes;
  };
}

const double = new Float64Array(1);
const doubleBytes = new Uint8Array(double.buffer);

function writeNumber(value: number, to: Uint8Array, at: number): number {
  if (Number.isNaN(value)) {
    to[at] = missingTag;
    return at + 1;
  }
  to[at] = numberTag;
  // Minus zero plus zero is zero.
  double[0] = value + 0;
  for (let i = 0; i < 8; i++) to[at + 1 + i] = doubleBytes[i];
  return at + cellBytes;
}

/** The cell of each text of a dictionary, nine bytes each; of a missing one only the first counts. */
function cellsOf({ bytes, ends }: Dictionary, { exactText }: IdentityOptions): Uint8Array {
  const cells = new Uint8Array(cellBytes * ends.length);
  const digest = new Uint32Array(4);
  const digestBytes = new Uint8Array(digest.buffer, 0, 8);
  let start = 0;
  for (let code = 0; code < ends.length; code++) {
    const end = ends[code];
    const at = cellBytes * code;
    const value = exactText ? canonicalIntegerOf(bytes, start, end) : decimalOf(bytes, start, end);
    if (!Number.isNaN(value)) writeNumber(value, cells, at);
    // In a column of numbers these texts are missing, so they must be here.
    else if (exactText || !isMissing(usualMissingTexts, bytes, start, end)) {
      murmur3(bytes, start, end, 0, digest);
      cells[at] = textTag;
      cells.set(digestBytes, at + 1);
    }
    start = end;
  }
  return cells;
}
