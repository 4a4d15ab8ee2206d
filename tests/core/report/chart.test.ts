import { describe, expect, it } from "vitest";
import { mermaid, trendOf } from "../../../src/core/report/chart.ts";
import type { Report } from "../../../src/core/report/report.ts";
import { metric, regressed } from "./samples.ts";

function chartOf(report: Report): string {
  const trend = trendOf(report);
  if (trend === null) throw new Error("a trend was expected");
  return mermaid(trend.chart);
}

function history(...values: number[]): Report["history"] {
  return values.map((value, index) => ({
    sha: `${index.toString(16).padStart(7, "a")}${"b".repeat(33)}`,
    value,
  }));
}

describe("the trend", () => {
  it("is shown from three points on, and has at most twelve", () => {
    expect(trendOf({ ...regressed, history: history(12) })).toBeNull();
    expect(trendOf({ ...regressed, history: history(12, 13) })?.chart.values).toEqual([12, 13, 13.094]);
    const long = trendOf({ ...regressed, history: history(...Array.from({ length: 50 }, (_, index) => index)) });
    expect(long?.chart.values).toHaveLength(12);
    expect(long?.chart.values.slice(-2)).toEqual([49, 13.094]);
  });

  it("needs this run's own number", () => {
    expect(trendOf({ ...regressed, metrics: [metric({ candidate: null })] })).toBeNull();
    expect(trendOf({ ...regressed, metrics: [] })).toBeNull();
  });

  it("says in words what the lines show", () => {
    expect(trendOf(regressed)?.sentence).toBe(
      "MSE on `main` fell from 12.90 to 11.64 over the last 5 baselines. The last point is this pull request (13.09). The flat line is the limit, 12.22 (11.64 plus 5 %).",
    );
  });

  it("writes plain decimals for numbers of any size, because Mermaid knows no others", () => {
    for (const size of [1e-300, 3.1e-7, 0.02, 1, 99_999, 4e9, 1e300]) {
      const row = metric({ baseline: size, candidate: 1.1 * size, tolerance: 0.05 });
      const text = chartOf({ ...regressed, metrics: [row], history: history(2 * size, 1.5 * size, size) });
      const [first, limit] = Array.from(text.matchAll(/^ +line \[(.*)\]$/gm), (match) => match[1].split(", "));
      expect([...first, ...limit].every((number) => /^-?\d{1,4}(?:\.\d{1,12})?$/.test(number))).toBe(true);
      expect(Number(first[0]) / Number(first[2])).toBeCloseTo(2, 2);
      expect(Number(limit[0]) / Number(first[2])).toBeCloseTo(1.05, 2);
    }
  });

  it("says by how much small numbers were scaled", () => {
    const row = metric({ baseline: 3e-7, candidate: 3.1e-7 });
    expect(chartOf({ ...regressed, metrics: [row], history: history(3e-7, 3e-7) })).toContain(
      'title "MSE ×10⁻⁹, lower is better"',
    );
  });

  it("leaves out gaps, and names each commit once", () => {
    const points = [...history(12, Number.NaN, 13), { ...history(12)[0], value: 14 }];
    expect(trendOf({ ...regressed, history: points })?.chart.values).toEqual([14, 13, 13.094]);
  });

  it("draws a flat line where nothing changed, and none where there is no limit", () => {
    const row = metric({ baseline: null, candidate: 5, tolerance: null });
    const text = chartOf({ ...regressed, metrics: [row], history: history(5, 5) });
    expect(text.match(/line \[/g)).toHaveLength(1);
    expect(text).toContain("line [5.00, 5.00, 5.00]");
  });

  it("holds no quote or line break from a name", () => {
    const row = metric({ name: 'my "metric"\n```' });
    const lines = chartOf({ ...regressed, metrics: [row] }).split("\n");
    expect(lines).toHaveLength(9);
    for (const line of lines) expect((line.match(/"/g) ?? []).length % 2).toBe(0);
    expect(lines.join("")).not.toContain("`");
  });
});
