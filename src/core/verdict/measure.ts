// One metric of both models on the same rows: its two values, and the unit moments that its test needs.

import type { Metric } from "../metrics/metric.ts";
import { type Actual, type Answers, answersOf, type Predicted, rowCountOf } from "../metrics/predicted.ts";
import { heldNumbers, listOf } from "../stats/chunks.ts";
import { type PairedMoments, pairedMoments } from "../stats/paired-moments.ts";
import { effectiveCount } from "../stats/weights.ts";
import type { AbsoluteMargin, EffectiveUnits, Measured, Numbers, Trainings } from "./measured.ts";
import { byLosses, bySignedLosses, lossValue, spreadOf } from "./measured-losses.ts";
import { byInfluence, bySample, scoreValue } from "./measured-scores.ts";
import type { Gate } from "./policy.ts";
import { type ScoredRows } from "./scored-rows.ts";
import { measuredInTime } from "./time-dependence.ts";
import { unitTotals } from "./unit-totals.ts";
import { worthOf } from "./worth.ts";

const none = heldNumbers(new Float64Array(0));
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
  const inTime =
    obstacle === null
      ? measuredInTime(gate, metric, rows, (others) => numbersOf(metric, others, before, after))
      : { rows, numbers: unmeasured, alike: null };
  const { numbers, alike } = inTime;
  const absolute = obstacle === null ? absoluteOf(gate, metric, inTime.rows, numbers) : null;
  return { gate, metric, ...numbers, alike, absolute, effective: effectiveUnits(inTime.rows, numbers), obstacle };
}

/** Of R² a row's size is its squared distance from the mean target, by which a loss becomes a part of R². */
function absoluteOf(
  { marginAbs }: Gate,
  metric: Metric,
  rows: ScoredRows,
  { differences, moments }: Numbers,
): AbsoluteMargin | null {
  if (marginAbs === null) return null;
  const ofUnits = listOf(differences);
  if (metric.by === "sample")
    return {
      moments: pairedMoments(
        ofUnits.map(() => 1),
        ofUnits,
      ),
      margin: marginAbs,
    };
  const sizes = unitTotals(rowSizes(metric, rows), rows);
  // The scatter that the median's own step adds belongs to it here too.
  const { sdd, active } = moments;
  return { moments: { ...pairedMoments(sizes, ofUnits), sdd, active }, margin: marginAbs };
}

function rowSizes(metric: Metric, { actual, unit, weights }: ScoredRows): Float64Array {
  if (metric.by !== "losses" || metric.scale !== "explained" || actual.kind === "classes")
    return new Float64Array(unit.length).fill(1);
  const { mean } = spreadOf(actual.values, weights);
  return actual.values.map((value) => (value - mean) ** 2);
}

function effectiveUnits(rows: ScoredRows, { moments, differences, hasUnitLosses }: Numbers): EffectiveUnits {
  const worth = worthOf(rows);
  if (worth === null || !hasUnitLosses) return { all: moments.n, active: moments.active };
  const ofUnits = listOf(differences);
  const weights = unitTotals(new Float64Array(rows.unit.length).fill(1), rows).filter((_, i) => ofUnits[i] !== 0);
  return { all: worth.units, active: weights.length === 0 ? 0 : effectiveCount(weights) };
}

/** Why a metric cannot be had of one model's answers, as the end of a sentence; null: it can. */
function obstacleOf(
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

const unmeasured: Numbers = {
  baseline: null,
  candidate: null,
  moments: noMoments,
  references: none,
  differences: none,
  hasUnitLosses: false,
  noRatio: null,
};

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

function valueOf(metric: Metric, several: Trainings, weights: Float64Array | null): number | null {
  return metric.by === "losses" ? lossValue(metric, several, weights) : scoreValue(metric, several);
}
