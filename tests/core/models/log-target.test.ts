import { describe, expect, it } from "vitest";
import type { ModelSpec } from "../../../src/core/models/model.ts";
import { predictorOf, trainerOf } from "./direct.ts";
import { houses } from "./houses.ts";
import { dataOf } from "./tables.ts";

const spec: ModelSpec = { kind: "linear", transform: "log" };

describe("a model of the target's logarithm", () => {
  // Least squares of log(y) with 60 decimal digits (mpmath); smearing as the mean of exp(residual), predictions at rows 0, 7, 39.
  it("fits the logarithm, and brings predictions back to the mean", () => {
    const data = dataOf(houses);
    const { model, notes } = trainerOf(spec).train(data);
    if (model.kind !== "log" || model.model.kind !== "linear") throw new Error("not a linear model of a logarithm");
    expect(model.model.intercept).toBeCloseTo(4.31954048305901, 12);
    expect(model.smearing).toBeCloseTo(1.0016427487143438, 12);
    const { values } = predictorOf(model).predict(data.table);
    const expected = new Map([
      [0, 115.43158404624235],
      [7, 179.9595676705999],
      [39, 167.82317689988253],
    ]);
    for (const [row, value] of expected) expect(values[row] / value).toBeCloseTo(1, 12);
    expect(notes).toEqual([
      "The model is fitted to the logarithm of `y`. Its predictions are turned back and multiplied by 1.002, the mean of exp(residual), so that they are right on average.",
    ]);
  });

  it.each([
    { kind: "ridge", penalty: 1 },
    { kind: "polynomial", degree: 2 },
    { kind: "theil-sen" },
  ] satisfies ModelSpec[])("is right on average in the target's own units with $kind", (fit) => {
    const x = Array.from({ length: 201 }, (_, i) => i / 20);
    const y = x.map((value, i) => Math.exp(1 + value / 4 + (((i * 53) % 97) - 48) / 60));
    const data = dataOf({ x, y });
    const { values } = predictorOf(trainerOf({ ...fit, transform: "log" }).train(data).model).predict(data.table);
    const ratio = y.reduce((sum, value) => sum + value, 0) / values.reduce((sum, value) => sum + value, 0);
    expect(ratio).toBeGreaterThan(0.97);
    expect(ratio).toBeLessThan(1.03);
  });

  it("names the first train row whose target has no logarithm, and counts the others", () => {
    const train = (y: number[]) => () => trainerOf(spec).train(dataOf({ x: [1, 2, 4, 8], y }));
    expect(train([1, 2, 0, -3])).toThrow(
      "data.csv:4: the target `y` is 0, as in 1 other train row; model.transform: log takes logarithms",
    );
    expect(train([1, 2, 3, -3])).toThrow("data.csv:5: the target `y` is -3; model.transform");
    expect(train([1, 2, 3, 5])).not.toThrow();
  });

  it("looks at no row that it does not learn from", () => {
    const data = dataOf({ x: [1, 2, 4, 8], y: [1, 2, 3, -3] }, { rows: Uint32Array.of(0, 1, 2) });
    expect(() => trainerOf(spec).train(data)).not.toThrow();
  });
});
