// The gate's own test through the terminal's door.

import { describe, expect, it } from "vitest";
import type { SelfTest } from "../src/core/verdict/self-test.ts";
import { pullRequest, run } from "./terminal.ts";
import { config, houses } from "./world.ts";

const repositoryOf = (model = "") =>
  pullRequest({
    "metricgate.yml": config().replace("model: linear\n", model || "model: linear\n"),
    "data/houses.csv": houses(400),
  });

describe("metricgate selftest", () => {
  it("prints the same table every time, ends with 0, and leaves the repository as it was", async () => {
    const repository = repositoryOf();
    const first = await run(repository.path, ["selftest", "--format", "json"]);
    const again = await run(repository.path, ["selftest", "--format", "json"]);
    expect(first.code).toBe(0);
    expect(again.out).toBe(first.out);
    const { cases, metric, tolerance, rows } = JSON.parse(first.out) as SelfTest;
    expect({ metric, tolerance, all: rows.train + rows.holdout }).toEqual({ metric: "mse", tolerance: 0.05, all: 400 });
    const shuffled = cases.find(({ candidate }) => candidate === "targets-misplaced");
    expect(shuffled).toMatchObject({ regressed: 1, passed: 0 });
    const equal = cases.find(({ candidate }) => candidate === "equal-models");
    expect(equal?.regressed).toBeLessThanOrEqual(0.06);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  it("is said in words, and as Markdown for a pull request", async () => {
    const repository = repositoryOf();
    const text = await run(repository.path, ["selftest"]);
    expect(text.out).toContain("Targets given to the wrong rows");
    expect(text.out).toContain("called worse");
    const { out } = await run(repository.path, ["selftest", "--format", "markdown"]);
    expect(out).toMatch(/^\|.*\|$/m);
    expect(out).toContain("Two models of equal worth");
  });

  it("runs a model's own commands once, and sabotages what they say", async () => {
    const script = [
      'const fs = require("node:fs");',
      'const [header, ...lines] = fs.readFileSync(process.argv[2], "utf8").trim().split("\\n");',
      'const names = header.split(",");',
      'const rows = lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [names[at], Number(cell)])));',
      'fs.writeFileSync(process.argv[3], ["prediction", ...rows.map(({ area, rooms }) => 20 + 2 * area + 5 * rooms)].join("\\n"));',
    ].join("\n");
    const commands = "model:\n  train: node -e 0\n  predict: node predict.cjs {features} {predictions}\n";
    const repository = pullRequest({
      "metricgate.yml": config().replace("model: linear\n", commands),
      "data/houses.csv": houses(400),
      "predict.cjs": script,
    });
    const { code, out, err } = await run(repository.path, ["selftest", "--format", "json"]);
    expect(err).not.toContain("error");
    expect(code).toBe(0);
    const { cases } = JSON.parse(out) as SelfTest;
    expect(cases.map(({ candidate }) => candidate).slice(0, 2)).toEqual(["predictions-misplaced", "mean"]);
    expect(cases[0]).toMatchObject({ regressed: 1, trials: 5 });
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  it("says plainly that it cannot sabotage a model of which it knows the metrics alone", async () => {
    const { code, err } = await run(repositoryOf("model: { metrics: out.json }\n").path, ["selftest"]);
    expect(code).toBe(2);
    expect(err).toContain("selftest sabotages predictions, and `model.metrics` has none");
  });
});
