// The user's own commands through the terminal's door: real processes in real worktrees, well-behaved and not.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type TestRepository, temporaryFolder } from "./adapters/repository.ts";
import { type Answer, pullRequest, report, run } from "./terminal.ts";
import { houses } from "./world.ts";

/** A model without any library: the mean price per number of rooms, moved by a bias. */
const TRAIN = (bias: number): string => `import { readFileSync, writeFileSync } from "node:fs";
const [header, ...rows] = readFileSync(process.argv[2], "utf8").trim().split("\\n").map((line) => line.split(","));
const [rooms, price] = [header.indexOf("rooms"), header.indexOf("price")];
const sums = new Map();
for (const row of rows) {
  const [sum, count] = sums.get(row[rooms]) ?? [0, 0];
  sums.set(row[rooms], [sum + Number(row[price]), count + 1]);
}
const means = Object.fromEntries([...sums].map(([key, [sum, count]]) => [key, sum / count + ${bias}]));
writeFileSync(process.argv[3] + "/model.json", JSON.stringify(means));
console.log("trained on " + rows.length + " rows");
`;
const PREDICT = `import { readFileSync, writeFileSync } from "node:fs";
const [model, features, predictions] = process.argv.slice(2);
const means = JSON.parse(readFileSync(model + "/model.json", "utf8"));
const [header, ...rows] = readFileSync(features, "utf8").trim().split("\\n").map((line) => line.split(","));
const rooms = header.indexOf("rooms");
writeFileSync(predictions, "id,prediction\\n" + rows.map((row) => row[0] + "," + means[row[rooms]] + "\\n").join(""));
`;
const NODE = process.execPath;
const model = (more = ""): string =>
  `model:\n  train: '"${NODE}" train.mjs {train} {model}'\n  predict: '"${NODE}" predict.mjs {model} {features} {predictions}'\n${more}`;
const CONFIG = `version: 1\nname: houses\ndata: { files: data/*.csv, key: id }\ntarget: price\n`;

const good = {
  "metricgate.yml": CONFIG + model(),
  "data/houses.csv": houses(400),
  "train.mjs": TRAIN(0),
  "predict.mjs": PREDICT,
};

/** A pull request whose base has good commands; `edit` changes the work tree. */
function change(edit: Readonly<Record<string, string>>, base: Readonly<Record<string, string>> = {}): TestRepository {
  const repository = pullRequest({ ...good, ...base });
  for (const [path, content] of Object.entries(edit)) repository.write(path, content);
  return repository;
}

/** The check with its temporary folders under one of our own, so that what it leaves behind is seen. */
async function check(
  repository: TestRepository,
  ...args: string[]
): Promise<Answer & { readonly left: readonly string[] }> {
  const temp = join(temporaryFolder(), "temp");
  mkdirSync(temp);
  const environment = { RUNNER_TEMP: temp, GITHUB_TOKEN: "secret-token", INPUT_NAME: "secret-input" };
  const answer = await run(repository.path, ["check", "--base", "main", "--format", "json", ...args], { environment });
  return { ...answer, left: readdirSync(temp) };
}

const worktreesOf = (repository: TestRepository): string => repository.git("worktree", "list");

describe("a model that the user's commands train", () => {
  it("is trained at the base and at the head alike and compared on the same rows", async () => {
    const repository = change({ "train.mjs": TRAIN(40) });
    const answer = await check(repository);
    const { finding, base, metrics, rows, model: facts } = report(answer);
    expect({ finding, source: base.source, tried: base.tried }).toEqual({
      finding: "regressed",
      source: "retrained",
      tried: [expect.stringMatching(/^training `[0-9a-f]{7}` again: used$/)],
    });
    expect(rows.holdout).toBeGreaterThan(50);
    expect(metrics[0]?.baseline).toBeGreaterThan(0);
    expect(metrics[0]?.interval).not.toBeNull();
    expect(facts).toMatchObject({ kind: "commands", features: ["area", "rooms"], intercept: null, coefficients: null });
    expect(answer.err).toContain(`candidate train | trained on ${rows.train} rows`);
    expect(answer.err).toContain(`baseline train | trained on ${rows.train} rows`);
    expect(answer.code).toBe(1);
    expect(answer.left).toEqual([]);
    expect(worktreesOf(repository).split("\n")).toHaveLength(1);
  });

  it("trains nothing when nothing changed, and nothing when the change is not among its inputs", async () => {
    expect(report(await check(change({}))).reasons[0]).toContain("nothing was trained");
    const inputs = { "metricgate.yml": CONFIG + model("  inputs: ['*.mjs']\n") };
    const answer = await check(change({ "README.md": "more", "data.txt": "x" }, inputs));
    expect(report(answer).reasons[0]).toContain("nothing was trained");
    expect(answer.err).not.toContain("candidate");
    // Without `inputs` any file may matter.
    const whole = report(await check(change({ "README.md": "more" })));
    expect(whole).toMatchObject({ finding: "inconclusive", base: { source: "retrained" } });
  });

  it("gives the same bytes again", async () => {
    const repository = change({ "train.mjs": TRAIN(1) });
    const [one, two] = [report(await check(repository)), report(await check(repository))];
    expect({ ...one, run: null }).toEqual({ ...two, run: null });
  });

  it("shows the commands neither the held-out targets nor a secret", async () => {
    const spy = join(temporaryFolder(), "seen.json");
    const look = `import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
const [, , features, role] = process.argv;
const seen = { environment: process.env, data: existsSync("data/houses.csv"), files: readdirSync("."), header: readFileSync(features, "utf8").split("\\n")[0] };
if (process.env.METRICGATE_ROLE === "candidate") writeFileSync(${JSON.stringify(spy)}, JSON.stringify(seen));
`;
    const predict = `  predict: '"${NODE}" look.mjs {features} && "${NODE}" predict.mjs {model} {features} {predictions}'`;
    const config = (CONFIG + model("  env: { OMP_NUM_THREADS: '2' }\n")).replace(/ {2}predict: .*/, predict);
    const repository = change({ "metricgate.yml": config, "look.mjs": look });
    const answer = await check(repository);
    expect(answer.err).not.toContain("error:");
    const seen = JSON.parse(readFileSync(spy, "utf8"));
    expect(seen.data).toBe(false);
    expect(seen.header).toBe("id,area,rooms");
    expect(seen.files).toContain("look.mjs");
    expect(seen.environment).toMatchObject({
      METRICGATE_ROLE: "candidate",
      METRICGATE_SEED: "0",
      PYTHONHASHSEED: "0",
      OMP_NUM_THREADS: "2",
    });
    const strangers = Object.keys(seen.environment).filter((name) =>
      /TOKEN|^INPUT_|^ACTIONS_|^GITHUB_|RUNNER_TEMP/.test(name),
    );
    expect(strangers).toEqual([]);
    expect(JSON.stringify(seen.environment)).not.toContain("secret-");
  });

  it.each([
    ["a link to a file", { "data/houses.csv": "../store/v1.csv" }, "store/v1.csv"],
    ["a link to a link", { "data/houses.csv": "../now.csv", "now.csv": "store/v1.csv" }, "store/v1.csv"],
    ["in a folder that is a link", { data: "store" }, "store/houses.csv"],
    ["in a folder that is a link to the checkout itself", { data: "/store" }, "store/houses.csv"],
    ["a link to a file of the checkout itself", { "data/houses.csv": "/store/v1.csv" }, "store/v1.csv"],
  ])("shows the commands no data that is %s, and leaves the checkout's own", async (_name, links, path) => {
    const spy = join(temporaryFolder(), "seen.json");
    const look = `import { readFileSync, writeFileSync } from "node:fs";
const text = (path) => { try { return readFileSync(path, "utf8"); } catch { return null; } };
const seen = ["data/houses.csv", "now.csv", ${JSON.stringify(path)}].map(text).filter((one) => one !== null);
if (process.env.METRICGATE_ROLE === "candidate") writeFileSync(${JSON.stringify(spy)}, JSON.stringify(seen));
`;
    const looking = (CONFIG + model()).replace("  train: '", `  train: '"${NODE}" look.mjs && `);
    const repository = change({ "metricgate.yml": looking, "look.mjs": look, [path]: houses(400) });
    rmSync(join(repository.path, "data"), { recursive: true });
    for (const [name, target] of Object.entries(links)) {
      mkdirSync(dirname(join(repository.path, name)), { recursive: true });
      symlinkSync(target.startsWith("/") ? join(repository.path, target) : target, join(repository.path, name));
    }
    await check(repository);
    expect(readFileSync(join(repository.path, path), "utf8")).toBe(houses(400));
    expect(JSON.parse(readFileSync(spy, "utf8"))).toEqual([]);
  });

  it("leaves the data where it is asked to, and says so", async () => {
    const train = `import { existsSync } from "node:fs";\nif (!existsSync("data/houses.csv")) process.exit(3);\n${TRAIN(1)}`;
    const keep = { "metricgate.yml": CONFIG + model("  keep-data: true\n"), "train.mjs": train };
    const answer = await check(
      change({ ...keep, "train.mjs": train.replace("+ 1;", "+ 2;").replace("+ 1]", "+ 2]") }, keep),
    );
    expect(report(answer).notes.join("\n")).toContain("`model.keep-data` leaves the dataset's files");
    const without = await check(change({ "train.mjs": train }));
    expect(without.code).toBe(4);
    expect(without.err).toContain("the candidate's train command failed with exit code 3");
  });

  it("is trained again before it is called worse, where commands do not train the same model twice", async () => {
    // The n-th training of a side is moved by the n-th bias.
    const drawn = (biases: string): string =>
      TRAIN(0)
        .replace("{ readFileSync, writeFileSync }", "{ existsSync, readFileSync, writeFileSync }")
        .replace("+ 0]", `+ (${biases})[Math.min(drawn, 1)]]`)
        .replace(
          "const sums",
          `const counter = process.env.COUNTER + process.env.METRICGATE_ROLE;
const drawn = existsSync(counter) ? Number(readFileSync(counter, "utf8")) : 0;
writeFileSync(counter, String(drawn + 1));
const sums`,
        );
    const config = (): Record<string, string> => ({
      "metricgate.yml": CONFIG + model(`  env: { COUNTER: ${join(temporaryFolder(), "drawn-")} }\n`),
    });
    const unlucky = await check(change({ "train.mjs": drawn("[40, 0.001]") }, config()));
    expect(report(unlucky)).toMatchObject({ finding: "equivalent", outcome: "pass" });
    expect(report(unlucky).notes.join("\n")).toContain("The first training looked regressed, but the commands do not");
    expect(unlucky.left).toEqual([]);
    // What was read for the first training serves the second.
    expect(unlucky.err.split("training on the data of")).toHaveLength(2);
    expect(unlucky.err.split("candidate train:")).toHaveLength(3);

    const worse = await check(change({ "train.mjs": drawn("[40, 41]") }, config()));
    expect(report(worse)).toMatchObject({ finding: "regressed", outcome: "fail" });
    expect(report(worse).notes.join("\n")).toContain("this verdict is of the second training alone");

    const repeatable = await check(change({ "train.mjs": TRAIN(40) }));
    expect(report(repeatable)).toMatchObject({ finding: "regressed", outcome: "fail" });
    expect(report(repeatable).notes.join("\n")).not.toContain("the second training");
  });

  it("has the 2×2 where the data changed", async () => {
    const repository = change({ "data/houses.csv": houses(400, ({ price }) => ({ price: price * 2 })) });
    const { attribution, base } = report(await check(repository));
    expect(base.source).toBe("retrained");
    expect(Object.values(attribution?.cells ?? {}).every((cell) => typeof cell === "number" && cell > 0)).toBe(true);
  });

  it("runs in the working directory of a model that is not at the top", async () => {
    const repository = pullRequest();
    for (const [path, content] of Object.entries(good)) repository.write(`models/houses/${path}`, content);
    repository.commit("moved");
    repository.git("branch", "--force", "main");
    repository.write("models/houses/train.mjs", TRAIN(40));
    const answer = await check(repository, "--directory", "models/houses");
    expect(report(answer)).toMatchObject({ finding: "regressed", base: { source: "retrained" } });
  });

  it("may replace a built-in model, and be replaced", async () => {
    const builtin = { "metricgate.yml": `${CONFIG}model: linear\n` };
    expect(report(await check(change({ "metricgate.yml": CONFIG + model() }, builtin)))).toMatchObject({
      finding: "regressed",
      base: { source: "retrained" },
    });
    expect(report(await check(change(builtin)))).toMatchObject({ finding: "improved", base: { source: "retrained" } });
  });

  it("becomes a baseline", async () => {
    const repository = change({});
    const folder = join(temporaryFolder(), "kept");
    const answer = await run(repository.path, ["baseline", "--baseline", folder, "--format", "json"]);
    expect(report(answer).metrics[0]?.candidate).toBeGreaterThan(0);
    expect(existsSync(join(folder, "houses"))).toBe(false);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe("commands that fail", () => {
  const predicting = (script: string): Readonly<Record<string, string>> => ({
    "predict.mjs": `import { writeFileSync } from "node:fs";\nconst [, , , features, predictions] = process.argv;\n${script}`,
  });
  const cases: Record<string, [edit: Readonly<Record<string, string>>, says: readonly string[]]> = {
    "exits with a code of its own": [
      { "train.mjs": 'console.log("reading");\nconsole.error("ValueError: no rows");\nprocess.exit(7);\n' },
      [
        "the candidate's train command failed with exit code 7",
        "It printed last:",
        "  reading",
        "  ValueError: no rows",
      ],
    ],
    "is killed": [
      { "train.mjs": 'setTimeout(() => process.kill(process.pid, "SIGKILL"), 1000);\n' },
      [
        "the candidate's train command was killed by signal 9 (SIGKILL), most likely because memory ran out",
        "MiB in memory",
      ],
    ],
    "crashes in native code": [
      { "train.mjs": 'process.kill(process.pid, "SIGSEGV");\n' },
      ["the candidate's train command was killed by signal 11 (SIGSEGV), a crash in native code"],
    ],
    "is no program": [
      { "metricgate.yml": CONFIG + model().replace(/train: .*/, "train: nonesuch {train}") },
      ["the candidate's train command failed with exit code 127: the shell found no such program"],
    ],
    "writes nothing": [predicting(""), ["the candidate's predict command wrote no predictions.csv"]],
    "writes too few rows": [
      predicting('writeFileSync(predictions, "prediction\\n1\\n2\\n");'),
      ["the candidate's predictions.csv: 2 rows instead of "],
    ],
    "writes a folder": [
      predicting('import("node:fs").then((fs) => fs.mkdirSync(predictions));'),
      ["`predictions.csv` is no regular file"],
    ],
    "writes a link": [
      predicting('import("node:fs").then((fs) => fs.symlinkSync("/etc/hostname", predictions));'),
      ["`predictions.csv` is no regular file"],
    ],
    "takes away the folder that it runs in": [
      { "train.mjs": `${TRAIN(0)}\nimport { rmSync } from "node:fs";\nrmSync(process.cwd(), { recursive: true });\n` },
      ["a command of the candidate has changed the folders that it was given: ENOENT", "'worktree'"],
    ],
    "takes away all folders": [
      {
        "train.mjs": `${TRAIN(0)}\nimport { rmSync } from "node:fs";\nrmSync(process.env.TMPDIR + "/..", { recursive: true });\n`,
      },
      ["a command of the candidate has changed the folders that it was given: ENOENT"],
    ],
    "puts a file where its folders were": [
      {
        "train.mjs": `${TRAIN(0)}\nimport { rmSync, writeFileSync as write } from "node:fs";\nimport { dirname } from "node:path";\nconst files = dirname(process.argv[2]);\nrmSync(files, { recursive: true });\nwrite(files, "");\n`,
      },
      ["a command of the candidate has changed the folders that it was given: ENOTDIR"],
    ],
    "writes an unknown key": [
      predicting('writeFileSync(predictions, "id,prediction\\n99999,2\\n");'),
      ["the candidate's predictions.csv:2: the key `99999` is in no row that was to be predicted"],
    ],
  };
  it.each(Object.entries(cases))("%s: exit code 4", async (_, [edit, says]) => {
    const repository = change(edit);
    const answer = await check(repository);
    for (const part of says) expect(answer.err).toContain(part);
    expect(answer).toMatchObject({ code: 4, out: "", left: [] });
    expect(worktreesOf(repository).split("\n")).toHaveLength(1);
  });

  it("at the base are no baseline, with what they printed last, and no fault of the change", async () => {
    const broken = { "train.mjs": 'console.error("broken @everyone `here`");\nprocess.exit(1);\n' };
    const answer = await check(change({ "train.mjs": TRAIN(0) }, broken));
    const { finding, base, notes, reasons } = report(answer);
    expect(answer.code).toBe(0);
    expect(finding).toBe("no-baseline");
    expect(base.tried.at(-1)).toMatch(/again failed: the baseline's train command failed with exit code 1$/);
    expect(reasons[0]).toContain("the baseline's train command failed with exit code 1");
    expect(notes.join("\n")).toContain("The baseline's train command printed last:\n`broken @everyone 'here'`");
  });

  it("that change their folders at the base are no baseline either", async () => {
    const gone = { "train.mjs": `import { rmSync } from "node:fs";\nrmSync(process.cwd(), { recursive: true });\n` };
    const answer = await check(change({ "train.mjs": TRAIN(0) }, gone));
    expect(report(answer)).toMatchObject({ finding: "no-baseline" });
    expect(report(answer).base.tried.at(-1)).toContain("a command of the baseline has changed the folders");
    expect(answer.left).toEqual([]);
  });

  it("cannot hold the check up by what they lay where it writes", async () => {
    // A pipe would wait for its reader for ever; a link would write elsewhere.
    const elsewhere = join(temporaryFolder(), "elsewhere");
    const lay = `${TRAIN(1)}
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
const files = dirname(process.argv[2]);
if (process.env.METRICGATE_ROLE === "candidate") execFileSync("mkfifo", [join(files, "features.csv")]);
else symlinkSync(${JSON.stringify(elsewhere)}, join(files, "features.csv"));
mkdirSync(join(process.argv[3], "closed/within"), { recursive: true });
chmodSync(join(process.argv[3], "closed"), 0);
`;
    const answer = await check(change({ "train.mjs": lay.replace("+ 1", "+ 2") }, { "train.mjs": lay }));
    expect(report(answer)).toMatchObject({ base: { source: "retrained" } });
    expect(existsSync(elsewhere)).toBe(false);
    expect(answer.left).toEqual([]);
  });

  it("are stopped at their timeout", async () => {
    const slow = {
      "metricgate.yml": CONFIG + model("  timeout-minutes: 0.01\n"),
      "train.mjs": "setInterval(() => {}, 1000);\n",
    };
    const answer = await check(change(slow));
    expect(answer.err).toContain(
      "the candidate's train command did not end within 0.01 minutes (`model.timeout-minutes`) and was stopped",
    );
    expect(answer).toMatchObject({ code: 4, left: [] });
  });
});
