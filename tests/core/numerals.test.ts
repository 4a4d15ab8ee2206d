import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, counted, decimal, percent, signed, signedPercent, tolerancePercent } from "../../src/core/numerals.ts";

describe("numbers as readers see them", () => {
  it("have four significant digits, and separators in thousands", () => {
    expect([0, 0.023412, 13.0942, 1204.4, 1_234_567.8, -0.5].map((value) => decimal(value))).toEqual([
      "0",
      "0.02341",
      "13.09",
      "1,204",
      "1,234,568",
      "-0.5000",
    ]);
    expect([1.5e-9, -2.25e20, Number.NaN, Number.POSITIVE_INFINITY].map((value) => decimal(value))).toEqual([
      "1.500e-9",
      "-2.250e+20",
      "not a number",
      "infinite",
    ]);
    expect([signed(1.454), signed(-0.018), signed(0)]).toEqual(["+1.454", "-0.01800", "0"]);
  });

  it("are percentages with a space, and never minus zero", () => {
    expect([0.125, 1.25, 4.19, -0.0004, 0.00004, 0, -1e-9].map(percent)).toEqual([
      "12.5 %",
      "125 %",
      "419 %",
      "-0.04 %",
      "0.004 %",
      "0.0 %",
      "0.000 %",
    ]);
    expect([0.125, -0.002, 0, 1e-9].map(signedPercent)).toEqual(["+12.5 %", "-0.2 %", "0.0 %", "0.000 %"]);
    expect([0.05, 0.025, 12.5].map(tolerancePercent)).toEqual(["5 %", "2.5 %", "1,250 %"]);
  });

  it("count things", () => {
    expect([
      count(999),
      count(1000),
      count(1_000_000),
      counted(1, "row"),
      counted(412, "row"),
      counted(2, "row has", "rows have"),
    ]).toEqual(["999", "1,000", "1,000,000", "1 row", "412 rows", "2 rows have"]);
  });

  it("are separated as the locale en-US does it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 50), max: 2 ** 50 }), (value) => {
        expect(count(value)).toBe(value.toLocaleString("en-US"));
      }),
    );
  });
});
