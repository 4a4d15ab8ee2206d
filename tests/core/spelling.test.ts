import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../src/core/spelling.ts";

describe("spelling", () => {
  it("finds the word that a slip of the fingers meant", () => {
    expect(nearest("traget", ["version", "target", "task"])).toBe("target");
    expect(nearest("metric", ["model", "metrics", "name"])).toBe("metrics");
    expect(nearest("Price", ["price", "rooms"])).toBe("price");
  });

  it("says nothing when no word is near", () => {
    expect(nearest("colour", ["version", "target"])).toBeNull();
    expect(nearest("ab", ["xy"])).toBeNull();
  });

  it("counts a swap of neighbours as one edit", () => {
    expect(editDistance("traget", "target")).toBe(1);
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("", "ab")).toBe(2);
  });
});
