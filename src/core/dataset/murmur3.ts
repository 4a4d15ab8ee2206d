// MurmurHash3_x86_128, Austin Appleby's public-domain hash of bytes, on 32-bit integers alone.

const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;

/**
 * Writes the four words of the 128-bit digest of bytes[start, end) to `out`; little-endian, end to end, they are the
 * digest's 16 bytes. Words 0 and 1 serve as a 64-bit hash [high, low].
 */
export function murmur3(bytes: Uint8Array, start: number, end: number, seed: number, out: Uint32Array): void {
  const length = end - start;
  let h1 = seed;
  let h2 = seed;
  let h3 = seed;
  let h4 = seed;
  let at = start;
  for (const last = end - 16; at <= last; at += 16) {
    h1 = (Math.imul(rotate(h1 ^ mix(wordAt(bytes, at), c1, 15, c2), 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 = (Math.imul(rotate(h2 ^ mix(wordAt(bytes, at + 4), c2, 16, c3), 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 = (Math.imul(rotate(h3 ^ mix(wordAt(bytes, at + 8), c3, 17, c4), 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 = (Math.imul(rotate(h4 ^ mix(wordAt(bytes, at + 12), c4, 18, c1), 13) + h1, 5) + 0x32ac3b17) | 0;
  }
  if (end > at + 12) h4 ^= mix(partialWord(bytes, at + 12, end), c4, 18, c1);
  if (end > at + 8) h3 ^= mix(partialWord(bytes, at + 8, end), c3, 17, c4);
  if (end > at + 4) h2 ^= mix(partialWord(bytes, at + 4, end), c2, 16, c3);
  if (end > at) h1 ^= mix(partialWord(bytes, at, end), c1, 15, c2);
  finish(h1, h2, h3, h4, length, out);
}

/** The same for `length` bytes, at most twelve, that are at hand as little-endian words; unused bytes are 0. */
export function murmur3OfWords(
  word1: number,
  word2: number,
  word3: number,
  length: number,
  seed: number,
  out: Uint32Array,
): void {
  const h1 = seed ^ mix(word1, c1, 15, c2);
  const h2 = seed ^ mix(word2, c2, 16, c3);
  const h3 = seed ^ mix(word3, c3, 17, c4);
  finish(h1, h2, h3, seed, length, out);
}

function finish(k1: number, k2: number, k3: number, k4: number, length: number, out: Uint32Array): void {
  let h1 = k1 ^ length;
  let h2 = k2 ^ length;
  let h3 = k3 ^ length;
  let h4 = k4 ^ length;
  h1 = (h1 + h2 + h3 + h4) | 0;
  h2 = (h2 + h1) | 0;
  h3 = (h3 + h1) | 0;
  h4 = (h4 + h1) | 0;
  h1 = avalanche(h1);
  h2 = avalanche(h2);
  h3 = avalanche(h3);
  h4 = avalanche(h4);
  h1 = (h1 + h2 + h3 + h4) | 0;
  out[0] = h1;
  out[1] = h2 + h1;
  out[2] = h3 + h1;
  out[3] = h4 + h1;
}

function mix(word: number, first: number, turn: number, second: number): number {
  return Math.imul(rotate(Math.imul(word, first), turn), second);
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function avalanche(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}

/** The bytes from `at`, up to four of them and not beyond `end`, as a little-endian word. */
function partialWord(bytes: Uint8Array, at: number, end: number): number {
  let value = 0;
  for (let i = Math.min(at + 4, end) - 1; i >= at; i--) value = (value << 8) | bytes[i];
  return value;
}
