import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeMoments, type PairedMoments, pairedMoments } from "../../../src/core/stats/paired-moments.ts";

function sequence(length: number, step: number, modulus: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => ((i * step) % modulus) / 7);
}

function expectClose(actual: PairedMoments, expected: PairedMoments): void {
  const keys: (keyof PairedMoments)[] = ["meanA", "meanD", "saa", "sdd", "sad"];
  for (const key of keys) {
    expect(Math.abs(actual[key] - expected[key])).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(expected[key])));
  }
  expect([actual.n, actual.maxAbsD, actual.active]).toEqual([expected.n, expected.maxAbsD, expected.active]);
}

describe("pairedMoments", () => {
  it("gives the textbook sums", () => {
    const moments = pairedMoments(Float64Array.of(1, 3, 8), Float64Array.of(0, 2, -5));
    expect(moments).toEqual({ n: 3, meanA: 4, meanD: -1, saa: 26, sdd: 26, sad: -22, maxAbsD: 5, active: 2 });
  });

  it("has exactly no scatter for constants that no double can hold", () => {
    const moments = pairedMoments(new Float64Array(100_000).fill(0.1), new Float64Array(100_000).fill(-0.3));
    expect(moments).toMatchObject({ meanA: 0.1, meanD: -0.3, saa: 0, sdd: 0, sad: 0 });
  });

  it("keeps the digits of a small scatter on a large mean", () => {
    // NIST StRD NumAcc4: 1001 values around 10000000.2, certified standard deviation 0.1.
    const values = Float64Array.from({ length: 1001 }, (_, i) =>
      i === 0 ? 10000000.2 : i % 2 === 1 ? 10000000.1 : 10000000.3,
    );
    const deviation = Math.sqrt(pairedMoments(values, values).saa / 1000);
    expect(-Math.log10(Math.abs(deviation - 0.1) / 0.1)).toBeGreaterThan(8.2);
  });

  it("is bit for bit the same in any order", () => {
    const n = 3 * 4096 + 1234;
    const a = sequence(n, 7919, 1013).map((value) => Math.exp(value / 9));
    const d = sequence(n, 104_729, 997).map((value, i) => Math.sin(value + i));
    const whole = pairedMoments(a, d);
    for (const step of [5, 7, 4099]) {
      const order = Uint32Array.from({ length: n }, (_, i) => (i * step + 17) % n);
      expect(new Set(order).size).toBe(n);
      const at = (values: Float64Array): Float64Array => Float64Array.from(order, (row) => values[row]);
      expect(pairedMoments(at(a), at(d))).toEqual(whole);
    }
  });

  it("does not depend on the division or the order of the rows beyond rounding", () => {
    const rows = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1e3, noNaN: true }), fc.double({ min: -1e3, max: 1e3, noNaN: true })),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    const law = fc.property(rows, fc.nat(), (pairs, cut) => {
      const of = (some: [number, number][]): PairedMoments =>
        pairedMoments(
          Float64Array.from(some, ([a]) => a),
          Float64Array.from(some, ([, d]) => d),
        );
      const at = cut % (pairs.length + 1);
      const whole = of(pairs);
      const tolerance = 1e-9;
      for (const other of [mergeMoments(of(pairs.slice(0, at)), of(pairs.slice(at))), of(pairs.toReversed())]) {
        expect(other.n).toBe(whole.n);
        expect(other.active).toBe(whole.active);
        expect(Math.abs(other.sad - whole.sad)).toBeLessThan(tolerance * (1 + whole.saa + whole.sdd));
        expect(Math.abs(other.meanD - whole.meanD)).toBeLessThan(tolerance);
      }
    });
    fc.assert(law, { numRuns: 100 });
  });

  it("merges with nothing to itself", () => {
    const some = pairedMoments(Float64Array.of(1, 2), Float64Array.of(3, 5));
    const nothing = pairedMoments(new Float64Array(0), new Float64Array(0));
    expect(mergeMoments(some, nothing)).toEqual(some);
    expect(mergeMoments(nothing, some)).toEqual(some);
    expectClose(mergeMoments(some, some), pairedMoments(Float64Array.of(1, 2, 1, 2), Float64Array.of(3, 5, 3, 5)));
  });
});
