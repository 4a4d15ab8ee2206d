// How every git process is started: fixed arguments, an environment built from scratch, nothing hostile switched on.

import { spawn } from "node:child_process";
import { type SimpleGit, simpleGit } from "simple-git";
import { UserError } from "../../errors.ts";

/** Settings of the repository or its user that would run a program, each switched off for our calls. */
const SAFE_CONFIG = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "diff.external=",
  "credential.helper=",
  "protocol.allow=never",
  "protocol.https.allow=always",
  "protocol.http.allow=always",
  "protocol.file.allow=always",
];

/** Variables that git or its transport needs from outside; everything else, GIT_* above all, stays out. */
const PASSED_ON =
  /^(PATH|HOME|TMPDIR|TEMP|TMP|SystemRoot|USERPROFILE|APPDATA|LOCALAPPDATA|PATHEXT|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR)$/;

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

/** The bytes of a blob as git writes them, never whole in memory. @throws when git fails, also after the last byte. */
export async function* blobBytes(
  directory: string,
  oid: string,
  ambient: NodeJS.ProcessEnv,
): AsyncGenerator<Uint8Array> {
  // simple-git collects what it streams, which would hold a whole data file: hence a process of our own, in the same cage.
  // A low bigFileThreshold makes git itself stream a blob that is not stored as a delta.
  const config = [...SAFE_CONFIG, "core.bigFileThreshold=1m"].flatMap((setting) => ["-c", setting]);
  const child = spawn("git", [...config, "cat-file", "blob", oid], {
    cwd: directory,
    env: gitEnvironment(ambient),
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  const complaint: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => complaint.push(chunk));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  ended.catch(() => {}); // looked at below; a failing start must not count as unhandled meanwhile
  try {
    const chunks: AsyncIterable<Buffer> = child.stdout;
    for await (const chunk of chunks) yield chunk;
    const code = await ended;
    if (code !== 0) {
      const message = `git could not read object ${oid}: ${Buffer.concat(complaint).toString("utf8").trim() || `exit code ${code}`}`;
      throw new UserError("environment", { message, hint: "Fetch the commit with its files: git fetch origin" });
    }
  } finally {
    child.kill();
  }
}

function gitEnvironment(ambient: NodeJS.ProcessEnv): Record<string, string> {
  const passed = Object.entries(ambient).flatMap(([name, value]) =>
    value !== undefined && PASSED_ON.test(name) ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(passed),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LFS_SKIP_SMUDGE: "1",
  };
}

function headerEnvironment(header: { readonly url: string; readonly value: string }): Record<string, string> {
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${header.url}.extraheader`,
    GIT_CONFIG_VALUE_0: header.value,
  };
}
