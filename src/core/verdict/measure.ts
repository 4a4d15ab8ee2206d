// One metric of both models on the same rows: its two values, and the unit moments that its test needs.

import type { Metric, MetricScale } from "../metrics/metric.ts";
import { mean } from "../stats/mean.ts";
import { type PairedMoments, pairedMoments } from "../stats/paired-moments.ts";
import type { Gate } from "./policy.ts";
import { type ScoredRows, unitTotals } from "./scored-rows.ts";

/** Why a relative change does not exist. */
export type NoRatio = "baseline is zero" | "baseline is not positive";

export interface Measured {
  readonly gate: Gate;
  readonly metric: Metric;
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** Per unit, a and d as `pairedTest` takes them. */
  readonly moments: PairedMoments;
  /** Candidate's loss minus the baseline's, per unit. */
  readonly differences: Float64Array;
  readonly noRatio: NoRatio | null;
}

/** The metric's value from its mean loss; null where it is not a finite number. */
export function metricValue(scale: MetricScale, meanLoss: number, variance: number): number | null {
  const value = scale === "mean" ? meanLoss : scale === "root" ? Math.sqrt(meanLoss) : 1 - meanLoss / variance;
  return Number.isFinite(value) ? value : null;
}

/** The metric of one model alone. */
export function measureOne(metric: Metric, actual: Float64Array, predicted: Float64Array): number | null {
  if (actual.length === 0) return null;
  const target = pairedMoments(actual, actual);
  return metricValue(metric.scale, mean(metric.losses(actual, predicted)), target.saa / target.n);
}

/**
 * Measures one metric of both models.
 *
 * Values are means over rows. Rows whose predictions agree to rounding count as not different, whatever the last bits of
 * their losses say. For R² each row's loss is taken less its squared distance from the mean target: the ratio of the means
 * is then the ratio of the R², and the scatter of the target counts as scatter. (Taken as a known constant instead, a
 * simulated R² that had got worse by its 5 % tolerance was called no worse 6.7 times in 100, instead of 2.3.)
 */
export function measure(gate: Gate, metric: Metric, rows: ScoredRows, baseline: Float64Array): Measured {
  const { actual, candidate, resolution } = rows;
  const baselineLosses = metric.losses(actual, baseline);
  const candidateLosses = metric.losses(actual, candidate);
  const target = pairedMoments(actual, actual);
  const baselineLoss = mean(baselineLosses);
  const variance = target.saa / target.n;
  const difference = new Float64Array(actual.length);
  const reference = metric.scale === "explained" ? new Float64Array(actual.length) : baselineLosses;
  for (let row = 0; row < actual.length; row++) {
    if (Math.abs(candidate[row] - baseline[row]) > resolution)
      difference[row] = candidateLosses[row] - baselineLosses[row];
    if (reference !== baselineLosses) reference[row] = baselineLosses[row] - (actual[row] - target.meanA) ** 2;
  }
  const differences = unitTotals(difference, rows);
  const baselineValue = metricValue(metric.scale, baselineLoss, variance);
  return {
    gate,
    metric,
    baseline: baselineValue,
    candidate: metricValue(metric.scale, mean(candidateLosses), variance),
    moments: pairedMoments(unitTotals(reference, rows), differences),
    differences,
    noRatio: noRatioOf(metric, baselineLoss, baselineValue, resolution),
  };
}

/** A loss that rounding alone could have made is zero: the ratio of two such numbers says nothing. */
function noRatioOf(metric: Metric, loss: number, value: number | null, resolution: number): NoRatio | null {
  if (metric.scale === "explained") return value !== null && value > 0 ? null : "baseline is not positive";
  const roundingLoss = metric.losses(Float64Array.of(0), Float64Array.of(resolution))[0];
  return loss > roundingLoss ? null : "baseline is zero";
}

/** The relative change of the metric that a relative change δ of the mean loss makes. */
export function changeOfMetric(scale: MetricScale, delta: number): number {
  if (scale === "explained") return delta;
  // A loss is never negative, so it cannot shrink by more than all of it.
  const ratio = Math.max(0, 1 + delta);
  return (scale === "root" ? Math.sqrt(ratio) : ratio) - 1;
}

/** The δ of `pairedTest` at a tolerance of the metric. */
export function marginOf(scale: MetricScale, tolerance: number): number {
  if (scale === "explained") return -tolerance;
  return scale === "root" ? (1 + tolerance) ** 2 - 1 : tolerance;
}
