// A rewritten key and the holdout: each row stays on the side on which it stood in the base under its old key.

import { isSameHash } from "../dataset/hashes.ts";
import { contentsOf, identitiesOf } from "../dataset/identity.ts";
import { marksOf } from "../dataset/row-marks.ts";
import { ALONE, fatesOf, type IdentifiedRows, KEPT, matchRows, unitsOf } from "../dataset/row-match.ts";
import { everyRow, type Rows, rowsThat, type Table, takeRows } from "../dataset/table.ts";
import { HELD_OUT, type Identity, LEARNT_FROM, type SplitOptions, splitRows } from "../split.ts";
import { alikeInOrder } from "./alike-in-order.ts";
import { commonColumns } from "./column-diff.ts";
import { foundAgain, nearlyFound, onlyPairs } from "./found-again.ts";
import { inHeadsWriting } from "./rewritten-columns.ts";
import { mayBeSame, type SomeRows } from "./some-rows.ts";

/** One side as it was read and divided. */
export interface DividedSide {
  readonly table: Table;
  readonly holdout: Rows;
  /** Of the holdout's rows, by what the split knows a row and by what both sides say of it; null: to be computed. */
  readonly known: IdentifiedRows | null;
}

export interface KeptSides {
  /** By row of head: `HELD_OUT`, `LEARNT_FROM`, or 0, where the split decides. */
  readonly sides: Uint8Array;
  /** What was rewritten: the key, the group, or columns of data without either. */
  readonly columns: readonly string[];
  /** Rows of head that are found again in the base under another key. */
  readonly rows: number;
  /** Of these, rows that are held out now, or learnt from, and were not, because other rows have the same new key. */
  readonly crossed: { readonly heldOut: number; readonly learntFrom: number };
}

/** Of the rows that one side lacks, so many must be found again, or rows came and went. */
const FOUND = 0.5;
/** So many are no chance, also where others say the same. */
const NO_CHANCE = 10;

/** Of the rows that left the holdout, how many are looked for at first. */
const SOUGHT = 5000;
/** How far both tables are read to learn whether rows are found again but for one column. */
const READ_THROUGH = 5000;

/**
 * Which side the rows of head keep, where their key was rewritten; null where it was not. A hash of the new key would
 * hold out other rows, and a model of the base has learnt from most of those.
 *
 * A row whose key the base does not have (or has for a row that says something else, where most rows are so) is found
 * again by all that it says beside the key, but for one column at most, or nearly the same in its place. Half of the rows that one side lacks must be found
 * so that no other of them says the same, and one of them must be the only such row of its table, or there must be ten.
 * What ordinary changes cost is a look at the keys of both holdouts, and for what left the base's a look at one column.
 *
 * @param key declared columns of the key, also where the rows are divided by a group
 */
export function keptSides(
  base: DividedSide,
  head: DividedSide,
  key: readonly string[],
  split: SplitOptions,
): KeptSides | null {
  if (split.strategy !== "hash") return null;
  const { identity } = split;
  const common = commonColumns(base.table, head.table);
  if (!identity.columns.every((name) => common.includes(name))) return null;
  const own = new Set(identity.kind === "content" ? [] : [...key, ...identity.columns]);
  const others = common.filter((name) => !own.has(name));
  const [before, after] = [base, head].map((side) => side.known ?? identified(side, identity, common));
  const fates = fatesOf(before, after);
  const isThorough = 2 * countOf(fates, KEPT) < Math.min(fates.length, head.holdout.length);
  // Without a key, a row of other values is another row, unless the same values are written in another way.
  if (others.length === 0 || (identity.kind === "content" && !isThorough)) return null;
  const ways = isThorough ? [isUnsettled, isAlone] : [isAlone];
  // Whoever rewrites keys may choose which rows come into the holdout, but not which were in it.
  if (!ways.some((isLost) => fates.some(isLost))) return null;
  const { base: written, rewritten } = isThorough
    ? inHeadsWriting(base.table, head.table)
    : { base: base.table, rewritten: [] };
  if (identity.kind === "content" && rewritten.length === 0) return null;
  for (const isLost of ways) {
    const lost = { table: written, rows: base.holdout.filter((_, i) => isLost(fates[i])) };
    const fresh = head.holdout.length - (fates.length - lost.rows.length);
    // So many of the lost rows are found, if half of those are that the side with fewer of them lacks; with room for chance.
    const least = (FOUND / 2) * Math.min(1, Math.max(0, fresh) / lost.rows.length);
    if (!mayBeFound(lost, base.table, head.table, identity, others, isThorough, least)) continue;
    const found = rewrittenRows(base.table, written, head.table, identity, others, isLost);
    if (found === null) continue;
    const columns = identity.kind === "content" ? rewritten.map(({ column }) => column) : identity.columns;
    return { ...sidesOf(base.table, head.table, split, found), columns };
  }
  return null;
}

function countOf(marks: Uint8Array, wanted: number): number {
  let count = 0;
  for (const mark of marks) if (mark === wanted) count++;
  return count;
}

const isAlone = (fate: number): boolean => fate === ALONE;
const isUnsettled = (fate: number): boolean => fate !== KEPT;

/**
 * Whether rows that left the base's holdout are found under another key, as far as a look at some of them tells.
 * @param least share of them that must be found
 */
function mayBeFound(
  { table, rows }: SomeRows,
  base: Table,
  head: Table,
  { kind, columns }: Identity,
  others: readonly string[],
  isThorough: boolean,
  least: number,
): boolean {
  const step = Math.max(1, rows.length / SOUGHT);
  const some = { table, rows: rows.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step)) };
  if (some.rows.length === 0) return false;
  const { isOwn } = foundAgain(some, { table: head, rows: mayBeSame(some, head, others) }, others);
  if (countOf(isOwn, 1) > least * some.rows.length) return true;
  if (!isThorough) return false;
  const names = (part: Table, of: Rows): Uint32Array =>
    identitiesOf(takeRows(part, of), columns, { exactText: kind !== "content" });
  const firstLost = rows.filter((row) => row < READ_THROUGH);
  const [first, firstOfHead] = [base, head].map((part) => everyRow(Math.min(part.rowCount, READ_THROUGH)));
  const after = names(head, firstOfHead);
  const found = nearlyFound({ table, rows: firstLost }, { table: head, rows: firstOfHead }, others);
  const was = names(base, firstLost);
  const renamed = (isOne: number, row: number): boolean =>
    isOne === 1 && !isSameHash(was, found.partners[row], after, row);
  if (
    countOf(
      found.isOwn.map((isOne, row) => Number(renamed(isOne, row))),
      1,
    ) >
    least * firstLost.length
  )
    return true;
  // What is only nearly the same is known by its place among all the others.
  const alike = alikeInOrder({ table, rows: first }, { table: head, rows: firstOfHead }, others);
  const before = alike === null ? null : names(base, first);
  return before !== null && !first.every((row) => isSameHash(before, row, after, row));
}

interface Rewritten {
  /** For each row of head, the row of the base that it was under another key; -1: none. */
  readonly was: Int32Array;
  /** 1 for each row of head that is there under the key that it had. */
  readonly isSettled: Uint8Array;
  readonly identities: Uint32Array;
}

function rewrittenRows(
  base: Table,
  written: Table,
  head: Table,
  { kind, columns }: Identity,
  others: readonly string[],
  isLost: (fate: number) => boolean,
): Rewritten | null {
  const [before, identities] = [base, head].map((table) =>
    identitiesOf(table, columns, { exactText: kind !== "content" }),
  );
  const [said, says] = [written, head].map((table) => contentsOf(table, others));
  const { fates } = matchRows({ identities: before, contents: said }, { identities, contents: says });
  const lost = rowsThat(base.rowCount, (row) => isLost(fates.base[row]));
  const fresh = rowsThat(head.rowCount, (row) => isLost(fates.head[row]));
  const { partners, isOwn } = nearlyFound({ table: written, rows: lost }, { table: head, rows: fresh }, others);
  const was = new Int32Array(head.rowCount).fill(-1);
  const isSettled = Uint8Array.from(fates.head, (fate) => (isLost(fate) ? 0 : 1));
  let edited = 0;
  let own = 0;
  for (const [i, partner] of partners.entries()) {
    if (partner < 0) continue;
    // All but one column: under the same key, it was edited.
    if (isSameHash(before, lost[partner], identities, fresh[i])) {
      isSettled[fresh[i]] = 1;
      edited++;
    } else {
      was[fresh[i]] = lost[partner];
      own += isOwn[i];
    }
  }
  const all = Math.min(lost.length, fresh.length) - edited;
  if (own < Math.max(1, FOUND * all)) return null;
  if (own < NO_CHANCE && !onlyPairs(said, says).some(([old, now]) => was[now] === old)) return null;
  return { was, isSettled, identities };
}

/** Rows of one key stand on one side: where those were that kept it, else where most of them were. */
function sidesOf(
  base: Table,
  head: Table,
  split: SplitOptions,
  { was, isSettled, identities }: Rewritten,
): Omit<KeptSides, "columns"> {
  const wasHeldOut = marksOf(splitRows(base, split).holdout, base.rowCount);
  const { unit, unitCount } = unitsOf(identities);
  const isOld = new Uint8Array(unitCount);
  const surplus = new Int32Array(unitCount);
  const isFound = new Uint8Array(unitCount);
  for (let row = 0; row < unit.length; row++) {
    if (isSettled[row] === 1) isOld[unit[row]] = 1;
    if (was[row] < 0) continue;
    isFound[unit[row]] = 1;
    surplus[unit[row]] += wasHeldOut[was[row]] === 1 ? 1 : -1;
  }
  const sides = Uint8Array.from(unit, (of) =>
    isOld[of] === 1 || isFound[of] === 0 ? 0 : surplus[of] >= 0 ? HELD_OUT : LEARNT_FROM,
  );
  const isHeldOut = marksOf(splitRows(head, split, undefined, sides).holdout, head.rowCount);
  const crossed = { heldOut: 0, learntFrom: 0 };
  let rows = 0;
  for (let row = 0; row < was.length; row++) {
    if (was[row] < 0) continue;
    rows++;
    if (isHeldOut[row] === wasHeldOut[was[row]]) continue;
    if (isHeldOut[row] === 1) crossed.heldOut++;
    else crossed.learntFrom++;
  }
  return { sides, rows, crossed };
}

function identified({ table, holdout }: DividedSide, identity: Identity, common: readonly string[]): IdentifiedRows {
  const held = takeRows(table, holdout);
  return {
    identities: identitiesOf(held, identity.columns, { exactText: identity.kind !== "content" }),
    contents: contentsOf(held, common),
  };
}
