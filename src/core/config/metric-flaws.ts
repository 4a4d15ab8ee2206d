// What contradicts itself in the metrics: each alone, and all against the task.

import { classificationMetrics, regressionMetrics } from "../metrics/metric.ts";
import { nearest } from "../spelling.ts";
import { type Flaw, pathInWords, valueAt } from "./flaw.ts";
import { metricNames } from "./metrics-shape.ts";
import { type Named, namedAt, repeated } from "./names.ts";
import type { Path } from "./yaml-file.ts";

/** What is wrong with the metrics: each alone, and all against the task. */
export function metricFlaws(file: object): readonly Flaw[] {
  const metrics = valueAt(file, ["metrics"]);
  const named = [...namedAt(file, ["metrics"]), ...namedAt(file, ["metrics", "primary"])];
  const bare = [...wrongTasks(file, named), ...lackingSettings(metrics, named)];
  if (Array.isArray(metrics)) return [...repeated(namedAt(file, ["metrics"]), "metrics"), ...bare];
  if (typeof metrics !== "object" || metrics === null) return bare;
  const keys = Object.keys(metrics).map((name): Named => ({ name, path: ["metrics", name] }));
  const own = valueAt(metrics, ["own"]);
  const ownNames = typeof own === "object" && own !== null && !Array.isArray(own) ? Object.keys(own) : [];
  const task = valueAt(file, ["task"]) === "classification" ? "classification" : "regression";
  const primary = valueAt(metrics, ["primary"]) ?? (task === "classification" ? "accuracy" : "mse");
  return [
    ...bare,
    ...wrongTasks(file, keys, "key"),
    ...keys.flatMap(({ name }) => [
      ...levelFlaws(file, ["metrics", name], name === primary),
      ...rangeFlaws(file, ["metrics", name]),
      ...classFlaws(file, name),
      ...marginFlaws(file, name),
    ]),
    ...primaryFlaws(primary, ownNames),
    ...ownNames.flatMap((name) => [
      ...ownFlaws(file, name),
      ...levelFlaws(file, ["metrics", "own", name], name === primary),
      ...rangeFlaws(file, ["metrics", "own", name]),
    ]),
  ];
}

/** Of a root and of a size the change in their own unit is no mean over rows. */
function marginFlaws(file: object, name: string): readonly Flaw[] {
  const path = ["metrics", name, "margin-abs"];
  if (!["rmse", "bias"].includes(name) || valueAt(file, path) === undefined) return [];
  return [
    {
      path,
      part: "key",
      message: `\`${pathInWords(path)}\`: an absolute tolerance of ${name} cannot be tested`,
      hint:
        name === "rmse"
          ? "Give `mse` one, in the target's unit squared."
          : "Hold it by limits, such as `bias: { min: -0.5, max: 0.5 }`.",
    },
  ];
}

function primaryFlaws(primary: unknown, own: readonly string[]): readonly Flaw[] {
  if (typeof primary !== "string" || isOurs(primary) || own.includes(primary)) return [];
  const meant = nearest(primary, [...metricNames, ...own]);
  return [
    {
      path: ["metrics", "primary"],
      part: "value",
      message: `\`metrics.primary\` is \`${primary}\`, which is no metric of ours and does not stand under \`metrics.own\``,
      hint:
        meant === null
          ? "Name one of ours, or say under `metrics.own` which way yours is better: it is never guessed from a name."
          : `Did you mean \`${meant}\`?`,
    },
  ];
}

/** Metrics of the user's own have values where a file gives them, and names that are not ours. */
function ownFlaws(file: object, name: string): readonly Flaw[] {
  const path = ["metrics", "own", name];
  const ours = name.replaceAll("_", "-");
  if (isOurs(ours))
    return [
      {
        path,
        part: "key",
        message: `\`${name}\` is a metric of ours, whose direction is known`,
        hint: `Write it as \`metrics.${ours}\`, without \`greater-is-better\`.`,
      },
    ];
  if (valueAt(file, ["model", "metrics"]) !== undefined) return [];
  return [
    {
      path,
      part: "key",
      message: `\`${pathInWords(path)}\` has a value only where a file of metrics is the model, and \`model.metrics\` is not there`,
      hint: "Add `model: { metrics: metrics.json }`, or remove it: other models are scored by our metrics.",
    },
  ];
}

function isOurs(name: string): boolean {
  return metricNames.some((one) => one === name);
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

function levelFlaws(file: object, metric: Path, isPrimary: boolean): readonly Flaw[] {
  const path = [...metric, "level"];
  const decides = ["tolerance", "margin-abs", "min", "max"].some(
    (key) => valueAt(file, [...metric, key]) !== undefined,
  );
  if (isPrimary || decides || !["warn", "error"].includes(String(valueAt(file, path)))) return [];
  return [
    {
      path,
      part: "value",
      message: `\`${pathInWords(path)}\` says what a regression does, but \`${pathInWords(metric)}\` has no tolerance and no limit`,
      hint: "Add a tolerance such as 5%, or a min or max, or remove the level.",
    },
  ];
}

function rangeFlaws(file: object, metric: Path): readonly Flaw[] {
  const path = [...metric, "min"];
  const [min, max] = [valueAt(file, path), valueAt(file, [...metric, "max"])];
  if (typeof min !== "number" || typeof max !== "number" || min <= max) return [];
  return [
    {
      path,
      part: "value",
      message: `\`${pathInWords(path)}\` is ${min}, above \`${pathInWords([...metric, "max"])}\`, ${max}`,
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
