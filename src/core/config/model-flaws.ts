// What contradicts itself in where the model comes from, and in the keys that one kind of model takes and another does not.

import { type Flaw, missingFlaw, valueAt } from "./flaw.ts";
import { expectationAt } from "./schema-path.ts";
import type { Path } from "./yaml-file.ts";

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

export function modelFlaws(file: object): readonly Flaw[] {
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
