// Keys and values that a later version will understand: refused, because a rule that is ignored protects nobody.

import type { Path } from "./yaml-file.ts";

/** By the path of their map. */
const keys: Readonly<Record<string, readonly string[]>> = {
  "": ["baseline"],
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

/** Without list indices: each item of a list follows the same rule. */
function dotted(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}
