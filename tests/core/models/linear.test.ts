import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { predictLinear, trainLinear } from "../../../src/core/models/linear.ts";
import type { LinearModel, TrainingData } from "../../../src/core/models/model.ts";
import { corpus, corpusSets } from "./corpus.ts";
import { houses } from "./houses.ts";
import { correctDigits, filip, longley, type NistSet, wampler3, wampler4, wampler5 } from "./nist.ts";
import { type Cells, dataOf, everyRow, tableOf } from "./tables.ts";

function fitted(columns: Readonly<Record<string, Cells>>, rest: Partial<TrainingData> = {}) {
  const data = dataOf(columns, rest);
  const { model, notes, standardErrors } = trainLinear(data);
  return { model, notes, standardErrors, predictions: predictLinear(model, data.table, data.rows).values };
}

function coefficientsOf(model: LinearModel): Record<string, number> {
  return Object.fromEntries(model.coefficients.map(({ name, value }) => [name, value]));
}

function worstDigits({ y, x, certified }: NistSet): number {
  const { model } = fitted({ ...Object.fromEntries(x.map((values, j) => [`x${j + 1}`, values])), y });
  const computed = [model.intercept, ...model.coefficients.map(({ value }) => value)];
  return Math.min(...computed.map((value, i) => correctDigits(value, certified[i])));
}

function determination(columns: Readonly<Record<string, readonly number[]>>): number {
  const { predictions } = fitted(columns);
  const y = columns.y;
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const squares = (errors: readonly number[]): number => errors.reduce((sum, error) => sum + error * error, 0);
  return 1 - squares(y.map((value, i) => value - predictions[i])) / squares(y.map((value) => value - mean));
}

describe("digits of the linear model against NIST's certified values", () => {
  it.each([
    [longley, 12.5],
    [filip, 7],
    [wampler3, 13],
    [wampler4, 13],
    [wampler5, 13],
  ])("has enough of them on $name", (set, bar) => {
    expect(worstDigits(set)).toBeGreaterThanOrEqual(bar);
  });

  it.skipIf(corpus === undefined)("has enough of them on the sets of METRICGATE_CORPUS", () => {
    const bars = new Map([
      ["Norris", 12],
      ["Pontius", 12],
      ["Wampler1", 13],
      ["Wampler2", 13],
    ]);
    const sets = corpusSets(corpus ?? "").filter(({ name }) => bars.has(name));
    expect(sets).toHaveLength(bars.size);
    for (const set of sets) expect(worstDigits(set), set.name).toBeGreaterThanOrEqual(bars.get(set.name)!);
  });
});

describe("standard errors of the linear model", () => {
  function worstOfErrors({ y, x }: NistSet, certified: readonly number[]): number {
    const { standardErrors } = fitted({ ...Object.fromEntries(x.map((values, j) => [`x${j + 1}`, values])), y });
    const errors = [standardErrors?.intercept, ...(standardErrors?.coefficients ?? [])];
    return Math.min(...errors.map((value, i) => correctDigits(value ?? Number.NaN, certified[i])));
  }

  it("are NIST's on Longley, to ten digits", () => {
    const certified = [
      890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675, 0.22607320006937,
      455.478499142212,
    ];
    expect(worstOfErrors(longley, certified)).toBeGreaterThan(10);
  });

  it.skipIf(corpus === undefined)("are NIST's on the sets of METRICGATE_CORPUS", () => {
    const sets = corpusSets(corpus ?? "");
    expect(sets.map(({ name }) => name)).toEqual(["Norris", "Pontius", "Wampler1", "Wampler2"]);
    // Wampler1 and 2 are exact: their standard errors are 0 but for the rounding of the powers.
    const bar = (name: string): number => (name.startsWith("W") ? 8 : 11);
    for (const set of sets) expect(worstOfErrors(set, set.deviations), set.name).toBeGreaterThan(bar(set.name));
  });

  it("are those of normal equations with categories, to ten digits", () => {
    // (X'X)^-1 with 60 decimal digits (mpmath) on 1, area, rooms, age, east, south, west.
    const { standardErrors } = fitted(houses);
    const expected = [
      2.2497025954614656, 0.013585051952335092, 0.37441283177358625, 0.037895158741281625, 1.3203125549783543,
      1.4689061443733606, 1.6069613165289238,
    ];
    const found = [standardErrors?.intercept, ...(standardErrors?.coefficients ?? [])];
    for (const [i, value] of found.entries())
      expect(Math.abs((value ?? Number.NaN) / expected[i] - 1)).toBeLessThan(1e-10);
  });

  it("are those of the same rows a thousand times over, but for the rows to spare", () => {
    const copies = 1000;
    const many = Object.fromEntries(
      Object.entries(houses).map(([name, values]) => [name, Array.from({ length: copies }, () => values).flat()]),
    );
    const [once, often] = [fitted(houses).standardErrors, fitted(many).standardErrors];
    const factor = Math.sqrt((40 - 7) / (copies * 40 - 7));
    for (const [i, value] of (often?.coefficients ?? []).entries())
      expect((value ?? 0) / ((once?.coefficients[i] ?? 0) * factor)).toBeCloseTo(1, 10);
  });

  it("do not exist without rows to spare", () => {
    expect(fitted({ x: [1, 2, 4], z: [1, 5, 3], y: [1, 2, 3] }).standardErrors).toBe(null);
  });
});

describe("everyday scales", () => {
  const steps = Array.from({ length: 200 }, (_, i) => i);
  const wave = (i: number, of: number): number => (((i * 7919) % of) - of / 2) / of;

  it("keeps revenue near 1e9 beside a rate near 0.05", () => {
    const revenue = steps.map((i) => 1e9 + 3e8 * wave(i, 199));
    const rate = steps.map((i) => 0.05 + 0.03 * wave(i, 97));
    const y = steps.map((i) => revenue[i] / 1e8 + 100 * rate[i] + 0.01 * wave(i, 53));
    expect(determination({ revenue, rate, y })).toBeGreaterThan(0.999);
  });

  it("keeps Unix seconds beside a rate", () => {
    const seconds = steps.map((i) => 1.7e9 + 3600 * i);
    const rate = steps.map((i) => 0.05 + 0.03 * wave(i, 97));
    const y = steps.map((i) => i / 20 + 100 * rate[i] + 0.01 * wave(i, 53));
    expect(determination({ seconds, rate, y })).toBeGreaterThan(0.999);
  });

  it("keeps the year beside its square", () => {
    const year = steps.map((i) => 1817 + i);
    const square = year.map((value) => value * value);
    const y = steps.map((i) => (i - 90) ** 2 / 100 + 0.1 * wave(i, 53));
    expect(determination({ year, square, y })).toBeGreaterThan(0.999);
  });

  it.each([1e300, 1e-300, 1e-310])("fits a feature of size %d", (size) => {
    const x = [1, 2, 3, 5].map((value) => value * size);
    expect(
      determination({
        x,
        other: [1, 0, 0, 1],
        y: [0.1, 0.2, 0.3, 0.5].map((value) => value * Math.max(1e-3, Math.min(1, size * 1e300))),
      }),
    ).toBeCloseTo(1, 9);
  });

  it("refuses a coefficient that no number can hold", () => {
    expect(() => fitted({ x: [1e-310, 2e-310, 3e-310], y: [1, 2, 3] })).toThrow(/coefficient of `x` .* too large/);
  });
});

describe("categories and missing values", () => {
  // Exact rational least squares, by Gaussian elimination over Python's fractions on the columns 1, x, g=b, g=c, with x = mean
  // and g = a where they are missing.
  const columns = {
    x: [1, 2, 4, null, 7, 3, 8, 5],
    g: ["a", "b", "a", "c", "b", null, "a", "c"],
    y: [10, 13, 17, 11, 29, 12, 31, 20],
  };

  it("fits the exact least squares solution", () => {
    const { model, notes } = fitted(columns);
    expect(model.features).toEqual([
      { type: "number", name: "x", mean: 30 / 7 },
      { type: "category", name: "g", reference: "a", levels: ["b", "c"] },
    ]);
    const [intercept, x, b, c] = [4.576355976829911, 3.2309110057925223, 1.8845444971037388, -4.077014218009478];
    expect(model.intercept).toBeCloseTo(intercept, 13);
    expect(coefficientsOf(model)).toEqual({
      x: expect.closeTo(x, 13),
      "g=b": expect.closeTo(b, 13),
      "g=c": expect.closeTo(c, 13),
    });
    expect(notes).toEqual([
      "`x` is missing in 1 of 8 train rows; their mean 4.286 stands in.",
      "`g` is missing in 1 of 8 train rows; the most frequent text `a` stands in.",
    ]);
  });

  it("predicts unseen and missing texts as the reference, and says so", () => {
    const { model } = fitted(columns);
    const table = tableOf({ x: [6, 6, 6, null], g: ["a", "zebra", null, "b"] });
    const { values, unseen, imputed } = predictLinear(model, table, everyRow(table));
    expect(values[1]).toBe(values[0]);
    expect(values[2]).toBe(values[0]);
    expect(values[3]).toBe(model.intercept + model.coefficients[0].value * (30 / 7) + model.coefficients[1].value);
    expect(unseen).toEqual([{ column: "g", rows: 1, examples: ["zebra"] }]);
    expect(imputed).toEqual([
      { column: "x", rows: 1 },
      { column: "g", rows: 1 },
    ]);
  });

  it("predicts what 0/1 columns written out by hand predict", () => {
    const letters = fc.constantFrom("p", "q", "r");
    const row = fc.record({
      one: letters,
      two: letters,
      x: fc.integer({ min: -50, max: 50 }),
      y: fc.integer({ min: -50, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 8, maxLength: 40 }), (rows) => {
        const x = rows.map((one) => one.x);
        const y = rows.map((one) => one.y);
        const byText = fitted({ one: rows.map((r) => r.one), two: rows.map((r) => r.two), x, y });
        const flags = (pick: "one" | "two", text: string): number[] => rows.map((r) => Number(r[pick] === text));
        const byHand = fitted({
          a: flags("one", "p"),
          b: flags("one", "q"),
          c: flags("two", "p"),
          d: flags("two", "q"),
          x,
          y,
        });
        for (const [i, value] of byText.predictions.entries()) expect(value).toBeCloseTo(byHand.predictions[i], 9);
      }),
    );
  });
});

describe("laws of least squares", () => {
  /** Without the smallest numbers of all, whose coefficient may be one that no number can hold. */
  const cell = fc.double({ min: -1e3, max: 1e3, noNaN: true }).map((value) => Math.round(value * 1e9) / 1e9);

  it("leaves residuals that no feature explains", () => {
    const tables = fc.array(fc.record({ a: cell, b: cell, c: cell, y: cell }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(tables, (rows) => {
        const columns = {
          a: rows.map((r) => r.a),
          b: rows.map((r) => r.b),
          c: rows.map((r) => r.c),
          y: rows.map((r) => r.y),
        };
        const { model, predictions, notes } = fitted(columns);
        if (notes.length > 0) return;
        const residuals = columns.y.map((value, i) => value - predictions[i]);
        // A prediction is rounded as its terms are: of columns that are nearly the same, large ones may cancel.
        const terms = rows.map((row) =>
          model.coefficients.reduce(
            (sum, { name, value }) => sum + Math.abs(value * row[name as keyof typeof row]),
            Math.abs(model.intercept),
          ),
        );
        const size = Math.max(1, ...terms) * 1e3 * rows.length;
        for (const column of [columns.a, columns.b, columns.c, rows.map(() => 1)]) {
          expect(Math.abs(column.reduce((sum, value, i) => sum + value * residuals[i], 0)) / size).toBeLessThan(1e-11);
        }
      }),
    );
  });

  it("fits rows repeated thousands of times as it fits them once", () => {
    const copies = 60_000;
    const once = {
      a: [1.5, 2.25, 9, 4, 7.5, 3, 8, 0.5, 6, 2, 5, 1],
      b: [103, 90, 120, 101, 99, 110, 97, 104, 115, 93, 100, 108],
      g: ["p", "q", "p", "r", "q", "p", "r", "p", "q", "p", "r", "q"],
      y: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8],
    };
    const single = fitted(once).model;
    const repeated = <T>(values: readonly T[]): T[] =>
      Array.from({ length: copies * values.length }, (_, i) => values[i % values.length]);
    const many = fitted({ a: repeated(once.a), b: repeated(once.b), g: repeated(once.g), y: repeated(once.y) }).model;
    expect(many.intercept).toBeCloseTo(single.intercept, 9);
    for (const [i, { value }] of many.coefficients.entries())
      expect(value).toBeCloseTo(single.coefficients[i].value, 10);
  });

  it("gives the same bytes twice", () => {
    const columns = { x: [1, 2, 4, 8, 16], g: ["a", "b", "a", "b", "a"], y: [0.1, 0.7, 0.4, 0.2, 0.9] };
    expect(JSON.stringify(fitted(columns).model)).toBe(JSON.stringify(fitted(columns).model));
  });
});

describe("columns that say nothing new", () => {
  it("sets a sum of earlier columns to 0 and names it", () => {
    const casual = [3, 8, 5, 12, 7, 1];
    const registered = [13, 32, 27, 10, 1, 20];
    const bikers = casual.map((value, i) => value + registered[i]);
    const { model, notes } = fitted({ casual, registered, bikers, y: [4, 9, 2, 8, 7, 3] });
    expect(coefficientsOf(model).bikers).toBe(0);
    expect(notes).toEqual(["`bikers` is determined by `casual` and `registered` on the train rows; left out."]);
  });

  it("finds a sum of decimals in spite of their rounding", () => {
    const a = [1234567.1, 1234568.7, 1234569.2, 1234561.9, 1234563.3];
    const b = [1234567.4, 1234561.1, 1234560.6, 1234564.8, 1234569.7];
    const difference = a.map((value, i) => Number((value - b[i]).toFixed(1)));
    expect(coefficientsOf(fitted({ a, b, difference, y: [1, 5, 2, 4, 4] }).model).difference).toBe(0);
  });

  it("keeps a column that differs from another one in its ninth digit", () => {
    const a = [1, 2, 3, 4, 5, 6];
    const near = a.map((value, i) => value + [1, -1, 0, 2, -2, 1][i] * 1e-9);
    const { notes } = fitted({ a, near, y: [4, 9, 2, 8, 7, 3] });
    expect(notes).toEqual([]);
  });

  it("finds a number that repeats a category, and a category inside another one", () => {
    const city = ["rome", "oslo", "rome", "pisa", "pisa", "rome", "oslo", "pisa"];
    const country = city.map((name) => (name === "oslo" ? "no" : "it"));
    const zip = city.map((name) => ({ rome: 184, oslo: 150, pisa: 561 })[name] ?? 0);
    const { notes, predictions } = fitted({ city, country, zip, y: [1, 2, 3, 4, 5, 6, 7, 8] });
    expect(notes).toEqual(["`country=no` and `zip` are determined by `city` on the train rows; left out."]);
    // The means of the cities: 10/3, 9/2 and 17/3.
    expect(predictions[0]).toBeCloseTo(10 / 3, 12);
    expect(predictions[1]).toBeCloseTo(9 / 2, 12);
    expect(predictions[3]).toBeCloseTo(17 / 3, 12);
  });

  it("names only those that have a part in it, for each column that is left out", () => {
    const a = [3, 8, 5, 12, 7, 1, 4, 4];
    const b = [13, 32, 27, 10, 1, 20, 2, 5];
    const c = [1, 4, 1, 5, 9, 2, 6, 5];
    const kind = ["p", "q", "p", "q", "q", "p", "q", "p"];
    const columns = { a, b, c, kind, twice: b.map((value) => 2 * value + 1), mixed: a.map((value, i) => value - c[i]) };
    const shifted = a.map((value, i) => value + (kind[i] === "q" ? 100 : 0));
    const { notes, standardErrors } = fitted({ ...columns, shifted, y: [4, 9, 2, 8, 7, 3, 5, 1] });
    expect(notes).toEqual([
      "`twice` is determined by `b` on the train rows; left out.",
      "`mixed` is determined by `a` and `c` on the train rows; left out.",
      "`shifted` is determined by `a` and `kind` on the train rows; left out.",
    ]);
    const known = standardErrors?.coefficients.map((error) => error !== null);
    expect(known).toEqual([true, true, true, true, false, false, false]);
  });

  it("says that a feature is constant", () => {
    const { model, notes } = fitted({ a: [0.1, 0.1, 0.1, 0.1], b: [1, 2, 3, 5], y: [1, 2, 3, 5] });
    expect(coefficientsOf(model)).toEqual({ a: 0, b: expect.closeTo(1, 12) });
    expect(notes).toEqual(["`a` has the same value in every train row; its coefficient is set to 0."]);
  });

  it("says that a feature has no value at all", () => {
    const { notes } = fitted({ a: [null, null, null], b: [1, 2, 4], y: [1, 2, 4] });
    expect(notes).toEqual(["`a` has no value in any train row; it counts for nothing."]);
  });

  it("goes through every row when there are fewer rows than coefficients", () => {
    const { predictions, notes } = fitted({ a: [1, 2, 4], b: [5, 3, 8], c: [2, 2, 9], d: [1, 7, 7], y: [3, 1, 2] });
    for (const [i, y] of [3, 1, 2].entries()) expect(predictions[i]).toBeCloseTo(y, 10);
    expect(notes).toEqual([
      "There are 3 train rows for 5 coefficients.",
      "`c` and `d` are determined by `a` and `b` on the train rows; left out.",
    ]);
  });

  it("predicts the target's value when it is constant, or of the only row", () => {
    expect(fitted({ a: [1, 2, 4], y: [7.5, 7.5, 7.5] }).model).toMatchObject({
      intercept: 7.5,
      coefficients: [{ name: "a", value: 0 }],
    });
    expect(fitted({ a: [3], y: [7.5] }).predictions).toEqual(Float64Array.of(7.5));
  });
});

describe("faults", () => {
  it("asks for a feature", () => {
    expect(() => fitted({ y: [1, 2] })).toThrow(/no feature/);
  });

  it("refuses a column that is absent or has another type, and names them all", () => {
    const { model } = fitted({ age: [1, 2, 4, 5], region: ["n", "s", "n", "s"], rooms: [1, 3, 2, 5], y: [1, 2, 3, 4] });
    const table = tableOf({ age: ["old", "new"], region: [1, 2] });
    expect(() => predictLinear(model, table, everyRow(table))).toThrow(
      /`age` as numbers, here it is text[\s\S]*`region` as text, here it is numbers[\s\S]*no column `rooms`/,
    );
  });

  it("takes a column without any value for whatever the model was trained on", () => {
    const { model } = fitted({ region: ["n", "s", "n", "s"], x: [1, 3, 2, 5], y: [1, 2, 3, 4] });
    const table = tableOf({ region: [null, null], x: [1, 3] });
    const { values, imputed } = predictLinear(model, table, everyRow(table));
    expect(values[0]).toBeCloseTo(model.intercept + model.coefficients[1].value, 12);
    expect(imputed).toEqual([{ column: "region", rows: 2 }]);
  });
});
