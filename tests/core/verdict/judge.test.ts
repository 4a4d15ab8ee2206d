import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../src/core/verdict/comparison.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import type { Finding, Gate } from "../../../src/core/verdict/policy.ts";
import { noSlices } from "../../../src/core/verdict/slice-comparison.ts";
import { baselineError, candidateError, comparisonOf, gate, policyOf } from "./samples.ts";

/** A comparison whose metrics were found so; each explanation is the metric's finding and name. */
function found(...gates: (Gate & { finding: Finding })[]): { comparison: Comparison; gates: Gate[] } {
  const rows = gates.map(({ metric, tolerance, level, finding }) => ({
    name: metric,
    settings: null,
    greaterIsBetter: false,
    level,
    baseline: 1,
    candidate: 1,
    change: 0,
    relativeChange: 0,
    interval: null,
    tolerance,
    marginAbs: null,
    min: null,
    max: null,
    limit: null,
    finding,
    activeRows: 100,
    detectableChange: null,
    rowsNeeded: null,
  }));
  const explanations = gates.map(({ metric, finding }) => [`${metric} ${finding}.`, "More."]);
  const nothing = {
    kind: "compared",
    reason: null,
    notes: [],
    unpredicted: null,
    unpredictedByBaseline: null,
    deciding: null,
    effectiveRows: null,
    spreads: { baseline: null, candidate: null },
    ...noSlices,
  } as const;
  const missedLimits = rows.map(() => null);
  return { comparison: { ...nothing, metrics: rows, explanations, missedLimits }, gates };
}

const error = (metric: Gate["metric"], finding: Finding) => ({ ...gate(metric), finding });
const warn = (metric: Gate["metric"], finding: Finding) => ({ ...gate(metric, 0.05, "warn"), finding });
const shown = (metric: Gate["metric"], finding: Finding) => ({ ...gate(metric, null, "off"), finding });

function verdictOf(...gates: (Gate & { finding: Finding })[]) {
  const { comparison, gates: of } = found(...gates);
  return judge(comparison, policyOf(of));
}

describe("judge", () => {
  it.each([
    [["equivalent", "equivalent"], "equivalent", "pass"],
    [["improved", "equivalent"], "improved", "pass"],
    [["equivalent", "improved"], "equivalent", "pass"],
    [["improved", "inconclusive"], "inconclusive", "warn"],
    [["inconclusive", "regressed"], "regressed", "fail"],
    [["improved", "regressed"], "regressed", "fail"],
  ] as const)("makes of %j: %s, %s", ([first, second], finding, outcome) => {
    expect(verdictOf(error("mse", first), error("mae", second))).toMatchObject({ finding, outcome });
  });

  it("gives the deciding metric's sentences first, then one of each other metric that is not well", () => {
    const verdict = verdictOf(error("mse", "equivalent"), error("mae", "regressed"), error("r2", "inconclusive"));
    expect(verdict.reasons).toEqual(["mae regressed.", "More.", "r2 inconclusive."]);
  });

  it("warns of a regression at level warn", () => {
    expect(verdictOf(error("mse", "equivalent"), warn("mae", "regressed"))).toEqual({
      finding: "equivalent",
      outcome: "warn",
      reasons: ["mse equivalent.", "More.", "mae regressed."],
    });
    expect(verdictOf(error("mse", "regressed"), warn("mae", "regressed")).outcome).toBe("fail");
  });

  it("never fails by metrics of level warn, and never speaks of one that only is shown", () => {
    expect(verdictOf(warn("mse", "regressed"))).toMatchObject({ finding: "regressed", outcome: "warn" });
    expect(verdictOf(error("mse", "equivalent"), shown("mae", "regressed"))).toMatchObject({ outcome: "pass" });
    expect(verdictOf(shown("mse", "regressed"))).toMatchObject({ finding: "regressed", outcome: "pass" });
  });

  it("does with an inconclusive comparison what the policy says, unless the caller says otherwise", () => {
    const { comparison, gates } = found(error("mse", "inconclusive"));
    for (const onInconclusive of ["pass", "warn", "fail"] as const) {
      const policy = policyOf(gates, { onInconclusive });
      expect(judge(comparison, policy).outcome).toBe(onInconclusive);
      expect(judge(comparison, policy, "inconclusive").outcome).toBe("fail");
      expect(judge(comparison, policy, "regressed").outcome).toBe(onInconclusive === "pass" ? "pass" : "warn");
    }
    expect(judge(comparison, policyOf(gates)).reasons[1]).toBe("This does not block merging.");
    expect(judge(comparison, policyOf(gates), "inconclusive").reasons).not.toContain("This does not block merging.");
  });

  it("turns a failure into a warning when nothing is to fail", () => {
    const { comparison, gates } = found(error("mse", "regressed"));
    expect(judge(comparison, policyOf(gates), "never")).toMatchObject({ finding: "regressed", outcome: "warn" });
  });

  it("fails rows that only the candidate cannot predict, whatever the levels are", () => {
    const { comparison, gates } = found(shown("mse", "regressed"));
    const verdict = judge({ ...comparison, unpredicted: { count: 1, first: [4] } }, policyOf(gates));
    expect(verdict).toMatchObject({ finding: "regressed", outcome: "fail", reasons: ["mse regressed.", "More."] });
  });

  it("judges a missing or unusable baseline by the policy, with the reason given", () => {
    const policy = policyOf([gate("mse")], { onNoBaseline: "warn", onIncomparable: "fail" });
    expect(judge({ kind: "no-baseline", reason: "None yet." }, policy)).toEqual({
      finding: "no-baseline",
      outcome: "warn",
      reasons: ["None yet."],
    });
    expect(judge({ kind: "incomparable", reason: "Other columns." }, policy).outcome).toBe("fail");
  });

  it("reads like the comment's samples", () => {
    const at = (factor: number) => {
      const gates = [gate("mse")];
      const comparison = comparisonOf({ n: 400, baseline: baselineError, candidate: candidateError(factor) }, gates);
      return judge(comparison, policyOf(gates)).reasons;
    };
    expect(at(1.2)).toEqual([
      expect.stringMatching(/^The 95 % interval of the change is \+\S+ % to \+\S+ %, all above the 5 % tolerance\.$/),
    ]);
    expect(at(0.9)).toEqual([
      expect.stringMatching(/^The 95 % interval of the change is -\S+ % to -\S+ %, all better\.$/),
    ]);
    expect(at(0.99)).toEqual([
      expect.stringMatching(/crosses the 5 % tolerance, so 400 holdout rows cannot tell this apart from noise\.$/),
      "This does not block merging.",
      expect.stringMatching(/^With 400 holdout rows this check can see a worsening of \S+ % or more\.$/),
      expect.stringMatching(/^About [\d,]+ holdout rows would settle it\.$/),
    ]);
  });
});
