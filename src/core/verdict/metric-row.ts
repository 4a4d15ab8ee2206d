// A metric's row of a comparison where nothing is tested: its values, and how they differ.

import type { ValueMetric } from "../metrics/metric.ts";
import { isSigned } from "./change.ts";
import type { MetricRow } from "./comparison.ts";
import { limitResult } from "./limits.ts";
import type { Measured } from "./measured.ts";
import type { Finding, Gate } from "./policy.ts";

/** A row with values alone. */
export function untestedRow(
  gate: Omit<Gate, "metric">,
  metric: ValueMetric,
  finding: Finding,
  { baseline, candidate }: { readonly baseline: number | null; readonly candidate: number | null },
): MetricRow {
  return {
    name: metric.name,
    settings: Object.values(gate.settings).every((value) => value === null) ? null : gate.settings,
    greaterIsBetter: metric.greaterIsBetter,
    level: gate.level,
    baseline,
    candidate,
    change: changeBetween(metric, baseline, candidate),
    relativeChange: null,
    interval: null,
    tolerance: gate.tolerance,
    marginAbs: gate.marginAbs,
    min: gate.min,
    max: gate.max,
    limit: limitResult(gate, candidate),
    finding,
    activeRows: null,
    detectableChange: null,
    rowsNeeded: null,
  };
}

/** Where nothing is tested: the values, and no change seen where there is none. */
export function untested(measured: Measured, finding: Finding, rowsNeeded: number | null): MetricRow {
  const relativeChange = relativeChangeOf(measured);
  return {
    ...untestedRow(measured.gate, measured.metric, finding, measured),
    relativeChange,
    interval: finding === "equivalent" && relativeChange !== null ? [0, 0] : null,
    activeRows: measured.moments.active,
    rowsNeeded,
  };
}

export function relativeChangeOf({ metric, baseline, candidate, noRatio }: Measured): number | null {
  const change = changeBetween(metric, baseline, candidate);
  if (baseline === null || change === null || noRatio !== null) return null;
  return finite(change / Math.abs(baseline));
}

/** Of the bias: of its size, so that more is worse whatever its sign. */
function changeBetween(metric: ValueMetric, baseline: number | null, candidate: number | null): number | null {
  if (baseline === null || candidate === null) return null;
  return isSigned(metric) ? Math.abs(candidate) - Math.abs(baseline) : candidate - baseline;
}

export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
