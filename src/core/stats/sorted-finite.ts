// The finite ones of some numbers, in order.

/** Fewer are sorted sooner than V8 has compiled the loops of the other way. */
const FEW = 4_000;
const BYTES = 8;
/** Bytes that no two numbers share which differ in their first eight digits. */
const TELLING_BYTES = 5;

/** @returns without NaN and infinities, rising */
export function sortedFinite(values: Float64Array): Float64Array {
  const sorted = values.length < FEW ? values.toSorted() : sortedByBytes(values);
  let [start, end] = [0, sorted.length];
  while (start < end && !(sorted[start] > Number.NEGATIVE_INFINITY)) start++;
  while (start < end && !(sorted[end - 1] < Number.POSITIVE_INFINITY)) end--;
  return sorted.subarray(start, end);
}

/**
 * Byte by byte, the lowest first: numbers that agree in the higher bytes keep the order of the lower ones (radix sort:
 * D. E. Knuth, "The Art of Computer Programming" 3, section 5.2.5). Ten thousands of numbers take a fifth of the time of
 * a sort that compares. NaN comes first or last.
 */
function sortedByBytes(values: Float64Array): Float64Array {
  // The highest bytes mostly tell all numbers apart.
  const sorted = sortedFrom(BYTES - TELLING_BYTES, values.slice());
  return isRising(sorted) ? sorted : sortedFrom(0, sorted);
}

// Loops stand alone in their functions: V8 leaves a compiled loop for the interpreter where code follows that never ran.

/** By all bytes from the given one up. */
function sortedFrom(lowest: number, values: Float64Array): Float64Array {
  let [from, to]: readonly [Float64Array, Float64Array] = [values, new Float64Array(values.length)];
  for (let byte = lowest; byte < BYTES; byte++) {
    const bytes = new Uint8Array(from.buffer);
    const places = new Uint32Array(256);
    countBytes(bytes, byte, places);
    if (places.includes(values.length)) continue;
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

function moveByByte(bytes: Uint8Array, byte: number, places: Uint32Array, from: Float64Array, to: Float64Array): void {
  for (let i = 0; i < from.length; i++) to[places[bytes[BYTES * i + byte]]++] = from[i];
}

/** As bytes the sign is the highest bit, and negative numbers rise with their size. */
function negativeFirst(values: Float64Array, to: Float64Array): Float64Array {
  const positive = countPositive(new Uint8Array(values.buffer));
  if (positive === values.length) return values;
  to.set(values.subarray(positive).toReversed());
  to.set(values.subarray(0, positive), values.length - positive);
  return to;
}

function countPositive(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] >= 128) end -= BYTES;
  return end / BYTES;
}

function isRising(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] < values[i - 1]) return false;
  return true;
}
