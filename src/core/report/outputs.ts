// The action's outputs: numbers, words of ours and commit ids, never a text from data.

import { isNumber } from "./figures.ts";
import { isCommitId } from "./links.ts";
import { missingLimits } from "./metric-words.ts";
import type { Report } from "./report.ts";

export function outputsOf(report: Report): Readonly<Record<string, string>> {
  const primary = report.metrics[0];
  return {
    verdict: report.finding,
    outcome: report.outcome,
    metric: /^[a-z][a-z0-9_-]{0,63}$/.test(primary?.name ?? "") ? (primary?.name ?? "") : "",
    baseline: number(primary?.baseline),
    candidate: number(primary?.candidate),
    change: number(primary?.change),
    "change-percent": number(percentOf(primary?.relativeChange)),
    "interval-low": number(percentOf(primary?.interval?.[0])),
    "interval-high": number(percentOf(primary?.interval?.[1])),
    limits: limitsOf(report),
    "data-changed": String(report.data.changed),
    "rules-changed": String(report.rules.changed),
    "baseline-source": report.base.source,
    "baseline-sha": isCommitId(report.base.sha) ? report.base.sha : "",
  };
}

/** Of all metrics that are held to limits. */
function limitsOf(report: Report): string {
  if (missingLimits(report).length > 0) return "missed";
  return report.metrics.some((row) => row.limit !== null) ? "met" : "";
}

function percentOf(fraction: number | null | undefined): number | null {
  return fraction === null || fraction === undefined ? null : fraction * 100;
}

/** In full precision, so that a script gets the very number; empty where there is none. */
function number(value: number | null | undefined): string {
  return value === undefined || !isNumber(value) ? "" : String(value);
}
