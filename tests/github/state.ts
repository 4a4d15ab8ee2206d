// What the tests' GitHub remembers: plain data that a test may look into and change.

import { createHash } from "node:crypto";
import { type ZipEntry, zipOf } from "./zip.ts";

export interface Run {
  readonly id: number;
  event: string;
  status: string;
  conclusion: string | null;
  headSha: string;
  headBranch: string;
  /** ".github/workflows/model.yml". */
  path: string;
  attempt: number;
  repositoryId: number;
  /** Null: the fork is gone. */
  headRepositoryId: number | null;
}

export interface PullRequest {
  readonly number: number;
  headSha: string;
  headRef: string;
  baseSha: string;
  baseRef: string;
  /** Another repository's id for a fork; null when that fork is gone. */
  headRepositoryId: number | null;
  state: "open" | "closed";
  locked: boolean;
}

export interface Author {
  readonly login: string;
  readonly type: "Bot" | "User";
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Author;
  body: string;
}

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  name: string;
  zip: Buffer;
  /** As the API shows it: "sha256:…"; null on servers that record none. */
  digest: string | null;
  /** As the API shows it; the true size where not set. */
  size: number | null;
  expired: boolean;
  expiresAt: string;
}

/** An upload between CreateArtifact and FinalizeArtifact. */
export interface PendingUpload {
  readonly runId: number;
  readonly name: string;
  readonly expiresAt: string | null;
  readonly blocks: Map<string, Buffer>;
  zip: Buffer | null;
}

export interface State {
  readonly owner: string;
  readonly name: string;
  readonly repositoryId: number;
  readonly defaultBranch: string;
  readonly workflowPath: string;
  /** Who a token writes as. */
  readonly tokens: Map<string, Author>;
  /** What every token may do, as GitHub's header writes it: { pull_requests: "write", actions: "read" }. */
  permissions: Record<string, "read" | "write">;
  readonly runs: Run[];
  readonly pulls: PullRequest[];
  readonly comments: Comment[];
  readonly artifacts: Artifact[];
  readonly uploads: Map<string, PendingUpload>;
  /** Parents of each commit. */
  readonly commits: Map<string, readonly string[]>;
  nextId: number;
}

export const ACTIONS_BOT: Author = { login: "github-actions[bot]", type: "Bot" };

export function createState(): State {
  return {
    owner: "acme",
    name: "houses",
    repositoryId: 1296269,
    defaultBranch: "main",
    workflowPath: ".github/workflows/model.yml",
    tokens: new Map([["ghs_test", ACTIONS_BOT]]),
    permissions: { contents: "read", actions: "read", pull_requests: "write" },
    runs: [],
    pulls: [],
    comments: [],
    artifacts: [],
    uploads: new Map(),
    commits: new Map(),
    nextId: 1001,
  };
}

export function addRun(state: State, facts: Partial<Omit<Run, "id">> & { readonly headSha: string }): Run {
  const run: Run = {
    id: state.nextId++,
    event: "push",
    status: "completed",
    conclusion: "success",
    headBranch: state.defaultBranch,
    path: state.workflowPath,
    attempt: 1,
    repositoryId: state.repositoryId,
    headRepositoryId: state.repositoryId,
    ...facts,
  };
  state.runs.push(run);
  return run;
}

export function addPullRequest(
  state: State,
  facts: Partial<PullRequest> & Pick<PullRequest, "number" | "headSha" | "baseSha">,
): PullRequest {
  const pull: PullRequest = {
    headRef: "change",
    baseRef: state.defaultBranch,
    headRepositoryId: state.repositoryId,
    state: "open",
    locked: false,
    ...facts,
  };
  state.pulls.push(pull);
  return pull;
}

export function addComment(state: State, issue: number, body: string, author: Author = ACTIONS_BOT): Comment {
  const comment: Comment = { id: state.nextId++, issue, body, author };
  state.comments.push(comment);
  return comment;
}

export function addArtifact(state: State, run: Run, name: string, content: readonly ZipEntry[] | Buffer): Artifact {
  const zip = Buffer.isBuffer(content) ? content : zipOf(content);
  const digest = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
  const expiresAt = "2026-12-01T00:00:00Z";
  const artifact: Artifact = {
    id: state.nextId++,
    runId: run.id,
    name,
    zip,
    digest,
    size: null,
    expired: false,
    expiresAt,
  };
  state.artifacts.push(artifact);
  return artifact;
}

/** A line of commits, oldest first. */
export function addHistory(state: State, ...shas: readonly string[]): void {
  for (const [index, sha] of shas.entries()) state.commits.set(sha, index === 0 ? [] : [shas[index - 1] ?? ""]);
}

/** The commit and all that it grew from; null for an unknown commit. */
export function ancestry(state: State, sha: string): ReadonlySet<string> | null {
  if (!state.commits.has(sha)) return null;
  const found = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(state.commits.get(next) ?? []));
  }
  return found;
}
