// Holds single values against each other, where no predictions are known: against the tolerance, without an interval.

import type { ValueMetric } from "../metrics/metric.ts";
import { decimal, signedPercent, tolerancePercent } from "../numerals.ts";
import type { Comparison, MetricRow } from "./comparison.ts";
import { missedLimit } from "./limits.ts";
import { untestedRow } from "./metric-row.ts";
import type { Gate } from "./policy.ts";
import { NO_SPREADS } from "./repeated.ts";
import { noSlices } from "./slice-comparison.ts";

export interface ValuePair {
  readonly gate: Omit<Gate, "metric">;
  readonly metric: ValueMetric;
  readonly baseline: number | null;
  readonly candidate: number;
}

/**
 * Compares values by the tolerance alone: "regressed" beyond it, "improved" by more than it, else "equivalent". What is
 * noise cannot be told. A value that the baseline lacks makes a gated metric incomparable.
 *
 * @example compareValues([{ gate: { tolerance: 0.05, … }, metric, baseline: 10, candidate: 10.6 }]).metrics[0].finding // "regressed"
 */
export function compareValues(pairs: readonly ValuePair[]): Comparison {
  const rows = pairs.map(rowOf);
  const lacking = pairs.filter(({ gate, baseline }) => baseline === null && gate.level !== "off");
  const reason =
    lacking.length === 0
      ? null
      : `The base commit's file has no finite ${lacking.map(({ metric }) => metric.label).join(", ")}, so the two cannot be compared.`;
  return {
    kind: reason === null ? "compared" : "incomparable",
    reason,
    metrics: rows,
    explanations: pairs.map((pair, index) => [sentenceOf(pair, rows[index])]),
    missedLimits: pairs.map(({ metric }, index) => missedLimit(rows[index], metric.label)),
    notes: ["Only the metrics' values are known, so there is no interval: a change of this size may be chance."],
    unpredicted: null,
    unpredictedByBaseline: null,
    deciding: null,
    effectiveRows: null,
    spreads: NO_SPREADS,
    ...noSlices,
  };
}

function rowOf({ gate, metric, baseline, candidate }: ValuePair): MetricRow {
  const row = untestedRow(gate, metric, "incomparable", { baseline, candidate });
  if (baseline === null || row.change === null) return row;
  const worse = metric.greaterIsBetter ? -row.change : row.change;
  const allowed = Math.max((gate.tolerance ?? 0) * Math.abs(baseline), gate.marginAbs ?? 0);
  // Rounding of the product must not fail a change of exactly the tolerance.
  const slack = 1e-12 * Math.max(Math.abs(baseline), gate.marginAbs ?? 0);
  const finding = worse > allowed + slack ? "regressed" : worse < -(allowed + slack) ? "improved" : "equivalent";
  return { ...row, finding, relativeChange: baseline === 0 ? null : row.change / Math.abs(baseline) };
}

function sentenceOf({ metric, baseline, candidate, gate }: ValuePair, row: MetricRow): string {
  if (baseline === null) return `The base commit's file has no finite ${metric.label}.`;
  const change = row.relativeChange === null ? "" : ` (${signedPercent(row.relativeChange)})`;
  const values = `${metric.label} went from ${decimal(baseline)} to ${decimal(candidate)}${change}`;
  const most = gate.marginAbs === null ? "" : ` or ${gate.marginAbs}`;
  const allowed = gate.tolerance === null ? "" : `; ${tolerancePercent(gate.tolerance)}${most} is allowed`;
  switch (row.finding) {
    case "regressed":
      return `${values}, which is worse${allowed}.`;
    case "improved":
      return `${values}, which is better.`;
    default:
      return `${values}${allowed}.`;
  }
}
