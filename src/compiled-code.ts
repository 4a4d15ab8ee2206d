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

/** Loads a part of the program, all of it compiled at once: what is compiled later, function by function, is not kept. */
export async function compiledAtOnce<T>(load: () => Promise<T>): Promise<T> {
  if (module.getCompileCacheDir?.() === undefined) return load();
  // Node's own parts come compiled, but for V8 as it was started, here and in other threads.
  for (const part of parts) process.getBuiltinModule(`node:${part}`);
  v8.setFlagsFromString("--no-lazy");
  try {
    return await load();
  } finally {
    v8.setFlagsFromString("--lazy");
  }
}
