import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contrastStatistic,
  fiellerInterval,
  guardedFreedom,
  withVirtualPair,
} from "../../../src/core/stats/fieller.ts";
import { pairedMoments } from "../../../src/core/stats/paired-moments.ts";

const positive = fc.double({ min: 0.5, max: 20, noNaN: true });
const difference = fc.double({ min: -3, max: 3, noNaN: true });
const pairs = fc.array(fc.tuple(positive, difference), { minLength: 5, maxLength: 60 });

function momentsOf(some: readonly (readonly [number, number])[]) {
  return pairedMoments(
    Float64Array.from(some, ([a]) => a),
    Float64Array.from(some, ([, d]) => d),
  );
}

describe("fiellerInterval", () => {
  it("gives the values worked out by hand for a constant baseline", () => {
    // a = 1, d = 1, 2, 3: mean d 2, standard error 1/√3, so 2 ± 2/√3.
    const moments = pairedMoments(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3));
    expect(contrastStatistic(moments, 0)).toBeCloseTo(3.464101615137754, 13);
    const [low, high] = fiellerInterval(moments, 2)!;
    expect(low).toBeCloseTo(0.8452994616207483, 13);
    expect(high).toBeCloseTo(3.1547005383792515, 13);
  });

  it("ends exactly where the test turns", () => {
    const law = fc.property(pairs, fc.double({ min: 0.5, max: 4, noNaN: true }), (some, t) => {
      const moments = momentsOf(some);
      const interval = fiellerInterval(moments, t);
      fc.pre(interval !== null && interval[1] - interval[0] > 1e-6);
      expect(contrastStatistic(moments, interval[0])).toBeCloseTo(t, 5);
      expect(contrastStatistic(moments, interval[1])).toBeCloseTo(-t, 5);
    });
    fc.assert(law, { numRuns: 200 });
  });

  it("is null when the baseline's mean cannot be told from zero", () => {
    expect(fiellerInterval(pairedMoments(Float64Array.of(0, 0, 9), Float64Array.of(1, 2, 3)), 4)).toBeNull();
    expect(fiellerInterval(pairedMoments(Float64Array.of(0, 0, 0), Float64Array.of(1, 2, 3)), 2)).toBeNull();
  });

  it("keeps its digits for two models that differ in the twelfth digit", () => {
    const a = Float64Array.from({ length: 50 }, (_, i) => 1e6 + i);
    const small = Float64Array.from({ length: 50 }, (_, i) => (i % 5) * 1e-7);
    const large = small.map((d) => d * 2 ** 20);
    const [low, high] = fiellerInterval(pairedMoments(a, small), 2)!;
    const [lowOfLarge, highOfLarge] = fiellerInterval(pairedMoments(a, large), 2)!;
    expect(low * 2 ** 20).toBeCloseTo(lowOfLarge, 6);
    expect(high * 2 ** 20).toBeCloseTo(highOfLarge, 6);
    expect(low).toBeGreaterThan(0);
  });
});

describe("contrastStatistic", () => {
  it("is infinite when all pairs change alike, zero when none changes, and NaN for one pair", () => {
    const a = Float64Array.of(1, 2, 3);
    expect(contrastStatistic(pairedMoments(a, Float64Array.of(2, 2, 2)), 0)).toBe(Number.POSITIVE_INFINITY);
    expect(contrastStatistic(pairedMoments(a, Float64Array.of(-2, -2, -2)), 0)).toBe(Number.NEGATIVE_INFINITY);
    expect(contrastStatistic(pairedMoments(a, Float64Array.of(0, 0, 0)), 0)).toBe(0);
    expect(contrastStatistic(pairedMoments(Float64Array.of(1), Float64Array.of(1)), 0)).toBeNaN();
  });
});

describe("withVirtualPair", () => {
  it("never makes the candidate look better", () => {
    const law = fc.property(pairs, (some) => {
      const moments = momentsOf(some);
      const guarded = withVirtualPair(moments);
      expect(guarded.n).toBe(moments.n + 1);
      expect(guarded.meanA).toBeCloseTo(moments.meanA, 10);
      expect(guarded.meanD).toBeGreaterThanOrEqual(moments.meanD - 1e-12);
    });
    fc.assert(law, { numRuns: 100 });
  });
});

describe("guardedFreedom", () => {
  it("is the number of pairs where all differ, and towards a third of those that differ where few do", () => {
    expect(guardedFreedom(1000, 1000)).toBe(1000);
    expect(guardedFreedom(3000, 30)).toBeCloseTo(10.067, 3);
    expect(guardedFreedom(1e9, 30)).toBeCloseTo(10, 6);
    // Buckets of rows: more rows than buckets may differ.
    expect(guardedFreedom(128, 4000)).toBe(128);
  });
});
