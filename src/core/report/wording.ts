// The words for a finding, an outcome and a metric: one place, so that comment, page and terminal say the same.

import { count, counted, percent, tolerancePercent } from "../numerals.ts";
import type { Finding } from "../verdict/policy.ts";
import { figure, isNumber, pair, relative } from "./figures.ts";
import type { Report } from "./report.ts";
import { named } from "./visible.ts";

export type MetricRow = Report["metrics"][number];

/** Always beside the word that it repeats. */
export type Icon = "❌" | "✅" | "➖" | "⚠️" | "🆕" | "🛑";

interface Verbatim {
  readonly icon: Icon | null;
  readonly text: string;
}

const labels: ReadonlyMap<string, string> = new Map([
  ["mse", "MSE"],
  ["rmse", "RMSE"],
  ["mae", "MAE"],
  ["r2", "R²"],
]);

/** As people write it: "MSE". A metric of the user's own is named like any other text from data. */
export function labelOf(metric: string): string {
  return labels.get(metric) ?? named(metric);
}

export function directionOf(row: { readonly greaterIsBetter: boolean }): string {
  return row.greaterIsBetter ? "higher is better" : "lower is better";
}

/** The base branch as the reader names it. */
export function baseOf(report: Report): string {
  return report.base.ref === null ? "the base" : named(report.base.ref);
}

/** The row that the heading is about: the primary metric, or the one that made the finding. */
function headlineRow(report: Report): MetricRow | undefined {
  const primary = report.metrics[0];
  if (primary === undefined || primary.finding === report.finding) return primary;
  return report.metrics.find((row) => row.finding === report.finding && row.level !== "off") ?? primary;
}

/** The verdict in one line: "Regressed: MSE 11.64 → 13.09 (+12.5 %, worse)". */
export function headlineOf(report: Report): Verbatim {
  const row = headlineRow(report);
  // Nothing trained and nothing stored: there is no number to show, and none is missing.
  const isSilent = row === undefined || (report.finding === "equivalent" && !isNumber(row.candidate));
  const numbers = isSilent ? "" : `: ${labelOf(row.name)}${movementOf(row)}`;
  switch (report.finding) {
    case "regressed":
      return { icon: "❌", text: `Regressed${numbers}` };
    case "improved":
      return { icon: "✅", text: `Improved${numbers}` };
    case "equivalent":
      return { icon: row !== undefined && betterOrWorse(row) === "worse" ? "➖" : "✅", text: `Equivalent${numbers}` };
    case "inconclusive":
      return { icon: "⚠️", text: `Inconclusive${numbers}` };
    case "no-baseline":
      // Nothing was looked for: this run makes a baseline. Otherwise one was wanted.
      return { icon: "🆕", text: `${report.base.tried.length === 0 ? "New baseline" : "No baseline yet"}${numbers}` };
    case "incomparable":
      return { icon: "🛑", text: "Incomparable: baseline and candidate cannot be held against each other" };
  }
}

/** " 11.64 → 13.09 (+12.5 %, worse)"; " 11.64" where there is nothing to compare with. */
function movementOf(row: MetricRow): string {
  if (!isNumber(row.candidate)) return " has no value";
  if (!isNumber(row.baseline)) return ` ${figure(row.candidate)}`;
  const [from, to] = pair(row.baseline, row.candidate);
  const direction = claimOf(row);
  const change = [isNumber(row.relativeChange) ? relative(row.relativeChange) : null, direction].filter(
    (word) => word !== null,
  );
  const details = change.length === 0 ? "" : ` (${change.join(", ")})`;
  return from === to ? ` ${to}${details}` : ` ${from} → ${to}${details}`;
}

/** What the finding lets us say of the direction. */
function claimOf(row: MetricRow): string | null {
  if (row.finding === "regressed" || row.finding === "improved") return betterOrWorse(row);
  return row.finding === "equivalent" && betterOrWorse(row) !== null ? "no worse than the tolerance" : null;
}

/** A row without any number says nothing. */
export function hasValue(row: MetricRow): boolean {
  return row.baseline !== null || row.candidate !== null;
}

/** Which way the estimate points, whatever the finding. Null: it did not move, or nobody knows. */
function betterOrWorse(row: Pick<MetricRow, "change" | "greaterIsBetter">): "better" | "worse" | null {
  if (!isNumber(row.change) || row.change === 0) return null;
  return row.change > 0 === row.greaterIsBetter ? "better" : "worse";
}

/** A row's result in words; an icon only where the row can decide something. */
export function resultOf(row: Pick<MetricRow, "finding" | "level" | "tolerance">): Verbatim {
  const decides = row.level !== "off" && row.tolerance !== null;
  switch (row.finding) {
    case "regressed":
      return { icon: decides ? (row.level === "error" ? "❌" : "⚠️") : null, text: "worse" };
    case "improved":
      return { icon: decides ? "✅" : null, text: "better" };
    case "equivalent":
      return { icon: null, text: "equivalent" };
    case "inconclusive":
      // Without a tolerance there was no question that could stay open.
      return { icon: decides ? "⚠️" : null, text: row.tolerance === null ? "no clear change" : "inconclusive" };
    case "no-baseline":
      return { icon: null, text: "no baseline" };
    case "incomparable":
      return { icon: null, text: "not comparable" };
  }
}

/** Said when the check does not do what the finding suggests, or when the reader may wonder. */
export function outcomeSentence({ finding, outcome }: Report): string | null {
  switch (finding) {
    case "regressed":
      if (outcome === "fail") return null;
      return outcome === "warn"
        ? "This is a warning: the check does not fail."
        : "No metric decides, so the check passes.";
    case "improved":
    case "equivalent":
      if (outcome === "pass") return null;
      return outcome === "warn" ? "The check passes with a warning." : "The check fails all the same.";
    case "inconclusive":
      // That it does not block is one of the verdict's own reasons.
      return outcome === "fail" ? "The rules ask for a conclusive result, so the check fails." : null;
    case "no-baseline":
      return outcome === "fail" ? "The rules ask for a baseline, so the check fails." : "Nothing can fail yet.";
    case "incomparable":
      return outcome === "fail" ? "The check fails." : "This does not fail the check.";
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

/** The pull request's own rows find no harm, the base's rows do: then the data may be what is wrong. */
function contradictionOf(report: Report): string | null {
  const [primary] = report.metrics;
  const isHarmless = report.finding === "improved" || report.finding === "equivalent";
  if (report.attribution === null || primary === undefined || !isHarmless) return null;
  const { baselineOnBase, candidateOnBase } = report.attribution.cells;
  const limit = limitOf({ ...primary, baseline: baselineOnBase });
  if (limit === null || !isNumber(baselineOnBase) || !isNumber(candidateOnBase)) return null;
  if (primary.greaterIsBetter ? candidateOnBase >= limit : candidateOnBase <= limit) return null;
  const movement = pair(baselineOnBase, candidateOnBase).join(" → ");
  return `On the rows of ${baseOf(report)} the candidate is worse (${labelOf(primary.name)} ${movement}): look at what changed in the data.`;
}

/** Reasons that stand below the heading; the first says it all, the rest is told in the notes. */
const OPENING_REASONS = 4;

/** The paragraph below the heading: why, and what the check makes of it. */
export function openingOf(report: Report): string {
  return [
    ...report.reasons.slice(0, OPENING_REASONS),
    contradictionOf(report),
    outcomeSentence(report),
    report.finding === "no-baseline" ? scaleSentence(report) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** What else a reader should know: further reasons, how small a change the check can see, rows left out. */
export function notesOf(report: Report): readonly string[] {
  // Where a change was seen, how small a one could have been seen only confuses; an inconclusive verdict says it above.
  const detectable =
    report.finding === "equivalent"
      ? report.metrics.filter(isDetectable).map((row) => detectableSentence(report, row))
      : [];
  return [...report.reasons.slice(OPENING_REASONS), ...detectable, ...report.notes];
}

function isDetectable(row: MetricRow): boolean {
  const isUnmoved = row.finding === "equivalent" || row.finding === "inconclusive";
  return isUnmoved && isNumber(row.detectableChange) && row.level !== "off" && row.tolerance !== null;
}

function detectableSentence(report: Report, row: MetricRow): string {
  const { holdout } = report.rows;
  const size = holdout === null ? "this holdout" : counted(holdout, "holdout row");
  return `With ${size} this check can see a worsening of ${labelOf(row.name)} by ${percent(row.detectableChange ?? 0)} or more.`;
}

/** "412 holdout rows, the same rows for both models · 1,640 train rows · 3 rows left out". */
export function rowsLine(report: Report): string | null {
  const { train, holdout, excluded } = report.rows;
  const paired = report.metrics.some((row) => row.baseline !== null) && report.finding !== "incomparable";
  const parts = [
    holdout === null ? null : `${rows(holdout, "holdout ")}${paired ? ", the same rows for both models" : ""}`,
    train === null ? null : rows(train, "train "),
    excluded === null || excluded === 0 ? null : `${rows(excluded, "")} left out`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" · ");
}

function rows(value: number, kind: string): string {
  return `${count(value)} ${kind}${value === 1 ? "row" : "rows"}`;
}

/** "the limit, 12.22 (11.64 plus 5 %)" as a number: the worst value that the tolerance allows. */
export function limitOf(row: MetricRow): number | null {
  if (!isNumber(row.baseline) || !isNumber(row.tolerance)) return null;
  const slack = row.tolerance * Math.abs(row.baseline);
  return row.greaterIsBetter ? row.baseline - slack : row.baseline + slack;
}

export function limitWords(row: MetricRow): string {
  return `${figure(row.baseline)} ${row.greaterIsBetter ? "minus" : "plus"} ${tolerancePercent(row.tolerance ?? 0)}`;
}

/** "95 %", and "97.5 %" where that is what it is. */
export function coverageOf(report: Report): string {
  return tolerancePercent(report.coverage);
}
