// A table put together of another table's rows and a file's own ones, in memory of its own only where they differ.

import { type Dictionary, type NumberColumn, startOf, type Table, type TextColumn } from "./table.ts";
import { hashOf, TextIndex } from "./text-index.ts";

/** Rows one after the other: those of the other table from `from` on, or the file's own next ones. */
export interface Stretch {
  readonly count: number;
  readonly from: number | null;
}

/** Puts the other table's rows and the own ones together. */
export class Assembly {
  readonly rowCount: number;
  readonly #other: Table;
  readonly #stretches: readonly Stretch[];
  readonly #Memory: typeof ArrayBuffer | typeof SharedArrayBuffer;
  /** Whether all shared rows are where they are in the other table, so that its columns may serve as they are. */
  readonly #inPlace: boolean;
  /** Where the own rows come to stand. */
  readonly #ownRows: Uint32Array;

  constructor(other: Table, stretches: readonly Stretch[], shared: boolean) {
    this.#other = other;
    this.#stretches = stretches;
    this.#Memory = shared ? SharedArrayBuffer : ArrayBuffer;
    this.#ownRows = new Uint32Array(stretches.reduce((sum, { count, from }) => (from === null ? sum + count : sum), 0));
    let row = 0;
    let mine = 0;
    let inPlace = true;
    for (const { count, from } of stretches) {
      if (from === null) for (let i = 0; i < count; i++) this.#ownRows[mine++] = row + i;
      else if (from !== row) inPlace = false;
      row += count;
    }
    this.rowCount = row;
    this.#inPlace = inPlace && row <= other.rowCount;
  }

  lines(): Uint32Array {
    const { lines } = this.#other.origin;
    if (this.rowCount <= lines.length) return lines.subarray(0, this.rowCount);
    const all = new Uint32Array(new this.#Memory(4 * this.rowCount));
    for (let row = 0; row < all.length; row++) all[row] = lines[0] + row;
    return all;
  }

  numbers(other: NumberColumn, own: NumberColumn): NumberColumn {
    if (this.#inPlace && isUnedited(other.values, own.values, this.#ownRows))
      return { ...other, values: other.values.subarray(0, this.rowCount) };
    const values = new Float64Array(new this.#Memory(8 * this.rowCount));
    this.#fill(values, other.values, own.values);
    return { ...other, values };
  }

  texts(other: TextColumn, own: TextColumn): TextColumn {
    if (
      this.#inPlace &&
      this.#ownRows.every((row, mine) => isSameText(other, other.codes[row], own, own.codes[mine]))
    ) {
      const codes = other.codes.subarray(0, this.rowCount);
      return { ...other, codes, dictionary: firstTexts(other.dictionary, codes) };
    }
    const codes = new Int32Array(new this.#Memory(4 * this.rowCount));
    // The own codes count on behind the other's, until all are given anew.
    const shift = other.dictionary.ends.length;
    this.#fill(
      codes,
      other.codes,
      own.codes.map((code) => (code < 0 ? code : code + shift)),
    );
    return { ...other, codes, dictionary: recoded(codes, [other.dictionary, own.dictionary]) };
  }

  #fill<A extends Cells<A>>(to: A, other: A, own: A): void {
    let row = 0;
    let mine = 0;
    for (const { count, from } of this.#stretches) {
      const start = from ?? mine;
      to.set((from === null ? own : other).subarray(start, start + count), row);
      if (from === null) mine += count;
      row += count;
    }
  }
}

interface Cells<A> {
  subarray(start: number, end: number): A;
  set(from: A, at: number): void;
}

/** Whether the own rows, too, say what the other table says in their place. */
function isUnedited(other: Float64Array, own: Float64Array, rows: Uint32Array): boolean {
  for (let i = 0; i < rows.length; i++) if (!Object.is(other[rows[i]], own[i])) return false;
  return true;
}

function isSameText(one: TextColumn, code: number, other: TextColumn, otherCode: number): boolean {
  if (code < 0 || otherCode < 0) return code === otherCode;
  const [start, otherStart] = [startOf(one.dictionary, code), startOf(other.dictionary, otherCode)];
  const length = one.dictionary.ends[code] - start;
  if (other.dictionary.ends[otherCode] - otherStart !== length) return false;
  for (let i = 0; i < length; i++)
    if (one.dictionary.bytes[start + i] !== other.dictionary.bytes[otherStart + i]) return false;
  return true;
}

/** The texts that the first rows have: as codes are given in order of first appearance, the first ones. */
function firstTexts({ bytes, ends }: Dictionary, codes: Int32Array): Dictionary {
  let last = -1;
  for (let row = 0; row < codes.length; row++) if (codes[row] > last) last = codes[row];
  return { bytes: bytes.slice(0, last < 0 ? 0 : ends[last]), ends: ends.slice(0, last + 1) };
}

/** Gives codes anew in order of first appearance; those of the second dictionary come behind those of the first. */
function recoded(codes: Int32Array, [first, second]: readonly [Dictionary, Dictionary]): Dictionary {
  const index = new TextIndex();
  const known = new Int32Array(first.ends.length + second.ends.length).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code < 0) continue;
    if (known[code] < 0) {
      const dictionary = code < first.ends.length ? first : second;
      const own = code < first.ends.length ? code : code - first.ends.length;
      const [start, end] = [startOf(dictionary, own), dictionary.ends[own]];
      const hash = hashOf(dictionary.bytes, start, end);
      const found = index.find(dictionary.bytes, start, end, hash);
      known[code] = found < 0 ? index.add(dictionary.bytes, start, end, hash) : found;
    }
    codes[row] = known[code];
  }
  return index.dictionary();
}
