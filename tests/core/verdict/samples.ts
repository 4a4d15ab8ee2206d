// Small comparisons to test with: the four metrics written out plainly, and inputs with the usual values filled in.

import { unsliced } from "../../../src/core/evaluation/slices.ts";
import { type LossMetric, type Metric, type MetricName, noSettings } from "../../../src/core/metrics/metric.ts";
import { type CompareInput, compare as compareAnswers } from "../../../src/core/verdict/compare.ts";
import type { Comparison, MetricRow } from "../../../src/core/verdict/comparison.ts";
import type { Gate, Policy } from "../../../src/core/verdict/policy.ts";

type Losses = LossMetric["fillLosses"];
function written(loss: (y: number, prediction: number) => number): Losses {
  return (answers, losses) => {
    if (answers.kind === "classes") throw new Error("numbers are wanted");
    losses.set(answers.actual.map((y, i) => loss(y, answers.predicted[i])));
  };
}
const squared = written((y, prediction) => (y - prediction) ** 2);
const absolute = written((y, prediction) => Math.abs(y - prediction));
const facts = {
  greaterIsBetter: false,
  task: "regression",
  needs: "numbers",
  by: "losses",
  obstacle: () => null,
} as const;
const square = { ...facts, fillLosses: squared, negligible: (resolution: number) => resolution ** 2 };

const METRICS: Readonly<Partial<Record<MetricName, Metric>>> = {
  mse: { ...square, name: "mse", label: "MSE", scale: "mean" },
  rmse: { ...square, name: "rmse", label: "RMSE", scale: "root" },
  mae: {
    ...facts,
    name: "mae",
    label: "MAE",
    scale: "mean",
    fillLosses: absolute,
    negligible: (resolution) => resolution,
  },
  r2: { ...square, name: "r2", label: "R²", greaterIsBetter: true, scale: "explained" },
};

export function metricOf(name: MetricName): Metric {
  const metric = METRICS[name];
  if (metric === undefined) throw new Error(`${name} is not written out here`);
  return metric;
}

/** Two models' predictions as plain numbers. */
export interface NumericInput extends Omit<CompareInput, "actual" | "baseline" | "candidate"> {
  readonly actual: Float64Array;
  readonly baseline: Float64Array | null;
  readonly candidate: Float64Array;
}

export function compare(input: NumericInput, of: (name: MetricName) => Metric): Comparison {
  const numbers = (values: Float64Array) => ({ kind: "numbers", values }) as const;
  const baseline = input.baseline === null ? null : numbers(input.baseline);
  const answers = { actual: numbers(input.actual), baseline, candidate: numbers(input.candidate) };
  return compareAnswers({ ...input, ...answers }, of);
}

export function gate(metric: MetricName, tolerance: number | null = 0.05, level: Gate["level"] = "error"): Gate {
  return { metric, settings: noSettings, tolerance, marginAbs: null, min: null, max: null, level };
}

export function policyOf(gates: readonly Gate[], rest: Partial<Policy> = {}): Policy {
  const outcomes = { onInconclusive: "warn", onNoBaseline: "pass", onIncomparable: "fail" } as const;
  const rules = { confidence: 0.975, allowBaselineNan: false, holdoutUses: 1 };
  return { gates, own: [], ownPrimary: false, slices: null, ...outcomes, ...rules, ...rest };
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

export function inputOf(errors: Errors, gates: readonly Gate[], rest: Partial<NumericInput> = {}): NumericInput {
  const actual = Float64Array.from({ length: errors.n }, (_, row) => target(row));
  return {
    actual,
    baseline: actual.map((y, row) => y + errors.baseline(row)),
    candidate: actual.map((y, row) => y + errors.candidate(row)),
    unit: Uint32Array.from({ length: errors.n }, (_, row) => row),
    unitCount: errors.n,
    identities: Uint32Array.from({ length: 2 * errors.n }, (_, i) => i >> 1),
    unitKind: "row",
    policy: policyOf(gates),
    sameModel: false,
    excluded: { holdout: 0 },
    slices: unsliced,
    searched: () => [],
    ...rest,
  };
}

export function comparisonOf(errors: Errors, gates: readonly Gate[], rest: Partial<NumericInput> = {}): Comparison {
  return compare(inputOf(errors, gates, rest), metricOf);
}

/** The only metric's row, and its sentences in one. */
export function onlyRow(comparison: Comparison): MetricRow & { readonly text: string } {
  if (comparison.metrics.length !== 1) throw new Error("expected one metric");
  return { ...comparison.metrics[0], text: comparison.explanations[0].join(" ") };
}
