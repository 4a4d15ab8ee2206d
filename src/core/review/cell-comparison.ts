// Whether two cells say the same: numbers by value, texts by their bytes, whatever type each side's column has.

import { canonicalIntegerOf, decimalOf } from "../dataset/decimal-text.ts";
import { isMissing, usualMissingTexts } from "../dataset/missing-texts.ts";
import type { Column, NumberColumn, TextColumn } from "../dataset/table.ts";
import { textClasses } from "./text-classes.ts";

export interface CellComparison {
  readonly same: (baseRow: number, headRow: number) => boolean;
  readonly sameInBase: (one: number, other: number) => boolean;
  readonly sameInHead: (one: number, other: number) => boolean;
  /** Those pairs whose cells differ, as indices into the pairs, rising. */
  readonly differing: (baseRows: Uint32Array, headRows: Uint32Array) => Uint32Array;
}

/**
 * @param exactText true for key columns, where 007 and 7, or 1.0 and 1, are different rows
 */
export function compareCells(base: Column, head: Column, exactText: boolean): CellComparison {
  if (base.type === "number") return head.type === "number" ? numbers(base, head) : mixed(base, head, exactText);
  return head.type === "text" ? texts(base, head, exactText) : mirrored(mixed(head, base, exactText));
}

function numbers(base: NumberColumn, head: NumberColumn): CellComparison {
  const [ours, theirs] = [base.values, head.values];
  return {
    same: (b, h) => ours[b] === theirs[h] || (Number.isNaN(ours[b]) && Number.isNaN(theirs[h])),
    sameInBase: sameWithin(ours),
    sameInHead: sameWithin(theirs),
    differing(baseRows, headRows) {
      const found = new Found();
      addDiffering(found, ours, theirs, baseRows, headRows);
      return found.indices();
    },
  };
}

/** Alone, because V8 leaves a compiled loop for the interpreter where code follows that never ran. */
function addDiffering(
  found: Found,
  ours: Float64Array,
  theirs: Float64Array,
  baseRows: Uint32Array,
  headRows: Uint32Array,
): void {
  for (let i = 0, { length } = baseRows; i < length; i++) {
    const one = ours[baseRows[i]];
    const other = theirs[headRows[i]];
    // NaN stands for a missing value on both sides, and differs from itself.
    // biome-ignore lint/suspicious/noSelfCompare: a value that differs from itself is NaN
    if (one !== other && (one === one || other === other)) found.add(i);
  }
}

function sameWithin(values: Float64Array) {
  return (one: number, other: number): boolean =>
    values[one] === values[other] || (Number.isNaN(values[one]) && Number.isNaN(values[other]));
}

function texts(base: TextColumn, head: TextColumn, exactText: boolean): CellComparison {
  const classes = textClasses(base.dictionary, head.dictionary, exactText);
  const ofBase = (row: number): number => (base.codes[row] < 0 ? -1 : classes.base[base.codes[row]]);
  const ofHead = (row: number): number => (head.codes[row] < 0 ? -1 : classes.head[head.codes[row]]);
  return {
    same: (b, h) => ofBase(b) === ofHead(h),
    sameInBase: (one, other) => ofBase(one) === ofBase(other),
    sameInHead: (one, other) => ofHead(one) === ofHead(other),
    differing(baseRows, headRows) {
      const found = new Found();
      const [ours, theirs] = [base.codes, head.codes];
      for (let i = 0; i < baseRows.length; i++) {
        const one = ours[baseRows[i]];
        const other = theirs[headRows[i]];
        if ((one < 0 ? -1 : classes.base[one]) !== (other < 0 ? -1 : classes.head[other])) found.add(i);
      }
      return found.indices();
    },
  };
}

/** A column of numbers on one side whose other side is text, because a cell there is no number. */
function mixed(numeric: NumberColumn, textual: TextColumn, exactText: boolean): CellComparison {
  const { values } = numeric;
  const meanings = meaningsOf(textual, exactText);
  const isSame = (value: number, code: number): boolean => {
    if (code < 0) return Number.isNaN(value);
    if (meanings.kinds[code] === MISSING) return Number.isNaN(value);
    return meanings.kinds[code] === NUMBER && meanings.values[code] === value;
  };
  const isSameText = (one: number, other: number): boolean => {
    const [first, second] = [meanings.kindOf(one), meanings.kindOf(other)];
    if (first !== second) return false;
    if (first === MISSING) return true;
    return first === NUMBER ? meanings.values[one] === meanings.values[other] : one === other;
  };
  const { codes } = textual;
  return {
    same: (b, h) => isSame(values[b], codes[h]),
    sameInBase: sameWithin(values),
    sameInHead: (one, other) => isSameText(codes[one], codes[other]),
    differing(baseRows, headRows) {
      const found = new Found();
      for (let i = 0; i < baseRows.length; i++) if (!isSame(values[baseRows[i]], codes[headRows[i]])) found.add(i);
      return found.indices();
    },
  };
}

const MISSING = 0;
const NUMBER = 1;
const TEXT = 2;

function meaningsOf({ dictionary }: TextColumn, exactText: boolean) {
  const { bytes, ends } = dictionary;
  const kinds = new Uint8Array(ends.length);
  const values = new Float64Array(ends.length);
  for (let code = 0, start = 0; code < ends.length; start = ends[code], code++) {
    const value = exactText ? canonicalIntegerOf(bytes, start, ends[code]) : decimalOf(bytes, start, ends[code]);
    values[code] = value;
    if (!Number.isNaN(value)) kinds[code] = NUMBER;
    else kinds[code] = !exactText && isMissing(usualMissingTexts, bytes, start, ends[code]) ? MISSING : TEXT;
  }
  return { kinds, values, kindOf: (code: number): number => (code < 0 ? MISSING : kinds[code]) };
}

function mirrored(comparison: CellComparison): CellComparison {
  return {
    same: (b, h) => comparison.same(h, b),
    sameInBase: comparison.sameInHead,
    sameInHead: comparison.sameInBase,
    differing: (baseRows, headRows) => comparison.differing(headRows, baseRows),
  };
}

/** Indices under collection: they are few, or nearly all. */
class Found {
  #indices = new Uint32Array(64);
  #count = 0;

  add(index: number): void {
    if (this.#count === this.#indices.length) {
      const larger = new Uint32Array(2 * this.#count);
      larger.set(this.#indices);
      this.#indices = larger;
    }
    this.#indices[this.#count++] = index;
  }

  indices(): Uint32Array {
    return this.#indices.slice(0, this.#count);
  }
}
