import { describe, expect, it } from "vitest";
import { kolmogorovSmirnovP, kolmogorovSurvival } from "../../../src/core/stats/kolmogorov-smirnov.ts";

const off = (value: number, expected: number): number => Math.abs(value / expected - 1);

/** Values as counts up to each of their common levels. */
function counted(first: readonly number[], second: readonly number[]): [number[], number[]] {
  const levels = [...new Set([...first, ...second])].toSorted((a, b) => a - b);
  const on = (values: readonly number[]) => levels.map((level) => values.filter((value) => value <= level).length);
  return [on(first), on(second)];
}

function runningTotals(counts: readonly number[]): number[] {
  let total = 0;
  return counts.map((count) => (total += count));
}

describe("kolmogorovSmirnovP", () => {
  // numpy.random.default_rng(5): 30 values of normal(0, 1), 41 of normal(0.6, 1.2), three decimals, none twice.
  const first = [
    -0.802, -1.324, -0.248, 0.42, 1.136, 0.11, -0.553, -0.785, 0.749, 1.635, 0.273, -1.233, -0.958, 1.6, 0.203, -1.732,
    -0.084, -1.163, -0.629, -0.488, -0.713, 0.553, -0.063, -0.589, 0.41, 0.83, -1.643, -0.257, -0.981, -0.173,
  ];
  const second = [
    -0.947, 0.625, 0.555, 0.235, -0.658, 0.125, -0.71, -1.026, 0.87, -0.731, 2.004, 1.46, -1.797, 0.927, -0.722, 0.64,
    0.652, -1.786, 0.32, 0.293, 1.754, -0.818, 1.486, -0.719, 0.202, -0.409, 2.338, 1.282, 3.518, 1.37, 1.614, 1.609,
    -0.128, 0.516, 2.22, 0.124, 0.827, 0.575, 1.331, 0.162, 0.417,
  ];

  it("agrees with SciPy where no values are tied", () => {
    // scipy.stats.ks_2samp(first, second, method="exact"), SciPy 1.17.1.
    const [a, b] = counted(first, second);
    expect(off(kolmogorovSmirnovP(a, b), 0.011013210636495378)).toBeLessThan(1e-12);
  });

  // Python: every itertools.combinations of the pooled values, distance at least that of the data.
  it.each([
    [[1, 1, 2, 2, 3], [2, 3, 3, 4, 4, 4], 37 / 462],
    [[0, 0, 0, 1], [1, 1, 1, 1, 0], 26 / 126],
  ])("counts all orders of tied values: %j and %j", (a, b, expected) => {
    expect(off(kolmogorovSmirnovP(...counted(a, b)), expected)).toBeLessThan(1e-12);
    expect(off(kolmogorovSmirnovP(...counted(b, a)), expected)).toBeLessThan(1e-12);
  });

  it("never gives more in small samples than Kolmogorov's limit does", () => {
    for (const moved of [60, 80, 100]) {
      const [a, b] = [Array<number>(630).fill(1), Array<number>(630).fill(0)];
      // Two samples of 315 that alternate, but for the first `moved` values.
      for (let i = moved; i < 630; i++) [a[i], b[i]] = i % 2 === 0 ? [1, 0] : [0, 1];
      const n = a.reduce((sum, one) => sum + one, 0);
      const m = 630 - n;
      // The distribution functions are farthest apart after the first of the values that alternate, which is one of a.
      const t = ((moved + 1) / n) * Math.sqrt((n * m) / 630);
      const p = kolmogorovSmirnovP(runningTotals(a), runningTotals(b));
      expect(p).toBeLessThan(kolmogorovSurvival(t));
      expect(p).toBeGreaterThan(0.5 * kolmogorovSurvival(t));
    }
  });

  it("says nothing about an empty sample or equal ones", () => {
    expect(kolmogorovSmirnovP([0, 0], [3, 7])).toBe(1);
    expect(kolmogorovSmirnovP([3, 7], [3, 7])).toBe(1);
  });
});

describe("kolmogorovSurvival", () => {
  // scipy.special.kolmogorov.
  it.each([
    [0.3, 0.999990694198665],
    [0.5, 0.9639452436648751],
    [1.3580986393225507, 0.05],
    [2, 0.0006709252557796953],
    [4, 2.5328331127e-14],
  ])("agrees with SciPy at %d", (t, expected) => {
    expect(off(kolmogorovSurvival(t), expected)).toBeLessThan(1e-8);
  });
});
