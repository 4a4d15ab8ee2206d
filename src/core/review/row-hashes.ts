// Hashes of rows by some of their cells, computed once for all rules, and sets of them that hold millions.

import { contentsOf } from "../dataset/identity.ts";
import { columnNamed, everyRow, type Rows, rowsWhere, type Table, takeRows } from "../dataset/table.ts";
import { possibleRepeats } from "./possible-repeats.ts";
import type { DatasetSide } from "./review-input.ts";

/** What is computed of a table, once for each name. */
function onceOfEach<T>(): (table: Table, name: string, compute: () => T) => T {
  const known = new WeakMap<Table, Map<string, { readonly value: T }>>();
  return (table, name, compute) => {
    const ofTable = known.get(table) ?? new Map<string, { readonly value: T }>();
    known.set(table, ofTable);
    const found = ofTable.get(name) ?? { value: compute() };
    ofTable.set(name, found);
    return found.value;
  };
}

const onceHashed = onceOfEach<Uint32Array>();

/** 64-bit hashes, interleaved, of the rows' values in these columns. */
export function hashesOf(table: Table, columns: readonly string[]): Uint32Array {
  return onceHashed(table, JSON.stringify(columns), () => contentsOf(table, columns));
}

/** Rows that say the same in some columns, in groups of two and more. */
export interface Repeats {
  /** Rows in order of their first one; each group's rows rising. */
  readonly groups: readonly (readonly number[])[];
}

const onceRepeated = onceOfEach<Repeats | null>();

/** Null where fewer than this share of the rows is different: then equal rows are chance. */
export function repeatsOf(table: Table, columns: readonly string[], telling: number): Repeats | null {
  return onceRepeated(table, JSON.stringify([columns, telling]), () => repeatsIn(table, columns, telling));
}

function repeatsIn(table: Table, columns: readonly string[], telling: number): Repeats | null {
  const { rowCount } = table;
  const rows = possibleRepeats(table, columns) ?? everyRow(rowCount);
  const hashes = rows.length === rowCount ? hashesOf(table, columns) : hashesAt(table, columns, rows);
  const seen = new RowSet(hashes, rows.length);
  const again: number[] = [];
  const most = (1 - telling) * rowCount;
  for (let i = 0; i < rows.length; i++) {
    if (seen.add(i) === i) continue;
    again.push(i);
    if (again.length > most) return null;
  }
  const groups = new Map<number, number[]>();
  for (const i of again) {
    const first = seen.add(i);
    const group = groups.get(first) ?? [rows[first]];
    group.push(rows[i]);
    groups.set(first, group);
  }
  return { groups: [...groups.values()] };
}

/** As `hashesOf`, of some rows. */
function hashesAt(table: Table, columns: readonly string[], rows: Rows): Uint32Array {
  const own = { ...table, columns: columns.map((name) => columnNamed(table, name)) };
  return contentsOf(takeRows(own, rows), columns);
}

export function rowSetOf(hashes: Uint32Array, rows: Rows): RowSet {
  const set = new RowSet(hashes, rows.length);
  for (let i = 0; i < rows.length; i++) set.add(rows[i]);
  return set;
}

/** Holdout rows whose hash a train row has, and how many hashes the train rows have. */
export function meetingsIn(
  { train, holdout }: Pick<DatasetSide, "train" | "holdout">,
  hashes: Uint32Array,
): { rows: Rows; distinct: number } {
  const seen = rowSetOf(hashes, train);
  return { rows: rowsWhere(holdout, (row) => seen.has(row)), distinct: seen.size };
}

/** Rows by their hash: of equal ones, the first counts. */
export class RowSet {
  size = 0;
  readonly #hashes: Uint32Array;
  /** Row + 1; 0 is free. */
  readonly #slots: Int32Array;

  /** @param most how many rows will be added */
  constructor(hashes: Uint32Array, most: number) {
    this.#hashes = hashes;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  }

  /** The first row with this hash; the row itself where none was there. */
  add(row: number): number {
    const slot = this.#slotOf(this.#hashes, row);
    if (this.#slots[slot] === 0) {
      this.#slots[slot] = row + 1;
      this.size++;
    }
    return this.#slots[slot] - 1;
  }

  has(row: number): boolean {
    return this.first(row, this.#hashes) >= 0;
  }

  /** The first row added with the hash of this row, which may be of another table; -1 for none. */
  first(row: number, hashes: Uint32Array): number {
    return this.#slots[this.#slotOf(hashes, row)] - 1;
  }

  #slotOf(hashes: Uint32Array, row: number): number {
    const high = hashes[2 * row];
    const low = hashes[2 * row + 1];
    const mask = this.#slots.length - 1;
    let slot = (high ^ low) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = 2 * (this.#slots[slot] - 1);
      if (this.#hashes[at] === high && this.#hashes[at + 1] === low) break;
    }
    return slot;
  }
}
