import { describe, expect, it } from "vitest";
import { chiSquareSurvival } from "../../../src/core/stats/chi-square.ts";
import {
  jensenShannon,
  populationStability,
  totalVariation,
  totalVariationByChance,
  wassersteinByChance,
  wassersteinDistance,
} from "../../../src/core/stats/distribution-distance.ts";
import { holmAdjusted, holmRejects } from "../../../src/core/stats/holm.ts";
import { homogeneityP } from "../../../src/core/stats/homogeneity.ts";
import { sameShareP } from "../../../src/core/stats/hypergeometric.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";

const off = (value: number, expected: number): number => Math.abs(value / expected - 1);

describe("chiSquareSurvival", () => {
  // scipy.stats.chi2.sf, SciPy 1.17.1.
  it.each([
    [0.5, 3, 0.918891412],
    [3.841458820694124, 1, 0.05],
    [10, 7, 0.188573468],
    [200, 50, 7.85761072e-20],
    [1500, 1000, 1.04546404e-22],
    [40, 2, 2.06115362e-9],
  ])("agrees with SciPy at %d with %d degrees of freedom", (x, df, expected) => {
    expect(off(chiSquareSurvival(x, df), expected)).toBeLessThan(5e-9);
  });
});

describe("sameShareP", () => {
  // scipy.stats.hypergeom.pmf, summed in Python where the count is as far from its expectation as the data.
  it.each([
    [1, 10, 11, 14, 0.0027594561852200836],
    [300, 20_000, 180, 20_000, 3.978409954239752e-8],
    [5, 100, 4000, 100_000, 0.8005118874887092],
    [0, 20, 400, 2000, 0.041572765547090315],
    [20, 20, 400, 2000, 1.582560475650376e-14],
  ])("agrees with SciPy: %d of %d and %d of %d", (a, n, b, m, expected) => {
    expect(off(sameShareP(a, n, b, m), expected)).toBeLessThan(1e-9);
    expect(off(sameShareP(b, m, a, n), expected)).toBeLessThan(1e-9);
  });

  it("says nothing where there is nothing to tell apart", () => {
    expect([sameShareP(0, 5, 0, 9), sameShareP(5, 5, 9, 9), sameShareP(0, 0, 3, 9)]).toEqual([1, 1, 1]);
  });
});

describe("homogeneityP", () => {
  it("agrees with SciPy's chi2_contingency where every category is common", () => {
    expect(off(homogeneityP([300, 300, 400], [400, 300, 300]), 6.248749509463087e-7)).toBeLessThan(1e-12);
  });

  it("agrees with 200,000 permutations by NumPy where categories are rare", () => {
    // 0.148; this one ends after 20 exceedances, which leaves a relative error of about 1/√20.
    expect(Math.abs(homogeneityP([8, 1, 1, 0, 6], [20, 12, 3, 9, 10]) - 0.148)).toBeLessThan(0.1);
    expect(homogeneityP([0, 0, 1, 15], [30, 20, 40, 1])).toBeLessThan(0.0002);
  });

  it("gives the same on every run, whichever sample comes first", () => {
    const [a, b] = [
      [8, 1, 1, 0, 6],
      [20, 12, 3, 9, 10],
    ];
    expect(homogeneityP(a, b)).toBe(homogeneityP(a, b));
    expect(homogeneityP(a, b)).toBe(homogeneityP(b, a));
  });

  it("takes rare categories together in large samples, so that names never seem to drift", () => {
    const names = Array.from({ length: 4000 }, (_, i) => i);
    expect(
      homogeneityP(
        names.map((i) => (i < 2000 ? 1 : 0)),
        names.map((i) => (i < 2000 ? 0 : 1)),
      ),
    ).toBe(1);
    expect(homogeneityP([...names.map(() => 1), 900], [...names.map(() => 1), 3000])).toBeLessThan(1e-9);
  });
});

describe("holmAdjusted", () => {
  // statsmodels.stats.multitest.multipletests(p, 0.05, "holm")[1].
  it("multiplies by the hypotheses that are left, and never falls", () => {
    const adjusted = holmAdjusted([0.01, 0.04, 0.02]);
    for (const [i, expected] of [0.03, 0.04, 0.04].entries()) expect(adjusted[i]).toBeCloseTo(expected, 15);
    expect(holmAdjusted([0.5, 0.9])).toEqual([1, 1]);
  });

  it("rejects what Holm's procedure rejects", () => {
    const random = seededRandom(3);
    for (let i = 0; i < 100; i++) {
      const p = Array.from({ length: 8 }, () => random() ** 4);
      expect(holmAdjusted(p).map((one) => one <= 0.05)).toEqual(holmRejects(p, 0.05));
    }
  });
});

describe("distances between distributions", () => {
  it("agrees with SciPy's wasserstein_distance", () => {
    // wasserstein_distance([0, 1, 3], [3, 3, 3])
    const moved = { reference: [1, 2, 3], current: [0, 0, 3] };
    expect(wassersteinDistance([0, 1, 3], moved)).toBeCloseTo(1.6666666666666665, 14);
    expect(totalVariation({ reference: [5, 5], current: [9, 1] })).toBeCloseTo(0.4, 15);
  });

  it("knows what chance alone gives", () => {
    // The mean of 20,000 random divisions of 30, 25, 25 and 20 values at 0, 1, 2 and 5 into 40 and 60, by NumPy: 0.3454.
    const halves = { reference: [15, 27.5, 40, 50], current: [15, 27.5, 40, 50] };
    expect(off(wassersteinByChance([0, 1, 2, 5], halves, 1 / 40 + 1 / 60), 0.3454)).toBeLessThan(0.02);
    // Two categories: twice √(2/π) · √(p (1 - p) spread), halved.
    expect(totalVariationByChance({ reference: [5, 5], current: [5, 5] }, 0.2)).toBeCloseTo(0.1784, 4);
  });

  it("agrees with NumPy and SciPy on the two that are only shown", () => {
    // (q - p) · ln(q / p), and scipy.spatial.distance.jensenshannon(p, q, base=2)², half a row added to each bin.
    const counts = { reference: [50, 30, 20], current: [20, 30, 50] };
    expect(populationStability(counts)).toBeCloseTo(0.532935044415932, 14);
    expect(jensenShannon(counts)).toBeCloseTo(0.0929798077714672, 14);
  });
});

describe("seededRandom", () => {
  it("is even over [0, 1) and the same for the same seed", () => {
    const random = seededRandom(7);
    const values = Array.from({ length: 20_000 }, random);
    const tenths = Array.from({ length: 10 }, (_, i) => values.filter((value) => Math.floor(10 * value) === i).length);
    // Each is 2,000 with a deviation of 42.
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
    expect(Array.from({ length: 3 }, seededRandom(7))).toEqual(values.slice(0, 3));
    expect(seededRandom(8)()).not.toBe(values[0]);
  });
});
