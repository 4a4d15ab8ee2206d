import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDot, addProduct, addValue, pairs, subtractMultiple } from "../../../src/core/models/double-double.ts";

/** Whole numbers of up to 53 bits: their products are exact as BigInt and never as doubles. */
const whole = fc.maxSafeInteger();
const columns = fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 50 });

function exact({ high, low }: ReturnType<typeof pairs>, at: number): bigint {
  return BigInt(high[at]) + BigInt(Math.round(low[at]));
}

/** Twice 53 bits hold the sum of the sizes, but for a few units in the last place. */
function isClose(value: bigint, expected: bigint, sizes: bigint): boolean {
  return size(value - expected) <= 1n + sizes / 2n ** 90n;
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);

describe("sums of products in twice the precision", () => {
  it("keeps what a sum of doubles loses", () => {
    const sum = pairs(1);
    for (const value of [1e16, 1, -1e16]) addValue(sum, 0, value);
    expect(sum.high[0] + sum.low[0]).toBe(1);
  });

  it("agrees with whole numbers of any length", () => {
    fc.assert(
      fc.property(columns, (rows) => {
        const column = Float64Array.from(rows, ([a]) => a);
        const values = pairs(rows.length);
        values.high.set(rows.map(([, b]) => b));
        const dot = pairs(1);
        addDot(dot, 0, column, values, rows.length);
        const products = pairs(1);
        for (const [a, b] of rows) addProduct(products, 0, a, b);
        const terms = rows.map(([a, b]) => BigInt(a) * BigInt(b));
        const sum = terms.reduce((total, term) => total + term, 0n);
        const sizes = terms.reduce((total, term) => total + size(term), 0n);
        expect(isClose(exact(dot, 0), sum, sizes)).toBe(true);
        expect(isClose(exact(products, 0), sum, sizes)).toBe(true);
      }),
    );
  });

  it("takes a multiple of a column off without a rounding error of its own", () => {
    fc.assert(
      fc.property(columns, whole, (rows, factor) => {
        const left = pairs(rows.length);
        left.high.set(rows.map(([, b]) => b));
        subtractMultiple(
          left,
          Float64Array.from(rows, ([a]) => a),
          factor,
          rows.length,
        );
        for (const [i, [a, b]] of rows.entries()) {
          const taken = BigInt(factor) * BigInt(a);
          expect(isClose(exact(left, i), BigInt(b) - taken, size(taken))).toBe(true);
        }
      }),
    );
  });
});
