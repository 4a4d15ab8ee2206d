import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actual, type Predicted, rowCountOf } from "../../../src/core/metrics/predicted.ts";
import { largestErrors as largestOf } from "../../../src/core/verdict/largest-errors.ts";

const numbers = (...values: number[]) => ({ kind: "numbers", values: Float64Array.from(values) }) as const;

/** Rows whose identities rise. */
const largestErrors = (actual: Actual, baseline: Predicted, candidate: Predicted) =>
  largestOf(
    actual,
    baseline,
    candidate,
    Uint32Array.from({ length: 2 * rowCountOf(actual) }, (_, i) => i),
  );

describe("the largest new errors", () => {
  it("are rows that the candidate predicts worse than the baseline, the worst first", () => {
    const found = largestErrors(numbers(1, 2, 3, 4), numbers(1, 2, 3, 9), numbers(1, 5, 3.5, 4));
    expect(found).toEqual([
      { row: 1, extra: 3, actual: 2, baseline: 2, candidate: 5 },
      { row: 2, extra: 0.5, actual: 3, baseline: 3, candidate: 3.5 },
    ]);
  });

  it("leave out rows without a target or a prediction, and what differs by rounding", () => {
    const found = largestErrors(
      numbers(Number.NaN, 2, 3, 4),
      numbers(1, 2, 3, 4),
      numbers(9, Number.NaN, 4, 4 + 1e-12),
    );
    expect(found.map(({ row }) => row)).toEqual([2]);
  });

  it("are of equal growth those with the smallest identities, wherever they stand", () => {
    const zeros = numbers(...Array.from({ length: 9 }, () => 0));
    const ones = numbers(...Array.from({ length: 9 }, () => 1));
    const identities = Uint32Array.from([9, 0, 1, 7, 1, 5, 4, 4, 3, 0, 2, 2, 8, 8, 7, 7, 6, 6]);
    expect(largestOf(zeros, zeros, ones, identities).map(({ row }) => row)).toEqual([2, 1, 5, 4, 3]);
  });

  it("are the first five of all rows in the order of their growth", () => {
    const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, (errors) => {
        const zeros = numbers(...errors.map(() => 0));
        const wanted = errors
          .map((error, row) => ({ row, extra: Math.abs(error) }))
          .filter(({ extra }) => extra > 0)
          .toSorted((a, b) => b.extra - a.extra || a.row - b.row)
          .slice(0, 5);
        expect(largestErrors(zeros, zeros, numbers(...errors)).map(({ row, extra }) => ({ row, extra }))).toEqual(
          wanted,
        );
      }),
    );
  });

  it("of classes are those whose right class lost probability, whatever order each side has its classes in", () => {
    const actual = { kind: "classes", classes: ["no", "yes"], labels: Int32Array.of(0, 1, 1) } as const;
    const before = {
      kind: "classes",
      classes: ["yes", "no"],
      labels: Int32Array.of(1, 0, 0),
      probabilities: [Float64Array.of(0.1, 0.8, 0.9), Float64Array.of(0.9, 0.2, 0.1)],
    } as const;
    const after = {
      kind: "classes",
      classes: ["no", "yes"],
      labels: Int32Array.of(0, 0, 1),
      probabilities: [Float64Array.of(0.9, 0.75, 0.05), Float64Array.of(0.1, 0.25, 0.95)],
    } as const;
    const found = largestErrors(actual, before, after);
    expect(found).toMatchObject([{ row: 1, actual: "yes", baseline: "yes", candidate: "no" }]);
    expect(found[0].extra).toBeCloseTo(0.55, 12);
    const labelsOnly = largestErrors(actual, { ...before, probabilities: null }, { ...after, probabilities: null });
    expect(labelsOnly).toMatchObject([{ row: 1, extra: 1 }]);
  });
});
