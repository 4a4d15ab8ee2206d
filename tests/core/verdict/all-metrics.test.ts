// The laws of a comparison, for every metric.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unsliced } from "../../../src/core/evaluation/slices.ts";
import {
  classificationMetrics,
  type MetricName,
  type MetricSettings,
  noSettings,
  regressionMetrics,
} from "../../../src/core/metrics/metric.ts";
import { metricOf } from "../../../src/core/metrics/metrics.ts";
import type { Predicted } from "../../../src/core/metrics/predicted.ts";
import { type CompareInput, compare } from "../../../src/core/verdict/compare.ts";
import type { MetricRow } from "../../../src/core/verdict/comparison.ts";
import type { Gate } from "../../../src/core/verdict/policy.ts";
import { policyOf } from "./samples.ts";

const needed: Partial<Record<MetricName, Partial<MetricSettings>>> = {
  pinball: { quantile: 0.9 },
  huber: { delta: 1 },
  precision: { positive: "yes" },
  recall: { average: "weighted" },
  "pr-auc": { positive: "yes" },
};

function gateOf(metric: MetricName, tolerance: number): Gate {
  return {
    metric,
    settings: { ...noSettings, ...needed[metric] },
    tolerance,
    marginAbs: null,
    min: null,
    max: null,
    level: "error",
  };
}

/** Rows as a seeded generator gives them: the candidate's answers are `tilt` times as far off. */
function inputOf(metric: MetricName, n: number, seed: number, tilt: number, tolerance = 0.05): CompareInput {
  let state = seed % 2147483647 || 1;
  const next = (): number => (state = (16807 * state) % 2147483647) / 2147483647;
  const rows = Array.from({ length: n }, () => ({ u: next(), v: next(), w: next() }));
  const identities = Uint32Array.from({ length: 2 * n }, () => next() * 2 ** 32);
  const about = {
    identities,
    slices: unsliced,
    searched: () => [],
    unit: Uint32Array.from(rows, (_, row) => row),
    unitCount: n,
    unitKind: "row",
    policy: policyOf([gateOf(metric, tolerance)]),
    sameModel: false,
    excluded: { holdout: 0 },
  } as const;
  if ((regressionMetrics as readonly string[]).includes(metric)) {
    const numbers = (value: (row: { u: number; v: number; w: number }) => number) =>
      ({ kind: "numbers", values: Float64Array.from(rows, value) }) as const;
    return {
      ...about,
      actual: numbers(({ u }) => 5 + 10 * u),
      baseline: numbers(({ u, v }) => 5 + 10 * u + 2 * (v - 0.4)),
      candidate: numbers(({ u, v, w }) => 5 + 10 * u + tilt * 2 * (v - 0.4) + 0.2 * (w - 0.5)),
    };
  }
  const classes = ["no", "yes"];
  const answer = (chance: (row: { u: number; v: number; w: number }) => number): Predicted => {
    const yes = Float64Array.from(rows, (row) => Math.min(0.98, Math.max(0.02, chance(row))));
    return {
      kind: "classes",
      classes,
      labels: Int32Array.from(yes, (p) => Number(p > 0.5)),
      probabilities: [yes.map((p) => 1 - p), yes],
    };
  };
  return {
    ...about,
    actual: { kind: "classes", classes, labels: Int32Array.from(rows, ({ u }) => Number(u > 0.6)) },
    baseline: answer(({ u, v }) => u - 0.1 + 0.6 * (v - 0.5)),
    candidate: answer(({ u, v, w }) => u - 0.1 + tilt * 0.6 * (v - 0.5) + 0.1 * (w - 0.5)),
  };
}

const rowOf = (input: CompareInput): MetricRow => compare(input, metricOf).metrics[0];
const all: readonly MetricName[] = [...regressionMetrics, ...classificationMetrics];
const size = fc.integer({ min: 20, max: 300 });
const seed = fc.integer({ min: 1, max: 1e9 });
const tilt = fc.double({ min: 0.3, max: 3, noNaN: true });

function permuted(input: CompareInput, order: Uint32Array): CompareInput {
  const predicted = (of: Predicted): Predicted =>
    of.kind === "numbers"
      ? { kind: "numbers", values: Float64Array.from(order, (row) => of.values[row]) }
      : {
          ...of,
          labels: Int32Array.from(order, (row) => of.labels[row]),
          probabilities: of.probabilities?.map((values) => Float64Array.from(order, (row) => values[row])) ?? null,
        };
  const { actual } = input;
  return {
    ...input,
    actual:
      actual.kind === "numbers"
        ? { kind: "numbers", values: Float64Array.from(order, (row) => actual.values[row]) }
        : { ...actual, labels: Int32Array.from(order, (row) => actual.labels[row]) },
    baseline: input.baseline === null ? null : predicted(input.baseline),
    candidate: predicted(input.candidate),
    identities: Uint32Array.from({ length: 2 * order.length }, (_, i) => input.identities[2 * order[i >> 1] + (i & 1)]),
  };
}

describe.each(all)("%s", (name) => {
  it("finds a model no better and no worse than itself", () => {
    const law = fc.property(size, seed, (n, start) => {
      const input = inputOf(name, n, start, 1);
      const row = rowOf({ ...input, candidate: input.baseline! });
      expect(row.change).toBe(0);
      expect(["equivalent", "inconclusive"]).toContain(row.finding);
    });
    fc.assert(law, { numRuns: 15 });
  });

  it("never finds both models better, and mirrors what it says", () => {
    const law = fc.property(size, seed, tilt, (n, start, t) => {
      const input = inputOf(name, n, start, t, 0);
      const there = rowOf(input);
      const back = rowOf({ ...input, baseline: input.candidate, candidate: input.baseline! });
      expect(there.change).toBeCloseTo(-back.change!, 9);
      const claims = [there.finding, back.finding];
      for (const claim of ["improved", "regressed"])
        expect(claims.filter((finding) => finding === claim).length).toBeLessThan(2);
    });
    fc.assert(law, { numRuns: 25 });
  });

  it("does not care about the order of the rows", () => {
    const law = fc.property(size, seed, tilt, (n, start, t) => {
      const input = inputOf(name, n, start, t);
      const one = rowOf(input);
      // 7 has no factor in common with most n; where it has, the rows are only turned round.
      const order = Uint32Array.from({ length: n }, (_, i) => (n % 7 === 0 ? n - 1 - i : (i * 7) % n));
      const other = rowOf(permuted(input, order));
      expect(other.finding).toBe(one.finding);
      expect(other.activeRows).toBe(one.activeRows);
      const isExact = metricOf(name, gateOf(name, 0).settings).by === "sample";
      expect(other.candidate).toBeCloseTo(one.candidate!, 12);
      expect(!isExact || JSON.stringify(other) === JSON.stringify(one)).toBe(true);
    });
    fc.assert(law, { numRuns: 25 });
  });

  it("never gets stricter when the tolerance grows, and shows an interval that agrees with the finding", () => {
    const law = fc.property(size, seed, tilt, (n, start, t) => {
      const findings = [0, 0.05, 0.5].map((tolerance) => {
        const row = rowOf(inputOf(name, n, start, t, tolerance));
        const worst = row.greaterIsBetter ? -(row.interval?.[0] ?? 0) : (row.interval?.[1] ?? 0);
        expect(row.finding !== "equivalent" || worst <= tolerance + 1e-9).toBe(true);
        return row.finding;
      });
      findings.slice(1).forEach((lax, i) => {
        expect(findings[i] !== "equivalent" || lax === "equivalent").toBe(true);
        expect(lax !== "regressed" || findings[i] === "regressed").toBe(true);
      });
    });
    fc.assert(law, { numRuns: 25 });
  });

  it("finds a model that is clearly worse, and one that is clearly better", () => {
    const finding = (t: number): string => rowOf(inputOf(name, 2000, 20261121, t)).finding;
    expect(finding(6)).toBe("regressed");
    expect(finding(0.1)).toBe("improved");
  });
});

it("keeps the rows of one unit in one bucket, whatever their order", () => {
  const input = inputOf("f1", 300, 7, 1.5);
  const unit = Uint32Array.from({ length: 300 }, (_, row) => row % 150);
  const grouped = { ...input, unit, unitCount: 150, unitKind: "group" as const };
  const order = Uint32Array.from({ length: 300 }, (_, i) => (i * 7) % 300);
  const turned = { ...permuted(grouped, order), unit: Uint32Array.from(order, (row) => unit[row]) };
  expect(rowOf(turned)).toEqual(rowOf(grouped));
});

describe("the bias", () => {
  const of = (before: number, after: number, n = 400) => {
    const noise = (row: number): number => (((row * 53) % 97) - 48) / 100;
    const numbers = (shift: number) =>
      ({ kind: "numbers", values: Float64Array.from({ length: n }, (_, row) => shift + noise(row)) }) as const;
    const actual = { kind: "numbers", values: new Float64Array(n) } as const;
    return rowOf({ ...inputOf("bias", n, 1, 1), actual, baseline: numbers(before), candidate: numbers(after) });
  };

  it("is signed, and the better the closer it is to 0", () => {
    expect(of(1, -0.5)).toMatchObject({ finding: "improved" });
    expect(of(-0.5, 1)).toMatchObject({ finding: "regressed" });
    expect(of(1, -0.5).candidate).toBeCloseTo(-0.5, 1);
    expect(of(1, -0.5).change).toBeCloseTo(-0.5, 1);
    expect(of(-1, 1.01, 20_000)).toMatchObject({ finding: "equivalent" });
  });

  it("makes no claim about a baseline without one: there is no percentage of nothing", () => {
    expect(of(0.001, 0.003)).toMatchObject({ finding: "inconclusive" });
    expect(of(0.001, 0.5)).toMatchObject({ finding: "regressed", interval: null });
  });
});

describe.each(["roc-auc", "pr-auc"] as const)("%s", (metric) => {
  /** Two models much alike; as many rows are positive, all of which they answer differently. */
  const of = (positives: number) => {
    const input = inputOf(metric, 200, 7, 1, 0.9);
    const { actual, baseline, candidate } = input;
    if (actual.kind !== "classes" || baseline?.kind !== "classes" || candidate.kind !== "classes") throw new Error();
    const [before, after] = [baseline.probabilities?.[1], candidate.probabilities?.[1]];
    let left = positives;
    const labels = actual.labels.map((label, row) =>
      label === 1 && before?.[row] !== after?.[row] && left-- > 0 ? 1 : 0,
    );
    return compare({ ...input, actual: { ...actual, labels } }, metricOf);
  };

  it("calls no candidate harmless by fewer than 20 rows of the rarest class", () => {
    expect(of(20).metrics[0]).toMatchObject({ finding: "equivalent", activeRows: 20 });
    const few = of(19);
    expect(few.metrics[0]).toMatchObject({ finding: "inconclusive", activeRows: 19, rowsNeeded: 211 });
    expect(few.explanations[0][0]).toBe(
      "Only 19 holdout rows of the rarest class have a different error; 20 are needed before a rare harm can be ruled out.",
    );
  });

  it("finds what is worse by few rows too", () => {
    const { actual, candidate, ...rest } = inputOf(metric, 100, 7, 0.1);
    if (candidate.kind !== "classes" || actual.kind !== "classes") throw new Error("no classes");
    const [no, yes] = candidate.probabilities ?? [];
    let left = 15;
    const labels = actual.labels.map((label) => (label === 1 && left-- > 0 ? 1 : 0));
    const turned = { ...candidate, probabilities: [yes, no] };
    const input = { ...rest, actual: { ...actual, labels }, baseline: candidate, candidate: turned };
    expect(rowOf(input)).toMatchObject({ finding: "regressed", activeRows: 15 });
  });
});
