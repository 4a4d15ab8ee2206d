import { describe, expect, it } from "vitest";
import { renderSelfTestJson, renderSelfTestMarkdown, renderSelfTestText } from "../../src/core/report/self-test.ts";
import type { SelfTest } from "../../src/core/verdict/self-test.ts";
import { selftest } from "../../src/flows/selftest.ts";
import { checkOptions, config, createWorld, houses } from "../world.ts";

const files = { "metricgate.yml": config(), "data/houses.csv": houses(1500) };

async function tested(changed: Partial<typeof files> = {}) {
  const head = { ...files, ...changed };
  return selftest(createWorld({ base: head, head }), checkOptions);
}

describe("a self-test", () => {
  it("catches gross sabotage, lets equal models pass, and finds noise the more often the louder it is", async () => {
    const { cases } = await tested();
    const of = (candidate: string, tolerances: number | null = null) =>
      cases.find((one) => one.candidate === candidate && one.tolerances === tolerances);
    expect(of("targets-misplaced")).toMatchObject({ regressed: 1, passed: 0, trials: 5 });
    expect(of("mean")).toMatchObject({ regressed: 1, passed: 0, trials: 1 });
    // Each of the two claims is wrong in at most 2.5 %: of 200 trials hardly ever in more than 6 %.
    expect(of("equal-models")?.regressed).toBeLessThan(0.06);
    expect(of("noise", 1)?.passed).toBeLessThan(0.06);
    expect(of("noise", 1)?.worsening).toBeCloseTo(0.05, 1);
    const noise = cases.filter(({ candidate }) => candidate === "noise").map(({ regressed }) => regressed);
    expect(noise).toEqual(noise.toSorted((a, b) => a - b));
    expect(noise.at(-1)).toBeGreaterThan(0.9);
    for (const { regressed, inconclusive, passed } of cases)
      expect(regressed + inconclusive + passed).toBeCloseTo(1, 12);
  });

  it("says the same twice, in every format", async () => {
    const [first, second] = [await tested(), await tested()];
    for (const render of [renderSelfTestJson, renderSelfTestMarkdown, (test: SelfTest) => renderSelfTestText(test, 80)])
      expect(render(second)).toBe(render(first));
    for (const width of [80, 140])
      for (const line of renderSelfTestText(first, width).split("\n")) expect(line.length).toBeLessThanOrEqual(width);
    expect(renderSelfTestText(first, 140)).toMatch(/^The mean for every row {10,}\+/m);
    expect(JSON.parse(renderSelfTestJson(first))).toEqual(first);
    const markdown = renderSelfTestMarkdown(first);
    expect(markdown).toContain("### What this gate catches: `houses`");
    expect(markdown).toMatch(
      /On [\d,]+ held-out rows the gate on MSE catches a candidate that is .* % worse in \d+ of 100/,
    );
    expect(markdown).toContain("| Two models of equal worth (nothing is wrong) |");
    expect(renderSelfTestText(first, 200).split("\n")[0]).toContain("the gate on MSE catches");
  });

  it("tests the metric that decides, with its own tolerance", async () => {
    const rules = config("metrics: { primary: r2, r2: { tolerance: 1% } }\n");
    const found = await tested({ "metricgate.yml": rules });
    expect(found).toMatchObject({ metric: "r2", label: "R²", tolerance: 0.01 });
    expect(found.cases.find(({ candidate }) => candidate === "mean")).toMatchObject({ regressed: 1 });
  });

  it("sabotages what somebody else's model says, by its predictions alone", async () => {
    const data = houses(1500);
    // As good as a line through area and rooms can be.
    const predictions = data
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",").map(Number))
      .map(([id, area, rooms]) => `${id},${20 + 2 * area + 5 * rooms}`);
    const own = {
      "metricgate.yml": config().replace("model: linear", "model: { predictions: out.csv }"),
      "data/houses.csv": data,
      "out.csv": `id,prediction\n${predictions.join("\n")}\n`,
    };
    const { cases } = await selftest(createWorld({ base: own, head: own }), checkOptions);
    const of = (candidate: string, tolerances: number | null = null) =>
      cases.find((one) => one.candidate === candidate && one.tolerances === tolerances);
    expect(cases.map(({ candidate }) => candidate)).not.toContain("targets-misplaced");
    expect(of("predictions-misplaced")).toMatchObject({ regressed: 1, passed: 0, trials: 5 });
    expect(of("mean")).toMatchObject({ regressed: 1, passed: 0 });
    expect(of("noise", 4)?.regressed).toBeGreaterThan(0.9);
    expect(of("equal-models")).toMatchObject({ trials: 200 });
    expect(of("equal-models")?.regressed).toBeLessThan(0.06);
  });

  it("says what it cannot sabotage", async () => {
    const metrics = config().replace("model: linear", "model: { metrics: metrics.json }");
    await expect(tested({ "metricgate.yml": metrics })).rejects.toThrow("`model.metrics` has none");
  });

  it("finds everything inconclusive where a holdout is too small to tell", async () => {
    const { cases } = await tested({ "data/houses.csv": houses(60) });
    for (const { inconclusive } of cases) expect(inconclusive).toBe(1);
  });
});
