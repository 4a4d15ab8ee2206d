// Fills in the defaults and writes out the shorthands: the file's names outside, ours inside.

import type { CsvOptions } from "../dataset/read-options.ts";
import type { Fit } from "../models/model.ts";
import type { Contract } from "../review/contract.ts";
import type { Waiver } from "../verdict/policy.ts";
import { commandsOf } from "./commands-shape.ts";
import type { Config, DataConfig, HoldoutConfig, ReviewConfig } from "./config.ts";
import { endpointOf } from "./endpoint-shape.ts";
import { policyOf } from "./policy-from-file.ts";
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
  // Git knows a file by one spelling of its path alone, the disk by any: data//a.csv would be found on one side only.
  return listOf(value).map((path) => path.replaceAll(/\/(?:\.?\/)+/g, "/").replaceAll(/^(?:\.\/)+|\/\.?$/g, ""));
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? [value] : value;
}
