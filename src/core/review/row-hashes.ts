// Hashes of rows by some of their cells, computed once for all rules, and sets of them that hold millions.

import { contentsOf } from "../dataset/identity.ts";
import type { Table } from "../dataset/table.ts";

const known = new WeakMap<Table, Map<string, Uint32Array>>();

/** 64-bit hashes, interleaved, of the rows' values in these columns. */
export function hashesOf(table: Table, columns: readonly string[]): Uint32Array {
  const name = JSON.stringify(columns);
  const ofTable = known.get(table) ?? new Map<string, Uint32Array>();
  known.set(table, ofTable);
  const hashes = ofTable.get(name) ?? contentsOf(table, columns);
  ofTable.set(name, hashes);
  return hashes;
}

/** Rows that say the same in some columns, in groups of two and more. */
export interface Repeats {
  /** Rows in order of their first one; each group's rows rising. */
  readonly groups: readonly (readonly number[])[];
  /** How many different rows there are. */
  readonly distinct: number;
}

const repeats = new WeakMap<Table, Map<string, Repeats | null>>();

/** Null where fewer than this share of the rows is different: then equal rows are chance. */
export function repeatsOf(table: Table, columns: readonly string[], telling: number): Repeats | null {
  const name = JSON.stringify([columns, telling]);
  const ofTable = repeats.get(table) ?? new Map<string, Repeats | null>();
  repeats.set(table, ofTable);
  const found = ofTable.has(name) ? (ofTable.get(name) ?? null) : repeatsIn(table, columns, telling);
  ofTable.set(name, found);
  return found;
}

function repeatsIn(table: Table, columns: readonly string[], telling: number): Repeats | null {
  const seen = new RowSet(hashesOf(table, columns), table.rowCount);
  const again: number[] = [];
  const most = (1 - telling) * table.rowCount;
  for (let row = 0; row < table.rowCount; row++) {
    if (seen.add(row) === row) continue;
    again.push(row);
    if (again.length > most) return null;
  }
  const groups = new Map<number, number[]>();
  for (const row of again) {
    const first = seen.add(row);
    const group = groups.get(first) ?? [first];
    group.push(row);
    groups.set(first, group);
  }
  return { groups: [...groups.values()], distinct: seen.size };
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
