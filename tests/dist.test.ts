// The built dist/ as GitHub and people run it: a process of its own, in another folder, with real git repositories and the
// real clients inside the bundle, against the loopback GitHub.

import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { build } from "../scripts/build.ts";
import { parseRecord } from "../src/core/evaluation/record.ts";
import { parseModel } from "../src/core/models/stored-model.ts";
import { parseReport, type Report } from "../src/core/report/report.ts";
import {
  createRepository,
  openedAt,
  shallowClone,
  type TestRepository,
  temporaryFolder,
} from "./adapters/repository.ts";
import { createFixture, type FixtureRepository, mergeAsGitHub } from "./fixture.ts";
import {
  readCommands,
  readOutputs,
  runnerEnvironment,
  type StepOptions,
  type WorkflowCommand,
} from "./github/runner.ts";
import { type GitHub, startGitHub } from "./github/server.ts";
import { type Artifact, addHistory, addPullRequest, addRun, type PullRequest, type Run } from "./github/state.ts";
import { houses } from "./world.ts";

let dist = "";
let github: GitHub;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "metricgate-dist-"));
  build(dist);
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  await github.stop();
  if (github.violations.length > 0) throw new Error(`not as GitHub describes it:\n${github.violations.join("\n")}`);
});

interface Step {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly commands: readonly WorkflowCommand[];
  readonly summary: string;
  /** What `result-path` names; null where the step set none. */
  readonly report: Report | null;
}

type Given = Omit<StepOptions, "folder"> & { readonly environment?: Readonly<Record<string, string | undefined>> };

/** One step of a job, as the runner starts it: from a folder that is not the repository, with no variable but its own. */
async function step({ environment, ...options }: Given): Promise<Step> {
  const folder = temporaryFolder();
  const runner = runnerEnvironment(github, { ...options, folder });
  const { code, stdout, stderr } = await run(process.execPath, [join(dist, "index.js")], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, ...runner, ...environment },
  });
  expect(stderr).toBe("");
  const outputs = readOutputs(runner);
  const path = outputs["result-path"] ?? "";
  return {
    code,
    log: stdout,
    outputs,
    commands: readCommands(stdout),
    summary: readFileSync(runner["GITHUB_STEP_SUMMARY"] ?? "", "utf8"),
    report: path === "" ? null : parseReport(JSON.parse(readFileSync(path, "utf8")), path),
  };
}

async function run(command: string, args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }) {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** A repository with a pull request whose merge commit is checked out, known to GitHub. */
function pullRequestOf(name: string, more: Partial<PullRequest> = {}): Situation {
  const repository = createFixture(name);
  const sha = mergeAsGitHub(repository);
  addHistory(github.state, repository.base, repository.head);
  const facts = { number: 7, headSha: repository.head, baseSha: repository.base, ...more };
  return { repository, sha, pull: addPullRequest(github.state, facts) };
}

interface Situation {
  readonly repository: FixtureRepository;
  readonly sha: string;
  readonly pull: PullRequest;
}

async function check({ repository, sha, pull }: Situation, more: Partial<Given> = {}): Promise<Step> {
  const job = addRun(github.state, {
    event: "pull_request",
    headSha: pull.headSha,
    headBranch: pull.headRef,
    headRepositoryId: pull.headRepositoryId,
    status: "in_progress",
    conclusion: null,
  });
  return finished(job, await step({ run: job, pull, sha, workspace: repository.path, ...more }));
}

/** A run on the base branch, in a clone that has it checked out. */
async function push(repository: FixtureRepository, more: Partial<Given> = {}): Promise<{ job: Run; result: Step }> {
  const job = addRun(github.state, { headSha: repository.base, status: "in_progress", conclusion: null });
  const result = await step({ run: job, workspace: cloneAt(repository, repository.base).path, ...more });
  return { job, result: finished(job, result) };
}

function finished(job: Run, result: Step): Step {
  job.status = "completed";
  job.conclusion = result.code === 0 ? "success" : "failure";
  return result;
}

function cloneAt(repository: TestRepository, commit: string): TestRepository {
  const path = join(temporaryFolder(), "clone");
  repository.git("clone", "--quiet", "--no-checkout", `file://${repository.path}`, path);
  const clone = openedAt(path);
  clone.git("checkout", "--quiet", "--detach", commit);
  return clone;
}

async function filesOf(artifact: Artifact | undefined): Promise<Record<string, string>> {
  const archive = await fromBufferPromise(artifact?.zip ?? Buffer.alloc(0), {});
  const files: Record<string, string> = {};
  for await (const entry of archive.eachEntry()) {
    files[entry.fileName] = await text(await archive.openReadStreamPromise(entry));
  }
  return files;
}

function artifactsNamed(prefix: string): Artifact[] {
  return github.state.artifacts.filter((artifact) => artifact.name.startsWith(prefix));
}

function said(result: Step, level: "error" | "warning" | "notice"): readonly WorkflowCommand[] {
  return result.commands.filter(({ command }) => command === level);
}

describe("the action", () => {
  it("stores a baseline on push, finds it for the pull request, fails on the regression and comments once", async () => {
    const situation = pullRequestOf("regressed");
    const { repository } = situation;

    const { job, result: stored } = await push(repository);
    expect(stored.code).toBe(0);
    expect(stored.outputs).toMatchObject({ verdict: "no-baseline", outcome: "pass", "baseline-source": "none" });
    const [baseline] = artifactsNamed("metricgate-baseline-");
    const kept = await filesOf(baseline);
    expect(Object.keys(kept).toSorted()).toEqual([
      "comment.md",
      "model.json",
      "predictions.csv",
      "record.json",
      "report.html",
      "result.json",
    ]);
    const record = parseRecord(JSON.parse(kept["record.json"] ?? ""), "record.json");
    expect(record).toMatchObject({ name: "houses", commit: repository.base, origin: { runId: job.id, runAttempt: 1 } });
    expect(parseModel(JSON.parse(kept["model.json"] ?? ""), "model.json")).toMatchObject({ kind: "linear" });
    expect(kept["predictions.csv"]?.split("\n").slice(0, 1)).toEqual([expect.stringContaining("house_id")]);
    expect(stored.outputs["artifact-id"]).toBe(String(baseline?.id));

    const first = await check(situation);
    expect(first.code).toBe(1);
    expect(first.outputs).toMatchObject({
      verdict: "regressed",
      outcome: "fail",
      metric: "mse",
      "data-changed": "false",
      "rules-changed": "false",
      "baseline-source": "artifact",
      "baseline-sha": repository.base,
    });
    expect(Number(first.outputs["baseline"])).toBe(record.metrics["mse"]);
    expect(Number(first.outputs["interval-low"])).toBeGreaterThan(5);
    expect(first.report).toMatchObject({
      finding: "regressed",
      head: { sha: repository.head, dirty: false },
      base: { sha: repository.base, ref: "main", source: "artifact" },
    });
    expect(said(first, "error")).toEqual([
      { command: "error", properties: { title: expect.stringMatching(/^Regressed: MSE/) }, data: expect.any(String) },
    ]);
    expect(first.summary).toMatch(/^### ❌ Regressed: MSE 404\.3 → 2,100/);
    const [comment] = github.state.comments;
    expect(comment).toMatchObject({ issue: 7, author: { login: "github-actions[bot]" } });
    expect(comment?.body).toContain("### ❌ Regressed: MSE 404.3 → 2,100 (+419 %, worse)");
    expect(comment?.body).toContain(first.outputs["artifact-url"]);
    expect(first.outputs["comment-id"]).toBe(String(comment?.id));
    const [report] = artifactsNamed("metricgate-check-");
    expect(Object.keys(await filesOf(report)).toSorted()).toEqual([
      "comment.md",
      "model.json",
      "predictions.csv",
      "report.html",
      "result.json",
    ]);
    const uploaded = (await filesOf(report))["result.json"] ?? "";
    expect(parseReport(JSON.parse(uploaded), "result.json")).toEqual(first.report);

    const second = await check(situation);
    expect(second.code).toBe(1);
    expect({ ...second.report, run: null }).toEqual({ ...first.report, run: null });
    expect(github.state.comments).toHaveLength(1);
    expect(second.outputs["comment-id"]).toBe(first.outputs["comment-id"]);
    expect(github.state.comments[0]?.body).toContain(second.outputs["artifact-url"]);
  });

  it("never shows its token, and masks it before anything is said", async () => {
    const situation = pullRequestOf("improved");
    const result = await check(situation);
    expect(result.log).toMatch(/^::add-mask::ghs_test\n/);
    expect(result.log.split("\n").slice(1).join("\n")).not.toContain("ghs_test");
    expect(JSON.stringify(await filesOf(artifactsNamed("metricgate-check-")[0]))).not.toContain("ghs_test");
  });

  it.each([
    ["noise-only", "equivalent"],
    ["improved", "improved"],
    ["data-appended", "equivalent"],
  ])("passes on %s, trains the base commit again where nothing is stored, and says so", async (name, finding) => {
    const result = await check(pullRequestOf(name));
    expect(result).toMatchObject({ code: 0, outputs: { verdict: finding, outcome: "pass" } });
    expect(result.report?.base).toMatchObject({
      source: "retrained",
      tried: [
        expect.stringMatching(/^artifact of `[0-9a-f]{7}`: no run of \.github\/workflows\/model\.yml on this commit$/),
        expect.stringMatching(/^artifact of an ancestor with the same inputs: no successful run/),
        expect.stringMatching(/^training `[0-9a-f]{7}` again: used$/),
      ],
    });
    expect(said(result, "error")).toEqual([]);
  });

  it("says that an earlier push's regression is gone, in the same comment", async () => {
    const situation = pullRequestOf("regressed");
    await check(situation);
    const { repository, pull } = situation;
    repository.git("checkout", "--quiet", "change");
    repository.git("checkout", "--quiet", "main", "--", "metricgate.yml");
    pull.headSha = repository.commit("Take the feature back");
    const result = await check({ ...situation, sha: mergeAsGitHub(repository) });
    expect(result).toMatchObject({ code: 0, outputs: { verdict: "equivalent" } });
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain("Resolved: the regression reported for");
  });

  it("gives the same verdict in a clone of one commit, and fetches what it lacks", async () => {
    const situation = pullRequestOf("regressed");
    const { repository, sha } = situation;
    repository.git("update-ref", "refs/heads/merge", sha);
    const full = await check(situation);
    const clone = shallowClone(repository, "merge");
    clone.git("checkout", "--quiet", "--detach", sha);
    expect(clone.git("rev-list", "--count", "HEAD")).toBe("1");
    const shallow = await check(situation, { workspace: clone.path });
    expect(shallow.code).toBe(1);
    expect({ ...shallow.report, run: null }).toEqual({ ...full.report, run: null });
    expect(repository.git("rev-list", "--count", "HEAD")).toBe("3");
    expect(repository.git("rev-parse", "--is-shallow-repository")).toBe("false");
  });

  it.each([
    ["a full clone", false],
    ["a clone of one commit", true],
  ])("takes the baseline of an ancestor with the same inputs in %s", async (_, shallow) => {
    const repository = createFixture("regressed");
    await push(repository);
    repository.git("checkout", "--quiet", "main");
    const base = repository.commit("Say more", { "README.md": "No input of the model.\n" });
    const sha = mergeAsGitHub(repository);
    repository.git("update-ref", "refs/heads/merge", sha);
    addHistory(github.state, repository.base, base);
    const pull = addPullRequest(github.state, { number: 7, headSha: repository.head, baseSha: base });
    const workspace = shallow ? shallowClone(repository, "merge").path : repository.path;
    const result = await check({ repository, sha, pull }, { workspace });
    expect(result).toMatchObject({ code: 1, outputs: { "baseline-source": "ancestor", "baseline-sha": base } });
    expect(result.log).not.toContain("the pull request and base commit");
  });

  it.each([
    ["this repository", 1296269],
    ["a fork", 99],
  ])("keeps its verdict where it may not comment on a pull request of %s, and names the permission", async (_, id) => {
    github.state.permissions = { contents: "read", actions: "read", pull_requests: "read" };
    const result = await check(pullRequestOf("regressed", { headRepositoryId: id }));
    expect(result).toMatchObject({ code: 1, outputs: { verdict: "regressed", "comment-id": "" } });
    expect(said(result, "warning").map(({ data }) => data)).toEqual([
      expect.stringMatching(/the comment is not posted: .*pull-requests: write/s),
    ]);
    expect(github.state.comments).toEqual([]);
    expect(result.summary).toContain("❌ Regressed");
    expect(result.log).toContain("❌ Regressed: MSE 404.3 → 2,100 (+419 %, worse)");
    expect(artifactsNamed("metricgate-check-")).toHaveLength(1);
  });

  it("checks a merge group against the commit that it is queued on, without a comment", async () => {
    const repository = createFixture("regressed");
    const headSha = mergeAsGitHub(repository);
    const job = addRun(github.state, { event: "merge_group", headSha, headBranch: "gh-readonly-queue/main/pr-7" });
    const mergeGroup = { baseSha: repository.base, baseRef: "main", headSha };
    const result = await step({ run: job, mergeGroup, workspace: repository.path });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: "regressed", "baseline-sha": repository.base } });
    expect(github.state.comments).toEqual([]);
  });

  it("trains nothing and says nothing where nothing changed", async () => {
    const result = await check(pullRequestOf("unchanged"));
    expect(result).toMatchObject({ code: 0, outputs: { verdict: "equivalent", outcome: "pass" } });
    expect(result.report).toMatchObject({ model: null, reasons: [expect.stringContaining("nothing was trained")] });
    expect(result.log).not.toContain("training on");
    expect(github.state.comments).toEqual([]);
  });

  it("refuses pull_request_target before it starts any process or asks GitHub anything", async () => {
    const { repository, pull } = pullRequestOf("regressed");
    const traps = temporaryFolder();
    writeFileSync(join(traps, "git"), `#!/bin/sh\ntouch "${join(traps, "started")}"\n`);
    chmodSync(join(traps, "git"), 0o755);
    const job = addRun(github.state, { event: "pull_request_target", headSha: repository.base });
    const result = await step({ run: job, pull, workspace: repository.path, environment: { PATH: traps } });
    expect(result.code).toBe(2);
    expect(said(result, "error")[0]?.data).toContain("on: pull_request");
    expect(existsSync(join(traps, "started"))).toBe(false);
    expect(github.requests).toEqual([]);
  });

  it("annotates every fault of the config at its place, and leaves nothing half done", async () => {
    const result = await check(pullRequestOf("unknown-key"));
    expect(result).toMatchObject({ code: 2, outputs: {}, summary: "", report: null });
    expect(said(result, "error").map(({ properties: { file, line, col } }) => [file, line, col])).toEqual([
      ["metricgate.yml", "1", "1"],
      ["metricgate.yml", "6", "3"],
      ["metricgate.yml", "12", "10"],
      ["metricgate.yml", "12", "32"],
    ]);
    expect(github.state.comments).toEqual([]);
    expect(github.state.artifacts).toEqual([]);
  });

  it("annotates a fault of the data at its line", async () => {
    const result = await check(pullRequestOf("ragged-row"));
    expect(result.code).toBe(3);
    expect(said(result, "error")).toMatchObject([
      { data: expect.stringContaining("under the wrong names"), properties: { file: "data/houses.csv", line: "2" } },
      { properties: { file: "data/houses.csv", line: "2" } },
    ]);
  });

  it.each([
    ["never", "regressed", 0],
    ["always", "unchanged", 1],
    ["on-failure", "improved", 0],
    ["on-failure", "regressed", 1],
  ])("with `comment: %s` on %s leaves %i comments", async (comment, name, comments) => {
    await check(pullRequestOf(name), { inputs: { comment } });
    expect(github.state.comments).toHaveLength(comments);
  });

  it("publishes nothing in a dry run, and still fails", async () => {
    const result = await check(pullRequestOf("regressed"), { inputs: { "dry-run": "true" } });
    expect(result).toMatchObject({ code: 1, outputs: {}, summary: "" });
    expect(result.log).toContain("❌ Regressed: MSE 404.3 → 2,100 (+419 %, worse)");
    expect(result.log).toContain("above the 5 % tolerance");
    expect(github.state.comments).toEqual([]);
    expect(github.state.artifacts).toEqual([]);
  });

  it("keeps a comment and an artifact for each of two models in one job", async () => {
    const situation = pullRequestOf("regressed");
    const { repository, sha, pull } = situation;
    const job = addRun(github.state, { event: "pull_request", headSha: pull.headSha, headBranch: pull.headRef });
    for (const name of ["houses", "cottages"]) {
      const { outputs } = await step({ run: job, pull, sha, workspace: repository.path, inputs: { name } });
      expect(outputs["result-path"]).toMatch(/result\.json$/);
    }
    expect(github.state.comments.map(({ body }) => /"key":"(\w+)"/.exec(body)?.[1])).toEqual(["houses", "cottages"]);
    expect(artifactsNamed("metricgate-check-").map(({ name }) => name)).toHaveLength(2);
  });

  it("works in a folder of the repository, and annotates from its top", async () => {
    const repository = createFixture("regressed");
    const base = inFolder(repository, "main");
    const head = inFolder(repository, "change");
    const sha = mergeAsGitHub(repository);
    const pull = addPullRequest(github.state, { number: 7, headSha: head, baseSha: base });
    const result = await check({ repository, sha, pull }, { inputs: { "working-directory": "models/houses" } });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: "regressed", "baseline-sha": base } });

    repository.write("models/houses/metricgate.yml", "version: 2\n");
    const broken = await check({ repository, sha, pull }, { inputs: { "working-directory": "models/houses" } });
    expect(broken.code).toBe(2);
    expect(said(broken, "error")[0]?.properties).toMatchObject({ file: "models/houses/metricgate.yml", line: "1" });
  });

  it("warns where there is no file for the job summary", async () => {
    const result = await check(pullRequestOf("noise-only"), { environment: { GITHUB_STEP_SUMMARY: undefined } });
    expect(result.code).toBe(0);
    expect(said(result, "warning").map(({ data }) => data)).toEqual([
      "the job summary is not written: GITHUB_STEP_SUMMARY is not set",
    ]);
  });

  it("trains the base again where the runner does not say which workflow it runs", async () => {
    const situation = pullRequestOf("regressed");
    await push(situation.repository);
    const optional = {
      GITHUB_WORKFLOW_REF: undefined,
      GITHUB_REPOSITORY_ID: undefined,
      GITHUB_RUN_ATTEMPT: undefined,
      GITHUB_SERVER_URL: undefined,
      GITHUB_REF: undefined,
    };
    const result = await check(situation, { environment: optional });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: "regressed", "baseline-source": "retrained" } });
    expect(result.report?.base.tried[0]).toMatch(
      /: GITHUB_WORKFLOW_REF names no workflow of this repository, so no artifact can be proved to come from this workflow$/,
    );
    expect(github.state.comments).toHaveLength(1);
  });

  it.each(["CreateArtifact", "FinalizeArtifact"])(
    "gives its verdict where the answer to %s breaks off",
    async (call) => {
      const situation = pullRequestOf("regressed");
      github.breaks.push({ path: new RegExp(call), fault: { kind: "cut" } });
      const result = await check(situation);
      expect(result.code).toBe(1);
      expect(github.state.comments).toHaveLength(1);
      expect(said(result, "warning").map((one) => one.data)).toEqual([
        expect.stringMatching(/cannot store the artifact .*: the connection broke before the answer was whole/),
      ]);
    },
  );

  it("survives a GitHub that fails: the verdict stands, and what is missing is said", async () => {
    github.breaks.push({ method: "GET", path: /\/actions\/runs$/, fault: { kind: "answer", status: 404 } });
    github.breaks.push({ method: "GET", path: /\/comments$/, fault: { kind: "answer", status: 404 } });
    const result = await check(pullRequestOf("regressed"));
    expect(result).toMatchObject({ code: 1, outputs: { verdict: "regressed", "baseline-source": "retrained" } });
    expect(said(result, "warning").map(({ data }) => data)).toEqual([
      expect.stringContaining("the comment is not posted"),
    ]);
  });
});

/** Moves the model into models/houses on the branch that is checked out. */
function inFolder(repository: TestRepository, branch: string): string {
  repository.git("switch", "--quiet", branch);
  mkdirSync(join(repository.path, "models/houses"), { recursive: true });
  repository.git("mv", "metricgate.yml", "data", "models/houses/");
  return repository.commit("Move the model");
}

describe("a model that the user's commands train", () => {
  const TRAIN = (
    bias: number,
  ): string => `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
const [, , train, model] = process.argv;
const [header, ...rows] = readFileSync(train, "utf8").trim().split("\\n").map((line) => line.split(","));
const price = header.indexOf("price");
const mean = rows.reduce((sum, row) => sum + Number(row[price]), 0) / rows.length + ${bias};
mkdirSync(model + "/weights");
writeFileSync(model + "/weights/mean.json", JSON.stringify({ mean, version: readFileSync(process.env.LIBRARY, "utf8") }));
appendFileSync(process.env.JOURNAL, process.env.METRICGATE_ROLE + " ");
`;
  const PREDICT = `import { readFileSync, writeFileSync } from "node:fs";
const [, , model, features, predictions] = process.argv;
const { mean, version } = JSON.parse(readFileSync(model + "/weights/mean.json", "utf8"));
if (version !== readFileSync(process.env.LIBRARY, "utf8")) throw new Error("this model is of another version of the library");
const [, ...rows] = readFileSync(features, "utf8").trim().split("\\n").map((line) => line.split(","));
writeFileSync(predictions, "id,prediction\\n" + rows.map((row) => row[0] + "," + (mean + Number(row[1]) / 100) + "\\n").join(""));
`;

  /** Its baseline is stored by a push; the pull request changes the files given. */
  async function stored(change: Readonly<Record<string, string>>) {
    const outside = temporaryFolder();
    const [journal, library] = [join(outside, "journal"), join(outside, "library")];
    writeFileSync(library, "1");
    const node = `"${process.execPath}"`;
    const repository = createRepository();
    const base = repository.commit("The model of main", {
      "metricgate.yml": `version: 1\nname: houses\ndata: { files: data/*.csv, key: id }\ntarget: price\nmodel:\n  train: '${node} train.mjs {train} {model}'\n  predict: '${node} predict.mjs {model} {features} {predictions}'\n  env: { JOURNAL: ${journal}, LIBRARY: ${library} }\n`,
      "data/houses.csv": houses(400),
      "train.mjs": TRAIN(0),
      "predict.mjs": PREDICT,
    });
    repository.git("checkout", "--quiet", "-b", "change");
    const head = repository.commit("A change", change);
    const own = { ...repository, base, head };
    const sha = mergeAsGitHub(own);
    addHistory(github.state, base, head);
    const { result } = await push(own);
    expect(result.code).toBe(0);
    expect(readFileSync(journal, "utf8")).toBe("candidate ");
    writeFileSync(journal, "");
    const pull = addPullRequest(github.state, { number: 7, headSha: head, baseSha: base });
    return {
      situation: { repository: own, sha, pull },
      trained: () => readFileSync(journal, "utf8").trim(),
      /** As a library that cannot read what its older version wrote. */
      update: () => writeFileSync(library, "2"),
    };
  }
  const [artifact, model, predictions] = [
    expect.stringMatching(/^artifact of `[0-9a-f]{7}`: found \(artifact \d+ of run \d+\)$/),
    "its model under the base commit's predict command",
    "its stored predictions",
  ];
  const unread = expect.stringContaining(`${model}: not used, the baseline's predict command failed`);

  it("is kept in the artifact of a push, and asked again for a pull request, which trains its own side only", async () => {
    const { situation, trained } = await stored({ "train.mjs": TRAIN(30) });
    const kept = await filesOf(artifactsNamed("metricgate-baseline-")[0]);
    expect(Object.keys(kept)).toContain("model.pack");
    expect(kept["model.pack"]).toContain('"weights/mean.json"');

    const { code, report, outputs } = await check(situation);
    expect(code).toBe(1);
    expect(report).toMatchObject({ finding: "regressed", base: { source: "artifact" } });
    expect(report?.base.tried).toEqual([artifact, `${model}: used`]);
    expect(outputs["baseline-source"]).toBe("artifact");
    // The repeatable commands are trained again, both, before the pull request is called worse.
    expect(
      trained()
        .split(" ")
        .filter((role) => role === "candidate"),
    ).toHaveLength(2);
    expect(github.state.comments[0]?.body).toContain(`${model}: used`);
    // The same numbers as where the base commit is trained on the spot.
    github.state.artifacts.length = 0;
    const again = await check(situation);
    expect(again.report?.base.source).toBe("retrained");
    expect(again.report?.metrics).toEqual(report?.metrics);
  });

  it("that can no longer be read gives its stored predictions", async () => {
    const { situation, trained, update } = await stored({ "train.mjs": TRAIN(0.01) });
    update();
    const { report, summary } = await check(situation);
    expect(report?.base).toMatchObject({ source: "artifact", tried: [artifact, unread, `${predictions}: used`] });
    expect(trained()).toBe("candidate");
    expect(summary).toContain(`${predictions}: used`);
  });

  it("whose stored predictions are for no row that is left is trained again", async () => {
    const data = houses(400).replaceAll(/^(?=\d)/gm, "9");
    const { situation, trained, update } = await stored({ "data/houses.csv": data });
    update();
    const { report } = await check(situation);
    expect(report?.base.source).toBe("retrained");
    expect(report?.base.tried).toEqual([
      artifact,
      unread,
      expect.stringMatching(/^its stored predictions: not used, they are for none of \d+ held-out rows$/),
      expect.stringMatching(/^training `[0-9a-f]{7}` again: used$/),
    ]);
    expect(trained()).toBe("candidate baseline");
  });
});

describe("the command line", () => {
  const node20 = oldNode();
  const args = ["check", "--base", "main", "--format", "json"];

  async function cli(node: string, folder: string, more: readonly string[] = args, env: NodeJS.ProcessEnv = {}) {
    return run(node, [join(dist, "cli.js"), ...more], {
      cwd: folder,
      env: { PATH: process.env["PATH"], HOME: folder, ...env },
    });
  }

  it("prints the report, progress apart, and gives the exit code of the verdict", async () => {
    const { path, base, head } = createFixture("regressed");
    const { code, stdout, stderr } = await cli(process.execPath, path);
    expect(code).toBe(1);
    expect(parseReport(JSON.parse(stdout), "standard output")).toMatchObject({
      finding: "regressed",
      head: { sha: head, dirty: false },
      base: { sha: base, source: "retrained" },
    });
    expect(stderr).toContain("training on");
    const again = await cli(process.execPath, path);
    const beforeRun = (output: string): string => output.slice(0, output.indexOf('"run": {'));
    expect(beforeRun(again.stdout)).toBe(beforeRun(stdout));
    expect(stdout.indexOf('"run": {')).toBeGreaterThan(0);
  });

  it.each([
    ["a revision that does not exist", ["check", "--base", "nowhere"], 2, "unknown base revision `nowhere`"],
    ["an option that does not exist", ["check", "--bass", "main"], 2, "Did you mean --base"],
    ["a folder that does not exist", ["check", "-C", "nowhere"], 2, "there is no folder"],
  ])("refuses %s", async (_, more, code, message) => {
    const result = await cli(process.execPath, createFixture("regressed").path, more);
    expect(result).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(message) });
  });

  it.skipIf(!existsSync("/dev/full"))(
    "does not say that the gate failed where its words cannot be written",
    async () => {
      const { path } = createFixture("data-appended");
      const shell = (line: string) =>
        run("/bin/bash", ["-c", line.replace("METRICGATE", `'${process.execPath}' '${join(dist, "cli.js")}'`)], {
          cwd: path,
          env: { PATH: process.env["PATH"], HOME: path },
        });
      const full = await shell("METRICGATE check --base main --quiet >/dev/full");
      expect(full).toMatchObject({ code: 5, stderr: expect.stringMatching(/^error: cannot write to standard output/) });
      expect(await shell("METRICGATE check --base nowhere 2>/dev/full")).toMatchObject({ code: 2 });
      expect(await shell('mkdir gone; cd gone; rmdir "$PWD"; METRICGATE check')).toMatchObject({
        code: 5,
        stderr: "error: the working directory does not exist any more\n  Change to a folder that exists.\n",
      });
    },
  );

  it("gives the verdict's exit code also to a reader that goes away", async () => {
    const { path } = createFixture("regressed");
    const line = `set -o pipefail; '${process.execPath}' '${join(dist, "cli.js")}' check --base main --quiet | true`;
    const env = { PATH: process.env["PATH"], HOME: path };
    expect((await run("/bin/bash", ["-c", line], { cwd: path, env })).code).toBe(1);
  });

  it("leaves compiled code for the next run, but not in a workflow, where a pull request could choose what is in it", async () => {
    const { path } = createFixture("regressed");
    const left = async (env: NodeJS.ProcessEnv): Promise<boolean> => {
      const temporary = temporaryFolder();
      await cli(process.execPath, path, args, { TMPDIR: temporary, ...env });
      return existsSync(join(temporary, "node-compile-cache"));
    };
    expect(await left({})).toBe(true);
    expect(await left({ GITHUB_ACTIONS: "true" })).toBe(false);
  });

  it.skipIf(node20 === null)(
    `says the same on Node 20 as on Node 24, to the byte${node20 === null ? " (skipped: no Node 20 on PATH)" : ""}`,
    async () => {
      for (const name of ["regressed", "data-appended"]) {
        const { path } = createFixture(name);
        const [old, current] = [await cli(node20 ?? "", path), await cli(process.execPath, path)];
        expect({ ...old, stdout: withoutRun(old.stdout) }).toEqual({ ...current, stdout: withoutRun(current.stdout) });
      }
    },
  );

  function withoutRun(json: string): string {
    return JSON.stringify({ ...parseReport(JSON.parse(json), "standard output"), run: null });
  }

  /** Node 20 where people have it: on PATH, beside what npm put there. */
  function oldNode(): string | null {
    const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
    const found = folders.map((folder) => join(folder, "node")).filter((path) => existsSync(path));
    return found.find((path) => execFileSync(path, ["--version"], { encoding: "utf8" }).startsWith("v20.")) ?? null;
  }
});
