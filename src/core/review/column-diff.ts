// What happened to the columns: added, removed, renamed, put in another order, turned into another type.

import { type Column, columnNamed, isMissingAt, type Table } from "../dataset/table.ts";
import { compareCells } from "./cell-comparison.ts";
import type { ColumnDiff, RowPairs } from "./review-input.ts";

/** Names that both tables have, in head's order. */
export function commonColumns(base: Table, head: Table): readonly string[] {
  const before = new Set(base.columns.map((column) => column.name));
  return head.columns.map((column) => column.name).filter((name) => before.has(name));
}

/** What head's column was called in the base. */
export function nameBefore({ renamed }: ColumnDiff, name: string): string {
  return renamed.find(({ to }) => to === name)?.from ?? name;
}

/**
 * @param pairs rows that are the same, by which a renamed column is known: its content stayed
 */
export function columnDiff(base: Table, head: Table, pairs: RowPairs): ColumnDiff {
  const common = commonColumns(base, head);
  const isCommon = new Set(common);
  const lost = base.columns.filter(({ name }) => !isCommon.has(name));
  const gained = head.columns.filter(({ name }) => !isCommon.has(name));
  const renamed = renamedColumns(lost, gained, pairs);
  const from = new Set(renamed.map((one) => one.from));
  const to = new Set(renamed.map((one) => one.to));
  const order = base.columns.map(({ name }) => name).filter((name) => isCommon.has(name));
  return {
    added: gained.map(({ name }) => name).filter((name) => !to.has(name)),
    removed: lost.map(({ name }) => name).filter((name) => !from.has(name)),
    renamed,
    reordered: order.some((name, at) => common[at] !== name),
    typeChanged: common.flatMap((column) => {
      const [before, after] = [columnNamed(base, column), columnNamed(head, column)];
      // A column without any value has no type to change.
      if (before.type === after.type || isEmpty(before) || isEmpty(after)) return [];
      return [{ column, from: before.type, to: after.type }];
    }),
  };
}

/** Cells that are looked at to find the candidates, in all pairs of columns together. */
const CELLS_LOOKED_AT = 20_000_000;
/** Of the cells with a value on either side, so many must be the same. */
const LEAST_SAME = 0.9;

function renamedColumns(lost: readonly Column[], gained: readonly Column[], pairs: RowPairs): ColumnDiff["renamed"] {
  const pairCount = pairs.base.length;
  if (lost.length === 0 || gained.length === 0 || pairCount === 0) return [];
  const looks = Math.max(20, Math.min(pairCount, 2_000, Math.floor(CELLS_LOOKED_AT / (lost.length * gained.length))));
  const step = Math.max(1, pairCount / looks);
  const sample = { base: new Uint32Array(looks), head: new Uint32Array(looks) };
  for (let i = 0; i < looks; i++) {
    const at = Math.min(pairCount - 1, Math.floor(i * step));
    sample.base[i] = pairs.base[at];
    sample.head[i] = pairs.head[at];
  }
  const candidates = lost.flatMap((before, place) =>
    gained
      .map((after, other) => ({
        before,
        after,
        distance: Math.abs(place / lost.length - other / gained.length),
        share: sameShare(before, after, sample),
      }))
      .filter(({ share }) => share >= LEAST_SAME),
  );
  const found: { from: string; to: string }[] = [];
  const done = new Set<Column>();
  // Best match first; where two columns have the same content, the one in the like place.
  for (const { before, after } of candidates.toSorted((a, b) => b.share - a.share || a.distance - b.distance)) {
    if (done.has(before) || done.has(after) || sameShare(before, after, pairs) < LEAST_SAME) continue;
    done.add(before).add(after);
    found.push({ from: before.name, to: after.name });
  }
  const place = new Map(gained.map(({ name }, at) => [name, at]));
  return found.toSorted((a, b) => (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0));
}

/** Of the pairs with a value on either side, the share that has the same one; 0 where there is none. */
function sameShare(before: Column, after: Column, pairs: RowPairs): number {
  let valued = 0;
  for (let i = 0; i < pairs.base.length; i++)
    if (!isMissingAt(before, pairs.base[i]) || !isMissingAt(after, pairs.head[i])) valued++;
  if (valued === 0) return 0;
  return 1 - compareCells(before, after, false).differing(pairs.base, pairs.head).length / valued;
}

function isEmpty(column: Column): boolean {
  if (column.type === "text") return column.dictionary.ends.length === 0;
  return column.values.every((value) => Number.isNaN(value));
}
