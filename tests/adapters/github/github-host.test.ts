import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { uploadArtifact } from "../../../src/adapters/github/artifact-upload.ts";
import { readEvent } from "../../../src/adapters/github/event.ts";
import { createGitHubHost } from "../../../src/adapters/github/github-host.ts";
import { INPUT_NAMES, readInputs } from "../../../src/adapters/github/inputs.ts";
import { reportFailure } from "../../../src/adapters/github/log-line.ts";
import type { Annotation } from "../../../src/core/report/annotations.ts";
import { harmless } from "../../../src/core/report/log-text.ts";
import { UserError } from "../../../src/errors.ts";
import type { Host } from "../../../src/ports.ts";
import { readCommands, readOutputs, runnerEnvironment, type WorkflowCommand } from "../../github/runner.ts";
import { addPullRequest, addRun } from "../../github/state.ts";
import { sha, useGitHub } from "./harness.ts";

const bench = useGitHub();

function environment(inputs: Readonly<Record<string, string>> = {}): Record<string, string> {
  const run = addRun(bench.github.state, {
    event: "pull_request",
    headSha: sha("a"),
    headBranch: "change",
    attempt: 2,
  });
  const pull = addPullRequest(bench.github.state, { number: 7, headSha: sha("a"), baseSha: sha("b") });
  const values = runnerEnvironment(bench.github, {
    run,
    pull,
    folder: bench.folder,
    workspace: bench.folder,
    sha: sha("c"),
    inputs,
  });
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  return values;
}

function host(env: NodeJS.ProcessEnv = environment(), workingDirectory = ""): Host {
  return createGitHubHost({
    env,
    event: readEvent(env),
    conversation: null,
    label: "houses",
    workingDirectory,
    retentionDays: 5,
  });
}

function commands(level?: string): WorkflowCommand[] {
  return readCommands(bench.log).filter(({ command }) => level === undefined || command === level);
}

function annotations(level: Annotation["level"], count: number): Annotation[] {
  return Array.from({ length: count }, (_, i) => ({
    level,
    title: "Data",
    message: `finding ${i + 1}`,
    file: "data/a.csv",
    line: i + 2,
  }));
}

function summaryPath(): string {
  return join(bench.folder, "step_summary");
}

function filesFolder(): string {
  return join(bench.folder, "temp", "metricgate");
}

function visible(text: string): string {
  return text.replace(/[\s\p{C}]/gu, "");
}

// What would be a command, an annotation or a new output if it went into the log as it is.
const HOSTILE = [
  "::set-env name=LD_PRELOAD::x",
  "  ::add-mask::a",
  "\t::error::x",
  "\u00a0\u2003::error::x",
  "\u200b::error::x",
  "\ufeff\u00ad::stop-commands::x",
  ":\u200b:error::x",
  "ok\n::error::x",
  "ok\r::error::x",
  "ok\r\n::error::x",
  "ok\u2028::error::x",
  "ok\u0085::error::x",
  "text ##[error]x",
  "##[set-env name=A]b",
  "##\u200b[error]x",
  "###[error]x",
  "::::error::x",
  ": ::error::x",
];

describe("the facts of the run", () => {
  it("are those of the report and of the records", () => {
    const subject = host();
    const { origin, headSha, keepsFiles } = subject;
    expect(subject.run()).toMatchObject({
      id: "1001",
      attempt: 2,
      url: "https://github.com/acme/houses/actions/runs/1001",
      repository: "acme/houses",
      serverUrl: "https://github.com",
      startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      seconds: expect.any(Number),
    });
    expect({ origin, headSha, keepsFiles }).toEqual({
      origin: { repositoryId: 1296269, runId: 1001, runAttempt: 2 },
      headSha: sha("a"),
      keepsFiles: true,
    });
  });
});

describe("the log", () => {
  it.each(HOSTILE)("carries %j as progress without a command", (text) => {
    host().progress(text);
    expect(commands()).toEqual([]);
    expect(visible(bench.log)).toBe(visible(text));
  });

  it.each(HOSTILE)("carries %j as a warning with one command, the warning", (text) => {
    host().warn(text);
    expect(commands()).toMatchObject([{ command: "warning", data: text }]);
  });

  it("keeps ordinary text as it is", () => {
    const text = "a::b c: d ## e [x] std::sort\n  12:30 [::1]:80";
    expect(harmless(text)).toBe(text);
  });
});

describe("annotations", () => {
  it("name their file from the top of the repository, and their line", () => {
    host(environment(), "models/houses/").annotate(annotations("error", 1));
    expect(commands()).toEqual([
      {
        command: "error",
        properties: { title: "Data", file: "models/houses/data/a.csv", line: "2" },
        data: "finding 1",
      },
    ]);
  });

  it.each([
    [8, 8],
    [9, 9],
    [10, 10],
    [500, 10],
  ])("of one level: of %i, %i are commands", (given, shown) => {
    host().annotate(annotations("warning", given));
    expect(commands("warning")).toHaveLength(shown);
  });

  it("beyond nine are counted in the tenth and told in the log", () => {
    host().annotate(annotations("warning", 12));
    expect(commands("warning").at(-1)?.data).toBe("and 3 more: see the job's log and the report");
    expect(bench.log).toContain("data/a.csv:11 finding 10\ndata/a.csv:12 finding 11\ndata/a.csv:13 finding 12\n");
  });

  it("are counted over the whole step, warnings of ours included", () => {
    const one = host();
    one.annotate([...annotations("warning", 6), ...annotations("error", 3)]);
    for (let i = 0; i < 6; i++) one.warn(`warning ${i}`);
    one.annotate(annotations("notice", 2));
    expect(commands("warning")).toHaveLength(10);
    expect(bench.log).toContain("\nwarning 5");
    expect([commands("error").length, commands("notice").length]).toEqual([3, 2]);
  });

  it("are cut at a thousand characters, never inside one", () => {
    host().annotate([{ level: "notice", title: "t", message: "👍".repeat(1001) }]);
    expect(Array.from(commands()[0]?.data ?? "")).toEqual([...Array.from({ length: 999 }, () => "👍"), "…"]);
  });
});

describe("the summary", () => {
  it("is appended", async () => {
    const one = host();
    await one.writeSummary("# One\n");
    await one.writeSummary("# Two\n");
    expect(readFileSync(summaryPath(), "utf8")).toBe("# One\n# Two\n");
  });

  it.each([900 * 1024, 900 * 1024 + 1, 3_000_000])(
    "of %i bytes stays within 900 KiB, and says so when it was cut",
    async (size) => {
      await host().writeSummary(`${"x".repeat(63)}\n`.repeat(size / 64 + 1).slice(0, size));
      expect(statSync(summaryPath()).size).toBeLessThanOrEqual(900 * 1024);
      expect(readFileSync(summaryPath(), "utf8").includes("Shortened to fit GitHub's limit")).toBe(size > 900 * 1024);
    },
  );

  it("is cut between lines and characters", async () => {
    await host().writeSummary(`${"é🙂|".repeat(20)}\n`.repeat(20_000));
    const lines = readFileSync(summaryPath(), "utf8").split("\n\n_Shortened")[0]?.split("\n") ?? [];
    expect(new Set(lines)).toEqual(new Set(["é🙂|".repeat(20)]));
  });

  it.each([
    ["is not set", (env: Record<string, string>) => ({ ...env, GITHUB_STEP_SUMMARY: "" })],
    [
      "is in a folder that is gone",
      (env: Record<string, string>) => ({ ...env, GITHUB_STEP_SUMMARY: "/nowhere/summary" }),
    ],
  ])("whose file %s is a warning", async (_, spoil) => {
    await host(spoil(environment())).writeSummary("# One\n");
    expect(commands()).toMatchObject([
      { command: "warning", data: expect.stringContaining("the job summary is not written") },
    ]);
  });
});

describe("outputs", () => {
  it("arrive exactly, whatever is in them", () => {
    const outputs = {
      outcome: "fail",
      change: "-0.018",
      path: "/a b/c=d",
      text: "two\nlines",
      hostile: "x\nghadelimiter\noutcome=pass",
      empty: "",
    };
    const env = environment();
    host(env).setOutputs(outputs);
    expect(readOutputs(env)).toEqual(outputs);
    expect(bench.log).toBe("");
  });
});

describe("files", () => {
  it("are written where the outputs can point to, and replaced", async () => {
    const one = host();
    const files = [
      { name: "result.json", content: "{}" },
      { name: "comment.md", content: "# é" },
    ];
    await one.saveFiles(files);
    const paths = await one.saveFiles(files);
    expect([...(paths?.keys() ?? [])]).toEqual(["result.json", "comment.md"]);
    expect(readFileSync(paths?.get("comment.md") ?? "", "utf8")).toBe("# é");
    expect(readdirSync(filesFolder())).toHaveLength(1);
    expect(readdirSync(join(filesFolder(), readdirSync(filesFolder())[0] ?? "")).toSorted()).toEqual([
      "comment.md",
      "result.json",
    ]);
  });

  it("are none where the runner gives no folder", async () => {
    expect(await host({ ...environment(), RUNNER_TEMP: "" }).saveFiles([{ name: "a", content: "" }])).toBeNull();
  });

  it("are written all or not at all", async () => {
    const saving = host().saveFiles([
      { name: "result.json", content: "{}" },
      { name: "no/such/folder.json", content: "" },
    ]);
    await expect(saving).rejects.toMatchObject({
      fault: "environment",
      message: expect.stringContaining("cannot write the report's files"),
    });
    const [only = ""] = readdirSync(filesFolder());
    expect(readdirSync(join(filesFolder(), only))).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "that cannot be written are a fault of the environment, with the folder",
    async () => {
      const env = environment();
      chmodSync(join(bench.folder, "temp"), 0o500);
      await expect(host(env).saveFiles([{ name: "a", content: "" }])).rejects.toThrow(filesFolder());
    },
  );
});

describe("the artifact", () => {
  it("of a check holds the files and nothing else, and leaves nothing behind", async () => {
    const one = host();
    writeFileSync(join(bench.folder, "temp", "secret"), "do not upload");
    const saved = await one.uploadArtifact("houses", [{ name: "result.json", content: "{}" }]);
    const [artifact] = bench.github.state.artifacts;
    expect(artifact?.name).toMatch(/^metricgate-check-houses-[0-9a-f]{8}-a2$/);
    expect(saved).toEqual({
      id: artifact?.id,
      url: `https://github.com/acme/houses/actions/runs/1001/artifacts/${artifact?.id}`,
    });
    expect(artifact?.zip.includes("secret")).toBe(false);
    expect(readdirSync(join(bench.folder, "temp"))).toEqual(["secret"]);
  });

  it("under a name that is taken is a fault that says what to do", async () => {
    const one = host();
    await one.uploadArtifact("houses", [{ name: "result.json", content: "{}" }]);
    const again = one.uploadArtifact("houses", [{ name: "result.json", content: "{}" }]);
    await expect(again).rejects.toThrow("Give each config of a workflow a `name` of its own.");
  });

  it("is given up where GitHub leaves the question open", async () => {
    host();
    const temp = join(bench.folder, "temp");
    bench.github.breaks.push({ path: /CreateArtifact/, fault: { kind: "delay", milliseconds: 2000 } });
    const upload = { name: "houses", files: [{ name: "a.json", content: "" }], temp, retentionDays: null };
    await expect(uploadArtifact(upload, 100)).rejects.toThrow(
      "cannot store the artifact houses: no answer within 0.1 s",
    );
    expect(readdirSync(temp)).toEqual([]);
  });

  it("without the runner's service is a fault of the environment", async () => {
    const one = host();
    vi.stubEnv("ACTIONS_RUNTIME_TOKEN", undefined);
    await expect(one.uploadArtifact("houses", [{ name: "a.json", content: "" }])).rejects.toMatchObject({
      fault: "environment",
    });
    rmSync(join(bench.folder, "temp"), { recursive: true });
    await expect(one.uploadArtifact("houses", [{ name: "a.json", content: "" }])).rejects.toMatchObject({
      fault: "environment",
    });
    expect(existsSync(join(bench.folder, "temp"))).toBe(false);
  });
});

describe("inputs", () => {
  it("are those that were given; the token is masked", () => {
    environment({ mode: "check", "dry-run": " true ", config: "" });
    expect(readInputs()).toEqual({ "github-token": "ghs_test", mode: "check", "dry-run": "true" });
    expect(commands()).toEqual([{ command: "add-mask", properties: {}, data: "ghs_test" }]);
  });

  it("are unique names in kebab case", () => {
    expect(new Set(INPUT_NAMES).size).toBe(INPUT_NAMES.length);
    expect(INPUT_NAMES.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });
});

describe("a failure", () => {
  it("of the user's is told at its place with its hint, at most ten times as an annotation", () => {
    const problems = Array.from({ length: 12 }, (_, i) => ({
      message: `wrong ${i}`,
      where: { file: "metricgate.yml", line: i + 1, column: 3 },
      hint: "Mend it.",
    }));
    reportFailure(new UserError("config", problems), "models/");
    expect(commands()).toHaveLength(10);
    expect(commands()[0]).toEqual({
      command: "error",
      properties: { title: "Metricgate", file: "models/metricgate.yml", line: "1", col: "3" },
      data: "wrong 0\nMend it.",
    });
    expect(bench.log).toContain("metricgate.yml:12:3: wrong 11");
  });

  it("of ours is told with its stack", () => {
    reportFailure(new TypeError("bug\n::set-env::x"));
    expect(commands()).toMatchObject([
      {
        command: "error",
        properties: { title: "Metricgate failed" },
        data: expect.stringContaining("github-host.test.ts"),
      },
    ]);
  });
});
