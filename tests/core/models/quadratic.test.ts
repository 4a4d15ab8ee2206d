import { describe, expect, it } from "vitest";
import type { QuadraticModel } from "../../../src/core/models/model.ts";
import { predictQuadratic, trainQuadratic } from "../../../src/core/models/quadratic.ts";
import { houses } from "./houses.ts";
import { type Cells, dataOf, everyRow, tableOf } from "./tables.ts";

function fitted(columns: Readonly<Record<string, Cells>>, interactions = true) {
  const data = dataOf(columns);
  const trained = trainQuadratic({ degree: 2, interactions }, data);
  return { ...trained, predictions: predictQuadratic(trained.model, data.table, data.rows).values };
}

function all({ intercept, coefficients }: QuadraticModel): number[] {
  return [intercept, ...coefficients.map(({ value }) => value)];
}

/** The largest relative error. */
function worst(found: readonly (number | null)[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Number.POSITIVE_INFINITY;
  return Math.max(...found.map((value, i) => Math.abs((value ?? Number.NaN) / expected[i] - 1)));
}

describe("a polynomial of several features", () => {
  // Normal equations of the same rows with 60 decimal digits (mpmath), on 1, the numbers less their means, east, south, west,
  // the squares and the products of the numbers.
  it("is least squares on numbers, texts, squares and products", () => {
    const { model, standardErrors, notes } = fitted(houses);
    expect(model.coefficients.map(({ name }) => name)).toEqual([
      "area",
      "rooms",
      "age",
      "region=east",
      "region=south",
      "region=west",
      "area²",
      "rooms²",
      "age²",
      "area × rooms",
      "area × age",
      "rooms × age",
    ]);
    expect(
      worst(
        all(model),
        [
          227.16971906904496, 1.5379975784962145, 9.38473343133488, -0.3954701841291327, 0.18815518588385907,
          12.109286823122774, -6.527542296982401, -0.0001272056986214887, -0.05601623572017436, -0.004105976422420482,
          0.004555843066155856, -0.0011360181049489282, -0.0529205305831829,
        ],
      ),
    ).toBeLessThan(1e-9);
    expect(
      worst(
        [standardErrors?.intercept ?? null, ...(standardErrors?.coefficients ?? [])],
        [
          1.3022533245326078, 0.01347442931427223, 0.37245216842708584, 0.037306494002917585, 1.3646372142509158,
          1.4969616579861418, 1.6291258905421653, 0.00041855118197541724, 0.3413792151481915, 0.0033841543114512883,
          0.012135967052445644, 0.0009220035645012366, 0.028104521012075553,
        ],
      ),
    ).toBeLessThan(1e-10);
    expect(notes).toEqual([]);
  });

  it("leaves the products out where it is told to", () => {
    expect(
      worst(
        all(fitted(houses, false).model),
        [
          226.55543712113501, 1.5422166031534932, 9.480327686527321, -0.3944822499512236, 0.7396570660271121,
          12.517268257482637, -6.584037211323746, -0.00010618902372226952, 0.04525433755709937, -0.002329142617007818,
        ],
      ),
    ).toBeLessThan(1e-9);
  });

  it("follows a surface that is one, far from its data too", () => {
    const x = Array.from({ length: 30 }, (_, i) => 1900 + ((i * 11) % 29));
    const z = Array.from({ length: 30 }, (_, i) => ((i * 7) % 23) / 100);
    const surface = (a: number, b: number): number => 3 + 2 * a - b + 0.5 * a * b - 0.01 * a * a + 40 * b * b;
    const { model, predictions } = fitted({ x, z, y: x.map((value, i) => surface(value, z[i])) });
    for (const [i, value] of predictions.entries()) expect(value / surface(x[i], z[i])).toBeCloseTo(1, 11);
    const table = tableOf({ x: [2000], z: [-3] });
    expect(predictQuadratic(model, table, everyRow(table)).values[0] / surface(2000, -3)).toBeCloseTo(1, 9);
  });

  it("fills a missing number in with its mean, whose terms are 0", () => {
    const { model } = fitted(houses);
    const means = ["area", "rooms", "age"].map((name) => model.features.find((one) => one.name === name));
    const at = means.map((one) => (one?.type === "number" ? one.mean : Number.NaN));
    const table = tableOf({ area: [null, at[0]], rooms: [null, at[1]], age: [null, at[2]], region: [null, "north"] });
    const { values, imputed } = predictQuadratic(model, table, everyRow(table));
    expect(values[0]).toBe(model.intercept);
    expect(values[1]).toBe(model.intercept);
    expect(imputed).toHaveLength(4);
  });

  it("names the square of a flag, which the flag determines", () => {
    const rest = { x: [1, 2, 3, 5, 8, 13, 21, 34], y: [4, 1, 5, 9, 2, 6, 5, 3] };
    const { notes, model, standardErrors } = fitted({ flag: [0, 1, 0, 1, 1, 0, 0, 0], ...rest });
    expect(notes).toEqual(["`flag²` is determined by `flag` on the train rows; left out."]);
    expect(model.coefficients[2]).toEqual({ name: "flag²", value: 0 });
    expect(standardErrors?.coefficients[2]).toBe(null);
    // Where both values are as frequent, the distances from the mean are alike but for their sign.
    expect(fitted({ flag: [0, 1, 0, 1, 1, 0, 0, 1], ...rest }).notes).toEqual([
      "`flag²` has the same value in every train row; its coefficient is set to 0.",
    ]);
  });

  it("refuses a degree that it does not have, and too many columns", () => {
    expect(() => trainQuadratic({ degree: 3 }, dataOf(houses))).toThrow(
      "a polynomial of several features has degree 2; the config asks for degree 3 of 4 features",
    );
    const wide = Object.fromEntries(Array.from({ length: 30 }, (_, j) => [`x${j}`, [1, 2, 3]]));
    expect(() => trainQuadratic({ degree: 2 }, dataOf({ ...wide, y: [1, 2, 3] }))).toThrow("make 495 columns");
  });
});
