// Rows of one table that are found again in another by what they say, whatever they are called.

import { contentsOf } from "../dataset/identity.ts";
import { sameRows, unitsOf } from "../dataset/row-match.ts";
import { columnNamed, everyRow, type Rows, rowsWhere, type Table, takeRows } from "../dataset/table.ts";

export interface SomeRows {
  readonly table: Table;
  readonly rows: Rows;
}

export interface Found {
  /** For each of head's rows the index of the base's that says the same, or -1. */
  readonly partners: Int32Array;
  /** 1 for each of head's rows that says with its partner what no other of these rows says. */
  readonly isOwn: Uint8Array;
}

/** By all the columns; of rows that say the same the k-th corresponds to the k-th. */
export function foundAgain(base: SomeRows, head: SomeRows, columns: readonly string[]): Found {
  const [before, after] = [base, head].map(({ table, rows }) => contentsOf(takeRows(table, rows), columns));
  const partners = sameRows({ identities: before, contents: before }, { identities: after, contents: after });
  const isOwn = new Uint8Array(partners.length);
  for (const [, now] of onlyPairs(before, after)) isOwn[now] = 1;
  return { partners, isOwn };
}

/** By all the columns, and what that does not find, by all but any one, where no other row says as much. */
export function foundButForOne(base: SomeRows, head: SomeRows, columns: readonly string[]): Found {
  const { partners, isOwn } = foundAgain(base, head, columns);
  const isTaken = new Uint8Array(base.rows.length);
  for (const partner of partners) if (partner >= 0) isTaken[partner] = 1;
  for (const left of columns.length < 2 ? [] : columns) {
    const lost = rowsWhere(everyRow(isTaken.length), (i) => isTaken[i] === 0);
    const fresh = rowsWhere(everyRow(partners.length), (i) => partners[i] < 0);
    if (lost.length === 0 || fresh.length === 0) break;
    const others = columns.filter((name) => name !== left);
    const at = ({ table, rows }: SomeRows, indices: Rows): Uint32Array =>
      contentsOf(
        takeRows(
          table,
          indices.map((i) => rows[i]),
        ),
        others,
      );
    for (const [i, j] of onlyPairs(at(base, lost), at(head, fresh))) {
      isTaken[lost[i]] = 1;
      partners[fresh[j]] = lost[i];
      isOwn[fresh[j]] = 1;
    }
  }
  return { partners, isOwn };
}

/** Indices of hashes that either side has exactly once. */
export function onlyPairs(before: Uint32Array, after: Uint32Array): readonly (readonly [number, number])[] {
  const count = before.length / 2;
  const both = new Uint32Array(before.length + after.length);
  both.set(before);
  both.set(after, before.length);
  const { unit, unitCount } = unitsOf(both);
  // The index of the only one, from 1 on; 0: there is none yet; -1: there are several.
  const [first, second] = [new Int32Array(unitCount), new Int32Array(unitCount)];
  for (let i = 0; i < unit.length; i++) {
    const side = i < count ? first : second;
    side[unit[i]] = side[unit[i]] === 0 ? (i < count ? i : i - count) + 1 : -1;
  }
  const pairs: (readonly [number, number])[] = [];
  for (let of = 0; of < unitCount; of++)
    if (first[of] > 0 && second[of] > 0) pairs.push([first[of] - 1, second[of] - 1]);
  return pairs;
}

/** Bits that say whether a number may be among some: 2^20 of them. */
const BITS = 20;

/** Rows of head that may say what one of the base's rows says: quickly told by one column of numbers. */
export function mayBeSame({ table, rows }: SomeRows, head: Table, columns: readonly string[]): Rows {
  const numbers = columns.flatMap((name) => {
    const [before, after] = [columnNamed(table, name), columnNamed(head, name)];
    if (before.type !== "number" || after.type !== "number") return [];
    const some = Array.from(rows.subarray(0, 1000), (row) => before.values[row]);
    return [{ before: before.values, after: after.values, distinct: new Set(some).size }];
  });
  const [best] = numbers.toSorted((a, b) => b.distinct - a.distinct);
  if (best === undefined) return everyRow(head.rowCount);
  const bits = new Uint8Array(2 ** BITS);
  for (const row of rows) bits[bitOf(best.before[row])] = 1;
  const { after } = best;
  const may = new Uint32Array(head.rowCount);
  let found = 0;
  for (let row = 0; row < after.length; row++) if (bits[bitOf(after[row])] === 1) may[found++] = row;
  return may.subarray(0, found);
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

function bitOf(value: number): number {
  // Minus zero plus zero is zero.
  double[0] = value + 0;
  return Math.imul(words[0] ^ Math.imul(words[1], 0x85ebca77), 0x9e3779b1) >>> (32 - BITS);
}
