// Which texts of two dictionaries mean the same, as one number per text: equal numbers, equal meaning.

import { decimalOf } from "../dataset/decimal-text.ts";
import { type Dictionary, startOf } from "../dataset/table.ts";
import { hashOf, TextIndex } from "../dataset/text-index.ts";

export interface TextClasses {
  /** Per code of the base's dictionary. */
  readonly base: Int32Array;
  /** Per code of the head's dictionary. */
  readonly head: Int32Array;
}

/**
 * Texts are the same when their bytes are; without `exact` also when both are plain decimals of the same value, so that
 * 1.50 and 1.5 are one. A number with a leading zero is a code such as a postcode and no plain decimal.
 */
export function textClasses(base: Dictionary, head: Dictionary, exact: boolean): TextClasses {
  const classes = { base: new Int32Array(base.ends.length), head: new Int32Array(head.ends.length) };
  const ofValue = new Map<number, number>();
  const valued = (dictionary: Dictionary, code: number, otherwise: number): number => {
    const value = exact ? Number.NaN : plainDecimalOf(dictionary, code);
    if (Number.isNaN(value)) return otherwise;
    const known = ofValue.get(value + 0);
    if (known === undefined) ofValue.set(value + 0, otherwise);
    return known ?? otherwise;
  };
  for (let code = 0; code < base.ends.length; code++) classes.base[code] = valued(base, code, code);
  let index: TextIndex | null = null;
  let next = base.ends.length;
  for (let code = 0; code < head.ends.length; code++) {
    // Mostly both dictionaries begin alike, and nothing needs to be looked up.
    if (code < base.ends.length && isSameText(base, code, head, code)) {
      classes.head[code] = classes.base[code];
      continue;
    }
    index ??= indexOf(base);
    const start = startOf(head, code);
    const end = head.ends[code];
    const found = index.find(head.bytes, start, end, hashOf(head.bytes, start, end));
    classes.head[code] = found >= 0 ? classes.base[found] : valued(head, code, next++);
  }
  return classes;
}

function plainDecimalOf(dictionary: Dictionary, code: number): number {
  const { bytes, ends } = dictionary;
  const start = startOf(dictionary, code);
  const first = bytes[start] === 45 ? start + 1 : start;
  const isCode = bytes[first] === 48 && first + 1 < ends[code] && bytes[first + 1] >= 48 && bytes[first + 1] <= 57;
  return isCode ? Number.NaN : decimalOf(bytes, start, ends[code]);
}

function indexOf(dictionary: Dictionary): TextIndex {
  const index = new TextIndex();
  const { bytes, ends } = dictionary;
  for (let code = 0, start = 0; code < ends.length; start = ends[code], code++)
    index.add(bytes, start, ends[code], hashOf(bytes, start, ends[code]));
  return index;
}

function isSameText(one: Dictionary, code: number, other: Dictionary, otherCode: number): boolean {
  let at = startOf(one, code);
  let otherAt = startOf(other, otherCode);
  if (one.ends[code] - at !== other.ends[otherCode] - otherAt) return false;
  for (; at < one.ends[code]; at++, otherAt++) if (one.bytes[at] !== other.bytes[otherAt]) return false;
  return true;
}
