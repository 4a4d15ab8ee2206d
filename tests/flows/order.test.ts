// The same rows are the same data, in whatever order and in however many files they stand.

import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { check } from "../../src/flows/check.ts";
import { checkOptions, createWorld, type Files, houses } from "../world.ts";

/** Beside the houses' columns: a category, weights, groups of several houses, and times that some share. */
const widened = (csv: string): string =>
  csv
    .trimEnd()
    .split("\n")
    .map((line, row) => {
      if (row === 0) return `${line},region,people,owner,sold`;
      const id = Number.parseInt(line, 10);
      return `${line},${["north", "south", "east"][id % 3]},${1 + (id % 7) / 3},o${id % 170},${1990 + Math.floor(((id * 31) % 1100) / 8)}`;
    })
    .join("\n");

const base = widened(houses(1000));
const head = widened(houses(1100, ({ id, price }) => ({ price: id % 3 === 0 ? price + 1.5 : price })));

const [header = "", ...rows] = head.split("\n");
const [, ...baseRows] = base.split("\n");

const file = (lines: readonly string[]): string => `${[header, ...lines].join("\n")}\n`;
/** By the digits of the key from behind: both sides in the same order, or the comment would rightly say that it changed. */
const shuffled = (lines: readonly string[]): string[] => {
  const backwards = (line: string): string => (line.split(",")[0] ?? "").split("").toReversed().join("");
  return lines.toSorted((one, other) => backwards(one).localeCompare(backwards(other)));
};

function inThree(lines: readonly string[]): Files {
  const part = (index: number): string => file(lines.filter((line) => Number.parseInt(line, 10) % 3 === index));
  return { "data/a.csv": part(0), "data/b.csv": part(1), "data/c.csv": part(2) };
}

const configOf = (data: string, model: string, more: string): string =>
  `version: 1\nname: houses\ndata: { files: data/*.csv, key: id, features: [area, rooms, region]${data} }\ntarget: price\nmodel: ${model}\n${more}`;

const METRICS = "metrics: { mse: {}, mae: {}, median-absolute-error: {}, bias: {}, mape: {} }\n";
interface Case {
  readonly config: string;
  /** Places of figures that keep nine digits only; "" for all. */
  readonly nearly?: string;
}

/** No order of the rows changes a digit, but of the fit of ridge and polynomials. */
const CASES: Readonly<Record<string, Case>> = {
  "a linear model": { config: configOf("", "linear", METRICS) },
  "groups and slices": {
    config: configOf(", group: owner", "linear", `${METRICS}slices: { by: [region, area] }\n`),
  },
  weights: {
    config: configOf(", weight: people", "linear", "metrics: { rmse: {}, r2: {} }\n"),
    nearly: ".model.",
  },
  "time and the mean": { config: configOf(", time: sold", "mean", METRICS) },
  "a file of predictions": { config: configOf("", "{ predictions: out/predictions.csv }", METRICS) },
  ridge: { config: configOf("", "{ builtin: ridge, penalty: 1 }", METRICS), nearly: "" },
  "a polynomial of weighted rows": {
    config: configOf(", weight: people", "{ builtin: polynomial, degree: 2 }", ""),
    nearly: "",
  },
};

/** By key, so in any order. */
const predictions = (lines: readonly string[], error: number): Files => {
  const predicted = (line: string): string => {
    const [id = "", area = "", rooms = ""] = line.split(",");
    return `${id},${20 + 2 * Number(area) + error * Number(rooms)}`;
  };
  return { "out/predictions.csv": `id,prediction\n${lines.map(predicted).join("\n")}\n` };
};
const plain = [{ "data/houses.csv": file(baseRows) }, { "data/houses.csv": file(rows) }] as const;
const orders = [
  ["in another order", { "data/houses.csv": file(shuffled(baseRows)) }, { "data/houses.csv": file(shuffled(rows)) }],
  ["in three files in another order", inThree(shuffled(baseRows)), inThree(shuffled(rows))],
] as const;

/** The comment without names and number of files, line numbers and the data's fingerprint; and all that result.json says. */
async function answerTo(config: string, before: Files, after: Files) {
  const settings = { "metricgate.yml": config };
  const world = createWorld({
    base: { ...settings, ...before, ...predictions(baseRows, 5) },
    head: { ...settings, ...after, ...predictions(rows, 6) },
  });
  const { report } = await check(world, checkOptions);
  const comment = [...world.published.comments.values()].join();
  const { run: _, ...result } = JSON.parse(world.published.files.get("result.json") ?? "null") as Report;
  expect(result.finding).toBe(report.finding);
  return { comment: placeless(comment), leaves: leavesOf(result, "") };
}

/** All that is neither list nor object, by its place; but the changed files and lines, and where a row stands in its own. */
function leavesOf(value: unknown, place: string): readonly (readonly [string, unknown])[] {
  if (/\.lines?$/.test(place) || place.startsWith(".data.files.changed")) return [];
  if (typeof value === "string") return [[place, placeless(value)]];
  if (typeof value !== "object" || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${place}.${key}`));
}

const placeless = (text: string): string =>
  text
    .replaceAll(/data\/\w+\.csv(:\d+)?/g, "FILE")
    .replaceAll(/\d+ files? changed/g, "FILES changed")
    .replaceAll(/Lines? [\d, …]+/g, "LINES ")
    .replaceAll(/sha256:\w+/g, "FINGERPRINT");

/** Whole numbers and words exactly, other numbers but for what the order of a fit may change. */
function isNearlySame(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number" || Number.isInteger(one)) return Object.is(one, other);
  return Math.abs(one - other) <= 1e-9 * Math.abs(one);
}

describe("the same rows", () => {
  it.each(Object.entries(CASES))("give the same comment and report in any order: %s", async (_, { config, ...but }) => {
    const expected = await answerTo(config, ...plain);
    expect(expected.leaves.length).toBeGreaterThan(150);
    for (const [, before, after] of orders) {
      const other = await answerTo(config, before, after);
      expect(other.comment).toBe(expected.comment);
      expect(other.leaves.map(([place]) => place)).toEqual(expected.leaves.map(([place]) => place));
      const unlike = other.leaves.filter(([place, value], index) => {
        const wanted = expected.leaves[index]?.[1];
        const isNear = but.nearly !== undefined && place.startsWith(but.nearly) && isNearlySame(wanted, value);
        return !isNear && !Object.is(wanted, value);
      });
      expect(unlike).toEqual([]);
    }
  });
});
