// Random numbers from a seed: the same on every machine.

export interface Source {
  /** Between 0 and 1, both left out. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
}

/**
 * A stream of random numbers; the same seed gives the same stream.
 *
 * sfc32 by C. Doty-Humphrey (PractRand, public domain), started from a mixed seed; normals by the polar method (G. Marsaglia, T. A. Bray,
 * SIAM Review 6 (1964), p. 260).
 */
export function sourceOf(seed: number): Source {
  let a = Math.imul(seed, 0x9e3779b1) >>> 0;
  let b = Math.imul(seed ^ 0x85ebca6b, 0xc2b2ae35) >>> 0;
  let c = (seed ^ 0x27d4eb2f) >>> 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let i = 0; i < 16; i++) next();
  const uniform = (): number => (next() + 0.5) / 2 ** 32;
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
