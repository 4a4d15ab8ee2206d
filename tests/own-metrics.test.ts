// Models of which only the metrics are known, through the terminal's door.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, pullRequest, report, run } from "./terminal.ts";
import { houses } from "./world.ts";

const config = (
  model: string,
  metrics = "metrics: { primary: mse, mse: { tolerance: 5% }, r2: { tolerance: 5% } }",
): string => `version: 1\nname: houses\ndata: data/*.csv\ntarget: price\nmodel: { metrics: ${model} }\n${metrics}\n`;

function change(before: unknown, after: unknown, model = "metrics.json", metrics?: string) {
  const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  const repository = pullRequest({
    "metricgate.yml": config(model, metrics),
    "data/houses.csv": houses(80),
    ...(before === null ? {} : { "metrics.json": text(before) }),
  });
  if (after !== null) repository.write("metrics.json", text(after));
  return repository;
}

const findingOf = async (...args: Parameters<typeof change>) => {
  const answer = await check(change(...args), "--format", "json");
  if (answer.out === "") return answer.err;
  const { finding, outcome, base, metrics } = report(answer);
  return {
    finding,
    outcome,
    source: base.source,
    metrics: metrics.map((row) => [row.name, row.relativeChange, row.finding]),
  };
};

describe("a model of which only the metrics are known", () => {
  it("refuses a loss with its sign turned round, which would make worse better", async () => {
    const negative = await findingOf({ mse: 10, r2: 0.8 }, { mse: -20, r2: 0.8 });
    expect(negative).toContain("metrics.json: `mse` is -20, and mse is never below 0");
    expect(negative).toContain("neg_mean_squared_error");
    expect(await findingOf({ mse: -10, r2: 0.8 }, { mse: 10, r2: 0.8 })).toMatchObject({
      finding: "incomparable",
      outcome: "fail",
    });
    expect(await findingOf({ mse: 10, r2: 0.8 }, { mse: 10, r2: -0.8 })).toMatchObject({ finding: "regressed" });
  });

  it("takes the last step of a list, in whatever order it stands", async () => {
    const logged = (...values: readonly (readonly [number, number])[]) => [
      ...values.map(([step, value]) => ({ key: "mse", value, step })),
      { key: "r2", value: 0.8 },
    ];
    expect(await findingOf(logged([0, 9], [1, 10]), logged([1, 20], [0, 9]))).toMatchObject({
      finding: "regressed",
      metrics: [
        ["mse", expect.closeTo(1, 12), "regressed"],
        ["r2", 0, "equivalent"],
      ],
    });
  });

  it("refuses a file that is nested without end", async () => {
    const deep = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
    expect(await findingOf({ mse: 10, r2: 0.8 }, deep)).toContain("nested more than 64 levels deep");
  });

  it("regresses beyond the tolerance, and not within it", async () => {
    expect(await findingOf({ mse: 10, r2: 0.8 }, { mse: 10.6, r2: 0.8 })).toMatchObject({
      finding: "regressed",
      outcome: "fail",
      source: "committed",
      metrics: [
        ["mse", 0.06, "regressed"],
        ["r2", 0, "equivalent"],
      ].map(([name, value, finding]) => [name, expect.closeTo(Number(value), 12), finding]),
    });
    expect(await findingOf({ mse: 10, r2: 0.8 }, { mse: 10.5, r2: 0.8 })).toMatchObject({
      finding: "equivalent",
      outcome: "pass",
    });
    expect(await findingOf({ mse: 10, r2: 0.8 }, { mse: 5, r2: 0.9 })).toMatchObject({
      finding: "improved",
      outcome: "pass",
    });
    // Higher is better for R², which nobody has to say.
    expect(await findingOf({ mse: 10, r2: 0.8 }, { mse: 10, r2: 0.7 })).toMatchObject({
      finding: "regressed",
      outcome: "fail",
    });
    expect(await findingOf({ mse: 0, r2: 0.8 }, { mse: 0.1, r2: 0.8 })).toMatchObject({ finding: "regressed" });
  });

  it("says that there is no interval", async () => {
    const { notes, metrics } = report(await check(change({ mse: 10, r2: 1 }, { mse: 9, r2: 1 }), "--format", "json"));
    expect(notes.join()).toContain("there is no interval");
    expect(metrics.every((row) => row.interval === null)).toBe(true);
  });

  it("may be nested as DVC has it, listed as MLflow has it, and named otherwise", async () => {
    const names = "{ file: metrics.json, names: { mse: val.loss, r2: val/r2 } }";
    const nested = (loss: number) => ({ val: { loss }, "val/r2": 0.5 });
    expect(await findingOf(nested(1), nested(2), names)).toMatchObject({ finding: "regressed" });
    const listed = (...losses: number[]) => ({
      metrics: [...losses.map((value, step) => ({ key: "mse", value, step })), { key: "r2", value: 0.5, step: 0 }],
    });
    expect(await findingOf(listed(9, 1), listed(1, 2))).toMatchObject({ finding: "regressed" });
    expect(
      await findingOf(
        { roc_auc: 0.9 },
        { roc_auc: 0.8 },
        "metrics.json",
        "task: regression\nmetrics: { primary: mae }",
      ),
    ).toContain("there is no finite `mae`");
  });

  it.each([
    ["lacks a metric", { mse: 1 }, "there is no finite `r2`, which `metrics` judges"],
    ["has null", { mse: null, r2: 1 }, "there is no finite `mse`"],
    ["has a text", { mse: "1", r2: 1 }, "there is no finite `mse`"],
    ["has Python's NaN", '{"mse": NaN, "r2": 1}', "the file is not JSON"],
    ["is empty", "", "the file is not JSON"],
    ["has a similar name", { mse_: 1, r2: 1 }, "It has `mse_`: say so in model.metrics"],
  ])("is an error where the candidate's file %s", async (_, after, says) => {
    const answer = await check(change({ mse: 1, r2: 1 }, after));
    expect(answer).toMatchObject({ code: 3, out: "" });
    expect(answer.err).toContain(says);
  });

  it("never passes where the base commit's file lacks a metric", async () => {
    expect(await findingOf({ mse: 1 }, { mse: 1, r2: 1 })).toMatchObject({ finding: "incomparable", outcome: "fail" });
    expect(await findingOf({ mse: 1, r2: null }, { mse: 0.1, r2: 1 })).toMatchObject({
      finding: "incomparable",
      outcome: "fail",
    });
  });

  it("has no baseline where the base commit has no file, and is an error where the change has none", async () => {
    expect(await findingOf(null, { mse: 1, r2: 1 })).toMatchObject({ finding: "no-baseline", source: "none" });
    const repository = change({ mse: 1, r2: 1 }, null);
    rmSync(join(repository.path, "metrics.json"));
    expect(await check(repository)).toMatchObject({
      code: 3,
      err: expect.stringContaining("there is no `metrics.json` in the work tree"),
    });
  });

  it("is not trained when it is unchanged, and needs nothing stored", async () => {
    const repository = change({ mse: 1, r2: 1 }, null);
    expect(report(await check(repository, "--format", "json")).finding).toBe("equivalent");
    const answer = await run(repository.path, [
      "baseline",
      "--baseline",
      join(repository.path, "../kept"),
      "--format",
      "json",
    ]);
    expect(answer.code).toBe(0);
    expect(report(answer).reasons[0]).toContain("are what pull requests are held against");
    const text = await check(change({ mse: 1, r2: 1 }, { mse: 2, r2: 1 }), "--format", "markdown");
    expect(text.out).toContain("MSE went from 1.000 to 2.000");
  });
});
