import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MetricName } from "../../../src/core/metrics/metric.ts";
import { metricOf } from "../../../src/core/metrics/metrics.ts";
import { measureOne } from "../../../src/core/verdict/measure.ts";

const NAMES = ["mse", "rmse", "mae", "r2"] as const;

function value(name: MetricName, actual: readonly number[], predicted: readonly number[]): number | null {
  return measureOne(metricOf(name), asNumbers(actual), asNumbers(predicted));
}

function asNumbers(values: readonly number[]) {
  return { kind: "numbers", values: Float64Array.from(values) } as const;
}

function lossesOf(name: MetricName, actual: readonly number[], predicted: readonly number[]): Float64Array {
  const metric = metricOf(name);
  if (metric.by !== "losses") throw new Error(`${name} has no loss per row`);
  const losses = new Float64Array(actual.length);
  metric.fillLosses(
    { kind: "numbers", actual: Float64Array.from(actual), predicted: Float64Array.from(predicted) },
    losses,
  );
  return losses;
}

// scikit-learn 1.2.1: mean_squared_error, mean_squared_error(squared=False), mean_absolute_error, r2_score.
const rows = Array.from({ length: 1000 }, (_, i) => i);
const formula = rows.map((i) => ((i * 37) % 101) / 10);
const ORACLES = [
  {
    actual: [3, -0.5, 2, 7, 4.25],
    predicted: [2.5, 0, 2, 8, 4],
    mse: 0.3125,
    rmse: 0.5590169943749475,
    mae: 0.45,
    r2: 0.9491042345276873,
  },
  {
    actual: formula,
    predicted: formula.map((y, i) => y + (((i * 53) % 97) - 48) / 40),
    mse: 0.4904243750000001,
    rmse: 0.7003030593964302,
    mae: 0.606675,
    r2: 0.9424009940032596,
  },
];

describe("metricOf", () => {
  it.each(NAMES)("gives scikit-learn's %s", (name) => {
    for (const oracle of ORACLES) {
      const found = value(name, oracle.actual, oracle.predicted) ?? Number.NaN;
      expect(Math.abs(found / oracle[name] - 1)).toBeLessThan(1e-14);
    }
  });

  it("knows each metric's name, label and direction", () => {
    expect(
      NAMES.map((name) => metricOf(name)).map(({ name, label, greaterIsBetter }) => [name, label, greaterIsBetter]),
    ).toEqual([
      ["mse", "MSE", false],
      ["rmse", "RMSE", false],
      ["mae", "MAE", false],
      ["r2", "R²", true],
    ]);
  });

  it("gives no loss but for a wrong prediction, and none below zero", () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 })));
    fc.assert(
      fc.property(numbers, fc.constantFrom(...NAMES), (pairs, name) => {
        const losses = lossesOf(
          name,
          pairs.map(([y]) => y),
          pairs.map(([, p]) => p),
        );
        expect(losses).toHaveLength(pairs.length);
        losses.forEach((loss, row) => expect(loss > 0).toBe(pairs[row]?.[0] !== pairs[row]?.[1]));
      }),
    );
  });

  it("passes NaN and infinite predictions on into the losses", () => {
    for (const name of NAMES) {
      const losses = lossesOf(name, [1, 1], [Number.NaN, Number.NEGATIVE_INFINITY]);
      expect([...losses]).toEqual([Number.NaN, Number.POSITIVE_INFINITY]);
    }
  });

  it("gives no R² for a constant target, and less than 0 for worse than the mean", () => {
    expect(value("r2", [2, 2, 2], [1, 2, 3])).toBeNull();
    expect(value("r2", [1, 2, 3], [3, 2, 1])).toBe(-3);
  });
});
