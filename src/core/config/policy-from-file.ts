// What is judged and what is made of it, with its defaults: metrics, slices and policy as the file says them.

import type { MetricName, MetricSettings, Task } from "../metrics/metric.ts";
import type { Gate, OwnGate, Policy, SliceGates } from "../verdict/policy.ts";
import { metricNames } from "./metrics-shape.ts";
import type { ConfigFile } from "./schema.ts";
import { fractionOf } from "./shape.ts";

/** Of a metric that the config names as the primary one without a tolerance, and of a slice. */
const USUAL_TOLERANCE = 0.05;
const USUAL_SLICE_TOLERANCE = 0.1;
/** One-sided: the two-sided interval then covers 95 %. */
const USUAL_CONFIDENCE = 0.975;

const usualPrimary = { regression: "mse", classification: "accuracy" } as const satisfies Record<Task, MetricName>;

/** Shown where they are not named; whatever else is named is computed besides. */
const usualMetrics: Readonly<Record<Task, readonly MetricName[]>> = {
  regression: ["mse", "rmse", "mae", "r2"],
  classification: ["accuracy"],
};

type MetricsFile = Exclude<NonNullable<ConfigFile["metrics"]>, string | string[]>;

export function policyOf({ metrics, slices, policy = {} }: ConfigFile, task: Task): Policy {
  const own = metrics === undefined || typeof metrics === "string" || Array.isArray(metrics) ? [] : ownOf(metrics);
  return {
    gates: gatesOf(metrics ?? usualPrimary[task], task),
    own,
    ownPrimary:
      own[0] !== undefined && typeof metrics === "object" && !Array.isArray(metrics) && own[0].name === metrics.primary,
    slices: slices === undefined ? null : slicesOf(slices),
    onInconclusive: policy["on-inconclusive"] ?? "warn",
    onNoBaseline: policy["on-no-baseline"] ?? "pass",
    onIncomparable: policy["on-incomparable"] ?? "fail",
    confidence: fractionOf(policy.confidence ?? USUAL_CONFIDENCE),
    allowBaselineNan: policy["allow-baseline-nan"] ?? false,
    holdoutUses: policy["holdout-uses"] ?? 100,
  };
}

/** The primary metric first, then those named, then the usual ones, which are only shown. */
function gatesOf(metrics: NonNullable<ConfigFile["metrics"]>, task: Task): readonly Gate[] {
  const settings = typeof metrics === "string" || Array.isArray(metrics) ? {} : metrics;
  const { primary = usualPrimary[task], own: _, ...judged } = settings;
  const named =
    typeof metrics === "string"
      ? [metrics]
      : Array.isArray(metrics)
        ? metrics
        : metricNames.filter((name) => name === primary);
  const names = new Set<MetricName>([...named, ...metricsIn(judged), ...usualMetrics[task]]);
  return [...names].map((metric) => {
    const set: AnyGate = judged[metric] ?? {};
    return { metric, settings: settingsOf(set), ...boundsOf(set, metric === named[0]) };
  });
}

/** The primary one first. */
function ownOf({ own = {}, primary }: MetricsFile): readonly OwnGate[] {
  return Object.entries(own)
    .map(([name, set]) => ({
      name,
      greaterIsBetter: set["greater-is-better"],
      ...boundsOf(set, name === primary),
    }))
    .toSorted((a, b) => Number(b.name === primary) - Number(a.name === primary));
}

function boundsOf(set: NonNullable<MetricsFile["mse"]>, isPrimary: boolean): Omit<Gate, "metric" | "settings"> {
  const { min = null, max = null, "margin-abs": marginAbs = null } = set;
  // A margin alone stands in place of the relative tolerance.
  const usual = marginAbs !== null ? 0 : isPrimary ? USUAL_TOLERANCE : null;
  const tolerance = set.tolerance === undefined ? usual : fractionOf(set.tolerance);
  const decides = tolerance !== null || min !== null || max !== null;
  return { tolerance, marginAbs, min, max, level: set.level ?? (decides ? "error" : "off") };
}

/** A metric's own map, with the keys of all of them. */
interface AnyGate extends NonNullable<MetricsFile["mse"]> {
  readonly quantile?: NonNullable<MetricsFile["pinball"]>["quantile"];
  readonly delta?: number;
  readonly average?: NonNullable<MetricsFile["f1"]>["average"];
  readonly positive?: NonNullable<MetricsFile["f1"]>["positive"];
}

function settingsOf({ quantile, delta, average, positive }: AnyGate): MetricSettings {
  return {
    quantile: quantile === undefined ? null : fractionOf(quantile),
    delta: delta ?? null,
    average: average ?? null,
    positive: positive === undefined ? null : String(positive),
  };
}

function metricsIn(judged: Omit<MetricsFile, "primary" | "own">): readonly MetricName[] {
  return metricNames.filter((name) => judged[name] !== undefined);
}

function slicesOf(slices: NonNullable<ConfigFile["slices"]>): SliceGates {
  const by = typeof slices.by === "string" ? [slices.by] : slices.by;
  return {
    by: by.map((one) => {
      const { column, bins = 4, edges = null } = typeof one === "string" ? { column: one } : one;
      return { column, bins, edges };
    }),
    minRows: slices["min-rows"] ?? 20,
    tolerance: fractionOf(slices.tolerance ?? USUAL_SLICE_TOLERANCE),
    level: slices.level ?? "warn",
  };
}
