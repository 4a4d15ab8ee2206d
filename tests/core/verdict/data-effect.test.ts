import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALONE, EDITED, KEPT } from "../../../src/core/dataset/row-match.ts";
import { metricOf } from "../../../src/core/metrics/metrics.ts";
import { answersOf } from "../../../src/core/metrics/predicted.ts";
import { dataEffectParts, type ScoredSide } from "../../../src/core/verdict/data-effect.ts";
import { measureOne } from "../../../src/core/verdict/measure.ts";

interface Row {
  readonly actual: number;
  readonly predicted: number;
  readonly fate: number;
}

const numbers = (values: readonly number[]) => ({ kind: "numbers", values: Float64Array.from(values) }) as const;

function sideOf(rows: readonly Row[]): ScoredSide {
  const answers = answersOf(numbers(rows.map((row) => row.actual)), numbers(rows.map((row) => row.predicted)));
  return { trainings: [answers], fates: Uint8Array.from(rows, (row) => row.fate) };
}

function valueOf(name: "mse" | "rmse" | "mae" | "r2", rows: readonly Row[]): number {
  const predicted = numbers(rows.map((row) => row.predicted));
  return measureOne(metricOf(name), numbers(rows.map((row) => row.actual)), predicted) ?? Number.NaN;
}

const row = (actual: number, predicted: number, fate: number): Row => ({ actual, predicted, fate });

describe("the parts of the data's effect", () => {
  it("are what the definition says, by hand", () => {
    // Losses 1, 4 and 9 at the base, mean 14/3; one row kept, one edited from 4 to 1, one removed, one added with 16: mean 6.
    const base = [row(0, 1, KEPT), row(0, 2, EDITED), row(0, 3, ALONE)];
    const head = [row(0, 1, KEPT), row(0, 1, EDITED), row(0, 4, ALONE)];
    const parts = dataEffectParts(metricOf("mse"), sideOf(base), sideOf(head));
    const mean = 14 / 3;
    expect(parts?.kept).toBeCloseTo(0, 14);
    expect(parts?.edited).toBeCloseTo((1 - 4) / 3, 14);
    expect(parts?.added).toBeCloseTo((16 - mean) / 3, 14);
    expect(parts?.removed).toBeCloseTo(-(9 - mean) / 3, 14);
  });

  const cell = fc.integer({ min: -40, max: 40 });
  const common = fc.record({ actual: cell, predicted: cell, now: cell, edited: fc.boolean() });
  const alone = fc.record({ actual: cell, predicted: cell });
  const sides = fc.record({
    common: fc.array(common, { minLength: 2, maxLength: 30 }),
    added: fc.array(alone, { maxLength: 20 }),
    removed: fc.array(alone, { maxLength: 20 }),
  });

  it.each(["mse", "rmse", "mae", "r2"] as const)("of %s add up to its change, and kept rows have none", (name) => {
    fc.assert(
      fc.property(sides, (given) => {
        const fate = (edited: boolean): number => (edited ? EDITED : KEPT);
        const base = [
          ...given.common.map((one) => row(one.actual, one.predicted, fate(one.edited))),
          ...given.removed.map((one) => row(one.actual, one.predicted, ALONE)),
        ];
        const head = [
          ...given.common.map((one) => row(one.edited ? one.now : one.actual, one.predicted, fate(one.edited))),
          ...given.added.map((one) => row(one.actual, one.predicted, ALONE)),
        ];
        const [before, after] = [valueOf(name, base), valueOf(name, head)];
        fc.pre(Number.isFinite(before) && Number.isFinite(after));
        const parts = dataEffectParts(metricOf(name), sideOf(base), sideOf(head));
        const size = Math.max(1, Math.abs(before), Math.abs(after));
        expect(Math.abs((parts?.kept ?? Number.NaN) / size)).toBeLessThan(1e-11);
        const sum = Object.values(parts ?? {}).reduce((total, part) => total + part, 0);
        expect(Math.abs((sum - (after - before)) / size)).toBeLessThan(1e-11);
      }),
    );
  });

  it("are unknown where a loss is not finite", () => {
    const rows = [row(1, Number.NaN, KEPT), row(2, 1, KEPT)];
    expect(dataEffectParts(metricOf("mse"), sideOf(rows), sideOf(rows))).toBeNull();
  });
});
