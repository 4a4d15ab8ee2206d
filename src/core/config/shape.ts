// The words that every part of the config's shape is made of: columns, paths, shares, choices.

import * as z from "zod";
import { once } from "../once.ts";
import type { Embargo } from "../time-cut.ts";
import type { Level } from "../verdict/policy.ts";

/** What a value has to be, as the end of the sentence "`key` is …". */
export const expectations = z.registry<{ readonly is: string }>();

/** A schema with the words for it: `is` for messages, both parts for the editor's help. */
export function said<S extends z.ZodType>(purpose: string, is: string, schema: S): S {
  // Not by `describe`, which copies the schema: the file's hundreds of them are built in every run.
  z.globalRegistry.add(schema, { description: `${purpose}: ${is}.` });
  expectations.add(schema, { is });
  return schema;
}

/** A map of these keys and no other, which are built when one is first asked for: most files have few of the maps. */
export function mapOf<const K extends z.ZodRawShape>(keys: () => K): z.ZodObject<K, z.core.$strict>;
export function mapOf(keys: () => z.ZodRawShape): z.ZodObject {
  const built = once(keys);
  // As `z.strictObject`, but for the accessor: zod leaves it alone until it reads a map of the file.
  return new z.ZodObject({
    type: "object",
    get shape() {
      return built();
    },
    catchall: z.never(),
  });
}

export function listed(words: readonly string[]): string {
  const shown = words.map((word) => (word === "\t" ? "\\t" : word));
  return [shown.slice(0, -1).join(", "), shown.at(-1)].filter((part) => part !== "").join(" or ");
}

export const oneOf = <const V extends readonly [string, ...string[]]>(purpose: string, values: V) =>
  said(purpose, listed(values), z.enum(values));

export const column = (purpose: string) => said(purpose, "the name of a column", z.string().min(1));
export const columns = (purpose: string) =>
  said(
    purpose,
    "the name of a column, or a list of names",
    z.union([column("A column"), z.array(column("A column")).min(1)]),
  );

// Outside the repository nothing is read: no absolute path, no `..`, not even as one of a pattern's alternatives.
const insidePattern = /^(?![/!~]|[A-Za-z]:)(?!(?:.*[/{,(|])?\.\.(?:[/},)|]|$))[^\\\p{Cc}]+$/u;
export const levels = ["off", "warn", "error"] as const satisfies readonly Level[];

export const aPath = "a path or pattern inside the repository, relative and with forward slashes, such as data/*.csv";
export const pattern = (purpose: string) => said(purpose, aPath, z.string().max(500).regex(insidePattern));
export const patterns = (purpose: string) =>
  said(purpose, `${aPath}; or a list of them`, z.union([pattern("Files"), z.array(pattern("Files")).min(1)]));

export const percentage = /^[0-9]+(?:\.[0-9]+)?\s*%$/;

/** The fraction that a number or a percentage means: `fractionOf("2.5 %")` is 0.025. */
export function fractionOf(value: number | string): number {
  // An exponent, because a division by 100 would make another number of 0.7 % than of 0.007.
  return typeof value === "number" ? value : Number(`${value.replace("%", "").trim()}e-2`);
}

export const duration = /^([0-9]+(?:\.[0-9]+)?)\s*([wdhms])$/;
const milliseconds = new Map([
  ["w", 604_800_000],
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
]);

/** What a number of rows or a duration such as "7d" means. */
export function embargoOf(value: number | string): Embargo {
  if (typeof value === "number") return { unit: "rows", rows: value };
  const [, amount = "0", unit = "s"] = duration.exec(value) ?? [];
  // Rounded, because 0.1 of a day is no whole number of milliseconds for a double.
  return { unit: "time", milliseconds: Math.round(Number(amount) * (milliseconds.get(unit) ?? 0)) };
}

export const share = (purpose: string, is: string, above: number) =>
  said(
    purpose,
    is,
    z.union([
      z.number().gt(above).lt(1),
      z
        .string()
        .regex(percentage)
        .refine((text) => fractionOf(text) > above && fractionOf(text) < 1),
    ]),
  );

export const aFile = (purpose: string, example: string) =>
  said(
    purpose,
    `the path of one file inside the repository, such as ${example}`,
    z
      .string()
      .max(500)
      .regex(insidePattern)
      .regex(/^[^*?[\]{}]+$/),
  );

/** How much worse a metric may get. */
export const tolerated = (purpose: string) =>
  said(
    purpose,
    "a percentage such as 5% or a fraction such as 0.05",
    z.union([
      // A bare 5 is probably meant as 5 %, and would allow 500 %.
      z.number().min(0).lt(1),
      z
        .string()
        .regex(percentage)
        .refine((text) => Number.isFinite(fractionOf(text))),
    ]),
  );
