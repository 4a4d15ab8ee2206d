// How V8 compiles this program: what it made of it is kept for the next run, and a short run is not optimised for a long one.

import module from "node:module";
import v8 from "node:v8";

/** Node's own parts: those that it takes to start git, and all that a command needs. */
const parts = {
  firstLook: ["child_process", "fs/promises", "os", "tty"],
  work: ["child_process", "crypto", "fs/promises", "os", "stream", "timers/promises", "tty", "zlib"],
};

/** What is not over by then has something to gain from being optimised. */
const SHORT_MS = 500;

/**
 * Lets Node keep what it compiles from here on (not before Node 22.1). Not in a workflow: there a pull request's own commands
 * could leave code for a later job, and a fresh runner has none.
 */
export function keepCompiledCode(environment: NodeJS.ProcessEnv): void {
  if (environment["GITHUB_ACTIONS"] !== "true") module.enableCompileCache?.();
}

/** Loads a part of the program, all of it compiled at once: what is compiled later, function by function, is not kept. */
export async function compiledAtOnce<T>(of: keyof typeof parts, load: () => Promise<T>): Promise<T> {
  // Node's own parts come compiled, but for V8 as it was started, here and in other threads.
  for (const part of parts[of]) process.getBuiltinModule(`node:${part}`);
  if (module.getCompileCacheDir?.() === undefined) return load();
  v8.setFlagsFromString("--no-lazy");
  try {
    return await load();
  } finally {
    v8.setFlagsFromString("--lazy");
  }
}

/**
 * V8's last compiler and its gradual collector work for what comes later, which a short check does not have: without them
 * one of 1,000 or 10,000 rows takes a fifth less time.
 */
export function expectShortRun(): void {
  v8.setFlagsFromString("--no-turbofan");
  v8.setFlagsFromString("--no-incremental-marking");
  setTimeout(expectLongRun, SHORT_MS).unref();
}

/** Best before the work begins: what was compiled for a short run is slow to be compiled anew. */
export function expectLongRun(): void {
  v8.setFlagsFromString("--turbofan");
  v8.setFlagsFromString("--incremental-marking");
}
