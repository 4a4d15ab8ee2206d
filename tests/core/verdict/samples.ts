// Small comparisons to test with: the four metrics written out plainly, and inputs with the usual values filled in.

import type { Metric, MetricName } from "../../../src/core/metrics/metric.ts";
import { type CompareInput, compare } from "../../../src/core/verdict/compare.ts";
import type { Comparison, MetricRow } from "../../../src/core/verdict/comparison.ts";
import type { Gate, Policy } from "../../../src/core/verdict/policy.ts";

type Losses = Metric["losses"];
const squared: Losses = (actual, predicted) => actual.map((y, i) => (y - predicted[i]) ** 2);
const absolute: Losses = (actual, predicted) => actual.map((y, i) => Math.abs(y - predicted[i]));

const METRICS: Readonly<Record<MetricName, Metric>> = {
  mse: { name: "mse", label: "MSE", greaterIsBetter: false, scale: "mean", losses: squared },
  rmse: { name: "rmse", label: "RMSE", greaterIsBetter: false, scale: "root", losses: squared },
  mae: { name: "mae", label: "MAE", greaterIsBetter: false, scale: "mean", losses: absolute },
  r2: { name: "r2", label: "R²", greaterIsBetter: true, scale: "explained", losses: squared },
};

export function metricOf(name: MetricName): Metric {
  return METRICS[name];
}

export function gate(metric: MetricName, tolerance: number | null = 0.05, level: Gate["level"] = "error"): Gate {
  return { metric, tolerance, level };
}

export function policyOf(gates: readonly Gate[], rest: Partial<Policy> = {}): Policy {
  return { gates, onInconclusive: "warn", onNoBaseline: "pass", onIncomparable: "fail", confidence: 0.975, ...rest };
}

/** Errors of the two models on `n` rows; the target of row i is i*37 mod 101, tenths. */
export interface Errors {
  readonly n: number;
  readonly baseline: (row: number) => number;
  readonly candidate: (row: number) => number;
}

export function target(row: number): number {
  return ((row * 37) % 101) / 10;
}

/** Errors of a baseline; with `candidateError` the oracle values in compare.test.ts were computed. */
export function baselineError(row: number): number {
  return (((row * 53) % 97) - 48) / 40;
}

export function candidateError(factor: number): (row: number) => number {
  return (row) => baselineError(row) * factor + (((row * 29) % 89) - 44) / 160;
}

export function inputOf(errors: Errors, gates: readonly Gate[], rest: Partial<CompareInput> = {}): CompareInput {
  const actual = Float64Array.from({ length: errors.n }, (_, row) => target(row));
  return {
    actual,
    baseline: actual.map((y, row) => y + errors.baseline(row)),
    candidate: actual.map((y, row) => y + errors.candidate(row)),
    unit: Uint32Array.from({ length: errors.n }, (_, row) => row),
    unitCount: errors.n,
    unitKind: "row",
    policy: policyOf(gates),
    sameModel: false,
    excluded: { holdout: 0 },
    ...rest,
  };
}

export function comparisonOf(errors: Errors, gates: readonly Gate[], rest: Partial<CompareInput> = {}): Comparison {
  return compare(inputOf(errors, gates, rest), metricOf);
}

/** The only metric's row, and its sentences in one. */
export function onlyRow(comparison: Comparison): MetricRow & { readonly text: string } {
  if (comparison.metrics.length !== 1) throw new Error("expected one metric");
  return { ...comparison.metrics[0], text: comparison.explanations[0].join(" ") };
}
