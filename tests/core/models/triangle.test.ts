import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absorbBlock,
  conditionOf,
  independentColumns,
  solveTransposed,
  solveUpper,
} from "../../../src/core/models/triangle.ts";

const WIDTH = 4;
const row = fc.tuple(
  fc.integer({ min: -99, max: 99 }),
  fc.integer({ min: -99, max: 99 }),
  fc.integer({ min: -99, max: 99 }),
  fc.integer({ min: -99, max: 99 }),
);

function triangleOf(rows: readonly (readonly number[])[], blockRows: number): Float64Array {
  const triangle = new Float64Array(WIDTH * WIDTH);
  for (let start = 0; start < rows.length; start += blockRows) {
    const block = rows.slice(start, start + blockRows);
    absorbBlock(
      triangle,
      Array.from({ length: WIDTH }, (_, j) => Float64Array.from(block, (one) => one[j])),
      block.length,
    );
  }
  return triangle;
}

describe("the triangular factor", () => {
  it("has the cross products of the rows, however they are cut into blocks", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (rows, blockRows) => {
        const r = triangleOf(rows, blockRows);
        for (let i = 0; i < WIDTH; i++) {
          for (let j = 0; j < WIDTH; j++) {
            // The products of whole numbers below 100 are exact.
            const expected = rows.reduce((sum, one) => sum + one[i] * one[j], 0);
            const actual = Array.from({ length: WIDTH }, (_, k) => r[k * WIDTH + i] * r[k * WIDTH + j]).reduce(
              (sum, value) => sum + value,
              0,
            );
            expect(Math.abs(actual - expected)).toBeLessThan(1e-9);
          }
        }
      }),
    );
  });

  it("has nothing below its diagonal", () => {
    const r = triangleOf(
      [
        [3, 1, 4, 1],
        [5, 9, 2, 6],
        [5, 3, 5, 8],
        [9, 7, 9, 3],
        [2, 3, 8, 4],
      ],
      2,
    );
    const below = Array.from(r).filter((_, at) => at % WIDTH < Math.floor(at / WIDTH));
    expect(below).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("solves the least squares problem of its columns", () => {
    // Through (0, 1), (1, 3), (2, 5), (3, 7): 1 + 2x, with a column of zeros that says nothing.
    const rows = [0, 1, 2, 3].map((x) => [1, x, 0, 1 + 2 * x]);
    const { kept, factor, right } = independentColumns(triangleOf(rows, 3), WIDTH, [2, Math.sqrt(14), 0], 1e-14);
    expect(kept).toEqual([0, 1]);
    const solved = solveUpper(factor, right);
    expect(solved[0]).toBeCloseTo(1, 13);
    expect(solved[1]).toBeCloseTo(2, 13);
  });

  it("leaves out the column that repeats earlier ones and keeps the one after it", () => {
    const rows = [
      [1, 2, 1, 5],
      [4, 8, 0, 1],
      [2, 4, 7, 3],
      [5, 10, 2, 2],
    ];
    const lengths = [0, 1, 2].map((j) => Math.hypot(...rows.map((one) => one[j])));
    const { kept, factor, right } = independentColumns(triangleOf(rows, 4), WIDTH, lengths, 1e-14);
    expect(kept).toEqual([0, 2]);
    // Least squares of the last column on the first and the third, by their normal equations with determinant 46 * 54 - 25 * 25.
    const solved = solveUpper(factor, right);
    expect(solved[0]).toBeCloseTo((25 * 54 - 25 * 30) / 1859, 12);
    expect(solved[1]).toBeCloseTo((46 * 30 - 25 * 25) / 1859, 12);
  });
});

describe("a small triangular system", () => {
  const upper = [Float64Array.of(2), Float64Array.of(1, 4)];

  it("is solved from below, and transposed from above", () => {
    expect(solveUpper(upper, Float64Array.of(5, 8))).toEqual(Float64Array.of(1.5, 2));
    expect(solveTransposed(upper, Float64Array.of(4, 10))).toEqual(Float64Array.of(2, 2));
  });

  it("has the condition of its directions, not of its scales", () => {
    expect(conditionOf([Float64Array.of(1e9), Float64Array.of(0, 0.05)])).toBeCloseTo(2, 12);
    expect(conditionOf([Float64Array.of(1), Float64Array.of(1, 1e-8)])).toBeGreaterThan(1e8);
  });
});
