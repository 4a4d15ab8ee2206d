import { describe, expect, it } from "vitest";
import { holmRejects } from "../../../src/core/stats/holm.ts";

describe("holmRejects", () => {
  // statsmodels.stats.multitest.multipletests(p, 0.05, "holm") gives the same.
  it("steps down from the smallest p-value", () => {
    expect(holmRejects([0.01, 0.04, 0.02], 0.05)).toEqual([true, true, true]);
    expect(holmRejects([0.03, 0.01, 0.04], 0.05)).toEqual([false, true, false]);
    expect(holmRejects([0.02, 0.02, 0.02], 0.05)).toEqual([false, false, false]);
  });

  it("never rejects what is not a number, but counts it", () => {
    expect(holmRejects([Number.NaN, 0.03], 0.05)).toEqual([false, false]);
    expect(holmRejects([Number.NaN, 0.02], 0.05)).toEqual([false, true]);
  });

  it("has nothing to say about no claims", () => {
    expect(holmRejects([], 0.05)).toEqual([]);
  });
});
