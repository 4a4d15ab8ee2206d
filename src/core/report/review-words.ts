// The words for what a review of the data found.

import { counted } from "../numerals.ts";
import { rewriteSentence } from "../review/rewrite.ts";
import type { DataChange, Report } from "./report.ts";

/** The review in one line: "Data: 1 error, 2 warnings". */
export function reviewHeadline(report: Report): { readonly icon: "❌" | "⚠️" | "✅"; readonly text: string } {
  if (!report.data.changed) return { icon: "✅", text: "Data: unchanged" };
  const { errors, warnings } = findingCounts(report);
  const said = isOnlyRewritten(report.data)
    ? report.data.roundedRows === 0
      ? "Data: written in another way, no value changed"
      : "Data: only rounded, no other value changed"
    : null;
  if (errors === 0 && said !== null) {
    const isNews = report.data.findings.some((finding) => finding.level === "warn" && !finding.wasThere);
    const before = warnings === 0 ? "" : ` (${counted(warnings, "thing")} to look at${isNews ? "" : ", as before"})`;
    return { icon: warnings === 0 ? "✅" : "⚠️", text: `${said}${before}` };
  }
  if (errors === 0 && warnings === 0) return { icon: "✅", text: "Data: nothing to look at" };
  const parts = [
    errors === 0 ? null : counted(errors, "error"),
    warnings === 0 ? null : counted(warnings, errors === 0 ? "thing" : "warning"),
  ].filter((part) => part !== null);
  const text = `Data: ${parts.join(", ")}${errors === 0 ? " to look at" : ""}`;
  return { icon: errors > 0 ? "❌" : "⚠️", text };
}

export function findingCounts(report: Report): { readonly errors: number; readonly warnings: number } {
  const of = (level: string): number => report.data.findings.filter((finding) => finding.level === level).length;
  return { errors: of("error"), warnings: of("warn") };
}

/** What is written in another way and says the same, in a sentence; null where nothing is. */
export function rewriteOf(
  data: Pick<DataChange, "rows" | "rewrites" | "lines" | "rounded" | "roundedRows" | "columns">,
): string | null {
  return data.rows === null ? null : rewriteSentence(data, data.rows, hasSameColumns(data));
}

/** The same where no value changed, or none but in its last digits; else null. */
export function harmlessRewriteOf(data: Omit<DataChange, "changed" | "files">): string | null {
  return isOnlyRewritten(data) ? rewriteOf(data) : null;
}

/** No value changed, or none but in its last digits. */
function isOnlyRewritten(data: Omit<DataChange, "changed" | "files">): boolean {
  const { rows, rewrites, lines, roundedRows } = data;
  if (rows === null || (rewrites.length === 0 && lines === null) || !hasSameColumns(data)) return false;
  return rows.added + rows.removed + rows.changed === roundedRows;
}

function hasSameColumns({ columns: { added, removed, renamed } }: Pick<DataChange, "columns">): boolean {
  return added.length + removed.length + renamed.length === 0;
}
