// Long lists of numbers that are never held as a whole: made chunk by chunk, as often as they are asked for.

/** Numbers in a chunk: they stay in the processor's nearest cache while several things are made of them. */
export const CHUNK = 4096;

/** Numbers that are the same each time that they are made. */
export interface ChunkedNumbers {
  readonly length: number;
  /** Those of [start, end), at most `CHUNK`, at the beginning of `into`. */
  readonly fill: (start: number, end: number, into: Float64Array) => void;
}

/** Numbers that are held, as ones that are made. */
export function heldNumbers(values: Float64Array): ChunkedNumbers {
  return { length: values.length, fill: (start, end, into) => into.set(values.subarray(start, end)) };
}

/** All of them at once. */
export function listOf(numbers: ChunkedNumbers): Float64Array {
  const list = new Float64Array(numbers.length);
  forEachChunk(list.length, (start, end) => numbers.fill(start, end, list.subarray(start, end)));
  return list;
}

/** Visits [0, length) chunk by chunk, in rising order. */
export function forEachChunk(length: number, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < length; start += CHUNK) visit(start, Math.min(length, start + CHUNK));
}
