import { describe, expect, it } from "vitest";
import { answerIn, numberIn } from "../../../src/core/endpoint/answer.ts";
import type { AnswerPlace } from "../../../src/core/endpoint/endpoint-spec.ts";

describe("the place of an answer", () => {
  const json = (...path: string[]): AnswerPlace => ({ kind: "json", path });
  const between = (before: string, after: string): AnswerPlace => ({ kind: "between", before, after });
  it.each<[string, AnswerPlace, string | null]>([
    ["  12\n", { kind: "whole" }, "12"],
    ["Price: 12 EUR.", between("Price:", "EUR"), "12"],
    ["Price: 12", between("Price:", ""), "12"],
    ["12 EUR", between("", "EUR"), "12"],
    ["First guess, Price: 9 EUR. Better: Price: 12 EUR", between("Price:", "EUR"), "12"],
    ["about 12", between("Price:", ""), null],
    ["Price: 12", between("Price:", "EUR"), null],
    ['```json\n{"result": {"price": 12.5}}\n```', json("result", "price"), "12.5"],
    ['{"price": "12"}', json("price"), "12"],
    ['{"price": {"eur": 12}}', json("price"), null],
    ['{"price": 12', json("price"), null],
    ['{"a": 1}', json("toString"), null],
    ['{"a": 1}', json("__proto__", "toString"), null],
    ["no braces", json("price"), null],
  ])("%j under %j is %j", (reply, place, answer) => {
    expect(answerIn(reply, place)).toBe(answer);
  });
});

describe("a number in an answer", () => {
  it.each([
    ["12", 12],
    ["about $1,250.50 in all", 1250.5],
    ["-3.5e-2", -0.035],
    [".5", 0.5],
    ["1,000,000", 1_000_000],
    ["between 10 and 12", Number.NaN],
    ["no idea", Number.NaN],
    ["", Number.NaN],
    ["Infinity", Number.NaN],
  ])("%j is %d", (text, value) => {
    expect(numberIn(text)).toBe(value);
  });
});
