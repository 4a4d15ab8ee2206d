// The words for a finding, an outcome and a metric: one place, so that comment, page and terminal say the same.

import { count, counted, percent, tolerancePercent } from "../numerals.ts";
import { sliceLabel } from "../verdict/explain.ts";
import { limitWords } from "../verdict/limits.ts";
import type { Finding } from "../verdict/policy.ts";
import { figure, isNumber, pair, relative, tolerance } from "./figures.ts";
import type { Report } from "./report.ts";
import { reviewHeadline } from "./review-words.ts";
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
  ["median-absolute-error", "Median absolute error"],
  ["mape", "MAPE"],
  ["smape", "sMAPE"],
  ["pinball", "Pinball loss"],
  ["huber", "Huber loss"],
  ["bias", "Bias"],
  ["accuracy", "Accuracy"],
  ["error-rate", "Error rate"],
  ["balanced-accuracy", "Balanced accuracy"],
  ["precision", "Precision"],
  ["recall", "Recall"],
  ["f1", "F1"],
  ["log-loss", "Log-loss"],
  ["brier", "Brier score"],
  ["roc-auc", "ROC AUC"],
  ["pr-auc", "PR AUC"],
]);

/** As people write it: "MSE". A metric of the user's own is named like any other text from data. */
export function labelOf(metric: string): string {
  return labels.get(metric) ?? named(metric);
}

/** What the metric was told, and which way is better: "quantile 0.9, lower is better". */
export function directionOf(row: Pick<MetricRow, "name" | "settings" | "greaterIsBetter">): string {
  const better = row.greaterIsBetter ? "higher is better" : "lower is better";
  return [...settingsOf(row.settings), row.name === "bias" ? "closer to 0 is better" : better].join(", ");
}

function settingsOf(settings: MetricRow["settings"]): readonly string[] {
  if (settings === null) return [];
  const { quantile, delta, average, positive } = settings;
  return [
    quantile === null ? null : `quantile ${quantile}`,
    delta === null ? null : `delta ${delta}`,
    positive === null ? null : `class ${named(positive)}`,
    average === null || average === "binary" ? null : `${average} average`,
  ].filter((part) => part !== null);
}

/** "5 %, at least 0.8": all that the row is held to; a dash where it is held to nothing. */
export function boundsOf(row: Pick<MetricRow, "tolerance" | "min" | "max">): string {
  const limits = row.min === null && row.max === null ? [] : [limitWords(row)];
  const change = row.tolerance === null && limits.length > 0 ? [] : [tolerance(row.tolerance)];
  return [...change, ...limits].join(", ");
}

/** Rows that miss a limit that counts, those that fail the check first. */
export function missingLimits(report: Report): readonly MetricRow[] {
  const missing = report.metrics.filter((row) => row.limit === "missed" && row.level !== "off");
  return missing.toSorted((a, b) => Number(b.level === "error") - Number(a.level === "error"));
}

/** The base branch as the reader names it. */
export function baseOf(report: Report): string {
  return report.base.ref === null ? "the base" : named(report.base.ref);
}

/** What the heading is about: the primary metric, or the metric or slice that made the finding. */
function headlineRow(report: Report): (MetricRow & { readonly slice?: string }) | undefined {
  const primary = report.metrics[0];
  if (primary === undefined || primary.finding === report.finding) return primary;
  const decides = (row: Pick<MetricRow, "finding" | "level">): boolean =>
    row.finding === report.finding && row.level !== "off";
  const slice = report.finding === "regressed" ? worstSlice(report, report.slices.filter(decides)) : undefined;
  return report.metrics.find(decides) ?? (slice === undefined ? primary : { ...slice, name: slice.metric });
}

/** Of those that fail the check, else of those that a waiver accepts, else of those that warn. */
function worstSlice(report: Report, slices: Report["slices"]): Report["slices"][number] | undefined {
  const rank = (row: Report["slices"][number]): number =>
    row.level !== "error" ? 2 : waiverFor(report, row.metric, row.slice) === null ? 0 : 1;
  return slices.toSorted((a, b) => rank(a) - rank(b) || worseningOf(b) - worseningOf(a))[0];
}

/** The waiver in force for a metric on all rows (slice: null), or in a slice. */
export function waiverFor(report: Report, metric: string, slice: string | null): Report["waivers"][number] | null {
  const isFor = (one: Report["waivers"][number]): boolean =>
    one.state === "in-force" && one.metric === metric && one.slice === slice;
  return report.waivers.find(isFor) ?? null;
}

/** Stands below the verdict: it is in force, or something regressed and it does not help. The others are notes. */
export function isProminent(report: Report, { state }: Report["waivers"][number]): boolean {
  return state === "in-force" || (report.finding === "regressed" && state !== "not-needed");
}

/** A regression that a waiver accepts, in the words of a result. */
export function waivedResult(until: string): Verbatim {
  return { icon: "⚠️", text: `worse, waived until ${until}` };
}

/** The relative change, turned so that worse is positive. */
export function worseningOf(row: Pick<MetricRow, "relativeChange" | "greaterIsBetter">): number {
  return (row.relativeChange ?? 0) * (row.greaterIsBetter ? -1 : 1);
}

/** The verdict in one line: "Regressed: MSE 11.64 → 13.09 (+12.5 %, worse)". */
export function headlineOf(report: Report): Verbatim {
  if (report.flow === "review") return reviewHeadline(report);
  const row = headlineRow(report);
  // Nothing trained and nothing stored: there is no number to show, and none is missing.
  const isSilent = row === undefined || (report.finding === "equivalent" && !isNumber(row.candidate));
  const where = row?.slice === undefined ? "" : ` where ${named(sliceLabel(row.slice))}`;
  const numbers = isSilent ? "" : `: ${labelOf(row.name)}${movementOf(row)}${where}`;
  const [missing] = missingLimits(report);
  if (missing !== undefined && report.finding !== "regressed") {
    const value = isNumber(missing.candidate) ? ` ${figure(missing.candidate)}` : " has no value";
    const icon = missing.level === "error" ? "❌" : "⚠️";
    return { icon, text: `Limit missed: ${labelOf(missing.name)}${value} (${limitWords(missing)})` };
  }
  switch (report.finding) {
    case "regressed":
      return isWaived(report)
        ? { icon: "⚠️", text: `Regressed, waived${numbers}` }
        : { icon: "❌", text: `Regressed${numbers}` };
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
      return { icon: "🛑", text: `Incomparable: ${incomparableWords(report)}` };
  }
}

/** One metric that cannot be tested, or the two models as such. */
function incomparableWords(report: Report): string {
  const isOnlyMetric = report.metrics.some((row) => row.finding !== "incomparable");
  const row = report.metrics.find((each) => each.finding === "incomparable" && each.level !== "off");
  if (isOnlyMetric && row !== undefined) return `${labelOf(row.name)} cannot be tested`;
  return "baseline and candidate cannot be held against each other";
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

/** A row without any number says nothing, unless a number was asked for. */
export function hasValue(row: MetricRow): boolean {
  return row.baseline !== null || row.candidate !== null || (row.level !== "off" && row.finding === "incomparable");
}

/** Which way the estimate points, whatever the finding. Null: it did not move, or nobody knows. */
function betterOrWorse(row: Pick<MetricRow, "change" | "greaterIsBetter">): "better" | "worse" | null {
  if (!isNumber(row.change) || row.change === 0) return null;
  return row.change > 0 === row.greaterIsBetter ? "better" : "worse";
}

/** A row's result in words; an icon only where the row can decide something. */
export function resultOf(row: Pick<MetricRow, "finding" | "level" | "tolerance" | "limit">): Verbatim {
  const decides = row.level !== "off" && row.tolerance !== null;
  if (row.limit === "missed" && row.level !== "off") {
    const text = row.finding === "regressed" ? "worse, limit missed" : "limit missed";
    return { icon: row.level === "error" ? "❌" : "⚠️", text };
  }
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

/** A waiver, not the rules, is why the check does not fail. */
export function isWaived(report: Report): boolean {
  return report.outcome !== "fail" && report.waivers.some(({ state }) => state === "in-force");
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
      if (isWaived(report)) return "It is accepted by a waiver, so the check does not fail.";
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
    report.finding === "no-baseline" && report.flow !== "review" ? scaleSentence(report) : null,
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
  const waivers = report.waivers.filter((waiver) => !isProminent(report, waiver)).map(({ said }) => said);
  return [...report.reasons.slice(OPENING_REASONS), ...waivers, ...detectable, ...report.notes];
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
    holdout === null
      ? null
      : `${rows(holdout, "holdout ")}${worthOf(report)}${paired ? ", the same rows for both models" : ""}`,
    train === null ? null : rows(train, "train "),
    excluded === null || excluded === 0 ? null : `${rows(excluded, "")} left out`,
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

function rows(value: number, kind: string): string {
  return `${count(value)} ${kind}${value === 1 ? "row" : "rows"}`;
}

/** "the limit, 12.22 (11.64 plus 5 %)" as a number: the worst value that the tolerance allows. */
export function limitOf(row: MetricRow): number | null {
  // A bias may be as large on the other side of 0 too: no one line is its limit.
  if (!isNumber(row.baseline) || !isNumber(row.tolerance) || row.name === "bias") return null;
  const slack = row.tolerance * Math.abs(row.baseline);
  return row.greaterIsBetter ? row.baseline - slack : row.baseline + slack;
}

export function toleratedWords(row: MetricRow): string {
  return `${figure(row.baseline)} ${row.greaterIsBetter ? "minus" : "plus"} ${tolerancePercent(row.tolerance ?? 0)}`;
}

/** "95 %", and "97.5 %" where that is what it is. */
export function coverageOf(report: Report): string {
  return tolerancePercent(report.coverage);
}
