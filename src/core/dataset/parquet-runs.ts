// Parquet's small whole numbers, in runs: one of them many times, or many of them packed in bits.

import { cutShort } from "./parquet-texts.ts";

/**
 * Fills `to` with numbers of `width` bits (0 to 24) from bytes[start, end). What a run has beyond it is not looked at, so
 * that a run of any length takes no more time than there is to fill.
 * https://github.com/apache/parquet-format/blob/master/Encodings.md, RLE = 3
 * @throws {Error} where the bytes end before
 */
export function fillRuns(
  to: Uint8Array | Int32Array,
  width: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): void {
  const valueBytes = (width + 7) >> 3;
  let at = start;
  for (let filled = 0; filled < to.length; ) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      if (at >= end || shift > 28) throw cutShort();
      const byte = bytes[at++];
      header |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    const left = to.length - filled;
    if ((header & 1) === 0) {
      if (at + valueBytes > end) throw cutShort();
      let value = 0;
      for (let byte = 0; byte < valueBytes; byte++) value |= bytes[at++] << (8 * byte);
      const count = Math.min(header >>> 1, left);
      to.fill(value, filled, filled + count);
      filled += count;
    } else {
      const packed = header >>> 1;
      const count = Math.min(8 * packed, left);
      if (at + Math.ceil((count * width) / 8) > end) throw cutShort();
      unpackBits(to, filled, count, width, bytes, at);
      at += packed * width;
      filled += count;
    }
  }
}

function unpackBits(
  to: Uint8Array | Int32Array,
  first: number,
  count: number,
  width: number,
  bytes: Uint8Array,
  start: number,
): void {
  const mask = (1 << width) - 1;
  let at = start;
  let bits = 0;
  let held = 0;
  for (let value = first; value < first + count; value++) {
    for (; held < width; held += 8) bits |= bytes[at++] << held;
    to[value] = bits & mask;
    bits >>>= width;
    held -= width;
  }
}
