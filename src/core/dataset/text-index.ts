// Gives each distinct text a code, by its bytes: an open-addressing table over one growing run of UTF-8.

import type { Dictionary } from "./table.ts";

export class TextIndex {
  #bytes = new Uint8Array(256);
  #ends = new Uint32Array(16);
  #hashes = new Int32Array(16);
  #count = 0;
  /** Code + 1; 0 is free. Its length is a power of two, at least twice the number of texts. */
  #slots = new Int32Array(32);

  /** Code of the text, or -1. `hash` is the text's `hashOf`. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = firstSlot(hash) & mask; ; slot = (slot + 1) & mask) {
      const code = this.#slots[slot] - 1;
      if (code < 0) return -1;
      if (this.#hashes[code] === hash && this.#equals(code, bytes, start, end)) return code;
    }
  }

  /** Adds a text that `find` did not find, and gives its code. */
  add(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const code = this.#count++;
    const from = code === 0 ? 0 : this.#ends[code - 1];
    const to = from + end - start;
    if (to > this.#bytes.length)
      this.#bytes = grown(this.#bytes, new Uint8Array(Math.max(to, grownLength(this.#bytes))));
    if (code === this.#ends.length) {
      this.#ends = grown(this.#ends, new Uint32Array(grownLength(this.#ends)));
      this.#hashes = grown(this.#hashes, new Int32Array(grownLength(this.#hashes)));
    }
    this.#bytes.set(bytes.subarray(start, end), from);
    this.#ends[code] = to;
    this.#hashes[code] = hash;
    if (2 * this.#count > this.#slots.length) this.#rehash();
    else this.#place(code);
    return code;
  }

  dictionary(): Dictionary {
    const length = this.#count === 0 ? 0 : this.#ends[this.#count - 1];
    return { bytes: this.#bytes.slice(0, length), ends: this.#ends.slice(0, this.#count) };
  }

  #equals(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = code === 0 ? 0 : this.#ends[code - 1];
    if (this.#ends[code] - from !== end - start) return false;
    for (let at = start, own = from; at < end; at++, own++) if (bytes[at] !== this.#bytes[own]) return false;
    return true;
  }

  #rehash(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let code = 0; code < this.#count; code++) this.#place(code);
  }

  #place(code: number): void {
    const mask = this.#slots.length - 1;
    let slot = firstSlot(this.#hashes[code]) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = code + 1;
  }
}

/** FNV-1a's offset basis; the hash of a text is `hashStep` over its bytes, starting here. */
export const hashBasis = 0x811c9dc5 | 0;

export function hashStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashBasis;
  for (let at = start; at < end; at++) hash = hashStep(hash, bytes[at]);
  return hash;
}

/** An index of the given texts, to be asked only. */
export function textIndexOf(texts: readonly string[]): TextIndex {
  const index = new TextIndex();
  for (const text of texts) {
    const bytes = new TextEncoder().encode(text);
    const hash = hashOf(bytes, 0, bytes.length);
    if (index.find(bytes, 0, bytes.length, hash) < 0) index.add(bytes, 0, bytes.length, hash);
  }
  return index;
}

// FNV-1a's low bits of like texts are alike: fold the high ones in.
function firstSlot(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7;
}

function grownLength(array: { readonly length: number }): number {
  return 2 * array.length;
}

function grown<A extends Uint8Array | Uint32Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
