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
    const shuffled = cases.find(({ name }) => name === "Targets given to the wrong rows");
    expect(shuffled).toMatchObject({ kind: "sabotaged", regressed: 1, passed: 0 });
    const equal = cases.find(({ name }) => name === "Two models of equal worth");
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

  it("says plainly that it cannot sabotage a model that it did not train", async () => {
    const { code, err } = await run(repositoryOf("model: { predictions: out.csv }\n").path, ["selftest"]);
    expect(code).toBe(2);
    expect(err).toContain("selftest trains models of its own, and cannot train `model.predictions`");
  });
});
