// How many rows were added, removed and changed: in all, and among those trained on and held out.

import type { Rows } from "../dataset/table.ts";
import type { RowCounts } from "./judge-review.ts";
import type { ReviewInput, RowDiff } from "./review-input.ts";
import type { Rewrite } from "./rewrite.ts";

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
    ({ rows: marks, ...how }): Rewrite => ({ ...how, cells: countIn(marks, rows.pairs.base) }),
  );
  return [
    ...(rows.inOrder ? [] : [ofTheFile("row-order")]),
    ...(columns.reordered ? [ofTheFile("column-order")] : []),
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
  return (["train", "holdout"] as const).map((part) => {
    const isHere = membership(head[part], head.table.rowCount);
    const wasHere = membership(base[part], base.table.rowCount);
    const added = countIn(isHere, rows.added);
    const changed = countIn(isHere, rowsOfPairs(rows.pairs.head, rows.changed));
    // Every row of the head is one of a pair, or added.
    const unchanged = head[part].length - added - changed;
    return { part, rows: head[part].length, added, removed: countIn(wasHere, rows.removed), changed, unchanged };
  });
}

function rowsOfPairs(rows: Rows, pairs: Uint32Array): Rows {
  return pairs.map((pair) => rows[pair]);
}

// Indices, because a typed array's iterator makes an object a row until the loop is compiled.

function membership(rows: Rows, rowCount: number): Uint8Array {
  const marks = new Uint8Array(rowCount);
  for (let i = 0; i < rows.length; i++) marks[rows[i]] = 1;
  return marks;
}

function countIn(marks: Uint8Array, rows: Rows): number {
  let count = 0;
  for (let i = 0; i < rows.length; i++) count += marks[rows[i]];
  return count;
}

function ofTheFile(what: Rewrite["what"]): Rewrite {
  return { what, column: null, from: null, to: null, cells: null };
}
