// What every git process of ours is started with, so that no setting of a repository can run a program.

/** Settings of the repository or its user that would run a program, each switched off for our calls. */
export const SAFE_CONFIG = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "diff.external=",
  "credential.helper=",
  "core.askPass=",
  "submodule.recurse=false",
  // Cleaning up asks hooks and programs.
  "gc.auto=0",
  "maintenance.auto=false",
  // It cannot be unset; it is run with the folder of an alternate, and may do nothing with it.
  "core.alternateRefsCommand=true",
];

/** Git's arguments with these settings, and more of ours, before them. */
export function safeArguments(args: readonly string[], settings: readonly string[] = []): readonly string[] {
  return [...[...SAFE_CONFIG, ...settings].flatMap((setting) => ["-c", setting]), ...args];
}

/** One setting: its name and its value. */
export type Setting = readonly [name: string, value: string];

/** Settings as variables, which count before every file: a name may hold "=", at which `-c` would cut it. */
export function settingsEnvironment(settings: readonly Setting[]): Record<string, string> {
  if (settings.length === 0) return {};
  const named = settings.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, name],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(named) };
}

/** Variables that git or its transport needs from outside; everything else, GIT_* above all, stays out. */
const PASSED_ON =
  /^(PATH|HOME|TMPDIR|TEMP|TMP|SystemRoot|USERPROFILE|APPDATA|LOCALAPPDATA|PATHEXT|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR)$/;

export function gitEnvironment(ambient: NodeJS.ProcessEnv): Record<string, string> {
  const passed = Object.entries(ambient).flatMap(([name, value]) =>
    value !== undefined && PASSED_ON.test(name) ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(passed),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    // Counts before every setting. A remote on disk runs the program that its setting names, so it is for our own fetch.
    GIT_ALLOW_PROTOCOL: "https:http",
    GIT_OPTIONAL_LOCKS: "0",
    // A commit's id stands for what was committed, not for what `git replace` puts in its place in this clone alone.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LFS_SKIP_SMUDGE: "1",
  };
}
