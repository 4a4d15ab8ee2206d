// Single lines of a text file, found by their numbers while its bytes pass by.

import { lineFeed } from "./csv-field.ts";

/** Longer lines are not kept: they come out empty. */
const LONGEST = 1 << 16;

/**
 * The lines of these numbers (from 1, rising), as they stand, without their line feed. A line that is not there is empty.
 */
export async function linesAt(chunks: AsyncIterable<Uint8Array>, wanted: Uint32Array): Promise<readonly Uint8Array[]> {
  const found: Uint8Array[] = [];
  let line = 1;
  let next = 0;
  let rest: Uint8Array | null = null;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length && next < wanted.length; ) {
      const feed = chunk.indexOf(lineFeed, at);
      const end = feed < 0 ? chunk.length : feed;
      if (line === wanted[next]) {
        rest = rest === null ? chunk.slice(at, end) : joined(rest, chunk.subarray(at, end));
        if (feed >= 0) {
          found.push(rest.length > LONGEST ? rest.subarray(0, 0) : rest);
          rest = null;
          next++;
        }
      }
      if (feed >= 0) line++;
      at = end + 1;
    }
    if (next === wanted.length) break;
  }
  if (rest !== null) found.push(rest);
  while (found.length < wanted.length) found.push(new Uint8Array(0));
  return found;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  // What is longer than any line that is kept need not grow further.
  if (one.length > LONGEST) return one;
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
