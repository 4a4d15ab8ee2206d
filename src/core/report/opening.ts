// The sentences below the headline, and those that are left for the notes.

import { counted, percent } from "../numerals.ts";
import type { Finding } from "../verdict/policy.ts";
import { contradictionOf } from "./contradiction.ts";
import { figure, isNumber } from "./figures.ts";
import { labelOf, type MetricRow, missingLimits } from "./metric-words.ts";
import type { Report } from "./report.ts";
import { named } from "./visible.ts";
import { isProminent, isWaived } from "./waiver-words.ts";

/** Reasons that stand below the heading; the first says it all, the rest is told in the notes. */
const OPENING_REASONS = 4;

/** The paragraph below the heading: why, and what the check makes of it. */
export function openingOf(report: Report): string {
  return [
    ...report.reasons.slice(0, OPENING_REASONS),
    contradictionOf(report),
    outcomeSentence(report),
    report.finding === "no-baseline" && report.flow !== "review" ? scaleSentence(report) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** What else a reader should know: further reasons, how small a change the check can see, rows left out. */
export function notesOf(report: Report): readonly string[] {
  // Where a change was seen, how small a one could have been seen only confuses; an inconclusive verdict says it above.
  const detectable = report.finding === "equivalent" ? detectableSentences(report) : [];
  const waivers = report.waivers.filter((waiver) => !isProminent(report, waiver)).map(({ said }) => said);
  return [...report.reasons.slice(OPENING_REASONS), ...waivers, ...detectable, ...report.notes];
}

/** Said when the check does not do what the finding suggests, or when the reader may wonder. */
export function outcomeSentence(report: Report): string | null {
  const { finding, outcome, flow } = report;
  if (flow === "review") return outcome === "fail" ? "This fails the check." : null;
  // The heading and the first reason say it.
  if (missingLimits(report).length > 0) return outcome === "fail" ? null : "The check does not fail.";
  switch (finding) {
    case "regressed":
      if (outcome === "fail") return null;
      if (isWaived(report)) return "So the check does not fail.";
      return outcome === "warn"
        ? "This is a warning: the check does not fail."
        : "No metric decides, so the check passes.";
    case "improved":
    case "equivalent":
      if (outcome === "pass") return null;
      // Why it fails has been said first, and what to do about it comes next.
      if (outcome === "fail" && report.data.findings.some(({ level }) => level === "error")) return null;
      return outcome === "warn" ? "The check passes with a warning." : "The check fails all the same.";
    case "inconclusive":
      // That it does not block is one of the verdict's own reasons.
      return outcome === "fail" ? "The rules ask for a conclusive result, so the check fails." : null;
    case "no-baseline":
      return outcome === "fail" ? "The rules ask for a baseline, so the check fails." : "Nothing can fail yet.";
    case "incomparable":
      // That it fails is said with what to do about it.
      return outcome === "fail" ? null : "This does not fail the check.";
  }
}

/** What an earlier push of the pull request had reported, now that this one reports something else. */
export function resolvedSentence(finding: Finding, resolvedFrom: string): string {
  const what = `the regression reported for ${named(resolvedFrom)}`;
  if (finding === "improved" || finding === "equivalent") return `Resolved: ${what} is gone.`;
  return `This run can neither confirm nor rule out ${what}.`;
}

/** How much the model does better than no model at all. */
function scaleSentence(report: Report): string | null {
  const mean = report.meanPredictor?.mse ?? null;
  const mse = report.metrics.find((row) => row.name === "mse")?.candidate ?? null;
  if (!isNumber(mean) || !isNumber(mse) || mean <= 0) return null;
  const always = `For scale, always predicting the mean gives MSE ${figure(mean)}`;
  if (mse <= mean) return `${always}; this model removes ${percent(1 - mse / mean)} of that.`;
  return `${always}; this model is worse than that.`;
}

function isDetectable(row: MetricRow): boolean {
  const isUnmoved = row.finding === "equivalent" || row.finding === "inconclusive";
  return isUnmoved && isNumber(row.detectableChange) && row.level !== "off" && row.tolerance !== null;
}

/** "With 412 holdout rows this check can see a worsening of MSE by 0.8 % or more, of MAE by 0.5 % or more." */
function detectableSentences(report: Report): readonly string[] {
  const metrics = report.metrics.filter(isDetectable);
  if (metrics.length === 0) return [];
  const { holdout } = report.rows;
  const size = holdout === null ? "this holdout" : counted(holdout, "holdout row");
  const seen = metrics.map((row) => `of ${labelOf(row.name)} by ${percent(row.detectableChange ?? 0)} or more`);
  return [`With ${size} this check can see a worsening ${seen.join(", ")}.`];
}
