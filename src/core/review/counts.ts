// How many rows were added, removed and changed: in all, and among those trained on and held out.

import { countMarked, marksOf } from "../dataset/row-marks.ts";
import { type Rows, rowsAt } from "../dataset/table.ts";
import type { RowCounts } from "./judge-review.ts";
import type { ReviewInput, RowDiff } from "./review-input.ts";
import { ofFile, type Rewrite } from "./rewrite.ts";

/** The same as numbers; a changed row has another cell, by value. */
export function rowCountsOf({ added, removed, changed, pairs }: RowDiff): RowCounts {
  return {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    unchanged: pairs.base.length - changed.length,
  };
}

/** What says the same in another way, as far as the tables show it. */
export function rewritesOf({ rows, columns, rewritten }: ReviewInput): readonly Rewrite[] {
  if (rows === null) return [];
  const cells = rewritten.map(
    ({ rows: marks, ...how }): Rewrite => ({ ...how, cells: countMarked(marks, rows.pairs.base) }),
  );
  return [
    ...(rows.inOrder ? [] : [ofFile("row-order", null, null)]),
    ...(columns.reordered ? [ofFile("column-order", null, null)] : []),
    ...cells.filter(({ cells: howMany }) => howMany !== 0),
  ];
}

/** A removed row counts where it was, every other row where it is now. Empty where nothing is divided. */
export function partsOf({
  base,
  head,
  rows,
}: ReviewInput): readonly (RowCounts & { readonly part: "train" | "holdout"; readonly rows: number })[] {
  if (base === null || rows === null || head.holdout.length === 0) return [];
  const changedRows = rowsAt(rows.pairs.head, rows.changed);
  return (["train", "holdout"] as const).map((part) => {
    const isHere = marksOf(head[part], head.table.rowCount);
    const added = countMarked(isHere, rows.added);
    const changed = countMarked(isHere, changedRows);
    const removed = countRemoved(base[part], rows, base.table.rowCount);
    // Every row of the head is one of a pair, or added.
    const unchanged = head[part].length - added - changed;
    return { part, rows: head[part].length, added, removed, changed, unchanged };
  });
}

/** How many of some rows are among the removed ones; mostly there are none, and nothing need be marked. */
function countRemoved(rows: Rows, { removed }: RowDiff, rowCount: number): number {
  return removed.length === 0 ? 0 : countMarked(marksOf(rows, rowCount), removed);
}
