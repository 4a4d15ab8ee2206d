import { describe, expect, it } from "vitest";
import { explain } from "../../../src/core/verdict/explain.ts";
import { metric } from "../report/samples.ts";

describe("why a finding is what it is", () => {
  it("names the slice that it is about also where the change has no percentage", () => {
    const [sentence] = explain({
      row: metric({ relativeChange: null, interval: null }),
      label: "MSE",
      isPrimary: false,
      slice: "region=north",
      coverage: 0.95,
      holdout: "60 holdout rows",
      ground: { kind: "no ratio", why: "unbounded", difference: [0.03, 0.11] },
    });
    expect(sentence).toBe(
      "The baseline's MSE where `region = north` is too uncertain, so the change has no percentage; the 95 % interval of the difference, +0.03000 to +0.1100, is clearly worse.",
    );
  });
});
