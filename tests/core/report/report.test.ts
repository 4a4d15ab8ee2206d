import { describe, expect, it } from "vitest";
import { parseReport, renderReport } from "../../../src/core/report/report.ts";
import { UserError } from "../../../src/errors.ts";
import { bareModel, metric, regressed, samples } from "./samples.ts";

function problemsOf(value: unknown): string[] {
  try {
    parseReport(value, "result.json");
  } catch (error) {
    if (error instanceof UserError) return error.problems.map((problem) => problem.message);
    throw error;
  }
  return [];
}

describe("result.json", () => {
  it("is read back as it was written, and written again to the same bytes", () => {
    for (const report of Object.values(samples)) {
      const text = renderReport(report);
      const read = parseReport(JSON.parse(text), "result.json");
      expect(read).toEqual(report);
      expect(renderReport(read)).toBe(text);
    }
  });

  it("ends with a newline and says null where there is no finite number", () => {
    const text = renderReport({
      ...regressed,
      metrics: [metric({ candidate: Number.NaN, change: Number.POSITIVE_INFINITY })],
    });
    expect(text.endsWith("}\n")).toBe(true);
    expect(text).toContain('"candidate": null');
    expect(text).toContain('"change": null');
    expect(text).not.toContain("NaN");
  });

  it("keeps columns with names that JavaScript objects have anyway", () => {
    const coefficients = Object.fromEntries([
      ["__proto__", 1],
      ["constructor", 2],
      ["toString", 3],
    ]);
    const report = { ...regressed, model: { ...bareModel, coefficients } };
    const read = parseReport(JSON.parse(renderReport(report)), "result.json");
    expect(Object.entries(read.model?.coefficients ?? {})).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
      ["toString", 3],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("refuses unknown fields at every level", () => {
    expect(problemsOf({ ...regressed, extra: 1 })).toEqual([expect.stringContaining('"extra"')]);
    expect(problemsOf({ ...regressed, run: { ...regressed.run, extra: 1 } })).toEqual([
      expect.stringContaining("run:"),
    ]);
    expect(problemsOf({ ...regressed, metrics: [{ ...metric({}), extra: 1 }] })).toEqual([
      expect.stringContaining("metrics.0:"),
    ]);
    expect(problemsOf(JSON.parse('{"__proto__": {"finding": "improved"}}')).length).toBeGreaterThan(5);
  });

  it("names every field that is wrong, at once, and the file it stands in", () => {
    const problems = problemsOf({ ...regressed, finding: "fine", head: { sha: "$(id)", dirty: false }, coverage: 2 });
    expect(problems).toHaveLength(3);
    expect(problems.join("\n")).toMatch(/result\.json.*finding:[\s\S]*head\.sha:[\s\S]*coverage:/);
  });

  it("refuses a source of the baseline that no run has: releases are not looked through", () => {
    const problems = problemsOf({ ...regressed, base: { ...regressed.base, source: "release" } });
    expect(problems).toEqual([expect.stringContaining("base.source:")]);
  });

  it("refuses what is no report", () => {
    for (const value of [null, 1, "x", [], {}]) expect(problemsOf(value).length).toBeGreaterThan(0);
  });

  it("refuses numbers that are not finite, and texts and lists without end", () => {
    expect(problemsOf({ ...regressed, metrics: [metric({ candidate: Number.POSITIVE_INFINITY })] })).toHaveLength(1);
    expect(problemsOf({ ...regressed, name: "x".repeat(2001) })).toHaveLength(1);
    expect(problemsOf({ ...regressed, notes: Array.from({ length: 10_001 }, () => "x") })).toHaveLength(1);
    const coefficients = { area: Number.NaN };
    expect(problemsOf({ ...regressed, model: { ...bareModel, coefficients } })).toHaveLength(1);
  });
});
