// Numbers of several samples in one order, each with the sample that it is from.

export interface TaggedNumbers {
  readonly values: Float64Array;
  /** Which sample each number is from. */
  readonly tags: Uint8Array;
}

const BYTES = 8;

/**
 * Byte by byte, the lowest first: numbers that agree in the higher bytes keep the order of the lower ones (radix sort:
 * D. E. Knuth, "The Art of Computer Programming" 3, section 5.2.5). Ten thousands of numbers take a fifth of the time of
 * a sort that compares, and samples that are sorted together need not be merged.
 *
 * @param samples of finite numbers; at most 256
 */
export function sortTogether(samples: readonly Float64Array[]): TaggedNumbers {
  let numbers = joined(samples);
  let room: TaggedNumbers = {
    values: new Float64Array(numbers.values.length),
    tags: new Uint8Array(numbers.values.length),
  };
  for (let byte = 0; byte < BYTES; byte++) {
    const bytes = new Uint8Array(numbers.values.buffer);
    const places = placesByByte(bytes, byte);
    if (places === null) continue;
    moveByByte(bytes, byte, places, numbers, room);
    [numbers, room] = [room, numbers];
  }
  return negativeFirst(numbers, room);
}

function joined(samples: readonly Float64Array[]): TaggedNumbers {
  const length = samples.reduce((sum, sample) => sum + sample.length, 0);
  const [values, tags] = [new Float64Array(length), new Uint8Array(length)];
  let at = 0;
  for (const [tag, sample] of samples.entries()) {
    values.set(sample, at);
    tags.fill(tag, at, at + sample.length);
    at += sample.length;
  }
  return { values, tags };
}

/** Where the numbers begin that have each value of the byte; null where they all have the same one. */
function placesByByte(bytes: Uint8Array, byte: number): Uint32Array | null {
  const places = new Uint32Array(256);
  for (let at = byte; at < bytes.length; at += BYTES) places[bytes[at]]++;
  if (bytes.length === 0 || places[bytes[byte]] === bytes.length / BYTES) return null;
  for (let value = 0, start = 0; value < places.length; value++) {
    const count = places[value];
    places[value] = start;
    start += count;
  }
  return places;
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
  let positive = 0;
  while (positive < values.length && (values[positive] > 0 || Object.is(values[positive], 0))) positive++;
  if (positive === values.length) return { values, tags };
  const negative = values.length - positive;
  to.values.set(values.subarray(positive).reverse());
  to.tags.set(tags.subarray(positive).reverse());
  to.values.set(values.subarray(0, positive), negative);
  to.tags.set(tags.subarray(0, positive), negative);
  return to;
}
