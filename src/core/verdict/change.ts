// How a relative change of a metric and one of the mean that its test is about follow from each other.

import type { Metric, ValueMetric } from "../metrics/metric.ts";

/** The relative change of the metric that a relative change δ of the tested mean makes. */
export function changeOfMetric(metric: Metric, delta: number): number {
  if (isScore(metric)) return delta;
  // A loss is never negative, so it cannot shrink by more than all of it.
  const ratio = Math.max(0, 1 + delta);
  return (isRoot(metric) ? Math.sqrt(ratio) : ratio) - 1;
}

/** The δ of `pairedTest` at a tolerance of the metric. */
export function marginOf(metric: Metric, tolerance: number): number {
  if (isScore(metric)) return -tolerance;
  return isRoot(metric) ? (1 + tolerance) ** 2 - 1 : tolerance;
}

/** A score's test is about its negative, so that harm is positive: a worsening shrinks its size. */
function isScore(metric: Metric): boolean {
  return metric.by === "sample" || (metric.by === "losses" && ["explained", "complement"].includes(metric.scale));
}

/** Whether the mean has a sign, so that its size is what gets better or worse. */
export function isSigned(metric: ValueMetric): boolean {
  return metric.by === "losses" && metric.scale === "signed";
}

function isRoot(metric: Metric): boolean {
  return metric.by === "losses" && metric.scale === "root";
}
