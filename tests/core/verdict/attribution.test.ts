import { describe, expect, it } from "vitest";
import { attribution, comparisonsDisagree } from "../../../src/core/verdict/attribution.ts";

const rows = { kept: 408, edited: 4, added: 96, removed: 0 };

describe("attribution", () => {
  it("splits the visible change into data and model without a remainder", () => {
    const cells = { baselineOnBase: 11.64, baselineOnHead: 13.1, candidateOnBase: 13.09, candidateOnHead: 14.84 };
    const split = attribution(cells, rows);
    expect(split.dataEffect).toBeCloseTo(1.46, 12);
    expect(split.modelEffect).toBeCloseTo(1.74, 12);
    expect(split.interaction).toBeCloseTo(0.29, 12);
    expect(split.dataEffect! + split.modelEffect!).toBeCloseTo(14.84 - 11.64, 12);
    expect(comparisonsDisagree(split)).toBe(false);
    expect(split).toMatchObject({ cells, rows });
  });

  it("shares the interaction equally, as Shapley does", () => {
    const cells = { baselineOnBase: 10, baselineOnHead: 12, candidateOnBase: 8, candidateOnHead: 13 };
    // Half of (8 - 10) + (13 - 12), and half of (12 - 10) + (13 - 8).
    expect(attribution(cells, rows).shares).toEqual({ model: -0.5, data: 3.5 });
  });

  it("keeps parts that add up to the data effect, and none that do not", () => {
    const cells = { baselineOnBase: 10, baselineOnHead: 12, candidateOnBase: 8, candidateOnHead: 13 };
    const parts = { kept: 1e-16, edited: 0.5, added: 2, removed: -0.5 + 1e-13 };
    const split = attribution(cells, rows, parts).dataEffectParts;
    expect(split).toMatchObject({ kept: 0, edited: 0.5, removed: -0.5 + 1e-13 });
    expect(split!.kept + split!.edited + split!.added + split!.removed).toBe(2);
    expect(attribution(cells, rows, { ...parts, added: 2.1 }).dataEffectParts).toBeNull();
    expect(attribution(cells, rows).dataEffectParts).toBeNull();
  });

  it("flags comparisons that disagree", () => {
    const cells = { baselineOnBase: 10, baselineOnHead: 12, candidateOnBase: 8, candidateOnHead: 13 };
    const split = attribution(cells, rows);
    expect(split).toMatchObject({ modelEffect: 1, interaction: 3 });
    expect(comparisonsDisagree(split)).toBe(true);
  });

  it("does not call rounding a disagreement", () => {
    const same = { baselineOnBase: 0.1 + 0.2, baselineOnHead: 0.3, candidateOnBase: 0.3, candidateOnHead: 0.3 };
    expect(comparisonsDisagree(attribution(same, rows))).toBe(false);
  });

  it("keeps null what a model could not be scored on", () => {
    const cells = { baselineOnBase: 1, baselineOnHead: null, candidateOnBase: Number.NaN, candidateOnHead: 2 };
    const split = attribution(cells, rows);
    expect(split).toMatchObject({ modelEffect: null, dataEffect: null, interaction: null, shares: null });
    expect(split.cells.candidateOnBase).toBeNull();
  });
});
