// Rows in the holdout that are nearly the same as a train row.

import { contentsOf } from "../dataset/identity.ts";
import { columnOf, type Rows } from "../dataset/table.ts";
import { counted, percent } from "../numerals.ts";
import { sortedFinite } from "../stats/sorted-finite.ts";
import { valuesAt } from "../stats/values-at.ts";
import type { Leak } from "./leak.ts";
import type { DatasetSide } from "./review-input.ts";
import { meetingsIn } from "./row-hashes.ts";

/** Numbers are put on a grid of this share of the middle half's width: rows that agree on all of them are near copies. */
const GRID = 0.01;
/** Beyond, a near neighbour is found for most rows: docs/findings.md says so. */
const MOST_NEAR_ROWS = 50_000;
/** On fewer numbers rows are near each other by chance. */
const LEAST_NUMBERS = 3;

/** Of the train rows; where more are near each other, so are all rows as a rule. */
const DISTINCT = 0.98;
/** Rows that agree on this many numbers and all texts are few: only where there are any, the other numbers are looked at. */
const TELLING_NUMBERS = 4;

/**
 * Holdout rows that are nearly the same as a train row: by two grids, half a cell apart, so that two close numbers with a
 * line between them meet in the other.
 *
 * @param exact rows that are the same, which are none of these; null: equal rows are chance
 */
export function nearCopies(side: DatasetSide, features: readonly string[], exact: Rows | null): readonly Leak[] {
  const { table, train, holdout } = side;
  if (exact === null || train.length + holdout.length > MOST_NEAR_ROWS) return [];
  const columns = features.map((name) => columnOf(table, name)).filter((column) => column !== undefined);
  const grids = columns.flatMap((column) => {
    const width = column.type === "text" ? 0 : cellWidth(column.values, train);
    return column.type === "text" || width === 0 ? [] : [{ values: column.values, width }];
  });
  if (grids.length < LEAST_NUMBERS) return [];
  const onGrid = new Set(grids.map(({ values }) => values));
  const rest = columns.filter((column) => column.type === "text" || !onGrid.has(column.values)).map(({ name }) => name);
  const start = rest.length === 0 ? new Uint32Array(2 * table.rowCount) : contentsOf(table, rest);
  const found = new Set<number>();
  for (const offset of [0, 0.5]) {
    const cells = start.slice();
    for (const grid of grids.slice(0, TELLING_NUMBERS)) addCells(cells, grid, offset);
    const few = meetingsIn(side, cells);
    if (few.rows.length === 0 && few.distinct >= DISTINCT * train.length) continue;
    for (const grid of grids.slice(TELLING_NUMBERS)) addCells(cells, grid, offset);
    const { rows, distinct } = meetingsIn(side, cells);
    if (distinct < DISTINCT * train.length) return [];
    for (const row of rows) found.add(row);
  }
  for (const row of exact) found.delete(row);
  if (found.size === 0) return [];
  const rows = Uint32Array.from(found).toSorted();
  const message = `${counted(rows.length, "holdout row")} (${percent(rows.length / holdout.length)}) ${rows.length === 1 ? "is" : "are"} nearly the same as a train row: every feature agrees within about 1 % of its usual range.`;
  return [{ rule: "leakage/near-copies", column: null, count: rows.length, at: { table, rows }, message }];
}

interface Grid {
  readonly values: Float64Array;
  readonly width: number;
}

/** 0 for whole numbers and flags, which have no near values: they must agree. */
function cellWidth(values: Float64Array, train: Rows): number {
  const sorted = sortedFinite(valuesAt(values, train));
  const width = (sorted[Math.floor(0.75 * sorted.length)] - sorted[Math.floor(0.25 * sorted.length)]) * GRID;
  return width > 0 && hasManyValues(sorted) ? width : 0;
}

function hasManyValues(sorted: Float64Array): boolean {
  let distinct = 0;
  for (let i = 0; i < sorted.length && distinct <= 50; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct++;
  return distinct > 50;
}

/** Puts the cells of one more grid into the rows' hashes, which are two words each. */
function addCells(hashes: Uint32Array, { values, width }: Grid, offset: number): void {
  for (let row = 0, { length } = values; row < length; row++) {
    const value = values[row];
    // Minus one infinity, plus it, and NaN alike give NaN.
    const cell = value - value === 0 ? Math.floor(value / width + offset) | 0 : -1;
    const a = Math.imul(hashes[2 * row] ^ cell, 0x9e3779b1);
    const b = Math.imul(hashes[2 * row + 1] ^ (cell + (a >>> 15)), 0x85ebca77);
    hashes[2 * row] = a ^ (b >>> 13);
    hashes[2 * row + 1] = b;
  }
}
