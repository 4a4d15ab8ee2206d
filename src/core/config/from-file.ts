// Fills in the defaults and writes out the shorthands: the file's names outside, ours inside.

import type { CsvOptions } from "../dataset/csv.ts";
import type { MetricName, MetricSettings, Task } from "../metrics/metric.ts";
import type { Fit } from "../models/model.ts";
import type { Contract } from "../review/contract.ts";
import type { Gate, OwnGate, Policy, SliceGates, Waiver } from "../verdict/policy.ts";
import { commandsOf } from "./commands-shape.ts";
import type { Config, DataConfig, HoldoutConfig, ReviewConfig } from "./config.ts";
import { endpointOf } from "./endpoint-shape.ts";
import { metricNames } from "./metrics-shape.ts";
import type { ConfigFile } from "./schema.ts";
import { embargoOf, fractionOf } from "./shape.ts";

const usualHoldoutValues = ["holdout", "test", "true", "True", "TRUE", "1"];
const delimiters = {
  ",": ",",
  ";": ";",
  "\t": "\t",
  "|": "|",
  comma: ",",
  semicolon: ";",
  tab: "\t",
  pipe: "|",
} as const;

const usualPrimary = { regression: "mse", classification: "accuracy" } as const satisfies Record<Task, MetricName>;

/** Shown where they are not named; whatever else is named is computed besides. */
const usualMetrics: Readonly<Record<Task, readonly MetricName[]>> = {
  regression: ["mse", "rmse", "mae", "r2"],
  classification: ["accuracy"],
};

type MetricsFile = Exclude<NonNullable<ConfigFile["metrics"]>, string | string[]>;
type DataFile = Exclude<ConfigFile["data"], string | string[]>;

/** The file must be free of contradictions. */
export function configOf(file: ConfigFile): Config {
  const { name = "model", task = "regression" } = file;
  return {
    name,
    task,
    data: dataOf(file),
    model: modelOf(file.model),
    policy: policyOf(file, task),
    waivers: waiversOf(file),
    review: reviewOf(file),
  };
}

function dataOf(file: ConfigFile): DataConfig {
  const data: DataFile = typeof file.data === "string" || Array.isArray(file.data) ? { files: file.data } : file.data;
  return {
    files: pathsOf(data.files),
    key: listOf(data.key ?? []),
    target: file.target ?? data.target ?? "",
    features: data.features === undefined ? null : listOf(data.features),
    group: data.group ?? null,
    time: data.time ?? null,
    weight: data.weight ?? null,
    holdout: holdoutOf(data.holdout ?? {}, data.time === undefined ? "hash" : "time"),
    csv: { delimiter: delimiterOf(data.delimiter), missingTexts: data["missing-texts"] ?? null },
    missing: data["missing-values"] ?? "impute",
    schema: data.schema === undefined ? null : contractOf(data.schema),
  };
}

function contractOf(schema: NonNullable<DataFile["schema"]>): Contract {
  return Object.entries(schema).map(([column, { type, min, max, values, required, unique }]) => ({
    column,
    type: type ?? null,
    min: min ?? null,
    max: max ?? null,
    values: values?.map(String) ?? null,
    required: required ?? false,
    unique: unique ?? false,
  }));
}

function holdoutOf(holdout: NonNullable<DataFile["holdout"]>, usual: "hash" | "time"): HoldoutConfig {
  const strategy = holdout.strategy ?? usual;
  switch (strategy) {
    case "hash":
      return { strategy, fraction: fractionOf(holdout.fraction ?? 0.2), salt: holdout.salt ?? "" };
    case "time":
      return { strategy, fraction: fractionOf(holdout.fraction ?? 0.2), embargo: embargoOf(holdout.embargo ?? 0) };
    case "column":
      return { strategy, column: holdout.column ?? "", values: holdout.values?.map(String) ?? usualHoldoutValues };
    case "file":
      return { strategy, files: pathsOf(holdout.files ?? []) };
    default:
      return strategy satisfies never;
  }
}

function delimiterOf(delimiter: DataFile["delimiter"]): CsvOptions["delimiter"] {
  return delimiter === undefined ? null : delimiters[delimiter];
}

function modelOf(model: ConfigFile["model"]): Config["model"] {
  if (typeof model === "object" && model.predictions !== undefined)
    return { kind: "predictions", file: pathsOf(model.predictions)[0] };
  if (typeof model === "object" && model.metrics !== undefined) {
    const { file, names = {} } = typeof model.metrics === "string" ? { file: model.metrics } : model.metrics;
    return { kind: "metrics", file: pathsOf(file)[0], names };
  }
  if (typeof model === "object" && model.endpoint !== undefined) return endpointOf(model.endpoint);
  if (typeof model === "object" && model.train !== undefined) return commandsOf(model, pathsOf);
  const map: Exclude<ConfigFile["model"], string> = typeof model === "string" ? { builtin: model } : model;
  const transform = map.transform === "log" ? ({ transform: "log" } as const) : {};
  return { ...fitOf(map), ...transform };
}

function fitOf({
  builtin: kind = "linear",
  degree = 2,
  penalty,
  interactions,
}: Exclude<ConfigFile["model"], string>): Fit {
  switch (kind) {
    case "polynomial":
      return interactions === false ? { kind, degree, interactions } : { kind, degree };
    case "robust-polynomial":
      return { kind, degree };
    case "ridge":
      return { kind, penalty: penalty ?? null };
    default:
      return { kind };
  }
}

function reviewOf({ "data-review": levels = {}, privacy = {} }: ConfigFile): ReviewConfig {
  return {
    levels: {
      schema: levels.schema ?? "error",
      leakage: levels.leakage ?? "error",
      removedRows: levels["removed-rows"] ?? "warn",
      drift: levels.drift ?? "warn",
    },
    showValues: privacy["show-values"] ?? false,
  };
}

function policyOf({ metrics, slices, policy = {} }: ConfigFile, task: Task): Policy {
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
    confidence: fractionOf(policy.confidence ?? 0.975),
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
  const tolerance = set.tolerance === undefined ? (isPrimary ? 0.05 : null) : fractionOf(set.tolerance);
  const { min = null, max = null } = set;
  const decides = tolerance !== null || min !== null || max !== null;
  return { tolerance, min, max, level: set.level ?? (decides ? "error" : "off") };
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
    tolerance: fractionOf(slices.tolerance ?? 0.1),
    level: slices.level ?? "warn",
  };
}

function waiversOf({ waivers = [] }: ConfigFile): readonly Waiver[] {
  return waivers.map(({ metric, slice, ceiling, until, reason }) => ({
    metric,
    slice: slice === undefined ? null : sliceNamed(slice),
    ceiling: fractionOf(ceiling),
    until,
    reason: reason.trim(),
  }));
}

/** "region = north", as the report writes it for people, is "region=north". */
function sliceNamed(text: string): string {
  return text.trim().replace(/\s*=\s*/, "=");
}

function pathsOf(value: string | readonly string[]): readonly string[] {
  return listOf(value).map((path) => path.replace(/^(?:\.\/+)+/, ""));
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? [value] : value;
}
