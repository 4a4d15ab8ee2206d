// What is wrong with a config although each key by itself is right. Reads the file leniently, so that its faults are
// found together with those of its shape.

import { classificationMetrics, regressionMetrics } from "../metrics/metric.ts";
import { type Flaw, missingFlaw, pathInWords, valueAt } from "./flaw.ts";
import { expectationAt } from "./schema-path.ts";
import { weightFlaws } from "./weight-flaws.ts";
import type { Path } from "./yaml-file.ts";

export function contradictions(file: unknown): readonly Flaw[] {
  if (typeof file !== "object" || file === null || Array.isArray(file)) return [];
  return [
    ...targetFlaws(file),
    ...columnFlaws(file),
    ...holdoutFlaws(file),
    ...contractFlaws(file),
    ...modelFlaws(file),
    ...weightFlaws(file),
    ...metricFlaws(file),
    ...sliceFlaws(file),
  ];
}

function targetFlaws(file: object): readonly Flaw[] {
  const inData = valueAt(file, ["data", "target"]) !== undefined;
  const atTop = Object.hasOwn(file, "target");
  if (atTop && inData)
    return [
      {
        path: ["target"],
        part: "key",
        message: "`target` is given twice: here and as `data.target`",
        hint: "Keep one of them.",
      },
    ];
  return atTop || inData ? [] : [missingFlaw(["target"], expectationAt(["target"]))];
}

interface Named {
  readonly name: string;
  readonly path: Path;
}

/** A text, or the texts of a list, at `path`. */
function namedAt(file: object, path: Path): readonly Named[] {
  const value = valueAt(file, path);
  if (typeof value === "string") return [{ name: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown, index) => (typeof name === "string" ? [{ name, path: [...path, index] }] : []));
}

function columnFlaws(file: object): readonly Flaw[] {
  const targets = [...namedAt(file, ["target"]), ...namedAt(file, ["data", "target"])].slice(0, 1);
  const key = namedAt(file, ["data", "key"]);
  const features = namedAt(file, ["data", "features"]);
  const group = namedAt(file, ["data", "group"]);
  const time = namedAt(file, ["data", "time"]);
  const marker = namedAt(file, ["data", "holdout", "column"]);
  const weight = namedAt(file, ["data", "weight"]);
  return [
    ...repeated(key, "data.key"),
    ...repeated(features, "data.features"),
    ...shared(features, targets, "the target, so it cannot be a feature"),
    ...shared(key, targets, "the target, so it cannot be a key"),
    ...shared(group, targets, "the target, so it cannot be the group"),
    ...shared(time, targets, "the target, so it cannot be the time"),
    ...shared(marker, targets, "the target, so it cannot mark the holdout"),
    ...shared(weight, targets, "the target, so it cannot be the weight"),
    ...shared(features, weight, "the weight, so it cannot be a feature"),
    ...shared(key, weight, "the weight, so it cannot be a key"),
  ];
}

function repeated(names: readonly Named[], list: string): readonly Flaw[] {
  const again = names.filter(({ name }, index) => names.findIndex((other) => other.name === name) < index);
  return again.map(({ name, path }) => ({
    path,
    part: "value",
    message: `\`${name}\` is named twice in \`${list}\``,
    hint: "Keep one of them.",
  }));
}

function shared(names: readonly Named[], others: readonly Named[], is: string): readonly Flaw[] {
  return names
    .filter(({ name }) => others.some((other) => other.name === name))
    .map(({ name, path }) => ({
      path,
      part: "value",
      message: `\`${name}\` is ${is}`,
      hint: `Name another column in \`${pathInWords(path.filter((step) => typeof step === "string"))}\`.`,
    }));
}

/** Each column once, never the target, and either bins or edges. */
function sliceFlaws(file: object): readonly Flaw[] {
  const at = ["slices", "by"];
  const by = valueAt(file, at);
  const single = namedAt(file, at);
  const columns = Array.isArray(by)
    ? by.flatMap((_, index): readonly Named[] => {
        const path = [...at, index];
        return [...namedAt(file, path), ...namedAt(file, [...path, "column"])];
      })
    : single;
  const targets = [...namedAt(file, ["target"]), ...namedAt(file, ["data", "target"])].slice(0, 1);
  const both = (Array.isArray(by) ? [...by.keys()] : [])
    .map((index): Path => [...at, index])
    .filter((path) => ["bins", "edges"].every((key) => valueAt(file, [...path, key]) !== undefined));
  return [
    ...repeated(columns, "slices.by"),
    ...shared(columns, targets, "the target, so the holdout is not sliced by it"),
    ...both.map(
      (path): Flaw => ({
        path: [...path, "bins"],
        part: "key",
        message: `\`${pathInWords(path)}\` has both \`bins\` and \`edges\``,
        hint: "Keep one of them: edges say how many bins there are.",
      }),
    ),
  ];
}

const holdoutKeys = {
  hash: ["fraction", "salt"],
  time: ["fraction", "embargo"],
  column: ["column", "values"],
  file: ["files"],
} as const;
const requiredHoldoutKeys = [
  ["column", "column"],
  ["file", "files"],
] as const;

function holdoutFlaws(file: object): readonly Flaw[] {
  const at = ["data", "holdout"];
  const usual = valueAt(file, ["data", "time"]) === undefined ? "hash" : "time";
  const strategy = valueAt(file, [...at, "strategy"]) ?? usual;
  if (!isStrategy(strategy)) return [];
  const own: readonly string[] = holdoutKeys[strategy];
  const strangers = Object.entries(holdoutKeys)
    .flatMap(([owner, keys]) => keys.map((key) => ({ owner, key, path: [...at, key] })))
    .filter(({ key, path }) => !own.includes(key) && valueAt(file, path) !== undefined)
    .map(
      ({ owner, path }): Flaw => ({
        path,
        part: "key",
        message: `\`${pathInWords(path)}\` belongs to \`strategy: ${owner}\`, and the strategy is ${strategy}`,
        hint: `Write \`strategy: ${owner}\`, or remove the key.`,
      }),
    );
  // A key of two strategies is a stranger once.
  const once = strangers.filter(
    ({ path }, index) => strangers.findIndex((other) => pathInWords(other.path) === pathInWords(path)) === index,
  );
  const lacking = requiredHoldoutKeys
    .filter(([owner, key]) => owner === strategy && valueAt(file, [...at, key]) === undefined)
    .map(([, key]) => missingFlaw([...at, key], expectationAt([...at, key])));
  return [...once, ...lacking, ...(strategy === "time" ? timeFlaws(file) : [])];
}

function isStrategy(strategy: unknown): strategy is keyof typeof holdoutKeys {
  return typeof strategy === "string" && Object.hasOwn(holdoutKeys, strategy);
}

/** What a cut in time needs, and what it would break. */
function timeFlaws(file: object): readonly Flaw[] {
  if (valueAt(file, ["data", "time"]) === undefined)
    return [missingFlaw(["data", "time"], expectationAt(["data", "time"]))];
  if (valueAt(file, ["data", "group"]) === undefined) return [];
  return [
    {
      path: ["data", "group"],
      part: "key",
      message: "`data.group` keeps the rows of a group on one side, and a cut in time divides groups",
      hint: "Remove `data.group`, or write `strategy: hash` in `data.holdout`.",
    },
  ];
}

/** Who makes the model: exactly one of these stands under `model`. */
const makers = ["builtin", "predictions", "metrics", "train", "endpoint"] as const;
const besideTrain = ["predict", "setup", "inputs", "keep-data", "timeout-minutes", "env", "seeds"] as const;

/** Exponential and power take the logarithm themselves; of a mean it would be another mean. */
const modelKeys: Readonly<Record<string, readonly string[]>> = {
  degree: ["polynomial", "robust-polynomial"],
  interactions: ["polynomial"],
  penalty: ["ridge"],
  transform: ["linear", "ridge", "polynomial", "robust-polynomial", "theil-sen"],
};

const ordered: readonly unknown[] = [undefined, "number", "integer"];

function contractFlaws(file: object): readonly Flaw[] {
  const schema = valueAt(file, ["data", "schema"]);
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [];
  return Object.keys(schema).flatMap((column): readonly Flaw[] => {
    const at = ["data", "schema", column];
    const [type, min, max] = ["type", "min", "max"].map((key) => valueAt(file, [...at, key]));
    const bounds = ["min", "max"].filter((key) => valueAt(file, [...at, key]) !== undefined);
    if (!ordered.includes(type))
      return bounds.map((key) => ({
        path: [...at, key],
        part: "key",
        message: `\`${pathInWords([...at, key])}\` belongs to numbers, and the type is ${String(type)}`,
        hint: "Remove it, or write `type: number`.",
      }));
    if (typeof min !== "number" || typeof max !== "number" || min <= max) return [];
    return [
      {
        path: [...at, "min"],
        part: "value",
        message: `\`${pathInWords([...at, "min"])}\` is above \`max\`, so no value is allowed`,
        hint: "Swap the two.",
      },
    ];
  });
}

function modelFlaws(file: object): readonly Flaw[] {
  return [
    ...makerFlaws(file),
    ...modelKeyFlaws(file),
    ...commandFlaws(file),
    ...endpointFlaws(file),
    ...taskFlaws(file),
  ];
}

function commandFlaws(file: object): readonly Flaw[] {
  if (valueAt(file, ["model", "train"]) !== undefined)
    return valueAt(file, ["model", "predict"]) === undefined
      ? [missingFlaw(["model", "predict"], expectationAt(["model", "predict"]))]
      : [];
  return besideTrain
    .filter((key) => valueAt(file, ["model", key]) !== undefined)
    .map((key) => ({
      path: ["model", key],
      part: "key",
      message: `\`model.${key}\` belongs to \`model.train\`, which is not there`,
      hint: "Add `train`, the command that trains your model, or remove the key.",
    }));
}

function makerFlaws(file: object): readonly Flaw[] {
  const model = valueAt(file, ["model"]);
  if (typeof model !== "object" || model === null || Array.isArray(model)) return [];
  const given = makers.filter((maker) => Object.hasOwn(model, maker));
  if (given.length === 0) return [missingFlaw(["model", "builtin"], expectationAt(["model", "builtin"]))];
  return given.slice(1).map((maker) => ({
    path: ["model", maker],
    part: "key",
    message: `\`model.${given[0]}\` and \`model.${maker}\` both say where the model comes from`,
    hint: "Keep one of them.",
  }));
}

function taskFlaws(file: object): readonly Flaw[] {
  const task = valueAt(file, ["task"]);
  const model = valueAt(file, ["model"]);
  const builtin = typeof model === "string" ? model : valueAt(file, ["model", "builtin"]);
  if (task === "classification" && builtin !== undefined) {
    return [
      {
        path: typeof model === "string" ? ["model"] : ["model", "builtin"],
        part: "value",
        message: "the built-in models predict numbers, and the task is classification",
        hint: "Predict with a model of your own (`model.train`, `model.predictions` or `model.endpoint`), or remove the task.",
      },
    ];
  }
  if (task === "classification" || valueAt(file, ["model", "endpoint", "match"]) === undefined) return [];
  return [
    {
      path: ["model", "endpoint", "match"],
      part: "key",
      message: "`match` says when an answer names a class, and the task is regression",
      hint: "Remove it, or write `task: classification`.",
    },
  ];
}

function endpointFlaws(file: object): readonly Flaw[] {
  const endpoint: Path = ["model", "endpoint"];
  const has = (key: string): boolean => valueAt(file, [...endpoint, key]) !== undefined;
  const flaw = (key: string, message: string, hint: string): Flaw => ({
    path: [...endpoint, key],
    part: "key",
    message,
    hint,
  });
  return [
    ...(has("pattern") && has("json")
      ? [flaw("json", "`pattern` and `json` both say where the answer stands", "Keep one of them.")]
      : []),
    ...(has("max-cost") && !has("price")
      ? [
          flaw(
            "max-cost",
            "`max-cost` cannot be held without knowing what a token costs",
            "Add `price: { input: …, output: … }`, per million tokens.",
          ),
        ]
      : []),
  ];
}

function modelKeyFlaws(file: object): readonly Flaw[] {
  const builtin = valueAt(file, ["model", "builtin"]);
  if (typeof builtin !== "string") return [];
  return Object.entries(modelKeys)
    .filter(([key, models]) => valueAt(file, ["model", key]) !== undefined && !models.includes(builtin))
    .filter(([key]) => key !== "transform" || valueAt(file, ["model", key]) !== "none")
    .map(([key, models]) => ({
      path: ["model", key],
      part: "key",
      message: `\`model.${key}\` belongs to ${models.slice(0, -1).join(", ")}${models.length > 1 ? " and " : ""}${models.at(-1)}, and the model is ${builtin}`,
      hint: `Remove it, or name ${models.length > 1 ? "one of these models" : "that model"}.`,
    }));
}

/** What is wrong with the metrics: each alone, and all against the task. */
function metricFlaws(file: object): readonly Flaw[] {
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
