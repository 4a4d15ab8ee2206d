import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnEncodings, looksLikeIdentifier } from "../../../src/core/models/encoding.ts";
import { UserError } from "../../../src/errors.ts";
import { dataOf } from "./tables.ts";

describe("learnEncodings", () => {
  it("learns the mean of the train rows that have a value, and of no other row", () => {
    const data = dataOf({ area: [1, null, 6, 100], y: [1, 2, 3, 4] }, { rows: Uint32Array.of(0, 1, 2) });
    expect(learnEncodings(data)).toEqual([{ type: "number", name: "area", mean: 3.5 }]);
  });

  it("takes the most frequent text of the train rows as reference and sorts the others by code point", () => {
    const region = ["😀", "west", "\ue000", "west", null, "east", "holdout", "holdout", "holdout"];
    const data = dataOf({ region, y: region.map((_, i) => i) }, { rows: Uint32Array.of(0, 1, 2, 3, 4, 5) });
    // U+1F600 comes after U+E000, though its first UTF-16 unit, U+D83D, comes before.
    const expected = { type: "category", name: "region", reference: "west", levels: ["east", "\ue000", "😀"] };
    expect(learnEncodings(data)).toEqual([expected]);
  });

  it("takes the first text by code point of those that are equally frequent", () => {
    expect(learnEncodings(dataOf({ kind: ["b", "ab", "a", "b", "a"], y: [1, 2, 3, 4, 5] }))).toEqual([
      { type: "category", name: "kind", reference: "a", levels: ["ab", "b"] },
    ]);
  });

  it("learns nothing from columns without a value in the train rows", () => {
    const data = dataOf({ x: [null, 3], kind: [null, "a"], y: [1, 2] }, { rows: Uint32Array.of(0) });
    expect(learnEncodings(data)).toEqual([
      { type: "number", name: "x", mean: 0 },
      { type: "category", name: "kind", reference: "", levels: [] },
    ]);
  });

  it("finds the mean of values whose sum no double can hold", () => {
    const [encoding] = learnEncodings(dataOf({ x: [1.5e308, 1.5e308, 1.2e308], y: [1, 2, 3] }));
    expect(encoding?.type === "number" && encoding.mean / 1.4e308).toBeCloseTo(1, 14);
  });

  it("keeps the levels of a category whatever the order of the rows", () => {
    const cells = fc.array(fc.constantFrom("a", "b", "c", "é", "名"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        cells.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([texts, shuffled]) => {
          const learn = (kind: string[]) => learnEncodings(dataOf({ kind, y: kind.map((_, i) => i) }));
          expect(learn(shuffled)).toEqual(learn(texts));
        },
      ),
    );
  });

  it("refuses identifiers and infinite values, all at once and by their place", () => {
    const rows = Array.from({ length: 40 }, (_, i) => i);
    const data = dataOf({
      owner: rows.map((i) => `owner ${i}`),
      x: rows.map((i) => (i === 5 ? -Infinity : i)),
      y: rows,
    });
    expect(() => learnEncodings(data)).toThrow(
      new UserError("data", [
        {
          message:
            "the feature `owner` has 40 different texts in 40 rows, which looks like an identifier and not a category",
          where: { file: "data.csv", line: 1 },
          hint: "Take it out of data.features, or group its texts into fewer categories.",
        },
        {
          message: "the feature `x` is infinite",
          where: { file: "data.csv", line: 7 },
          hint: "Correct the value, or leave the cell empty.",
        },
      ]),
    );
    expect(learnEncodings({ ...data, features: ["x"], rows: Uint32Array.of(0, 1) })).toHaveLength(1);
  });
});

describe("looksLikeIdentifier", () => {
  it("is about more than 1,000 levels, or more than half as many as rows", () => {
    expect(looksLikeIdentifier(1000, 1_000_000)).toBe(false);
    expect(looksLikeIdentifier(1001, 1_000_000)).toBe(true);
    expect(looksLikeIdentifier(50, 100)).toBe(false);
    expect(looksLikeIdentifier(51, 100)).toBe(true);
  });

  it("lets a handful of levels be a category in a table of a few rows", () => {
    expect(looksLikeIdentifier(10, 10)).toBe(false);
    expect(looksLikeIdentifier(11, 11)).toBe(true);
  });
});
