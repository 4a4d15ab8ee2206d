// What the changed, added or removed rows have in common, in a sentence.

import { percent } from "../numerals.ts";
import type { Sentence } from "./blocks.ts";
import type { Report } from "./report.ts";
import { named } from "./visible.ts";

type ReportedSegment = Report["data"]["segments"][number];

/** "98 % of the changed rows have `region` = `north`, which only 12.0 % of the others have." */
export function segmentSentence({ of, column, value, share, shareOfOthers, slice }: ReportedSegment): Sentence {
  const what = value === null ? `one and the same value of ${named(column)}` : `${named(column)} = ${named(value)}`;
  const who = share === 1 ? `All ${of} rows` : `${percent(share)} of the ${of} rows`;
  const others = shareOfOthers === 0 ? "none of the others has" : `only ${percent(shareOfOthers)} of the others have`;
  const where = slice === null ? "" : ` That is the slice ${named(slice)}, which got worse.`;
  return `${who} have ${what}, which ${others}.${where}`;
}

/** Null where a key is declared, or none is found. */
export function keySentence({ proposedKey, rows }: Report["data"]): Sentence | null {
  if (proposedKey.length === 0 || rows === null) return null;
  const key = proposedKey.map(named).join(" and ");
  const unique = proposedKey.length === 1 ? `${key} is unique` : `${key} together are unique`;
  return `Without a key, an edited row counts as one removed and one added. ${unique} in both versions: name it in ${named("data.key")}.`;
}
