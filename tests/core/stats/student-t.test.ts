import { describe, expect, it } from "vitest";
import { studentTCritical, studentTSurvival } from "../../../src/core/stats/student-t.ts";

const NORMAL = Number.POSITIVE_INFINITY;

/** Relative difference. */
function off(value: number, expected: number): number {
  return Math.abs(value / expected - 1);
}

describe("studentTSurvival", () => {
  // mpmath 1.3 at 30 digits: betainc(df/2, 1/2, 0, df/(df + t²), regularized=True) / 2.
  it.each([
    [2, 1, 0.14758361765043326],
    [2, 10, 0.03669401738537018],
    [1, 3, 0.19550110947788532],
    [0.5, 30, 0.31036150244256366],
    [1.96, 411, 0.025335541161249545],
    [2.5, 1e5, 0.006210459596279523],
    [5, 1e7, 2.8665640375042696e-7],
    [1.9, 1e7, 0.02871657418422522],
    [40, 99, 3.1925425801436136e-63],
  ])("agrees with mpmath to 1e-12 at t = %d with %d degrees of freedom", (t, df, expected) => {
    expect(off(studentTSurvival(t, df), expected)).toBeLessThan(1e-12);
  });

  it("is 1/2 - arctan(t)/π with one degree of freedom, on both sides of zero", () => {
    for (const t of [-30, -2, -0.3, 0, 0.7, 1.9999, 2, 2.0001, 12]) {
      expect(studentTSurvival(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 14);
    }
  });

  it("falls steadily where the series hands over to the continued fraction", () => {
    for (const df of [1, 7, 300, 1e6, NORMAL]) {
      expect(studentTSurvival(2 - 1e-9, df)).toBeGreaterThan(studentTSurvival(2, df));
      expect(studentTSurvival(2, df)).toBeGreaterThan(studentTSurvival(2 + 1e-9, df));
    }
  });

  it("gives 0 and 1 at the infinities and NaN for NaN", () => {
    expect(studentTSurvival(Number.POSITIVE_INFINITY, 5)).toBe(0);
    expect(studentTSurvival(Number.NEGATIVE_INFINITY, 5)).toBe(1);
    expect(studentTSurvival(Number.NaN, 5)).toBeNaN();
  });
});

describe("studentTCritical", () => {
  // scipy.stats.t.isf(tail, df) and scipy.stats.norm.isf(tail), SciPy 1.x.
  it.each([
    [0.025, 1, 12.706204736174705],
    [0.025, 2, 4.302652729749464],
    [0.025, 19, 2.09302405440831],
    [0.025, 411, 1.965752679860952],
    [0.0125, 99, 2.276003474751273],
    [0.025, 1e7, 1.9599642217672055],
    [1e-9, 5, 98.93722464836996],
    [0.4, 3, 0.2766706623326898],
    [0.025, NORMAL, 1.9599639845400545],
    [0.2, NORMAL, 0.8416212335729142],
  ])("agrees with SciPy to 1e-12 at tail %d with %d degrees of freedom", (tail, df, expected) => {
    expect(off(studentTCritical(tail, df), expected)).toBeLessThan(1e-12);
  });

  it("mirrors tails above one half and is zero at one half", () => {
    expect(studentTCritical(0.975, 9)).toBeCloseTo(-studentTCritical(0.025, 9), 12);
    expect(studentTCritical(0.5, 9)).toBeCloseTo(0, 12);
  });

  it("refuses a tail that is no probability", () => {
    expect(() => studentTCritical(0, 5)).toThrow(RangeError);
    expect(() => studentTCritical(0.1, 0)).toThrow(RangeError);
  });
});
