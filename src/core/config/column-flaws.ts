// What contradicts itself in the columns that a config names: for a purpose, for slices, in the data's contract.

import { columnTypes } from "../review/contract.ts";
import { type Flaw, pathInWords, valueAt } from "./flaw.ts";
import { type Named, namedAt, repeated, shared, targetsOf } from "./names.ts";
import type { Path } from "./yaml-file.ts";

export function columnFlaws(file: object): readonly Flaw[] {
  const targets = targetsOf(file);
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

/** Each column once, never the target, and either bins or edges. */
export function sliceFlaws(file: object): readonly Flaw[] {
  const at = ["slices", "by"];
  const by = valueAt(file, at);
  const single = namedAt(file, at);
  const columns = Array.isArray(by)
    ? by.flatMap((_, index): readonly Named[] => {
        const path = [...at, index];
        return [...namedAt(file, path), ...namedAt(file, [...path, "column"])];
      })
    : single;
  const targets = targetsOf(file);
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

const ordered: readonly unknown[] = [undefined, "number", "integer"];

/** Bounds that no value could keep to, or that mean nothing for the type. */
export function contractFlaws(file: object): readonly Flaw[] {
  const schema = valueAt(file, ["data", "schema"]);
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [];
  return Object.keys(schema).flatMap((column): readonly Flaw[] => {
    const at = ["data", "schema", column];
    const [type, min, max] = ["type", "min", "max"].map((key) => valueAt(file, [...at, key]));
    const bounds = ["min", "max"].filter((key) => valueAt(file, [...at, key]) !== undefined);
    // A type that does not exist has an error of its own, and says nothing about the bounds.
    if (columnTypes.some((known) => known === type) && !ordered.includes(type))
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
