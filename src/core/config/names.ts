// The names that a config gives, each with its place: of a list, and held against another.

import { type Flaw, pathInWords, valueAt } from "./flaw.ts";
import type { Path } from "./yaml-file.ts";

export interface Named {
  readonly name: string;
  readonly path: Path;
}

/** A text, or the texts of a list, at `path`. */
export function namedAt(file: object, path: Path): readonly Named[] {
  const value = valueAt(file, path);
  if (typeof value === "string") return [{ name: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown, index) => (typeof name === "string" ? [{ name, path: [...path, index] }] : []));
}

/** The target where it stands: at the top or under `data`. */
export function targetsOf(file: object): readonly Named[] {
  return [...namedAt(file, ["target"]), ...namedAt(file, ["data", "target"])].slice(0, 1);
}

export function repeated(names: readonly Named[], list: string): readonly Flaw[] {
  const again = names.filter(({ name }, index) => names.findIndex((other) => other.name === name) < index);
  return again.map(({ name, path }) => ({
    path,
    part: "value",
    message: `\`${name}\` is named twice in \`${list}\``,
    hint: "Keep one of them.",
  }));
}

export function shared(names: readonly Named[], others: readonly Named[], is: string): readonly Flaw[] {
  return names
    .filter(({ name }) => others.some((other) => other.name === name))
    .map(({ name, path }) => ({
      path,
      part: "value",
      message: `\`${name}\` is ${is}`,
      hint: `Name another column in \`${pathInWords(path.filter((step) => typeof step === "string"))}\`.`,
    }));
}
