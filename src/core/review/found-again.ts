// Rows of one table that are found again in another by what they say, whatever they are called.

import { contentsOf } from "../dataset/identity.ts";
import { sameRows, unitsOf } from "../dataset/row-match.ts";
import { everyRow, type Rows, type Table, takeRows } from "../dataset/table.ts";

export interface SomeRows {
  readonly table: Table;
  readonly rows: Rows;
  /** What they are called: a 64-bit hash each, interleaved. */
  readonly identities: Uint32Array;
}

export interface Found {
  /** For each of head's rows the index of the base's that says the same under another name, or -1. */
  readonly partners: Int32Array;
  /** Pairs that say what no other of these rows says. */
  readonly own: number;
  /** Rows that are found under their own name, and are edited in one column. */
  readonly edited: number;
}

/** By all the columns; of rows that say the same the k-th corresponds to the k-th. */
export function foundAgain(base: SomeRows, head: SomeRows, columns: readonly string[]): Found {
  const before = contentsOf(takeRows(base.table, base.rows), columns);
  const after = contentsOf(takeRows(head.table, head.rows), columns);
  const own = onlyPairs(before, after).length;
  const partners = sameRows({ identities: before, contents: before }, { identities: after, contents: after });
  return { partners, own, edited: 0 };
}

/** By all the columns, and what that does not find, by all but any one, where no other row says as much. */
export function foundButForOne(base: SomeRows, head: SomeRows, columns: readonly string[]): Found {
  const { partners, own: exactly } = foundAgain(base, head, columns);
  let own = exactly;
  let edited = 0;
  const isTaken = new Uint8Array(base.rows.length);
  const isFound = new Uint8Array(head.rows.length);
  for (const [i, partner] of partners.entries()) if (partner >= 0) isTaken[partner] = isFound[i] = 1;
  for (const left of columns.length < 2 ? [] : columns) {
    const lost = everyRow(base.rows.length).filter((i) => isTaken[i] === 0);
    const fresh = everyRow(head.rows.length).filter((i) => isFound[i] === 0);
    if (lost.length === 0 || fresh.length === 0) break;
    const others = columns.filter((name) => name !== left);
    const at = ({ table, rows }: SomeRows, indices: Uint32Array): Uint32Array =>
      contentsOf(
        takeRows(
          table,
          indices.map((i) => rows[i]),
        ),
        others,
      );
    for (const [i, j] of onlyPairs(at(base, lost), at(head, fresh))) {
      const [old, now] = [lost[i], fresh[j]];
      isTaken[old] = isFound[now] = 1;
      if (isSameAt(base.identities, old, head.identities, now)) edited++;
      else {
        partners[now] = old;
        own++;
      }
    }
  }
  return { partners, own, edited };
}

function isSameAt(base: Uint32Array, old: number, head: Uint32Array, now: number): boolean {
  return base[2 * old] === head[2 * now] && base[2 * old + 1] === head[2 * now + 1];
}

/** Indices of hashes that either side has once, and nobody else. */
function onlyPairs(before: Uint32Array, after: Uint32Array): readonly (readonly [number, number])[] {
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
