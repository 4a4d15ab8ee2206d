import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewritesOf, rowCountsOf } from "../../../src/core/review/counts.ts";
import { inputOf } from "./reviewed.ts";

const pad = (part: number): string => String(part).padStart(2, "0");
const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type Write = (year: number, month: number, day: number) => string;
/** Each way of writing a date, and what the review calls it. */
const ways: Readonly<Record<string, Write>> = {
  "yyyy-mm-dd": (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
  "yyyy/m/d": (y, m, d) => `${y}/${m}/${d}`,
  "dd/mm/yyyy": (y, m, d) => `${pad(d)}/${pad(m)}/${y}`,
  "mm/dd/yyyy": (y, m, d) => `${pad(m)}/${pad(d)}/${y}`,
  "dd.mm.yyyy": (y, m, d) => `${pad(d)}.${pad(m)}.${y}`,
  "dd-month-yyyy": (y, m, d) => `${pad(d)}-${names[m - 1]}-${y}`,
  "yyyy-mm-ddThh:mm:ss": (y, m, d) => `${y}-${pad(m)}-${pad(d)}T00:00:00`,
};
type Day = readonly [number, number, number];
const year: readonly Day[] = Array.from({ length: 200 }, (_, i) => [2019 + (i % 3), 1 + (i % 12), 1 + (i % 28)]);

function csv(days: readonly Day[], write: Write): string {
  return `id,day,y\n${days.map(([y, m, d], id) => `k${id},"${write(y, m, d)}",${id}`).join("\n")}\n`;
}

/** "yyyy/m/d" and "yyyy/mm/dd" are one: it depends on which date comes first. */
function letters(shape: string | null | undefined): string | undefined {
  return shape?.replaceAll("mm", "m").replaceAll("dd", "d");
}

async function reviewOf(base: string, head: string) {
  const input = await inputOf(base, head);
  if (input.rows === null) throw new Error("there is a base");
  return { counts: rowCountsOf(input.rows), rewrites: rewritesOf(input) };
}

describe("dates in another way of writing", () => {
  const pairs = Object.keys(ways).flatMap((from) => Object.keys(ways).map((to) => [from, to] as const));

  it.each(pairs.filter(([from, to]) => from !== to))("%s → %s changes no value, and is said", async (from, to) => {
    const { counts, rewrites } = await reviewOf(csv(year, ways[from]), csv(year, ways[to]));
    expect(counts).toEqual({ added: 0, removed: 0, changed: 0, unchanged: 200 });
    const [rewrite] = rewrites;
    expect(rewrite).toMatchObject({ what: "dates", column: "day" });
    expect(letters(rewrite?.from)).toEqual(letters(from));
    expect(letters(rewrite?.to)).toEqual(letters(to));
    expect(rewrite?.cells).toBeGreaterThan(0);
  });

  it("leaves a date that is another one a changed cell, whatever is written around it", async () => {
    const edited = year.map((day, i): Day => (i === 7 ? [1999, 2, 3] : day));
    const { counts } = await reviewOf(csv(year, ways["yyyy-mm-dd"]), csv(edited, ways["dd/mm/yyyy"]));
    expect(counts).toEqual({ added: 0, removed: 0, changed: 1, unchanged: 199 });
  });

  it("does not take day and month that changed places for another way of writing", async () => {
    const low = year.map(([y, m, d]): Day => [y, m, 1 + (d % 9)]);
    const swapped = csv(low, (y, m, d) => ways["dd/mm/yyyy"](y, m, d));
    const { counts, rewrites } = await reviewOf(csv(low, ways["mm/dd/yyyy"]), swapped);
    expect(counts.changed).toBe(low.filter(([, m, d]) => m !== d).length);
    expect(rewrites).toEqual([]);
  });

  it("never calls two dates the same that are not (fast-check)", async () => {
    const day = fc.tuple(fc.constant(2020), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    const way = fc.constantFrom(...Object.keys(ways));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 30 }), way, way, async (rows, a, b) => {
        // Days of which one number is above 12, so that either side says which it is.
        const certain: readonly (readonly [Day, Day])[] = [
          ...rows,
          [
            [2021, 5, 25],
            [2021, 5, 25],
          ],
        ];
        const before = csv(
          certain.map(([one]) => one),
          ways[a],
        );
        const after = csv(
          certain.map(([, other]) => other),
          ways[b],
        );
        const { counts } = await reviewOf(before, after);
        const same = certain.filter(([one, other]) => one.join() === other.join()).length;
        expect(counts.unchanged).toBeLessThanOrEqual(same);
      }),
      { numRuns: 150 },
    );
  });
});

describe("blanks around texts", () => {
  const table = (texts: readonly string[]): string =>
    `id,kind,y\n${texts.map((text, id) => `k${id},${text},${id}`).join("\n")}\n`;
  const kinds = Array.from({ length: 40 }, (_, i) => ["north", "south", "east"][i % 3] ?? "");

  it("change no value where all of a text have them", async () => {
    const { counts, rewrites } = await reviewOf(table(kinds), table(kinds.map((kind) => `${kind}  `)));
    expect(counts).toMatchObject({ changed: 0, unchanged: 40 });
    expect(rewrites).toEqual([{ what: "blanks", column: "kind", from: null, to: null, cells: 40 }]);
  });

  it("are a change where they make two categories of one", async () => {
    const { counts, rewrites } = await reviewOf(
      table(kinds),
      table(kinds.map((kind, i) => (i < 9 ? `${kind} ` : kind))),
    );
    expect(counts).toMatchObject({ changed: 9 });
    expect(rewrites).toEqual([]);
  });
});
