// The runner's side: the environment of a step, and how the runner reads what the step wrote.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runtimeToken } from "./artifact-service.ts";
import type { GitHub } from "./server.ts";
import type { PullRequest, Run } from "./state.ts";

export interface StepOptions {
  readonly run: Run;
  /** The pull request that a `pull_request` run is for. */
  readonly pull?: PullRequest;
  /** Of a `merge_group` run. */
  readonly mergeGroup?: { readonly baseSha: string; readonly baseRef: string; readonly headSha: string };
  /** GITHUB_SHA; on a pull request the merge commit. The run's head where not given. */
  readonly sha?: string;
  /** An empty folder: RUNNER_TEMP, the event file and the command files go there. */
  readonly folder: string;
  /** The checkout. */
  readonly workspace: string;
  /** The step's `with`; `github-token` is the state's first token where not given. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Exactly what a runner sets for a step of a JavaScript action, and its files. */
export function runnerEnvironment(github: GitHub, options: StepOptions): Record<string, string> {
  const { state } = github;
  const { run, pull, folder } = options;
  const fullName = `${state.owner}/${state.name}`;
  const file = (name: string, content = ""): string => {
    const path = join(folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const temp = join(folder, "temp");
  mkdirSync(temp, { recursive: true });
  const ref = pull === undefined ? `refs/heads/${run.headBranch}` : `refs/pull/${pull.number}/merge`;
  const inputs = { "github-token": [...state.tokens.keys()][0] ?? "", ...options.inputs };
  return {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
    ),
    CI: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_REF: "",
    GITHUB_ACTION_REPOSITORY: "",
    GITHUB_ACTOR: "octocat",
    GITHUB_ACTOR_ID: "583231",
    GITHUB_API_URL: github.url,
    GITHUB_BASE_REF: pull?.baseRef ?? "",
    GITHUB_ENV: file("set_env"),
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(eventPayload(github, options))),
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_HEAD_REF: pull?.headRef ?? "",
    GITHUB_JOB: "check",
    GITHUB_OUTPUT: file("set_output"),
    GITHUB_PATH: file("add_path"),
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|pull)\//, ""),
    GITHUB_REF_PROTECTED: "false",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REPOSITORY: fullName,
    GITHUB_REPOSITORY_ID: String(state.repositoryId),
    GITHUB_REPOSITORY_OWNER: state.owner,
    GITHUB_REPOSITORY_OWNER_ID: "9919",
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: "1",
    // The artifact client takes a plain loopback address for a GitHub Enterprise Server and refuses it.
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: options.sha ?? run.headSha,
    GITHUB_STATE: file("save_state"),
    GITHUB_STEP_SUMMARY: file("step_summary"),
    GITHUB_TRIGGERING_ACTOR: "octocat",
    GITHUB_WORKFLOW: "Model",
    GITHUB_WORKFLOW_REF: `${fullName}/${run.path}@${ref}`,
    GITHUB_WORKFLOW_SHA: run.headSha,
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(folder, "tools"),
    // Where the tests themselves run behind a proxy, loopback addresses must not.
    NO_PROXY: "127.0.0.1",
    no_proxy: "127.0.0.1",
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(run),
    ACTIONS_RUNTIME_URL: `${github.url}/runtime/`,
  };
}

function eventPayload({ state }: GitHub, { run, pull, mergeGroup }: StepOptions): object {
  const repository = {
    id: state.repositoryId,
    name: state.name,
    full_name: `${state.owner}/${state.name}`,
    default_branch: state.defaultBranch,
    owner: { login: state.owner },
  };
  if (pull !== undefined) {
    const head = {
      sha: pull.headSha,
      ref: pull.headRef,
      repo: pull.headRepositoryId === null ? null : { id: pull.headRepositoryId },
    };
    const base = { sha: pull.baseSha, ref: pull.baseRef, repo: { id: state.repositoryId } };
    return {
      action: "synchronize",
      number: pull.number,
      pull_request: { number: pull.number, state: pull.state, head, base },
      repository,
    };
  }
  if (mergeGroup !== undefined) {
    const { baseSha, baseRef, headSha } = mergeGroup;
    const group = {
      base_sha: baseSha,
      base_ref: `refs/heads/${baseRef}`,
      head_sha: headSha,
      head_ref: `refs/heads/gh-readonly-queue/${baseRef}/pr-1`,
    };
    return { action: "checks_requested", merge_group: group, repository };
  }
  return { ref: `refs/heads/${run.headBranch}`, after: run.headSha, before: "0".repeat(40), repository };
}

/** The outputs file as the runner reads it: `name=value`, or `name<<delimiter` with lines up to the delimiter. */
export function readOutputs(environment: Readonly<Record<string, string>>): Record<string, string> {
  const lines = readFileSync(environment["GITHUB_OUTPUT"] ?? "", "utf8").split("\n");
  const outputs: Record<string, string> = {};
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "") continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc === null) {
      const [name = "", ...value] = line.split("=");
      outputs[name] = value.join("=");
      continue;
    }
    const [, name = "", delimiter = ""] = heredoc;
    const end = lines.indexOf(delimiter, i + 1);
    if (end < 0) throw new Error(`the output ${name} has no end`);
    outputs[name] = lines.slice(i + 1, end).join("\n");
    i = end;
  }
  return outputs;
}

export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner takes for commands in a log: `::command` after white space, `##[command]` anywhere in a line. */
export function readCommands(log: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  for (const line of log.split(/\r\n|\r|\n/)) {
    const modern = /^::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line.trimStart());
    const legacy = modern === null ? /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/s.exec(line) : null;
    const [, command, properties = "", data = ""] = modern ?? legacy ?? [];
    if (command === undefined) continue;
    const pairs = properties.split(modern === null ? ";" : ",").filter((pair) => pair.includes("="));
    const entries = pairs.map((pair) => [
      pair.slice(0, pair.indexOf("=")).trim(),
      unescaped(pair.slice(pair.indexOf("=") + 1)),
    ]);
    commands.push({ command, properties: Object.fromEntries(entries), data: unescaped(data) });
  }
  return commands;
}

function unescaped(text: string): string {
  const characters: Record<string, string> = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (code) => characters[code] ?? code);
}
