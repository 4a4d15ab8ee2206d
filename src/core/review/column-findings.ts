// Columns that a model of the base wants, and that are gone or have another name.

import { count } from "../numerals.ts";
import { findingOf, softened } from "./draft.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput } from "./review-input.ts";

/** So many are named one by one. */
const COLUMNS_EACH = 3;

/** A column that models learn from or predict; others are only named among the columns. */
export function columnFindings({ base, columns, options }: ReviewInput): readonly DataFinding[] {
  if (base === null) return [];
  const { target, features, usualBefore, levels } = options;
  const declared = [target, ...features];
  const role = (column: string): string => (column === target ? "target" : "feature");
  const removed = columns.removed.flatMap((column) => {
    // Where the config names no features, the next model does without; where it does, no model can be trained.
    const level = declared.includes(column) ? levels.schema : softened(levels.schema);
    if (!declared.includes(column) && usualBefore?.includes(column) !== true) return [];
    const message = `The ${role(column)} \`${column}\` is gone: a model of the base cannot read this data.`;
    return [findingOf({ rule: "columns/removed", level, message, column })];
  });
  const known = [...declared, ...(usualBefore ?? [])];
  const renamed = columns.renamed
    .filter(({ from }) => known.includes(from))
    .toSorted((one, other) => Number(other.from === target) - Number(one.from === target));
  const level = softened(levels.schema);
  if (renamed.length <= COLUMNS_EACH) {
    const each = renamed.map(({ from, to }) => {
      const message = `The ${role(from)} \`${from}\` is called \`${to}\` now: a model of the base cannot read this data.`;
      return findingOf({ rule: "columns/renamed", level, message, column: to });
    });
    return [...removed, ...each];
  }
  const names = renamed
    .slice(0, COLUMNS_EACH)
    .map(({ from, to }) => `\`${from}\` → \`${to}\``)
    .join(", ");
  const also = renamed[0].from === target ? ", the target first" : "";
  const more = `${names} and ${count(renamed.length - COLUMNS_EACH)} more`;
  const message = `${count(renamed.length)} columns have other names and the same values${also} (${more}): a model of the base cannot read this data.`;
  return [...removed, findingOf({ rule: "columns/renamed", level, message, count: renamed.length })];
}
