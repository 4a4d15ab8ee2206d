import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exactParts } from "../../../src/core/review/linear-parts.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";
import { csvOf, findingsOf, ordinary, type Row } from "./reviewed.ts";

const rows = ordinary(200, 5);
const base = csvOf(rows);
const withColumn = (of: (row: Row, index: number) => string | number): string =>
  csvOf(rows.map((row, i) => ({ ...row, extra: of(row, i) })));

async function leaks(before: string | null, head: string, asked: Parameters<typeof findingsOf>[2] = { every: 5 }) {
  return (await findingsOf(before, head, asked)).filter(({ rule }) => rule.startsWith("leakage/"));
}

describe("leakage/target-copy", () => {
  it.each([
    ["a copy", (row: Row) => row["y"] ?? 0, "`extra` is a copy of it."],
    ["another unit", (row: Row) => (Number(row["y"]) * 1.8 + 32).toFixed(3), "`extra` is the target in another unit."],
    [
      "a curve of it",
      (row: Row) => Math.exp(Number(row["y"]) / 50),
      "`extra` rises or falls with it without any exception.",
    ],
  ])("sees a feature that is %s", async (_, of, words) => {
    const [found] = await leaks(base, withColumn(of));
    expect(found).toMatchObject({ rule: "leakage/target-copy", level: "error", column: "extra" });
    expect(found?.message).toContain(words);
  });

  it("sees features that add up to the target, and says when they did before", async () => {
    const summed = csvOf(
      rows.map((row, i) => ({
        ...row,
        casual: (i * 7) % 31,
        registered: (i * 13) % 97,
        y: ((i * 7) % 31) + ((i * 13) % 97),
      })),
    );
    const [found] = await leaks(base, summed);
    expect(found).toMatchObject({ rule: "leakage/target-copy", level: "error", count: 2 });
    expect(found?.message).toContain("`registered` and `casual` add up to the target.");
    const [old] = await leaks(summed, summed);
    expect(old).toMatchObject({ level: "warn" });
    expect(old?.message).toContain("It was there before this change.");
  });

  it("sees a class under another name", async () => {
    const classes = csvOf(
      rows.map((row) => ({ ...row, code: row["kind"] === "north" ? 1 : row["kind"] === "south" ? 2 : 3 })),
    );
    expect((await leaks(null, classes, { target: "kind", every: 5 }))[0]).toMatchObject({
      rule: "leakage/target-copy",
      column: "code",
    });
  });

  it("is silent about a feature that only predicts well, and one that rises with time as the target does", async () => {
    expect(
      await leaks(
        base,
        withColumn((row, i) => (Number(row["y"]) + (i % 5)).toFixed(2)),
      ),
    ).toEqual([]);
    const growing = csvOf(rows.map((row, i) => ({ ...row, year: 1900 + i / 4, y: i * i + 0.5 })));
    expect(await leaks(null, growing)).toEqual([]);
  });

  it("says nothing about a target of few values", async () => {
    expect(await leaks(null, csvOf(rows.map((row) => ({ ...row, y: Number(row["a"]) > 50 ? 1 : 0 }))))).toEqual([]);
  });
});

describe("exactParts", () => {
  it("finds the few columns among many that give the target, with any factors", () => {
    const random = seededRandom(9);
    const columns = Array.from({ length: 30 }, () => Float64Array.from({ length: 300 }, random));
    const of = (weights: readonly (readonly [number, number])[]) =>
      Float64Array.from({ length: 300 }, (_, i) =>
        weights.reduce((sum, [at, w]) => sum + w * (columns[at]?.[i] ?? 0), 4),
      );
    expect(
      exactParts(
        of([
          [3, 1],
          [8, -2.5],
          [20, 7],
        ]),
        columns,
        0,
      )?.features.toSorted((a, b) => a - b),
    ).toEqual([3, 8, 20]);
    const noisy = of([
      [3, 1],
      [8, 2],
    ]).map((value) => value + 1e-3 * random());
    expect(exactParts(noisy, columns, 0)).toBeNull();
  });
});

describe("leakage/identifier", () => {
  it("sees row numbers and names among the features", async () => {
    const [numbered] = await leaks(
      base,
      withColumn((_, i) => 1000 + ((i * 77) % 200)),
    );
    expect(numbered).toMatchObject({ rule: "leakage/identifier", level: "error", column: "extra" });
    expect(
      (
        await leaks(
          base,
          withColumn((_, i) => `person ${i}`),
        )
      )[0],
    ).toMatchObject({ rule: "leakage/identifier" });
  });

  it("is silent about dates, the key, and whole numbers that repeat", async () => {
    expect(
      await leaks(
        base,
        withColumn((_, i) => `20${String(i % 90).padStart(2, "0")}-01-0${1 + Math.floor(i / 90)}`),
      ),
    ).toEqual([]);
    expect(
      await leaks(
        base,
        withColumn((_, i) => (i * i) % 150),
      ),
    ).toEqual([]);
  });
});

describe("rows in train and holdout at once", () => {
  it("counts copies that fell on both sides", async () => {
    // Rows 5k + 4 are held out: 12 of them say what a train row says.
    const copied = rows.map((row, i) =>
      i % 5 === 4 && i < 60 ? { ...(rows[i - 1] ?? row), id: row["id"] ?? "" } : row,
    );
    const [found] = await leaks(base, csvOf(copied));
    expect(found).toMatchObject({ rule: "leakage/rows-in-both", level: "error", count: 12, line: 6 });
    expect((await leaks(csvOf(copied), csvOf(copied)))[0]).toMatchObject({ level: "warn", count: 12 });
  });

  it("counts near copies, whose numbers differ in the last digits only", async () => {
    const wide = rows.map((row, i): Row => ({ ...row, c: Number((i * 0.731 + (i % 7)).toFixed(3)) }));
    const near = wide.map((row, i) =>
      i % 5 === 4 && i < 40
        ? { ...row, ...wide[i - 1], id: row["id"] ?? "", b: Number(wide[i - 1]?.["b"]) + 0.001 }
        : row,
    );
    expect((await leaks(csvOf(wide), csvOf(near)))[0]).toMatchObject({ rule: "leakage/near-copies", count: 8 });
    expect(await leaks(csvOf(wide), csvOf(wide))).toEqual([]);
  });

  it("counts keys that are on both sides", async () => {
    const twice = csvOf(
      [...rows, { ...rows[0], a: 1, b: 2, y: 3 } as Row].map((row, i) => (i === 4 ? { ...row, id: "k0" } : row)),
    );
    expect((await leaks(base, twice)).map(({ rule, count }) => [rule, count])).toContainEqual([
      "leakage/key-in-both",
      1,
    ]);
  });

  it("counts groups that are on both sides", async () => {
    const grouped = withColumn((_, i) => `g${i % 5 === 4 ? i % 3 : 9}`);
    expect(await leaks(null, grouped, { group: "extra", every: 5, features: ["a", "b"] })).toEqual([]);
    const shared = withColumn((_, i) => `g${i % 20}`);
    expect(
      await leaks(
        null,
        withColumn((_, i) => `g${i % 4}`),
        { group: "extra", every: 5, features: ["a", "b"] },
      ),
    ).toMatchObject([{ rule: "leakage/group-in-both", count: 40, column: "extra" }]);
    expect(await leaks(null, shared, { group: "extra", every: 5, features: ["a", "b"] })).toEqual([]);
  });

  it("counts train rows later than the first holdout row", async () => {
    const asked = { time: "month", every: 5, features: ["a", "b"] } as const;
    expect(await leaks(null, base, asked)).toMatchObject([{ rule: "leakage/time", count: 156, column: "month" }]);
    const ordered = csvOf(rows.map((row, i) => ({ ...row, month: i % 5 === 4 ? "2030-01-01" : (row["month"] ?? "") })));
    expect(await leaks(null, ordered, asked)).toEqual([]);
  });
});

const corpus = process.env["METRICGATE_CORPUS"];

describe.skipIf(corpus === undefined)("real tables (METRICGATE_CORPUS)", () => {
  const read = (name: string): string => readFileSync(join(corpus ?? "", "regression", name), "utf8");

  it("finds the sum in Bikeshare, the row number in Credit and the copies in red wine", async () => {
    const none = { key: [], every: 5 } as const;
    expect(
      (await leaks(null, read("Bikeshare.csv"), { ...none, target: "bikers" })).map(({ rule, count }) => [rule, count]),
    ).toEqual([["leakage/target-copy", 2]]);
    expect(
      (await leaks(null, read("Credit.csv"), { ...none, target: "Balance" })).map(({ rule, column }) => [rule, column]),
    ).toEqual([["leakage/identifier", "ID"]]);
    const wine = await findingsOf(null, read("wine_quality_red_elleobrien.csv"), { ...none, target: "quality" });
    expect(wine.map(({ rule }) => rule)).toEqual(["leakage/rows-in-both", "rows/duplicate"]);
    expect(wine[1]?.count).toBe(240);
  });

  it.each([
    ["Boston.csv", "medv"],
    ["Carseats.csv", "Sales"],
    ["College.csv", "Apps"],
    ["Default.csv", "default"],
    ["Hitters.csv", "Salary"],
    ["Smarket.csv", "Today"],
  ])("has nothing to say about %s, of which nothing is known to be wrong", async (name, target) => {
    expect(await findingsOf(null, read(name), { key: [], every: 5, target })).toEqual([]);
  });
});
