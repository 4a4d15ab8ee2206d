// One metric of both models on the same rows: its two values, and the unit moments that its test needs.

import type { LinearizedMetric, LossMetric, Metric, MetricScale, SampleMetric } from "../metrics/metric.ts";
import { type Actual, type Answers, answersOf, type Predicted, rowCountOf } from "../metrics/predicted.ts";
import { pseudoMoments, unitBuckets } from "../stats/jackknife.ts";
import { mean } from "../stats/mean.ts";
import { type PairedMoments, pairedMoments } from "../stats/paired-moments.ts";
import { effectiveCount, weightedMean } from "../stats/weights.ts";
import type { Gate } from "./policy.ts";
import { averaged, averagedJackknife } from "./repeated.ts";
import { type ScoredRows, unitIdentities, unitTotals, worthOf } from "./scored-rows.ts";

/** Why a relative change does not exist. */
export type NoRatio = "baseline is zero" | "baseline is not positive";

export interface Measured {
  readonly gate: Gate;
  readonly metric: Metric;
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** Per unit, or per bucket of units for a score of the whole sample: a and d as `pairedTest` takes them. */
  readonly moments: PairedMoments;
  /** Candidate's loss minus the baseline's, per unit; null for a score of the whole sample, where no unit has its own. */
  readonly differences: Float64Array | null;
  readonly effective: EffectiveUnits;
  readonly noRatio: NoRatio | null;
  /** Why the metric says nothing about these rows, as the end of a sentence; null: it does. */
  readonly obstacle: string | null;
}

/** Units, or buckets of them, as what they are worth by their weights; without weights, their numbers. */
export interface EffectiveUnits {
  readonly all: number;
  /** Of these, those that differ. */
  readonly active: number;
}

const noMoments: PairedMoments = pairedMoments(new Float64Array(0), new Float64Array(0));

/** Whether a change of the metric is what its rows add up to, each with a loss of its own, and more is worse. */
export function isSumOfLosses(metric: Metric): boolean {
  return metric.by === "losses" && metric.scale !== "signed";
}

/** The metric of one model alone; null where it does not exist. */
export function measureOne(
  metric: Metric,
  actual: Actual,
  predicted: Predicted,
  weights: Float64Array | null = null,
): number | null {
  return measureTrainings(metric, actual, [predicted], weights);
}

/** The metric of one model that was trained several times: of its losses averaged over the trainings, as `measure` has it. */
export function measureTrainings(
  metric: Metric,
  actual: Actual,
  trainings: readonly Predicted[],
  weights: Float64Array | null,
): number | null {
  if (rowCountOf(actual) === 0) return null;
  const several = trainings.map((predicted) => answersOf(actual, predicted));
  return firstObstacle(metric, several, "model", weights) === null ? valueOf(metric, several, weights) : null;
}

/**
 * Measures one metric of both models. Values are of rows, scatter is of units.
 *
 * Weighted rows: values are weighted means, Σwl / Σw, and a unit's a and d are the sums of its rows' w·l, as a group's are the
 * sums of its rows' l. Fieller's contrast Σ w·(b - (1 + δ)·a) is 0 exactly where the ratio of the weighted means is 1 + δ, and
 * its variance, Σ(u - ū)²·n/(n - 1) over the units' totals u, is that of a total of n unequal units (W. G. Cochran, "Sampling
 * Techniques", 3rd ed. (1977), section 6.3): it holds whether or not rows with large weights scatter more. The t distribution
 * has (Σw)²/Σw² - 1 degrees of freedom, w the units' weights (`effectiveCount`), because that many equal units carry it.
 */
export function measure(gate: Gate, metric: Metric, rows: ScoredRows, baseline: Predicted): Measured {
  const before = [baseline, ...rows.repeats.baseline].map((one) => answersOf(rows.actual, one));
  const after = [rows.candidate, ...rows.repeats.candidate].map((one) => answersOf(rows.actual, one));
  const obstacle =
    firstObstacle(metric, after, "candidate", rows.weights) ?? firstObstacle(metric, before, "baseline", rows.weights);
  const numbers = obstacle === null ? numbersOf(metric, rows, before, after) : unmeasured;
  return { gate, metric, ...numbers, effective: effectiveUnits(rows, numbers), obstacle };
}

function effectiveUnits(rows: ScoredRows, { moments, differences }: Numbers): EffectiveUnits {
  const worth = worthOf(rows);
  if (worth === null || differences === null) return { all: moments.n, active: moments.active };
  const weights = unitTotals(new Float64Array(rows.unit.length).fill(1), rows).filter((_, i) => differences[i] !== 0);
  return { all: worth.units, active: weights.length === 0 ? 0 : effectiveCount(weights) };
}

/** Why a metric cannot be had of one model's answers, as the end of a sentence; null: it can. */
export function obstacleOf(
  metric: Metric,
  answers: Answers,
  whose: string,
  weights: Float64Array | null = null,
): string | null {
  if (answers.kind !== (metric.needs === "numbers" ? "numbers" : "classes")) {
    return `the ${whose} predicts ${answers.kind}, and it is a metric of ${metric.task}`;
  }
  if (metric.needs === "probabilities" && answers.kind === "classes" && answers.probabilities === null) {
    return `the ${whose} gives no probabilities`;
  }
  if (weights !== null && metric.by !== "losses") return "it is not computed of weighted rows";
  return metric.obstacle(answers);
}

function firstObstacle(
  metric: Metric,
  trainings: Trainings,
  whose: string,
  weights: Float64Array | null,
): string | null {
  return trainings.map((answers) => obstacleOf(metric, answers, whose, weights)).find((one) => one !== null) ?? null;
}

/** One model's answers, of each time that it was trained; at least one. */
type Trainings = readonly Answers[];

type Numbers = Omit<Measured, "gate" | "metric" | "obstacle" | "effective">;

const unmeasured: Numbers = { baseline: null, candidate: null, moments: noMoments, differences: null, noRatio: null };

function numbersOf(metric: Metric, rows: ScoredRows, before: Trainings, after: Trainings): Numbers {
  switch (metric.by) {
    case "losses":
      return metric.scale === "signed"
        ? bySignedLosses(metric, rows, before, after)
        : byLosses(metric, rows, before, after);
    case "influence":
      return byInfluence(metric, rows, before, after);
    case "sample":
      return bySample(metric, rows, before, after);
    default:
      return metric satisfies never;
  }
}

/**
 * Rows whose predictions agree to rounding count as not different, whatever the last bits of their losses say. For R² each
 * row's loss is taken less its squared distance from the mean target: the ratio of the means is then the ratio of the R²,
 * and the scatter of the target counts as scatter. (Taken as a known constant instead, a simulated R² that had got worse by
 * its 5 % tolerance was called no worse 6.7 times in 100, instead of 2.3.)
 */
function byLosses(metric: LossMetric, rows: ScoredRows, before: Trainings, after: Trainings): Numbers {
  const baselineLosses = averaged(before.map((one) => metric.losses(one)));
  const candidateLosses = averaged(after.map((one) => metric.losses(one)));
  const difference = new Float64Array(baselineLosses.length);
  for (let row = 0; row < difference.length; row++) difference[row] = candidateLosses[row] - baselineLosses[row];
  forgetRounding(difference, before, after, rows.resolution);
  const target = metric.scale === "explained" ? targetSpread(before[0], rows.weights) : null;
  const baselineLoss = weightedMean(baselineLosses, rows.weights);
  const baselineValue = metricValue(metric.scale, baselineLoss, target);
  const differences = unitTotals(difference, rows);
  return {
    baseline: baselineValue,
    candidate: metricValue(metric.scale, weightedMean(candidateLosses, rows.weights), target),
    moments: pairedMoments(unitTotals(referenceOf(metric, baselineLosses, before[0], target), rows), differences),
    differences,
    noRatio: noRatioOf(metric, baselineLoss, baselineValue, rows.resolution),
  };
}

/**
 * The size of each mean is compared: both are turned to be positive, so that d > 0 is harm. Which sign a mean near 0 has is
 * itself uncertain; the test asks besides that the sum of both is clearly positive.
 */
function bySignedLosses(metric: LossMetric, rows: ScoredRows, before: Trainings, after: Trainings): Numbers {
  const baselineErrors = averaged(before.map((one) => metric.losses(one)));
  const candidateErrors = averaged(after.map((one) => metric.losses(one)));
  const baseline = weightedMean(baselineErrors, rows.weights);
  const candidate = weightedMean(candidateErrors, rows.weights);
  const turn = baseline < 0 ? -1 : 1;
  const turnOther = candidate < 0 ? -1 : 1;
  const reference = baselineErrors.map((error) => turn * error);
  const difference = candidateErrors.map((error, row) => turnOther * error - reference[row]);
  if (turn === turnOther) forgetRounding(difference, before, after, rows.resolution);
  const differences = unitTotals(difference, rows);
  return {
    baseline: finite(baseline),
    candidate: finite(candidate),
    moments: pairedMoments(unitTotals(reference, rows), differences),
    differences,
    noRatio: Math.abs(baseline) > metric.negligible(rows.resolution) ? null : "baseline is zero",
  };
}

/**
 * As for losses, on the linearised ones; a unit counts as different where its rows' predictions differ. First order says
 * nothing of one row more or less beyond the value, so one such step is added to the scatter: without it two medians of 50
 * rows were called different 4.3 times in 100, with it 0.9 (`bench/metrics-check.ts`).
 */
function byInfluence(metric: LinearizedMetric, rows: ScoredRows, before: Trainings, after: Trainings): Numbers {
  const baselineParts = averaged(before.map((one) => metric.linearized(one)));
  const candidateParts = averaged(after.map((one) => metric.linearized(one)));
  const changed = candidateParts.map(() => 1);
  forgetRounding(changed, before, after, rows.resolution);
  const difference = candidateParts.map((part, row) => part - baselineParts[row]);
  const moments = pairedMoments(unitTotals(baselineParts, rows), unitTotals(difference, rows));
  const step = rangeOf(candidateParts);
  const baseline = mean(Float64Array.from(before, (one) => metric.value(one)));
  return {
    baseline: finite(baseline),
    candidate: finite(mean(Float64Array.from(after, (one) => metric.value(one)))),
    moments: { ...moments, sdd: moments.sdd + step * step, active: activeUnits(changed, rows) },
    differences: null,
    noRatio: baseline > metric.negligible(rows.resolution) ? null : "baseline is zero",
  };
}

function rangeOf(values: Float64Array): number {
  let [low, high] = [values[0], values[0]];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low;
}

function bySample(metric: SampleMetric, rows: ScoredRows, before: Trainings, after: Trainings): Numbers {
  const buckets = unitBuckets(unitIdentities(rows));
  const bucket =
    rows.unitCount === rows.unit.length ? buckets.of : Uint8Array.from(rows.unit, (unit) => buckets.of[unit]);
  const baseline = averagedJackknife(before.map((one) => metric.jackknifed(one, bucket, buckets.count)));
  const candidate = averagedJackknife(after.map((one) => metric.jackknifed(one, bucket, buckets.count)));
  // Of several trainings each row differs somewhere.
  const differing =
    before.length === 1 && after.length === 1
      ? Float64Array.from(metric.differing(before[0], after[0], rows.resolution))
      : new Float64Array(rows.unit.length).fill(1);
  const classes = metric.classOf?.(before[0]) ?? null;
  const active = classes === null ? activeUnits(differing, rows) : fewestActive(differing, classes, rows);
  return {
    baseline: finite(baseline.value),
    candidate: finite(candidate.value),
    moments: pseudoMoments(baseline, candidate, active),
    differences: null,
    noRatio: baseline.value > 0 ? null : "baseline is not positive",
  };
}

/**
 * Of the class that has fewest. (Counted over all classes instead, a ROC AUC that had got worse by its 5 % tolerance was called
 * no worse 5.9 times in 100 where 5 of 50 rows were positive, and 3.6 where 10 of 100 were: `bench/metrics-check.ts`.)
 */
function fewestActive(marks: Float64Array, classes: Int32Array, rows: ScoredRows): number {
  const ofEach = [...new Set(classes)].map((one) =>
    activeUnits(
      marks.map((mark, row) => (classes[row] === one ? mark : 0)),
      rows,
    ),
  );
  return Math.min(...ofEach);
}

/** Units with a row that is marked by something above 0. */
function activeUnits(marks: Float64Array, rows: ScoredRows): number {
  return unitTotals(marks, rows).reduce((sum, some) => sum + Number(some > 0), 0);
}

function valueOf(metric: Metric, several: Trainings, weights: Float64Array | null): number | null {
  if (metric.by === "sample")
    return finite(mean(Float64Array.from(several, (one) => metric.jackknifed(one, null, 0).value)));
  if (metric.by === "influence") return finite(mean(Float64Array.from(several, (one) => metric.value(one))));
  const target = metric.scale === "explained" ? targetSpread(several[0], weights) : null;
  const losses = averaged(several.map((one) => metric.losses(one)));
  return metricValue(metric.scale, weightedMean(losses, weights), target);
}

/** The metric's value from its mean loss; null where it is not a finite number. */
function metricValue(scale: MetricScale, meanLoss: number, target: Spread | null): number | null {
  switch (scale) {
    case "mean":
    case "signed":
      return finite(meanLoss);
    case "complement":
      return finite(1 - meanLoss);
    case "root":
      return finite(Math.sqrt(meanLoss));
    case "explained":
      return target === null ? null : finite(1 - meanLoss / target.variance);
    default:
      return scale satisfies never;
  }
}

/** Mean and variance of the target, weighted as the rows are; the variance is a mean of squares. */
interface Spread {
  readonly mean: number;
  readonly variance: number;
}

function targetSpread(answers: Answers, weights: Float64Array | null): Spread | null {
  return answers.kind === "numbers" ? spreadOf(answers.actual, weights) : null;
}

/** Mean and (population) variance of numbers, weighted where there are weights. */
export function spreadOf(values: Float64Array, weights: Float64Array | null): Spread {
  if (weights === null) {
    const { meanA, saa, n } = pairedMoments(values, values);
    return { mean: meanA, variance: saa / n };
  }
  const centre = weightedMean(values, weights);
  const squares = values.map((value) => (value - centre) ** 2);
  return { mean: centre, variance: weightedMean(squares, weights) };
}

/** What the difference is held against: the baseline's loss; for R² less the loss of predicting the mean, for 1 - loss less 1. */
function referenceOf(metric: LossMetric, losses: Float64Array, answers: Answers, target: Spread | null): Float64Array {
  if (metric.scale === "complement") return losses.map((loss) => loss - 1);
  if (target === null || answers.kind !== "numbers") return losses;
  const { actual } = answers;
  return losses.map((loss, row) => loss - (actual[row] - target.mean) ** 2);
}

function forgetRounding(difference: Float64Array, trainings: Trainings, others: Trainings, resolution: number): void {
  if (trainings.length === 1 && others.length === 1) forgetRoundingOf(difference, trainings[0], others[0], resolution);
}

function forgetRoundingOf(difference: Float64Array, before: Answers, after: Answers, resolution: number): void {
  if (before.kind === "numbers" && after.kind === "numbers") {
    for (let row = 0; row < difference.length; row++) {
      if (!(Math.abs(after.predicted[row] - before.predicted[row]) > resolution)) difference[row] = 0;
    }
    return;
  }
  if (before.kind === "numbers" || after.kind === "numbers") throw new Error("numbers against classes");
  const [chances, others] = [before.probabilities, after.probabilities];
  if (chances === null || others === null) return; // 0 or 1 are exact
  for (let row = 0; row < difference.length; row++) {
    if (chances.every((values, index) => Math.abs(values[row] - others[index][row]) <= resolution)) difference[row] = 0;
  }
}

/** A loss that rounding alone could have made is zero: the ratio of two such numbers says nothing. */
function noRatioOf(metric: LossMetric, loss: number, value: number | null, resolution: number): NoRatio | null {
  if (metric.scale === "explained" || metric.scale === "complement")
    return value !== null && value > 0 ? null : "baseline is not positive";
  return loss > metric.negligible(resolution) ? null : "baseline is zero";
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
