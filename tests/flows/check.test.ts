import { describe, expect, it } from "vitest";
import { predictorOf } from "../../src/core/models/predictors.ts";
import { parseModel } from "../../src/core/models/stored-model.ts";
import { baseline } from "../../src/flows/baseline.ts";
import { check } from "../../src/flows/check.ts";
import type { BaselineStore } from "../../src/ports.ts";
import { BASE, checkOptions, config, createStore, createWorld, failing, HEAD, houses } from "../world.ts";
import { checked, storedBaseline } from "./runs.ts";

const same = { "metricgate.yml": config(), "data/houses.csv": houses(1000) };
const worse = { ...same, "metricgate.yml": config("", "[rooms]") };
const better = { base: worse, head: same };

describe("a check", () => {
  it("fails a change that makes the model worse", async () => {
    const { world, report } = await checked({ base: same, head: worse });
    expect(report).toMatchObject({
      finding: "regressed",
      outcome: "fail",
      base: { sha: BASE, ref: "main", source: "retrained" },
    });
    expect(report.metrics[0]).toMatchObject({ name: "mse", finding: "regressed", tolerance: 0.05 });
    expect(report.metrics[0].candidate).toBeGreaterThan(report.metrics[0].baseline ?? Number.NaN);
    expect(world.published.annotations.filter((one) => one.level === "error")).toHaveLength(1);
    expect(world.published.outputs).toMatchObject({ verdict: "regressed", outcome: "fail", "comment-id": "1" });
  });

  it("calls a better model improved", async () => {
    expect((await checked(better)).report).toMatchObject({ finding: "improved", outcome: "pass" });
  });

  it("reads data once and trains both models on it when only the model changed", async () => {
    const { world } = await checked({ base: same, head: worse });
    expect(world.published.trained).toEqual(["the pull request: linear, linear"]);
  });

  it("trains nothing when nothing changed that a model depends on, and says so", async () => {
    const { world, report } = await checked({ base: same, head: { ...same, "README.md": "new" } });
    expect(world.published.trained).toEqual([]);
    expect(report).toMatchObject({ finding: "equivalent", outcome: "pass" });
    expect(report.reasons[0]).toContain("nothing was trained");
    expect(world.published.comments.size).toBe(0);
  });

  it("gives the same bytes twice", async () => {
    const [first, second] = [await checked({ base: same, head: worse }), await checked({ base: same, head: worse })];
    for (const name of ["result.json", "comment.md", "report.html", "predictions.csv", "model.json"]) {
      expect(second.world.published.files.get(name), name).toBe(first.world.published.files.get(name));
    }
  });

  it("keeps predictions that give the reported error again", async () => {
    const { world, report } = await checked({ base: same, head: worse });
    const [, ...lines] = (world.published.files.get("predictions.csv") ?? "").trim().split("\n");
    const rows = lines.map((line) => line.split(",").slice(-3).map(Number));
    expect(rows).toHaveLength(report.rows.holdout ?? 0);
    const mse = (column: number): number =>
      rows.reduce((sum, row) => sum + (row[column] - row[0]) ** 2, 0) / rows.length;
    expect(mse(1)).toBeCloseTo(report.metrics[0].baseline ?? Number.NaN, 8);
    expect(mse(2)).toBeCloseTo(report.metrics[0].candidate ?? Number.NaN, 8);
  });
});

describe("when nothing changed", () => {
  it("the stored numbers are shown, unless they are of another version", async () => {
    const stored = await storedBaseline(same);
    const shown = await checked({ base: same, head: same, baselines: createStore([stored]) });
    expect(shown.report.base.source).toBe("artifact");
    expect(shown.report.metrics[0].candidate).toBe(stored.record.metrics["mse"]);
    const code = `sha256:${"0".repeat(64)}`;
    const old = {
      ...stored,
      record: { ...stored.record, version: "0.0.1", fingerprints: { ...stored.record.fingerprints, code } },
    };
    const refused = await checked({ base: same, head: same, baselines: createStore([old]) });
    expect(refused.report).toMatchObject({
      finding: "equivalent",
      base: {
        source: "none",
        tried: ["artifact of `bbbbbbb`: not used, it was stored by version 0.0.1 of metricgate"],
      },
    });
    expect(refused.report.metrics[0].candidate).toBeNull();
  });
});

describe("the rules", () => {
  it("are those of the base commit, and the pull request's own changes are shown", async () => {
    const { report, world } = await checked({
      base: same,
      head: {
        ...worse,
        "metricgate.yml": config(
          "metrics: { mse: { tolerance: 99% } }\npolicy: { on-inconclusive: pass }\n",
          "[rooms]",
        ),
      },
    });
    expect(report).toMatchObject({ finding: "regressed", outcome: "fail" });
    expect(report.metrics[0].tolerance).toBe(0.05);
    expect(report.rules.changed).toBe(true);
    expect(report.rules.differences).toContainEqual({ key: "metrics.mse.tolerance", base: "5 %", head: "99 %" });
    const comment = world.published.comments.get(1) ?? "";
    expect(comment.indexOf("99 %")).toBeLessThan(comment.indexOf("| Metric |"));
  });

  it("keep the base's holdout when the pull request chooses another salt", async () => {
    const salted = {
      ...same,
      "metricgate.yml": config().replace("  key: id\n", '  key: id\n  holdout: { salt: "lucky" }\n'),
    };
    const { report } = await checked({ base: same, head: salted });
    expect(report).toMatchObject({ finding: "equivalent", outcome: "pass", rules: { changed: true } });
  });

  it("cannot be applied when the data lost the column that divides the rows: incomparable, and failed", async () => {
    const renamed = {
      "metricgate.yml": config().replace("key: id", "key: house"),
      "data/houses.csv": houses(1000).replace("id,", "house,"),
    };
    const { report } = await checked({ base: same, head: renamed });
    expect(report).toMatchObject({ finding: "incomparable", outcome: "fail", base: { source: "none" } });
    expect(report.reasons.join(" ")).toContain("`id`");
    expect(report.metrics[0].candidate).toBeGreaterThan(0);
  });
});

describe("when the data changed", () => {
  const appended = { ...same, "data/houses.csv": houses(1300) };

  it("both models are scored on both holdouts", async () => {
    const { report, world } = await checked({ base: same, head: appended });
    expect(world.published.trained).toHaveLength(2);
    const cells = report.attribution?.cells;
    expect(cells?.baselineOnHead).toBe(report.metrics[0].baseline);
    expect(cells?.candidateOnHead).toBe(report.metrics[0].candidate);
    expect(Object.values(cells ?? {}).every((cell) => cell !== null && cell > 0)).toBe(true);
    expect(report.attribution?.rows).toMatchObject({ edited: 0, removed: 0 });
    expect((report.attribution?.rows.kept ?? 0) + (report.attribution?.rows.added ?? 0)).toBe(report.rows.holdout);
    expect(report.data.changed).toBe(true);
  });

  it("rows that are edited are told from rows that stay", async () => {
    const edited = {
      ...same,
      "data/houses.csv": houses(1000, ({ id, price }) => (id % 10 === 0 ? { price: price + 1 } : {})),
    };
    const { report } = await checked({ base: same, head: edited });
    expect(report.attribution?.rows).toMatchObject({ added: 0, removed: 0 });
    expect(report.attribution?.rows.edited).toBeGreaterThan(0);
  });

  it("and a number column became text, the first such line is named and annotated", async () => {
    const broken = { ...same, "data/houses.csv": houses(1000, ({ id }) => (id === 500 ? { area: "big" } : {})) };
    const { report } = await checked({ base: same, head: { ...broken, "metricgate.yml": config("", "[rooms]") } });
    expect(report.finding).toBe("incomparable");
    expect(report.data.findings[0]).toMatchObject({ column: "area", file: "data/houses.csv", line: 502, count: 1 });
    expect(report.data.columns.typeChanged).toEqual([{ column: "area", from: "number", to: "text" }]);
  });

  it("and the target got another name, the baseline still predicts it", async () => {
    const renamed = {
      "metricgate.yml": config().replace("target: price", "target: cost"),
      "data/houses.csv": houses(1000).replace("price", "cost"),
    };
    const { report } = await checked({ base: same, head: renamed });
    expect(report.finding).toBe("equivalent");
    expect(report.data.columns).toMatchObject({ added: [], removed: [], renamed: [{ from: "price", to: "cost" }] });
  });

  it("and a feature of the baseline is gone, the two are incomparable and the column is named", async () => {
    const dropped = {
      "metricgate.yml": config("", "[rooms]"),
      "data/houses.csv": houses(1000).replace("area", "surface"),
    };
    const { report } = await checked({ base: same, head: dropped });
    expect(report).toMatchObject({ finding: "incomparable", outcome: "fail" });
    expect(report.reasons.join(" ")).toContain("`area`");
  });
});

describe("the baseline", () => {
  it("is the stored model of exactly the base commit, scored again on the candidate's rows", async () => {
    const stored = await storedBaseline(same);
    const { report, world } = await checked({ base: same, head: worse, baselines: createStore([stored]) });
    expect(world.published.trained).toEqual(["the pull request: linear"]);
    expect(report.base).toMatchObject({ source: "artifact", tried: ["artifact of `bbbbbbb`: used (a test)"] });
    const retrained = (await checked({ base: same, head: worse })).report;
    expect(report.metrics).toEqual(retrained.metrics);
  });

  it("is an ancestor's when its inputs are identical", async () => {
    const stored = await storedBaseline(same, { commit: "c".repeat(40) });
    const { report } = await checked({ base: same, head: worse, baselines: createStore([stored]) });
    expect(report.base.source).toBe("ancestor");
    expect(report.base.tried).toHaveLength(2);
  });

  it("is trained again when an ancestor's inputs differ, with the reason for each step", async () => {
    const stored = await storedBaseline(worse, { commit: "c".repeat(40) });
    const { report } = await checked({ base: same, head: worse, baselines: createStore([stored]) });
    expect(report.base.source).toBe("retrained");
    expect(report.base.tried).toEqual([
      "artifact of `bbbbbbb`: none stored",
      "artifact of an ancestor with the same inputs: its config is another",
      "training `bbbbbbb` again: used",
    ]);
  });

  it.each(["expired", "refused", "unreadable"] as const)(
    "that is %s is named as such before the base is trained again",
    async (kind) => {
      const store = createStore([], { [BASE]: { kind, reason: `it is ${kind}` } });
      const { report } = await checked({ base: same, head: worse, baselines: store });
      expect(report.base.tried[0]).toBe(`artifact of \`bbbbbbb\`: it is ${kind}`);
      expect(report.finding).toBe("regressed");
    },
  );

  it("does not exist on the first pull request, which passes with the mean predictor for scale", async () => {
    const { report, world } = await checked({ base: { "README.md": "" }, head: same });
    expect(report).toMatchObject({ finding: "no-baseline", outcome: "pass", base: { sha: BASE, source: "none" } });
    expect(report.base.tried.join()).toContain("no `metricgate.yml`");
    expect(report.meanPredictor?.mse).toBeGreaterThan(report.metrics[0].candidate ?? Number.NaN);
    expect(world.published.comments.size).toBe(1);
  });

  it("whose own data is broken is no fault of the pull request that mends it", async () => {
    const { report } = await checked({ base: { ...same, "data/houses.csv": `${houses(50)}1,2\n` }, head: same });
    expect(report).toMatchObject({ finding: "no-baseline", outcome: "pass" });
    expect(report.base.tried.at(-1)).toContain("data/houses.csv:52");
  });
});

describe("publishing", () => {
  it("updates the comment once there is one, and says that a regression is resolved", async () => {
    const world = createWorld({ base: same, head: worse, host: { headSha: "1".repeat(40) } });
    await check(world, checkOptions);
    const mended = createWorld({
      base: same,
      head: same,
      host: { headSha: HEAD, conversation: world.host.conversation },
    });
    await check(mended, checkOptions);
    expect(world.published.comments.size).toBe(1);
    expect(world.published.comments.get(1)).toMatch(/Resolved/);
    expect(world.published.comments.get(1)).toContain("Pushes in this pull request (2)");
  });

  it("keeps the verdict when comment, artifact, files and summary all fail, and names each", async () => {
    const conversation = { find: failing("no permission: pull-requests: write"), upsert: failing("no permission") };
    const host = {
      conversation,
      uploadArtifact: failing("quota"),
      writeSummary: failing("read-only"),
      saveFiles: failing("disk full"),
    };
    const { report, world } = await checked({ base: same, head: worse, host });
    expect(report.outcome).toBe("fail");
    expect(world.published.warnings).toHaveLength(4);
    expect(world.published.warnings.join()).toContain("pull-requests: write");
    expect(world.published.outputs).toMatchObject({ verdict: "regressed", "comment-id": "", "artifact-id": "" });
  });

  it("says nothing in a dry run", async () => {
    const { world } = await checked({ base: same, head: worse }, { dryRun: true });
    expect([
      world.published.comments.size,
      world.published.files.size,
      world.published.summaries.length,
      world.published.annotations.length,
    ]).toEqual([0, 0, 0, 0]);
  });

  it("passes with a warning under fail-on: never, and fails on doubt under fail-on: inconclusive", async () => {
    expect((await checked({ base: same, head: worse }, { failOn: "never" })).report.outcome).toBe("warn");
    const few = { ...same, "data/houses.csv": houses(60) };
    const { report } = await checked(
      { base: few, head: { ...few, "metricgate.yml": config("", "[area]") } },
      { failOn: "inconclusive" },
    );
    expect(report).toMatchObject({ finding: "inconclusive", outcome: "fail" });
  });
});

describe("a baseline run", () => {
  it("stores a record that names commit, inputs, split and metrics, with a model that predicts", async () => {
    const store = createStore();
    const world = createWorld({ base: same, head: same, baselines: store });
    const { report } = await baseline(world, { ...checkOptions, ref: "main" });
    const [[record, files]] = store.saved;
    expect(record).toMatchObject({
      commit: HEAD,
      name: "houses",
      history: [],
      split: { strategy: "hash", fraction: 0.2, identity: { kind: "key", columns: ["id"] } },
    });
    expect(files.map((file) => file.name)).toEqual([
      "record.json",
      "model.json",
      "predictions.csv",
      "result.json",
      "comment.md",
      "report.html",
    ]);
    expect(record.metrics["mse"]).toBe(report.metrics[0].candidate);
    const model = parseModel(JSON.parse(files[1].content), "test");
    expect((await predictorOf(model)).features).toEqual(["area", "rooms"]);
    expect(report.outcome).toBe("pass");
  });

  it("carries the history of earlier baselines on", async () => {
    const first = await storedBaseline(worse, { commit: "c".repeat(40) });
    const store: BaselineStore & { saved: unknown[] } = createStore([first]);
    await baseline(createWorld({ base: same, head: same, baselines: store }), { ...checkOptions, ref: "main" });
    expect(store.saved).toMatchObject([
      [{ history: [{ sha: "c".repeat(40), value: first.record.metrics["mse"] }] }, expect.anything()],
    ]);
  });

  it("trains the commit, not what lies uncommitted in the work tree", async () => {
    const store = createStore();
    const world = createWorld({ base: same, head: same, baselines: store });
    const dirty = { ...world, workTree: createWorld({ base: worse, head: worse }).workTree };
    const { report } = await baseline(dirty, { ...checkOptions, ref: "main" });
    expect(report.model?.features).toEqual(["area", "rooms"]);
  });
});

describe("values of rows in notes", () => {
  const rows = (more: string): string => {
    const lines = houses(300).trim().split("\n");
    return `${lines.map((line, i) => `${line},${i === 0 ? "kind" : i < 280 ? "a" : more}`).join("\n")}\n`;
  };
  const kinds = (privacy = ""): string => `${config("", "[area, kind]")}${privacy}`;

  it("stay hidden unless the config lets them be shown", async () => {
    const notesOf = async (rules: string): Promise<string> => {
      const base = { "metricgate.yml": rules, "data/houses.csv": rows("a") };
      const { report } = await checked({ base, head: { ...base, "data/houses.csv": rows("secret") } });
      return report.notes.filter((note) => note.includes("never saw in training")).join(" ");
    };
    expect(await notesOf(kinds())).toContain("a value of `kind` that the baseline never saw in training; it");
    expect(await notesOf(kinds("privacy: { show-values: true }\n"))).toContain("training (`secret`); it");
  });
});

describe("the largest new errors", () => {
  it("name rows of a regression by key and line, and hide their values unless the config shows them", async () => {
    const rowsOf = async (privacy: string) => {
      const rules = `${config()}${privacy}`;
      const base = { ...same, "metricgate.yml": rules };
      const head = { ...same, "metricgate.yml": `${config("", "[rooms]")}${privacy}` };
      return (await checked({ base, head })).report.largestErrors;
    };
    const hidden = await rowsOf("");
    expect(hidden).toHaveLength(5);
    for (const { key, line, values } of hidden) expect([Number(key[0]) + 2, values]).toEqual([line, null]);
    const shown = await rowsOf("privacy: { show-values: true }\n");
    expect(shown.map(({ line }) => line)).toEqual(hidden.map(({ line }) => line));
    const [{ extraError, values }] = shown;
    const distance = (value: unknown): number => Math.abs(Number(value) - Number(values?.actual));
    expect(extraError).toBeCloseTo(distance(values?.candidate) - distance(values?.baseline), 9);
  });

  it("are none where nothing got worse", async () => {
    expect((await checked({ base: worse, head: same })).report.largestErrors).toEqual([]);
  });
});
