// Numbers of several samples in one order, each with the sample that it is from.

export interface TaggedNumbers {
  readonly values: Float64Array;
  /** Which sample each number is from. */
  readonly tags: Uint8Array;
}

const BYTES = 8;
/** Bytes that no two numbers share which differ in their first eight digits. */
const TELLING_BYTES = 5;

/**
 * Byte by byte, the lowest first: numbers that agree in the higher bytes keep the order of the lower ones (radix sort:
 * D. E. Knuth, "The Art of Computer Programming" 3, section 5.2.5). Ten thousands of numbers take a fifth of the time of
 * a sort that compares, and samples that are sorted together need not be merged.
 *
 * @param samples of finite numbers; at most 256
 */
export function sortTogether(samples: readonly Float64Array[]): TaggedNumbers {
  const joined = joinedSamples(samples);
  // The highest bytes mostly tell all numbers apart.
  const sorted = sortedByBytes(joined, BYTES - TELLING_BYTES);
  return isRising(sorted.values) ? sorted : sortedByBytes(sorted, 0);
}

function joinedSamples(samples: readonly Float64Array[]): TaggedNumbers {
  const joined = roomFor(samples.reduce((sum, sample) => sum + sample.length, 0));
  let at = 0;
  for (const [tag, sample] of samples.entries()) {
    joined.values.set(sample, at);
    joined.tags.fill(tag, at, at + sample.length);
    at += sample.length;
  }
  return joined;
}

function roomFor(length: number): TaggedNumbers {
  return { values: new Float64Array(length), tags: new Uint8Array(length) };
}

// Loops stand alone in their functions: V8 leaves a compiled loop for the interpreter where code follows that never ran.

/** By all bytes from the given one up. */
function sortedByBytes(numbers: TaggedNumbers, lowest: number): TaggedNumbers {
  const { length } = numbers.values;
  let [from, to] = [numbers, roomFor(length)];
  for (let byte = lowest; byte < BYTES; byte++) {
    const bytes = new Uint8Array(from.values.buffer);
    const places = new Uint32Array(256);
    countBytes(bytes, byte, places);
    if (places.includes(length)) continue;
    turnIntoStarts(places);
    moveByByte(bytes, byte, places, from, to);
    [from, to] = [to, from];
  }
  return negativeFirst(from, to);
}

function countBytes(bytes: Uint8Array, byte: number, counts: Uint32Array): void {
  for (let at = byte; at < bytes.length; at += BYTES) counts[bytes[at]]++;
}

/** How many there are of each, to where the first of each belongs. */
function turnIntoStarts(counts: Uint32Array): void {
  let start = 0;
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value];
    counts[value] = start;
    start += count;
  }
}

function moveByByte(
  bytes: Uint8Array,
  byte: number,
  places: Uint32Array,
  from: TaggedNumbers,
  to: TaggedNumbers,
): void {
  const { values, tags } = from;
  const { values: toValues, tags: toTags } = to;
  for (let i = 0; i < values.length; i++) {
    const place = places[bytes[BYTES * i + byte]]++;
    toValues[place] = values[i];
    toTags[place] = tags[i];
  }
}

/** As bytes the sign is the highest bit, and negative numbers rise with their size. */
function negativeFirst({ values, tags }: TaggedNumbers, to: TaggedNumbers): TaggedNumbers {
  const negative = countNegativeAtEnd(values);
  if (negative === 0) return { values, tags };
  const positive = values.length - negative;
  to.values.set(values.subarray(positive).toReversed());
  to.tags.set(tags.subarray(positive).toReversed());
  to.values.set(values.subarray(0, positive), negative);
  to.tags.set(tags.subarray(0, positive), negative);
  return to;
}

function countNegativeAtEnd(values: Float64Array): number {
  let at = values.length - 1;
  while (at >= 0 && (values[at] < 0 || Object.is(values[at], -0))) at--;
  return values.length - 1 - at;
}

function isRising(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] < values[i - 1]) return false;
  return true;
}
