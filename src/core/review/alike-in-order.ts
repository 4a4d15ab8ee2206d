// Rows of two tables that say nearly the same one after the other: rounded, or edited here and there, in the same order.

import { columnNamed, type Table } from "../dataset/table.ts";
import { compareCells } from "./cell-comparison.ts";
import type { SomeRows } from "./some-rows.ts";

const FEWEST_ROWS = 10;
const FEWEST_COLUMNS = 3;
/** Of a column's standard deviation: so little is rounding. */
const NEARLY = 0.01;
/** Of the columns that vary, in so many a row must say nearly the same. */
const IN_MOST = 0.75;
/** Of all rows, so many must be alike; and of rows paired with their neighbours', no more than the second. */
const ALMOST_ALL = 0.9;
const BY_CHANCE = 0.5;

/**
 * 1 for each pair of rows that is alike, the i-th of either side; null where rows are too few, or not as many, or no more
 * alike in this order than by chance.
 */
export function alikeInOrder(base: SomeRows, head: SomeRows, columns: readonly string[]): Uint8Array | null {
  const count = base.rows.length;
  if (count < FEWEST_ROWS || head.rows.length !== count) return null;
  const tests = columns.flatMap((name) => nearly(base.table, head, name) ?? []);
  if (tests.length < FEWEST_COLUMNS) return null;
  const marked = (step: number): Uint8Array =>
    Uint8Array.from(base.rows, (old, i) => {
      const now = head.rows[(i + step) % count];
      const agreeing = tests.reduce((near, isNear) => near + (isNear(old, now) ? 1 : 0), 0);
      return agreeing >= IN_MOST * tests.length ? 1 : 0;
    });
  const inOrder = marked(0);
  return sum(inOrder) >= ALMOST_ALL * count && sum(marked(1)) <= BY_CHANCE * count ? inOrder : null;
}

/** Null for a column that is the same in all rows, and so tells nothing. */
function nearly(base: Table, { table, rows }: SomeRows, name: string): ((old: number, now: number) => boolean) | null {
  const [before, after] = [columnNamed(base, name), columnNamed(table, name)];
  if (before.type !== "number" || after.type !== "number") {
    const { same, sameInHead } = compareCells(before, after, false);
    return rows.some((row) => !sameInHead(row, rows[0])) ? same : null;
  }
  const bound = NEARLY * deviation(rows, after.values);
  if (!(bound > 0)) return null;
  const [was, is] = [before.values, after.values];
  return (old, now) => Math.abs(was[old] - is[now]) <= bound || (Number.isNaN(was[old]) && Number.isNaN(is[now]));
}

/** Of the numbers that are there. */
function deviation(rows: Uint32Array, values: Float64Array): number {
  let [count, mean, squares] = [0, 0, 0];
  for (const row of rows) {
    const value = values[row];
    if (!Number.isFinite(value)) continue;
    count++;
    const from = value - mean;
    mean += from / count;
    squares += from * (value - mean);
  }
  return Math.sqrt(squares / Math.max(1, count));
}

function sum(marks: Uint8Array): number {
  return marks.reduce((total, mark) => total + mark, 0);
}
