// Which cells were edited, and in which rows of both sides; also where the rows' own key was edited.

import { joined } from "../dataset/hashes.ts";
import { contentsOf } from "../dataset/identity.ts";
import { rowsWithout } from "../dataset/row-marks.ts";
import { columnNamed, columnOf, type Rows, rowsAt } from "../dataset/table.ts";
import { compareCells } from "./cell-comparison.ts";
import { commonColumns, nameBefore } from "./column-diff.ts";
import type { ReviewInput, RowPairs } from "./review-input.ts";

export interface EditedCells {
  /** All matched rows. */
  readonly matched: RowPairs;
  /** By head's column name: the matched rows whose cell differs. */
  readonly columns: ReadonlyMap<string, RowPairs>;
  /** Rows that were removed under one key and added under another, and say the same otherwise, by key column. */
  readonly rekeyed: ReadonlyMap<string, RowPairs>;
  /** Rows of the base, and of head, that are in no pair. */
  readonly removed: Rows;
  readonly added: Rows;
}

const nothing = new Uint32Array(0);
const noPairs: RowPairs = { base: nothing, head: nothing };

/** Null where there is no base. */
export function editedCells(input: ReviewInput): EditedCells | null {
  const { base, head, rows, options } = input;
  if (base === null || rows === null) return null;
  const rekeyed = new Map(
    options.key.map((name) => [name, rekeyedRows(input, name)] as const).filter(([, pairs]) => pairs.base.length > 0),
  );
  const columns = new Map([...rows.cells].map(([name, cells]) => [name, pairsAt(rows.pairs, cells)]));
  const { removed, added } = rows;
  const plain = { matched: rows.pairs, columns, rekeyed, removed, added };
  if (removed.length === 0 || added.length === 0) return plain;
  const again = options.key.length === 0 ? (byOneColumn(input) ?? byOrder(input)) : byOrder(input);
  if (again === null) return plain;
  for (const [name, cells] of cellsOf(input, again)) {
    if (cells.base.length > 0) columns.set(name, joinedPairs(columns.get(name) ?? noPairs, cells));
  }
  return {
    matched: joinedPairs(rows.pairs, again),
    columns,
    rekeyed,
    removed: rowsWithout(removed, again.base, base.table.rowCount),
    added: rowsWithout(added, again.head, head.table.rowCount),
  };
}

/** Where no key is declared: the column that most removed and added rows have in common, each value once. */
function byOneColumn({ base, head, rows }: ReviewInput): RowPairs | null {
  if (base === null || rows === null) return null;
  let best: RowPairs | null = null;
  for (const { name } of head.table.columns) {
    if (columnOf(base.table, name) === undefined) continue;
    const old = rowsByHash(contentsOf(base.table, [name]), rows.removed);
    const pairs = paired(old, rowsByHash(contentsOf(head.table, [name]), rows.added));
    if (pairs.base.length > (best?.base.length ?? 0)) best = pairs;
  }
  return best !== null && best.base.length >= 0.5 * Math.min(rows.removed.length, rows.added.length) ? best : null;
}

/** One after the other, where there are as many removed as added, and a column that varies mostly agrees. */
function byOrder(input: ReviewInput): RowPairs | null {
  const { base, rows } = input;
  if (base === null || rows === null || rows.removed.length !== rows.added.length) return null;
  const aligned: RowPairs = { base: rows.removed, head: rows.added };
  const agrees = [...cellsOf(input, aligned)].some(([name, cells]) => {
    const column = columnOf(base.table, name);
    if (column === undefined || cells.base.length > 0.4 * aligned.base.length) return false;
    const comparison = compareCells(column, column, false);
    return aligned.base.some((row) => !comparison.sameInBase(row, aligned.base[0]));
  });
  return agrees ? aligned : null;
}

function cellsOf({ base, head }: ReviewInput, pairs: RowPairs): ReadonlyMap<string, RowPairs> {
  const edits = new Map<string, RowPairs>();
  for (const column of head.table.columns) {
    const before = base === null ? undefined : columnOf(base.table, column.name);
    if (before !== undefined)
      edits.set(column.name, pairsAt(pairs, compareCells(before, column, false).differing(pairs.base, pairs.head)));
  }
  return edits;
}

/** By hashes of all cells but the one; rows whose rest is not their own alone are left out. */
function rekeyedRows({ base, head, rows }: ReviewInput, name: string): RowPairs {
  if (base === null || rows === null || rows.removed.length === 0 || rows.added.length === 0) return noPairs;
  const others = commonColumns(base.table, head.table).filter((other) => other !== name);
  if (others.length === 0 || columnOf(base.table, name) === undefined) return noPairs;
  const old = rowsByHash(contentsOf(base.table, others), rows.removed);
  return paired(old, rowsByHash(contentsOf(head.table, others), rows.added));
}

/** By 52 bits of a 64-bit hash; -1 for a hash that several of the rows have. */
function rowsByHash(hashes: Uint32Array, rows: Rows): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const row of rows) {
    const hash = hashes[2 * row] * 2 ** 20 + (hashes[2 * row + 1] >>> 12);
    found.set(hash, found.has(hash) ? -1 : row);
  }
  return found;
}

function paired(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): RowPairs {
  const pairs: [number, number][] = [];
  for (const [hash, row] of after) {
    const old = before.get(hash) ?? -1;
    if (row >= 0 && old >= 0) pairs.push([old, row]);
  }
  return { base: Uint32Array.from(pairs, ([old]) => old), head: Uint32Array.from(pairs, ([, row]) => row) };
}

/** The column on both sides; renamed ones under head's name. */
export function bothColumns({ base, head, columns }: ReviewInput, name: string) {
  return {
    before: base === null ? undefined : columnOf(base.table, nameBefore(columns, name)),
    after: columnNamed(head.table, name),
  };
}

export function pairsAt(pairs: RowPairs, indices: Uint32Array): RowPairs {
  return { base: rowsAt(pairs.base, indices), head: rowsAt(pairs.head, indices) };
}

function joinedPairs(one: RowPairs, other: RowPairs): RowPairs {
  return { base: joined(one.base, other.base), head: joined(one.head, other.head) };
}
