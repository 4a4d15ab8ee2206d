// The words for what a review of the data found.

import { counted } from "../numerals.ts";
import type { Report } from "./report.ts";

/** The review in one line: "Data: 1 error, 2 warnings". */
export function reviewHeadline(report: Report): { readonly icon: "❌" | "⚠️" | "✅"; readonly text: string } {
  if (!report.data.changed) return { icon: "✅", text: "Data: unchanged" };
  const { errors, warnings } = findingCounts(report);
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
