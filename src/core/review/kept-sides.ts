// A rewritten key and the holdout: each row stays on the side on which it stood in the base under its old key.

import { contentsOf, identitiesOf } from "../dataset/identity.ts";
import { ALONE, type IdentifiedRows, KEPT, matchRows, unitsOf } from "../dataset/row-match.ts";
import { everyRow, type Rows, rowsWhere, type Table, takeRows } from "../dataset/table.ts";
import { HELD_OUT, type Identity, LEARNT_FROM, type SplitOptions, splitRows } from "../split.ts";
import { commonColumns } from "./column-diff.ts";
import { foundAgain, foundButForOne, type SomeRows } from "./found-again.ts";
import { inHeadsWriting } from "./rewritten-columns.ts";

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
  /** Of these, rows that share their new key with rows of the other side, and stand where most of them stood. */
  readonly crossed: { readonly heldOut: number; readonly learntFrom: number };
}

/** Fewer rows, and less of what was lost, is coming and going, and no rewriting. */
const LEAST_ROWS = 10;
const FOUND = 0.5;

/** What is looked at to learn whether rows are found again but for one column; mostly their order is the same. */
const LOOKED_AT = 20_000;

/** A holdout in which so few rows came or went is as good as the same. */
const HARDLY_ANY = 0.001;

/**
 * Which side the rows of head keep, where their key was rewritten; null where it was not. A hash of the new key would
 * hold out other rows, and a model of the base has learnt from most of those.
 *
 * A row whose key the base does not have (or has for a row that says something else, where most rows are so) is found
 * again by all that it says beside the key, but for one column at most. Ten rows must be found that say what no other of
 * them says, and half of those that one side lacks. What ordinary changes cost is a look at the keys of both holdouts.
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
  const { kept: same, fates } = matchRows(before, after);
  const fewer = Math.min(base.holdout.length, head.holdout.length);
  const isThorough = 2 * same < fewer;
  // Without a key, a row of other values is another row, unless the same values are written in another way.
  if (others.length === 0 || (identity.kind === "content" && !isThorough)) return null;
  const { base: written, rewritten } = isThorough
    ? inHeadsWriting(base.table, head.table)
    : { base: base.table, rewritten: [] };
  if (identity.kind === "content" && rewritten.length === 0) return null;
  const sides = { base: { ...base, written }, head, others, split, isThorough };
  for (const isLost of isThorough ? [isUnsettled, isAlone] : [isAlone]) {
    const lost = someRows(written, base.holdout, before.identities, fates.base, isLost);
    const fresh = someRows(head.table, head.holdout, after.identities, fates.head, isLost);
    const kept = mayBeFound(lost, fresh, sides, fewer) ? sidesKept(sides, isLost) : null;
    if (kept === null) continue;
    return { ...kept, columns: identity.kind === "content" ? rewritten.map(({ column }) => column) : identity.columns };
  }
  return null;
}

const isAlone = (fate: number): boolean => fate === ALONE;
const isUnsettled = (fate: number): boolean => fate !== KEPT;

/** Both sides and how to look at them. */
interface Sides {
  readonly base: DividedSide & { readonly written: Table };
  readonly head: DividedSide;
  readonly others: readonly string[];
  readonly split: SplitOptions & { readonly strategy: "hash" };
  readonly isThorough: boolean;
}

/** Of rows that are held out now by a new key, the split's fraction was held out by the old one too. */
function mayBeFound(lost: SomeRows, fresh: SomeRows, { others, split, isThorough }: Sides, fewer: number): boolean {
  const seen = Math.min(lost.rows.length, fresh.rows.length);
  if (seen === 0) return false;
  const tells = seen * split.fraction >= LEAST_ROWS || seen <= HARDLY_ANY * fewer;
  if (!tells || foundAgain(lost, fresh, others).own > 0) return true;
  return isThorough && foundButForOne(first(lost), first(fresh), others).own > 0;
}

function first({ table, rows, identities }: SomeRows): SomeRows {
  return { table, rows: rows.subarray(0, LOOKED_AT), identities: identities.subarray(0, 2 * LOOKED_AT) };
}

/** @param rows row numbers; identities and fates are theirs */
function someRows(
  table: Table,
  rows: Rows,
  identities: Uint32Array,
  fates: Uint8Array,
  isWanted: (fate: number) => boolean,
): SomeRows {
  const wanted = rowsWhere(everyRow(rows.length), (i) => isWanted(fates[i]));
  return {
    table,
    rows: wanted.map((i) => rows[i]),
    identities: Uint32Array.from({ length: 2 * wanted.length }, (_, i) => identities[2 * wanted[i >> 1] + (i & 1)]),
  };
}

function sidesKept(
  { base, head, others, split }: Sides,
  isLost: (fate: number) => boolean,
): Omit<KeptSides, "columns"> | null {
  const { identity } = split;
  const exact = { exactText: identity.kind !== "content" };
  const before = identitiesOf(base.table, identity.columns, exact);
  const after = identitiesOf(head.table, identity.columns, exact);
  const { fates } = matchRows(
    { identities: before, contents: contentsOf(base.written, others) },
    { identities: after, contents: contentsOf(head.table, others) },
  );
  const lost = someRows(base.written, everyRow(base.table.rowCount), before, fates.base, isLost);
  const fresh = someRows(head.table, everyRow(head.table.rowCount), after, fates.head, isLost);
  const found = foundButForOne(lost, fresh, others);
  const all = Math.min(lost.rows.length, fresh.rows.length) - found.edited;
  if (found.own < Math.max(LEAST_ROWS, FOUND * all)) return null;

  const wasHeldOut = new Uint8Array(base.table.rowCount);
  for (const row of splitRows(base.table, split).holdout) wasHeldOut[row] = 1;
  // Rows of one key stand on one side. A key of rows that stayed as they were is where they were.
  const { unit, unitCount } = unitsOf(after);
  const held = new Uint32Array(unitCount);
  const learnt = new Uint32Array(unitCount);
  const isSettled = new Uint8Array(unitCount);
  for (let row = 0; row < unit.length; row++) if (fates.head[row] === KEPT) isSettled[unit[row]] = 1;
  for (const [i, row] of fresh.rows.entries()) {
    if (found.partners[i] < 0) continue;
    if (wasHeldOut[lost.rows[found.partners[i]]] === 1) held[unit[row]]++;
    else learnt[unit[row]]++;
  }
  const sideOf = (of: number): number => {
    if (isSettled[of] === 1 || held[of] + learnt[of] === 0) return 0;
    return held[of] >= learnt[of] ? HELD_OUT : LEARNT_FROM;
  };
  const crossed = { heldOut: 0, learntFrom: 0 };
  let rows = 0;
  for (let of = 0; of < unitCount; of++) {
    const side = sideOf(of);
    if (side === 0) continue;
    rows += held[of] + learnt[of];
    if (side === HELD_OUT) crossed.heldOut += learnt[of];
    else crossed.learntFrom += held[of];
  }
  return { sides: Uint8Array.from(unit, sideOf), rows, crossed };
}

function identified({ table, holdout }: DividedSide, identity: Identity, common: readonly string[]): IdentifiedRows {
  const held = takeRows(table, holdout);
  return {
    identities: identitiesOf(held, identity.columns, { exactText: identity.kind !== "content" }),
    contents: contentsOf(held, common),
  };
}
