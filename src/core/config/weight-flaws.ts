// What cannot be had of weighted rows: models that learn from all rows alike, metrics that have no weighted form here.

import { metricsWithoutWeights } from "../metrics/metric.ts";
import { type Flaw, valueAt } from "./flaw.ts";
import type { Path } from "./yaml-file.ts";

/** Fitted by ml-regression, which knows no weights. */
const unweightedModels: readonly unknown[] = ["robust-polynomial", "exponential", "power", "theil-sen"];

export function weightFlaws(file: object): readonly Flaw[] {
  if (valueAt(file, ["data", "weight"]) === undefined) return [];
  return [...modelFlaws(file), ...valueFlaws(file), ...metricFlaws(file)];
}

function valueFlaws(file: object): readonly Flaw[] {
  if (valueAt(file, ["model", "metrics"]) === undefined) return [];
  return [
    {
      path: ["data", "weight"],
      part: "key",
      message: "`data.weight` weights rows, and `model.metrics` is a file of values that nothing is computed of",
      hint: "Take data.weight out, and weight the values where they are made.",
    },
  ];
}

function modelFlaws(file: object): readonly Flaw[] {
  const path: Path = typeof valueAt(file, ["model"]) === "string" ? ["model"] : ["model", "builtin"];
  const model = valueAt(file, path);
  if (!unweightedModels.includes(model)) return [];
  return [
    {
      path,
      part: "value",
      message: `${String(model)} learns from all rows alike, and \`data.weight\` gives them weights`,
      hint: "Name linear, ridge, polynomial or mean, or take data.weight out.",
    },
  ];
}

function metricFlaws(file: object): readonly Flaw[] {
  return metricsNamed(file)
    .filter(({ name }) => metricsWithoutWeights.some((metric) => metric === name))
    .map(({ name, path, part }) => ({
      path,
      part,
      message: `\`${String(name)}\` is not computed of weighted rows yet, and \`data.weight\` gives them weights`,
      hint: "Name another metric, or take data.weight out.",
    }));
}

interface NamedMetric {
  readonly name: unknown;
  readonly path: Path;
  readonly part: Flaw["part"];
}

function metricsNamed(file: object): readonly NamedMetric[] {
  const metrics = valueAt(file, ["metrics"]);
  if (Array.isArray(metrics))
    return metrics.map((name: unknown, index) => ({ name, path: ["metrics", index], part: "value" as const }));
  if (typeof metrics !== "object" || metrics === null) return [{ name: metrics, path: ["metrics"], part: "value" }];
  return Object.keys(metrics).map((key) =>
    key === "primary"
      ? { name: valueAt(metrics, ["primary"]), path: ["metrics", "primary"], part: "value" as const }
      : { name: key, path: ["metrics", key], part: "key" as const },
  );
}
