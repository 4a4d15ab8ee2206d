// What lets a model know the answers of the holdout, and whether the pull request brought it.

import { count } from "../numerals.ts";
import { nameBefore } from "./column-diff.ts";
import { findingOf, THERE_BEFORE, whenOld } from "./draft.ts";
import type { DataFinding } from "./finding.ts";
import type { Leak } from "./leak.ts";
import { columnLeaks } from "./leakage-columns.ts";
import { rowLeaks } from "./leakage-rows.ts";
import type { DatasetSide, ReviewInput, ReviewOptions } from "./review-input.ts";

/** What leaks now; what leaked as much before warns, and says so. */
export function leakageFindings({ base, head, rows, columns, options }: ReviewInput): readonly DataFinding[] {
  const differ = (side: "base" | "head"): boolean =>
    options.key.length > 0 && rows !== null && rows.duplicates[side].length === 0;
  const leaks = leaksIn(head, options, differ("head"));
  const before =
    leaks.length === 0 || base === null ? [] : leaksIn(base, optionsBefore(options, columns), differ("base"));
  const growth = base === null ? 1 : Math.max(1, head.table.rowCount / Math.max(1, base.table.rowCount));
  return leaks.map(({ rule, column, count: found, at, message }) => {
    const was = column === null ? null : nameBefore(columns, column);
    const old = before.find((one) => one.rule === rule && one.column === was);
    // More rows than before are brought by the pull request, even where some were there.
    const isOld = old !== undefined && (at === null || found <= usualCount(old.count, growth));
    const there = old === undefined ? "" : isOld ? ` ${THERE_BEFORE}` : ` There were ${count(old.count)} before.`;
    return findingOf({
      rule,
      // That rows are near each other is a hint, not a proof.
      level: whenOld(options.levels.leakage, isOld || rule === "leakage/near-copies"),
      message: `${message}${there}`,
      wasThere: isOld,
      column,
      count: found,
      ...(at === null ? {} : { at }),
    });
  });
}

/** The options under the names that columns had before. */
function optionsBefore(options: ReviewOptions, columns: ReviewInput["columns"]): ReviewOptions {
  const before = (name: string): string => nameBefore(columns, name);
  const { key, target, group, time, features } = options;
  return {
    ...options,
    key: key.map(before),
    features: features.map(before),
    target: target === null ? null : before(target),
    group: group === null ? null : before(group),
    time: time === null ? null : before(time),
  };
}

/** Pairs of equal rows grow with the square of the rows: so many may be there without anybody copying any. */
function usualCount(before: number, growth: number): number {
  const more = before * (growth ** 2 - 1);
  return before + more + 3 * Math.sqrt(more);
}

function leaksIn(side: DatasetSide, options: ReviewOptions, keysDiffer: boolean): readonly Leak[] {
  return [...columnLeaks(side, options), ...rowLeaks(side, options, keysDiffer)];
}
