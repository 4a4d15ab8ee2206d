import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, renderInstant } from "../../../src/core/dataset/instant.ts";

describe("an instant", () => {
  // Python 3.13: (datetime.fromisoformat(text) - datetime(1970, 1, 1, tzinfo=utc)).total_seconds() * 1000
  it.each([
    ["1970-01-01T00:00:00+00:00", 0],
    ["2026-03-01T00:00:00Z", 1772323200000],
    ["2026-03-01", 1772323200000],
    ["2026-03", 1772323200000],
    ["2026-03-01 00:00", 1772323200000],
    ["2026-03-01T01:00:00+01:00", 1772323200000],
    ["2026-03-01T01:00+0100", 1772323200000],
    ["2026-03-01T01:00:00+01", 1772323200000],
    ["2026-02-28T24:00:00Z", 1772323200000],
    [" 2024-02-29T23:59:59.250Z ", 1709251199250],
    ["1969-12-31T18:30:00-05:30", 0],
    ["0099-07-04", -59027097600000],
    ["2016-12-31T23:59:60Z", 1483228800000],
  ])("is read from %j", (text, expected) => {
    expect(instantOf(text)).toBe(expected);
  });

  it.each([
    "",
    "2026",
    "20260301",
    "2026-3-1",
    "01/03/2026",
    "2026-13-01",
    "2026-00-01",
    "2026-02-29",
    "2026-04-31",
    "2026-03-01T25:00",
    "2026-03-01T24:01",
    "2026-03-01T12:60",
    "2026-03-01T12:00:61",
    "2026-03-01T12:00+24:00",
    "2026-03-01T12",
    "2026-03-01T12:00:00 CET",
    "soon",
  ])("is not read from %j", (text) => {
    expect(instantOf(text)).toBeNaN();
  });

  it("is read back from what is written", () => {
    const law = fc.property(fc.integer({ min: -62_000_000_000_000, max: 250_000_000_000_000 }), (instant) => {
      expect(instantOf(renderInstant(instant))).toBe(instant);
    });
    fc.assert(law, { numRuns: 500 });
  });

  it("is written as short as it can be", () => {
    expect(renderInstant(instantOf("2026-03-01"))).toBe("2026-03-01");
    expect(renderInstant(instantOf("2026-03-01T14:30"))).toBe("2026-03-01T14:30Z");
    expect(renderInstant(instantOf("2026-03-01T14:30:05"))).toBe("2026-03-01T14:30:05Z");
    expect(renderInstant(instantOf("2026-03-01T14:30:05.5"))).toBe("2026-03-01T14:30:05.500Z");
  });
});
