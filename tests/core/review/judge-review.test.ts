import { describe, expect, it } from "vitest";
import { type DataFinding, inFull } from "../../../src/core/review/finding.ts";
import { judgeReview } from "../../../src/core/review/judge-review.ts";

function finding(part: Partial<DataFinding>): DataFinding {
  const place = { column: null, file: null, line: null };
  return {
    rule: "values/jump",
    level: "error",
    message: "m",
    wasThere: false,
    count: null,
    lines: null,
    ...place,
    ...part,
  };
}

const rows = { added: 0, removed: 0, changed: 3, unchanged: 7 };
const lines = { side: "head", first: [1904, 2001], hasMore: true } as const;

describe("the lines at fault", () => {
  it("stand with the finding, not in the verdict", () => {
    const found = finding({ message: "2 values are new.", lines });
    expect(judgeReview([found], rows, null, false, true).reasons[0]).toBe("2 values are new.");
    expect(inFull(found)).toBe("2 values are new. Lines 1904, 2001 and more.");
  });

  it("are never mistaken in a finding's own sentence, which the verdict keeps whole", () => {
    const message = "The header stands twice in the file. Lines 1, 7.";
    expect(judgeReview([finding({ message })], rows, null, false, true).reasons[0]).toBe(message);
    expect(inFull(finding({ message }))).toBe(message);
  });

  it("of rows that are gone are those of the base version", () => {
    const one = { side: "base", first: [12], hasMore: false } as const;
    expect(inFull({ message: "1 row was removed.", lines: one })).toBe(
      "1 row was removed. Line 12 of the base version.",
    );
  });
});
