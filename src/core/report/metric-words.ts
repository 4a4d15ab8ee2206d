// How a metric is named, which way is better, what it is held to, and what became of it.

import { tolerancePercent } from "../numerals.ts";
import { limitWords } from "../verdict/limits.ts";
import { figure, isMoved, isNumber, tolerance } from "./figures.ts";
import type { Report } from "./report.ts";
import { named } from "./visible.ts";

export type MetricRow = Report["metrics"][number];

/** Always beside the word that it repeats. */
export type Icon = "❌" | "✅" | "➖" | "⚠️" | "🆕" | "🛑";

export interface Verbatim {
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
  return [...settingsOf(row.settings), `${betterWhen(row)} is better`].join(", ");
}

export function betterWhen(row: Pick<MetricRow, "name" | "greaterIsBetter">): "higher" | "lower" | "closer to 0" {
  if (row.name === "bias") return "closer to 0";
  return row.greaterIsBetter ? "higher" : "lower";
}

export function settingsOf(settings: MetricRow["settings"]): readonly string[] {
  if (settings === null) return [];
  const { quantile, delta, average, positive } = settings;
  return [
    quantile === null ? null : `quantile ${quantile}`,
    delta === null ? null : `delta ${delta}`,
    positive === null ? null : `class ${named(positive)}`,
    average === null || average === "binary" ? null : `${average} average`,
  ].filter((part) => part !== null);
}

/** "5 %", "5 % or 0.01", "0.01". */
function toleranceOf({ tolerance: share, marginAbs }: Pick<MetricRow, "tolerance" | "marginAbs">): string {
  if (marginAbs === null) return tolerance(share);
  return share === null || share === 0 ? String(marginAbs) : `${tolerance(share)} or ${marginAbs}`;
}

/** "5 %, at least 0.8": all that the row is held to; a dash where it is held to nothing. */
export function boundsOf(row: Pick<MetricRow, "tolerance" | "marginAbs" | "min" | "max">): string {
  const limits = row.min === null && row.max === null ? [] : [limitWords(row)];
  const change = row.tolerance === null && limits.length > 0 ? [] : [toleranceOf(row)];
  return [...change, ...limits].join(", ");
}

/** Rows that miss a limit that counts, those that fail the check first. */
export function missingLimits(report: Report): readonly MetricRow[] {
  const missing = report.metrics.filter((row) => row.limit === "missed" && row.level !== "off");
  return missing.toSorted((a, b) => Number(b.level === "error") - Number(a.level === "error"));
}

/** The relative change, turned so that worse is positive. */
export function worseningOf(row: Pick<MetricRow, "relativeChange" | "greaterIsBetter">): number {
  return (row.relativeChange ?? 0) * (row.greaterIsBetter ? -1 : 1);
}

/** A row without any number says nothing, unless a number was asked for. */
export function hasValue(row: MetricRow): boolean {
  return row.baseline !== null || row.candidate !== null || (row.level !== "off" && row.finding === "incomparable");
}

/** Which way the estimate points, whatever the finding. Null: it did not move, or nobody knows. */
export function betterOrWorse(
  row: Pick<MetricRow, "change" | "relativeChange" | "greaterIsBetter">,
): "better" | "worse" | null {
  if (!isNumber(row.change) || row.change === 0) return null;
  if (isNumber(row.relativeChange) && !isMoved(row.relativeChange)) return null;
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

/** "the limit, 12.22 (11.64 plus 5 %)" as a number: the worst value that the tolerance allows. */
export function limitOf(row: MetricRow): number | null {
  // A bias may be as large on the other side of 0 too: no one line is its limit.
  if (!isNumber(row.baseline) || !isNumber(row.tolerance) || row.name === "bias") return null;
  const slack = Math.max(row.tolerance * Math.abs(row.baseline), row.marginAbs ?? 0);
  return row.greaterIsBetter ? row.baseline - slack : row.baseline + slack;
}

export function toleratedWords(row: MetricRow): string {
  const isAbsolute = row.marginAbs !== null && row.marginAbs > (row.tolerance ?? 0) * Math.abs(row.baseline ?? 0);
  const slack = isAbsolute ? String(row.marginAbs) : tolerancePercent(row.tolerance ?? 0);
  return `${figure(row.baseline)} ${row.greaterIsBetter ? "minus" : "plus"} ${slack}`;
}
