// Columns of numbers as counts on common levels, so that distributions are compared without sorting a sample twice.

import { sortTogether } from "./tagged-sort.ts";

export interface Levelled {
  /** Each distinct value of the samples, rising. */
  readonly levels: Float64Array;
  /** Per sample: how many of its values lie on each level. */
  readonly counts: readonly Float64Array[];
}

/** @param samples of finite numbers, in any order; at most 256 */
export function levelled(samples: readonly Float64Array[]): Levelled {
  const { values, tags } = sortTogether(samples);
  const room = new Float64Array(values.length);
  const levels = room.subarray(0, putDistinct(values, room));
  const all = new Float64Array(samples.length * levels.length);
  countInto(all, levels, values, tags);
  const counts = samples.map((_, i) => all.subarray(i * levels.length, (i + 1) * levels.length));
  return { levels, counts };
}

/** Of numbers that rise, each once. @returns how many */
function putDistinct(values: Float64Array, distinct: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (i === 0 || values[i] !== values[i - 1]) distinct[count++] = values[i];
  return count;
}

/** @param counts of one sample after the other */
function countInto(counts: Float64Array, levels: Float64Array, values: Float64Array, tags: Uint8Array): void {
  for (let i = 0, level = 0; i < values.length; i++) {
    if (levels[level] !== values[i]) level++;
    counts[tags[i] * levels.length + level]++;
  }
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
