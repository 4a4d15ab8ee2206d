// The 64-bit identity of a row, from chosen cells' values alone; defined for other languages in docs/split.md.

import { canonicalIntegerOf, decimalOf } from "./decimal-text.ts";
import { isMissing, usualMissingTexts } from "./missing-texts.ts";
import { murmur3, murmur3OfWords } from "./murmur3.ts";
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
  const write = identityWriter(table, columns, options);
  const identities = new Uint32Array(2 * table.rowCount);
  const digest = new Uint32Array(4);
  for (let row = 0; row < table.rowCount; row++) {
    write(row, digest);
    identities[2 * row] = digest[0];
    identities[2 * row + 1] = digest[1];
  }
  return identities;
}

/** Writes the identity of a row as the first two words of the digest. */
export type IdentityWriter = (row: number, digest: Uint32Array) => void;

export function identityWriter(table: Table, columns: readonly string[], options: IdentityOptions): IdentityWriter {
  const only = columns.length === 1 ? columnNamed(table, columns[0]) : null;
  if (only?.type === "number") return numberWriter(only.values);
  const writers = columns.map((name) => cellWriter(columnNamed(table, name), options));
  const bytes = new Uint8Array(cellBytes * columns.length);
  return (row, digest) => {
    let end = 0;
    for (const write of writers) end = write(row, bytes, end);
    murmur3(bytes, 0, end, 0, digest);
  };
}

/** For one column of numbers, whose nine bytes need not be written down. */
function numberWriter(values: Float64Array): IdentityWriter {
  return (row, digest) => {
    if (Number.isNaN(values[row])) {
      murmur3OfWords(missingTag, 0, 0, 1, 0, digest);
      return;
    }
    // Minus zero plus zero is zero.
    double[0] = values[row] + 0;
    const low = doubleWords[0];
    const high = doubleWords[1];
    murmur3OfWords(numberTag | (low << 8), (low >>> 24) | (high << 8), high >>> 24, cellBytes, 0, digest);
  };
}

/**
 * 64-bit hashes of the rows' values in some columns, interleaved, to tell within one run whether a row was edited. Cells
 * are the same as in an identity of any decimals, but the mixing is a quicker one of our own: these are never stored.
 */
export function contentsOf(table: Table, columns: readonly string[]): Uint32Array {
  const contents = new Uint32Array(2 * table.rowCount);
  for (const name of columns) {
    const column = columnNamed(table, name);
    if (column.type === "number") absorbNumbers(contents, column.values);
    else absorbTexts(contents, column.codes, cellsOf(column.dictionary, { exactText: false }));
  }
  return contents;
}

function absorbNumbers(contents: Uint32Array, values: Float64Array): void {
  for (let row = 0; row < values.length; row++) {
    double[0] = values[row] + 0;
    if (Number.isNaN(double[0])) absorb(contents, row, missingTag, missingTag, missingTag);
    else absorb(contents, row, numberTag, doubleWords[0], doubleWords[1]);
  }
}

function absorbTexts(contents: Uint32Array, codes: Int32Array, cells: Uint8Array): void {
  const words = new DataView(cells.buffer);
  for (let row = 0; row < codes.length; row++) {
    const at = cellBytes * codes[row];
    if (at < 0 || cells[at] === missingTag) absorb(contents, row, missingTag, missingTag, missingTag);
    else absorb(contents, row, cells[at], words.getInt32(at + 1, true), words.getInt32(at + 5, true));
  }
}

/** Multiplications by odd numbers and shifts lose nothing, so two rows that differ in one cell never meet. */
function absorb(contents: Uint32Array, row: number, tag: number, low: number, high: number): void {
  let a = Math.imul(contents[2 * row] ^ low ^ tag, 0x9e3779b1);
  a = Math.imul(a ^ (a >>> 15) ^ high, 0x85ebca77);
  let b = Math.imul(contents[2 * row + 1] ^ high ^ tag, 0xc2b2ae3d);
  b = Math.imul(b ^ (b >>> 13) ^ low, 0x27d4eb2f);
  contents[2 * row] = a ^ (b >>> 16);
  contents[2 * row + 1] = b ^ (a >>> 15);
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
/** Signed, because an integer beyond 31 bits that is handed to a function would be put into an object of its own. */
const doubleWords = new Int32Array(double.buffer);

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
