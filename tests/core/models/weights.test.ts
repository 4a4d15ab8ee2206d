import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trainLinear } from "../../../src/core/models/linear.ts";
import { trainMean } from "../../../src/core/models/mean.ts";
import type { ModelSpec, TrainingData } from "../../../src/core/models/model.ts";
import { predictorOf } from "../../../src/core/models/predictors.ts";
import { trainQuadratic } from "../../../src/core/models/quadratic.ts";
import { trainRidge } from "../../../src/core/models/ridge.ts";
import { trainerOf } from "../../../src/core/models/trainers.ts";
import { type Cells, dataOf } from "./tables.ts";

// The same 60 rows in numpy: i = arange(60); a = (i*37 % 101)/10; b = i*53 % 97 + 1000; w = (i*29 % 31 + 1)/4;
// y = 3 + 2a - b/2 + (4 where i % 3 == 1, -1 where i % 3 == 2) + (i*71 % 89 - 44)/20.
const each = <T>(of: (i: number) => T): T[] => Array.from({ length: 60 }, (_, i) => of(i));
const a = each((i) => ((i * 37) % 101) / 10);
const b = each((i) => ((i * 53) % 97) + 1000);
const region = each((i) => ["north", "east", "south"][i % 3] ?? "");
const y = each((i) => 3 + 2 * a[i] - 0.5 * b[i] + ([0, 4, -1][i % 3] ?? 0) + (((i * 71) % 89) - 44) / 20);
const weights = Float64Array.from(each((i) => (((i * 29) % 31) + 1) / 4));

function weighted(columns: Readonly<Record<string, Cells>>, own: Float64Array | null = weights): TrainingData {
  return dataOf(columns, { weights: own });
}

const named = (coefficients: readonly { readonly name: string; readonly value: number }[]) =>
  Object.fromEntries(coefficients.map(({ name, value }) => [name, value]));

/** Rows as often as a whole weight says. */
function repeated<T>(values: readonly T[], times: readonly number[]): T[] {
  return values.flatMap((value, i) => Array.from({ length: times[i] }, () => value));
}

/** Largest relative difference. */
function difference(found: readonly (number | null)[], wanted: readonly number[]): number {
  return Math.max(...wanted.map((value, i) => Math.abs((found[i] ?? Number.NaN) / value - 1)));
}

describe("models of weighted rows", () => {
  // scikit-learn 1.2.1: LinearRegression().fit(X, y, sample_weight=w); standard errors: numpy, (X'WX)^-1 RSS / (60 - 5).
  it("fit the linear model as scikit-learn does", () => {
    const { model, standardErrors } = trainLinear(weighted({ a, b, region, y }));
    expect(model.coefficients.map(({ name }) => name)).toEqual(["a", "b", "region=north", "region=south"]);
    const [east, south] = [4.286747495891912, -0.2743720105944189];
    expect(
      difference(
        [model.intercept, ...model.coefficients.map(({ value }) => value)],
        [-0.44095154821957294 + east, 1.946483729213849, -0.4966837098218818, -east, south - east],
      ),
    ).toBeLessThan(1e-9);
    expect(
      difference(
        [standardErrors?.intercept ?? null, ...(standardErrors?.coefficients ?? [])],
        [6.178492120153235, 0.055951081407112496, 0.005935428975852787, 0.39573833569753364, 0.3810960009656987],
      ),
    ).toBeLessThan(1e-9);
  });

  // StandardScaler().fit(X, sample_weight=w), then Ridge(alpha=7).fit(Z, y, sample_weight=w / w.mean()), turned back.
  it("fit ridge as scikit-learn does, with weights of mean 1", () => {
    const { model } = trainRidge({ penalty: 7 }, weighted({ a, b, y }));
    expect(
      difference(
        [model.intercept, ...model.coefficients.map(({ value }) => value)],
        [-56.0889664064307, 1.7080142255847508, -0.4411112989665253],
      ),
    ).toBeLessThan(1e-9);
  });

  // LinearRegression on a and b less their plain means, their squares and their product.
  it("fit the polynomial of two features as scikit-learn does", () => {
    const { model } = trainQuadratic({ degree: 2 }, weighted({ a, b, y }));
    expect(
      difference(
        [model.intercept, ...model.coefficients.map(({ value }) => value)],
        [
          -508.4180971707379, 2.0009875758776667, -0.4959425238212594, -0.007925759447258486, -0.0004588801471750263,
          0.006732305618334806,
        ],
      ),
    ).toBeLessThan(1e-9);
  });

  // numpy.average(y, weights=w)
  it("predict the weighted mean", () => {
    expect(difference([trainMean(weighted({ a, y })).model.mean], [-509.29786585365855])).toBeLessThan(1e-9);
  });

  it("make a polynomial of one feature, which is no curve then", async () => {
    const { model } = (await trainerOf({ kind: "polynomial", degree: 2 })).train(weighted({ a, y }));
    expect(model.kind).toBe("quadratic");
    const trainer = await trainerOf({ kind: "polynomial", degree: 3 });
    expect(() => trainer.train(weighted({ a, y }))).toThrow("a polynomial of weighted rows has degree 2");
  });

  it.each(["exponential", "power", "theil-sen"] as const)("are no %s curve", async (kind) => {
    const trainer = await trainerOf({ kind });
    expect(() => trainer.train(weighted({ a, y }))).toThrow(`${kind} learns from all rows alike`);
  });

  const specs: readonly ModelSpec[] = [
    { kind: "linear" },
    { kind: "ridge", penalty: 2 },
    { kind: "polynomial", degree: 2 },
    { kind: "mean" },
  ];
  it.each(specs)("predict the same whatever unit the weights are in: $kind", async (spec) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -30, max: 30 }), async (exponent) => {
        const trainer = await trainerOf(spec);
        const predictions = async (own: Float64Array | null): Promise<Float64Array> => {
          const data = weighted({ a, b, y }, own);
          return (await predictorOf(trainer.train(data).model)).predict(data.table).values;
        };
        const one = await predictions(weights);
        const other = await predictions(weights.map((weight) => weight * 10 ** exponent));
        for (const [i, value] of one.entries()) expect(Math.abs(other[i] - value)).toBeLessThan(1e-8);
        const alike = await predictions(new Float64Array(60).fill(10 ** exponent));
        const plain = await predictions(null);
        for (const [i, value] of plain.entries()) expect(Math.abs(alike[i] - value)).toBeLessThan(1e-8);
      }),
      { numRuns: 10 },
    );
  });

  it("have the coefficients of rows that are there as often as their weights say", () => {
    const times = each((i) => 1 + (i % 4));
    const whole = trainLinear(weighted({ a, b, region, y }, Float64Array.from(times)));
    const all = { a, b, y };
    const rows = Object.fromEntries(Object.entries(all).map(([name, values]) => [name, repeated(values, times)]));
    // The most frequent text is the reference, so it must be the same one.
    const copies = trainLinear(dataOf({ ...rows, region: repeated(region, times) }));
    const effect = (model: typeof whole.model, level: string): number =>
      model.intercept + (named(model.coefficients)[`region=${level}`] ?? 0);
    for (const level of ["north", "east", "south"])
      expect(effect(whole.model, level)).toBeCloseTo(effect(copies.model, level), 8);
    expect(named(whole.model.coefficients)["a"]).toBeCloseTo(named(copies.model.coefficients)["a"] ?? 0, 10);
  });

  it("bring the logarithm's predictions back by the weighted mean of exp(residual)", async () => {
    const positive = y.map((value) => Math.exp((value + 509) / 40));
    const { model } = (await trainerOf({ kind: "mean", transform: "log" })).train(weighted({ a, y: positive }));
    // Smearing times exp(weighted mean logarithm) is then the weighted mean itself.
    const value = (await predictorOf(model)).predict(weighted({ a, y: positive }).table).values[0];
    const sum = weights.reduce((total, weight) => total + weight, 0);
    expect(value).toBeCloseTo(positive.reduce((total, one, i) => total + weights[i] * one, 0) / sum, 10);
  });
});
