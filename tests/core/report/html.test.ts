import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/core/report/html.ts";
import { dataChanged, metric, noBaseline, regressed, samples } from "./samples.ts";

describe("the page", () => {
  it("allows nothing to run or to load", () => {
    const page = renderHtml(regressed);
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    );
    expect(page).not.toMatch(/<script|<img|<link|\bon\w+=|url\(|@import/i);
  });

  it("is one well-formed tree", () => {
    for (const report of Object.values(samples)) {
      const open: string[] = [];
      const crossed: string[] = [];
      for (const [, slash, tag, rest] of renderHtml(report).matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/g)) {
        if (tag === "meta" || rest.endsWith("/")) continue;
        if (slash === "") open.push(tag);
        else if (open.pop() !== tag) crossed.push(tag);
      }
      expect(crossed).toEqual([]);
      expect(open).toEqual([]);
    }
  });

  it("draws each interval against its tolerance, and says the same in words", () => {
    const page = renderHtml(regressed);
    expect(page.match(/<circle class="mark"/g)).toHaveLength(3);
    expect(page.match(/<rect class="band"/g)).toHaveLength(2);
    expect(page).toContain(
      'aria-label="MSE (lower is better): +12.5 %, 95 % interval +6.1 % to +19.9 %, tolerance 5 %: worse.',
    );
  });

  it("shades the tolerated side: below the limit for an error, above it for a score", () => {
    const row = { change: 0, relativeChange: 0, interval: [-0.1, 0.1] as const, tolerance: 0.05 };
    const bandOf = (greaterIsBetter: boolean): number[] => {
      const page = renderHtml({ ...regressed, metrics: [metric({ ...row, greaterIsBetter })] });
      const [, x, width] = /<rect class="band" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(page) ?? [];
      return [Number(x), Number(width)];
    };
    const [errorX, errorWidth] = bandOf(false);
    const [scoreX, scoreWidth] = bandOf(true);
    expect(errorX).toBeLessThan(scoreX);
    expect(errorWidth).toBeCloseTo(scoreWidth, 1);
    expect(scoreX + scoreWidth).toBeGreaterThan(errorX + errorWidth);
  });

  it("draws no picture where there is nothing to draw", () => {
    expect(renderHtml(noBaseline)).not.toContain("<figure>");
  });

  it("keeps numbers of any size inside the picture", () => {
    for (const size of [1e-12, 1e-3, 1, 1e6, 1e200]) {
      const interval = [-size, 3 * size] as const;
      const page = renderHtml({ ...regressed, metrics: [metric({ interval, relativeChange: size, tolerance: 0.05 })] });
      expect(page).not.toMatch(/NaN|Infinity/);
    }
  });

  it("carries what the comment carries", () => {
    const page = renderHtml(dataChanged);
    for (const text of [
      "Is it the model or the data?",
      "heating",
      "data/houses.csv:1904",
      "Where the baseline came from",
      "git merge --no-edit",
    ]) {
      expect(page).toContain(text);
    }
  });
});
