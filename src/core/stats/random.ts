// Random numbers from a seed: the same on every machine and on every run.

export interface Source {
  /** Between 0 and 1, both left out. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
}

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

/**
 * A stream of uniform and normal random numbers; the same seed gives the same stream. Normals by the polar method
 * (G. Marsaglia, T. A. Bray, SIAM Review 6 (1964), p. 260).
 */
export function sourceOf(seed: number): Source {
  const random = seededRandom(seed);
  const uniform = (): number => random() + 2 ** -33;
  let spare = Number.NaN;
  const normal = (): number => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = Number.NaN;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  };
  return { uniform, normal };
}
