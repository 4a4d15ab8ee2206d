// Columns of numbers as counts on common levels, so that distributions are compared without sorting a column twice.

/** Values above this are counted in bins: a distribution function is then known to 1/1024 of the rows. */
const EXACT_VALUES = 200_000;
const BINS = 1024;
/** Values that the bins' edges are taken from. */
const SAMPLED = 16_384;
const CELLS = 4096;

/** Numbers on which other samples can be counted. */
export interface Levels {
  /** Rising; in bins, the mean of the values that the bins were made for. */
  readonly values: Float64Array;
  readonly approximate: boolean;
  /** How many of the values lie on each level. */
  readonly count: (sample: Float64Array) => Float64Array;
}

/** Levels for the given samples: each distinct value, or bins with about as many values each. */
export function levelsOf(samples: readonly Float64Array[]): Levels {
  const rows = samples.reduce((sum, sample) => sum + sample.length, 0);
  return rows <= EXACT_VALUES ? distinctLevels(samples, rows) : binnedLevels(samples, rows);
}

function distinctLevels(samples: readonly Float64Array[], rows: number): Levels {
  const all = new Float64Array(rows);
  let at = 0;
  for (const sample of samples) {
    all.set(sample, at);
    at += sample.length;
  }
  all.sort();
  const values = withoutRepeats(all);
  return {
    values,
    approximate: false,
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

function binnedLevels(samples: readonly Float64Array[], rows: number): Levels {
  const edges = edgesOf(samples, rows);
  const binOf = binFinder(edges);
  const sums = new Float64Array(edges.length);
  const counts = new Float64Array(edges.length);
  for (const sample of samples) {
    for (let i = 0; i < sample.length; i++) {
      const bin = binOf(sample[i]);
      sums[bin] += sample[i];
      counts[bin]++;
    }
  }
  const values = edges.map((edge, bin) =>
    counts[bin] === 0 || edge === Number.POSITIVE_INFINITY ? edge : sums[bin] / counts[bin],
  );
  const last = edges.length - 1;
  values[last] = counts[last] === 0 ? edges[last - 1] : sums[last] / counts[last];
  return {
    values,
    approximate: true,
    count(sample) {
      const found = new Float64Array(edges.length);
      for (let i = 0; i < sample.length; i++) found[binOf(sample[i])]++;
      return found;
    },
  };
}

/** Upper ends of the bins, inclusive, rising; the last one is infinite. */
function edgesOf(samples: readonly Float64Array[], rows: number): Float64Array {
  const step = Math.max(1, Math.floor(rows / SAMPLED));
  const taken = new Float64Array(samples.reduce((sum, sample) => sum + Math.ceil(sample.length / step), 0));
  let at = 0;
  for (const sample of samples) for (let i = 0; i < sample.length; i += step) taken[at++] = sample[i];
  taken.sort();
  const edges = Float64Array.from({ length: BINS }, (_, bin) =>
    bin === BINS - 1 ? Number.POSITIVE_INFINITY : taken[Math.floor(((bin + 1) * taken.length) / BINS)],
  );
  return withoutRepeats(edges);
}

/** Which bin a value falls in: a coarse grid of equal cells says where to begin, halving finds the rest. */
function binFinder(edges: Float64Array): (value: number) => number {
  const last = edges.length - 1;
  const low = edges[0];
  const width = last === 0 ? 0 : edges[last - 1] - low;
  const scale = width > 0 && Number.isFinite(width) ? CELLS / width : 0;
  const firstOf = new Int32Array(CELLS + 2);
  for (let cell = 0, bin = 0; cell <= CELLS; cell++) {
    while (bin < last && edges[bin] < low + (cell - 1) / (scale === 0 ? 1 : scale)) bin++;
    firstOf[cell] = scale === 0 ? 0 : bin;
  }
  firstOf[CELLS + 1] = last;
  return (value) => {
    if (value <= low) return 0;
    const cell = scale === 0 ? 0 : Math.min(CELLS, Math.floor((value - low) * scale));
    let from = firstOf[cell];
    let to = scale === 0 || cell >= CELLS - 1 ? last : Math.min(last, firstOf[cell + 2] + 1);
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (edges[middle] < value) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}

function withoutRepeats(sorted: Float64Array): Float64Array {
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct++;
  const values = new Float64Array(distinct);
  for (let i = 0, at = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) values[at++] = sorted[i];
  return values;
}
