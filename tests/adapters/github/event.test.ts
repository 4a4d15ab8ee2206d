import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { baseRequestOf, type GitHubEvent, readEvent, refuseIfPrivileged } from "../../../src/adapters/github/event.ts";
import { UserError } from "../../../src/errors.ts";
import { runnerEnvironment, type StepOptions } from "../../github/runner.ts";
import { addPullRequest, addRun } from "../../github/state.ts";
import { sha, useGitHub } from "./harness.ts";

const bench = useGitHub();

function environment(event: string, more: Partial<StepOptions> = {}): Record<string, string> {
  const run = addRun(bench.github.state, { event, headSha: sha("a"), headBranch: "main", attempt: 2 });
  return runnerEnvironment(bench.github, { run, folder: bench.folder, workspace: bench.folder, ...more });
}

function pull(more: { readonly headRepositoryId?: number | null } = {}) {
  return addPullRequest(bench.github.state, {
    number: 7,
    headSha: sha("a"),
    baseSha: sha("b"),
    baseRef: "release/1.x",
    ...more,
  });
}

function withPayload(env: Record<string, string>, content: string): Record<string, string> {
  writeFileSync(env["GITHUB_EVENT_PATH"] ?? "", content);
  return env;
}

function forkless() {
  return { number: 7, head: { sha: sha("a"), repo: { id: 1296269 } } };
}

function baseIn(repositoryId: number | undefined) {
  return { sha: sha("b"), ref: "main", repo: { id: repositoryId } };
}

function follows(source: unknown): string {
  return JSON.stringify({ workflow_run: { event: source }, repository: { id: 1 } });
}

function read(name: string, payload: string | undefined): GitHubEvent {
  const options: Record<string, Partial<StepOptions>> = {
    pull_request: { pull: pull() },
    pull_request_target: { pull: pull() },
    merge_group: { mergeGroup: { baseSha: sha("b"), baseRef: "main", headSha: sha("a") } },
  };
  const env = environment(name, options[name]);
  return readEvent(payload === undefined ? env : withPayload(env, payload));
}

describe("the event", () => {
  it("of a pull request gives its number, its commits and its base", () => {
    const event = readEvent(environment("pull_request", { pull: pull(), sha: sha("c") }));
    expect(event.pullRequest).toEqual({
      number: 7,
      headSha: sha("a"),
      baseRef: "release/1.x",
      baseSha: sha("b"),
      isFork: false,
    });
    expect(event).toMatchObject({
      name: "pull_request",
      sha: sha("c"),
      baselineBranch: "release/1.x",
    });
    expect(baseRequestOf(event)).toEqual({
      kind: "pull-request",
      baseRef: "release/1.x",
      baseSha: sha("b"),
      headSha: sha("a"),
    });
  });

  it.each([
    ["another repository", 99],
    ["a repository that is gone", null],
  ])("knows a pull request from %s as a fork's", (_, headRepositoryId) => {
    expect(readEvent(environment("pull_request", { pull: pull({ headRepositoryId }) })).pullRequest?.isFork).toBe(true);
  });

  it("of a merge group gives its base and no pull request", () => {
    const mergeGroup = { baseSha: sha("b"), baseRef: "main", headSha: sha("a") };
    const event = readEvent(environment("merge_group", { mergeGroup }));
    expect(event).toMatchObject({ pullRequest: null, mergeGroup, baselineBranch: "main" });
    expect(baseRequestOf(event)).toEqual({ kind: "commit", sha: sha("b"), ref: "main" });
  });

  it("of a push gives the pushed branch and no base", () => {
    const event = readEvent(environment("push"));
    expect(event).toMatchObject({ pullRequest: null, mergeGroup: null, baselineBranch: "main", sourceEvent: null });
    expect(baseRequestOf(event)).toBeNull();
  });

  it("carries the facts of the run", () => {
    expect(readEvent(environment("push"))).toMatchObject({
      repository: { id: 1296269, owner: "acme", name: "houses" },
      run: {
        id: 1001,
        attempt: 2,
        workflowPath: ".github/workflows/model.yml",
        url: "https://github.com/acme/houses/actions/runs/1001",
      },
      serverUrl: "https://github.com",
      apiUrl: bench.github.url,
      temp: join(bench.folder, "temp"),
    });
  });

  it("takes the default branch where a tag was pushed", () => {
    expect(readEvent({ ...environment("push"), GITHUB_REF: "refs/tags/v1" }).baselineBranch).toBe("main");
  });

  it.each(["GITHUB_EVENT_NAME", "GITHUB_EVENT_PATH", "GITHUB_REPOSITORY", "GITHUB_RUN_ID"])(
    "names %s when it is missing",
    (name) => {
      expect(() => readEvent({ ...environment("push"), [name]: undefined })).toThrow(name);
    },
  );

  it.each([
    ["no reference", ""],
    ["a workflow that an organisation requires", "acme/policies/.github/workflows/model.yml@refs/heads/main"],
    ["a text that is no reference", "model.yml"],
    ["a reference without a path", "acme/houses/@refs/heads/main"],
  ])("knows no workflow of this repository from %s", (_, reference) => {
    expect(readEvent({ ...environment("push"), GITHUB_WORKFLOW_REF: reference }).run.workflowPath).toBeNull();
  });

  it("takes the repository's id from the event where the runner does not say it", () => {
    const env = { ...environment("pull_request", { pull: pull() }), GITHUB_REPOSITORY_ID: "" };
    expect(readEvent(env)).toMatchObject({ repository: { id: 1296269 }, pullRequest: { isFork: false } });
    const silent = withPayload(env, JSON.stringify({ pull_request: { ...forkless(), base: baseIn(1296269) } }));
    expect(readEvent(silent)).toMatchObject({ repository: { id: 1296269 }, pullRequest: { isFork: false } });
  });

  it("goes on without the repository's id where nobody says it, and then trusts no pull request with more than reading", () => {
    const env = { ...environment("pull_request", { pull: pull() }), GITHUB_REPOSITORY_ID: "" };
    const silent = withPayload(env, JSON.stringify({ pull_request: { ...forkless(), base: baseIn(undefined) } }));
    expect(readEvent(silent)).toMatchObject({ repository: { id: null }, pullRequest: { isFork: true } });
  });

  it.each([
    [
      "a file that is missing",
      (env: Record<string, string>) => ({ ...env, GITHUB_EVENT_PATH: "/nowhere/event.json" }),
      "/nowhere/event.json: the event file cannot be read",
    ],
    ["a file that is not JSON", (env: Record<string, string>) => withPayload(env, "{"), "the event file is not JSON"],
    [
      "a pull request without a head",
      (env: Record<string, string>) => withPayload(env, '{"pull_request":{"number":7}}'),
      "pull_request.head.sha of the event is missing",
    ],
    [
      "a text instead of a commit",
      (env: Record<string, string>) =>
        withPayload(env, '{"pull_request":{"number":7,"head":{"sha":"--upload-pack=x"}}}'),
      '"--upload-pack=x"',
    ],
    [
      "a list instead of an event",
      (env: Record<string, string>) => withPayload(env, "[]"),
      "pull_request.number of the event is missing",
    ],
    [
      "inherited properties",
      (env: Record<string, string>) => withPayload(env, '{"__proto__":{"pull_request":{"number":7}}}'),
      "pull_request.number of the event is missing",
    ],
  ])("refuses %s", (_, spoil, message) => {
    const spoiled = spoil(environment("pull_request", { pull: pull() }));
    expect(() => readEvent(spoiled)).toThrow(UserError);
    expect(() => readEvent(spoiled)).toThrow(message);
  });
});

describe("a privileged event", () => {
  it.each([
    ["pull_request_target", undefined],
    ["workflow_run", follows("pull_request")],
    ["workflow_run", follows("pull_request_target")],
    ["workflow_run", follows("pull_request_review")],
    ["workflow_run", follows(undefined)],
    ["workflow_run", follows({ toString: "push" })],
  ])("is refused: %s %s", (name, payload) => {
    const event = read(name, payload);
    expect(() => refuseIfPrivileged(event)).toThrow(
      expect.objectContaining({ fault: "usage", message: expect.stringContaining("on: pull_request") }),
    );
  });

  it.each([
    ["pull_request", undefined],
    ["merge_group", undefined],
    ["push", undefined],
    ["schedule", undefined],
    ["workflow_dispatch", undefined],
    ["release", undefined],
    ["workflow_run", follows("push")],
    ["workflow_run", follows("schedule")],
  ])("is not %s %s", (name, payload) => {
    const event = read(name, payload);
    expect(() => refuseIfPrivileged(event)).not.toThrow();
  });
});
