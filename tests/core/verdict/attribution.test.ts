import { describe, expect, it } from "vitest";
import { attribution, attributionSentence, comparisonsDisagree } from "../../../src/core/verdict/attribution.ts";

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

  it("says whose the change is", () => {
    const cells = { baselineOnBase: 0.412, baselineOnHead: 0.436, candidateOnBase: 0.413, candidateOnHead: 0.437 };
    expect(attributionSentence(attribution(cells, rows), "MSE", false)).toBe(
      "MSE 0.4120 → 0.4370 (+6.1 %): +5.8 % because the pull request's holdout is harder, +0.2 % from the model.",
    );
    const score = { baselineOnBase: 0.8, baselineOnHead: 0.88, candidateOnBase: 0.8, candidateOnHead: 0.88 };
    expect(attributionSentence(attribution(score, rows), "R²", true)).toContain(
      "+10.0 % because the pull request's holdout is easier",
    );
  });

  it("flags comparisons that disagree", () => {
    const cells = { baselineOnBase: 10, baselineOnHead: 12, candidateOnBase: 8, candidateOnHead: 13 };
    const split = attribution(cells, rows);
    expect(split).toMatchObject({ modelEffect: 1, interaction: 3 });
    expect(comparisonsDisagree(split)).toBe(true);
    expect(attributionSentence(split, "MSE", false)).toContain("The two comparisons disagree");
  });

  it("does not call rounding a disagreement", () => {
    const same = { baselineOnBase: 0.1 + 0.2, baselineOnHead: 0.3, candidateOnBase: 0.3, candidateOnHead: 0.3 };
    expect(comparisonsDisagree(attribution(same, rows))).toBe(false);
  });

  it("keeps null what a model could not be scored on", () => {
    const cells = { baselineOnBase: 1, baselineOnHead: null, candidateOnBase: Number.NaN, candidateOnHead: 2 };
    const split = attribution(cells, rows);
    expect(split).toMatchObject({ modelEffect: null, dataEffect: null, interaction: null });
    expect(split.cells.candidateOnBase).toBeNull();
    expect(attributionSentence(split, "MSE", false)).toBeNull();
  });
});
