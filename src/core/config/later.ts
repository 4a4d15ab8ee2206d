// Keys and values that a later version will understand: refused, because a rule that is ignored protects nobody.

import type { Path } from "./yaml-file.ts";

/** The ways to name a model that is not built in: each stands where `builtin` would. */
const ownModels: readonly string[] = ["metrics"];

/** By the path of their map. */
const keys: Readonly<Record<string, readonly string[]>> = {
  "": ["baseline"],
  data: ["weight", "weights"],
  model: [...ownModels, "seeds"],
};

const values: Readonly<Record<string, readonly string[]>> = {};

export function isLaterKey(map: Path, key: string): boolean {
  const name = dotted(map);
  return Object.hasOwn(keys, name) && keys[name].includes(key);
}

export function isLaterValue(path: Path, value: string): boolean {
  const name = dotted(path);
  return Object.hasOwn(values, name) && values[name].includes(value);
}

export function standsForBuiltin(map: Path, key: string): boolean {
  return dotted(map) === "model" && ownModels.includes(key);
}

/** Without list indices: each item of a list follows the same rule. */
function dotted(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}
