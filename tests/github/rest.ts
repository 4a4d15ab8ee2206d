// The REST routes and GraphQL's `viewer`, over the state.

import { posix } from "node:path";
import { fill, type Route } from "./contract.ts";
import { type Artifact, type Author, ancestry, type Comment, type PullRequest, type Run, type State } from "./state.ts";

export interface Call {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly author: Author;
  /** This server's own address, and that of its storage. */
  readonly origin: string;
  readonly storage: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What a route needs, as GitHub's header X-Accepted-GitHub-Permissions says it. */
const COMMENTING = "issues=write; pull_requests=write";
const NEEDS: Readonly<Record<string, string>> = {
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": "pull_requests=read; contents=read",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": "issues=read; pull_requests=read",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": COMMENTING,
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": COMMENTING,
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": COMMENTING,
  "GET /repos/{owner}/{repo}/actions/runs": "actions=read",
  "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": "actions=read",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": "actions=read",
  "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": "actions=read",
  "GET /repos/{owner}/{repo}/compare/{basehead}": "contents=read",
};

export function answerRest(state: State, call: Call): Answer {
  const { name, parameters } = call.route;
  if (parameters["owner"] !== state.owner || parameters["repo"] !== state.name) return failure(404, "Not Found");
  const needs = NEEDS[name] ?? "";
  if (!isGranted(state, needs)) {
    return failure(403, "Resource not accessible by integration", { "x-accepted-github-permissions": needs });
  }
  switch (name) {
    case "GET /repos/{owner}/{repo}/pulls/{pull_number}": {
      const pull = state.pulls.find((one) => one.number === Number(parameters["pull_number"]));
      return pull === undefined ? failure(404, "Not Found") : { status: 200, body: pullBody(state, pull) };
    }
    case "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": {
      const all = state.comments.filter((comment) => comment.issue === Number(parameters["issue_number"]));
      return paged(call, all, (comments) => comments.map(commentBody));
    }
    case "POST /repos/{owner}/{repo}/issues/{issue_number}/comments":
      return createComment(state, Number(parameters["issue_number"]), call);
    case "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
      const comment = commentOf(state, parameters["comment_id"]);
      if (comment === undefined) return failure(404, "Not Found");
      comment.body = textOf(call.body);
      return { status: 200, body: commentBody(comment) };
    }
    case "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": {
      const comment = commentOf(state, parameters["comment_id"]);
      if (comment === undefined) return failure(404, "Not Found");
      state.comments.splice(state.comments.indexOf(comment), 1);
      return { status: 204 };
    }
    case "GET /repos/{owner}/{repo}/actions/runs":
      return paged(call, runsOf(state, call.query), (runs, total) => ({
        total_count: total,
        workflow_runs: runs.map((run) => runBody(state, run)),
      }));
    case "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": {
      const runs = runsOf(state, call.query).filter((run) => posix.basename(run.path) === parameters["workflow_id"]);
      if (!state.runs.some((run) => posix.basename(run.path) === parameters["workflow_id"]))
        return failure(404, "Not Found");
      return paged(call, runs, (page, total) => ({
        total_count: total,
        workflow_runs: page.map((run) => runBody(state, run)),
      }));
    }
    case "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": {
      const wanted = call.query.get("name");
      const all = state.artifacts.filter(
        (one) => one.runId === Number(parameters["run_id"]) && (wanted === null || one.name === wanted),
      );
      return paged(call, all, (page, total) => ({
        total_count: total,
        artifacts: page.map((one) => artifactBody(state, one)),
      }));
    }
    case "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": {
      const artifact = state.artifacts.find((one) => one.id === Number(parameters["artifact_id"]));
      if (artifact === undefined) return failure(404, "Not Found");
      if (artifact.expired) return failure(410, "Artifact has expired");
      return { status: 302, headers: { location: `${call.storage}/download/${artifact.id}?sig=secret` } };
    }
    case "GET /repos/{owner}/{repo}/compare/{basehead}":
      return compare(state, parameters["basehead"] ?? "");
    default:
      return failure(501, `the tests' GitHub has no ${name}`);
  }
}

export function answerGraphql(call: Pick<Call, "body" | "author">): Answer {
  const query = textOf(call.body, "query");
  if (!/^query\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}$/.test(query)) {
    return { status: 200, body: { errors: [{ message: `the tests' GitHub does not know ${query}` }] } };
  }
  return { status: 200, body: { data: { viewer: { login: call.author.login } } } };
}

export function failure(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return { status, headers: { "x-github-request-id": "ABCD:1234", ...headers }, body };
}

function isGranted(state: State, needs: string): boolean {
  return needs.split("; ").some((alternative) => {
    const [scope = "", level = ""] = alternative.split("=");
    const granted = state.permissions[scope];
    return granted === "write" || (granted === "read" && level === "read");
  });
}

function createComment(state: State, issue: number, call: Call): Answer {
  const pull = state.pulls.find((one) => one.number === issue);
  if (pull === undefined) return failure(404, "Not Found");
  if (pull.locked) return failure(403, "Unable to create comment because issue is locked.");
  const comment: Comment = { id: state.nextId++, issue, author: call.author, body: textOf(call.body) };
  state.comments.push(comment);
  return { status: 201, body: commentBody(comment) };
}

function runsOf(state: State, query: URLSearchParams): Run[] {
  const wanted = (name: string, value: string | null): boolean => query.get(name) === null || query.get(name) === value;
  return state.runs
    .filter((run) => wanted("head_sha", run.headSha) && wanted("branch", run.headBranch) && wanted("event", run.event))
    .filter((run) => wanted("status", run.status) || wanted("status", run.conclusion))
    .toSorted((a, b) => b.id - a.id);
}

function compare(state: State, basehead: string): Answer {
  const [base = "", head = ""] = basehead.split("...");
  const [fromBase, fromHead] = [ancestry(state, base), ancestry(state, head)];
  if (fromBase === null || fromHead === null) return failure(404, "Not Found");
  const ahead = [...fromHead].filter((sha) => !fromBase.has(sha));
  const behind = [...fromBase].filter((sha) => !fromHead.has(sha));
  const mergeBase = [...fromHead].find((sha) => fromBase.has(sha)) ?? "";
  const status =
    ahead.length === 0 ? (behind.length === 0 ? "identical" : "behind") : behind.length === 0 ? "ahead" : "diverged";
  const facts = { status, ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length };
  const commits = { base_commit: { sha: base }, merge_base_commit: { sha: mergeBase } };
  return { status: 200, body: fill("commit-comparison", { ...facts, ...commits }) };
}

/** One page, with the Link header by which clients find the next. */
function paged<T>(call: Call, all: readonly T[], body: (page: readonly T[], total: number) => unknown): Answer {
  const size = Math.min(100, Number(call.query.get("per_page") ?? 30));
  const page = Number(call.query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (number: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set("page", String(number));
    const path = call.route.name
      .split(" ")[1]
      ?.replace(/\{([a-z_]+)\}/g, (_, name: string) => call.route.parameters[name] ?? "");
    return `<${call.origin}${path}?${query}>; rel="${rel}"`;
  };
  const links = page < last ? { link: `${link(page + 1, "next")}, ${link(last, "last")}` } : {};
  return { status: 200, headers: links, body: body(all.slice((page - 1) * size, page * size), all.length) };
}

function commentOf(state: State, id: string | undefined): Comment | undefined {
  return state.comments.find((comment) => comment.id === Number(id));
}

function textOf(body: unknown, field = "body"): string {
  const value: unknown = body instanceof Object ? Reflect.get(body, field) : undefined;
  return typeof value === "string" ? value : "";
}

function commentBody({ id, issue, author, body }: Comment): unknown {
  const html_url = `https://github.test/acme/houses/pull/${issue}#issuecomment-${id}`;
  return fill("issue-comment", { id, body, html_url, user: author });
}

function pullBody(state: State, pull: PullRequest): unknown {
  const { headSha, headRef, baseSha, baseRef, headRepositoryId } = pull;
  return fill("pull-request", {
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    head: { sha: headSha, ref: headRef, repo: headRepositoryId === null ? null : { id: headRepositoryId } },
    base: { sha: baseSha, ref: baseRef, repo: { id: state.repositoryId } },
  });
}

function runBody(state: State, run: Run): unknown {
  return fill("workflow-run", {
    id: run.id,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    path: run.path,
    run_attempt: run.attempt,
    repository: { id: run.repositoryId, name: state.name },
    // The description says that this is never null; GitHub answers null when the fork is gone.
    head_repository: { id: run.headRepositoryId ?? 0 },
  });
}

function artifactBody(state: State, artifact: Artifact): unknown {
  const run = state.runs.find((one) => one.id === artifact.runId);
  const { id, name, digest, expired } = artifact;
  const workflow_run = {
    id: artifact.runId,
    repository_id: run?.repositoryId,
    head_branch: run?.headBranch,
    head_sha: run?.headSha,
  };
  const size_in_bytes = artifact.size ?? artifact.zip.length;
  return fill("artifact", { id, name, digest, expired, size_in_bytes, expires_at: artifact.expiresAt, workflow_run });
}
