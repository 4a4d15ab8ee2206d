// Rows of one table that are found again in another by what they say, whatever they are called.

import { joined } from "../dataset/hashes.ts";
import { contentsOf } from "../dataset/identity.ts";
import { sameRows, unitsOf } from "../dataset/row-match.ts";
import { type Rows, rowsThat, takeRows } from "../dataset/table.ts";
import { alikeInOrder } from "./alike-in-order.ts";
import type { SomeRows } from "./some-rows.ts";

export interface Found {
  /** For each of head's rows the index of the base's that says the same, or -1. */
  readonly partners: Int32Array;
  /** 1 for each of head's rows that says with its partner what no other of these rows says. */
  readonly isOwn: Uint8Array;
}

/** By all the columns; of rows that say the same the k-th corresponds to the k-th. */
export function foundAgain(base: SomeRows, head: SomeRows, columns: readonly string[]): Found {
  const [before, after] = [base, head].map((side) => contentsAt(side, columns));
  const partners = sameRows({ identities: before, contents: before }, { identities: after, contents: after });
  const isOwn = new Uint8Array(partners.length);
  for (const [, now] of onlyPairs(before, after)) isOwn[now] = 1;
  return { partners, isOwn };
}

/** Of so many rows each it is looked first which column to leave out. */
const WORTH_A_LOOK = 40_000;
const LOOKED_AT = 10_000;

/**
 * By all the columns; what that does not find, by all but any one, where no other row says as much; and what is left, one
 * after the other, where almost all of it is nearly the same in its order.
 */
export function nearlyFound(base: SomeRows, head: SomeRows, columns: readonly string[]): Found {
  const { partners, isOwn } = foundAgain(base, head, columns);
  const isTaken = new Uint8Array(base.rows.length);
  for (const partner of partners) if (partner >= 0) isTaken[partner] = 1;
  const left = (): { readonly lost: Rows; readonly fresh: Rows } => ({
    lost: rowsThat(isTaken.length, (i) => isTaken[i] === 0),
    fresh: rowsThat(partners.length, (i) => partners[i] < 0),
  });
  const pair = (old: number, now: number): void => {
    isTaken[old] = 1;
    partners[now] = old;
    isOwn[now] = 1;
  };
  let { lost, fresh } = left();
  for (const others of allButOne(at(base, lost), at(head, fresh), columns)) {
    if (lost.length === 0 || fresh.length === 0) return { partners, isOwn };
    for (const [i, j] of onlyPairs(contentsAt(at(base, lost), others), contentsAt(at(head, fresh), others)))
      pair(lost[i], fresh[j]);
    ({ lost, fresh } = left());
  }
  const alike = alikeInOrder(at(base, lost), at(head, fresh), columns);
  if (alike !== null) for (const [i, isAlike] of alike.entries()) if (isAlike === 1) pair(lost[i], fresh[i]);
  return { partners, isOwn };
}

/** The columns without each of them; of many rows only those without which some are found, the best first. */
function allButOne(base: SomeRows, head: SomeRows, columns: readonly string[]): readonly (readonly string[])[] {
  if (columns.length < 2) return [];
  const ways = columns.map((left) => columns.filter((name) => name !== left));
  if (Math.min(base.rows.length, head.rows.length) < WORTH_A_LOOK) return ways;
  const [before, after] = [base, head].map(({ table, rows }) => ({ table, rows: rows.subarray(0, LOOKED_AT) }));
  return ways
    .map((others) => ({ others, found: onlyPairs(contentsAt(before, others), contentsAt(after, others)).length }))
    .filter(({ found }) => found > 0)
    .toSorted((one, other) => other.found - one.found)
    .map(({ others }) => others);
}

function at({ table, rows }: SomeRows, indices: Rows): SomeRows {
  return { table, rows: indices.map((i) => rows[i]) };
}

function contentsAt({ table, rows }: SomeRows, columns: readonly string[]): Uint32Array {
  return contentsOf(takeRows(table, rows), columns);
}

/** Indices of hashes that either side has exactly once. */
export function onlyPairs(before: Uint32Array, after: Uint32Array): readonly (readonly [number, number])[] {
  const count = before.length / 2;
  const { unit, unitCount } = unitsOf(joined(before, after));
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
