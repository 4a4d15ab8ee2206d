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

  it("is compared also where the file is unchanged, so that a metric which both sides lack never passes", async () => {
    const repository = change({ mse: 1 }, null);
    expect(await check(repository)).toMatchObject({ code: 3, err: expect.stringContaining("there is no finite `r2`") });
  });

  it("refuses a name that the file has twice, nested and with dots", async () => {
    expect(await findingOf({ mse: 1, r2: 1 }, { mse: 1, r2: 1, "a.b": 1, a: { b: 2 } })).toContain(
      "`a.b` is there twice",
    );
  });
});

describe("a metric of the user's own", () => {
  const own = (gates: string, primary = ""): string => `metrics: { ${primary}own: { ${gates} } }`;
  const both = own(
    "latency_ms: { greater-is-better: false, tolerance: 10% }, val.f2: { greater-is-better: true, tolerance: 2%, min: 0.5 }",
    "primary: val.f2, ",
  );
  const judged = (before: unknown, after: unknown, metrics = both) => findingOf(before, after, "metrics.json", metrics);
  const good = { latency_ms: 20, val: { f2: 0.8 } };

  it("is judged by the direction that the config gives it", async () => {
    expect(await judged(good, { latency_ms: 20, val: { f2: 0.7 } })).toMatchObject({
      finding: "regressed",
      outcome: "fail",
      metrics: [
        ["val.f2", expect.closeTo(-0.125, 12), "regressed"],
        ["latency_ms", 0, "equivalent"],
      ],
    });
    expect(await judged(good, { latency_ms: 20, val: { f2: 0.9 } })).toMatchObject({
      finding: "improved",
      outcome: "pass",
    });
    expect(await judged(good, { latency_ms: 30, val: { f2: 0.8 } })).toMatchObject({ finding: "regressed" });
    expect(await judged(good, { latency_ms: 10, val: { f2: 0.8 } })).toMatchObject({ finding: "equivalent" });
    // The same name with the other direction: nothing is taken from what it is called.
    const turned = own("accuracy_loss: { greater-is-better: true, tolerance: 1% }", "primary: accuracy_loss, ");
    expect(await judged({ accuracy_loss: 1 }, { accuracy_loss: 2 }, turned)).toMatchObject({ finding: "improved" });
    expect(await judged({ accuracy_loss: 2 }, { accuracy_loss: 1 }, turned)).toMatchObject({ finding: "regressed" });
  });

  it("is shown with its direction, and escaped", async () => {
    const shown = own("'@you <b>': { greater-is-better: true, tolerance: 1% }", "primary: '@you <b>', ");
    const repository = change({ "@you <b>": 1 }, { "@you <b>": 0.5 }, "metrics.json", shown);
    const { out } = await check(repository, "--format", "markdown");
    expect(out).toContain("higher is better");
    expect(out).toContain("`@you <b>`");
    const [marker = "", ...comment] = out.split("\n");
    expect(marker).not.toContain("<b>");
    expect(comment.join("\n").replaceAll("`@you <b>`", "")).not.toContain("@you");
    const { metrics } = report(await check(repository, "--format", "json"));
    expect(metrics[0]).toMatchObject({ name: "@you <b>", greaterIsBetter: true, finding: "regressed" });
  });

  it("misses its limit whatever the base commit's value is", async () => {
    const low = { latency_ms: 20, val: { f2: 0.4 } };
    expect(await judged(low, low)).toMatchObject({ finding: "equivalent", outcome: "fail" });
  });

  it.each([
    ["is gone", { latency_ms: 20, val: {} }, "there is no finite `val.f2`"],
    ["is null", { latency_ms: 20, val: { f2: null } }, "there is no finite `val.f2`"],
    ["is a text", { latency_ms: 20, val: { f2: "0.8" } }, "there is no finite `val.f2`"],
    ["is Python's NaN", '{"latency_ms": 20, "val": {"f2": NaN}}', "the file is not JSON"],
    ["is infinite", '{"latency_ms": 20, "val": {"f2": 1e999}}', "there is no finite `val.f2`"],
    ["is named otherwise", { latency_ms: 20, val: { F2: 0.8 } }, "It has `val.F2`: correct the name"],
    ["has underscores for hyphens", { "latency-ms": 20, val: { f2: 0.8 } }, "there is no finite `latency_ms`"],
  ])("never passes where it %s", async (_, after, says) => {
    const answer = await check(change(good, after, "metrics.json", both));
    expect(answer).toMatchObject({ code: 3, out: "" });
    expect(answer.err).toContain(says);
    // Lacking at the base commit, it is no baseline to be better than.
    expect(await judged(after, good)).toMatchObject({
      outcome: expect.stringMatching(/fail|pass/),
      finding: expect.stringMatching(/^(?:incomparable|no-baseline)$/),
    });
  });

  it("keeps the base commit's direction until the merge", async () => {
    const repository = change(good, { latency_ms: 40, val: { f2: 0.8 } }, "metrics.json", both);
    repository.write(
      "metricgate.yml",
      config("metrics.json", both.replace("greater-is-better: false", "greater-is-better: true")),
    );
    const { finding, rules } = report(await check(repository, "--format", "json"));
    expect(finding).toBe("regressed");
    expect(rules.differences).toEqual([
      { key: "metrics.own.latency_ms.greater-is-better", base: "false", head: "true" },
    ]);
  });

  it.each([
    ["has no direction", own("f2: { tolerance: 1% }"), "`metrics.own.f2.greater-is-better` is missing"],
    [
      "has a direction in words",
      own("f2: { greater-is-better: higher }"),
      "`metrics.own.f2.greater-is-better` is true or false; found `higher`",
    ],
    [
      "is one of ours",
      own("roc_auc: { greater-is-better: false }"),
      "`roc_auc` is a metric of ours, whose direction is known",
    ],
    [
      "is primary without standing there",
      "metrics: { primary: f2 }",
      "`metrics.primary` is `f2`, which is no metric of ours",
    ],
    [
      "has a level that does nothing",
      own("f2: { greater-is-better: true, level: warn }"),
      "`metrics.own.f2` has no tolerance and no limit",
    ],
    [
      "has limits that exclude each other",
      own("f2: { greater-is-better: true, min: 2, max: 1 }"),
      "`metrics.own.f2.min` is 2, above",
    ],
    ["stands at the wrong place", "metrics: { f2: { greater-is-better: true } }", "unknown key `metrics.f2`"],
  ])("is refused where it %s", async (_, metrics, says) => {
    const answer = await check(change(good, good, "metrics.json", metrics));
    expect(answer).toMatchObject({ code: 2, out: "" });
    expect(answer.err).toContain(says);
  });

  it("is refused where a model is trained, which has no such value", async () => {
    const repository = pullRequest();
    repository.write(
      "metricgate.yml",
      `version: 1\ndata: data/*.csv\ntarget: price\nmodel: linear\n${own("f2: { greater-is-better: true }")}\n`,
    );
    expect(await check(repository)).toMatchObject({
      code: 2,
      err: expect.stringContaining("and `model.metrics` is not there"),
    });
  });
});
