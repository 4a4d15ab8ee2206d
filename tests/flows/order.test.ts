// The same rows are the same data, in whatever order and in however many files they stand.

import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { check } from "../../src/flows/check.ts";
import { checkOptions, config, createWorld, type Files, houses } from "../world.ts";

const base = houses(1000);
const head = houses(1100, ({ id, price }) => ({ price: id % 3 === 0 ? price + 1.5 : price }));

const [header = "", ...rows] = head.trimEnd().split("\n");
const [, ...baseRows] = base.trimEnd().split("\n");

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

/** The comment without names and number of files, line numbers and the data's fingerprint; and all that result.json says. */
async function answerTo(before: Files, after: Files) {
  const settings = { "metricgate.yml": config("metrics:\n  mse: {}\n  mae: {}\n  median-absolute-error: {}\n") };
  const world = createWorld({ base: { ...settings, ...before }, head: { ...settings, ...after } });
  const { report } = await check(world, checkOptions);
  const comment = [...world.published.comments.values()].join();
  const { run: _, ...result } = JSON.parse(world.published.files.get("result.json") ?? "null") as Report;
  expect(result.finding).toBe(report.finding);
  return { comment: placeless(comment), leaves: leavesOf(result, "") };
}

/** All that is neither list nor object, by its place; but the changed files, and where a row stands in its own. */
function leavesOf(value: unknown, place: string): readonly (readonly [string, unknown])[] {
  if (place.endsWith(".line") || place.startsWith(".data.files.changed")) return [];
  if (typeof value === "string") return [[place, placeless(value)]];
  if (typeof value !== "object" || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${place}.${key}`));
}

/** Whole numbers and words exactly, other numbers but for what the order of a sum may change. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number" || Number.isInteger(one)) return Object.is(one, other);
  return Math.abs(one - other) <= 1e-9 * Math.abs(one);
}

const placeless = (text: string): string =>
  text
    .replaceAll(/data\/\w+\.csv(:\d+)?/g, "FILE")
    .replaceAll(/\d+ files? changed/g, "FILES changed")
    .replaceAll(/Lines? [\d, …]+/g, "LINES ")
    .replaceAll(/sha256:\w+/g, "FINGERPRINT");

describe("the same rows", () => {
  it.each([
    ["in another order", { "data/houses.csv": file(shuffled(baseRows)) }, { "data/houses.csv": file(shuffled(rows)) }],
    ["in three files", inThree(baseRows), inThree(rows)],
    ["in three files in another order", inThree(shuffled(baseRows)), inThree(shuffled(rows))],
  ] as const)(
    "%s give the same comment, byte for byte, and the same report to nine digits",
    async (_, before, after) => {
      const plain = await answerTo({ "data/houses.csv": base }, { "data/houses.csv": head });
      const other = await answerTo(before, after);
      expect(other.comment).toBe(plain.comment);
      expect(other.leaves.map(([place]) => place)).toEqual(plain.leaves.map(([place]) => place));
      const unlike = other.leaves.filter(([, value], index) => !isSame(plain.leaves[index]?.[1], value));
      expect(unlike).toEqual([]);
      expect(plain.leaves.length).toBeGreaterThan(150);
    },
  );
});
