import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_BUCKETS, pseudoValues, unitBuckets } from "../../../src/core/stats/jackknife.ts";
import { pairedMoments } from "../../../src/core/stats/paired-moments.ts";
import { averagePrecision, rankingOf, rocArea } from "../../../src/core/stats/ranking.ts";

function identitiesOf(count: number): Uint32Array {
  return Uint32Array.from({ length: 2 * count }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
}

describe("unitBuckets", () => {
  it("gives the published buckets", () => {
    // Python: fmix32 of MurmurHash3 as its author wrote it; (fmix32(low ^ fmix32(high ^ 0x9e3779b9)) >> 25).
    const many = new Uint32Array(2 * 1000);
    many.set([0, 0, 0, 1, 1, 0, 0xdeadbeef, 0x12345678, 0xffffffff, 0xffffffff]);
    many.set(identitiesOf(995), 10);
    const { of, count } = unitBuckets(many);
    expect(count).toBe(MOST_BUCKETS);
    expect([...of.subarray(0, 5)]).toEqual([85, 55, 76, 71, 14]);
  });

  it("gives up to 128 units a bucket each, by their identities and not by their order", () => {
    expect([...unitBuckets(Uint32Array.of(5, 1, 0, 9, 5, 0)).of]).toEqual([2, 0, 1]);
    expect(unitBuckets(identitiesOf(128)).count).toBe(128);
    expect(new Set(unitBuckets(identitiesOf(128)).of).size).toBe(128);
  });

  it("leaves no bucket empty, and spreads many units evenly", () => {
    const few = unitBuckets(identitiesOf(140));
    expect(few.count).toBeLessThan(128);
    expect(new Set(few.of).size).toBe(few.count);
    expect(Math.max(...few.of)).toBe(few.count - 1);
    const sizes = new Float64Array(128);
    for (const bucket of unitBuckets(identitiesOf(128_000)).of) sizes[bucket]++;
    // 1,000 expected; six standard deviations are 190.
    expect(Math.min(...sizes)).toBeGreaterThan(800);
    expect(Math.max(...sizes)).toBeLessThan(1200);
  });
});

describe("pseudoValues", () => {
  it("gives the moments of a mean's own rows where the statistic is a mean", () => {
    const values = [0.2, 0.9, 0.4, 0.7, 0.1];
    const others = [0.1, 0.8, 0.9, 0.3, 0.2];
    const jackknifed = (of: readonly number[]) => {
      const sum = of.reduce((all, value) => all + value, 0);
      return { value: sum / 5, without: Float64Array.from(of, (value) => (sum - value) / 4) };
    };
    const { a, d } = pseudoValues(jackknifed(values), jackknifed(others));
    const moments = pairedMoments(a, d);
    // NumPy: a = -values, d = values - others; sums of squares about their means.
    expect(moments.meanA).toBeCloseTo(-0.46, 12);
    expect(moments.meanD).toBeCloseTo(0, 12);
    expect(moments.saa).toBeCloseTo(0.452, 12);
    expect(moments.sdd).toBeCloseTo(0.44, 12);
    expect(moments.sad).toBeCloseTo(-0.18, 12);
  });
});

describe("the ranking statistics", () => {
  const row = fc.record({
    score: fc.integer({ min: 0, max: 9 }),
    positive: fc.boolean(),
    bucket: fc.integer({ min: 0, max: 4 }),
  });
  const rows = fc.array(row, { minLength: 6, maxLength: 60 });
  type Rows = readonly { readonly score: number; readonly positive: boolean; readonly bucket: number }[];

  const typed = (of: Rows) => ({
    ranking: rankingOf(Float64Array.from(of, ({ score }) => score / 10)),
    positive: Uint8Array.from(of, ({ positive }) => Number(positive)),
    bucket: Uint8Array.from(of, ({ bucket }) => bucket),
  });

  /** All pairs, one by one. */
  const areaByPairs = (of: Rows): number => {
    const [positives, negatives] = [of.filter((each) => each.positive), of.filter((each) => !each.positive)];
    const wins = positives.flatMap((one) => negatives.map((other) => (1 + Math.sign(one.score - other.score)) / 2));
    return wins.reduce((sum, win) => sum + win, 0) / wins.length;
  };

  /** Precision and recall at every threshold. */
  const precisionByThresholds = (of: Rows): number => {
    const all = of.filter((each) => each.positive).length;
    let [area, before] = [0, 0];
    for (const threshold of [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]) {
      const taken = of.filter((each) => each.score >= threshold);
      const hits = taken.filter((each) => each.positive).length;
      if (hits > before) area += ((hits - before) / all) * (hits / taken.length);
      before = hits;
    }
    return area === 0 ? Number.NaN : area;
  };

  it.each([
    ["rocArea", rocArea, areaByPairs],
    ["averagePrecision", averagePrecision, precisionByThresholds],
  ] as const)("%s without each bucket is what it is on the other rows", (_, statistic, plain) => {
    const law = fc.property(rows, (of) => {
      const { ranking, positive, bucket } = typed(of);
      const { value, without } = statistic(ranking, positive, bucket, 5);
      const close = (found: number, expected: number): void => {
        expect(Number.isNaN(found)).toBe(Number.isNaN(expected));
        expect(found || 0).toBeCloseTo(expected || 0, 12);
      };
      close(value, plain(of));
      for (const left of [0, 1, 2, 3, 4]) {
        const rest = of.filter((each) => each.bucket !== left);
        close(without[left], rest.length === 0 ? Number.NaN : plain(rest));
      }
    });
    fc.assert(law, { numRuns: 200 });
  });

  it("ranks equal scores together, the highest first", () => {
    expect(rankingOf(Float64Array.of(0.5, -0, 0.9, 0, 0.5))).toEqual({
      order: Uint32Array.of(2, 0, 4, 1, 3),
      ends: Uint32Array.of(1, 3, 5),
    });
  });
});
