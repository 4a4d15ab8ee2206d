// What is written in another way and says the same: what it is, and the words for it.

import { counted } from "../numerals.ts";
import type { RowCounts } from "./judge-review.ts";

export const rewriteKinds = ["row-order", "column-order", "dates", "blanks"] as const;

export interface Rewrite {
  readonly what: (typeof rewriteKinds)[number];
  /** Null: the file as a whole. */
  readonly column: string | null;
  /** As it was and is written: "yyyy-mm" and "yyyy-mm-dd". */
  readonly from: string | null;
  readonly to: string | null;
  /** Cells of rows that both sides have; null where cells are not what is counted. */
  readonly cells: number | null;
}

/**
 * "Only how the data is written changed, no value: dates in `day` (yyyy-mm → yyyy-mm-dd)." Null where nothing is written in another way.
 *
 * @param columnsKept whether columns were neither added nor removed nor renamed
 */
export function rewriteSentence(rewrites: readonly Rewrite[], rows: RowCounts, columnsKept: boolean): string | null {
  if (rewrites.length === 0) return null;
  const how = rewrites.map(wayOf).join(", ");
  const { added, removed, changed } = rows;
  if (added + removed + changed === 0) {
    const kept = columnsKept
      ? "Only how the data is written changed, no value"
      : "No value of a column that stayed changed, only how it is written";
    return `${kept}: ${how}.`;
  }
  const real = [
    changed === 0 ? null : `values changed in ${counted(changed, "row")}`,
    added === 0 ? null : `${counted(added, "row was", "rows were")} added`,
    removed === 0 ? null : `${counted(removed, "row was", "rows were")} removed`,
  ].filter((part) => part !== null);
  const told = real.join(", ");
  const said = `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
  return `${said}. The rest is written in another way and says the same: ${how}.`;
}

function wayOf({ what, column, from, to }: Rewrite): string {
  const place = column === null ? "" : ` in \`${column}\``;
  const how = from === null || to === null ? "" : ` (${from} → ${to})`;
  return `${words[what]}${place}${how}`;
}

const words: Readonly<Record<Rewrite["what"], string>> = {
  "row-order": "order of rows",
  "column-order": "order of columns",
  dates: "dates",
  blanks: "blanks around texts",
};
