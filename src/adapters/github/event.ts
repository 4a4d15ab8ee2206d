// What started this run: the runner's variables and its event file, as one plain value.

import { readFileSync, statSync } from "node:fs";
import { UserError } from "../../errors.ts";
import type { BaseRequest } from "../../ports.ts";

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  /** Its branch is in another repository, or that repository is gone: the run's token can only read. */
  readonly isFork: boolean;
}

export interface GitHubEvent {
  /** "pull_request", "push", … */
  readonly name: string;
  /** The event that started the run which a `workflow_run` follows; null for other events. */
  readonly sourceEvent: string | null;
  /** The id is null where neither the runner nor the event says it, as on servers and runners of other makes. */
  readonly repository: { readonly id: number | null; readonly owner: string; readonly name: string };
  readonly pullRequest: PullRequest | null;
  readonly mergeGroup: { readonly baseSha: string; readonly baseRef: string; readonly headSha: string } | null;
  /** Whose baselines count: the branch to merge into, else the branch that the run is on, else the default branch. */
  readonly baselineBranch: string | null;
  /** GITHUB_SHA: on a pull request the merge commit that GitHub made. */
  readonly sha: string | null;
  readonly run: {
    readonly id: number;
    readonly attempt: number;
    /** ".github/workflows/model.yml", of the caller where workflows are reused; null for one of another repository. */
    readonly workflowPath: string | null;
    readonly url: string;
  };
  /** "https://github.com", without a slash at the end. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** RUNNER_TEMP: emptied after the job. */
  readonly temp: string | null;
}

/** GitHub's webhook payloads are at most 25 MB. */
const EVENT_FILE_LIMIT = 30 * 1024 * 1024;

/** @throws {UserError} fault "environment" when a variable or a part of the event file is missing or malformed. */
export function readEvent(env: NodeJS.ProcessEnv): GitHubEvent {
  const name = variable(env, "GITHUB_EVENT_NAME");
  const payload = readPayload(variable(env, "GITHUB_EVENT_PATH"));
  const fullName = variable(env, "GITHUB_REPOSITORY");
  const [owner = "", repo = ""] = fullName.split("/");
  if (owner === "" || repo === "") throw malformed("GITHUB_REPOSITORY", fullName, '"owner/name"');
  const repositoryId =
    env["GITHUB_REPOSITORY_ID"] ||
    (field(payload, "repository", "id") ?? field(payload, "pull_request", "base", "repo", "id"));
  const id = repositoryId === undefined ? null : positive("GITHUB_REPOSITORY_ID", repositoryId);
  const repository = { id, owner, name: repo };

  const pullRequest = name.startsWith("pull_request") ? readPullRequest(payload, repository.id) : null;
  const mergeGroup = name === "merge_group" ? readMergeGroup(payload) : null;
  const defaultBranch = optionalText(field(payload, "repository", "default_branch"));
  const ref = env["GITHUB_REF"] ?? "";
  const runBranch = ref.startsWith("refs/heads/") ? branchOf(ref) : null;

  const serverUrl = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
  const runId = positive("GITHUB_RUN_ID", env["GITHUB_RUN_ID"]);
  return {
    name,
    sourceEvent: name === "workflow_run" ? optionalText(field(payload, "workflow_run", "event")) : null,
    repository,
    pullRequest,
    mergeGroup,
    baselineBranch: pullRequest?.baseRef ?? mergeGroup?.baseRef ?? runBranch ?? defaultBranch,
    sha: env["GITHUB_SHA"] || null,
    run: {
      id: runId,
      attempt: positive("GITHUB_RUN_ATTEMPT", env["GITHUB_RUN_ATTEMPT"] || "1"),
      workflowPath: workflowPathOf(env["GITHUB_WORKFLOW_REF"] ?? "", fullName),
      url: `${serverUrl}/${fullName}/actions/runs/${runId}`,
    },
    serverUrl,
    apiUrl: (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, ""),
    temp: env["RUNNER_TEMP"] || null,
  };
}

/** What the event says to compare with; null where it names no base. */
export function baseRequestOf(event: GitHubEvent): BaseRequest | null {
  if (event.pullRequest !== null) {
    const { baseRef, baseSha, headSha } = event.pullRequest;
    return { kind: "pull-request", baseRef, baseSha, headSha };
  }
  if (event.mergeGroup !== null)
    return { kind: "commit", sha: event.mergeGroup.baseSha, ref: event.mergeGroup.baseRef };
  return null;
}

/**
 * These events hand the repository's secrets and a token that may write to a run which a stranger's pull request starts.
 * @throws {UserError} fault "usage"; to be called before anything of the repository is read or run.
 */
export function refuseIfPrivileged(event: GitHubEvent): void {
  const hint = "Start the workflow `on: pull_request`: it also runs for forks, with a token that can only read.";
  if (event.name === "pull_request_target") {
    const message =
      "Metricgate does not train on `pull_request_target`: the code of the pull request would run with this repository's secrets and a token that may write.";
    throw new UserError("usage", { message, hint });
  }
  // An unknown source counts as a pull request: nothing then proves that the code was reviewed.
  if (event.name === "workflow_run" && (event.sourceEvent === null || event.sourceEvent.startsWith("pull_request"))) {
    const source = event.sourceEvent === null ? "an unknown event" : `\`${event.sourceEvent}\``;
    const message = `Metricgate does not train on a \`workflow_run\` that follows ${source}: the code of the pull request would run with this repository's secrets and a token that may write.`;
    throw new UserError("usage", { message, hint });
  }
}

function readPayload(path: string): unknown {
  const where = { file: path };
  const hint = "GITHUB_EVENT_PATH must name the JSON file that the runner writes for the event.";
  let json: string;
  try {
    const size = statSync(path).size;
    if (size > EVENT_FILE_LIMIT) {
      throw new UserError("environment", {
        message: `the event file has ${size} bytes, more than ${EVENT_FILE_LIMIT}`,
        where,
        hint,
      });
    }
    json = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError("environment", { message: "the event file cannot be read", where, hint }, { cause: error });
  }
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UserError("environment", { message: "the event file is not JSON", where, hint }, { cause: error });
  }
}

function readPullRequest(payload: unknown, repositoryId: number | null): PullRequest {
  return {
    number: positive("pull_request.number of the event", field(payload, "pull_request", "number")),
    headSha: commitId("pull_request.head.sha of the event", field(payload, "pull_request", "head", "sha")),
    baseRef: text("pull_request.base.ref of the event", field(payload, "pull_request", "base", "ref")),
    baseSha: commitId("pull_request.base.sha of the event", field(payload, "pull_request", "base", "sha")),
    isFork: field(payload, "pull_request", "head", "repo", "id") !== repositoryId,
  };
}

function readMergeGroup(payload: unknown): GitHubEvent["mergeGroup"] {
  return {
    baseSha: commitId("merge_group.base_sha of the event", field(payload, "merge_group", "base_sha")),
    baseRef: branchOf(text("merge_group.base_ref of the event", field(payload, "merge_group", "base_ref"))),
    headSha: commitId("merge_group.head_sha of the event", field(payload, "merge_group", "head_sha")),
  };
}

/** "owner/repo/.github/workflows/model.yml@refs/heads/main" → ".github/workflows/model.yml". */
function workflowPathOf(reference: string, fullName: string): string | null {
  const path = reference.startsWith(`${fullName}/`) ? reference.slice(fullName.length + 1).split("@")[0] : "";
  return path || null;
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, "");
}

function field(value: unknown, ...steps: readonly string[]): unknown {
  let current = value;
  for (const step of steps) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}

function variable(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value !== undefined && value !== "") return value;
  const hint = "GitHub's runner sets it. Outside GitHub Actions use the command line: metricgate check --base main";
  throw new UserError("environment", { message: `the variable ${name} is not set`, hint });
}

function positive(name: string, value: unknown): number {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && Number.isSafeInteger(number) && number > 0) return number;
  throw malformed(name, value, "a positive whole number");
}

function commitId(name: string, value: unknown): string {
  if (typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw malformed(name, value, "a full commit id");
}

function text(name: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw malformed(name, value, "a text");
}

function optionalText(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function malformed(name: string, value: unknown, wanted: string): UserError {
  const found = value === undefined ? "missing" : JSON.stringify(value);
  return new UserError("environment", { message: `${name} is ${found}`, hint: `It must be ${wanted}.` });
}
