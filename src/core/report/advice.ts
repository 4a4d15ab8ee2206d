// What the reader of a verdict can do about it.

import { levelKeyOf } from "../review/finding.ts";
import { limitWords } from "../verdict/limits.ts";
import type { Sentence } from "./blocks.ts";
import { labelOf, missingLimits } from "./metric-words.ts";
import type { Report } from "./report.ts";
import { baseOf } from "./scope-words.ts";
import { named } from "./visible.ts";

/** Null: nothing has to be done. */
export function adviceOf(report: Report): { readonly level: "caution" | "note"; readonly text: Sentence } | null {
  if (report.flow === "review") return null;
  if (report.outcome === "fail" && report.finding !== "regressed" && missingLimits(report).length > 0) {
    return {
      level: "caution",
      text: `This check fails, and blocks merging where it is required. If the limit is wrong, change \`min\` or \`max\` in \`metricgate.yml\` on ${baseOf(report)} first: the rules of the base commit count.`,
    };
  }
  if (report.finding === "regressed" && report.outcome === "fail") {
    return {
      level: "caution",
      text: `This check fails, and blocks merging where it is required. If this is intended, raise \`tolerance\` in \`metricgate.yml\` on ${baseOf(report)} first, because the rules of the base commit count; or add a waiver with a reason and a last day to this pull request.${limitsToo(report)}`,
    };
  }
  const dataError = report.data.findings.find(({ level }) => level === "error");
  if (report.outcome === "fail" && dataError !== undefined) {
    const key = `data-review.${levelKeyOf(dataError.rule)}`;
    return {
      level: "caution",
      text: `This check fails because of the data, and blocks merging where it is required. If the data is meant so, set ${named(key)} to \`warn\` in \`metricgate.yml\` on ${baseOf(report)} first, because the rules of the base commit count.`,
    };
  }
  if (report.finding === "incomparable" && report.outcome === "fail") {
    return {
      level: "caution",
      text: `This check fails, and blocks merging where it is required. If this is intended, set \`policy.on-incomparable\` to \`warn\` in \`metricgate.yml\` on ${baseOf(report)} first, because the rules of the base commit count.`,
    };
  }
  if (report.finding === "no-baseline" && report.base.tried.length > 0) {
    return {
      level: "note",
      text: `To compare from the next pull request on, merge this one: the run on ${baseOf(report)} stores the baseline.`,
    };
  }
  return null;
}

/** A waiver or a tolerance alone would not do: " R² also misses its limit (at least 0.8)." */
function limitsToo(report: Report): string {
  const rows = missingLimits(report).filter(({ level }) => level === "error");
  return rows.map((row) => ` ${labelOf(row.name)} also misses its limit (${limitWords(row)}).`).join("");
}
