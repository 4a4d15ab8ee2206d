// Which lines of head do not stand, byte for byte, in the base: each line of the base serves once, wherever it stands.

import { CONTENT_ONLY } from "../dataset/line-tally.ts";
import type { FileWriting } from "../dataset/writing.ts";

export interface TouchedLines {
  /** In head's files. */
  readonly all: number;
  readonly touched: number;
  /** By line of head, file after file: 1 where it stands nowhere in the base, whatever ends it. */
  readonly rewritten: Uint8Array;
  /** By file of head: how many lines stand before it. */
  readonly firstLines: ReadonlyMap<string, number>;
}

/** Null where a file has no lines, or more of them than were hashed. */
export function touchedLines(base: readonly FileWriting[], head: readonly FileWriting[]): TouchedLines | null {
  const [before, after] = [hashesOf(base), hashesOf(head)];
  if (before === null || after === null) return null;
  const exact = unmatched(before, after, -1);
  const isOneEnd = [...base, ...head].every(({ text }) => text?.ends.crlf === 0 && text.ends.none === 0);
  const rewritten = isOneEnd ? exact.slice() : unmatched(before, after, CONTENT_ONLY);
  const firstLines = new Map<string, number>();
  let lines = 0;
  for (const { path, text } of head) {
    firstLines.set(path, lines);
    // The mark belongs to no line's hash.
    const was = base.find((file) => file.path === path)?.text ?? base[0]?.text;
    if (text !== null && (was?.byteOrderMark ?? false) !== text.byteOrderMark && exact.length > lines) {
      exact[lines] = 1;
    }
    lines += (text?.hashes?.length ?? 0) / 2;
  }
  const touched = exact.reduce((sum, mark) => sum + mark, 0);
  return { all: lines, touched, rewritten, firstLines };
}

function hashesOf(files: readonly FileWriting[]): Uint32Array | null {
  const parts: Uint32Array[] = [];
  for (const { text } of files) {
    if (text === null || text.hashes === null || text.onlyCarriageReturns) return null;
    parts.push(text.hashes);
  }
  const [only] = parts;
  if (parts.length === 1) return only;
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** By line of `after`: 1 where `before` has no such line left. @param mask of the lower word, what counts of it */
function unmatched(before: Uint32Array, after: Uint32Array, mask: number): Uint8Array {
  const marks = new Uint8Array(after.length / 2);
  const isSame = (one: number, other: number): boolean =>
    before[one] === after[other] && ((before[one + 1] ^ after[other + 1]) & mask) === 0;
  let start = 0;
  while (start < before.length && start < after.length && isSame(start, start)) start += 2;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && isSame(endBefore - 2, endAfter - 2)) {
    endBefore -= 2;
    endAfter -= 2;
  }
  const capacity = 2 ** Math.ceil(Math.log2(endBefore - start + 2));
  const places = new Int32Array(capacity).fill(-1);
  const left = new Uint32Array(capacity);
  const placeOf = (of: Uint32Array, at: number): number => {
    let place = (of[at] ^ (of[at + 1] & mask)) & (capacity - 1);
    for (; places[place] >= 0; place = (place + 1) & (capacity - 1)) {
      const known = places[place];
      if (before[known] === of[at] && ((before[known + 1] ^ of[at + 1]) & mask) === 0) break;
    }
    return place;
  };
  for (let at = start; at < endBefore; at += 2) {
    const place = placeOf(before, at);
    if (places[place] < 0) places[place] = at;
    left[place]++;
  }
  for (let at = start; at < endAfter; at += 2) {
    const place = placeOf(after, at);
    if (places[place] >= 0 && left[place] > 0) left[place]--;
    else marks[at / 2] = 1;
  }
  return marks;
}
