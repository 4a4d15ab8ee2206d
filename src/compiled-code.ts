// What V8 made of this program, kept for the next run: half of a short check is compiling.

import module from "node:module";
import v8 from "node:v8";

/** Node's own parts that a command needs. */
const parts = ["child_process", "crypto", "fs/promises", "os", "stream", "timers/promises", "tty", "zlib"];

/**
 * Lets Node keep what it compiles from here on (not before Node 22.1). Not in a workflow: there a pull request's own commands
 * could leave code for a later job, and a fresh runner has none.
 */
export function keepCompiledCode(environment: NodeJS.ProcessEnv): void {
  if (environment["GITHUB_ACTIONS"] !== "true") module.enableCompileCache?.();
}

/** All of it at once, in all threads: what would be compiled later, function by function, is not kept. */
export function compileAtOnce(): void {
  if (module.getCompileCacheDir?.() === undefined) return;
  // Node's own parts come compiled, but for V8 as it was started.
  for (const part of parts) process.getBuiltinModule(`node:${part}`);
  v8.setFlagsFromString("--no-lazy");
}
