import { describe, expect, it } from "vitest";
import { metricOf } from "../../../src/core/metrics/metrics.ts";
import type { Comparison } from "../../../src/core/verdict/comparison.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import { limitResult } from "../../../src/core/verdict/limits.ts";
import type { Gate } from "../../../src/core/verdict/policy.ts";
import { baselineError, candidateError, compare, gate, inputOf, type NumericInput, policyOf } from "./samples.ts";

const limited = (metric: Gate["metric"], limits: Partial<Gate>): Gate => ({ ...gate(metric, null), ...limits });
const same = { n: 400, baseline: baselineError, candidate: candidateError(0.95) };

function judged(gates: readonly Gate[], rest: Partial<NumericInput> = {}, policy: Parameters<typeof policyOf>[1] = {}) {
  const comparison: Comparison = compare(inputOf(same, gates, rest), metricOf);
  return { comparison, verdict: judge(comparison, policyOf(gates, policy)) };
}

describe("limits", () => {
  it("may be reached, and are missed by a value that does not exist", () => {
    expect(limitResult({ min: 0.8, max: null }, 0.8)).toBe("met");
    expect(limitResult({ min: null, max: 2 }, 2)).toBe("met");
    expect(limitResult({ min: 0, max: 1 }, 1.0000001)).toBe("missed");
    expect(limitResult({ min: 0, max: null }, null)).toBe("missed");
    expect(limitResult({ min: 0, max: null }, Number.NaN)).toBe("missed");
    expect(limitResult({ min: null, max: null }, null)).toBeNull();
  });

  it("fail the check although the candidate is no worse than the baseline", () => {
    const { comparison, verdict } = judged([gate("mse"), limited("r2", { min: 0.99 })]);
    expect(comparison.metrics[0].finding).not.toBe("regressed");
    expect(comparison.metrics[1]).toMatchObject({ min: 0.99, max: null, limit: "missed" });
    expect(verdict.outcome).toBe("fail");
    expect(verdict.finding).toBe(comparison.metrics[0].finding);
    expect(verdict.reasons[0]).toMatch(/^R² is 0\.9\d+, below the limit of 0\.99\.$/);
  });

  it("are no matter where they are met, and only warn at level warn", () => {
    expect(judged([gate("mse"), limited("mae", { max: 5 })]).verdict.reasons.join(" ")).not.toContain("limit");
    const { verdict } = judged([gate("mse", 5), limited("mae", { max: 0.1, level: "warn" })]);
    expect(verdict.outcome).toBe("warn");
    expect(verdict.reasons[0]).toMatch(/^MAE is 0\.\d+, above the limit of 0\.1\.$/);
    expect(judged([gate("mse", 5), limited("mae", { max: 0.1, level: "off" })]).verdict.outcome).toBe("pass");
  });

  it("hold without a baseline too, and where the policy lets an incomparable one pass", () => {
    const gates = [gate("mse"), limited("r2", { min: 0.99 })];
    const alone = judged(gates, { baseline: null });
    expect(alone.verdict).toMatchObject({ finding: "no-baseline", outcome: "fail" });
    expect(alone.verdict.reasons).toHaveLength(2);
    const broken = inputOf(same, gates).baseline!.fill(Number.NaN, 0, 3);
    expect(judged(gates, { baseline: broken }, { onIncomparable: "pass" }).verdict).toMatchObject({
      finding: "incomparable",
      outcome: "fail",
    });
  });

  it("are missed by a metric that cannot be computed", () => {
    const gates = [gate("mse"), limited("r2", { min: 0 })];
    const { comparison, verdict } = judged(gates, { actual: new Float64Array(400).fill(1) });
    expect(comparison.metrics[1]).toMatchObject({ candidate: null, limit: "missed" });
    expect(verdict.outcome).toBe("fail");
    expect(verdict.reasons.join(" ")).toContain("R² has no value, so its limit of at least 0 is not met.");
  });

  it("tell a value from a limit that it misses by a hair", () => {
    const { comparison } = judged([gate("mse")]);
    const value = comparison.metrics[0].candidate!;
    const max = value * (1 - 1e-9);
    const [sentence] = judged([{ ...gate("mse", 5), max }]).verdict.reasons;
    const [, shown, limit] = /is ([\d.]+), above the limit of ([\d.]+)\.$/.exec(sentence)!;
    expect(Number(shown)).toBeGreaterThan(Number(limit));
  });

  it("warn at most where nothing may fail the check", () => {
    const gates = [gate("mse", 5), limited("mae", { max: 0.1 })];
    const comparison = compare(inputOf(same, gates), metricOf);
    expect(judge(comparison, policyOf(gates), "never").outcome).toBe("warn");
  });
});

describe("a metric that cannot be computed", () => {
  const zeros = () => inputOf(same, []).actual.map((value, row) => (row < 3 ? 0 : value + 1));

  it("is not tested, says why and never passes", () => {
    for (const name of ["mape", "smape"] as const) {
      const gates = [gate("mse", 5), gate(name, 5)];
      const { comparison, verdict } = judged(gates, { actual: zeros() }, { onIncomparable: "pass" });
      expect(comparison.metrics[1]).toMatchObject({ finding: "incomparable", baseline: null, candidate: null });
      expect(comparison.explanations[1][0]).toBe(
        `${metricOf(name).label} cannot be tested: the target is 0 in 3 of 400 holdout rows.`,
      );
      expect(verdict).toMatchObject({ finding: "incomparable", outcome: "warn" });
      expect(judge(comparison, policyOf(gates)).outcome).toBe("fail");
    }
  });

  it("is no matter where it is only shown, and warns at level warn", () => {
    const shown = judged([gate("mse", 5), gate("mape", null, "off")], { actual: zeros() });
    expect(shown.verdict).toMatchObject({ finding: "equivalent", outcome: "pass" });
    const warned = judged([gate("mse", 5), gate("mape", 5, "warn")], { actual: zeros() });
    expect(warned.verdict).toMatchObject({ finding: "equivalent", outcome: "warn" });
  });

  it("does not pass for the very same model either", () => {
    const { verdict } = judged([gate("mse"), gate("mape")], { actual: zeros(), sameModel: true });
    expect(verdict).toMatchObject({ finding: "incomparable", outcome: "fail" });
  });
});
