// The user's own commands as GitHub's runner starts them: privileged events, hostile output, cancelled jobs.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { type TestRepository, temporaryFolder } from "./adapters/repository.ts";
import { hostileLines } from "./github/hostile-lines.ts";
import { readCommands, readOutputs } from "./github/runner.ts";
import { obeyedLines } from "./github/runner-log.ts";
import { program, pullRequest } from "./terminal.ts";
import { houses } from "./world.ts";

const NODE = `"${process.execPath}"`;

interface Step {
  readonly code: number;
  readonly log: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly left: readonly string[];
}

function repositoryWith(script: string, more: Readonly<Record<string, Uint8Array>> = {}): TestRepository {
  const repository = pullRequest({
    ...more,
    "metricgate.yml": `version: 1\nname: houses\ndata: { files: data/*.csv, key: id }\ntarget: price\nmodel:\n  train: '${NODE} train.mjs {train}'\n  predict: '${NODE} predict.mjs {features} {predictions}'\n`,
    "data/houses.csv": houses(400),
    "train.mjs": script,
    "predict.mjs": `import { readFileSync, writeFileSync } from "node:fs";
const [, , features, predictions] = process.argv;
writeFileSync(predictions, "prediction\\n" + "200\\n".repeat(readFileSync(features, "utf8").trim().split("\\n").length - 1));
`,
  });
  repository.commit("change", { "note.txt": "a change" });
  return repository;
}

/** The step of a job without a token, as a runner starts it. */
function start(
  repository: TestRepository,
  event: string,
  payload: object,
  inputs: Readonly<Record<string, string>> = {},
) {
  const folder = temporaryFolder();
  const file = (name: string, content = ""): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const temp = join(folder, "temp");
  mkdirSync(temp);
  // The bundle is dist/index.js; from source, its place is taken by a file of that name.
  const door = file("index.js", `import(${JSON.stringify(pathToFileURL(program).href)});`);
  const environment: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
    GITHUB_REPOSITORY: "octo/houses",
    GITHUB_REPOSITORY_ID: "1",
    GITHUB_RUN_ID: "7",
    GITHUB_WORKSPACE: repository.path,
    GITHUB_OUTPUT: file("set_output"),
    GITHUB_ENV: file("set_env"),
    GITHUB_PATH: file("add_path"),
    GITHUB_STATE: file("save_state"),
    GITHUB_STEP_SUMMARY: file("summary"),
    RUNNER_TEMP: temp,
    RUNNER_TRACKING_ID: "github_tracking",
    "INPUT_GITHUB-TOKEN": "",
    ...inputs,
  };
  const child = spawn(process.execPath, [door], { cwd: folder, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  return { child, environment, temp };
}

async function ended(
  child: ChildProcess,
): Promise<{ readonly code: number; readonly log: string; readonly bytes: Buffer }> {
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? -1)));
  const bytes = Buffer.concat(chunks);
  return { code, log: bytes.toString("utf8"), bytes };
}

async function step(
  repository: TestRepository,
  event: string,
  payload: object,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Step> {
  const { child, environment, temp } = start(repository, event, payload, inputs);
  return { ...(await ended(child)), environment, left: readdirSync(temp).filter((name) => name !== "metricgate") };
}

const pullRequestOf = (repository: TestRepository) => ({
  pull_request: {
    number: 3,
    head: { sha: repository.git("rev-parse", "HEAD"), repo: { id: 1 } },
    base: { sha: repository.git("rev-parse", "main"), ref: "main", repo: { id: 1 } },
  },
  repository: { id: 1, default_branch: "main" },
});

describe("an event that hands secrets to a stranger's code", () => {
  const privileged: readonly [string, object][] = [
    ["pull_request_target", {}],
    ["workflow_run", { workflow_run: { event: "pull_request" } }],
    ["workflow_run", { workflow_run: { event: "pull_request_target" } }],
    ["workflow_run", {}],
  ];
  const cells = privileged.flatMap(([event, payload]) =>
    ["auto", "check", "baseline"].map((mode) => [event, JSON.stringify(payload), mode] as const),
  );
  it.each(cells)("%s %s runs no command in mode %s", async (event, payload, mode) => {
    const sentinel = join(temporaryFolder(), "ran");
    const repository = repositoryWith(
      `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(sentinel)}, "");\n`,
    );
    const inputs = { INPUT_MODE: mode };
    const { code, log } = await step(
      repository,
      event,
      { ...pullRequestOf(repository), ...JSON.parse(payload) },
      inputs,
    );
    expect({ code, ran: existsSync(sentinel) }).toEqual({ code: 2, ran: false });
    expect(log).toContain("Metricgate does not train on");
  });

  it("is refused from the command line, too", async () => {
    const sentinel = join(temporaryFolder(), "ran");
    const repository = repositoryWith(
      `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(sentinel)}, "");\n`,
    );
    const { environment } = start(repository, "pull_request_target", pullRequestOf(repository));
    const child = spawn(process.execPath, [program, "check", "--base", "main"], {
      cwd: repository.path,
      env: environment,
    });
    expect(await ended(child)).toMatchObject({ code: 2, log: expect.stringContaining("does not train on") });
    expect(existsSync(sentinel)).toBe(false);
  });
});

describe("a command in a workflow", () => {
  it("finds none of the runner's files", async () => {
    const repository = repositoryWith(`import { appendFileSync } from "node:fs";
for (const name of ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"])
  if (process.env[name] !== undefined) appendFileSync(process.env[name], "stolen=1\\n");
`);
    const { code, environment, left } = await step(repository, "pull_request", pullRequestOf(repository));
    expect(code).toBe(0);
    expect(Object.keys(readOutputs(environment))).not.toContain("stolen");
    for (const name of ["GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"])
      expect(readFileSync(environment[name] ?? "", "utf8")).toBe("");
    expect(left).toEqual([]);
  });

  const hostileBytes = (end: string) => Buffer.concat(hostileLines.flatMap((line) => [line, Buffer.from(end)]));
  // Once as a step of the action and once as a program that a step runs: both logs are the runner's to read.
  describe.each(["action", "cli"] as const)("started by the %s", (door) => {
    const logOf = async (script: string): Promise<Buffer> => {
      const repository = repositoryWith(script, { "hostile.lf": hostileBytes("\n"), "hostile.cr": hostileBytes("\r") });
      const { child, environment } = start(repository, "pull_request", pullRequestOf(repository));
      if (door === "action") return (await ended(child)).bytes;
      child.kill("SIGKILL");
      const args = [program, "check", "--base", "main"];
      return (await ended(spawn(process.execPath, args, { cwd: repository.path, env: environment }))).bytes;
    };
    const print = `import { readFileSync, writeSync } from "node:fs";
if (process.env.METRICGATE_ROLE === "candidate")
  for (const [to, name] of [[1, "lf"], [2, "lf"], [1, "cr"]]) {
    const bytes = readFileSync("hostile." + name);
    for (let at = 0, size = 1; at < bytes.length; at += size, size = 1 + ((size * 31) % 5003)) writeSync(to, bytes.subarray(at, at + size));
  }
`;
    it.each([
      ["succeeds", ""],
      ["fails", "process.exit(3);\n"],
      ["fails at the base", 'if (process.env.METRICGATE_ROLE === "baseline") process.exit(3);\n'],
    ])("cannot give the runner commands when it %s", async (_, end) => {
      const hostile = await logOf(
        print.replace('"candidate"', end.includes("baseline") ? '"baseline"' : '"candidate"') + end,
      );
      const quiet = await logOf(end);
      expect(hostile.length).toBeGreaterThan(quiet.length + 100_000);
      const own = (log: Buffer): readonly string[] =>
        obeyedLines(log).map((line) => line.replace(/`[0-9a-f]{7}`/g, "").slice(0, 80));
      expect(own(hostile)).toEqual(own(quiet));
    });
  });

  it("is warned of where it could read more than it needs", async () => {
    const repository = repositoryWith("");
    const warnings = (log: string): readonly string[] =>
      readCommands(log)
        .filter(({ command, data }) => command === "warning" && data.includes("could read more than they need"))
        .map(({ data }) => data);
    const plain = await step(repository, "pull_request", pullRequestOf(repository));
    expect(warnings(plain.log)).toEqual([]);
    repository.git("config", "http.https://github.com/.extraheader", "AUTHORIZATION: basic eA==");
    const exposed = await step(repository, "pull_request", pullRequestOf(repository), {
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret-x",
    });
    expect(warnings(exposed.log)).toEqual([
      expect.stringContaining("`id-token: write`"),
      expect.stringContaining("`persist-credentials: false`"),
    ]);
    expect(exposed.log).not.toContain("secret-x");
    expect(exposed.log).not.toContain("eA==");
    // Built-in models run nothing that could read it.
    repository.write(
      "metricgate.yml",
      "version: 1\nname: houses\ndata: { files: data/*.csv, key: id }\ntarget: price\nmodel: linear\n",
    );
    repository.commit("built in");
    repository.git("branch", "--force", "main");
    repository.write(
      "metricgate.yml",
      "version: 1\nname: houses\ndata: { files: data/*.csv, key: id }\ntarget: price\nmodel: mean\n",
    );
    expect(warnings((await step(repository, "pull_request", pullRequestOf(repository))).log)).toEqual([]);
  });

  it("that fails ends the step with code 4", async () => {
    const repository = repositoryWith("process.exit(9);");
    const { code, log } = await step(repository, "pull_request", pullRequestOf(repository));
    expect(code).toBe(4);
    expect(
      readCommands(log)
        .map(({ data }) => data)
        .join(),
    ).toContain("the candidate's train command failed with exit code 9");
  });
});

describe.runIf(process.platform === "linux")("a job that is cancelled", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s leaves no process, no worktree and no file", async (signal) => {
    const marker = `metricgate-cancelled-${process.pid}-${signal}`;
    const script = `import { spawn } from "node:child_process";
process.on("SIGTERM", () => {});
spawn(process.execPath, ["-e", "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)", "${marker}"], { detached: true, stdio: "ignore" });
console.log("has begun");
setInterval(() => {}, 1000);
`;
    const repository = repositoryWith(script);
    const { child, temp, environment } = start(repository, "pull_request", pullRequestOf(repository));
    const end = ended(child);
    const begun = new Promise<void>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        if (chunk.toString("utf8").includes("train | has begun")) resolve();
      });
    });
    await begun;
    await pause(100);
    child.kill(signal);
    expect((await end).code).toBe(130);
    expect(alive(marker)).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
    expect(repository.git("worktree", "list").split("\n")).toHaveLength(1);
    expect(readFileSync(environment["GITHUB_OUTPUT"] ?? "", "utf8")).toBe("");
  });
});

function alive(mark: string): readonly string[] {
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(join("/proc", name, "cmdline"), "utf8").includes(mark);
    } catch {
      return false;
    }
  });
}
