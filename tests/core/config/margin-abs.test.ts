import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { ruleDifferences } from "../../../src/core/config/rules.ts";
import { UserError } from "../../../src/errors.ts";

const parse = (metrics: string) =>
  parseConfig(
    new TextEncoder().encode(`version: 1\ntarget: price\nmodel: linear\ndata: { files: a.csv }\nmetrics: ${metrics}\n`),
    "metricgate.yml",
  );
const gateOf = (metrics: string) => {
  const { tolerance, marginAbs, level } = parse(metrics).policy.gates[0];
  return { tolerance, marginAbs, level };
};

function messagesOf(metrics: string): string {
  try {
    parse(metrics);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ message }) => message).join();
    throw error;
  }
  return "";
}

describe("metrics.….margin-abs", () => {
  it("stands beside a tolerance, and in place of the usual one", () => {
    expect(gateOf("{ mse: { tolerance: 5%, margin-abs: 0.01 } }")).toEqual({
      tolerance: 0.05,
      marginAbs: 0.01,
      level: "error",
    });
    expect(gateOf("{ mse: { margin-abs: 0.01 } }")).toEqual({ tolerance: 0, marginAbs: 0.01, level: "error" });
    expect(gateOf("{ mse: {} }")).toEqual({ tolerance: 0.05, marginAbs: null, level: "error" });
  });

  it("is a rule of the base commit", () => {
    const [base, head] = [parse("{ mse: { tolerance: 5% } }"), parse("{ mse: { tolerance: 5%, margin-abs: 2 } }")];
    expect(ruleDifferences(head, base)).toEqual([{ key: "metrics.mse.margin-abs", base: null, head: "2" }]);
  });

  it.each([
    ["{ primary: mse, rmse: { margin-abs: 1 } }", "an absolute tolerance of rmse cannot be tested"],
    ["{ primary: mse, bias: { margin-abs: 1 } }", "an absolute tolerance of bias cannot be tested"],
    ["{ mse: { margin-abs: 0 } }", "is a number above 0"],
  ])("is refused in %s", (metrics, message) => {
    expect(messagesOf(metrics)).toContain(message);
  });
});
