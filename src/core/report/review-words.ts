// The words for what a review of the data found.

import { counted } from "../numerals.ts";
import { rewriteSentence } from "../review/rewrite.ts";
import type { DataChange, Report } from "./report.ts";

/** The review in one line: "Data: 1 error, 2 warnings". */
export function reviewHeadline(report: Report): { readonly icon: "❌" | "⚠️" | "✅"; readonly text: string } {
  if (!report.data.changed) return { icon: "✅", text: "Data: unchanged" };
  const { errors, warnings } = findingCounts(report);
  if (errors === 0 && warnings === 0 && isOnlyRewritten(report.data))
    return { icon: "✅", text: "Data: written in another way, no value changed" };
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
export function rewriteOf(data: Pick<DataChange, "rows" | "rewrites" | "columns">): string | null {
  const { rows, rewrites } = data;
  return rows === null ? null : rewriteSentence(rewrites, rows, hasSameColumns(data));
}

function isOnlyRewritten(data: DataChange): boolean {
  const { rows, rewrites } = data;
  if (rows === null || rewrites.length === 0 || !hasSameColumns(data)) return false;
  return rows.added + rows.removed + rows.changed === 0;
}

function hasSameColumns({ columns: { added, removed, renamed } }: Pick<DataChange, "columns">): boolean {
  return added.length + removed.length + renamed.length === 0;
}
