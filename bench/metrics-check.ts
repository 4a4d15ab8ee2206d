// Checks by simulation that metrics which are no plain mean keep the verdict's promise too. Run: node bench/metrics-check.ts [repetitions] [scenarios that start so] [rows,rows]

import { unsliced } from "../src/core/evaluation/slices.ts";
import { type MetricName, noSettings } from "../src/core/metrics/metric.ts";
import { metricOf } from "../src/core/metrics/metrics.ts";
import type { Actual, Predicted } from "../src/core/metrics/predicted.ts";
import { studentTSurvival } from "../src/core/stats/student-t.ts";
import { compare } from "../src/core/verdict/compare.ts";

const REPETITIONS = Number(process.argv[2] ?? 1000);
const only = process.argv[3] ?? "";
const SIZES = (process.argv[4] ?? "50,200,1000").split(",").map(Number);
const TOLERANCE = 0.05;
/** The largest error rate that is promised, and three Monte-Carlo errors. */
const PROMISED = 0.03;
const limit = PROMISED + 3 * Math.sqrt((PROMISED * (1 - PROMISED)) / REPETITIONS);

/** Mulberry32, by Tommy Ettinger (public domain). */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Sample {
  readonly actual: Actual;
  readonly baseline: Predicted;
  readonly candidate: Predicted;
}

/** A sample whose true metric is `ratio` times the baseline's. */
type Draw = (next: () => number, n: number, ratio: number) => Sample;

const normalOf = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

const normalBelow = (x: number): number => 1 - studentTSurvival(x, Number.POSITIVE_INFINITY);

function errors(
  shape: (next: () => number) => readonly [number, number],
  ratio: (r: number) => readonly [number, number],
): Draw {
  return (next, n, r) => {
    const [factor, shift] = ratio(r);
    const numbers = { actual: new Float64Array(n), baseline: new Float64Array(n), candidate: new Float64Array(n) };
    for (let row = 0; row < n; row++) {
      const [before, after] = shape(next);
      numbers.baseline[row] = before;
      numbers.candidate[row] = after * factor + shift;
    }
    const as = (values: Float64Array) => ({ kind: "numbers", values }) as const;
    return { actual: as(numbers.actual), baseline: as(numbers.baseline), candidate: as(numbers.candidate) };
  };
}

const pair =
  (rho: number, scale: (next: () => number) => number, step = 0) =>
  (next: () => number): readonly [number, number] => {
    const size = scale(next);
    const [one, other] = [normalOf(next), normalOf(next)];
    const rounded = (x: number): number => (step === 0 ? x : Math.round(x / step) * step);
    return [rounded(size * one), rounded(size * (rho * one + Math.sqrt(1 - rho * rho) * other))];
  };

const onlySome =
  (share: number) =>
  (next: () => number): readonly [number, number] => {
    const one = normalOf(next);
    return [one, next() < share ? normalOf(next) : one];
  };

const shifted =
  (mean: number, rho: number) =>
  (next: () => number): readonly [number, number] => {
    const [before, after] = pair(rho, () => 1)(next);
    return [before + mean, after];
  };

/** Scores of two models: positives lie `d` above negatives, whose scores are standard normal. */
function scored(share: number, rho: number, metric: (d: number) => number): Draw {
  const before = 1.4;
  const distance = new Map<number, number>();
  const distanceFor = (ratio: number): number => {
    const known = distance.get(ratio) ?? solve((d) => metric(d) - ratio * metric(before));
    distance.set(ratio, known);
    return known;
  };
  return (next, n, ratio) => {
    const after = distanceFor(ratio);
    const labels = Int32Array.from({ length: n }, () => Number(next() < share));
    const scores = [new Float64Array(n), new Float64Array(n)] as const;
    for (let row = 0; row < n; row++) {
      const [one, other] = pair(rho, () => 1)(next);
      scores[0][row] = one + labels[row] * before;
      scores[1][row] = other + labels[row] * after;
    }
    const classes = ["no", "yes"];
    const answer = (of: Float64Array): Predicted => {
      const yes = of.map(normalBelow);
      const no = yes.map((chance) => 1 - chance);
      return {
        kind: "classes",
        classes,
        labels: Int32Array.from(of, (s) => Number(s > 0.7)),
        probabilities: [no, yes],
      };
    };
    return { actual: { kind: "classes", classes, labels }, baseline: answer(scores[0]), candidate: answer(scores[1]) };
  };
}

/** Root of a rising function between 0 and 4. */
function solve(excess: (d: number) => number): number {
  let [low, high] = [0, 4];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (excess(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const found = (d: number): number => normalBelow(d - 0.7);
const falsely = 1 - normalBelow(0.7);
const f1 = (share: number) => (d: number) =>
  (2 * share * found(d)) / (share + share * found(d) + (1 - share) * falsely);
const area = (d: number): number => normalBelow(d / Math.SQRT2);
const precision = (share: number) => (d: number) => (share * found(d)) / (share * found(d) + (1 - share) * falsely);
const averagePrecision = (share: number) => (d: number) => {
  let [sum, before] = [0, 0];
  for (let t = 8; t > -8; t -= 0.01) {
    const recall = normalBelow(d - t);
    const taken = share * recall + (1 - share) * (1 - normalBelow(t));
    sum += (recall - before) * ((share * recall) / taken);
    before = recall;
  }
  return sum;
};

const same = (r: number): readonly [number, number] => [r, 0];
const lognormal = (next: () => number): number => Math.exp(normalOf(next));
const SCENARIOS: readonly (readonly [string, MetricName, Draw, boolean])[] = [
  [
    "median, rho .95",
    "median-absolute-error",
    errors(
      pair(0.95, () => 1),
      same,
    ),
    false,
  ],
  [
    "median, rho .995",
    "median-absolute-error",
    errors(
      pair(0.995, () => 1),
      same,
    ),
    false,
  ],
  ["median, lognormal", "median-absolute-error", errors(pair(0.95, lognormal), same), false],
  [
    "median, rounded .1",
    "median-absolute-error",
    errors(
      pair(0.95, () => 1, 0.1),
      same,
    ),
    false,
  ],
  ["median, 20 % change", "median-absolute-error", errors(onlySome(0.2), same), false],
  ["bias .3, rho .95", "bias", errors(shifted(0.3, 0.95), (r) => [1, 0.3 * r]), false],
  ["bias .3, other sign", "bias", errors(shifted(0.3, 0.95), (r) => [1, -0.3 * r]), false],
  ["bias .05, rho .9", "bias", errors(shifted(0.05, 0.9), (r) => [1, 0.05 * r]), false],
  ["bias 0 (worse only)", "bias", errors(shifted(0, 0.5), (r) => [1, r === 1 ? 0 : 0.2]), false],
  ["accuracy", "accuracy", scored(0.4, 0.95, (d) => 0.4 * found(d) + 0.6 * (1 - falsely)), true],
  ["balanced accuracy", "balanced-accuracy", scored(0.3, 0.95, (d) => (found(d) + 1 - falsely) / 2), true],
  ["precision, 30 %", "precision", scored(0.3, 0.95, precision(0.3)), true],
  ["recall, 30 %", "recall", scored(0.3, 0.95, found), true],
  ["f1, 30 %", "f1", scored(0.3, 0.95, f1(0.3)), true],
  ["f1, 10 %", "f1", scored(0.1, 0.9, f1(0.1)), true],
  ["balanced, 10 %", "balanced-accuracy", scored(0.1, 0.95, (d) => (found(d) + 1 - falsely) / 2), true],
  ["precision, 10 %", "precision", scored(0.1, 0.95, precision(0.1)), true],
  ["recall, 10 %", "recall", scored(0.1, 0.95, found), true],
  ["roc-auc, 40 %", "roc-auc", scored(0.4, 0.95, area), true],
  ["roc-auc, 10 %", "roc-auc", scored(0.1, 0.99, area), true],
  ["roc-auc, 20 %", "roc-auc", scored(0.2, 0.99, area), true],
  ["roc-auc, 10 %, .9", "roc-auc", scored(0.1, 0.9, area), true],
  ["pr-auc, 10 %", "pr-auc", scored(0.1, 0.99, averagePrecision(0.1)), true],
  ["pr-auc, 30 %", "pr-auc", scored(0.3, 0.95, averagePrecision(0.3)), true],
];

function rateOf(
  claims: readonly string[],
  metric: MetricName,
  draw: Draw,
  n: number,
  ratio: number,
  seed: number,
): number {
  const next = uniform(seed);
  const needsClass = ["precision", "recall", "f1", "roc-auc", "pr-auc"].includes(metric);
  const settings = { ...noSettings, positive: needsClass ? "yes" : null };
  const gate = {
    metric,
    settings,
    tolerance: TOLERANCE,
    marginAbs: null,
    min: null,
    max: null,
    level: "error",
  } as const;
  const outcomes = { onInconclusive: "warn", onNoBaseline: "pass", onIncomparable: "fail" } as const;
  const rules = {
    slices: null,
    allowBaselineNan: false,
    own: [],
    ownPrimary: false,
    holdoutUses: 100,
    confidence: 0.975,
  };
  const policy = { gates: [gate], ...outcomes, ...rules };
  const whole = { slices: unsliced, searched: () => [], sameModel: false, excluded: { holdout: 0 } };
  const unit = Uint32Array.from({ length: n }, (_, row) => row);
  let hits = 0;
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const identities = Uint32Array.from({ length: 2 * n }, () => next() * 2 ** 32);
    const rows = { unit, unitCount: n, unitKind: "row", identities, ...whole } as const;
    const { metrics } = compare({ ...draw(next, n, ratio), ...rows, policy }, metricOf);
    if (claims.includes(metrics[0].finding)) hits++;
  }
  return hits / REPETITIONS;
}

const percent = (rate: number): string => `${(100 * rate).toFixed(1)} %`.padStart(8);
process.stdout.write(
  `${REPETITIONS} repetitions, nominal 2.5 %; limit ${percent(limit).trim()}; power at no change and at a worsening of 20 %\n` +
    `${"scenario".padEnd(22)}${"rows".padStart(6)}${"worse".padStart(8)}${"safe".padStart(8)}${"(safe".padStart(9)}${"worse)".padStart(8)}\n`,
);
let worst = 0;
let seed = 20261121;
for (const [name, metric, draw, isScore] of SCENARIOS.filter(([each]) => each.startsWith(only))) {
  for (const n of SIZES) {
    const at = (change: number): number => (isScore ? 1 - change : 1 + change);
    const rate = (claims: readonly string[], ratio: number): number => rateOf(claims, metric, draw, n, ratio, seed++);
    const worse = rate(["regressed"], 1);
    const safe = rate(["improved", "equivalent"], at(TOLERANCE));
    const power = [rate(["improved", "equivalent"], 1), rate(["regressed"], at(0.2))];
    worst = Math.max(worst, worse, safe);
    const mark = Math.max(worse, safe) > limit ? "  TOO HIGH" : "";
    process.stdout.write(
      `${name.padEnd(22)}${String(n).padStart(6)}${percent(worse)}${percent(safe)} ${power.map(percent).join("")}${mark}\n`,
    );
  }
}
if (worst > limit) process.exitCode = 1;
