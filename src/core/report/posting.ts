// When the pull request's conversation gets a comment.

import type { State } from "./marker.ts";
import type { Report } from "./report.ts";

export type CommentPolicy = "changes" | "always" | "on-failure" | "never";

/** Once a comment exists it is always updated, so that it never says what is no longer true. */
export function shouldPost(
  policy: CommentPolicy,
  report: Report,
  existing: State | null,
): "create" | "update" | "skip" {
  if (policy === "never") return "skip";
  if (existing !== null) return "update";
  return isWorthwhile(policy, report) ? "create" : "skip";
}

function isWorthwhile(policy: Exclude<CommentPolicy, "never">, report: Report): boolean {
  switch (policy) {
    case "always":
      return true;
    case "on-failure":
      return report.outcome === "fail";
    case "changes":
      return (
        report.finding !== "equivalent" || report.outcome !== "pass" || report.data.changed || report.rules.changed
      );
  }
}
