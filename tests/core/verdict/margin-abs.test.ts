import { describe, expect, it } from "vitest";
import type { MetricName } from "../../../src/core/metrics/metric.ts";
import { compareValues } from "../../../src/core/verdict/compare-values.ts";
import { normals } from "../../random.ts";
import { baselineError, candidateError, comparisonOf, type Errors, gate, metricOf, onlyRow } from "./samples.ts";

const judged = (errors: Errors, marginAbs: number | null, metric: MetricName = "mse", tolerance = 0.05) =>
  onlyRow(comparisonOf(errors, [{ ...gate(metric, tolerance), marginAbs }]));

describe("a margin in the metric's own unit", () => {
  const perfect = { n: 200, baseline: () => 0, candidate: (row: number) => baselineError(row) / 100 };

  it("has an answer where the baseline's loss is 0, where a percentage has none", () => {
    expect(judged(perfect, null).finding).toBe("regressed");
    const row = judged(perfect, 0.01);
    expect(row).toMatchObject({ finding: "equivalent", relativeChange: null, interval: null, marginAbs: 0.01 });
    expect(row.text).toMatch(
      /^The 95 % interval of the change, \+[\d.e-]+ to \+[\d.e-]+, stays within the 0\.01 that the rules allow\.$/,
    );
    expect(judged(perfect, 1e-5).finding).toBe("regressed");
  });

  it("is said to exist where there is no percentage and nothing can be told", () => {
    const unbounded = {
      n: 30,
      baseline: (row: number) => (row === 0 ? 50 : 0),
      candidate: (row: number) => (row === 0 ? 49 : 0.1),
    };
    expect(judged(unbounded, null).text).toContain(
      "A `margin-abs` beside the tolerance would say how much worse MSE may get",
    );
  });

  it("widens the tolerance and never narrows it", () => {
    const worse = { n: 400, baseline: baselineError, candidate: candidateError(1.06) };
    expect(judged(worse, null).finding).toBe("regressed");
    expect(judged(worse, 0.5).finding).toBe("equivalent");
    const alike = { n: 400, baseline: baselineError, candidate: (row: number) => baselineError(row) * 1.001 };
    expect(judged(alike, 1e-9).finding).toBe("equivalent");
  });

  it("is held against R² in units of R²", () => {
    const worse = { n: 400, baseline: baselineError, candidate: candidateError(1.5) };
    const row = judged(worse, null, "r2", 0);
    expect(row.finding).toBe("regressed");
    const loss = (row.baseline ?? 0) - (row.candidate ?? 0);
    expect(judged(worse, 1.5 * loss, "r2", 0).finding).toBe("equivalent");
    expect(judged(worse, 0.9 * loss, "r2", 0).finding).toBe("regressed");
  });

  it("lets no more than 3 % pass that are worse by it, in groups of unequal size", () => {
    const repetitions = 1500;
    const normal = normals(8);
    const sizes = Array.from({ length: 40 }, (_, group) => 1 + ((group * 7) % 11));
    const unit = Uint32Array.from(sizes.flatMap((size, group) => Array.from({ length: size }, () => group)));
    let safe = 0;
    for (let repetition = 0; repetition < repetitions; repetition++) {
      const mutual = sizes.map(() => 0.2 * normal());
      const before = Float64Array.from(unit, () => 0.5 * Math.abs(normal()));
      const after = before.map((loss, row) => loss + 1 + mutual[unit[row]] + 0.2 * normal());
      const errors = {
        n: unit.length,
        baseline: (row: number) => Math.sqrt(before[row]),
        candidate: (row: number) => Math.sqrt(Math.max(0, after[row])),
      };
      const units = { unit, unitCount: sizes.length, unitKind: "group" } as const;
      const row = onlyRow(comparisonOf(errors, [{ ...gate("mse", 0), marginAbs: 1 }], units));
      if (row.finding === "equivalent" || row.finding === "improved") safe++;
    }
    expect(safe / repetitions).toBeLessThan(0.03 + 3 * Math.sqrt((0.03 * 0.97) / repetitions));
    expect(safe).toBeGreaterThan(0);
  });

  it("holds single values too", () => {
    const of = (marginAbs: number | null) =>
      compareValues([{ gate: { ...gate("mse"), marginAbs }, metric: metricOf("mse"), baseline: 0, candidate: 0.005 }])
        .metrics[0]?.finding;
    expect([of(null), of(0.01), of(0.001)]).toEqual(["regressed", "equivalent", "regressed"]);
  });
});
