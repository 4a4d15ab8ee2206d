// The texts, lists and numbers of a report that another job wrote: bounded, so that none can be too much to hold.

import * as z from "zod";

export const name = z.string().max(2_000);
export const sentence = z.string().max(20_000);
export const number = z.number().nullable();
export const rowCount = z.int().nonnegative();

/** Passed on as it is: rebuilding it would lose a column that is called `__proto__`. */
export const numbersByName = z.custom<Readonly<Record<string, number>>>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= 100_000 &&
    Object.entries(value).every(([key, one]) => key.length <= 2_000 && Number.isFinite(one)),
  "an object of finite numbers is wanted",
);

export const level = z.enum(["off", "warn", "error"]);
export const share = z.number().min(0).max(1);

export function list<S extends z.ZodType>(item: S) {
  return z.array(item).max(10_000);
}

export function beforeAndAfter<S extends z.ZodType>(item: S) {
  return z.strictObject({ before: item, after: item });
}

/** One for each column, twice. */
export function wide<S extends z.ZodType>(item: S) {
  return z.array(item).max(200_000);
}
