// The bundle's only entry: it opens the door that was knocked at.

import { isMainThread } from "node:worker_threads";
import { createInterruption, type Interruption } from "./adapters/shell/interruption.ts";
import { compiledAtOnce, keepCompiledCode } from "./compiled-code.ts";

const INTERRUPTED = 130;
const ENVIRONMENT = 5;
/** GitHub's runner kills us 10 s after its first signal: SIGINT, then SIGTERM after 7.5 s. */
const UNDOING_MS = 6000;
const HANGING_MS = 2000;

if (!isMainThread) {
  keepCompiledCode(process.env);
  const { thread } = await compiledAtOnce("work", () => import("./thread.ts"));
  thread(new URL(import.meta.url));
} else if (/[\\/]index\.js$/.test(process.argv[1] ?? "")) {
  // action.yml names dist/index.js; people run dist/cli.js.
  const { action } = await import("./action.ts");
  process.exitCode = await action(process.env, new URL(import.meta.url), interruption());
  // All is said, and written at once where the runner's pipes are: a call that hangs holds the step up no longer.
  setTimeout(() => process.exit(), HANGING_MS).unref();
} else {
  keepCompiledCode(process.env);
  const { cli } = await import("./cli.ts");
  let isLost = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no fault, and the verdict stands.
    if (error.code === "EPIPE") return;
    isLost = true;
    process.stderr.write(`error: cannot write to standard output (${error.message})\n`);
  });
  // What cannot be said there changes no exit code.
  process.stderr.on("error", () => {});
  const code = await cli(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    directory: workingDirectory(),
    entry: new URL(import.meta.url),
    interruption: interruption(),
  });
  process.exitCode = code;
  // Exit code 1 would say that the gate failed.
  process.on("exit", () => {
    if (isLost) process.exitCode = ENVIRONMENT;
  });
}

function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    process.stderr.write("error: the working directory does not exist any more\n  Change to a folder that exists.\n");
    process.exit(ENVIRONMENT);
  }
}

/** On a signal the user's commands and their worktrees go, then the program. */
function interruption(): Interruption {
  const pending = createInterruption();
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(INTERRUPTED), UNDOING_MS);
    void pending.undoAll().finally(() => process.exit(INTERRUPTED));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
  return pending;
}
