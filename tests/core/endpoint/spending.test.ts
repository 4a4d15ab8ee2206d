import { describe, expect, it } from "vitest";
import { costOf, isAffordable, mostTokens, NOTHING_SPENT } from "../../../src/core/endpoint/spending.ts";

const prices = { input: 2.5, output: 10 };

describe("the cost of questions", () => {
  it("is tokens times their price per million", () => {
    expect(costOf({ questions: 3, inputTokens: 400_000, outputTokens: 100_000 }, prices)).toBe(2);
    expect(costOf(NOTHING_SPENT, null)).toBeNull();
  });

  it("is bounded before a question is asked by its bytes and its longest answer", () => {
    expect(mostTokens("aé", 16)).toEqual({ inputTokens: 3, outputTokens: 16 });
  });
});

describe("a budget", () => {
  const next = { inputTokens: 100_000, outputTokens: 0 };
  const spent = { questions: 1, inputTokens: 200_000, outputTokens: 0 };
  it("holds against what is spent, under way and asked next together", () => {
    expect(isAffordable(spent, spent, next, { maxCost: 1.25, prices })).toBe(true);
    expect(isAffordable(spent, spent, next, { maxCost: 1.24, prices })).toBe(false);
  });

  it("of nothing allows nothing, and none allows all", () => {
    expect(isAffordable(NOTHING_SPENT, NOTHING_SPENT, next, { maxCost: 0, prices })).toBe(false);
    expect(isAffordable(spent, spent, next, { maxCost: null, prices: null })).toBe(true);
  });
});
