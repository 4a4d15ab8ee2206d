// The hot paths: objects written like one before them, whose values are of the plainest. Anything else is left to the cutter.

import { quote } from "./csv-field.ts";
import { exactPowersOfTen } from "./decimal-text.ts";
import type { JsonShape } from "./json-shape.ts";
import { backslash, type JsonValue } from "./json-value.ts";
import { decimal, integerKey, notText, type RowBuilder, skipped, text } from "./row-builder.ts";
import { hashBasis } from "./text-index.ts";

const zero = 48;
const minus = 45;
const point = 46;

/** 1 for the bytes that a text is looked through for: its end, an escape, a control character. */
const textStops = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 32 || byte === quote || byte === backslash ? 1 : 0,
);

/** 1 for the bytes that a number may have. */
const ofNumber = new Uint8Array(256);
for (const byte of new TextEncoder().encode("+-.0123456789Ee")) ofNumber[byte] = 1;

/**
 * Fills the row `row` from the object whose brace is bytes[at], and gives the position behind it; -1 when it is not
 * complete, not of that shape, or has a fault: what was filled in then does not count. bytes behind the last must be NUL.
 */
export function fillPlain(
  rows: RowBuilder,
  row: number,
  take: (column: number, value: JsonValue) => string | null,
  fieldBytes: number,
  shape: JsonShape,
  value: JsonValue,
  bytes: Uint8Array,
  start: number,
): number {
  const { kinds, numbers, codes, texts } = rows;
  const { columns, between, ends } = shape;
  const members = columns.length;
  let at = start;
  let expected = 0;
  for (let member = 0; member <= members; member++) {
    for (const end = ends[member]; expected < end; ) if (bytes[at++] !== between[expected++]) return -1;
    if (member === members) break;
    const column = columns[member];
    const kind = kinds[column];
    const from = at;
    if (kind === decimal || kind === integerKey) {
      // A plain decimal of at most 2^53, without its point, over an exact power of ten: one rounding, so exact.
      const negative = bytes[at] === minus;
      if (negative) at++;
      const first = at;
      let digits = 0;
      let digit = bytes[at] - zero;
      while (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
        digit = bytes[++at] - zero;
      }
      const whole = at - first;
      let fraction = 0;
      let plain = whole > 0 && (whole === 1 || bytes[first] !== zero);
      if (bytes[at] === point) {
        const behindPoint = ++at;
        digit = bytes[at] - zero;
        while (digit >= 0 && digit <= 9) {
          digits = digits * 10 + digit;
          digit = bytes[++at] - zero;
        }
        fraction = at - behindPoint;
        plain &&= fraction > 0 && kind === decimal;
      }
      plain &&= digits <= Number.MAX_SAFE_INTEGER && fraction <= 22 && ofNumber[bytes[at]] === 0;
      if (plain && (kind === decimal || digits > 0 || !negative)) {
        const size = fraction === 0 ? digits : digits / exactPowersOfTen[fraction];
        numbers[column][row] = negative ? -size : size;
        continue;
      }
    } else if (kind === text && bytes[at] === quote) {
      let hash = hashBasis;
      at++;
      while (textStops[bytes[at]] === 0) hash = Math.imul(hash ^ bytes[at++], 0x01000193);
      if (bytes[at] === quote && at - from < fieldBytes) {
        let code = texts[column].find(bytes, from + 1, at, hash);
        if (code < 0) code = rows.newCode(column, bytes, from + 1, at, hash);
        if (code === notText) return -1;
        codes[column][row] = code;
        at++;
        continue;
      }
    } else if (kind === skipped && bytes[at] === quote) {
      at++;
      while (textStops[bytes[at]] === 0) at++;
      if (bytes[at] === quote && at - from < fieldBytes) {
        at++;
        continue;
      }
    }
    at = value.cut(from);
    if (at < 0 || (at - from > fieldBytes && value.kind !== "nested") || take(column, value) !== null) return -1;
  }
  return at;
}

/** As above, for its names only. Numbers are not looked at closely: they are when the rows are read. */
export function passPlain(shape: JsonShape, value: JsonValue, bytes: Uint8Array, start: number): number {
  const { columns, between, ends } = shape;
  const members = columns.length;
  let at = start;
  let expected = 0;
  for (let member = 0; member <= members; member++) {
    for (const end = ends[member]; expected < end; ) if (bytes[at++] !== between[expected++]) return -1;
    if (member === members) break;
    const from = at;
    while (ofNumber[bytes[at]] === 1) at++;
    if (at > from) continue;
    if (bytes[at] === quote) {
      at++;
      while (textStops[bytes[at]] === 0) at++;
      if (bytes[at] === quote) {
        at++;
        continue;
      }
    }
    at = value.cut(from);
    if (at < 0) return -1;
  }
  return at;
}
