// What the changed, added or removed rows have in common: one value of a column that the other rows rarely have.

import { type Column, type Rows, rowsAt, type Table, textOf } from "../dataset/table.ts";
import { sameShareP } from "../stats/hypergeometric.ts";
import { valuesAt } from "../stats/values-at.ts";
import type { ReviewInput } from "./review-input.ts";

export interface Segment {
  readonly of: "changed" | "added" | "removed";
  readonly column: string;
  readonly value: string;
  /** Of these rows, and of the other rows of the same version, those that have the value. */
  readonly share: number;
  readonly shareOfOthers: number;
}

/** Of the changed, added or removed rows, how many have the value in common. */
const LEAST_SHARE = 0.9;
/** Others have the value at most half as often. */
const MOST_OF_OTHERS = 0.5;
/** Over all values that could have been found. */
const ALPHA = 0.01;
/** Of each kind of rows; more say the same in other words. */
const MOST_SHOWN = 2;
/** Rows looked at to find the commonest value; the shares are then counted over all rows. */
const SAMPLED = 4096;
/** A number column with more values than this in the sample holds measurements. */
const MOST_NUMBERS = 100;
/** A column in which so large a share of the changed rows was edited has the value because of the edit. */
const EDITED = 0.1;

/**
 * A value explains rows if at least 90 % of them have it, the other rows of that version at most half as often, and
 * chance alone would give such a share with a probability below 1 %, by the exact conditional test of two shares, after
 * Bonferroni over all values of all columns. Rows with this value count exactly; only the value is looked for in a sample
 * with a fixed stride.
 */
export function segmentsOf({ base, head, rows, options }: ReviewInput): readonly Segment[] {
  if (base === null || rows === null) return [];
  const kinds = [
    { of: "changed", table: head.table, at: rowsAt(rows.pairs.head, rows.changed) },
    { of: "added", table: head.table, at: rows.added },
    { of: "removed", table: base.table, at: rows.removed },
  ] as const;
  return kinds.flatMap(({ of, table, at }) => {
    if (at.length === 0 || at.length === table.rowCount) return [];
    const isOwn = ({ name }: Column): boolean =>
      options.key.includes(name) ||
      (of === "changed" && (rows.cells.get(name)?.length ?? 0) > EDITED * rows.changed.length);
    const columns = table.columns.filter((column) => !isOwn(column));
    return explaining(of, table, columns, at);
  });
}

function explaining(of: Segment["of"], table: Table, columns: readonly Column[], at: Rows): readonly Segment[] {
  const sample = everySo(at, Math.ceil(at.length / SAMPLED));
  const commonest = columns.map((column) => commonestAt(column, sample));
  const values = columns.reduce((sum, column) => sum + valueCountOf(column), 0);
  const others = table.rowCount - at.length;
  const found = columns.flatMap((column, index): readonly Segment[] => {
    const value = commonest[index];
    if (value === null) return [];
    const [inside, all] = countsOf(column, value, at);
    const share = inside / at.length;
    const shareOfOthers = (all - inside) / others;
    if (share < LEAST_SHARE || shareOfOthers > MOST_OF_OTHERS * share) return [];
    if (sameShareP(inside, at.length, all - inside, others) * values >= ALPHA) return [];
    return [{ of, column: column.name, value: wordOf(column, value), share, shareOfOthers }];
  });
  return found.toSorted((a, b) => b.share - b.shareOfOthers - (a.share - a.shareOfOthers)).slice(0, MOST_SHOWN);
}

/** A number, or the code of a text; null where no value is common enough. */
function commonestAt(column: Column, sample: Rows): number | null {
  // A tenth less than wanted: what is looked at is a sample.
  const others = Math.floor(sample.length - (LEAST_SHARE - 0.1) * sample.length);
  // If no more are others, then of so many rows most have the value; and where it is not common, these mostly show it.
  const first = cellsAt(column, sample.subarray(0, 2 * others + 1));
  const value = majorityOf(first);
  if (first.length - countOf(first, value) > others) return null;
  return sample.length - countOf(cellsAt(column, sample), value) > others ? null : value;
}

function everySo(rows: Rows, step: number): Rows {
  const taken = new Uint32Array(Math.ceil(rows.length / step));
  for (let i = 0; i < taken.length; i++) taken[i] = rows[i * step];
  return taken;
}

/** NaN where there is none. */
function cellsAt(column: Column, rows: Rows): Float64Array {
  if (column.type === "number") return valuesAt(column.values, rows);
  const cells = new Float64Array(rows.length);
  for (let i = 0; i < cells.length; i++) cells[i] = column.codes[rows[i]] < 0 ? Number.NaN : column.codes[rows[i]];
  return cells;
}

/**
 * The only value that more than half of the numbers may be: each other one cancels one of it (R. S. Boyer and J S. Moore,
 * "MJRTY: a fast majority vote algorithm", in: Automated Reasoning, 1991, p. 105-117).
 */
function majorityOf(numbers: Float64Array): number {
  let value = Number.NaN;
  let lead = 0;
  for (let i = 0; i < numbers.length; i++) {
    if (lead > 0) lead += numbers[i] === value ? 1 : -1;
    else [value, lead] = [numbers[i], 1];
  }
  return value;
}

/** How many values could have been found by chance; of many numbers, none could. */
function valueCountOf(column: Column): number {
  if (column.type === "text") return column.dictionary.ends.length;
  const { values } = column;
  const seen = new Set<number>();
  const step = Math.ceil(values.length / SAMPLED);
  for (let row = 0; row < values.length && seen.size <= MOST_NUMBERS; row += step) seen.add(values[row]);
  return seen.size;
}

function countsOf(column: Column, value: number, at: Rows): readonly [inside: number, all: number] {
  const cells = column.type === "number" ? column.values : column.codes;
  let inside = 0;
  for (let i = 0; i < at.length; i++) if (cells[at[i]] === value) inside++;
  return [inside, countOf(cells, value)];
}

function countOf(cells: Float64Array | Int32Array, value: number): number {
  let count = 0;
  for (let i = 0; i < cells.length; i++) if (cells[i] === value) count++;
  return count;
}

function wordOf(column: Column, value: number): string {
  return column.type === "number" ? String(value) : textOf(column.dictionary, value);
}
