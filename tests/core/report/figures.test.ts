import { describe, expect, it } from "vitest";
import { alignedWith, isNought, pair, relative, signedBy } from "../../../src/core/report/figures.ts";

describe("a figure", () => {
  it("is 0 where it is only what the order of a sum makes of it", () => {
    const format = alignedWith(404.338, 404.338);
    expect(signedBy(format, 9.66e-13)).toBe("0.00");
    expect(signedBy(format, -9.66e-13)).toBe("0.00");
    expect(relative(2.39e-15)).toBe("0.0 %");
    expect(isNought(format, 9.66e-13)).toBe(true);
    expect(pair(404.338, 2.381e-26)).toEqual(["404.3", "0"]);
  });

  it("keeps the digits of a difference that is small and real", () => {
    const format = alignedWith(0.9418, 0.9418);
    expect(signedBy(format, 1.55e-5)).toBe("+1.55e-5");
    expect(isNought(format, 1.55e-5)).toBe(false);
    expect(relative(1e-9)).not.toBe("0.0 %");
    expect(alignedWith(3e-20, 2e-20)(1e-20)).toBe("1.00e-20");
  });
});
