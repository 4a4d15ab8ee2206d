// Random numbers that are the same on every run: for permutation tests.

/**
 * A generator of uniform numbers in [0, 1): sfc32 by Chris Doty-Humphrey (PractRand, public domain), 2^32 distinct values.
 *
 * @param seed any 32-bit integer; equal seeds give equal sequences
 * @example seededRandom(1)() === seededRandom(1)() // true
 */
export function seededRandom(seed: number): () => number {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The state needs some rounds until every bit of the seed has reached it.
  for (let round = 0; round < 12; round++) next();
  return next;
}
