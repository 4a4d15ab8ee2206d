import { describe, expect, it } from "vitest";
import type { CommentContext } from "../../../src/core/report/document.ts";
import { COMMENT_BYTES, utf8Length } from "../../../src/core/report/fit.ts";
import { renderComment, renderSummary } from "../../../src/core/report/markdown.ts";
import type { Report } from "../../../src/core/report/report.ts";
import {
  bareModel,
  dataChanged,
  equivalent,
  improved,
  inconclusive,
  metric,
  noBaseline,
  regressed,
  rulesChanged,
  samples,
  slice,
} from "./samples.ts";

const first: CommentContext = {
  artifactUrl: "https://github.com/acme/houses/actions/runs/1/artifacts/2",
  pushes: [],
  resolvedFrom: null,
};
const later: CommentContext = {
  ...first,
  pushes: [
    { head: "51c09fe00000", value: 11.64, relativeChange: 0, finding: "equivalent" },
    { head: "77ab31000000", value: 12.9, relativeChange: 0.11, finding: "regressed" },
  ],
};

const contexts: Readonly<Record<string, CommentContext>> = {
  regressed: later,
  equivalent: { ...later, resolvedFrom: "77ab310" },
};

describe("the comment as it is reviewed", () => {
  for (const [name, report] of Object.entries(samples)) {
    it(`says what it says for ${name}`, async () => {
      await expect(renderComment(report, contexts[name] ?? first)).toMatchFileSnapshot(`golden/${name}.md`);
    });
  }
});

describe("the comment", () => {
  it("depends on the report and the context alone", () => {
    expect(renderComment(regressed, later)).toBe(renderComment(structuredClone(regressed), structuredClone(later)));
    const slower = { ...regressed, run: { ...regressed.run, startedAt: "2030-01-01T00:00:00.000Z", seconds: 99 } };
    expect(renderComment(slower, later)).toBe(renderComment(regressed, later));
  });

  it("puts changed rules before the verdict, and never shows two alerts", () => {
    const text = renderComment(rulesChanged, first);
    expect(text.indexOf("changes the rules")).toBeLessThan(text.indexOf("### ❌ Regressed"));
    expect(text.match(/\[!/g)).toHaveLength(1);
    expect(text).toContain("| `metrics.mse.tolerance` | `5 %` | `25 %` |");
    expect(text).toContain("This check fails, and blocks merging");
  });

  it("never heads a failing check with a sign of success, and says what to do where the data is why it fails", () => {
    const findings = dataChanged.data.findings.filter(({ level }) => level === "error");
    const report: Report = { ...improved, outcome: "fail", data: { ...dataChanged.data, findings } };
    const text = renderComment(report, first);
    expect(text).toMatch(/^### ❌ Data: 1 error\. Improved: MSE /m);
    expect(text).toContain("If the data is meant so, set `data-review.schema` to `warn`");
    const leak = findings.map((finding) => ({ ...finding, rule: "leakage/time" }));
    expect(renderComment({ ...report, data: { ...report.data, findings: leak } }, first)).toContain(
      "`data-review.leakage`",
    );
    expect(renderComment({ ...inconclusive, outcome: "fail" }, first)).toMatch(/^### ❌ Inconclusive/m);
    expect(renderComment({ ...report, outcome: "warn" }, first)).toMatch(/^### ✅ Improved/m);
  });

  it("says of a limit that is missed beside a regression that it is another thing to do", () => {
    const r2 = metric({
      name: "r2",
      greaterIsBetter: true,
      tolerance: null,
      min: 0.9,
      limit: "missed",
      level: "error",
    });
    const text = renderComment({ ...regressed, metrics: [...regressed.metrics.slice(0, 1), r2] }, first);
    expect(text).toContain("a last day to this pull request. R² also misses its limit (at least 0.9).");
  });

  it("says what an extra error is of what was predicted, and of nothing else", () => {
    const largestErrors = [{ file: "a.csv", line: 2, key: ["1"], extraError: 1, values: null }];
    const numbers = renderComment({ ...regressed, largestErrors }, first);
    expect(numbers).toContain("Extra error: how much further from the actual value this pull request predicts.");
    const classes = renderComment({ ...regressed, largestErrors, metrics: [metric({ name: "log-loss" })] }, first);
    expect(classes).toContain("Extra error: how much less probability this pull request gives to the right class;");
    expect(classes).not.toContain("actual value");
  });

  it("shows no table of four equal numbers where the data changed and moved nothing", () => {
    const { attribution } = dataChanged;
    if (attribution === null) throw new Error("the sample has an attribution");
    const same = { baselineOnBase: 11.64, baselineOnHead: 11.64, candidateOnBase: 11.64, candidateOnHead: 11.64 };
    const still = { ...attribution, cells: same, modelEffect: 0, dataEffect: 0, interaction: 0, shares: null };
    const text = renderComment({ ...dataChanged, attribution: still }, first);
    expect(text).toContain("neither the data nor the model moved it.");
    expect(text).not.toContain("Both models were scored on both holdouts");
    expect(renderComment(dataChanged, first)).toContain("Both models were scored on both holdouts");
  });

  it("says that it fails where the finding does not suggest it", () => {
    expect(renderComment({ ...inconclusive, outcome: "fail" }, first)).toContain("so the check fails");
    expect(renderComment({ ...improved, outcome: "fail" }, first)).toContain("The check fails all the same");
    expect(renderComment({ ...noBaseline, outcome: "fail" }, first)).toContain(
      "ask for a baseline, so the check fails",
    );
  });

  it("says that it does not fail where the finding suggests that it would", () => {
    const text = renderComment({ ...regressed, outcome: "warn" }, first);
    expect(text).toContain("the check does not fail");
    expect(text).not.toContain("[!CAUTION]");
  });

  it("shows no empty table when nothing was trained and nothing is stored", () => {
    const row = metric({
      baseline: null,
      candidate: null,
      change: null,
      relativeChange: null,
      interval: null,
      finding: "equivalent",
    });
    const text = renderComment({ ...equivalent, metrics: [row] }, first);
    expect(text).toContain("### ✅ Equivalent\n");
    expect(text).not.toContain("| Metric |");
  });

  it("heads with the metric that made the finding, not with one that says otherwise", () => {
    const primary = metric({ candidate: 11.6, change: -0.04, relativeChange: -0.003, finding: "equivalent" });
    const mae = metric({ name: "mae", baseline: 2, candidate: 3, change: 1, relativeChange: 0.5 });
    expect(renderComment({ ...regressed, metrics: [primary, mae] }, first)).toContain(
      "### ❌ Regressed: MAE 2.000 → 3.000 (+50.0 %, worse)",
    );
  });

  it("calls a falling score worse", () => {
    const r2 = metric({
      name: "r2",
      greaterIsBetter: true,
      baseline: 0.9,
      candidate: 0.7,
      change: -0.2,
      relativeChange: -0.222,
    });
    expect(renderComment({ ...regressed, metrics: [r2] }, first)).toContain("R² 0.9000 → 0.7000 (-22.2 %, worse)");
  });

  it("gives two nearly equal numbers as many digits as tell them apart", () => {
    const row = metric({ candidate: 11.6401, change: 0.0001, relativeChange: 0.0000086, finding: "equivalent" });
    expect(renderComment({ ...equivalent, metrics: [row] }, first)).toContain("MSE 11.6400 → 11.6401");
  });

  it("says that a regression of an earlier push is gone only when this push shows that", () => {
    const context = { ...later, resolvedFrom: "77ab310" };
    expect(renderComment(equivalent, context)).toContain("Resolved: the regression reported for `77ab310` is gone.");
    expect(renderComment(inconclusive, context)).toContain(
      "can neither confirm nor rule out the regression reported for `77ab310`",
    );
  });

  it("links to nothing outside this repository", () => {
    for (const url of [
      "https://evil.example/acme/houses",
      "https://github.com/acme/houses/../x",
      "https://github.com/acme/houses.evil/",
      "javascript:alert(1)",
    ]) {
      const text = renderComment({ ...regressed, run: { ...regressed.run, url } }, { ...first, artifactUrl: url });
      expect(text).not.toContain(url);
    }
    const away = renderComment(
      { ...regressed, run: { ...regressed.run, serverUrl: "https://github.com/evil#" } },
      first,
    );
    expect(away).not.toContain("](");
  });

  it("leaves out the two effects when one model cannot be scored on the other holdout", () => {
    const { attribution } = dataChanged;
    if (attribution === null) throw new Error("the sample has an attribution");
    const cells = { ...attribution.cells, baselineOnHead: null };
    const text = renderComment(
      {
        ...dataChanged,
        attribution: { ...attribution, cells, dataEffect: null, modelEffect: null, interaction: null },
      },
      first,
    );
    expect(text).toContain("| Model of `main` | 11.640 | – | – |");
    expect(text).toContain("The effect of the data is unknown");
  });

  it("shows at most 6 metrics and 30 coefficients, and says how many more there are", () => {
    const metrics = Array.from({ length: 9 }, (_, index) => metric({ name: `m${index}` }));
    const coefficients = Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`c${index}`, index]));
    const report = { ...regressed, metrics, model: { ...bareModel, coefficients } };
    const text = renderComment(report, first);
    expect(text).toContain("3 more metrics in the job summary.");
    expect(text).toContain("… and 15 more.");
    expect(renderSummary(report, first)).toContain("`c44`");
  });

  it("loses pushes first, then the way to reproduce, and so on, but never verdict, metrics and footer", () => {
    const order = [
      "<summary>Pushes in this pull request",
      "<summary>Reproduce on your machine",
      "<summary>The model",
      "<summary>Trend",
      "<summary>Distribution shift",
      "<summary>Largest new errors",
      "<summary>Where it got worse",
      "<summary>Where the baseline came from",
      "<summary>Notes on this verdict",
      "#### Data",
    ];
    const seen = new Set<number>();
    for (let extra = 0; extra <= 20; extra++) {
      const text = renderComment(crowded(extra), later);
      expect(utf8Length(text)).toBeLessThanOrEqual(COMMENT_BYTES);
      const lost = order.filter((title) => !text.includes(title));
      expect(lost).toEqual(order.slice(0, lost.length));
      const note = `Shortened to fit GitHub's limit: ${lost.length} section${lost.length === 1 ? "" : "s"} left out; the job summary has all of it.`;
      expect(text.match(/^Shortened.*/m)?.[0] ?? null).toBe(lost.length === 0 ? null : note);
      expect(text).toContain("### ❌ Regressed");
      expect(text).toContain("| **MSE** (lower is better) |");
      expect(text).toContain("<sub>`houses`");
      seen.add(lost.length);
      const summary = renderSummary(crowded(extra), later);
      expect(order.filter((title) => !summary.includes(title))).toEqual([]);
    }
    expect(seen.size).toBeGreaterThan(2);
  });
});

/** More text than fits, in 4-byte characters: each step adds a name of 800 bytes to several sections. */
function crowded(extra: number): Report {
  const names = Array.from({ length: extra }, (_, index) => `${index}${"\u{1F600}".repeat(300)}`);
  return {
    ...dataChanged,
    slices: ["region=north", ...names].map((name) => slice({ slice: name })),
    model: {
      ...bareModel,
      features: ["area", ...names],
      coefficients: Object.fromEntries(names.map((name) => [name, 1])),
    },
    rules: { changed: true, differences: names.map((name) => ({ key: name, base: name, head: name })) },
    notes: ["3 rows are left out.", ...names.map((name) => `\`${name}\``)],
    base: { ...dataChanged.base, tried: [...dataChanged.base.tried, ...names.map((name) => `\`${name}\``)] },
    data: { ...dataChanged.data, columns: { ...dataChanged.data.columns, added: names, removed: names } },
  };
}

describe("the job summary", () => {
  it("is the comment without its marker", () => {
    const comment = renderComment(regressed, first);
    expect(comment.slice(comment.indexOf("\n") + 1)).toBe(renderSummary(regressed, first));
  });

  it("stays below GitHub's limit for any number of coefficients", () => {
    const coefficients = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`column ${index}`, index]));
    const summary = renderSummary({ ...regressed, model: { ...bareModel, coefficients } }, first);
    expect(utf8Length(summary)).toBeLessThanOrEqual(900 * 1024);
    expect(summary).toContain("Shortened");
  });
});
