// What two models' scores of the whole sample say, and their medians: values, and moments of what each row or bucket adds.

import type { LinearizedMetric, SampleMetric } from "../metrics/metric.ts";
import type { Answers } from "../metrics/predicted.ts";
import { type Buckets, MOST_BUCKETS, pseudoValues, unitBuckets } from "../stats/jackknife.ts";
import { mean } from "../stats/mean.ts";
import type { Numbers, Trainings } from "./measured.ts";
import { averaged, averagedJackknife } from "./repeated.ts";
import { forgetRounding } from "./rounding.ts";
import { type ScoredRows, unitIdentities } from "./scored-rows.ts";
import { pairedTotals, unitTotals } from "./unit-totals.ts";

/** The score of one model; null where it does not exist. */
export function scoreValue(metric: LinearizedMetric | SampleMetric, trainings: Trainings): number | null {
  const valueOf = (one: Answers): number =>
    metric.by === "sample" ? metric.jackknifed(one, null, 0).value : metric.value(one);
  return finite(mean(Float64Array.from(trainings, valueOf)));
}

/**
 * As for losses, on the linearised ones; a unit counts as different where its rows' predictions differ. First order says
 * nothing of one row more or less beyond the value, so one such step is added to the scatter: without it two medians of 50
 * rows were called different 4.3 times in 100, with it 0.9 (`bench/metrics-check.ts`).
 */
export function byInfluence(metric: LinearizedMetric, rows: ScoredRows, before: Trainings, after: Trainings): Numbers {
  const baselineParts = averaged(before.map((one) => metric.linearized(one)));
  const candidateParts = averaged(after.map((one) => metric.linearized(one)));
  const changed = candidateParts.map(() => 1);
  forgetRounding(changed, before, after, rows.resolution, 0, changed.length);
  const difference = candidateParts.map((part, row) => part - baselineParts[row]);
  const { moments, ...totals } = pairedTotals(unitTotals(baselineParts, rows), unitTotals(difference, rows));
  const step = rangeOf(candidateParts);
  const baseline = mean(Float64Array.from(before, (one) => metric.value(one)));
  return {
    baseline: finite(baseline),
    candidate: finite(mean(Float64Array.from(after, (one) => metric.value(one)))),
    moments: { ...moments, sdd: moments.sdd + step * step, active: activeUnits(changed, rows) },
    ...totals,
    hasUnitLosses: false,
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

export function bySample(metric: SampleMetric, rows: ScoredRows, before: Trainings, after: Trainings): Numbers {
  const buckets = bucketsOf(rows);
  const bucket =
    rows.unitCount === rows.unit.length ? buckets.of : Uint8Array.from(rows.unit, (unit) => buckets.of[unit]);
  const baseline = averagedJackknife(before.map((one) => metric.jackknifed(one, bucket, buckets.count)));
  const candidate = averagedJackknife(after.map((one) => metric.jackknifed(one, bucket, buckets.count)));
  // Of several trainings each row differs somewhere.
  const differing =
    before.length === 1 && after.length === 1
      ? Float64Array.from(metric.differing(before[0], after[0], rows.resolution))
      : new Float64Array(rows.unit.length).fill(1);
  const pseudo = pseudoValues(baseline, candidate);
  const { moments, ...totals } = pairedTotals(pseudo.a, pseudo.d);
  const classes = metric.classOf?.(before[0]) ?? null;
  const active = classes === null ? activeUnits(differing, rows) : fewestActive(differing, classes, rows);
  return {
    baseline: finite(baseline.value),
    candidate: finite(candidate.value),
    ...totals,
    moments: { ...moments, active },
    hasUnitLosses: false,
    noRatio: baseline.value > 0 ? null : "baseline is not positive",
  };
}

/** Blocks of time, at most 128, stay in their order. */
function bucketsOf(rows: ScoredRows): Buckets {
  if (rows.times === null || rows.unitCount > MOST_BUCKETS) return unitBuckets(unitIdentities(rows));
  return { of: Uint8Array.from({ length: rows.unitCount }, (_, unit) => unit), count: rows.unitCount };
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

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
