import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unsliced } from "../../../src/core/evaluation/slices.ts";
import { noSettings } from "../../../src/core/metrics/metric.ts";
import { metricOf as anyMetric } from "../../../src/core/metrics/metrics.ts";
import { sourceOf } from "../../../src/core/stats/random.ts";
import { effectiveCount, weightedMean } from "../../../src/core/stats/weights.ts";
import { compare } from "../../../src/core/verdict/compare.ts";
import { dataEffectParts } from "../../../src/core/verdict/data-effect.ts";
import { baselineError, comparisonOf, gate, inputOf, metricOf, onlyRow, policyOf, target } from "./samples.ts";

const n = 300;
const weights = Float64Array.from({ length: n }, (_, i) => Math.exp((((i * 31) % 83) - 41) / 30));
const errors = {
  n,
  baseline: baselineError,
  candidate: (row: number) => baselineError(row) * 1.02 + (((row * 29) % 89) - 44) / 160,
};

describe("metrics of weighted rows", () => {
  // weights-oracle.py: scikit-learn 1.2.1, sample_weight.
  it.each([
    ["mse", 0.48084575878086444, 0.5113065787193997],
    ["mae", 0.6013585144811645, 0.6143046484770559],
    ["r2", 0.9437219611630374, 0.9401568362218236],
    ["rmse", Math.sqrt(0.48084575878086444), Math.sqrt(0.5113065787193997)],
  ] as const)("have scikit-learn's %s", (metric, baseline, candidate) => {
    const row = onlyRow(comparisonOf(errors, [gate(metric)], { weights }));
    expect(row.baseline).toBeCloseTo(baseline, 12);
    expect(row.candidate).toBeCloseTo(candidate, 12);
  });

  it.each([
    ["accuracy", 0.4987400073381838, 0.5157289553821174],
    ["log-loss", 0.9663350147061643, 0.8829202189829632],
  ] as const)("have scikit-learn's %s", (name, baseline, candidate) => {
    const rows = Array.from({ length: n }, (_, i) => i);
    const answers = (chance: (i: number) => number) => {
      const yes = Float64Array.from(rows, chance);
      const labels = Int32Array.from(yes, (value) => Number(value > 0.5));
      return {
        kind: "classes",
        classes: ["no", "yes"],
        labels,
        probabilities: [yes.map((one) => 1 - one), yes],
      } as const;
    };
    const actual = Int32Array.from(rows, (i) => Number((i * 53) % 89 < 45));
    const { metrics } = compare(
      {
        ...inputOf(errors, [gate(name)]),
        actual: { kind: "classes", classes: ["no", "yes"], labels: actual },
        baseline: answers((i) => (((i * 37) % 97) + 1) / 99),
        candidate: answers((i) => (((i * 37) % 97) + ((i * 7) % 11) + 1) / 109),
        weights,
      },
      anyMetric,
    );
    expect(metrics[0].baseline).toBeCloseTo(baseline, 12);
    expect(metrics[0].candidate).toBeCloseTo(candidate, 12);
  });

  it("are refused where they are computed of all rows alike, and never pass", () => {
    const input = { ...numbersOf(inputOf(errors, [gate("median-absolute-error")])), weights };
    const { metrics, explanations } = compare(input, anyMetric);
    expect(metrics[0]).toMatchObject({ finding: "incomparable", baseline: null, candidate: null });
    expect(explanations[0][0]).toContain("it is not computed of weighted rows");
  });
});

function numbersOf(input: ReturnType<typeof inputOf>) {
  const numbers = (values: Float64Array) => ({ kind: "numbers", values }) as const;
  const baseline = input.baseline === null ? null : numbers(input.baseline);
  return { ...input, actual: numbers(input.actual), baseline, candidate: numbers(input.candidate) };
}

describe("the comparison of weighted rows", () => {
  // weights-oracle.py: the roots of the quadratic by numpy, t quantiles by SciPy.
  it("has Fieller's interval of the weighted totals, with the effective degrees of freedom", () => {
    const row = onlyRow(comparisonOf(errors, [gate("mse")], { weights }));
    expect(row.interval?.[0]).toBeCloseTo(-0.0020359128902044388, 10);
    expect(row.interval?.[1]).toBeCloseTo(0.1420624037400433, 10);
    expect(effectiveCount(weights)).toBeCloseTo(191.23808646170505, 9);
    expect(row.text).toContain("300 holdout rows (by their weights worth 191)");
  });

  it("is the same in whatever unit the weights are, and without them where all are alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), (exponent) => {
        const of = (own: Float64Array | null) => onlyRow(comparisonOf(errors, [gate("mse")], { weights: own }));
        const [one, other] = [of(weights), of(weights.map((weight) => weight * 2 ** exponent))];
        expect(other.interval?.[1]).toBeCloseTo(one.interval?.[1] ?? Number.NaN, 10);
        expect(other.finding).toBe(one.finding);
        const [plain, alike] = [of(null), of(new Float64Array(n).fill(2 ** exponent))];
        expect(alike.finding).toBe(plain.finding);
        expect(alike.candidate).toBeCloseTo(plain.candidate ?? Number.NaN, 12);
        expect(alike.interval?.[0]).toBeCloseTo(plain.interval?.[0] ?? Number.NaN, 10);
        expect(alike.interval?.[1]).toBeCloseTo(plain.interval?.[1] ?? Number.NaN, 10);
      }),
      { numRuns: 20 },
    );
  });

  it("takes a row of weight 2 for two of the same unit", () => {
    const twice = Float64Array.from({ length: n }, (_, row) => 1 + (row % 2));
    const rows = Array.from({ length: n }, (_, row) => (row % 2 === 1 ? [row, row] : [row])).flat();
    const copied = {
      n: rows.length,
      baseline: (at: number) => errors.baseline(rows[at]),
      candidate: (at: number) => errors.candidate(rows[at]),
    };
    const plain = inputOf(copied, [gate("mae")]);
    const actual = Float64Array.from(rows, target);
    const copies = comparisonOf(copied, [gate("mae")], {
      actual,
      baseline: actual.map((y, at) => y + copied.baseline(at)),
      candidate: actual.map((y, at) => y + copied.candidate(at)),
      unit: Uint32Array.from(rows),
      unitCount: n,
      identities: plain.identities,
    });
    const [one, other] = [onlyRow(comparisonOf(errors, [gate("mae")], { weights: twice })), onlyRow(copies)];
    expect(one.candidate).toBeCloseTo(other.candidate ?? Number.NaN, 12);
    expect(one.relativeChange).toBeCloseTo(other.relativeChange ?? Number.NaN, 12);
    // The same totals, but for the degrees of freedom: 270 equal units' worth instead of 300.
    expect(Math.abs((one.interval?.[0] ?? 0) - (other.interval?.[0] ?? 0))).toBeLessThan(1e-4);
    expect(one.interval?.[0]).toBeLessThan(other.interval?.[0] ?? Number.NaN);
  });

  it("claims nothing where a few rows carry the weight", () => {
    const few = Float64Array.from({ length: n }, (_, row) => (row < 5 ? 1000 : 1));
    const row = onlyRow(comparisonOf(errors, [gate("mse")], { weights: few }));
    expect(row.finding).toBe("inconclusive");
    expect(row.text).toContain("Only 300 holdout rows, by their weights worth 5: 20 are needed");
    expect(row.rowsNeeded).toBeGreaterThan(1000);
  });

  it("finds no harm clearly only where enough weight differs", () => {
    // 25 rows differ, most of their weight in two of them.
    const own = Float64Array.from({ length: n }, (_, row) => (row < 2 ? 15 : 1));
    const some = { ...errors, candidate: (row: number) => baselineError(row) * (row < 25 ? 0.999 : 1) };
    const row = onlyRow(comparisonOf(some, [gate("mse")], { weights: own }));
    expect(row.text).toMatch(/^Only 2[45] of 300 holdout rows, by their weights worth [0-9]+, have a different error/);
  });

  it("weights slices too", () => {
    const codes = Int32Array.from({ length: n }, (_, row) => row % 2);
    const partition = { column: "side", names: ["side=a", "side=b"], codes, notes: [] };
    const policy = policyOf([gate("mse")], {
      slices: { by: [{ column: "side", bins: 4, edges: null }], minRows: 20, tolerance: 0.1, level: "warn" },
    });
    const { slices } = comparisonOf(errors, [gate("mse")], {
      weights,
      policy,
      slices: { partitions: [partition], lost: [] },
    });
    for (const [index, slice] of slices.filter(({ declared }) => declared).entries()) {
      const at = Array.from({ length: n }, (_, row) => row).filter((row) => row % 2 === index);
      const own = Float64Array.from(at, (row) => weights[row]);
      const losses = Float64Array.from(at, (row) => errors.candidate(row) ** 2);
      expect(slice.candidate).toBeCloseTo(weightedMean(losses, own), 10);
    }
    expect(slices.filter(({ declared }) => declared)).toHaveLength(2);
  });

  it("splits the data's effect so that the parts add up", () => {
    const numbers = (rows: number, shift: number) => {
      const actual = Float64Array.from({ length: rows }, (_, row) => target(row));
      const predicted = actual.map((y, row) => y + baselineError(row) + (row % 7 === 0 ? shift : 0));
      return { kind: "numbers", actual, predicted } as const;
    };
    const fates = (rows: number) =>
      Uint8Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? 1 : row < 200 ? 0 : 2));
    const [base, head] = [numbers(200, 0), numbers(n, 0.5)];
    const own = weights.subarray(0, 200);
    for (const name of ["mse", "rmse", "r2", "mae"] as const) {
      const metric = metricOf(name);
      const value = (answers: typeof base, of: Float64Array): number => {
        const actual = { kind: "numbers", values: answers.actual } as const;
        const predicted = { kind: "numbers", values: answers.predicted } as const;
        const input = inputOf({ ...errors, n: of.length }, [gate(name)], { weights: of });
        const { metrics } = compare({ ...input, actual, baseline: null, candidate: predicted }, metricOf);
        return metrics[0].candidate ?? Number.NaN;
      };
      const parts = dataEffectParts(
        metric,
        { trainings: [base], fates: fates(200), weights: own },
        { trainings: [head], fates: fates(n), weights },
      );
      const sum = Object.values(parts ?? {}).reduce((total, part) => total + part, 0);
      expect(sum, name).toBeCloseTo(value(head, weights) - value(base, own), 10);
    }
  });
});

/** Errors of two models on one draw of rows with lognormal weights; `heavier` also scatters more where the weight is large. */
function drawn(seed: number, ratio: number, heavier: boolean) {
  const { normal } = sourceOf(seed);
  const own = Float64Array.from({ length: n }, () => Math.exp(normal()));
  const common = Float64Array.from({ length: n }, () => normal());
  const model = (factor: number): Float64Array =>
    common.map((shared, row) => {
      const size = heavier ? Math.sqrt(own[row]) : 1;
      return size * factor * (Math.sqrt(0.95) * shared + Math.sqrt(0.05) * normal());
    });
  const [baseline, candidate] = [model(1), model(Math.sqrt(ratio))];
  return {
    ...inputOf(errors, [gate("mse")]),
    policy: policyOf([gate("mse")]),
    actual: { kind: "numbers", values: new Float64Array(n).fill(0) } as const,
    baseline: { kind: "numbers", values: baseline } as const,
    candidate: { kind: "numbers", values: candidate } as const,
    weights: own,
    slices: unsliced,
  };
}

describe("a simulation of 300 rows with lognormal weights, seeded", () => {
  const trials = 1500;
  const shareOf = (findings: readonly string[], ratio: number, heavier: boolean): number => {
    let found = 0;
    for (let trial = 0; trial < trials; trial++) {
      const { metrics } = compare(drawn(1 + trial, ratio, heavier), (name) => anyMetric(name, noSettings));
      if (findings.includes(metrics[0].finding)) found++;
    }
    return found / trials;
  };

  it.each([
    ["alike", false],
    ["more where the weight is large", true],
  ] as const)("calls equal models regressed in at most 3 of 100, where rows scatter %s", (_, heavier) => {
    expect(shareOf(["regressed"], 1, heavier)).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ["alike", false],
    ["more where the weight is large", true],
  ] as const)("calls a worsening by the tolerance safe in at most 3 of 100, where rows scatter %s", (_, heavier) => {
    expect(shareOf(["improved", "equivalent"], 1.05, heavier)).toBeLessThanOrEqual(0.03);
  });

  it("still sees a worsening of four tolerances more often than not", () => {
    expect(shareOf(["regressed"], 1.2, false)).toBeGreaterThan(0.5);
  });
});
