// Git's plumbing through simple-git: fixed arguments, an environment built from scratch, nothing hostile switched on.

import { type SimpleGit, simpleGit } from "simple-git";
import { gitEnvironment, SAFE_CONFIG } from "./safety.ts";

export interface Cage {
  /** Standard output of a plumbing command; an empty text is also how git says "no such thing". */
  run(args: readonly string[]): Promise<string>;
  /** The same with an HTTP header that no argument list shows. */
  runWithHeader(
    args: readonly string[],
    header: { readonly url: string; readonly value: string } | null,
  ): Promise<string>;
}

export function createCage(directory: string, ambient: NodeJS.ProcessEnv): Cage {
  const environment = gitEnvironment(ambient);
  const start = (env: Record<string, string>, unsafe: Record<string, boolean> = {}): SimpleGit =>
    simpleGit({
      baseDir: directory,
      config: SAFE_CONFIG,
      // By default a timer waits after each process, and keeps the program from ending.
      completion: { onClose: true, onExit: false },
      allowEnvironment: Object.keys(env),
      // These permissions are for the settings above, which only ever switch things off.
      unsafe: {
        allowUnsafeFsMonitor: true,
        allowUnsafeHooksPath: true,
        allowUnsafePager: true,
        allowUnsafeDiffExternal: true,
        allowUnsafeCredentialHelper: true,
        allowUnsafeProtocolOverride: true,
        ...unsafe,
      },
    }).env(env);
  return {
    run: async (args) => start(environment).raw([...args]),
    runWithHeader: async (args, header) => {
      const env = header === null ? environment : { ...environment, ...headerEnvironment(header) };
      return start(env, { allowUnsafeConfigEnvCount: true, allowUnsafePack: true }).raw([...args]);
    },
  };
}

function headerEnvironment(header: { readonly url: string; readonly value: string }): Record<string, string> {
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${header.url}.extraheader`,
    GIT_CONFIG_VALUE_0: header.value,
  };
}
