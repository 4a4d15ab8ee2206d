import { describe, expect, it } from "vitest";
import { summariesOver } from "../../../src/core/models/column-summary.ts";
import { designOf } from "../../../src/core/models/design.ts";
import { foldsOf } from "../../../src/core/models/folds.ts";
import { predictLinear, trainLinear } from "../../../src/core/models/linear.ts";
import { trainRidge } from "../../../src/core/models/ridge.ts";
import { houses } from "./houses.ts";
import { type Cells, dataOf } from "./tables.ts";

function coefficientsOf(columns: Readonly<Record<string, Cells>>, penalty: number): number[] {
  const { model } = trainRidge({ penalty }, dataOf(columns));
  return [model.intercept, ...model.coefficients.map(({ value }) => value)];
}

describe("ridge with a given penalty", () => {
  // scikit-learn 1.2.1: Ridge(alpha, solver="svd") after StandardScaler on the columns area, rooms, age, east, south, west;
  // its coefficients divided by scale_, its intercept less their product with mean_.
  it.each([
    [
      0.5,
      [
        21.798513458772817, 1.5204513382669835, 9.54479337368731, -0.4003730204140125, 0.30456518193754695,
        12.589732957517391, -6.859874868974443,
      ],
    ],
    [
      10,
      [
        64.06538656804335, 1.2093549656683078, 9.343899899656984, -0.4329386988049281, -7.552363775078936,
        10.023026131302755, -8.035503132725719,
      ],
    ],
    [
      300,
      [
        202.2342104334219, 0.1893759127952029, 2.216340811268626, -0.14401093235826146, -5.090339371508405,
        2.973623312302112, -0.6892315954115347,
      ],
    ],
  ])("of %d finds scikit-learn's coefficients to nine digits", (penalty, expected) => {
    const found = coefficientsOf(houses, penalty);
    expect(found).toHaveLength(expected.length);
    for (const [i, value] of found.entries()) expect(Math.abs(value / expected[i] - 1)).toBeLessThan(1e-9);
  });

  it("is least squares in the limit", () => {
    const { model } = trainLinear(dataOf(houses));
    const least = [model.intercept, ...model.coefficients.map(({ value }) => value)];
    for (const [i, value] of coefficientsOf(houses, 1e-12).entries()) expect(value).toBeCloseTo(least[i], 8);
  });

  it("predicts the mean in the other limit", () => {
    const { y } = houses;
    const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
    const data = dataOf(houses);
    const { model } = trainRidge({ penalty: 1e15 }, data);
    for (const value of predictLinear(model, data.table, data.rows).values) expect(value).toBeCloseTo(mean, 7);
  });

  it("does not mind the units of a feature", () => {
    const metres = coefficientsOf({ x: houses.area, z: houses.age, y: houses.y }, 7);
    const other = coefficientsOf({ x: houses.area.map((value) => value * 1e9), z: houses.age, y: houses.y }, 7);
    expect((other[1] * 1e9) / metres[1]).toBeCloseTo(1, 12);
    expect(other[2]).toBeCloseTo(metres[2], 12);
  });

  it("shares the effect between two equal columns, and leaves out none", () => {
    const x = [1, 2, 4, 8, 3];
    const { model, notes } = trainRidge({ penalty: 1 }, dataOf({ x, twin: x, y: [2, 3, 5, 9, 4] }));
    expect(model.coefficients[1].value).toBeCloseTo(model.coefficients[0].value, 12);
    expect(notes).toEqual([]);
  });

  it("gives a constant feature the coefficient 0 and says so", () => {
    const { model, notes } = trainRidge({ penalty: 1 }, dataOf({ a: [0.1, 0.1, 0.1], b: [1, 2, 4], y: [1, 2, 3] }));
    expect(model.coefficients[0].value).toBe(0);
    expect(notes).toEqual(["`a` has the same value in every train row; its coefficient is set to 0."]);
  });

  it("refuses more columns than it can decompose, and says how many", () => {
    const columns = Object.fromEntries(Array.from({ length: 501 }, (_, j) => [`x${j}`, [1, 2, 3]]));
    expect(() => trainRidge({ penalty: 1 }, dataOf({ ...columns, y: [1, 2, 3] }))).toThrow(
      "the features make 501 columns, one for each number and each text; at most 500 can be fitted",
    );
  });
});

describe("ridge that chooses its penalty", () => {
  const count = 120;
  const rows = Array.from({ length: count }, (_, i) => i);
  const noise = (i: number, k: number): number => ((i * 7919 * (k + 1) + k * 104729) % 1009) / 1009 - 0.5;
  const columns = Object.fromEntries(
    Array.from({ length: 12 }, (_, k) => [`x${k}`, rows.map((i) => noise(i, 0) + 0.3 * noise(i, k + 1))]),
  );
  const y = rows.map((i) => 3 * noise(i, 0) + 2 * noise(i, 40));

  it("takes the one with the least error on rows left out, counted here by training again and predicting them", () => {
    const data = dataOf({ ...columns, y });
    const features = Object.values(columns).map((values, k) => ({
      type: "number" as const,
      name: `x${k}`,
      values: Float64Array.from(values),
      mean: 0,
    }));
    const design = designOf(features, [], data.rows, Float64Array.from(y), summariesOver(data.rows));
    const folds = foldsOf(design, 5);
    expect(folds.reduce((sum, fold) => sum + fold.length, 0)).toBe(count);
    const errorAt = (perRow: number): number =>
      folds.reduce((sum, fold) => {
        const others = data.rows.filter((row) => !fold.includes(row));
        const { model } = trainRidge({ penalty: perRow * others.length }, { ...data, rows: others });
        const { values } = predictLinear(model, data.table, fold);
        return values.reduce((errors, value, i) => errors + (y[fold[i]] - value) ** 2, sum);
      }, 0);
    const grid = Array.from({ length: 15 }, (_, k) => 10 ** ((k - 12) / 2));
    const errors = grid.map(errorAt);
    const best = grid[errors.indexOf(Math.min(...errors))];
    const { model, notes } = trainRidge({ penalty: null }, data);
    expect(model.penalty).toBeCloseTo(best * count, 12);
    expect(best).toBeGreaterThan(grid[0]);
    expect(best).toBeLessThan(grid[14]);
    expect(notes).toEqual([
      `Ridge: the penalty ${model.penalty.toPrecision(4)} (${best.toPrecision(2)} per train row) has the least error in 5-fold cross-validation among 15 from 1e-6 to 10 per row.`,
    ]);
    const given = trainRidge({ penalty: model.penalty }, data).model;
    for (const [i, { value }] of model.coefficients.entries())
      expect(value).toBeCloseTo(given.coefficients[i].value, 11);
  });

  it("chooses the same whatever the order of the rows, with categories too", () => {
    const data = dataOf(houses);
    const reversed = dataOf(
      Object.fromEntries(Object.entries(houses).map(([name, values]) => [name, [...values].toReversed()])),
    );
    const [a, b] = [trainRidge({ penalty: null }, data).model, trainRidge({ penalty: null }, reversed).model];
    expect(b.penalty).toBe(a.penalty);
    for (const [i, { value }] of a.coefficients.entries()) expect(value).toBeCloseTo(b.coefficients[i].value, 9);
  });

  it("asks for a penalty where there are too few rows to choose with", () => {
    const train = () => trainRidge({ penalty: null }, dataOf({ x: [1, 2, 4], y: [1, 2, 3] }));
    expect(train).toThrow("3 train rows are too few");
    expect(train).toThrow("model.penalty");
  });

  it("says when the best one is the end of its range", () => {
    const x = rows.slice(0, 30);
    expect(trainRidge({ penalty: null }, dataOf({ x, y: x.map((i) => 2 * i) })).notes[0]).toContain(
      "It is an end of that range",
    );
  });
});
