import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochbergRejects } from "../../../src/core/stats/benjamini-hochberg.ts";
import { holmRejects } from "../../../src/core/stats/holm.ts";

// Benjamini and Hochberg (1995), section 3.1: 15 endpoints of a trial, of which their procedure rejects 4 at 0.05.
const trial = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

const rejectedOf = (rejects: readonly boolean[]): number => rejects.filter(Boolean).length;

describe("benjaminiHochbergRejects", () => {
  it("rejects what the paper's own example rejects, one more than Holm's procedure", () => {
    expect(benjaminiHochbergRejects(trial, 0.05)).toEqual(trial.map((p) => p <= 0.0095));
    expect(rejectedOf(holmRejects(trial, 0.05))).toBe(3);
    const backwards = trial.toReversed();
    expect(benjaminiHochbergRejects(backwards, 0.05)).toEqual(backwards.map((p) => p <= 0.0095));
  });

  it("rejects all that are no larger than the largest that passes, even where one between does not", () => {
    expect(benjaminiHochbergRejects([0.06, 0.07, 0.075], 0.075)).toEqual([true, true, true]);
    expect(benjaminiHochbergRejects([0.06, 0.07, 0.9], 0.075)).toEqual([false, false, false]);
  });

  it("never rejects what is not a number, but counts it", () => {
    expect(benjaminiHochbergRejects([Number.NaN, 0.06], 0.1)).toEqual([false, false]);
    expect(benjaminiHochbergRejects([Number.NaN, 0.05], 0.1)).toEqual([false, true]);
    expect(benjaminiHochbergRejects([], 0.1)).toEqual([]);
  });

  it("rejects whatever Holm's procedure rejects, and by adjusted p-values what their definition says", () => {
    const pValue = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
    fc.assert(
      fc.property(fc.array(pValue, { maxLength: 30 }), (pValues) => {
        const rejects = benjaminiHochbergRejects(pValues, 0.1);
        const holm = holmRejects(pValues, 0.1);
        expect(holm.filter((isRejected, index) => isRejected && !rejects[index])).toEqual([]);
        // p.adjust(method = "BH") in R: the least of p_j * m / rank_j over all p_j >= p_i.
        const adjusted = pValues.map((p) =>
          Math.min(
            ...pValues.filter((q) => q >= p).map((q) => (q * pValues.length) / pValues.filter((r) => r <= q).length),
          ),
        );
        const isSure = adjusted.map((value) => Math.abs(value - 0.1) > 1e-9);
        expect(rejects.filter((_, index) => isSure[index])).toEqual(
          adjusted.filter((_, index) => isSure[index]).map((value) => value <= 0.1),
        );
      }),
    );
  });
});
