// Fills in the defaults and writes out the shorthands: the file's names outside, ours inside.

import type { CsvOptions } from "../dataset/csv.ts";
import type { Fit } from "../models/model.ts";
import type { Gate, Policy } from "../verdict/policy.ts";
import type { Config, DataConfig, HoldoutConfig } from "./config.ts";
import { type ConfigFile, embargoOf, fractionOf, metricNames } from "./schema.ts";

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

type DataFile = Exclude<ConfigFile["data"], string | string[]>;

/** The file must be free of contradictions. */
export function configOf(file: ConfigFile): Config {
  return { name: file.name ?? "model", data: dataOf(file), model: modelOf(file.model), policy: policyOf(file) };
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
    holdout: holdoutOf(data.holdout ?? {}, data.time === undefined ? "hash" : "time"),
    csv: { delimiter: delimiterOf(data.delimiter), missingTexts: data["missing-texts"] ?? null },
    missing: data["missing-values"] ?? "impute",
  };
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

function policyOf({ metrics = "mse", policy = {} }: ConfigFile): Policy {
  return {
    gates: gatesOf(metrics),
    onInconclusive: policy["on-inconclusive"] ?? "warn",
    onNoBaseline: policy["on-no-baseline"] ?? "pass",
    onIncomparable: policy["on-incomparable"] ?? "fail",
    confidence: fractionOf(policy.confidence ?? 0.975),
  };
}

/** The primary metric first, then those named, then the others, which are only shown. */
function gatesOf(metrics: NonNullable<ConfigFile["metrics"]>): readonly Gate[] {
  const named = typeof metrics === "string" ? [metrics] : Array.isArray(metrics) ? metrics : [metrics.primary ?? "mse"];
  const settings = typeof metrics === "string" || Array.isArray(metrics) ? {} : metrics;
  return [...new Set([...named, ...metricNames])].map((metric) => {
    const set = settings[metric] ?? {};
    const tolerance = set.tolerance === undefined ? (metric === named[0] ? 0.05 : null) : fractionOf(set.tolerance);
    return { metric, tolerance, level: set.level ?? (tolerance === null ? "off" : "error") };
  });
}

function pathsOf(value: string | readonly string[]): readonly string[] {
  return listOf(value).map((path) => path.replace(/^(?:\.\/+)+/, ""));
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? [value] : value;
}
