// Columns of numbers as counts on common levels, so that distributions are compared without sorting a sample twice.

/** Each distinct value of samples that are sorted, rising. */
export function levelsOf(samples: readonly Float64Array[]): Float64Array {
  let levels: Float64Array = new Float64Array(0);
  for (const sample of samples) levels = merged(levels, sample);
  return levels;
}

/** How many values of a sorted sample lie on each level; all of them must lie on one. */
export function countOn(levels: Float64Array, sample: Float64Array): Float64Array {
  const counts = new Float64Array(levels.length);
  let level = 0;
  for (let i = 0; i < sample.length; i++) {
    while (levels[level] < sample[i]) level++;
    counts[level]++;
  }
  return counts;
}

/** Values of either, each once. */
function merged(one: Float64Array, other: Float64Array): Float64Array {
  const values = new Float64Array(one.length + other.length);
  let count = 0;
  for (let i = 0, j = 0; i < one.length || j < other.length; ) {
    const value = j === other.length || one[i] <= other[j] ? one[i++] : other[j++];
    if (count === 0 || values[count - 1] !== value) values[count++] = value;
  }
  return values.slice(0, count);
}
