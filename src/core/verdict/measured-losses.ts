// What two models' losses say: the metric's values, and the moments of its units' losses, made chunk by chunk.

import type { LossMetric, MetricScale } from "../metrics/metric.ts";
import type { Answers } from "../metrics/predicted.ts";
import { lossesOf } from "../metrics/row-losses.ts";
import type { ChunkedNumbers } from "../stats/chunks.ts";
import { emptySum, quotientOf } from "../stats/exact-sum.ts";
import { addWeighted, chunkedMean, total, weightedMean } from "../stats/weights.ts";
import type { NoRatio, Numbers, Trainings } from "./measured.ts";
import { forgetRounding } from "./rounding.ts";
import type { ScoredRows } from "./scored-rows.ts";
import { type PairedUnits, pairedUnits } from "./unit-totals.ts";

/** The metric of one model; null where it does not exist. */
export function lossValue(metric: LossMetric, trainings: Trainings, weights: Float64Array | null): number | null {
  const target = targetOf(metric, trainings, weights);
  return metricValue(metric.scale, chunkedMean(lossesOf(metric, trainings), weights), target);
}

/**
 * Rows whose predictions agree to rounding count as not different, whatever the last bits of their losses say. For R² each
 * row's loss is taken less its squared distance from the mean target: the ratio of the means is then the ratio of the R²,
 * and the scatter of the target counts as scatter. (Taken as a known constant instead, a simulated R² that had got worse by
 * its 5 % tolerance was called no worse 6.7 times in 100, instead of 2.3.)
 */
export function byLosses(metric: LossMetric, rows: ScoredRows, before: Trainings, after: Trainings): Numbers {
  const target = targetOf(metric, before, rows.weights);
  const { baselineLoss, candidateLoss, ...paired } = pairedLosses(metric, rows, before, after, target);
  const baselineValue = metricValue(metric.scale, baselineLoss, target);
  return {
    baseline: baselineValue,
    candidate: metricValue(metric.scale, candidateLoss, target),
    ...paired,
    hasUnitLosses: true,
    noRatio: noRatioOf(metric, baselineLoss, baselineValue, rows.resolution),
  };
}

interface PairedLosses extends PairedUnits {
  /** Mean losses. */
  readonly baselineLoss: number;
  readonly candidateLoss: number;
}

/** Of the rows that were compared last: MSE and RMSE ask for the same. */
const known = new WeakMap<ScoredRows, Map<LossMetric["fillLosses"], PairedLosses>>();

function pairedLosses(
  metric: LossMetric,
  rows: ScoredRows,
  before: Trainings,
  after: Trainings,
  target: Spread | null,
): PairedLosses {
  const isOwn = metric.scale === "explained" || metric.scale === "complement";
  const ofRows = known.get(rows) ?? new Map<LossMetric["fillLosses"], PairedLosses>();
  const found = isOwn ? undefined : ofRows.get(metric.fillLosses);
  if (found !== undefined) return found;
  const { weights, resolution } = rows;
  const [ofBaseline, ofCandidate] = [lossesOf(metric, before), lossesOf(metric, after)];
  const [baselineSum, candidateSum] = [emptySum(), emptySum()];
  let summed = 0;
  const paired = pairedUnits(rows, (start, end, a, d) => {
    ofBaseline.fill(start, end, a);
    ofCandidate.fill(start, end, d);
    // The rows are gone through several times, and add to the sums once.
    if (start >= summed) {
      addWeighted(baselineSum, a, weights, start, end);
      addWeighted(candidateSum, d, weights, start, end);
      summed = end;
    }
    for (let i = 0; i < end - start; i++) d[i] -= a[i];
    forgetRounding(d, before, after, resolution, start, end);
    asReference(a, metric.scale, before[0], target, start, end);
  });
  const weight = weights === null ? rows.unit.length : total(weights);
  const losses = {
    ...paired,
    baselineLoss: quotientOf(baselineSum, weight),
    candidateLoss: quotientOf(candidateSum, weight),
  };
  if (!isOwn) known.set(rows, ofRows.set(metric.fillLosses, losses));
  return losses;
}

/**
 * The size of each mean is compared: both are turned to be positive, so that d > 0 is harm. Which sign a mean near 0 has is
 * itself uncertain; the test asks besides that the sum of both is clearly positive.
 */
export function bySignedLosses(metric: LossMetric, rows: ScoredRows, before: Trainings, after: Trainings): Numbers {
  const { weights, resolution } = rows;
  const [ofBaseline, ofCandidate] = [lossesOf(metric, before), lossesOf(metric, after)];
  const [baseline, candidate] = [chunkedMean(ofBaseline, weights), chunkedMean(ofCandidate, weights)];
  const turn = baseline < 0 ? -1 : 1;
  const turnOther = candidate < 0 ? -1 : 1;
  const paired = pairedUnits(rows, (start, end, a, d) => {
    ofBaseline.fill(start, end, a);
    ofCandidate.fill(start, end, d);
    for (let i = 0; i < end - start; i++) {
      a[i] *= turn;
      d[i] = turnOther * d[i] - a[i];
    }
    if (turn === turnOther) forgetRounding(d, before, after, resolution, start, end);
  });
  return {
    baseline: finite(baseline),
    candidate: finite(candidate),
    ...paired,
    hasUnitLosses: true,
    noRatio: Math.abs(baseline) > metric.negligible(resolution) ? null : "baseline is zero",
  };
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

function targetOf({ scale }: LossMetric, trainings: Trainings, weights: Float64Array | null): Spread | null {
  const [answers] = trainings;
  return scale === "explained" && answers.kind === "numbers" ? spreadOf(answers.actual, weights) : null;
}

/** Mean and (population) variance of numbers, weighted where there are weights. */
export function spreadOf(values: Float64Array, weights: Float64Array | null): Spread {
  const centre = weightedMean(values, weights);
  const squares: ChunkedNumbers = {
    length: values.length,
    fill: (start, end, into) => {
      for (let row = start; row < end; row++) into[row - start] = (values[row] - centre) ** 2;
    },
  };
  return { mean: centre, variance: chunkedMean(squares, weights) };
}

/**
 * Turns the baseline's losses of the rows [start, end) into what the difference is held against: for R² less the loss of
 * predicting the mean, for 1 - loss less 1.
 */
function asReference(
  losses: Float64Array,
  scale: MetricScale,
  answers: Answers,
  target: Spread | null,
  start: number,
  end: number,
): void {
  if (scale === "complement") for (let i = 0; i < end - start; i++) losses[i] -= 1;
  if (target === null || answers.kind !== "numbers") return;
  const { actual } = answers;
  for (let row = start; row < end; row++) losses[row - start] -= (actual[row] - target.mean) ** 2;
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
