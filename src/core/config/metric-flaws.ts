// What contradicts itself in the metrics: each alone, and all against the task.

import { classificationMetrics, regressionMetrics } from "../metrics/metric.ts";
import { type Flaw, pathInWords, valueAt } from "./flaw.ts";
import { type Named, namedAt, repeated } from "./names.ts";

/** What is wrong with the metrics: each alone, and all against the task. */
export function metricFlaws(file: object): readonly Flaw[] {
  const metrics = valueAt(file, ["metrics"]);
  const named = [...namedAt(file, ["metrics"]), ...namedAt(file, ["metrics", "primary"])];
  const bare = [...wrongTasks(file, named), ...lackingSettings(metrics, named)];
  if (Array.isArray(metrics)) return [...repeated(namedAt(file, ["metrics"]), "metrics"), ...bare];
  if (typeof metrics !== "object" || metrics === null) return bare;
  const keys = Object.keys(metrics).map((name): Named => ({ name, path: ["metrics", name] }));
  const task = valueAt(file, ["task"]) === "classification" ? "classification" : "regression";
  const primary = valueAt(metrics, ["primary"]) ?? (task === "classification" ? "accuracy" : "mse");
  return [
    ...bare,
    ...wrongTasks(file, keys, "key"),
    ...keys.flatMap(({ name }) => [
      ...levelFlaws(file, name, primary),
      ...rangeFlaws(file, name),
      ...classFlaws(file, name),
    ]),
  ];
}

function wrongTasks(file: object, metrics: readonly Named[], part: Flaw["part"] = "value"): readonly Flaw[] {
  const isClassification = valueAt(file, ["task"]) === "classification";
  const others: readonly string[] = isClassification ? regressionMetrics : classificationMetrics;
  const [task, other] = isClassification ? ["classification", "regression"] : ["regression", "classification"];
  return metrics
    .filter(({ name }) => others.includes(name))
    .map(({ name, path }) => ({
      path,
      part,
      message: `\`${name}\` is a metric of ${other}, and the task is ${task}`,
      hint: `Name a metric of ${task}${isClassification ? "" : ", or write `task: classification`"}.`,
    }));
}

/** Metrics that say nothing without a number of the user's, where they stand without a map of their own. */
function lackingSettings(metrics: unknown, named: readonly Named[]): readonly Flaw[] {
  const needed = { pinball: "quantile: 0.9", huber: "delta: 1.5" } as const;
  return named.flatMap(({ name, path }) => {
    if (name !== "pinball" && name !== "huber") return [];
    if (typeof metrics === "object" && metrics !== null && Object.hasOwn(metrics, name)) return [];
    return [
      {
        path,
        part: "value" as const,
        message: `\`${name}\` needs its ${needed[name].split(":")[0]}`,
        hint: `Write metrics as a map: { primary: ${name}, ${name}: { ${needed[name]} } }.`,
      },
    ];
  });
}

function levelFlaws(file: object, name: string, primary: unknown): readonly Flaw[] {
  const path = ["metrics", name, "level"];
  const decides = ["tolerance", "min", "max"].some((key) => valueAt(file, ["metrics", name, key]) !== undefined);
  if (name === primary || decides || !["warn", "error"].includes(String(valueAt(file, path)))) return [];
  return [
    {
      path,
      part: "value",
      message: `\`${pathInWords(path)}\` says what a regression does, but \`metrics.${name}\` has no tolerance and no limit`,
      hint: "Add a tolerance such as 5%, or a min or max, or remove the level.",
    },
  ];
}

function rangeFlaws(file: object, name: string): readonly Flaw[] {
  const path = ["metrics", name, "min"];
  const [min, max] = [valueAt(file, path), valueAt(file, ["metrics", name, "max"])];
  if (typeof min !== "number" || typeof max !== "number" || min <= max) return [];
  return [
    {
      path,
      part: "value",
      message: `\`${pathInWords(path)}\` is ${min}, above \`metrics.${name}.max\`, ${max}`,
      hint: "No value can keep to both: correct one of them.",
    },
  ];
}

function classFlaws(file: object, name: string): readonly Flaw[] {
  const path = ["metrics", name, "average"];
  const average = valueAt(file, path);
  const hasPositive = valueAt(file, ["metrics", name, "positive"]) !== undefined;
  if (typeof average !== "string" || (average === "binary") === hasPositive) return [];
  return [
    {
      path,
      part: "value",
      message: hasPositive
        ? `\`${pathInWords(path)}\` is ${average}, and \`metrics.${name}.positive\` names one class`
        : `\`${pathInWords(path)}\` is binary, and no positive class is named`,
      hint: hasPositive ? "Remove one of the two." : `Name it in \`metrics.${name}.positive\`.`,
    },
  ];
}
