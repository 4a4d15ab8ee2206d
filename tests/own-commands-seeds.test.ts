// Training that depends on chance, through the terminal's door: seeds, a commit trained again, numbers of the commands' own.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseReport } from "../src/core/report/report.ts";
import { type TestRepository, temporaryFolder } from "./adapters/repository.ts";
import { type Answer, pullRequest, report, run } from "./terminal.ts";
import { houses } from "./world.ts";

const NODE = process.execPath;
const CONFIG = `version: 1
name: houses
data: { files: data/*.csv, key: id }
target: price
model:
  train: '"${NODE}" train.mjs {train} {model} {seed} {metrics}'
  predict: '"${NODE}" predict.mjs {model} {features} {predictions}'
`;
const seeds = (list: string): string => `${CONFIG}  seeds: ${list}\n`;

/** The mean price, moved by an amount that the seed decides; `noise` is a number in JavaScript, of \`seed\`. */
const train = (
  noise: string,
  more = "",
): string => `import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
const [train, model, given, metrics] = process.argv.slice(2);
const seed = Number(given);
if (process.env.METRICGATE_SEED !== given || process.env.PYTHONHASHSEED !== given) throw new Error("another seed");
if (readdirSync(model).length > 0 || existsSync(metrics)) throw new Error("left from another training");
const [header, ...rows] = readFileSync(train, "utf8").trim().split("\\n").map((line) => line.split(","));
const prices = rows.map((row) => Number(row[header.indexOf("price")]));
const mean = prices.reduce((sum, price) => sum + price, 0) / prices.length;
writeFileSync(model + "/model.json", JSON.stringify(mean + ${noise}));
${more}
`;
const PREDICT = `import { readFileSync, writeFileSync } from "node:fs";
const [model, features, predictions] = process.argv.slice(2);
const mean = JSON.parse(readFileSync(model + "/model.json", "utf8"));
const [header, ...rows] = readFileSync(features, "utf8").trim().split("\\n").map((line) => line.split(","));
writeFileSync(predictions, "id,prediction\\n" + rows.map((row) => row[0] + "," + mean + "\\n").join(""));
`;

const base = {
  "metricgate.yml": CONFIG,
  "data/houses.csv": houses(300),
  "train.mjs": train("10 * seed"),
  "predict.mjs": PREDICT,
};

function change(edit: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}): TestRepository {
  const repository = pullRequest({ ...base, ...files });
  for (const [path, content] of Object.entries(edit)) repository.write(path, content);
  return repository;
}

const check = (repository: TestRepository, ...args: string[]): Promise<Answer> =>
  run(repository.path, ["check", "--base", "main", "--format", "json", ...args]);

/** Targets and predictions of predictions.csv, by the name of the column. */
function written(folder: string): ReadonlyMap<string, readonly number[]> {
  const [header, ...rows] = readFileSync(join(folder, "predictions.csv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  return new Map((header ?? []).map((name, column) => [name, rows.map((row) => Number(row[column]))]));
}

describe("a model that is trained with several seeds", () => {
  it("is compared by its errors averaged over them, and says how much chance there is", async () => {
    const repository = change({ "train.mjs": train("10 * seed + 1") }, { "metricgate.yml": seeds("[1, 2, 4]") });
    const folder = join(temporaryFolder(), "out");
    const answer = await check(repository, "--output", folder);
    const result = report(answer);
    const columns = written(folder);
    const price = columns.get("price") ?? [];
    const mse = (name: string): number =>
      price.reduce((sum, value, row) => sum + (value - (columns.get(name)?.[row] ?? Number.NaN)) ** 2, 0) /
      price.length;
    // Of predictions.csv, by hand: the mean of three MSE, and their standard deviation.
    const of = (side: string): { mean: number; sd: number } => {
      const each = [side, `${side} 2`, `${side} 3`].map(mse);
      const mean = each.reduce((sum, one) => sum + one, 0) / 3;
      return { mean, sd: Math.sqrt(each.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 2) };
    };
    expect(price.length).toBe(result.rows.holdout);
    expect(result.metrics[0]?.candidate).toBeCloseTo(of("candidate").mean, 6);
    expect(result.metrics[0]?.baseline).toBeCloseTo(of("baseline").mean, 6);
    expect(result.training?.candidate).toMatchObject({ seeds: [1, 2, 4], numbers: {} });
    expect(result.training?.candidate.spread).toBeCloseTo(of("candidate").sd, 6);
    expect(result.training?.baseline?.spread).toBeCloseTo(of("baseline").sd, 6);
    expect(result.training?.rerun).toBeNull();
    expect(result.notes.join("\n")).toMatch(
      /The candidate was trained 3 times with other seeds.*standard deviation of/,
    );
    expect(parseReport(JSON.parse(answer.out), "result.json")).toEqual(result);
    expect(readFileSync(join(folder, "comment.md"), "utf8")).toContain(
      "It was trained 3 times, with the seeds 1, 2 and 4.",
    );
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("3 times, with the seeds 1, 2 and 4.");
    // Set up once, trained and asked three times on each side.
    expect(answer.err.match(/^.*candidate train: /gm)).toHaveLength(3);
    expect(answer.err.match(/^.*baseline predict: /gm)).toHaveLength(3);
  });

  it("may be trained once with a seed of one's own, which changes no other word", async () => {
    const repository = change({ "README.md": "more" }, { "metricgate.yml": seeds("[7]") });
    const { training, notes } = report(await check(repository));
    expect(training?.candidate).toEqual({ seeds: [7], spread: null, numbers: {} });
    expect(notes.join("\n")).not.toContain("trained");
  });

  it("has a pull request that only adds seeds, whose baseline was trained once", async () => {
    const repository = change({ "metricgate.yml": seeds("[0, 1]") });
    const { training, finding } = report(await check(repository));
    expect(training).toMatchObject({ candidate: { seeds: [0, 1] }, baseline: { seeds: [0], spread: null } });
    expect(finding).not.toBe("no-baseline");
    const text = await run(repository.path, ["check", "--base", "main", "--quiet"]);
    expect(text.out).toContain("The candidate was trained 2 times");
  });

  it("is averaged on the base commit's rows too, where the data changed", async () => {
    const data = { "data/houses.csv": houses(300, ({ price }) => ({ price: price + 50 })) };
    const { attribution, metrics } = report(await check(change(data, { "metricgate.yml": seeds("[1, 5]") })));
    const { cells, dataEffect, dataEffectParts } = attribution ?? {};
    expect(cells?.candidateOnHead).toBe(metrics[0]?.candidate);
    const parts = Object.values(dataEffectParts ?? {}).reduce((sum, part) => sum + part, 0);
    expect(parts / (dataEffect ?? Number.NaN)).toBeCloseTo(1, 9);
  });

  it("fails as a whole when one training fails", async () => {
    const fails = train("10 * seed", "if (seed === 2) process.exit(9);");
    const answer = await check(change({ "train.mjs": fails }, { "metricgate.yml": seeds("[1, 2]") }));
    expect(answer.code).toBe(4);
    expect(answer.err).toContain("the candidate's train command failed with exit code 9");
  });

  it("is judged in slices by all of its trainings", async () => {
    const config = `${seeds("[1, 2]")}slices: { by: [rooms], tolerance: 10% }\n`;
    const repository = change({ "train.mjs": train("10 * seed + 30") }, { "metricgate.yml": config });
    const { slices, metrics } = report(await check(repository));
    const declared = slices.filter((slice) => slice.declared);
    const rows = declared.reduce((sum, slice) => sum + slice.rows, 0);
    const weighted = declared.reduce((sum, slice) => sum + slice.rows * (slice.candidate ?? Number.NaN), 0) / rows;
    expect(weighted).toBeCloseTo(metrics[0]?.candidate ?? 0, 6);
  });
});

describe("a base commit that is trained again", () => {
  // A link is not kept with the baseline, and kept predictions have no probabilities: the commit has to be trained again.
  const other = {
    "train.mjs": `${train("0")}
import { symlinkSync } from "node:fs";
symlinkSync(model, model + "/link");
writeFileSync(model + "/model.json", readFileSync(process.env.HOME + "/chance", "utf8"));
`,
    "predict.mjs": PREDICT.replace(
      "id,prediction",
      "id,prediction,proba_1,proba_2,proba_3,proba_4,proba_5,proba_6",
    ).replace('"," + mean + "\\n"', '"," + (row[0] % 100 < mean ? 1 : 2) + ",0.5,0.5,0,0,0,0\\n"'),
  };
  const CLASSES = CONFIG.replace("target: price", "target: rooms\ntask: classification");

  /** The base stored with one state of chance, and checked with another. */
  async function twice(first: string, second: string, config = CLASSES): Promise<Answer> {
    const repository = pullRequest({ ...base, ...other, "metricgate.yml": config });
    const store = join(temporaryFolder(), "baselines");
    const home = temporaryFolder();
    const environment = { HOME: home, GIT_CONFIG_GLOBAL: "/dev/null" };
    writeFileSync(join(home, "chance"), first);
    repository.git("checkout", "--quiet", "main");
    const stored = await run(repository.path, ["baseline", "--baseline", store], { environment });
    expect(stored.code).toBe(0);
    repository.git("checkout", "--quiet", "topic");
    repository.write("README.md", "more");
    writeFileSync(join(home, "chance"), second);
    const args = ["check", "--base", "main", "--baseline", store, "--format", "json"];
    return run(repository.path, args, { environment });
  }

  it("is said to give other predictions than its stored run, and by how much", async () => {
    const { training, notes, metrics } = report(await twice("0", "50"));
    expect(training?.rerun?.again).toBe(metrics[0]?.baseline);
    expect(training?.rerun?.stored).toBeGreaterThan(0);
    expect(training?.rerun?.stored).not.toBe(training?.rerun?.again);
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^Training `[0-9a-f]{7}` again gives other predictions than its stored run: Accuracy [\d,.]+ instead of [\d,.]+ \([+-][\d.]+ %\)\. Set several `model\.seeds`/,
      ),
    );
  });

  it("is not spoken of where it gives the same, or where seeds are averaged", async () => {
    const same = report(await twice("5", "5"));
    expect(same.training?.rerun).toBeNull();
    expect(same.notes.join("\n")).not.toContain("again");
    expect(report(await twice("0", "20", `${CLASSES}  seeds: [1, 2]\n`)).training?.rerun).toBeNull();
  });
});

describe("numbers that the commands write of their own", () => {
  const writes = (text: string): string => train("10 * seed", `writeFileSync(metrics, ${text});`);
  const json = (value: string): string => writes(`JSON.stringify(${value})`);

  it("are shown beside the baseline's, averaged over the seeds, and decide nothing", async () => {
    const files = {
      "metricgate.yml": seeds("[1, 3]"),
      "train.mjs": json(`{ leaves: 100 * seed, depth: 8, text: "x", "a|b": 1, fit: { loss: 0.5 } }`),
    };
    const changed = {
      "train.mjs": json(`{ leaves: 200 * seed, depth: 8, gone: null, "__proto__": 1, "odd \`name": 2 }`),
    };
    const repository = change(changed, files);
    const folder = join(temporaryFolder(), "out");
    const answer = await check(repository, "--output", folder);
    const { training, outcome } = report(answer);
    expect(training?.baseline?.numbers).toEqual({ leaves: 200, depth: 8, "a|b": 1, "fit.loss": 0.5 });
    expect(training?.candidate.numbers).toMatchObject({ leaves: 400, depth: 8, "odd `name": 2 });
    expect(outcome).not.toBe("fail");
    const comment = readFileSync(join(folder, "comment.md"), "utf8");
    expect(comment).toContain(
      "Numbers that the commands wrote, which decide nothing: `leaves` 200.0 → 400.0, `depth` 8.000",
    );
    expect(parseReport(JSON.parse(answer.out), "result.json").training).toEqual(training);
    const text = await run(repository.path, ["check", "--base", "main", "--quiet"]);
    expect(text.out.replaceAll(/\s+/g, " ")).toContain("which decide nothing: `leaves` 200.0 → 400.0");
  });

  it("are a note where they cannot be read", async () => {
    const notes = async (script: string): Promise<string> =>
      report(await check(change({ "train.mjs": script }))).notes.join("\n");
    expect(await notes(writes(`"{ loss: NaN }"`))).toContain(
      "The candidate's metrics.json is not shown, and nothing hangs on it: metrics.json: the file is not JSON",
    );
    expect(await notes(json("Object.fromEntries(Array.from({ length: 130 }, (_, i) => ['n' + i, i]))"))).toContain(
      "30 numbers of the candidate's metrics.json are not shown",
    );
    expect(await notes(writes(`"[" + " ".repeat(2 << 20) + "]"`))).toContain("has more than 1,048,576 bytes");
  });
});

describe("a classification by the user's commands", () => {
  const KINDS = ["cat", "dog", "eel"];
  const rows = Array.from({ length: 600 }, (_, id) => ({ id, size: (id * Math.SQRT2 * 3) % 3, kind: "" })).map(
    (row) => ({
      ...row,
      // One in five is another kind than its size says.
      kind: KINDS[(Math.floor(row.size) + Number(row.id % 5 === 0)) % 3],
    }),
  );
  const config = `version: 1
task: classification
data: { files: data.csv, key: id }
target: kind
model:
  train: cp {train} {model}/train.csv
  predict: '"${NODE}" predict.mjs {model} {features} {predictions}'
metrics: { primary: accuracy, accuracy: { tolerance: 5% }, log-loss: { tolerance: 10%, level: warn } }
`;
  /** The most frequent kind of each size among the train rows, and how frequent each is. */
  const predict = (
    cells: number,
    header = `"id,prediction," + kinds.map((kind) => "proba_" + kind).join(",")`,
  ): string =>
    `import { readFileSync, writeFileSync } from "node:fs";
const [model, features, predictions] = process.argv.slice(2);
const read = (path) => {
  const [header, ...rows] = readFileSync(path, "utf8").trim().split("\\n").map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));
};
const train = read(model + "/train.csv");
const kinds = [...new Set(train.map((row) => row.kind))].sort();
const cell = (row) => Math.floor((Number(row.size) * ${cells}) / 3);
const lines = read(features).map((row) => {
  if ("kind" in row) throw new Error("the target is shown");
  const near = train.filter((other) => cell(other) === cell(row));
  const shares = kinds.map((kind) => (near.filter((other) => other.kind === kind).length + 1) / (near.length + kinds.length));
  const said = kinds[shares.indexOf(Math.max(...shares))];
  return row.id + "," + said + "," + shares.join(",") + "\\n";
});
writeFileSync(predictions, ${header} + "\\n" + lines.join(""));
`;
  const files = {
    "metricgate.yml": config,
    "data.csv": `id,size,kind\n${rows.map(({ id, size, kind }) => `${id},${size.toFixed(4)},${kind}\n`).join("")}`,
    "predict.mjs": predict(3),
  };

  it("is judged by the classes and probabilities that they write", async () => {
    const result = report(await check(change({ "predict.mjs": predict(1) }, files)));
    expect(result).toMatchObject({ finding: "regressed", base: { source: "retrained" }, model: { kind: "commands" } });
    expect(result.metrics.find(({ name }) => name === "accuracy")?.baseline).toBeGreaterThan(0.7);
    expect(result.metrics.find(({ name }) => name === "log-loss")).toMatchObject({ finding: "regressed" });
    const same = report(await check(change({ "predict.mjs": `${predict(3)}// the same\n` }, files)));
    expect(same.metrics[0]).toMatchObject({ change: 0 });
    expect(same.outcome).not.toBe("fail");
  });

  it("takes seeds as well", async () => {
    const more = { ...files, "metricgate.yml": config.replace("metrics:", "  seeds: [4, 5]\nmetrics:") };
    const result = report(await check(change({ "predict.mjs": predict(1) }, more)));
    expect(result.finding).toBe("regressed");
    expect(result.training?.candidate).toEqual({ seeds: [4, 5], spread: 0, numbers: {} });
  });

  it("names the class that is none, and the probability that is none", async () => {
    const wrong = predict(3).replace(`"," + said + ","`, `",bird," + ","`).replace(`",bird," + ","`, `",bird,"`);
    const answer = await check(change({ "predict.mjs": wrong }, files));
    expect(answer.code).toBe(4);
    expect(answer.err).toContain("is `bird`, which is no class of the target");
    const sums = predict(3).replace(`shares.join(",")`, `shares.map((share) => share / 2).join(",")`);
    expect((await check(change({ "predict.mjs": sums }, files))).err).toContain("sum to 0.5, not to 1");
  });
});
