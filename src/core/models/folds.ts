// Rows divided for cross-validation: by what they say, so that neither their order nor a repetition matters.

import { type Rows, rowsWhere } from "../dataset/table.ts";
import { blocksOf, type Design } from "./design.ts";

/** Rows with equal feature values are in one fold: nothing that a fit has seen is predicted. */
export function foldsOf(design: Design, count: number): readonly Rows[] {
  const folds = new Uint8Array(design.rows.length);
  let at = 0;
  for (const { length, columns, slots } of blocksOf(design)) {
    const hashes = new Uint32Array(length).fill(0x9e3779b9);
    for (const column of columns.slice(0, -1)) {
      const words = new Uint32Array(column.buffer, column.byteOffset, 2 * length);
      for (let i = 0; i < length; i++) hashes[i] = mixed(mixed(hashes[i], words[2 * i]), words[2 * i + 1]);
    }
    for (const own of slots) for (let i = 0; i < length; i++) hashes[i] = mixed(hashes[i], own[i]);
    for (let i = 0; i < length; i++) folds[at + i] = finished(hashes[i]) % count;
    at += length;
  }
  return Array.from({ length: count }, (_, fold) => {
    let i = 0;
    return rowsWhere(design.rows, () => folds[i++] === fold);
  });
}

/** One step of MurmurHash3 (A. Appleby, public domain). */
function mixed(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
}

/** Its finaliser. */
function finished(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
