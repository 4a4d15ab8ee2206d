// The terminal's door from outside: command lines, the places it is opened in, streams and signals.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { VERSION } from "../src/version.ts";
import { createRepository, temporaryFolder } from "./adapters/repository.ts";
import { type Answer, type Case, check, program, pullRequest, refusal, refusalOf, report, run } from "./terminal.ts";
import { config, houses } from "./world.ts";

describe("a command line that is wrong", () => {
  const base = "unknown base revision";
  const cases: Record<string, Case> = {
    "has an unknown base": { code: 2, args: ["--base", "nope"], says: [`${base} \`nope\``] },
    "has an option as base": { code: 2, args: ["--base=--upload-pack=x"], says: [base] },
    "has a range as base": { code: 2, args: ["--base", "main..HEAD"], says: [base] },
    "has a tree as base": { code: 2, args: ["--base", "HEAD:data"], says: [base] },
    "has a base of 5,000 characters": { code: 2, args: ["--base", "x".repeat(5000)], says: [base] },
    "has no such folder": { code: 2, args: ["-C", "nope"], says: ["there is no folder"] },
    "has a file as folder": { code: 2, args: ["-C", "metricgate.yml"], says: ["there is no folder"] },
    "has a name with escapes": {
      code: 2,
      args: ["--name", "a\u001b[31mb"],
      says: ["the name is a text of 1 to 100 characters", "\\u001b"],
    },
    "has an empty name": { code: 2, args: ["--name", ""], says: ["the name is a text"] },
    "has a name of 1,000 characters": { code: 2, args: ["--name", "x".repeat(1000)], says: ["the name is a text"] },
  };
  it.each(Object.entries(cases))("%s", async (_, one) => {
    expect(await refusalOf(one)).toEqual(refusal(one.code));
  });

  it.each([
    ["an unknown option", ["check", "--formt", "json"], "Did you mean --format?"],
    ["another format", ["check", "--format", "xml"], "Allowed choices are text, markdown, json"],
    ["an argument too many", ["check", "more"], "too many arguments"],
    ["an unknown command", ["chekc"], "unknown command 'chekc'"],
    ["nowhere to keep a baseline", ["baseline"], "no folder to keep the baseline in"],
  ])("ends with code 2 for %s", async (_, args, says) => {
    const answer = await run(temporaryFolder(), args);
    expect(answer.code).toBe(2);
    expect(answer.err).toContain(says);
    expect(answer.out).toBe("");
  });
});

describe("a place that cannot serve", () => {
  it("is no git repository", async () => {
    const { code, err } = await run(temporaryFolder(), ["check", "--base", "main", "-q"]);
    expect(err).toContain("no git repository to work in");
    expect(code).toBe(5);
  });

  it("has no commit", async () => {
    const repository = createRepository();
    repository.write("metricgate.yml", config());
    repository.write("data/houses.csv", houses(80));
    const { code, err } = await check(repository);
    expect(err).toMatch(/^error: there is no commit yet.*\n {2}Commit the config/);
    expect(code).toBe(2);
    expect((await run(repository.path, ["review", "--base", "main"])).err).toContain("there is no commit yet");
  });

  it("has another history", async () => {
    const repository = pullRequest();
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.commit("another root");
    const { code, err } = await check(repository);
    expect(err).toContain("HEAD and main have no common history");
    expect(code).toBe(2);
  });

  it("has no git", async () => {
    const answer = await run(pullRequest().path, ["check", "--base", "main"], {
      environment: { PATH: "/nonexistent" },
    });
    expect(answer).toMatchObject({ code: 5, out: "" });
    expect(answer.err).toMatch(/^error: git is not installed, or not in PATH\n {2}Install git/);
  });
});

describe("a place that is unusual", () => {
  const changed = houses(150);
  /** How many rows a comparison with a baseline trained again was made of, and what went wrong. */
  const comparisonIn = (answer: Answer) => {
    const { base, rows } = report(answer);
    return { code: answer.code, err: answer.err, source: base.source, rows: (rows.train ?? 0) + (rows.holdout ?? 0) };
  };
  const comparison = (rows = 150) => ({ code: 0, err: "", source: "retrained", rows });

  it("is a detached HEAD", async () => {
    const repository = pullRequest();
    repository.commit("more", { "data/houses.csv": changed });
    repository.git("checkout", "--quiet", "--detach");
    expect(comparisonIn(await check(repository, "--format", "json"))).toEqual(comparison());
  });

  it("is the base itself with a changed work tree", async () => {
    const repository = pullRequest();
    repository.git("checkout", "--quiet", "main");
    repository.write("data/houses.csv", changed);
    const answer = await check(repository, "--format", "json");
    expect(comparisonIn(answer)).toEqual(comparison());
    expect(report(answer).head).toEqual({ sha: repository.git("rev-parse", "main"), dirty: true });
  });

  it("has data that git does not know yet", async () => {
    const repository = pullRequest();
    const rows = changed.split("\n");
    repository.write("data/more.csv", [rows[0], ...rows.slice(81)].join("\n"));
    expect(comparisonIn(await check(repository, "--format", "json"))).toEqual(comparison());
  });

  it("has blanks, quotes and umlauts in its paths", async () => {
    const repository = pullRequest({
      "dä ta/'h öuses' $(x).csv": houses(80),
      "metricgate.yml": config().replace("data/*.csv", "dä ta/*.csv"),
    });
    repository.write("dä ta/'h öuses' $(x).csv", changed);
    expect(comparisonIn(await check(repository, "--format", "json"))).toEqual(comparison());
  });

  it("is a subfolder", async () => {
    const repository = pullRequest({ "sub dir/metricgate.yml": config(), "sub dir/data/h.csv": houses(80) });
    repository.write("sub dir/data/h.csv", changed);
    expect(comparisonIn(await check(repository, "-C", "sub dir", "--format", "json"))).toEqual(comparison());
  });

  it("keeps its config in a subfolder, however that is written", async () => {
    const repository = pullRequest({ "models/metricgate.yml": config() });
    repository.write("data/houses.csv", changed);
    for (const path of [
      "models/metricgate.yml",
      "./models/../models/metricgate.yml",
      join(repository.path, "metricgate.yml"),
    ])
      expect(comparisonIn(await check(repository, "-c", path, "--format", "json"))).toEqual(comparison());
  });

  it("is a second work tree", async () => {
    const repository = pullRequest();
    const path = join(repository.path, "../second");
    repository.git("worktree", "add", "--quiet", path, "-b", "second");
    writeFileSync(join(path, "data/houses.csv"), changed);
    expect(comparisonIn(await check(repository, "-C", path, "--format", "json"))).toEqual(comparison());
  });

  it("is a submodule", async () => {
    const repository = pullRequest();
    repository.git("-c", "protocol.file.allow=always", "submodule", "add", "--quiet", repository.path, "inner");
    repository.write("inner/data/houses.csv", changed);
    expect(
      comparisonIn(await run(join(repository.path, "inner"), ["check", "--base", "HEAD", "-q", "-f", "json"])),
    ).toEqual(comparison());
  });

  it("has Windows line ends on one side only", async () => {
    const repository = pullRequest();
    repository.write("data/houses.csv", houses(80).replaceAll("\n", "\r\n"));
    const answer = await check(repository, "--format", "json");
    expect(comparisonIn(answer)).toEqual(comparison(80));
    expect(report(answer).finding).toBe("equivalent");
    expect(report(answer).attribution?.rows).toMatchObject({ edited: 0, added: 0, removed: 0 });
  });

  it("hashes by SHA-256", async () => {
    const repository = createRepository();
    rmSync(join(repository.path, ".git"), { recursive: true });
    repository.git("init", "--quiet", "--initial-branch=main", "--object-format=sha256");
    repository.commit("base", { "metricgate.yml": config(), "data/houses.csv": houses(80) });
    repository.write("data/houses.csv", changed);
    expect(comparisonIn(await check(repository, "--format", "json"))).toEqual(comparison());
  });

  it("names its base by an annotated tag", async () => {
    const repository = pullRequest();
    repository.git("tag", "--annotate", "v1", "--message", "x", "main");
    repository.write("data/houses.csv", changed);
    expect(comparisonIn(await check(repository, "--base", "v1", "--format", "json"))).toEqual(comparison());
  });
});

describe("the program", () => {
  const start = (args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) =>
    spawnSync(process.execPath, [program, ...args], { encoding: "utf8", ...options });

  it("gives help with examples first, and its version", () => {
    const help = start(["--help"]);
    expect(help.stdout).toMatch(/^Examples:\n {2}metricgate check --base main/);
    expect(help.stdout.replaceAll("\n", " ")).toContain(
      "Exit codes: 0 pass, 1 the gate failed, 2 usage or config, 3 data, 4 a command of yours failed, 5 environment, 70 a bug",
    );
    expect([help.status, help.stderr]).toEqual([0, ""]);
    expect(start(["check", "--help"]).stdout).toContain("--fail-on <finding>");
    expect(start(["--version"]).stdout).toBe(`${VERSION}\n`);
    expect(JSON.parse(start(["schema"]).stdout)).toMatchObject({ $schema: expect.stringContaining("draft-07") });
  });

  it.each(["check", "review", "baseline", "selftest", "schema"])("helps with %s alone, in 80 columns", (name) => {
    const lines = start([name, "--help"]).stdout.split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.filter((line) => line.startsWith("  metricgate ") && !line.includes(` ${name} `))).toEqual([]);
    expect(lines[1]).toMatch(/^ {2}metricgate /);
  });

  it.each(["--baseline", "--output", "--directory", "--config"])("takes no empty %s", async (option) => {
    const answer = await check(pullRequest(), option, "");
    expect(answer).toMatchObject({ code: 2, err: expect.stringContaining("argument '' is invalid. It is empty.") });
  });

  it("prints results on standard output and what happens on standard error", () => {
    const repository = pullRequest();
    repository.write(
      "data/houses.csv",
      houses(300, ({ area }) => ({ price: 300 - area })),
    );
    const args = ["check", "--base", "main"];
    const loud = start([...args, "--format", "json"], { cwd: repository.path });
    expect(JSON.parse(loud.stdout)).toMatchObject({ schemaVersion: 1, name: "houses" });
    expect(loud.stderr).toMatch(/base: [0-9a-f]{7}[^]*training on the data/);
    expect(start([...args, "-f", "markdown", "-q"], { cwd: repository.path })).toMatchObject({
      stdout: expect.stringMatching(/^<!-- metricgate:v1 /),
      stderr: "",
    });
  });

  it.runIf(process.platform !== "win32")("says nothing when its reader has seen enough", () => {
    const repository = pullRequest();
    repository.write("data/houses.csv", houses(150));
    const line = `"${process.execPath}" "${program}" check --base main -q -f json | head -c 1; echo " \${PIPESTATUS[0]}"`;
    const piped = spawnSync("bash", ["-c", line], { cwd: repository.path, encoding: "utf8" });
    expect(piped).toMatchObject({ stdout: "{ 0\n", stderr: "" });
  });

  it.runIf(process.platform !== "win32")("ends with code 130 and nothing written when it is interrupted", async () => {
    const repository = pullRequest();
    repository.write("data/houses.csv", houses(300_000));
    const child = spawn(process.execPath, [program, "check", "--base", "main", "--output", "results"], {
      cwd: repository.path,
    });
    let out = "";
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.once("data", () => child.kill("SIGINT"));
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect([code, out, existsSync(join(repository.path, "results"))]).toEqual([130, "", false]);
  });
});

describe("colours", () => {
  it("are for terminals that want them", async () => {
    const repository = pullRequest();
    repository.write("data/houses.csv", houses(150));
    const args = ["check", "--base", "main", "-q"];
    const escapes = async (options: { isTTY?: boolean; environment?: NodeJS.ProcessEnv }): Promise<boolean> =>
      (await run(repository.path, args, options)).out.includes("\u001b[");
    expect(await escapes({ isTTY: true, environment: { NO_COLOR: "" } })).toBe(true);
    expect(await escapes({ isTTY: true, environment: { NO_COLOR: "1" } })).toBe(false);
    expect(await escapes({ isTTY: false })).toBe(false);
  });
});
