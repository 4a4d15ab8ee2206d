import { describe, expect, it } from "vitest";
import { heldNumbers } from "../../../src/core/stats/chunks.ts";
import { influence, largestAbsolute } from "../../../src/core/stats/influence.ts";
import { mean } from "../../../src/core/stats/mean.ts";

describe("influence", () => {
  it("is the sample size over the kurtosis", () => {
    // SciPy: 5 / scipy.stats.kurtosis([1, 2, 4, 8, 16], fisher=False).
    const found = influence(heldNumbers(Float64Array.of(1, 2, 4, 8, 16)), 6.2)!;
    expect(found.effectiveCount).toBeCloseTo(2.149667726090726, 12);
    expect(found.largestShare).toBeCloseTo(96.04 / 148.8, 12);
  });

  it("is null without scatter", () => {
    expect(influence(heldNumbers(new Float64Array(9).fill(0.1)), 0.1)).toBeNull();
  });
});

describe("largestAbsolute", () => {
  it("names the farthest first and earlier ones on a tie", () => {
    expect(largestAbsolute(heldNumbers(Float64Array.of(1, -7, 3, 7, 0, -5)), 3)).toEqual([1, 3, 5]);
    expect(largestAbsolute(heldNumbers(Float64Array.of(1, 2)), 5)).toEqual([1, 0]);
  });
});

describe("mean", () => {
  it("of a million tenths is a tenth, where a running sum keeps eleven digits", () => {
    expect(mean(new Float64Array(1_000_000).fill(0.1))).toBe(0.1);
  });

  it("keeps small numbers beside large ones that cancel", () => {
    expect(mean(Float64Array.of(1e16, 3, -1e16))).toBe(1);
  });

  it("passes infinity and NaN on, and the largest numbers", () => {
    expect(mean(Float64Array.of(1, Number.POSITIVE_INFINITY))).toBe(Number.POSITIVE_INFINITY);
    expect(mean(Float64Array.of(1, Number.NaN))).toBeNaN();
    expect(mean(Float64Array.of(Number.MAX_VALUE / 2, Number.MAX_VALUE / 2))).toBe(Number.MAX_VALUE / 2);
  });

  it("is NaN for no numbers", () => {
    expect(mean(new Float64Array(0))).toBeNaN();
  });
});
