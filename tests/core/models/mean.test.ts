import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanAt } from "../../../src/core/models/column-summary.ts";
import { predictorOf, trainerOf } from "./direct.ts";
import { dataOf, tableOf } from "./tables.ts";

describe("the mean model", () => {
  it("predicts the mean of the train rows' target for every row asked for, and reads no feature", () => {
    const { model, notes } = trainerOf({ kind: "mean" }).train(
      dataOf({ x: [1, 2, 3], y: [1, 5, 900] }, { rows: Uint32Array.of(0, 1) }),
    );
    const predictor = predictorOf(model);
    expect(model).toEqual({ version: 1, kind: "mean", target: "y", mean: 3 });
    expect(notes).toEqual([]);
    const table = tableOf({ other: [1, 2, 3, 4] });
    expect([...predictor.predict(table).values]).toEqual([3, 3, 3, 3]);
    expect([...predictor.predict(table, Uint32Array.of(1, 3)).values]).toEqual([3, 3]);
  });
});

describe("meanAt", () => {
  const rowsOf = (length: number): Uint32Array => Uint32Array.from({ length }, (_, row) => row);

  it("keeps the digits of large numbers that differ in their last ones", () => {
    // NIST StRD NumAcc4 (https://www.itl.nist.gov/div898/strd/univ/numacc4.html): certified mean 10000000.2 exactly. The next
    // double is 1.9e-9 away.
    const values = Float64Array.from({ length: 1001 }, (_, i) =>
      i === 0 ? 10_000_000.2 : i % 2 === 1 ? 10_000_000.1 : 10_000_000.3,
    );
    expect(Math.abs(meanAt(values, rowsOf(1001)) - 10_000_000.2)).toBeLessThan(2e-9);
  });

  it("is the mean of whole numbers to the last digit, whatever their order", () => {
    const whole = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 });
    fc.assert(
      fc.property(whole, (numbers) => {
        const exact = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
        expect(meanAt(Float64Array.from(numbers), rowsOf(numbers.length)) + 0).toBe(exact + 0);
        expect(meanAt(Float64Array.from(numbers.toReversed()), rowsOf(numbers.length)) + 0).toBe(exact + 0);
      }),
    );
  });

  it("has no value where there is none, and a finite one where the sum has none", () => {
    expect(meanAt(Float64Array.of(Number.NaN, 1), Uint32Array.of(0))).toBeNaN();
    expect(meanAt(Float64Array.of(1.6e308, 1.6e308), Uint32Array.of(0, 1))).toBe(1.6e308);
  });
});
