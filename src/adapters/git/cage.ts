// Git's plumbing through simple-git: fixed arguments, an environment built from scratch, nothing hostile switched on.

import { gitEnvironment, SAFE_CONFIG, type Setting, settingsEnvironment } from "./safety.ts";

export interface Cage {
  /**
   * Standard output of a plumbing command; an empty text is also how git says "no such thing".
   * @param settings of this call alone, which no argument list shows
   * @param protocols by which it may reach a remote, with colons between
   */
  run(args: readonly string[], settings?: readonly Setting[], protocols?: string): Promise<string>;
  /** A setting as git has it for its user, the system's included, which our own calls do without; null: not made. */
  setting(name: string): Promise<string | null>;
}

export function createCage(directory: string, ambient: NodeJS.ProcessEnv): Cage {
  const environment = gitEnvironment(ambient);
  const ask = async (
    args: readonly string[],
    settings: readonly Setting[],
    protocols?: string,
    base = environment,
  ): Promise<string> => {
    // Most checks have nothing to ask that git was not asked at first.
    const { simpleGit } = await import("simple-git");
    const env = {
      ...base,
      ...settingsEnvironment(settings),
      ...(protocols === undefined ? {} : { GIT_ALLOW_PROTOCOL: protocols }),
    };
    const git = simpleGit({
      baseDir: directory,
      config: SAFE_CONFIG,
      // By default a timer waits after each process, and keeps the program from ending.
      completion: { onClose: true, onExit: false },
      allowEnvironment: Object.keys(env),
      // These permissions are for settings of ours, which only ever switch things off.
      unsafe: {
        allowUnsafeFsMonitor: true,
        allowUnsafeHooksPath: true,
        allowUnsafePager: true,
        allowUnsafeDiffExternal: true,
        allowUnsafeCredentialHelper: true,
        allowUnsafeAskPass: true,
        allowUnsafeProtocolOverride: true,
        allowUnsafeFilter: settings.length > 0,
        allowUnsafeConfigEnvCount: settings.length > 0,
        allowUnsafePack: true,
      },
    });
    return git.env(env).raw([...args]);
  };
  return {
    run: async (args, settings = [], protocols) => ask(args, settings, protocols),
    async setting(name) {
      const { GIT_CONFIG_NOSYSTEM: _, ...withSystem } = environment;
      // Reading a setting runs nothing. The last line end is git's own; a value that is not there is a failure.
      const answer = await ask(["config", "--get", name], [], undefined, withSystem).catch(() => "");
      return answer === "" ? null : answer.replace(/\n$/, "");
    },
  };
}

/** The settings that match and are made in any file that git reads here, each with another value. */
export async function overridden(
  git: Cage,
  pattern: string,
  settingsOf: (name: string) => readonly Setting[],
): Promise<readonly Setting[]> {
  const answer = await git.run(["config", "-z", "--name-only", "--get-regexp", pattern]).catch(() => "");
  const names = new Set(answer.split("\0").filter((name) => name !== ""));
  return [...names].flatMap(settingsOf);
}
