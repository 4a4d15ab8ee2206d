import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { artifactName } from "../../../src/adapters/github/artifact-name.ts";
import { createArtifactStore } from "../../../src/adapters/github/artifact-store.ts";
import { remoteMergeBase } from "../../../src/adapters/github/compare.ts";
import { readEvent } from "../../../src/adapters/github/event.ts";
import { fingerprint } from "../../../src/core/evaluation/fingerprint.ts";
import { renderPack } from "../../../src/core/evaluation/model-pack.ts";
import { type EvaluationRecord, renderRecord } from "../../../src/core/evaluation/record.ts";
import { UserError } from "../../../src/errors.ts";
import type { BaselineStore } from "../../../src/ports.ts";
import { runnerEnvironment } from "../../github/runner.ts";
import { type Artifact, addArtifact, addHistory, addPullRequest, addRun, type Run } from "../../github/state.ts";
import type { ZipEntry } from "../../github/zip.ts";
import { clientOf, sha, useGitHub } from "./harness.ts";

const bench = useGitHub();
const MODEL = '{"version":1,"kind":"mean","target":"price","mean":3.5}\n';
const BASE = sha("b");
const NAME = artifactName("baseline", "houses", 1);

// main: 1 - 2 - 3 - b, and a branch 2 - f that is not on it.
beforeEach(() => {
  addHistory(bench.github.state, sha("1"), sha("2"), sha("3"), BASE);
  bench.github.state.commits.set(sha("f"), [sha("2")]);
});

function recordOf(run: Run, more: Partial<EvaluationRecord> = {}): EvaluationRecord {
  return {
    schemaVersion: 2,
    name: "houses",
    commit: run.headSha,
    origin: { repositoryId: 1296269, runId: run.id, runAttempt: run.attempt },
    fingerprints: { data: fingerprint("data"), config: fingerprint("config"), code: fingerprint("code") },
    split: { strategy: "hash", fraction: 0.2, salt: "", identity: { kind: "key", columns: ["id"] } },
    rows: { train: 80, holdout: 20, excluded: 0 },
    holdoutFingerprint: fingerprint("holdout"),
    metrics: { mse: 3.5 },
    modelFingerprint: fingerprint(MODEL),
    history: [],
    ledger: { epoch: fingerprint("rule"), uses: [], earlier: 0 },
    version: "0.1.0",
    ...more,
  };
}

function filesOf(record: EvaluationRecord): ZipEntry[] {
  return [
    { name: "record.json", content: renderRecord(record) },
    { name: "model.json", content: MODEL },
  ];
}

/** A run on main that stored a baseline, as it should be. */
function stored(
  headSha: string,
  facts: Partial<Run> = {},
  record: Partial<EvaluationRecord> = {},
): { run: Run; artifact: Artifact } {
  const run = addRun(bench.github.state, { headSha, ...facts });
  return { run, artifact: addArtifact(bench.github.state, run, NAME, filesOf(recordOf(run, record))) };
}

interface Setup {
  readonly known?: readonly string[];
  readonly run?: Run;
  /** A variable that this runner does not set, and whose fact the event does not give either. */
  readonly unset?: string;
}

function store({ known = [], run, unset }: Setup = {}): BaselineStore {
  const { state } = bench.github;
  const pull = run === undefined ? addPullRequest(state, { number: 7, headSha: sha("a"), baseSha: BASE }) : undefined;
  const running =
    run ??
    addRun(state, {
      event: "pull_request",
      headSha: sha("a"),
      headBranch: "change",
      status: "in_progress",
      conclusion: null,
    });
  const environment = runnerEnvironment(bench.github, {
    run: running,
    ...(pull === undefined ? {} : { pull }),
    folder: bench.folder,
    workspace: bench.folder,
  });
  if (unset !== undefined) {
    environment[unset] = "";
    const { repository: _, ...event } = JSON.parse(readFileSync(environment["GITHUB_EVENT_PATH"] ?? "", "utf8"));
    delete event.pull_request?.base.repo;
    writeFileSync(environment["GITHUB_EVENT_PATH"] ?? "", JSON.stringify(event));
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return createArtifactStore({
    client: clientOf(bench.github),
    event: readEvent(environment),
    ancestors: async () => known,
    retentionDays: 30,
  });
}

const accept = () => null;

function pushRun(): Run {
  return addRun(bench.github.state, { headSha: BASE, status: "in_progress", conclusion: null });
}

function filesToSave(record: EvaluationRecord) {
  return filesOf(record).map(({ name, content }) => ({ name, content: String(content) }));
}

async function mergeBase(base: string, head: string): Promise<string | null> {
  return remoteMergeBase(clientOf(bench.github), { id: 1, owner: "acme", name: "houses" }, base, head);
}

describe("the baseline of a commit", () => {
  it("is that of the run on exactly this commit, whole", async () => {
    stored(sha("3"));
    const { run, artifact } = stored(BASE);
    const lookup = await store().at(BASE, "houses");
    expect(lookup).toEqual({
      kind: "found",
      baseline: { record: recordOf(run), model: JSON.parse(MODEL), replies: new Map(), file: expect.any(Function) },
      where: `artifact ${artifact.id} of run ${run.id}`,
    });
  });

  it("is none where nothing ran, without asking for artifacts", async () => {
    expect(await store().at(BASE, "houses")).toEqual({
      kind: "none",
      reason: "no run of .github/workflows/model.yml on this commit",
    });
    expect(bench.github.requests).toHaveLength(1);
  });

  it.each([
    ["GITHUB_WORKFLOW_REF", "GITHUB_WORKFLOW_REF names no workflow of this repository"],
    ["GITHUB_REPOSITORY_ID", "GITHUB_REPOSITORY_ID is not set"],
  ])("is refused without asking GitHub where the runner sets no %s", async (variable, why) => {
    stored(BASE);
    const refusal = { kind: "refused", reason: `${why}, so no artifact can be proved to come from this workflow` };
    const proofless = store({ unset: variable });
    expect(await proofless.at(BASE, "houses")).toEqual(refusal);
    expect(await proofless.nearestAncestor(sha("a"), "houses", accept)).toEqual(refusal);
    expect(bench.github.requests).toEqual([]);
  });

  it("is none where only other workflows ran", async () => {
    stored(BASE, { path: ".github/workflows/evil.yml" });
    expect(await store().at(BASE, "houses")).toEqual({
      kind: "none",
      reason: "no run of .github/workflows/model.yml on this commit, only of other workflows",
    });
  });

  it("is none where the run stored another name", async () => {
    const run = addRun(bench.github.state, { headSha: BASE });
    addArtifact(bench.github.state, run, artifactName("baseline", "cars", 1), filesOf(recordOf(run)));
    addArtifact(bench.github.state, run, artifactName("check", "houses", 1), filesOf(recordOf(run)));
    expect(await store().at(BASE, "houses")).toEqual({
      kind: "none",
      reason: `run ${run.id} holds no baseline named "houses"`,
    });
  });

  it.each<[string, Partial<Run>, string]>([
    [
      "a fork's branch that is called main",
      { headRepositoryId: 99 },
      "built a commit of another repository, a fork for example",
    ],
    [
      "a pull request",
      { event: "pull_request" },
      "was started by `pull_request`, not by push, schedule, workflow_dispatch",
    ],
    ["another branch", { headBranch: "feature" }, "was on the branch feature, not on main"],
    ["a failed run", { conclusion: "failure" }, "ended with failure, not with success"],
    ["a cancelled run", { conclusion: "cancelled" }, "ended with cancelled, not with success"],
    ["a run that is not finished", { status: "in_progress", conclusion: null }, "is not finished"],
  ])("is refused from %s, with that reason, and nothing is downloaded", async (_, facts, reason) => {
    const { run } = stored(BASE, facts);
    expect(await store().at(BASE, "houses")).toEqual({ kind: "refused", reason: `run ${run.id} ${reason}` });
    expect(bench.github.requests.filter((request) => request.url.includes("artifacts"))).toEqual([]);
  });

  it("is expired where GitHub says so", async () => {
    const { artifact } = stored(BASE);
    artifact.expired = true;
    expect(await store().at(BASE, "houses")).toEqual({
      kind: "expired",
      reason: `artifact ${artifact.id} (${NAME}) expired on 2026-12-01 or was deleted`,
    });
  });

  it("is expired where it goes away between the list and the download", async () => {
    stored(BASE);
    bench.github.breaks.push({ path: /zip$/, fault: { kind: "answer", status: 410, message: "Artifact has expired" } });
    expect(await store().at(BASE, "houses")).toMatchObject({ kind: "expired" });
  });

  it("is refused when its bytes are not those that GitHub recorded", async () => {
    const { artifact } = stored(BASE);
    const flipped = Buffer.from(artifact.zip);
    flipped[40] = (flipped[40] ?? 0) ^ 1;
    artifact.zip = flipped;
    expect(await store().at(BASE, "houses")).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("as GitHub recorded"),
    });
  });

  it("is refused when GitHub recorded no digest, and when it is too large", async () => {
    const { artifact } = stored(BASE);
    artifact.size = 65 * 1024 * 1024;
    expect(await store().at(BASE, "houses")).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("more than 67108864"),
    });
    artifact.size = null;
    artifact.digest = null;
    expect(await store().at(BASE, "houses")).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("gives no digest"),
    });
  });

  it.each<[string, Partial<EvaluationRecord>, string]>([
    [
      "another repository",
      { origin: { repositoryId: 99, runId: 1001, runAttempt: 1 } },
      "its record names the repositoryId 99, but its run has 1296269",
    ],
    [
      "another run",
      { origin: { repositoryId: 1296269, runId: 5, runAttempt: 1 } },
      "its record names the runId 5, but its run has 1001",
    ],
    [
      "another attempt",
      { origin: { repositoryId: 1296269, runId: 1001, runAttempt: 9 } },
      "its record names the runAttempt 9, but its run has 1",
    ],
    ["no run", { origin: null }, "its record names the repositoryId null, but its run has 1296269"],
    ["another commit", { commit: sha("9") }, `its record names the commit "${sha("9")}", but its run has "${BASE}"`],
    ["another name", { name: "cars" }, 'its record names the name "cars", but its run has "houses"'],
    [
      "another model",
      { modelFingerprint: fingerprint("other") },
      "model.json of artifact 1002 of run 1001 is not the model that its record names",
    ],
  ])("is refused when its record is of %s", async (_, record, reason) => {
    stored(BASE, {}, record);
    expect(await store().at(BASE, "houses")).toEqual({ kind: "refused", reason });
  });

  it.each<[string, (run: Run) => readonly ZipEntry[] | Buffer, string]>([
    ["a strange file", (run) => [...filesOf(recordOf(run)), { name: "../evil.sh", content: "x" }], "refused"],
    [
      "a link",
      (run) => [...filesOf(recordOf(run)), { name: "result.json", content: "/proc/self/environ", mode: 0o120777 }],
      "refused",
    ],
    ["no zip", () => Buffer.from("<html>"), "refused"],
    ["no record", (run) => filesOf(recordOf(run)).slice(1), "none"],
    [
      "broken JSON",
      () => [
        { name: "record.json", content: "{" },
        { name: "model.json", content: MODEL },
      ],
      "unreadable",
    ],
    [
      "a record of another schema",
      () => [
        { name: "record.json", content: '{"schemaVersion":9}' },
        { name: "model.json", content: MODEL },
      ],
      "unreadable",
    ],
  ])("is not used when its archive holds %s", async (_, content, kind) => {
    const run = addRun(bench.github.state, { headSha: BASE });
    addArtifact(bench.github.state, run, NAME, content(run));
    expect(await store().at(BASE, "houses")).toMatchObject({ kind });
  });

  it("is that of the last attempt that stored one", async () => {
    const run = addRun(bench.github.state, { headSha: BASE, attempt: 3 });
    for (const attempt of [2, 1, 10]) {
      const origin = { repositoryId: 1296269, runId: run.id, runAttempt: attempt };
      const entries = filesOf(recordOf(run, { origin, metrics: { mse: attempt } }));
      addArtifact(bench.github.state, run, artifactName("baseline", "houses", attempt), entries);
    }
    expect(await store().at(BASE, "houses")).toMatchObject({
      kind: "found",
      baseline: { record: { metrics: { mse: 10 } } },
    });
  });

  it("is the only legal one among decoys on the same commit", async () => {
    stored(BASE, { headRepositoryId: 99 });
    const { run } = stored(BASE);
    stored(BASE, { event: "pull_request" });
    stored(BASE, { conclusion: "failure" });
    stored(BASE, { conclusion: "cancelled" });
    stored(BASE, { path: ".github/workflows/evil.yml" });
    stored(BASE, { headBranch: "feature" });
    stored(BASE, { event: "schedule" }, { name: "cars" });
    expect(await store().at(BASE, "houses")).toMatchObject({
      kind: "found",
      baseline: { record: { origin: { runId: run.id } } },
    });
  });

  it.each([0, 99, 100, 101])("is found behind %i other artifacts of the run and as many other runs", async (count) => {
    const { run } = stored(BASE);
    for (let i = 0; i < count; i++) {
      addArtifact(bench.github.state, run, `other-${i}`, []);
      addRun(bench.github.state, { headSha: BASE, path: ".github/workflows/lint.yml" });
    }
    bench.github.state.artifacts.reverse();
    expect(await store().at(BASE, "houses")).toMatchObject({ kind: "found" });
  });
});

describe("the bytes", () => {
  it("are fetched from the storage without the token", async () => {
    stored(BASE);
    await store().at(BASE, "houses");
    const storage = bench.github.requests.filter((request) => request.to === "storage");
    expect(storage).toHaveLength(1);
    expect(storage[0]?.authorization).toBeNull();
    expect(
      bench.github.requests
        .filter((request) => request.to === "api")
        .every((request) => request.authorization !== null),
    ).toBe(true);
  });

  it.each([
    { kind: "hang-up" } as const,
    { kind: "cut" } as const,
    { kind: "answer", status: 503 } as const,
    { kind: "answer", status: 404 } as const,
  ])("are fetched again after %o", async (fault) => {
    stored(BASE);
    bench.github.breaks.push({ path: /download/, times: 2, fault });
    expect(await store().at(BASE, "houses")).toMatchObject({ kind: "found" });
  });

  it("that never come make the baseline unreadable, with the reason", async () => {
    stored(BASE);
    bench.github.breaks.push({ path: /download/, fault: { kind: "answer", status: 503 } });
    const lookup = await store().at(BASE, "houses");
    expect(lookup).toEqual({
      kind: "unreadable",
      reason: "artifact 1002 could not be downloaded: the storage answered HTTP 503",
    });
    expect(bench.github.requests.filter((request) => request.to === "storage")).toHaveLength(3);
  });

  it("that are a page for people are refused", async () => {
    stored(BASE);
    bench.github.breaks.push({ path: /download/, fault: { kind: "html" } });
    expect(await store().at(BASE, "houses")).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("digest"),
    });
  });

  it("are not fetched from where the storage sends on to", async () => {
    stored(BASE);
    const headers = { location: `${bench.github.url}/repos/acme/houses/actions/runs` };
    bench.github.breaks.push({ path: /download/, fault: { kind: "answer", status: 302, headers } });
    expect(await store().at(BASE, "houses")).toMatchObject({ kind: "unreadable" });
    expect(bench.github.requests.at(-1)?.to).toBe("storage");
  });
});

describe("GitHub's failures", () => {
  it("name the permission that is missing", async () => {
    bench.github.state.permissions = { contents: "read" };
    const expected = {
      kind: "unreadable",
      reason:
        "cannot read the runs and artifacts of this repository: Resource not accessible by integration (HTTP 403, request ABCD:1234). Add `actions: read` to the `permissions` of the job.",
    };
    expect(await store().at(BASE, "houses")).toEqual(expected);
    expect(await store().nearestAncestor(BASE, "houses", accept)).toEqual(expected);
  });

  it("are an unreadable lookup, not an exception", async () => {
    stored(BASE);
    bench.github.breaks.push({ path: /actions/, fault: { kind: "hang-up" } });
    expect(await store().at(BASE, "houses")).toMatchObject({ kind: "unreadable" });
    expect(await store().nearestAncestor(BASE, "houses", accept)).toMatchObject({ kind: "unreadable" });
  });
});

describe("an answer that says that all is well, and is not what was asked for", () => {
  it.each([
    ["once", { times: 2 }, "found"],
    ["always", {}, "unreadable"],
  ])("is no list: %s", async (_, often, kind) => {
    stored(BASE);
    stored(sha("2"));
    const fault = { kind: "answer", status: 200, message: "The service is busy" } as const;
    bench.github.breaks.push({ path: /\/runs$|\/artifacts$/, fault, ...often });
    expect(await store().at(BASE, "houses")).toMatchObject({ kind });
    bench.github.breaks.push({ path: /\/runs$|\/artifacts$/, fault, ...often });
    expect(await store({ known: [sha("2")] }).nearestAncestor(BASE, "houses", accept)).toMatchObject({ kind });
  });
});

describe("the nearest ancestor's baseline", () => {
  it.each([
    ["as the clone knows the history", [sha("3"), sha("2"), sha("1")]],
    ["as GitHub knows it, in a shallow clone", []],
    ["as both know it together", [sha("3")]],
  ])("is found by ancestry, %s: newer and other runs do not count", async (_, known) => {
    stored(sha("1"));
    const { run } = stored(sha("2"));
    stored(sha("f"));
    stored(sha("3"), { conclusion: "failure" });
    stored(sha("3"), { event: "pull_request" });
    stored(sha("3"), { headRepositoryId: 99 });
    stored(sha("3"), { path: ".github/workflows/evil.yml" });
    addHistory(bench.github.state, sha("1"), sha("2"), sha("3"), BASE, sha("4"));
    stored(sha("4"));
    const lookup = await store({ known }).nearestAncestor(BASE, "houses", accept);
    expect(lookup).toMatchObject({
      kind: "found",
      baseline: { record: { commit: sha("2"), origin: { runId: run.id } } },
    });
  });

  it("is not that of the commit itself", async () => {
    stored(BASE);
    expect(await store().nearestAncestor(BASE, "houses", accept)).toEqual({
      kind: "none",
      reason: "no successful run of .github/workflows/model.yml on an ancestor",
    });
  });

  it("is the first that is accepted; else the reason for the nearest is given", async () => {
    for (const commit of [sha("1"), sha("2"), sha("3")]) stored(commit);
    const known = [sha("3"), sha("2"), sha("1")];
    const seen: string[] = [];
    const second = await store({ known }).nearestAncestor(BASE, "houses", (record) => {
      seen.push(record.commit);
      return record.commit === sha("2") ? null : "its data is another";
    });
    expect(second).toMatchObject({ kind: "found", baseline: { record: { commit: sha("2") } } });
    expect(seen).toEqual([sha("3"), sha("2")]);
    const none = await store({ known }).nearestAncestor(BASE, "houses", () => "its data is another");
    expect(none).toEqual({ kind: "none", reason: "the nearest, 3333333, is not used: its data is another" });
  });

  it("is looked for in at most five artifacts", async () => {
    const line = Array.from({ length: 9 }, (_, i) => sha(String(i)));
    addHistory(bench.github.state, ...line, BASE);
    for (const commit of line) stored(commit);
    await store({ known: line.toReversed() }).nearestAncestor(BASE, "houses", () => "no");
    expect(bench.github.requests.filter((request) => request.to === "storage")).toHaveLength(5);
  });

  it("is refused with its kind when it is not as it should be", async () => {
    const { artifact } = stored(sha("3"));
    artifact.digest = `sha256:${"0".repeat(64)}`;
    const lookup = await store({ known: [sha("3")] }).nearestAncestor(BASE, "houses", accept);
    expect(lookup).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("the nearest, 3333333, is not used: the bytes of artifact"),
    });
  });

  it("is none before the workflow ever ran", async () => {
    expect(await store().nearestAncestor(BASE, "houses", accept)).toMatchObject({ kind: "none" });
  });
});

describe("saving", () => {
  it("in a push run is what a pull request's run finds later", async () => {
    const run = pushRun();
    const record = recordOf(run);
    const saved = await store({ run }).save(record, filesToSave(record));
    const [artifact] = bench.github.state.artifacts;
    expect(saved).toEqual({
      id: artifact?.id,
      url: `https://github.com/acme/houses/actions/runs/${run.id}/artifacts/${artifact?.id}`,
    });
    expect(artifact?.name).toBe(NAME);
    expect(readdirSync(join(bench.folder, "temp"))).toEqual([]);
    expect(await store().at(BASE, "houses")).toMatchObject({
      kind: "refused",
      reason: `run ${run.id} is not finished`,
    });
    Object.assign(run, { status: "completed", conclusion: "success" });
    expect(await store().at(BASE, "houses")).toMatchObject({ kind: "found", baseline: { record } });
  });

  it("keeps a model of the user's own, which only whoever asks for it reads", async () => {
    const run = pushRun();
    const pack = renderPack([{ path: "trees/forest.joblib", bytes: new Uint8Array([0, 255, 10, 13]) }]);
    const predictions = '"file","line","id","price","baseline","candidate"\n';
    const record = recordOf(run, { modelFingerprint: fingerprint(pack) });
    const files = [
      { name: "record.json", content: renderRecord(record) },
      { name: "predictions.csv", content: predictions },
    ];
    await store({ run }).save(record, files, pack);
    Object.assign(run, { status: "completed", conclusion: "success" });
    const lookup = await store().at(BASE, "houses");
    if (lookup.kind !== "found") throw new Error(lookup.reason);
    expect(lookup.baseline.model).toBeNull();
    const found = await lookup.baseline.file("model.pack");
    expect(found === null ? null : Buffer.from(found)).toEqual(Buffer.from(pack));
    expect(String(await lookup.baseline.file("predictions.csv"))).toBe(predictions);
  });

  it("of a model of the user's own by an untrusted run is refused before anything of it is read", async () => {
    const { run } = stored(BASE, { event: "pull_request" });
    expect(await store().at(BASE, "houses")).toMatchObject({ kind: "refused" });
    const downloads = bench.github.requests.filter((request) => JSON.stringify(request).includes("/artifacts"));
    expect({ run: run.event, downloads }).toEqual({ run: "pull_request", downloads: [] });
  });

  it("keeps it as many days as asked", async () => {
    const run = pushRun();
    await store({ run }).save(recordOf(run), filesToSave(recordOf(run)));
    const days = (Date.parse(bench.github.state.artifacts[0]?.expiresAt ?? "") - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
  });

  it("the same again is no failure", async () => {
    const run = pushRun();
    const first = await store({ run }).save(recordOf(run), filesToSave(recordOf(run)));
    expect(await store({ run }).save(recordOf(run), filesToSave(recordOf(run)))).toEqual(first);
    expect(bench.github.state.artifacts).toHaveLength(1);
  });

  it("another record under the same name is one, and says what to do", async () => {
    const run = pushRun();
    await store({ run }).save(recordOf(run), filesToSave(recordOf(run)));
    const other = recordOf(run, { metrics: { mse: 9 } });
    const problem = {
      message: `this run already has an artifact ${NAME}: it is of another job`,
      hint: "Give each config of a workflow a `name` of its own.",
    };
    await expect(store({ run }).save(other, filesToSave(other))).rejects.toMatchObject({
      fault: "environment",
      problems: [problem],
    });
  });

  it("fails with GitHub's reason when the service refuses", async () => {
    const run = pushRun();
    bench.github.breaks.push({ path: /CreateArtifact/, fault: { kind: "answer", status: 403, message: "no" } });
    const saving = store({ run }).save(recordOf(run), filesToSave(recordOf(run)));
    await expect(saving).rejects.toBeInstanceOf(UserError);
    await expect(saving).rejects.toThrow(/cannot store the artifact metricgate-baseline-.*403/);
    expect(readdirSync(join(bench.folder, "temp"))).toEqual([]);
  });

  it("fails as a fault of the environment where nothing can be written", async () => {
    const run = pushRun();
    const broken = store({ run });
    mkdirSync(join(bench.folder, "gone"));
    const record = recordOf(run);
    await expect(broken.save(record, [{ name: "no/such/folder.json", content: "" }])).rejects.toMatchObject({
      fault: "environment",
    });
  });

  it("says so where the server has no artifact storage for this client", async () => {
    const run = pushRun();
    const enterprise = store({ run });
    vi.stubEnv("GITHUB_SERVER_URL", "https://git.example.com");
    const record = recordOf(run);
    await expect(enterprise.save(record, filesToSave(record))).rejects.toThrow("keep baselines in a directory");
  });
});

describe("the merge base", () => {
  it("is where two histories meet", async () => {
    expect(await mergeBase(BASE, sha("f"))).toBe(sha("2"));
  });

  it("is null for an unknown commit, and when GitHub may not or does not answer", async () => {
    expect(await mergeBase(BASE, sha("e"))).toBeNull();
    bench.github.state.permissions = {};
    expect(await mergeBase(BASE, sha("f"))).toBeNull();
    bench.github.breaks.push({ path: /compare/, fault: { kind: "hang-up" } });
    expect(await mergeBase(BASE, sha("f"))).toBeNull();
  });
});
