// Real processes that do what nobody asked for: they hang, fork, flood, ignore signals and leave their group.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandEnvironment } from "../../../src/adapters/shell/command-environment.ts";
import { outputLines } from "../../../src/adapters/shell/output-lines.ts";
import { plainLine } from "../../../src/adapters/shell/plain-line.ts";
import { endFamily, type Family } from "../../../src/adapters/shell/process-tree.ts";
import { runCommand } from "../../../src/adapters/shell/run-command.ts";
import { temporaryFolder } from "../repository.ts";

const NODE = `"${process.execPath}"`;
let runs = 0;

async function running(line: string, { seconds = 30 }: { readonly seconds?: number } = {}) {
  const tag = `test-${process.pid}-${runs++}`;
  const said: string[] = [];
  const directory = temporaryFolder();
  const family: Family = { tag, folder: directory, leaders: new Set(), seen: new Map() };
  const outcome = await runCommand({
    line,
    directory,
    environment: commandEnvironment(process.env),
    family,
    timeoutMs: seconds * 1000,
    say: (text) => said.push(text),
    waiting: () => {},
  });
  return { ...outcome, said, family };
}

/** Processes that carry the mark in their command line. */
function alive(mark: string): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return (
          readFileSync(join("/proc", pid, "cmdline"), "utf8").includes(mark) &&
          !/\) Z/.test(readFileSync(join("/proc", pid, "stat"), "utf8"))
        );
      } catch {
        return false;
      }
    });
}

const mark = (name: string): string => `metricgate-mark-${process.pid}-${name}`;
/** A process that lives for ever, which the mark finds again. */
const sleeper = (name: string): string => `${NODE} -e "setInterval(() => {}, 1000)" ${mark(name)}`;

describe.runIf(process.platform === "linux")("a command that goes on for ever", () => {
  const stubborn = (name: string): string =>
    `${NODE} -e "process.on('SIGTERM', () => {}); process.on('SIGINT', () => {}); setInterval(() => {}, 1000)" ${mark(name)}`;
  it.each([
    ["hangs", sleeper],
    ["ignores SIGTERM", stubborn],
    ["has children", (name: string) => `${sleeper(name)} & ${sleeper(name)} & wait`],
    ["has children that left the group", (name: string) => `setsid ${sleeper(name)} & ${sleeper(name)}`],
    [
      "has stubborn children that left the group and their parent",
      (name: string) => `(setsid ${stubborn(name)} &) ; ${sleeper(name)}`,
    ],
    ["has a child without the tag", (name: string) => `env -i setsid ${sleeper(name)} & wait`],
    [
      "has a child without tag, group and parent",
      (name: string) => `(env -i setsid ${sleeper(name)} &) ; ${sleeper(name)}`,
    ],
    [
      "has one that went elsewhere",
      (name: string) =>
        `${NODE} -e "require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '${mark(name)}'], { detached: true, cwd: '/', env: {}, stdio: 'ignore' }); setInterval(() => {}, 1000)"`,
    ],
    ["floods", (name: string) => `yes ${mark(name)}`],
    ["forks again and again", (name: string) => `while true; do (setsid ${sleeper(name)} &) ; sleep 0.05; done`],
  ])("and %s is gone within five seconds of its timeout", async (name, line) => {
    const start = Date.now();
    const outcome = await running(line(name.replaceAll(" ", "-")), { seconds: 0.7 });
    expect(outcome.timedOut).toBe(true);
    // Not how fast it is, but that it keeps what GitHub's runner allows: see UNDOING_MS.
    expect(Date.now() - start).toBeLessThan(5700);
    expect(alive(mark(name.replaceAll(" ", "-")))).toEqual([]);
  });

  it("in the background of one that ended is ended with the workplace, and does not hold it up", async () => {
    const { code, timedOut, family } = await running(
      `${sleeper("left")} & setsid ${sleeper("left")} & (env -i setsid ${sleeper("left")} &) ; exit 0`,
    );
    expect({ code, timedOut }).toEqual({ code: 0, timedOut: false });
    expect(alive(mark("left")).length).toBeGreaterThan(0);
    await endFamily(family);
    expect(alive(mark("left"))).toEqual([]);
  });
});

describe("the end of a command", () => {
  it("is its exit code or its signal, its last lines, and the memory it took", async () => {
    expect(await running("echo one; echo two >&2; exit 3")).toMatchObject({
      code: 3,
      signal: null,
      lastLines: ["one", "two"],
    });
    const killed = await running(`${NODE} -e "process.kill(process.pid, 'SIGKILL')"; exit $?`);
    expect(killed).toMatchObject({ code: 137, timedOut: false });
    const large = await running(
      `${NODE} -e "const a = Buffer.alloc(200e6, 1); setTimeout(() => process.exit(a[0] - 1), 1500)"`,
    );
    expect(large.peakBytes ?? 0).toBeGreaterThan(200e6);
  });

  it("comes although nobody reads its input", async () => {
    expect(await running("cat")).toMatchObject({ code: 0 });
  });
});

describe("what a command prints", () => {
  const printed = (...chunks: readonly (string | Buffer)[]) => {
    const said: string[] = [];
    const lines = outputLines((line) => said.push(line));
    for (const chunk of chunks) lines.write(Buffer.from(chunk));
    lines.end();
    return { said, last: lines.last() };
  };

  it("is said line by line, whatever pieces it comes in", () => {
    const bytes = Buffer.from("größer\nzwei\r\n\n 10%\r 20%\rend");
    const pieces = Array.from(bytes, (byte) => Buffer.of(byte));
    expect(printed(bytes).said).toEqual(["größer", "zwei", " 10%", " 20%", "end"]);
    expect(printed(...pieces).said).toEqual(["größer", "zwei", " 10%", " 20%", "end"]);
  });

  it("is cut after 10 MiB, and its last lines are said nevertheless", async () => {
    const lines = Array.from({ length: 200 }, (_, n) => `${n} ${"x".repeat(100_000)}\n`);
    const { said, last } = printed(...lines);
    expect(said.join("").length).toBeLessThan(10 * 2 ** 20);
    expect(said.find((line) => line.includes("are not shown"))).toBe(
      "(9 MiB more are not shown; the last lines were:)",
    );
    expect(said.at(-1)).toMatch(/^199 x{900,}…$/);
    expect(last).toHaveLength(20);
    const flood = await running(
      `${NODE} -e "for (let i = 0; i < 3e5; i++) console.log('line ' + i + ' ' + 'y'.repeat(80))"`,
    );
    expect(flood.lastLines.at(-1)).toContain("line 299999");
    expect(flood.said.join("\n").length).toBeLessThan(11 * 2 ** 20);
  });

  it("is the same whatever pieces a flood comes in, and begins anew after what is left out", () => {
    const flood = Buffer.from(Array.from({ length: 400 }, (_, n) => `${n} ${"ö".repeat(40_000)}\n`).join(""));
    const inPieces = (size: number) =>
      printed(
        ...Array.from({ length: Math.ceil(flood.length / size) }, (_, n) => flood.subarray(n * size, (n + 1) * size)),
      );
    const whole = printed(flood);
    expect(whole.said.at(-1)).toMatch(/^399 ö+…$/);
    for (const size of [65_536, 100_003, 5_000_000]) {
      expect(inPieces(size).last).toEqual(whole.last);
      expect(inPieces(size).said.slice(0, 100)).toEqual(whole.said.slice(0, 100));
    }
    expect(whole.said.join("")).not.toContain("\u{FFFD}");
  });

  it("may be one line of 100 MB without an end", () => {
    const piece = Buffer.alloc(1e6, "z");
    const { said } = printed(...Array.from({ length: 100 }, () => piece));
    expect(said.at(-1)?.length).toBe(1001);
  });

  it("moves no cursor and turns no text around", () => {
    expect(plainLine("\u001b[31mred\u001b[0m \u001b]0;title\u0007done\u0008\u202e!\ttab")).toBe(
      "red done\u{FFFD}\u{FFFD}!\ttab",
    );
  });
});

describe("the environment of a command", () => {
  it("is what is on the list and nothing else", () => {
    const ambient = {
      PATH: "/bin",
      HOME: "/home/x",
      LC_ALL: "C",
      RUNNER_TRACKING_ID: "t",
      GITHUB_TOKEN: "s",
      GITHUB_ENV: "/e",
      GITHUB_OUTPUT: "/o",
      "INPUT_GITHUB-TOKEN": "s",
      ACTIONS_RUNTIME_TOKEN: "s",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "s",
      AWS_SECRET_ACCESS_KEY: "s",
      OPENAI_API_KEY: "s",
      NODE_OPTIONS: "--require x",
      LD_PRELOAD: "x.so",
      http_proxy: "http://user:s@host",
    };
    expect(commandEnvironment(ambient)).toEqual({
      PATH: "/bin",
      HOME: "/home/x",
      LC_ALL: "C",
      RUNNER_TRACKING_ID: "t",
    });
  });
});
