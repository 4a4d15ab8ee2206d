// Where the texts of a Parquet page start and end: each behind its length, behind all lengths, or as what it does not share.

import { deltaBinaryUnpack } from "hyparquet/src/delta.js";
import { readVarInt } from "hyparquet/src/thrift.js";
import { isBomb } from "./parquet-bounds.ts";

/** Reads on from a place, as hyparquet does. */
export interface Reader {
  readonly view: DataView;
  offset: number;
}

/** Text k is bytes[starts[k], ends[k]). */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Unpacks numbers that are stored as differences. @throws {Error} where there are not `output.length` of them */
export function unpackDeltas(page: Reader, output: Int32Array | BigInt64Array): void {
  const head = { view: page.view, offset: page.offset };
  const [block, parts, total] = [readVarInt(head), readVarInt(head), readVarInt(head)];
  if (total !== output.length) throw new Error("a page has another number of values than it says");
  if (total === 0) {
    page.offset = head.offset + 1;
    return;
  }
  // As the format has it: whole bytes in each part of a block.
  if (!(parts > 0 && block > 0 && block % (8 * parts) === 0)) throw new Error("a page has impossible blocks");
  deltaBinaryUnpack(page, output.length, output);
}

/** Each of `length` bytes. */
export function textsOfLength(page: Reader, count: number, length: number | undefined): Texts {
  if (length === undefined || length <= 0 || !(count * length <= roomOf(page))) throw cutShort();
  const starts = Int32Array.from({ length: count }, (_, text) => page.offset + text * length);
  return { bytes: bytesOf(page), starts, ends: starts.map((start) => start + length) };
}

/** Each behind its length in four bytes. */
export function textsBehindLengths(page: Reader, count: number): Texts {
  const { view } = page;
  if (4 * count > roomOf(page)) throw cutShort();
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let at = page.offset;
  for (let text = 0; text < count; text++) {
    if (at + 4 > view.byteLength) throw cutShort();
    starts[text] = at + 4;
    at += 4 + view.getUint32(at, true);
    if (at > view.byteLength) throw cutShort();
    ends[text] = at;
  }
  return { bytes: bytesOf(page), starts, ends };
}

/** All behind all lengths. */
export function textsOfLengths(page: Reader, count: number): Texts {
  const lengths = new Int32Array(count);
  unpackDeltas(page, lengths);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let at = page.offset;
  for (let text = 0; text < count; text++) {
    starts[text] = at;
    at += lengths[text];
    if (lengths[text] < 0 || at > page.view.byteLength) throw cutShort();
    ends[text] = at;
  }
  return { bytes: bytesOf(page), starts, ends };
}

/** Each as the length that it shares with the one before, and the rest. */
export function textsOfPrefixes(page: Reader, count: number): Texts {
  const shared = new Int32Array(count);
  unpackDeltas(page, shared);
  const rest = textsOfLengths(page, count);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let total = 0;
  for (let text = 0; text < count; text++) {
    if (shared[text] < 0 || shared[text] > (text === 0 ? 0 : ends[text - 1] - starts[text - 1])) throw cutShort();
    starts[text] = total;
    total += shared[text] + rest.ends[text] - rest.starts[text];
    if (isBomb(total, page.view.byteLength)) throw new Error("a page unfolds to more than any table does");
    ends[text] = total;
  }
  const bytes = new Uint8Array(total);
  for (let text = 0; text < count; text++) {
    if (shared[text] > 0) bytes.copyWithin(starts[text], starts[text - 1], starts[text - 1] + shared[text]);
    bytes.set(rest.bytes.subarray(rest.starts[text], rest.ends[text]), starts[text] + shared[text]);
  }
  return { bytes, starts, ends };
}

export function cutShort(): Error {
  return new Error("a page is cut short");
}

/** Bytes left to read. */
export function roomOf(page: Reader): number {
  return page.view.byteLength - page.offset;
}

/** All bytes of the page. */
export function bytesOf({ view }: Reader): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
