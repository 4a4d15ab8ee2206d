// Runs one command of the user's through the shell, in a process group of its own, until it ends or has to.

import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { CommandOutcome } from "../../core/models/command-outcome.ts";
import { outputLines } from "./output-lines.ts";
import { endFamily, type Family, residentBytes, TAG } from "./process-tree.ts";

export interface CommandOrder {
  /** The user's own text: nothing is put into it but paths of ours. */
  readonly line: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Whoever it starts is put down here. */
  readonly family: Family;
  readonly timeoutMs: number;
  readonly say: (line: string) => void;
  /** Called now and then while nothing is printed. */
  readonly waiting: (seconds: number) => void;
}

/** Between two looks at the memory: short at first, because a small machine is full in no time. */
const FIRST_LOOK_MS = 50;
const LONGEST_LOOK_MS = 1000;
const SILENCE_MS = 30_000;
/** What the pipes still hold after the command has ended; a process that it left behind may keep them open for ever. */
const DRAIN_MS = 200;

export async function runCommand(order: CommandOrder): Promise<CommandOutcome> {
  const start = Date.now();
  const output = outputLines((line) => {
    lastSaid = Date.now();
    order.say(line);
  });
  let lastSaid = start;
  let timedOut = false;
  const child = spawn(order.line, {
    shell: true,
    cwd: order.directory,
    env: { ...order.environment, [TAG]: order.family.tag },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  child.stdout.on("data", (chunk: Buffer) => output.write(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.write(chunk));
  const leader = child.pid;
  if (leader !== undefined) order.family.leaders.add(leader);
  const watch = leader === undefined ? null : watchTree(leader, order.family);
  const heartbeat = setInterval(() => {
    if (Date.now() - lastSaid >= SILENCE_MS) order.waiting(Math.round((Date.now() - start) / 1000));
  }, SILENCE_MS);
  const timer = setTimeout(() => {
    timedOut = true;
    void endFamily(order.family);
  }, order.timeoutMs);
  try {
    const [code, signal] = await endOf(child);
    await drained(child);
    if (timedOut) await endFamily(order.family);
    output.end();
    return {
      code,
      signal,
      timedOut,
      lastLines: output.last(),
      peakBytes: watch?.stop() ?? null,
      seconds: (Date.now() - start) / 1000,
    };
  } finally {
    clearTimeout(timer);
    clearInterval(heartbeat);
    watch?.stop();
  }
}

function endOf(child: ChildProcess): Promise<readonly [number | null, string | null]> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve([code, signal]));
  });
}

async function drained(child: ChildProcess): Promise<void> {
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const streams = [child.stdout, child.stderr];
  if (streams.every((stream) => stream === null || stream.readableEnded || stream.closed)) return;
  await Promise.race([closed, pause(DRAIN_MS, undefined, { ref: false })]);
  for (const stream of streams) stream?.destroy();
}

function watchTree(leader: number, family: Family): { stop(): number | null } {
  let peak: number | null = null;
  let wait = FIRST_LOOK_MS;
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const now = residentBytes(leader, family);
    if (now !== null) peak = Math.max(peak ?? 0, now);
    wait = Math.min(2 * wait, LONGEST_LOOK_MS);
    timer = setTimeout(look, wait);
    timer.unref();
  };
  timer = setTimeout(look, wait);
  timer.unref();
  return {
    stop() {
      clearTimeout(timer);
      return peak;
    },
  };
}
