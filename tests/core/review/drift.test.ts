import { describe, expect, it } from "vitest";
import { appendedInput, dividedInput, driftlessTable, falseAlarmRate } from "../../../bench/no-drift.ts";
import type { Column, Table } from "../../../src/core/dataset/table.ts";
import { driftOf } from "../../../src/core/review/drift.ts";
import { quantileBins, robustDeviation } from "../../../src/core/review/sample-shape.ts";
import { csvOf, inputOf, ordinary } from "./reviewed.ts";

describe("a table in which nothing drifts", () => {
  it.each([
    [1, 200],
    [20, 60],
    [200, 12],
  ])("raises an alarm in at most 5 % of cases with %d columns (bench/drift.ts has more)", (columns, repetitions) => {
    // With 5 % in truth, this bound is passed by chance in less than one run of a thousand; the seeds are fixed.
    const most = 0.05 + 3.1 * Math.sqrt((0.05 * 0.95) / repetitions);
    expect(falseAlarmRate([400, 50], columns, repetitions, 77, dividedInput)).toBeLessThan(most);
    expect(falseAlarmRate([300, 120], columns, repetitions, 88, appendedInput)).toBeLessThan(most);
  });
});

describe("data without a row", () => {
  it("has no distribution that could drift", async () => {
    const base = csvOf(ordinary(60));
    expect(driftOf(await inputOf(base, `${base.split("\n")[0]}\n`)).rows).toEqual([]);
    expect(driftOf(await inputOf(`${base.split("\n")[0]}\n`, base)).rows).toEqual([]);
    expect(driftOf(await inputOf(base, base)).rows.length).toBeGreaterThan(3);
  });
});

describe("a column that drifted", () => {
  const shifted = (table: Table, from: number, change: (value: number) => number): Table => {
    const columns = table.columns.map((column): Column => {
      if (column.name !== "x0" || column.type !== "number") return column;
      return { ...column, values: column.values.map((value, row) => (row < from ? value : change(value))) };
    });
    return { ...table, columns };
  };

  it("is the only one that is named, among twenty", () => {
    const table = shifted(driftlessTable(2200, 20, 3), 2000, (value) => value + 0.6);
    const { rows } = driftOf(dividedInput(table, 2000));
    expect(rows.filter(({ values }) => values.drifted).map(({ column }) => column)).toEqual(["x0"]);
    expect(rows[0]?.values.effect).toBeGreaterThan(0.45);
    expect(rows[0]?.values.effect).toBeLessThan(0.75);
    expect(rows[0]).toMatchObject({ comparison: "train-holdout", kind: "number", rows: { before: 2000, after: 200 } });
  });

  it("does not count when the effect is below the floor, however sure it is", () => {
    const table = shifted(driftlessTable(120_000, 1, 3), 60_000, (value) => value + 0.075);
    const [row] = driftOf(dividedInput(table, 60_000)).rows;
    expect(row?.values.p).toBeLessThan(1e-3);
    expect(row?.values.drifted).toBe(false);
  });

  it("counts against the whole dataset: a few new rows far away are no drift yet", () => {
    const few = shifted(driftlessTable(2010, 1, 4), 2000, (value) => value + 3);
    const many = shifted(driftlessTable(2600, 1, 4), 2000, (value) => value + 3);
    expect(driftOf(appendedInput(few, 2000)).rows[0]?.values).toMatchObject({ drifted: false });
    expect(driftOf(appendedInput(many, 2000)).rows[0]?.values).toMatchObject({ drifted: true });
  });

  it("may be one that is missing more often", () => {
    const table = shifted(driftlessTable(2400, 1, 5), 2000, (value) => (value > 0.4 ? Number.NaN : value));
    const [row] = driftOf(dividedInput(table, 2000)).rows;
    expect(row?.missing?.drifted).toBe(true);
    expect(row?.missingShare.before).toBe(0);
  });

  it("is held against its group's first row where rows belong together", async () => {
    // Four groups came, each with its own level: 80 rows alike are four observations.
    const groups = (from: number, to: number, level: (group: number) => number) =>
      Array.from({ length: to - from }, (_, i) => ({
        id: from + i,
        owner: `o${Math.floor((from + i) / 20)}`,
        a: level(Math.floor((from + i) / 20)),
        y: i % 9,
      }));
    const level = (group: number): number => ((group * 37) % 50) + (group >= 30 ? 12 : 0);
    const before = groups(0, 600, level);
    const input = await inputOf(csvOf(before), csvOf([...before, ...groups(600, 680, level)]), { group: "owner" });
    const alone = driftOf({ ...input, options: { ...input.options, group: null } }).rows.find(
      ({ column }) => column === "a",
    );
    const grouped = driftOf(input).rows.find(({ column }) => column === "a");
    expect(alone?.values.p).toBeLessThan(1e-6);
    expect(grouped?.values.p).toBeGreaterThan(0.01);
  });
});

describe("edited rows", () => {
  it("count as what left and what came: the others prove nothing", async () => {
    const rows = ordinary(400, 2);
    const head = rows.map((row, i) => (i % 2 === 0 ? { ...row, a: Number(row["a"]) + 40 } : row));
    const input = await inputOf(csvOf(rows), csvOf(head));
    const table = driftOf(input);
    expect(table.rows.filter(({ values }) => values.drifted).map(({ column }) => column)).toEqual(["a"]);
    expect(table.rows.find(({ column }) => column === "b")?.values).toMatchObject({ p: 1, effect: 0 });
    // Neither the key nor the month, of which every row has its own, says what a row is like.
    expect(table.rows.map(({ column }) => column)).toEqual(["a", "b", "kind", "y"]);
    expect(table.untested).toEqual([{ comparison: "base-head", column: "month" }]);
  });
});

describe("many rows", () => {
  /** A row's numbers by steps that never repeat: the same on every machine. */
  const rowsOf = (count: number, shift: (row: number) => number): string =>
    `id,a,kind\n${Array.from({ length: count }, (_, row) => `k${row},${((row * Math.SQRT2) % 1) + shift(row)},${row % 3 === 0 ? "x" : "y"}\n`).join("")}`;

  it("are compared by some of them, with the same answer", async () => {
    const base = rowsOf(60_000, () => 0);
    const same = driftOf(
      await inputOf(
        base,
        rowsOf(70_000, () => 0),
      ),
    );
    expect(same.rows.every(({ approximate, values }) => approximate && !values.drifted)).toBe(true);
    const moved = driftOf(
      await inputOf(
        base,
        rowsOf(60_000, (row) => (row % 2 === 0 ? 0.5 : 0)),
      ),
    );
    const [a] = moved.rows.filter(({ comparison, values }) => comparison === "base-head" && values.drifted);
    expect(a?.column).toBe("a");
    // Half of the values moved by 0.5, which is 1.35 of the middle half's width over 1.349.
    expect(a?.values.effect).toBeCloseTo(0.25 / (0.5 / 1.349), 1);
  });

  it("that left are told from those that stayed", async () => {
    const base = rowsOf(80_000, (row) => (row < 40_000 ? 5 : 0));
    const header = "id,a,kind\n";
    const head = header + base.split("\n").slice(40_001).join("\n");
    const table = driftOf(await inputOf(base, head));
    const a = table.rows.find(({ comparison, column }) => comparison === "base-head" && column === "a");
    expect(a?.values).toMatchObject({ drifted: true });
    expect(a?.medians?.before).toBeGreaterThan(a?.medians?.after ?? Number.POSITIVE_INFINITY);
  });
});

describe("the shape of a sample", () => {
  /** Rows on each level as rows at or below each. */
  function upTo(counts: readonly number[]): Float64Array {
    let total = 0;
    return Float64Array.from(counts, (count) => (total += count));
  }

  it("keeps mass outside the reference in bins of its own", () => {
    const bins = quantileBins(
      upTo([0, 0, ...Array<number>(20).fill(5), 0]),
      upTo([3, 1, ...Array<number>(20).fill(1), 7]),
    );
    expect(bins.reference).toEqual([0, ...Array<number>(10).fill(10), 0]);
    expect(bins.current).toEqual([4, ...Array<number>(10).fill(2), 7]);
  });

  it("has a deviation from the quartiles, which an outlier does not move", () => {
    // Of 0 to 100, the middle half spans 50; a normal distribution's spans 1.349 deviations.
    const levels = Float64Array.from({ length: 102 }, (_, i) => (i === 101 ? 1e9 : i));
    const ones = upTo(Array<number>(102).fill(1));
    expect(robustDeviation(levels, ones, ones)).toBeCloseTo(51 / 1.349, 0);
    const mostlyZero = upTo(Array.from({ length: 102 }, (_, i) => (i === 0 ? 900 : 1)));
    expect(robustDeviation(levels, mostlyZero, ones)).toBeCloseTo(52 / 3.29, 0);
  });
});
