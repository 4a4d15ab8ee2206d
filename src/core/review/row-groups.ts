// Rows of two tables that are the same by some columns, as groups: found by their hashes, held to their cells.

import type { Table } from "../dataset/table.ts";
import type { CellComparison } from "./cell-comparison.ts";

/** Rows of both tables in one numbering: head's from 0, base's behind them. */
export interface RowGroups {
  /** Per row: its group, 0-based. */
  readonly group: Uint32Array;
  /** Per group: how many rows of each side it has, 2 standing for more than one. */
  readonly inBase: Uint8Array;
  readonly inHead: Uint8Array;
}

/** Interleaved [high, low] per row; rows that are the same must have the same hash, not the other way round. */
interface Hashes {
  readonly base: Uint32Array;
  readonly head: Uint32Array;
}

/**
 * Rows that are the same in all compared columns have the same group. Expected time: linear in the rows.
 *
 * @param hashes narrow down which rows are compared; a collision costs time and changes no group
 * @param comparisons by which cells rows are the same
 */
export function groupRows(base: Table, head: Table, hashes: Hashes, comparisons: readonly CellComparison[]): RowGroups {
  const offset = head.rowCount;
  const total = offset + base.rowCount;
  const group = new Uint32Array(total);
  const firsts = new Uint32Array(total);
  const inBase = new Uint8Array(total);
  const inHead = new Uint8Array(total);
  const mask = 2 ** Math.ceil(Math.log2(2 * total + 2)) - 1;
  /** Group + 1; 0 is free. */
  const slots = new Uint32Array(mask + 1);
  let groups = 0;

  const isSame = (first: number, row: number): boolean => {
    for (const comparison of comparisons) {
      const same =
        row < offset
          ? comparison.sameInHead(first, row)
          : first < offset
            ? comparison.same(row - offset, first)
            : comparison.sameInBase(first - offset, row - offset);
      if (!same) return false;
    }
    return true;
  };
  const hashAt = (row: number, word: 0 | 1): number =>
    row < offset ? hashes.head[2 * row + word] : hashes.base[2 * (row - offset) + word];

  for (let row = 0; row < total; row++) {
    const high = hashAt(row, 0);
    const low = hashAt(row, 1);
    let slot = low & mask;
    let own = -1;
    while (slots[slot] !== 0) {
      const other = slots[slot] - 1;
      const first = firsts[other];
      if (hashAt(first, 0) === high && hashAt(first, 1) === low && isSame(first, row)) {
        own = other;
        break;
      }
      slot = (slot + 1) & mask;
    }
    if (own < 0) {
      own = groups++;
      firsts[own] = row;
      slots[slot] = own + 1;
    }
    group[row] = own;
    const counts = row < offset ? inHead : inBase;
    if (counts[own] < 2) counts[own]++;
  }
  return { group, inBase: inBase.subarray(0, groups), inHead: inHead.subarray(0, groups) };
}
