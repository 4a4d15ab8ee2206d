// What a report is about, in words: the base, the rows, the intervals.

import { count, counted, tolerancePercent } from "../numerals.ts";
import type { Report } from "./report.ts";
import { named } from "./visible.ts";

/** The base branch as the reader names it. */
export function baseOf(report: Report): string {
  return report.base.ref === null ? "the base" : named(report.base.ref);
}

/** "412 holdout rows, the same rows for both models · 1,640 train rows · 3 rows left out". */
export function rowsLine(report: Report): string | null {
  const { train, holdout, excluded } = report.rows;
  const paired = report.metrics.some((row) => row.baseline !== null) && report.finding !== "incomparable";
  const parts = [
    holdout === null
      ? null
      : `${counted(holdout, "holdout row")}${worthOf(report)}${paired ? ", the same rows for both models" : ""}`,
    train === null ? null : counted(train, "train row"),
    excluded === null || excluded === 0 ? null : `${counted(excluded, "row")} left out`,
    useOf(report),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" · ");
}

/** " (weighted: worth 110)". */
function worthOf({ weights }: Report): string {
  if (weights === null) return "";
  return weights.effectiveRows === null
    ? " (weighted)"
    : ` (weighted: worth ${count(Math.floor(weights.effectiveRows))})`;
}

/** "use 12 of 100 of this holdout". */
function useOf({ holdout }: Report): string | null {
  if (holdout === null || holdout.use === null) return null;
  const worn = holdout.state === "exhausted" ? ", worn out" : "";
  return `use ${count(holdout.use)} of ${count(holdout.budget)} of this holdout${worn}`;
}

/** "95 %", and "97.5 %" where that is what it is. */
export function coverageOf(report: Report): string {
  return tolerancePercent(report.coverage);
}
