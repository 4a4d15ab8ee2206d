// What a gate makes of candidates whose harm is known: some are sabotaged, some differ from the baseline by chance alone.

import { unsliced } from "../evaluation/slices.ts";
import type { Metric } from "../metrics/metric.ts";
import { metricOf } from "../metrics/metrics.ts";
import { type Source, sourceOf } from "../stats/random.ts";
import { compare } from "./compare.ts";
import type { UnitKind } from "./comparison.ts";
import { measureOne } from "./measure.ts";
import type { Gate, Policy } from "./policy.ts";

export interface SelfTestInput {
  readonly actual: Float64Array;
  readonly identities: Uint32Array;
  readonly unit: Uint32Array;
  readonly unitCount: number;
  readonly times: Float64Array | null;
  readonly weights: Float64Array | null;
  readonly unitKind: UnitKind;
  /** Its primary metric is the gate that is tested. */
  readonly policy: Policy;
  /** Predictions of the model as it is. */
  readonly model: Float64Array;
  /** Of models that learnt from targets given to the wrong rows; none where somebody else trains. */
  readonly shuffled: readonly Float64Array[];
  /** Of models that learnt from train rows drawn anew; none where somebody else trains. */
  readonly resampled: readonly Float64Array[];
  /** Mean of the train target. */
  readonly mean: number;
}

/** What is held against the model. The last two are no worse: two models of equal worth, and trainings on other draws. */
export type SelfTestCandidate =
  | "targets-misplaced"
  | "predictions-misplaced"
  | "mean"
  | "noise"
  | "equal-models"
  | "trained-again";

export interface SelfTestCase {
  readonly candidate: SelfTestCandidate;
  /** Of noise: by how many times the tolerance it makes the model worse; else null. */
  readonly tolerances: number | null;
  /** Mean relative worsening of the metric over the trials; null where it has none. */
  readonly worsening: number | null;
  readonly trials: number;
  /** Shares of the trials. */
  readonly regressed: number;
  readonly inconclusive: number;
  /** Called equivalent or improved. */
  readonly passed: number;
}

export interface SelfTest {
  readonly schemaVersion: 1;
  readonly name: string;
  readonly metric: string;
  /** As people write it. */
  readonly label: string;
  readonly tolerance: number;
  readonly confidence: number;
  readonly rows: { readonly train: number; readonly holdout: number; readonly units: number };
  readonly unit: UnitKind;
  readonly cases: readonly SelfTestCase[];
}

/** Noise is added until the metric is worse by these multiples of the tolerance. */
const MULTIPLES = [0.5, 1, 2, 4];

/** Rows that all trials of one case look at, at most; and how many trials at least and at most. */
const ROWS_OF_A_CASE = 20_000_000;
const FEWEST_TRIALS = 20;
const MOST_TRIALS = 200;

/**
 * Compares the model with candidates of known harm, by the same code that a check uses.
 *
 * @param seed of everything random; the same seed gives the same result
 * @throws never for finite predictions
 */
export function selfTestCases(input: SelfTestInput, seed: number): readonly SelfTestCase[] {
  const gate = testedGate(input.policy);
  const trials = Math.max(FEWEST_TRIALS, Math.min(MOST_TRIALS, Math.floor(ROWS_OF_A_CASE / input.actual.length)));
  const against = (baseline: Float64Array, candidates: Iterable<Float64Array>, what: SelfTestCandidate) =>
    caseOf(
      input,
      gate,
      Array.from(candidates, (candidate) => [baseline, candidate] as const),
      what,
    );
  const mean = new Float64Array(input.actual.length).fill(input.mean);
  const others = input.resampled.length > 0 ? input.resampled : noisyTwins(input, gate, sourceOf(seed + 2));
  const cases = [
    against(input.model, input.shuffled, "targets-misplaced"),
    against(input.model, misplaced(input, sourceOf(seed + 3)), "predictions-misplaced"),
    against(input.model, [mean], "mean"),
    ...noisyCases(input, gate, trials, sourceOf(seed)),
    caseOf(input, gate, swappedPairs(input, others, trials, sourceOf(seed + 1)), "equal-models"),
    caseOf(input, gate, retrainedPairs(input.resampled), "trained-again"),
  ];
  return cases.filter((one) => one.trials > 0);
}

const MISPLACED = 5;

/** The model's own predictions in another order (R. A. Fisher and F. Yates, Statistical Tables, 1938). */
function* misplaced({ model }: SelfTestInput, { uniform }: Source): Generator<Float64Array> {
  for (let trial = 0; trial < MISPLACED; trial++) {
    const order = model.slice();
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(uniform() * (last + 1));
      [order[last], order[other]] = [order[other], order[last]];
    }
    yield order;
  }
}

const TWINS = 10;

/** What stands for another training where there is none: the model with noise that makes it worse by half the tolerance. */
function noisyTwins(input: SelfTestInput, gate: Gate & { tolerance: number }, source: Source): readonly Float64Array[] {
  const size = noiseFor(input, metricOf(gate.metric, gate.settings), gate.tolerance / 2, source);
  return size === null ? [] : Array.from({ length: TWINS }, () => withNoise(input.model, size, source));
}

/** The primary metric with its tolerance; 5 % where it has none. */
export function testedGate({ gates }: Policy): Gate & { readonly tolerance: number } {
  return { ...gates[0], tolerance: gates[0].tolerance ?? 0.05, marginAbs: null, level: "error" };
}

type Pair = readonly [baseline: Float64Array, candidate: Float64Array];

function caseOf(
  input: SelfTestInput,
  gate: Gate,
  pairs: Iterable<Pair>,
  candidate: SelfTestCandidate,
  tolerances: number | null = null,
): SelfTestCase {
  const counts = { trials: 0, regressed: 0, inconclusive: 0, passed: 0 };
  let worsening = 0;
  for (const [baseline, other] of pairs) {
    const { metrics } = compare(
      {
        ...input,
        actual: numbers(input.actual),
        baseline: numbers(baseline),
        candidate: numbers(other),
        policy: { ...input.policy, gates: [gate], slices: null },
        slices: unsliced,
        searched: () => [],
        sameModel: false,
        excluded: { holdout: 0 },
      },
      metricOf,
    );
    const [row] = metrics;
    counts.trials++;
    worsening += (row.relativeChange ?? Number.NaN) * (row.greaterIsBetter ? -1 : 1);
    if (row.finding === "regressed") counts.regressed++;
    else if (row.finding === "improved" || row.finding === "equivalent") counts.passed++;
    else counts.inconclusive++;
  }
  const share = (found: number): number => (counts.trials === 0 ? 0 : found / counts.trials);
  return {
    candidate,
    tolerances,
    worsening: Number.isFinite(worsening) && counts.trials > 0 ? worsening / counts.trials : null,
    trials: counts.trials,
    regressed: share(counts.regressed),
    inconclusive: share(counts.inconclusive),
    passed: share(counts.passed),
  };
}

function numbers(values: Float64Array) {
  return { kind: "numbers", values } as const;
}

function noisyCases(input: SelfTestInput, gate: Gate & { tolerance: number }, trials: number, source: Source) {
  const metric = metricOf(gate.metric, gate.settings);
  return MULTIPLES.flatMap((multiple): SelfTestCase[] => {
    const size = noiseFor(input, metric, multiple * gate.tolerance, source);
    if (size === null) return [];
    const noisy = function* (): Generator<Pair> {
      for (let trial = 0; trial < trials; trial++) yield [input.model, withNoise(input.model, size, source)];
    };
    return [caseOf(input, gate, noisy(), "noise", multiple)];
  });
}

function withNoise(predictions: Float64Array, size: number, { normal }: Source): Float64Array {
  return predictions.map((value) => value + size * normal());
}

/** Rows that each step of the bisection looks at, and its draws at least and at most. */
const ROWS_OF_A_STEP = 200_000;
const FEWEST_DRAWS = 3;
const MOST_DRAWS = 200;
const HALVINGS = 20;

/** Standard deviation of the noise that makes the metric worse by this share, by bisection over a few draws; null: none. */
function noiseFor(input: SelfTestInput, metric: Metric, share: number, source: Source): number | null {
  const { actual, model, weights } = input;
  const valueAt = (predictions: Float64Array): number =>
    measureOne(metric, numbers(actual), numbers(predictions), weights) ?? Number.NaN;
  const value = valueAt(model);
  const most = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(ROWS_OF_A_STEP / actual.length)));
  const draws = Array.from({ length: most }, () => Float64Array.from(actual, () => source.normal()));
  const worseningAt = (size: number): number => {
    const values = draws.map((noise) => valueAt(model.map((prediction, row) => prediction + size * noise[row])));
    const worse = (values.reduce((sum, one) => sum + one, 0) / most - value) / Math.abs(value);
    return metric.greaterIsBetter ? -worse : worse;
  };
  let high = Math.sqrt(actual.reduce((sum, target, row) => sum + (target - model[row]) ** 2, 0) / actual.length);
  for (let doubling = 0; doubling < 20 && worseningAt(high) < share; doubling++) high *= 2;
  if (!(worseningAt(high) >= share)) return null;
  let low = 0;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (worseningAt(middle) < share) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The model and another one, their predictions exchanged in a random half of the units: neither of the two is better than
 * the other by anything but chance.
 */
function* swappedPairs(
  input: SelfTestInput,
  others: readonly Float64Array[],
  trials: number,
  { uniform }: Source,
): Generator<Pair> {
  for (let trial = 0; trial < trials && others.length > 0; trial++) {
    const other = others[trial % others.length];
    const swapped = Uint8Array.from({ length: input.unitCount }, () => (uniform() < 0.5 ? 1 : 0));
    const pick = (stay: Float64Array, swap: Float64Array): Float64Array =>
      stay.map((value, row) => (swapped[input.unit[row]] === 1 ? swap[row] : value));
    yield [pick(input.model, other), pick(other, input.model)];
  }
}

function* retrainedPairs(models: readonly Float64Array[]): Generator<Pair> {
  for (const [i, one] of models.entries()) for (const other of models.slice(i + 1)) yield [one, other];
}
