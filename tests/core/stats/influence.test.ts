import { describe, expect, it } from "vitest";
import { influence, largestAbsolute } from "../../../src/core/stats/influence.ts";
import { mean } from "../../../src/core/stats/mean.ts";

describe("influence", () => {
  it("is the sample size over the kurtosis", () => {
    // SciPy: 5 / scipy.stats.kurtosis([1, 2, 4, 8, 16], fisher=False).
    const values = Float64Array.of(1, 2, 4, 8, 16);
    expect(influence(values)!.effectiveCount).toBeCloseTo(2.149667726090726, 12);
    expect(influence(values)!.largestShare).toBeCloseTo(96.04 / 148.8, 12);
  });

  it("is null without scatter", () => {
    expect(influence(new Float64Array(9).fill(0.1))).toBeNull();
  });
});

describe("largestAbsolute", () => {
  it("names the farthest first and earlier ones on a tie", () => {
    expect(largestAbsolute(Float64Array.of(1, -7, 3, 7, 0, -5), 3)).toEqual([1, 3, 5]);
    expect(largestAbsolute(Float64Array.of(1, 2), 5)).toEqual([1, 0]);
  });
});

describe("mean", () => {
  it("sums a million tenths to thirteen digits, where a running sum keeps eleven", () => {
    expect(Math.abs(mean(new Float64Array(1_000_000).fill(0.1)) - 0.1)).toBeLessThan(1e-14);
  });

  it("is NaN for no numbers", () => {
    expect(mean(new Float64Array(0))).toBeNaN();
  });
});
