// What else a reader of a check should know of its rows: edited, told apart in another way, not predicted, decisive.

import { placeOf } from "../../core/dataset/table.ts";
import type { MeasuredSide } from "../../core/evaluation/measured-side.ts";
import { count, counted, percent } from "../../core/numerals.ts";
import type { Rewrite } from "../../core/review/rewrite.ts";
import type { Attribution } from "../../core/verdict/attribution.ts";
import type { Comparison, RowSelection } from "../../core/verdict/comparison.ts";
import type { Division } from "./divide.ts";

/** Above this share of edited rows the base's holdout and the pull request's are no longer much the same. */
const MANY_EDITED = 0.05;

export function editedNotes(attribution: Attribution | null): readonly string[] {
  if (attribution === null) return [];
  const { kept, edited, added } = attribution.rows;
  const all = kept + edited + added;
  if (edited <= MANY_EDITED * all) return [];
  return [
    `${count(edited)} of ${counted(all, "holdout row")} (${percent(edited / all)}) ${edited === 1 ? "is" : "are"} edited in this pull request. The verdict is about the rows as they are now.`,
  ];
}

/** Rows that a note speaks of, by file and line. */
export function rowNotes(
  { unpredicted, unpredictedByBaseline, deciding }: Comparison,
  { holdout }: MeasuredSide,
): readonly string[] {
  const places = (rows: RowSelection): string =>
    rows.first
      .map((row) => placeOf(holdout.table.origin, row))
      .map(({ file, line }) => `\`${file}:${line}\``)
      .join(", ");
  const unpredictedBy = (whose: string, rows: RowSelection | null): readonly string[] =>
    rows === null
      ? []
      : [`Rows that the ${whose} cannot predict: ${places(rows)}${rows.count > rows.first.length ? ", …" : ""}`];
  return [
    ...unpredictedBy("candidate", unpredicted),
    ...unpredictedBy("baseline", unpredictedByBaseline),
    ...(deciding === null ? [] : [`Rows that decide: ${places(deciding)}`]),
  ];
}

/** Rewrites that give a row another side of a hash split: of a key, whatever changes its text; else what is no number. */
const RESPELLINGS: Readonly<Record<"key" | "group" | "content", readonly Rewrite["what"][]>> = {
  key: ["dates", "numbers", "missing", "blanks"],
  group: ["dates", "numbers", "missing", "blanks"],
  content: ["dates", "blanks"],
};

/**
 * A hash knows a row by how it is written. Written otherwise, rows that the base has learnt from are held out, unless they
 * keep the side that they had.
 */
export function respelledNotes(
  { split }: Division,
  { keepsSides }: MeasuredSide,
  rewrites: readonly Rewrite[],
): readonly string[] {
  if (split.strategy !== "hash" || keepsSides) return [];
  const { kind, columns } = split.identity;
  const found = rewrites.find(
    ({ what, column }) => column !== null && columns.includes(column) && RESPELLINGS[kind].includes(what),
  );
  if (found === undefined) return [];
  return [
    `\`${found.column}\` is written in another way, and by how it is written rows are held out: other rows are held out now, and the base's model may have learnt from them, which makes it look better than it is. Merge such a rewrite by itself.`,
  ];
}
