// Columns of numbers as counts on common levels, so that distributions are compared without sorting a column twice.

/** Numbers on which other samples can be counted. */
export interface Levels {
  /** Each distinct value, rising. */
  readonly values: Float64Array;
  /** How many of the values lie on each level; all of them must lie on one. */
  readonly count: (sample: Float64Array) => Float64Array;
}

/** Each distinct value of the given samples. */
export function levelsOf(samples: readonly Float64Array[]): Levels {
  const all = new Float64Array(samples.reduce((sum, sample) => sum + sample.length, 0));
  let at = 0;
  for (const sample of samples) {
    all.set(sample, at);
    at += sample.length;
  }
  all.sort();
  const values = withoutRepeats(all);
  return {
    values,
    count(sample) {
      const counts = new Float64Array(values.length);
      let level = 0;
      for (const value of sample.toSorted()) {
        while (values[level] < value) level++;
        counts[level]++;
      }
      return counts;
    },
  };
}

function withoutRepeats(sorted: Float64Array): Float64Array {
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct++;
  const values = new Float64Array(distinct);
  for (let i = 0, at = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) values[at++] = sorted[i];
  return values;
}
