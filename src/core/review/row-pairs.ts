// Which row of the base is which row of the head: by key, or by content where there is no key.

import { contentsOf, identitiesOf } from "../dataset/identity.ts";
import { isRising } from "../dataset/row-match.ts";
import { columnNamed, everyRow, type Rows, rowsThat, type Table } from "../dataset/table.ts";
import { type CellComparison, compareCells } from "./cell-comparison.ts";
import type { RowPairs } from "./review-input.ts";
import { groupRows, type RowGroups } from "./row-groups.ts";

export interface PairedRows extends RowPairs {
  readonly added: Rows;
  readonly removed: Rows;
  /** Rows whose key another row of the same side has too. */
  readonly duplicates: { readonly base: Rows; readonly head: Rows };
}

/**
 * Rows with the same key are the same row. Where a key occurs more than once, rows of equal content are matched first,
 * the others in their order.
 *
 * @param key columns that both tables have
 * @param common columns by which rows of one key are told apart
 */
export function pairByKey(base: Table, head: Table, key: readonly string[], common: readonly string[]): PairedRows {
  const rising = risingKeys(base, head, key);
  if (rising !== null) return pairRising(rising.base, rising.head);
  const hashes = {
    base: identitiesOf(base, key, { exactText: true }),
    head: identitiesOf(head, key, { exactText: true }),
  };
  const groups = groupRows(base, head, hashes, comparisonsOf(base, head, key, true));
  return pairGroups(base, head, groups, () => ({ base: contentsOf(base, common), head: contentsOf(head, common) }));
}

/** Rows with the same values in the given columns are the same row, as often as they occur on both sides. */
export function pairByContent(base: Table, head: Table, columns: readonly string[]): PairedRows {
  const hashes = { base: contentsOf(base, columns), head: contentsOf(head, columns) };
  const groups = groupRows(base, head, hashes, comparisonsOf(base, head, columns, false));
  const pairs = pairGroups(base, head, groups, null);
  return { ...pairs, duplicates: { base: new Uint32Array(0), head: new Uint32Array(0) } };
}

/** No row is any other. */
export function noPairs(base: Table, head: Table): PairedRows {
  const none = new Uint32Array(0);
  const duplicates = { base: none, head: none };
  return { base: none, head: none, added: everyRow(head.rowCount), removed: everyRow(base.rowCount), duplicates };
}

function comparisonsOf(base: Table, head: Table, names: readonly string[], exactText: boolean): CellComparison[] {
  return names.map((name) => compareCells(columnNamed(base, name), columnNamed(head, name), exactText));
}

/** The usual id: one column of numbers that rises from row to row, so that the two sides can be walked side by side. */
function risingKeys(base: Table, head: Table, key: readonly string[]) {
  if (key.length !== 1) return null;
  const [ours, theirs] = [columnNamed(base, key[0]), columnNamed(head, key[0])];
  if (ours.type !== "number" || theirs.type !== "number") return null;
  return isRising(ours.values) && isRising(theirs.values) ? { base: ours.values, head: theirs.values } : null;
}

function pairRising(base: Float64Array, head: Float64Array): PairedRows {
  const none = new Uint32Array(0);
  const duplicates = { base: none, head: none };
  const same = countAlike(base, head);
  // Mostly rows were appended, or none came or went.
  if (same === Math.min(base.length, head.length)) {
    const rows = everyRow(same);
    return {
      base: rows,
      head: rows,
      added: rowsFrom(same, head.length),
      removed: rowsFrom(same, base.length),
      duplicates,
    };
  }
  const partners = new Int32Array(head.length).fill(-1);
  for (let b = 0, h = 0; b < base.length && h < head.length; ) {
    if (base[b] === head[h]) partners[h++] = b++;
    else if (base[b] < head[h]) b++;
    else h++;
  }
  return pairsFrom(partners, base.length, duplicates);
}

/** How many of the first numbers are the same. */
function countAlike(one: Float64Array, other: Float64Array): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count] === other[count]) count++;
  return count;
}

function rowsFrom(first: number, end: number): Rows {
  const rows = new Uint32Array(end - first);
  for (let i = 0; i < rows.length; i++) rows[i] = first + i;
  return rows;
}

function pairGroups(
  base: Table,
  head: Table,
  { group, inBase, inHead }: RowGroups,
  contents: (() => { readonly base: Uint32Array; readonly head: Uint32Array }) | null,
): PairedRows {
  const offset = head.rowCount;
  const partners = new Int32Array(head.rowCount).fill(-1);
  /** The head's only row of each group. */
  const single = new Int32Array(inHead.length).fill(-1);
  const contested = new Map<number, { readonly base: number[]; readonly head: number[] }>();
  const isContested = (own: number): boolean =>
    inBase[own] > 0 && inHead[own] > 0 && (inBase[own] > 1 || inHead[own] > 1);
  const rivals = (own: number) => {
    const known = contested.get(own);
    if (known !== undefined) return known;
    const rows = { base: [], head: [] };
    contested.set(own, rows);
    return rows;
  };
  for (let row = 0; row < offset; row++) {
    if (isContested(group[row])) rivals(group[row]).head.push(row);
    else single[group[row]] = row;
  }
  for (let row = 0; row < base.rowCount; row++) {
    const own = group[offset + row];
    if (isContested(own)) rivals(own).base.push(row);
    else if (inHead[own] > 0) partners[single[own]] = row;
  }
  const hashes = contested.size > 0 && contents !== null ? contents() : null;
  for (const rows of contested.values()) settle(rows, hashes, partners);
  return pairsFrom(partners, base.rowCount, {
    base: rowsWhereGroup(group, offset, base.rowCount, inBase),
    head: rowsWhereGroup(group, 0, head.rowCount, inHead),
  });
}

/** Rows of one key: those of equal content first, the others in their order. */
function settle(
  rows: { readonly base: readonly number[]; readonly head: readonly number[] },
  hashes: { readonly base: Uint32Array; readonly head: Uint32Array } | null,
  partners: Int32Array,
): void {
  let restBase = rows.base;
  let restHead = rows.head;
  if (hashes !== null) {
    const byContent = new Map<string, number[]>();
    for (const row of rows.base.toReversed()) {
      const text = `${hashes.base[2 * row]} ${hashes.base[2 * row + 1]}`;
      const same = byContent.get(text);
      if (same === undefined) byContent.set(text, [row]);
      else same.push(row);
    }
    const taken = new Set<number>();
    restHead = rows.head.filter((row) => {
      const partner = byContent.get(`${hashes.head[2 * row]} ${hashes.head[2 * row + 1]}`)?.pop();
      if (partner === undefined) return true;
      partners[row] = partner;
      taken.add(partner);
      return false;
    });
    restBase = rows.base.filter((row) => !taken.has(row));
  }
  for (let i = 0; i < restHead.length && i < restBase.length; i++) partners[restHead[i]] = restBase[i];
}

function rowsWhereGroup(group: Uint32Array, offset: number, rowCount: number, counts: Uint8Array): Rows {
  return rowsThat(rowCount, (row) => counts[group[offset + row]] > 1);
}

/** @param partners per row of head: its row of base, or -1 */
function pairsFrom(partners: Int32Array, baseCount: number, duplicates: PairedRows["duplicates"]): PairedRows {
  const taken = new Uint8Array(baseCount);
  let pairCount = 0;
  for (let row = 0; row < partners.length; row++) {
    if (partners[row] < 0) continue;
    taken[partners[row]] = 1;
    pairCount++;
  }
  const base = new Uint32Array(pairCount);
  const head = new Uint32Array(pairCount);
  const added = new Uint32Array(partners.length - pairCount);
  const removed = new Uint32Array(baseCount - pairCount);
  for (let row = 0, pair = 0, alone = 0; row < partners.length; row++) {
    if (partners[row] < 0) added[alone++] = row;
    else {
      base[pair] = partners[row];
      head[pair++] = row;
    }
  }
  for (let row = 0, alone = 0; row < baseCount; row++) if (taken[row] === 0) removed[alone++] = row;
  return { base, head, added, removed, duplicates };
}
