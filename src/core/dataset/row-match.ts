// Which rows are the same by their 64-bit hashes: within one table, and between two.

import { hashedTogether, hashesAt, isSameHash, joined } from "./hashes.ts";

export interface Units {
  /** Per row: which unit it belongs to, 0-based, in order of first appearance. */
  readonly unit: Uint32Array;
  readonly unitCount: number;
}

/** Whether each number is greater than the one before, and none is missing. */
export function isRising(values: Float64Array): boolean {
  if (values.length > 0 && Number.isNaN(values[0])) return false;
  for (let row = 1; row < values.length; row++) if (!(values[row] > values[row - 1])) return false;
  return true;
}

/** Rows with equal identities as one unit. */
export function unitsOf(identities: Uint32Array): Units {
  const length = identities.length / 2;
  const unit = new Uint32Array(length);
  const firsts = new Uint32Array(length);
  let unitCount = 0;
  // Unit + 1; 0 is free. Identities are hashes, so their low bits serve as they are.
  const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1;
  const slots = new Uint32Array(mask + 1);
  for (let i = 0; i < length; i++) {
    const at = 2 * i;
    const high = identities[at];
    const low = identities[at + 1];
    let slot = low & mask;
    while (slots[slot] !== 0) {
      const first = firsts[slots[slot] - 1];
      if (identities[first] === high && identities[first + 1] === low) break;
      slot = (slot + 1) & mask;
    }
    if (slots[slot] === 0) {
      firsts[unitCount] = at;
      slots[slot] = ++unitCount;
    }
    unit[i] = slots[slot] - 1;
  }
  return { unit, unitCount };
}

/** Two hashes per row, interleaved [high, low]: what the row is, and what it says. */
export interface IdentifiedRows {
  readonly identities: Uint32Array;
  readonly contents: Uint32Array;
}

export interface RowMatch {
  /** Same identity, same content. */
  readonly kept: number;
  /** Same identity, other content. */
  readonly edited: number;
  /** Only in head. */
  readonly added: number;
  /** Only in base. */
  readonly removed: number;
  /** What became of each row: one of `KEPT`, `EDITED` and `ALONE`. */
  readonly fates: { readonly base: Uint8Array; readonly head: Uint8Array };
}

export const KEPT = 0;
export const EDITED = 1;
/** Removed where it is of the base, added where it is of the head. */
export const ALONE = 2;

/** How two sets of rows relate. Rows that share an identity are matched as a multiset, equal contents first. */
export function matchRows(base: IdentifiedRows, head: IdentifiedRows): RowMatch {
  // Mostly the rows stand in the same order. Taking an equal pair off both sides changes nothing for the others.
  const rest: number[] = [];
  let walked = 0;
  for (; 2 * walked < base.identities.length && 2 * walked < head.identities.length; walked++) {
    if (!isSameHash(base.identities, walked, head.identities, walked)) break;
    if (!isSameHash(base.contents, walked, head.contents, walked)) rest.push(walked);
  }
  const others = matchUnordered(remaining(base, rest, walked), remaining(head, rest, walked));
  const spread = (fates: Uint8Array, rows: number): Uint8Array => {
    const all = new Uint8Array(rows).fill(KEPT);
    for (let i = 0; i < fates.length; i++) all[i < rest.length ? rest[i] : walked + i - rest.length] = fates[i];
    return all;
  };
  return {
    ...others,
    kept: walked - rest.length + others.kept,
    fates: {
      base: spread(others.fates.base, base.identities.length / 2),
      head: spread(others.fates.head, head.identities.length / 2),
    },
  };
}

/** What became of each row of the base, told quickly: a row that says the same may answer for several that do. */
export function fatesOf(base: IdentifiedRows, head: IdentifiedRows): Uint8Array {
  const count = base.identities.length / 2;
  const fates = new Uint8Array(count).fill(KEPT);
  let from = 0;
  for (; from < count && 2 * from < head.identities.length; from++) {
    if (!isSameHash(base.identities, from, head.identities, from)) break;
    if (!isSameHash(base.contents, from, head.contents, from)) fates[from] = EDITED;
  }
  if (from === count) return fates;
  // Row + 1; 0 is free. Identities are hashes, so their low bits serve as they are.
  const { identities, contents } = head;
  const mask = 2 ** Math.ceil(Math.log2(identities.length + 2)) - 1;
  const slots = new Uint32Array(mask + 1);
  for (let row = from; 2 * row < identities.length; row++) {
    let slot = identities[2 * row + 1] & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  }
  for (let row = from; row < count; row++) {
    const [high, low] = [base.identities[2 * row], base.identities[2 * row + 1]];
    fates[row] = ALONE;
    for (let slot = low & mask; slots[slot] !== 0 && fates[row] !== KEPT; slot = (slot + 1) & mask) {
      const at = 2 * (slots[slot] - 1);
      if (identities[at] !== high || identities[at + 1] !== low) continue;
      const isSame = contents[at] === base.contents[2 * row] && contents[at + 1] === base.contents[2 * row + 1];
      fates[row] = isSame ? KEPT : EDITED;
    }
  }
  return fates;
}

/**
 * For each row of `to` a row of `from` with the same identity and content, -1 where there is none. The k-th of rows that
 * are the same corresponds to the k-th.
 */
export function sameRows(from: IdentifiedRows, to: IdentifiedRows): Int32Array {
  const count = from.identities.length / 2;
  const { unit, unitCount } = unitsOf(
    hashedTogether(joined(from.identities, to.identities), joined(from.contents, to.contents)),
  );
  const first = new Int32Array(unitCount).fill(-1);
  const next = new Int32Array(count);
  for (let row = count - 1; row >= 0; row--) {
    next[row] = first[unit[row]];
    first[unit[row]] = row;
  }
  const rows = new Int32Array(unit.length - count);
  for (let i = 0; i < rows.length; i++) {
    rows[i] = first[unit[count + i]];
    if (rows[i] >= 0) first[unit[count + i]] = next[rows[i]];
  }
  return rows;
}

/** The given rows and all from `from` on. */
function remaining({ identities, contents }: IdentifiedRows, rows: readonly number[], from: number): IdentifiedRows {
  const taken = (hashes: Uint32Array): Uint32Array =>
    joined(hashesAt(hashes, Uint32Array.from(rows)), hashes.subarray(2 * from));
  return { identities: taken(identities), contents: taken(contents) };
}

function matchUnordered(base: IdentifiedRows, head: IdentifiedRows): RowMatch {
  const baseCount = base.identities.length / 2;
  const identities = joined(base.identities, head.identities);
  const { unit, unitCount } = unitsOf(identities);
  const same = unitsOf(hashedTogether(identities, joined(base.contents, head.contents)));
  const fates = new Uint8Array(unit.length).fill(ALONE);
  const kept = paired(same, baseCount, fates, KEPT);
  const edited = paired({ unit, unitCount }, baseCount, fates, EDITED);
  return {
    kept,
    edited,
    added: unit.length - baseCount - kept - edited,
    removed: baseCount - kept - edited,
    fates: { base: fates.subarray(0, baseCount), head: fates.subarray(baseCount) },
  };
}

/** Gives as many rows of each unit that are still alone on both sides the fate, the first ones first; how many pairs. */
function paired({ unit, unitCount }: Units, baseCount: number, fates: Uint8Array, fate: number): number {
  const inBase = new Uint32Array(unitCount);
  const inBoth = new Uint32Array(unitCount);
  let pairs = 0;
  for (let row = 0; row < baseCount; row++) if (fates[row] === ALONE) inBase[unit[row]]++;
  for (let row = baseCount; row < unit.length; row++) {
    if (fates[row] !== ALONE || inBase[unit[row]] === 0) continue;
    inBase[unit[row]]--;
    inBoth[unit[row]]++;
    fates[row] = fate;
    pairs++;
  }
  for (let row = 0; row < baseCount; row++) {
    if (fates[row] !== ALONE || inBoth[unit[row]] === 0) continue;
    inBoth[unit[row]]--;
    fates[row] = fate;
  }
  return pairs;
}
