import { describe, expect, it } from "vitest";
import type { ModelSpec } from "../../../src/core/models/model.ts";
import { predictorOf, trainerOf } from "./direct.ts";
import { dataOf, tableOf } from "./tables.ts";

const CURVES: readonly ModelSpec[] = [
  { kind: "polynomial", degree: 2 },
  { kind: "robust-polynomial", degree: 2 },
  { kind: "exponential" },
  { kind: "power" },
  { kind: "theil-sen" },
];

const rows = Array.from({ length: 63 }, (_, i) => i);
const years = rows.map((i) => 1871 + ((i * 37) % 146));
const prices = rows.map((i) => 5 + ((i * 53) % 97) / 40 + ((years[i] ?? 0) - 1900) / 50);

function predictionsAt(
  spec: ModelSpec,
  x: readonly number[],
  y: readonly number[],
  at: readonly (number | null)[],
): number[] {
  const { model } = trainerOf(spec).train(dataOf({ x, y }));
  return [...predictorOf(model).predict(tableOf({ x: at })).values];
}

describe("curves of one feature", () => {
  // Least squares of the same rows by normal equations with 60 decimal digits (mpmath); exponential and power on logarithms,
  // as ml-regression defines them. (An odd number of rows, because its medians of an even number are not the usual ones.) Theil–Sen: scipy 1.10.1, stats.theilslopes(y, x, method="joint").
  it.each([
    [{ kind: "polynomial", degree: 2 }, [5.650301179947518, 7.234815443864024, 8.444630119804723]],
    [{ kind: "polynomial", degree: 5 }, [5.664231676440182, 7.101536993025232, 7.65513001876205]],
    [{ kind: "exponential" }, [5.720059183617461, 7.089777682070809, 8.760769835168974]],
    [{ kind: "power" }, [5.710248513625083, 7.099126809843177, 8.732250967138727]],
    [{ kind: "theil-sen" }, [5.7153284671532845, 7.189653284671529, 8.643065693430657]],
  ] satisfies [ModelSpec, number[]][])(
    "predicts what an independent fit of $kind on years predicts",
    (spec, expected) => {
      const found = predictionsAt(spec, years, prices, [1880, 1950.5, 2020]);
      found.forEach((value, i) => expect(Math.abs(value / (expected[i] ?? 0) - 1)).toBeLessThan(1e-12));
    },
  );

  it("follows the majority with a robust polynomial, and is the same in every run", () => {
    const parabola = (x: number): number => 3 - x / 4 + (x - 1940) ** 2 / 100;
    const y = years.map((x, i) => (i % 5 < 2 ? 1000 + 7 * i : parabola(x)));
    const spec = { kind: "robust-polynomial", degree: 2 } as const;
    const found = predictionsAt(spec, years, y, [1900, 2000]);
    expect(found[0]).toBeCloseTo(parabola(1900), 9);
    expect(found[1]).toBeCloseTo(parabola(2000), 9);
    expect(trainerOf(spec).train(dataOf({ x: years, y: prices }))).toEqual(
      trainerOf(spec).train(dataOf({ x: years, y: prices })),
    );
  });

  it("fits a robust polynomial to a feature of a few whole numbers", () => {
    const rooms = rows.map((i) => i % 4);
    const found = predictionsAt(
      { kind: "robust-polynomial", degree: 2 },
      rooms,
      rooms.map((x) => 2 + x * x),
      [0, 1, 5],
    );
    found.forEach((value, i) => expect(value).toBeCloseTo([2, 3, 27][i] ?? 0, 10));
  });

  it.each(CURVES)("puts the mean of the train rows where $kind has no feature value", (spec) => {
    const mean = years.reduce((sum, year) => sum + year, 0) / years.length;
    const { model } = trainerOf(spec).train(dataOf({ x: years, y: prices }));
    const predictions = predictorOf(model).predict(tableOf({ x: [mean, null] }));
    expect(predictions.values[1]).toBe(predictions.values[0]);
    expect(predictions.imputed).toEqual([{ column: "x", rows: 1 }]);
  });

  it.each(CURVES)("refuses $kind with none and with a text", (spec) => {
    const train = (features: string[]) => () =>
      trainerOf(spec).train(dataOf({ x: years, kind: rows.map(() => "a"), y: prices }, { features }));
    expect(train([])).toThrow(`${spec.kind} fits one numeric feature, here are 0`);
    expect(train(["kind"])).toThrow(`${spec.kind} fits one numeric feature, \`kind\` is text`);
    expect(train(["x"])).not.toThrow();
  });

  // A polynomial of two features is no curve: quadratic.test.ts.
  it.each(CURVES.filter(({ kind }) => kind !== "polynomial"))("refuses $kind with two features", (spec) => {
    const train = () => trainerOf(spec).train(dataOf({ x: years, z: prices, y: prices }));
    expect(train).toThrow(`data.csv:1: ${spec.kind} fits one numeric feature, here are 2: \`x\`, \`z\``);
  });

  it.each(CURVES)("refuses $kind on a feature of one value", (spec) => {
    const train = () => trainerOf(spec).train(dataOf({ x: [4, 4, 4], y: [1, 2, 3] }));
    expect(train).toThrow(/`x` has 1 different value in 3 train rows; .* needs at least [23]/);
  });

  it("names the first row that is not positive where a curve needs logarithms", () => {
    const train = (kind: "exponential" | "power", x: number[], y: number[]) => () =>
      trainerOf({ kind }).train(dataOf({ x, y }));
    expect(train("exponential", [1, 2, 3], [1, -2, 0])).toThrow(
      "data.csv:3: `y` is -2; the exponential model takes logarithms",
    );
    expect(train("power", [1, 2, 0], [1, 2, 3])).toThrow("data.csv:4: `x` is 0; the power model takes logarithms");
    expect(train("exponential", [-1, 2, 0], [1, 2, 3])).not.toThrow();
  });

  it.each([{ kind: "theil-sen" }, { kind: "robust-polynomial", degree: 1 }] satisfies ModelSpec[])(
    "fits $kind to evenly spaced rows of a large table and says so",
    (spec) => {
      const many = Array.from({ length: 5000 }, (_, i) => i);
      const { model, notes } = trainerOf(spec).train(dataOf({ x: many, y: many.map((i) => 2 * i + 1) }));
      expect(notes).toEqual([
        `The curve is fitted to 2,000 of 5,000 train rows, evenly spaced: ${spec.kind} takes long on many rows.`,
      ]);
      expect(predictorOf(model).predict(tableOf({ x: [10_000] })).values[0]).toBeCloseTo(20_001, 6);
    },
  );

  it("refuses a fit that overflows", () => {
    const train = () =>
      trainerOf({ kind: "polynomial", degree: 2 }).train(
        dataOf({ x: [1, 2, 3, 4], y: [1e308, -1e308, 1e308, 1.7e308] }),
      );
    expect(train).toThrow("data.csv:1: polynomial gives no usable fit to `x` on 4 train rows");
  });

  it("keeps its digits on skewed values, and says so where a polynomial has none left", () => {
    // The quantiles of a log-logistic distribution, from 1 to 480 million.
    const incomes = Array.from({ length: 400 }, (_, i) => Math.exp(10 + 1.5 * Math.log((i + 0.5) / (399.5 - i))));
    const curveAt = (x: number): number => 2 - 3e-6 * x + 4e-13 * x ** 2;
    const fitted = (degree: number) =>
      predictionsAt({ kind: "polynomial", degree }, incomes, incomes.map(curveAt), [1e3, 1e6]);
    for (const degree of [2, 3])
      fitted(degree).forEach((value, i) => expect(value).toBeCloseTo(curveAt([1e3, 1e6][i] ?? 0), 9));
    const wild = incomes.map((x, i) => Math.log(x) + ((i * 53) % 97) / 90);
    expect(() => predictionsAt({ kind: "polynomial", degree: 10 }, incomes, wild, [1e3])).toThrow(
      "polynomial gives no usable fit to `x` on 400 train rows",
    );
  });

  it("has the unusual median of its package: the smaller of the two in the middle", () => {
    // Slopes of the six pairs: -3, 0.5, 2/3, 1, 2.5, 4; the usual median is 5/6.
    const { model } = trainerOf({ kind: "theil-sen" }).train(dataOf({ x: [0, 1, 2, 3], y: [0, 1, 5, 2] }));
    const [at0, at3] = predictorOf(model).predict(tableOf({ x: [0, 3] })).values;
    expect(((at3 ?? 0) - (at0 ?? 0)) / 3).toBeCloseTo(2 / 3, 14);
  });

  it.each(CURVES)("refuses to predict with $kind at an infinite feature, and names its line", (spec) => {
    const predictor = predictorOf(trainerOf(spec).train(dataOf({ x: years, y: prices })).model);
    const table = tableOf({ x: [1900, Number.POSITIVE_INFINITY] });
    expect(() => predictor.predict(table)).toThrow("data.csv:3: the feature `x` is infinite");
    expect(() => predictor.predict(table, Uint32Array.of(0))).not.toThrow();
  });
});
