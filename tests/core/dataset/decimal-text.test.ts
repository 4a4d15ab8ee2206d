import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalIntegerOf, decimalOf } from "../../../src/core/dataset/decimal-text.ts";

function decimal(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return decimalOf(bytes, 0, bytes.length);
}

function canonical(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return canonicalIntegerOf(bytes, 0, bytes.length);
}

const digitString = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((digits) => digits.join(""));

describe("decimalOf", () => {
  it("gives the very double that Number gives, for any decimal text", () => {
    const text = fc
      .tuple(
        fc.constantFrom("", "-", "+"),
        digitString(0, 25),
        fc.option(digitString(0, 25)),
        fc.option(fc.tuple(fc.constantFrom("e", "E", "e+", "e-"), digitString(1, 3))),
      )
      .filter(([, whole, fraction]) => whole.length + (fraction ?? "").length > 0)
      .map(
        ([sign, whole, fraction, exponent]) =>
          `${sign}${whole}${fraction === null ? "" : `.${fraction}`}${exponent === null ? "" : exponent.join("")}`,
      );
    fc.assert(
      fc.property(text, (value) => {
        expect(decimal(value)).toBe(Number(value));
      }),
      { numRuns: 20_000 },
    );
  });

  it("gives back every double from its shortest text, from 17 digits and from 20", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (any) => {
        const value = any + 0; // without the minus zero, which String drops
        expect(decimal(String(value))).toBe(Number(String(value)));
        expect(decimal(value.toPrecision(17))).toBe(value);
        expect(decimal(value.toPrecision(20))).toBe(Number(value.toPrecision(20)));
      }),
      { numRuns: 10_000 },
    );
  });

  it("rounds to nearest beside and on a tie of 16 to 19 digits", () => {
    // Halves between neighbouring doubles: odd multiples of half a unit in the last place, scaled into the divided path.
    for (const text of [
      "9007199254740993",
      "9007199254740992.5",
      "9007199254740993.0",
      "900719925474099.25",
      "4503599627370497.5",
      "4503599627370496.501",
      "0.9007199254740993",
      "1.0000000000000002",
      "5e-324",
      "2.2250738585072011e-308",
      "1.7976931348623159e308",
      "14.890999999999998",
    ]) {
      expect(decimal(text)).toBe(Number(text));
    }
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n }), fc.integer({ min: 0, max: 18 }), (digits, places) => {
        const all = digits.toString();
        const text = `${all.slice(0, all.length - Math.min(places, all.length))}.${all.slice(all.length - Math.min(places, all.length))}`;
        expect(decimal(text)).toBe(Number(text));
      }),
      { numRuns: 10_000 },
    );
  });

  it("takes blanks around the number, and words and overflow for infinity", () => {
    expect(decimal(" \t12.5 ")).toBe(12.5);
    expect(decimal("-0")).toBe(-0);
    expect(["inf", "Infinity", "+INF", "1e999", "1e99999999999999999999"].map(decimal)).toEqual(
      Array(5).fill(Infinity),
    );
    expect(["-inf", "-infinity", "-1e999"].map(decimal)).toEqual(Array(3).fill(-Infinity));
    expect(decimal("1e-99999999999999999999")).toBe(0);
  });

  it("takes nothing else for a number", () => {
    for (const text of [
      "",
      " ",
      "-",
      "+",
      ".",
      "-.",
      "e5",
      "1e",
      "1e+",
      "1e5.0",
      "1.2.3",
      "0x10",
      "1_000",
      "1,000",
      "1 000",
      "12px",
      "--1",
      "+-1",
      "NaN",
      "in",
      "infin",
      "١",
      "1\u00a0",
      "−5",
      "5-",
      "1d5",
    ]) {
      expect([text, decimal(text)]).toEqual([text, Number.NaN]);
    }
  });
});

describe("canonicalIntegerOf", () => {
  it("takes whole numbers up to 2^53 - 1 in their only spelling", () => {
    expect(["0", "7", "-7", "1203", "9007199254740991", "-9007199254740991"].map(canonical)).toEqual([
      0, 7, -7, 1203, 9007199254740991, -9007199254740991,
    ]);
    for (const text of [
      "007",
      "00",
      "-0",
      "+7",
      "7.0",
      "7e0",
      " 7",
      "7 ",
      "",
      "-",
      "9007199254740992",
      "9007199254740993",
      "12345678901234567",
      "a7",
    ]) {
      expect([text, canonical(text)]).toEqual([text, Number.NaN]);
    }
  });

  it("gives back its text, so that distinct texts have distinct numbers", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+]?\d{1,18}$/), (text) => {
        const isOnlySpelling = /^(0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text));
        expect(String(canonical(text))).toBe(isOnlySpelling ? text : "NaN");
      }),
      { numRuns: 2000 },
    );
  });
});
