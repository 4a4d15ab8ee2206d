// 64-bit hashes of rows, two words each, interleaved [high, low].

/** Whether a row of the one and a row of the other have the same hash. */
export function isSameHash(one: Uint32Array, row: number, other: Uint32Array, otherRow: number): boolean {
  return one[2 * row] === other[2 * otherRow] && one[2 * row + 1] === other[2 * otherRow + 1];
}

/** Those of the given rows, in their order. */
export function hashesAt(hashes: Uint32Array, rows: Uint32Array): Uint32Array {
  const taken = new Uint32Array(2 * rows.length);
  for (let i = 0; i < rows.length; i++) {
    taken[2 * i] = hashes[2 * rows[i]];
    taken[2 * i + 1] = hashes[2 * rows[i] + 1];
  }
  return taken;
}

/** The one list, then the other: of hashes, or of rows. */
export function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/**
 * One hash of two per row, interleaved as they are. Rows that differ in only one of the two never fall together: for a
 * given `one` the map of `other` is one to one.
 */
export function hashedTogether(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length);
  for (let i = 0; i < both.length; i++) both[i] = Math.imul(one[i], 0x9e3779b1) ^ (other[i] + (one[i] >>> 15));
  return both;
}
