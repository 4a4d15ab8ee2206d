import { describe, expect, it } from "vitest";
import { parseModel } from "../../src/core/models/stored-model.ts";
import { parseReport } from "../../src/core/report/report.ts";
import { check } from "../../src/flows/check.ts";
import { checkOptions, config, createWorld, houses } from "../world.ts";

const base = { "metricgate.yml": config(), "data/houses.csv": houses(1000) };

async function checkedWith(model: string) {
  const head = { ...base, "metricgate.yml": config().replace("model: linear", `model: ${model}`) };
  expect(head["metricgate.yml"]).not.toBe(base["metricgate.yml"]);
  const world = createWorld({ base, head });
  const { report } = await check(world, checkOptions);
  const file = (name: string): string => world.published.files.get(name) ?? "";
  expect(parseReport(JSON.parse(file("result.json")), "result.json")).toEqual(report);
  const stored = parseModel(JSON.parse(file("model.json")), "model.json");
  return { report, stored, comment: file("comment.md"), page: file("report.html") };
}

describe("a pull request that changes the model", () => {
  it("to ridge is told the penalty that was chosen", async () => {
    const { report, stored, comment, page } = await checkedWith("ridge");
    if (stored.kind !== "ridge") throw new Error("not a ridge model");
    expect(report.model).toMatchObject({ kind: "ridge", penalty: stored.penalty, standardErrors: null });
    expect(report.notes.join()).toContain("5-fold cross-validation");
    for (const text of [comment, page]) expect(text).toContain("Its penalty is ");
  });

  it("to a given penalty is told it", async () => {
    const { report } = await checkedWith("{ builtin: ridge, penalty: 500 }");
    expect(report.model?.penalty).toBe(500);
    expect(report.notes.join()).not.toContain("cross-validation");
  });

  it("to a polynomial of its two features sees squares and products with their t", async () => {
    const { report, comment } = await checkedWith("{ builtin: polynomial, degree: 2 }");
    expect(report.model?.kind).toBe("polynomial");
    const terms = ["area", "rooms", "area²", "rooms²", "area × rooms"];
    expect(Object.keys(report.model?.coefficients ?? {})).toEqual(terms);
    expect(Object.keys(report.model?.tStatistics?.coefficients ?? {})).toEqual(terms);
    expect(comment).toContain("| `area × rooms` |");
    expect(comment).toContain("Standard error");
  });

  it("to the logarithm is told how predictions come back", async () => {
    const { report, stored, comment } = await checkedWith("{ builtin: linear, transform: log }");
    if (stored.kind !== "log") throw new Error("not a model of a logarithm");
    expect(report.model).toMatchObject({ kind: "linear", transform: "log", smearing: stored.smearing });
    expect(comment).toContain("It learns the logarithm of the target.");
    expect(report.metrics[0].candidate).toBeGreaterThan(0);
  });
});

describe("a pull request that only adds a setting's default", () => {
  it("changes nothing that a model depends on", async () => {
    const head = { ...base, "metricgate.yml": config().replace("linear", "{ builtin: linear, transform: none }") };
    const { report } = await check(createWorld({ base, head }), checkOptions);
    expect(report.reasons[0]).toContain("nothing was trained");
  });
});
