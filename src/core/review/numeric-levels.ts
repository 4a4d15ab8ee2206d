// Columns of numbers as counts on common levels, so that distributions are compared without sorting a sample twice.

export interface Levelled {
  /** Each distinct value of the samples, rising. */
  readonly levels: Float64Array;
  /** Per sample: how many of its values lie at or below each level. */
  readonly upTo: readonly Float64Array[];
}

// Loops stand alone in their functions: V8 leaves a compiled loop for the interpreter where code follows that never ran.

/** @param samples of finite numbers, each sorted */
export function levelled(samples: readonly Float64Array[]): Levelled {
  // The largest sample, which comes first as a rule, is gone through once.
  const levels = samples.reduceRight(joined, new Float64Array(0));
  return { levels, upTo: samples.map((sample) => countUpTo(levels, sample)) };
}

/** The values of a sorted sample among rising levels, each once. */
function joined(levels: Float64Array, sample: Float64Array): Float64Array {
  if (sample.length === 0) return levels;
  const room = new Float64Array(levels.length + sample.length);
  return room.subarray(0, putJoined(levels, sample, room));
}

/** @returns how many */
function putJoined(levels: Float64Array, sample: Float64Array, room: Float64Array): number {
  let count = 0;
  for (let level = 0, at = 0, known = levels.length, more = sample.length; level < known || at < more; count++) {
    const next = level < known && (at === more || levels[level] <= sample[at]) ? levels[level++] : sample[at];
    while (at < more && sample[at] === next) at++;
    room[count] = next;
  }
  return count;
}

/** How many values of a sorted sample lie at or below each level. */
export function countUpTo(levels: Float64Array, sample: Float64Array): Float64Array {
  const upTo = new Float64Array(levels.length);
  putCounts(levels, sample, upTo);
  return upTo;
}

function putCounts(levels: Float64Array, sample: Float64Array, upTo: Float64Array): void {
  for (let level = 0, count = 0, last = levels.length, more = sample.length; level < last; level++) {
    for (const value = levels[level]; count < more && sample[count] <= value; ) count++;
    upTo[level] = count;
  }
}
