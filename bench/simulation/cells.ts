// One cell of the table of acceptance figures: what is simulated, how often, and within which bounds it must lie.

import { unsliced } from "../../src/core/evaluation/slices.ts";
import { noSettings } from "../../src/core/metrics/metric.ts";
import { metricOf } from "../../src/core/metrics/metrics.ts";
import { type Source, sourceOf } from "../../src/core/stats/random.ts";
import { TIME_BLOCKS, timeBlocks } from "../../src/core/stats/time-blocks.ts";
import { compare } from "../../src/core/verdict/compare.ts";
import type { MetricRow, UnitKind } from "../../src/core/verdict/comparison.ts";
import { gaussian, SCENARIOS } from "./scenarios.ts";

export type Cell =
  | { readonly kind: "grid"; readonly scenario: number; readonly n: number }
  | { readonly kind: "explained"; readonly n: number }
  | { readonly kind: "power"; readonly rho: number }
  | { readonly kind: "dependence"; readonly of: "groups" | "blocks" }
  | { readonly kind: "detectable"; readonly rho: number; readonly n: number }
  | { readonly kind: "needed"; readonly rho: number; readonly n: number }
  | { readonly kind: "stream" };

export interface Task {
  readonly cell: Cell;
  readonly repetitions: number;
  readonly seed: number;
}

export interface Figure {
  /** A1 to A9 of the specification. */
  readonly figure: string;
  readonly cell: string;
  /** A share of the repetitions. */
  readonly rate: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly repetitions: number;
}

const CONFIDENCE = 0.975;

export interface Held {
  readonly metric?: "mse" | "r2";
  readonly actual?: Float64Array;
  readonly tolerance?: number;
  /** Models that the holdout is meant to judge. */
  readonly uses?: number;
  readonly unit?: Uint32Array;
  readonly unitCount?: number;
  readonly unitKind?: UnitKind;
  readonly times?: Float64Array;
}

/** The product's own comparison: by default of two models' errors by their mean square, with targets of 0. */
export function compared(baseline: Float64Array, candidate: Float64Array, held: Held = {}): MetricRow {
  const n = baseline.length;
  const { tolerance = 0.05, uses = 1, unitKind = "row", metric = "mse" } = held;
  const numbers = (values: Float64Array) => ({ kind: "numbers", values }) as const;
  const { metrics } = compare(
    {
      actual: numbers(held.actual ?? new Float64Array(n)),
      baseline: numbers(baseline),
      candidate: numbers(candidate),
      identities: identitiesOf(n),
      unit: held.unit ?? rowUnits(n),
      unitCount: held.unitCount ?? n,
      unitKind,
      times: held.times ?? null,
      policy: {
        gates: [{ metric, settings: noSettings, tolerance, marginAbs: null, min: null, max: null, level: "error" }],
        onInconclusive: "warn",
        onNoBaseline: "pass",
        onIncomparable: "fail",
        confidence: CONFIDENCE,
        slices: null,
        allowBaselineNan: false,
        holdoutUses: uses,
        own: [],
        ownPrimary: false,
      },
      slices: unsliced,
      searched: () => [],
      sameModel: false,
      excluded: { holdout: 0 },
    },
    metricOf,
  );
  return metrics[0];
}

const known = new Map<string, Uint32Array>();

/** Makes what does not belong to the cost of a comparison of n rows. */
export function prepared(n: number): void {
  rowUnits(n);
  identitiesOf(n);
}

function rowUnits(n: number): Uint32Array {
  const units = known.get(`units ${n}`) ?? Uint32Array.from({ length: n }, (_, row) => row);
  known.set(`units ${n}`, units);
  return units;
}

function identitiesOf(n: number): Uint32Array {
  const identities = known.get(`identities ${n}`) ?? Uint32Array.from({ length: 2 * n }, (_, i) => i);
  known.set(`identities ${n}`, identities);
  return identities;
}

function isSafe({ finding }: MetricRow): boolean {
  return finding === "improved" || finding === "equivalent";
}

const NONE = { atLeast: 0, atMost: 1 };

export function figuresOf({ cell, repetitions, seed }: Task): readonly Figure[] {
  const source = sourceOf(seed);
  switch (cell.kind) {
    case "grid":
      return gridFigures(cell.scenario, cell.n, repetitions, source);
    case "explained":
      return explainedFigures(cell.n, repetitions, source);
    case "power":
      return powerFigures(cell.rho, repetitions, source);
    case "dependence":
      return [dependenceFigure(cell.of, repetitions, source)];
    case "detectable":
      return detectableFigures(cell.rho, cell.n, repetitions, source);
    case "needed":
      return [neededFigure(cell.rho, cell.n, repetitions, source)];
    case "stream":
      return [streamFigure(repetitions, source)];
    default:
      return cell satisfies never;
  }
}

function gridFigures(index: number, n: number, repetitions: number, source: Source): readonly Figure[] {
  const scenario = SCENARIOS[index];
  let regressed = 0;
  let covered = 0;
  const safe = { 0.02: 0, 0.05: 0 };
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const errors = scenario.draw(source, n);
    const equal = compared(errors.baseline, errors.candidate(1));
    if (equal.finding === "regressed") regressed++;
    if (equal.interval === null || (equal.interval[0] <= 0 && equal.interval[1] >= 0)) covered++;
    for (const tolerance of [0.02, 0.05] as const) {
      if (isSafe(compared(errors.baseline, errors.candidate(1 + tolerance), { tolerance }))) safe[tolerance]++;
    }
  }
  const where = `${scenario.name}, n ${n}`;
  const rate = (found: number) => ({ rate: found / repetitions, repetitions });
  return [
    { figure: "A1", cell: `falsely regressed: ${where}`, ...rate(regressed), ...NONE, atMost: 0.03 },
    { figure: "A2", cell: `falsely safe at +2 %: ${where}`, ...rate(safe[0.02]), ...NONE, atMost: 0.03 },
    { figure: "A2", cell: `falsely safe at +5 %: ${where}`, ...rate(safe[0.05]), ...NONE, atMost: 0.03 },
    ...(scenario.dense ? [{ figure: "A3", cell: `covered: ${where}`, ...rate(covered), ...NONE, atLeast: 0.94 }] : []),
  ];
}

/** R² of .85 for the baseline and a ratio of it for the candidate; the target is random too. */
function explainedFigures(n: number, repetitions: number, source: Source): readonly Figure[] {
  const noise = 0.15;
  const tolerance = 0.05;
  const counts = { regressed: 0, safe: 0 };
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const { baseline, candidate } = gaussian(0.995).draw(source, n);
    const signal = Float64Array.from({ length: n }, () => Math.sqrt(1 - noise) * source.normal());
    const actual = signal.map((value, row) => value + Math.sqrt(noise) * baseline[row]);
    const predictions = (errors: Float64Array): Float64Array =>
      actual.map((value, row) => value - Math.sqrt(noise) * errors[row]);
    const finding = (ratio: number): MetricRow => {
      const growth = (1 - (1 - noise) * ratio) / noise;
      return compared(predictions(baseline), predictions(candidate(growth)), { metric: "r2", actual, tolerance });
    };
    if (finding(1).finding === "regressed") counts.regressed++;
    if (isSafe(finding(1 - tolerance))) counts.safe++;
  }
  const rate = (found: number) => ({ rate: found / repetitions, repetitions, ...NONE, atMost: 0.03 });
  return [
    { figure: "A1", cell: `falsely regressed: R² .85, n ${n}`, ...rate(counts.regressed) },
    { figure: "A2", cell: `falsely safe at -5 %: R² .85, n ${n}`, ...rate(counts.safe) },
  ];
}

function powerFigures(rho: number, repetitions: number, source: Source): readonly Figure[] {
  const n = 1000;
  const isClose = rho === 0.995;
  const counts = { safe: 0, at5: 0, at10: 0 };
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const { baseline, candidate } = gaussian(rho).draw(source, n);
    if (isSafe(compared(baseline, candidate(1)))) counts.safe++;
    if (compared(baseline, candidate(1.05)).finding === "regressed") counts.at5++;
    if (!isClose && compared(baseline, candidate(1.1)).finding === "regressed") counts.at10++;
  }
  const where = `rho ${rho}, n ${n}`;
  const figure = (name: string, found: number, atLeast: number): Figure => ({
    figure: "A4",
    cell: `${name}: ${where}`,
    rate: found / repetitions,
    repetitions,
    atLeast,
    atMost: 1,
  });
  const common = [
    figure("safe where equal", counts.safe, isClose ? 0.97 : 0.58),
    figure("regressed at +5 %", counts.at5, isClose ? 0.97 : 0.66),
  ];
  return isClose ? common : [...common, figure("regressed at +10 %", counts.at10, 0.99)];
}

/** The two-sided error of the unguarded test on units: worse one way round, and worse the other way round. */
function dependenceFigure(of: "groups" | "blocks", repetitions: number, source: Source): Figure {
  let rejected = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const { one, other, held } = of === "groups" ? groupedErrors(source) : orderedErrors(source);
    // Without a tolerance to be within, any significant worsening is called regressed.
    const isWorse = (a: Float64Array, b: Float64Array): boolean =>
      compared(a, b, { ...held, tolerance: 0 }).finding === "regressed";
    if (isWorse(one, other) || isWorse(other, one)) rejected++;
  }
  const cell = of === "groups" ? "two-sided error: 20 groups, ICC .3" : "two-sided error: blocks, phi .6, n 2000";
  return { figure: "A5", cell, rate: rejected / repetitions, repetitions, atLeast: 0.04, atMost: 0.06 };
}

interface Dependent {
  readonly one: Float64Array;
  readonly other: Float64Array;
  readonly held: Held;
}

/** Squared errors whose difference has an intraclass correlation of .3 within 20 groups of 25. */
function groupedErrors(source: Source): Dependent {
  const [groups, size] = [20, 25];
  const unit = Uint32Array.from({ length: groups * size }, (_, row) => Math.floor(row / size));
  const ofGroup = Float64Array.from({ length: groups }, () => source.normal() * Math.sqrt(0.3));
  const differences = Float64Array.from(unit, (group) => ofGroup[group] + source.normal() * Math.sqrt(0.7));
  return { ...aroundTen(differences, source), held: { unit, unitCount: groups, unitKind: "group" } };
}

/** Squared errors whose difference follows an autoregression of order 1 with phi .6 over 2,000 rows. */
function orderedErrors(source: Source): Dependent {
  const n = 2000;
  const phi = 0.6;
  const differences = new Float64Array(n);
  let last = source.normal() / Math.sqrt(1 - phi * phi);
  for (let row = 0; row < n; row++) {
    differences[row] = last;
    last = phi * last + source.normal();
  }
  const times = Float64Array.from({ length: n }, (_, row) => row);
  return {
    ...aroundTen(differences, source),
    held: { ...timeBlocks(times, TIME_BLOCKS), unitKind: "time-block", times },
  };
}

/** Errors whose squares are about 10 and differ by the given numbers. */
function aroundTen(differences: Float64Array, source: Source): Pick<Dependent, "one" | "other"> {
  const losses = differences.map(() => 10 + 0.5 * source.normal());
  const root = (value: number): number => Math.sqrt(Math.max(0, value));
  return {
    one: losses.map((loss, row) => root(loss - differences[row] / 2)),
    other: losses.map((loss, row) => root(loss + differences[row] / 2)),
  };
}

/**
 * With the detectable change as the tolerance, equal models must be called safe about as often as it promises: 80 %. What is
 * worse by it must be called worse at least as often, because that claim has no guard.
 */
function detectableFigures(rho: number, n: number, repetitions: number, source: Source): readonly Figure[] {
  const scenario = gaussian(rho);
  const tolerance = typical(rho, n, source, ({ detectableChange }) => detectableChange);
  const counts = { safe: 0, regressed: 0 };
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const { baseline, candidate } = scenario.draw(source, n);
    if (isSafe(compared(baseline, candidate(1), { tolerance }))) counts.safe++;
    if (compared(baseline, candidate(1 + tolerance), { tolerance }).finding === "regressed") counts.regressed++;
  }
  const where = `at the detectable change: rho ${rho}, n ${n}`;
  const figure = (name: string, found: number, atMost: number): Figure => ({
    figure: "A8",
    cell: `${name} ${where}`,
    rate: found / repetitions,
    repetitions,
    atLeast: 0.77,
    atMost,
  });
  return [figure("safe", counts.safe, 0.83), figure("regressed", counts.regressed, 1)];
}

/** On as many rows as an inconclusive comparison of n rows asks for, equal models must be called safe about as often. */
function neededFigure(rho: number, n: number, repetitions: number, source: Source): Figure {
  const scenario = gaussian(rho);
  const rows = Math.round(typical(rho, n, source, ({ rowsNeeded }) => rowsNeeded));
  let safe = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const { baseline, candidate } = scenario.draw(source, rows);
    if (isSafe(compared(baseline, candidate(1)))) safe++;
  }
  const cell = `safe on the ${rows} rows that ${n} ask for: rho ${rho}`;
  return { figure: "A8", cell, rate: safe / repetitions, repetitions, atLeast: 0.77, atMost: 0.83 };
}

/** The middle one of the numbers that holdouts of this size print for equal models. */
function typical(rho: number, n: number, source: Source, numberOf: (row: MetricRow) => number | null): number {
  const scenario = gaussian(rho);
  const printed = Array.from({ length: 501 }, () => {
    const { baseline, candidate } = scenario.draw(source, n);
    return numberOf(compared(baseline, candidate(1)));
  }).filter((value) => value !== null);
  return printed.toSorted((a, b) => a - b)[printed.length >> 1];
}

/** 50 changes that change nothing, on one holdout, at the level that its use by 50 leaves to each. */
function streamFigure(repetitions: number, source: Source): Figure {
  const [uses, n] = [50, 1000];
  let misled = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const truth = Float64Array.from({ length: n }, () => source.normal());
    let improved = false;
    for (let use = 0; use < uses && !improved; use++) {
      const candidate = truth.map((error) => 0.995 * error + Math.sqrt(1 - 0.995 ** 2) * source.normal());
      improved = compared(truth, candidate, { uses }).finding === "improved";
    }
    if (improved) misled++;
  }
  const cell = "any improved in 50 null changes, n 1000, holdout-uses 50";
  return { figure: "A9", cell, rate: misled / repetitions, repetitions, atLeast: 0, atMost: 0.035 };
}
