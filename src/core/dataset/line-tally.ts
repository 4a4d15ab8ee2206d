// The lines of a text file as they stand, counted and hashed while its bytes pass by.

import { carriageReturn, lineFeed } from "./csv-field.ts";

/** How a line ends, in the two lowest bits of its hash. */
const NO_END = 0;
const LF = 1;
const CRLF = 2;

/** Leaves a line's content of its hash. */
export const CONTENT_ONLY = ~3;

/** A longer line counts as several. */
const LONGEST_LINE = 1 << 20;

export interface LineFacts {
  /** Lines that end in this way. The last one may have no end. */
  readonly ends: { readonly lf: number; readonly crlf: number; readonly none: number };
  /** Whether there is a carriage return and no line feed at all, as files of old Macs have it. */
  readonly onlyCarriageReturns: boolean;
  readonly byteOrderMark: boolean;
  /** Lines without anything in them, as far as lines were hashed. */
  readonly blank: number;
  /** Two words a line: 62 bits of its content without mark and end, and its end. Null: more bytes than were to be hashed. */
  readonly hashes: Uint32Array | null;
}

export class LineTally {
  #hashes: Uint32Array | null;
  #lines = 0;
  #bytes = 0;
  readonly #ends = [0, 0, 0];
  #rest: Uint8Array = new Uint8Array(0);
  #restEnd = 0;
  #mark = false;
  #blank = 0;
  #returns = false;
  readonly #limit: number;

  /** @param limit bytes; of a larger file only the ends of the first lines of its chunks are looked at */
  constructor(limit: number) {
    this.#limit = limit;
    this.#hashes = limit === 0 ? null : new Uint32Array(1 << 12);
  }

  add(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    const before = this.#bytes;
    this.#bytes += chunk.length;
    if (!this.#returns) this.#returns = chunk.includes(carriageReturn);
    if (this.#bytes > this.#limit) {
      this.#hashes = null;
      if (before === 0) this.#mark = startsWithMark(chunk);
      return this.#look(chunk);
    }
    let at = 0;
    if (this.#restEnd > 0) {
      const end = chunk.indexOf(lineFeed);
      const until = end < 0 ? chunk.length : end + 1;
      this.#keep(chunk.subarray(0, until));
      if (end < 0 && this.#restEnd < LONGEST_LINE) return;
      this.#cut(this.#rest, 0, this.#restEnd);
      this.#restEnd = 0;
      at = until;
    }
    const last = chunk.lastIndexOf(lineFeed) + 1;
    if (last > at) this.#cut(chunk, at, last);
    if (last < chunk.length) this.#keep(chunk.subarray(Math.max(at, last)));
  }

  facts(): LineFacts {
    if (this.#restEnd > 0) {
      this.#cut(this.#rest, 0, this.#restEnd);
      this.#restEnd = 0;
    }
    const [none, lf, crlf] = this.#ends;
    return {
      ends: { lf, crlf, none },
      onlyCarriageReturns: this.#returns && lf + crlf === 0,
      byteOrderMark: this.#mark,
      blank: this.#blank,
      hashes: this.#hashes === null ? null : this.#hashes.slice(0, 2 * this.#lines),
    };
  }

  /** The first line end of a chunk of a file that is too large for more, and the last one of the file. */
  #look(chunk: Uint8Array): void {
    const end = chunk.indexOf(lineFeed, 1);
    if (end > 0) this.#ends[chunk[end - 1] === carriageReturn ? CRLF : LF]++;
    this.#ends[NO_END] = chunk[chunk.length - 1] === lineFeed ? 0 : 1;
  }

  #keep(bytes: Uint8Array): void {
    if (this.#restEnd + bytes.length > this.#rest.length) {
      const larger = new Uint8Array(2 * (this.#restEnd + bytes.length));
      larger.set(this.#rest.subarray(0, this.#restEnd));
      this.#rest = larger;
    }
    this.#rest.set(bytes, this.#restEnd);
    this.#restEnd += bytes.length;
  }

  /** Hashes the lines of bytes[start, stop); what follows the last line feed is a line too. */
  #cut(bytes: Uint8Array, start: number, stop: number): void {
    let from = start;
    if (this.#lines === 0 && startsWithMark(bytes.subarray(start, stop))) {
      this.#mark = true;
      from += 3;
    }
    while (from < stop) {
      const found = bytes.indexOf(lineFeed, from);
      const end = found < 0 || found >= stop ? stop : found;
      const how = end === stop ? NO_END : end > from && bytes[end - 1] === carriageReturn ? CRLF : LF;
      this.#hash(bytes, from, how === CRLF ? end - 1 : end, how);
      from = end + 1;
    }
  }

  // Two multiplicative hashes over words of four bytes, with the constants of MurmurHash3.
  #hash(bytes: Uint8Array, from: number, end: number, how: number): void {
    let high = 0x9747b28c | 0;
    let low = 0x1b873593 | 0;
    let at = from;
    for (; at < end - 3; at += 4) {
      const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
      high = Math.imul(high ^ word, 0xcc9e2d51);
      high ^= high >>> 15;
      low = Math.imul(((low << 13) | (low >>> 19)) ^ word, 0x85ebca6b);
    }
    let rest = end - from;
    for (let shift = 8; at < end; at++, shift += 8) rest ^= bytes[at] << shift;
    high = Math.imul(high ^ rest, 0xcc9e2d51);
    high ^= high >>> 16;
    low = Math.imul(((low << 13) | (low >>> 19)) ^ rest, 0x85ebca6b);
    low ^= low >>> 13;
    this.#ends[how]++;
    if (end === from) this.#blank++;
    const place = 2 * this.#lines++;
    if (this.#hashes === null) return;
    if (place === this.#hashes.length) {
      const larger = new Uint32Array(2 * place);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[place] = high;
    this.#hashes[place + 1] = (low & CONTENT_ONLY) | how;
  }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
