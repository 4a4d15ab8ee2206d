import { describe, expect, it } from "vitest";
import { renderText } from "../../../src/core/report/terminal.ts";
import {
  dataChanged,
  equivalent,
  improved,
  incomparable,
  metric,
  noBaseline,
  regressed,
  rulesChanged,
  waived,
} from "./samples.ts";

const plain = { color: false, width: 80 };

describe("the report on a terminal", () => {
  it("says the verdict first, then why, then the numbers in columns", () => {
    expect(renderText(regressed, { color: false, width: 100 }).split("\n").slice(0, 8)).toEqual([
      "❌ Regressed: MSE 11.64 → 13.09 (+12.5 %, worse)",
      "",
      "The 95 % interval of the change is +6.1 % to +19.9 %, all above the 5 % tolerance.",
      "",
      "Metric                  Baseline  Candidate   Change      95 % interval  Tolerance  Result",
      "MSE (lower is better)     11.640     13.094  +12.5 %  +6.1 % to +19.9 %        5 %  worse",
      "RMSE (lower is better)     3.412      3.619   +6.1 %   +3.0 % to +9.5 %          –  worse",
      "MAE (lower is better)      2.768      2.889   +4.4 %   +1.2 % to +7.9 %        5 %  inconclusive",
    ]);
  });

  it("moves out of the columns what does not fit a terminal of 80", () => {
    const text = renderText(regressed, plain);
    expect(text.split("\n").slice(5, 12)).toEqual([
      "Metric  Baseline  Candidate   Change      95 % interval  Result",
      "MSE       11.640     13.094  +12.5 %  +6.1 % to +19.9 %  worse",
      "RMSE       3.412      3.619   +6.1 %   +3.0 % to +9.5 %  worse",
      "MAE        2.768      2.889   +4.4 %   +1.2 % to +7.9 %  inconclusive",
      "R²        0.8530     0.8340   -2.2 %                  –  worse",
      "",
      "Lower is better; higher for R². Tolerance: MSE 5 %; MAE 5 %.",
    ]);
  });

  it.each([40, 60, 80, 100])("never writes a line wider than a terminal of %i columns", (width) => {
    for (const report of [regressed, rulesChanged, dataChanged, noBaseline, waived])
      for (const line of renderText(report, { color: false, width }).split("\n"))
        expect(Array.from(line).length, line).toBeLessThanOrEqual(width);
  });

  it("parts no number from its percent sign at the end of a line", () => {
    for (let width = 40; width < 90; width++)
      for (const report of [regressed, dataChanged])
        expect(renderText(report, { color: false, width })).not.toMatch(/^ *%/m);
  });

  it("says of a metric that a waiver accepts, in the table too, that it is waived", () => {
    expect(renderText(waived, { color: false, width: 120 })).toMatch(/^MSE .* worse, waived until 2026-12-31$/m);
  });

  it("gives a waiver's reason, and repeats no sentence for it", () => {
    const text = renderText(waived, { color: false, width: 200 });
    expect(text).toMatch(/^⚠️ Regressed, waived: MSE /);
    expect(text).toContain(
      "MSE, up to 25 % until 2026-12-31: in force (measured +12.5 % (+6.1 % to +19.9 %)). Reason: new district, see #41",
    );
    expect(text.split("A waiver of this pull request accepts")).toHaveLength(2);
  });

  it("says what was looked for where no baseline was found, not where it came from", () => {
    expect(renderText(noBaseline, plain)).toContain("Where a baseline was looked for");
  });

  it("says below the numbers what to do about a check that fails", () => {
    const text = renderText(incomparable, { color: false, width: 300 });
    expect(text).toMatch(/^This check fails, .* set `policy.on-incomparable` to `warn`/m);
    expect(text.indexOf("This check fails")).toBeGreaterThan(text.indexOf("holdout rows"));
    expect(renderText(improved, plain)).not.toContain("This check fails");
  });

  it("says once how small a worsening can be seen, of every metric that is held to a tolerance", () => {
    const mse = metric({ finding: "equivalent", detectableChange: 0.041 });
    const report = { ...equivalent, metrics: [mse, { ...mse, name: "mae", detectableChange: 0.02 }] };
    const text = renderText(report, { color: false, width: 300 });
    expect(text).toContain("can see a worsening of MSE by 4.1 % or more, of MAE by 2.0 % or more.");
    expect(text.split("can see")).toHaveLength(2);
  });

  it("names every rung that was tried for a baseline", () => {
    for (const rung of noBaseline.base.tried) expect(renderText(noBaseline, plain)).toContain(rung);
  });

  it("says first that the rules changed", () => {
    const text = renderText(rulesChanged, plain);
    expect(text.startsWith("! This change edits the rules")).toBe(true);
    expect(text).toContain("metrics.mse.tolerance: 5 % → 25 %");
  });

  it("names the place of a finding as an editor opens it", () => {
    expect(renderText(dataChanged, plain)).toContain("data/houses.csv:1904: error: `age`");
  });

  it("adds colour to the verdict's line alone, and only when asked", () => {
    const colored = renderText(regressed, { color: true, width: 80 });
    expect(colored.split("\n")[0]).toBe("\u001b[1;31m❌ Regressed: MSE 11.64 → 13.09 (+12.5 %, worse)\u001b[0m");
    expect(colored.split("\n").slice(1)).toEqual(renderText(regressed, plain).split("\n").slice(1));
  });

  it("keeps a terminal's control sequences in names from taking effect", () => {
    const name = "\u001b[2J\u001b]0;owned\u0007m\u202e";
    expect(renderText({ ...regressed, metrics: [metric({ name })], notes: [name] }, plain)).not.toMatch(
      /(?!\n)[\p{Cc}\p{Bidi_Control}]/u,
    );
  });
});
