// What a process of git prints, streamed: simple-git collects it, which would hold a whole data file.

import { spawn } from "node:child_process";
import { gitEnvironment, safeArguments } from "./safety.ts";

export interface GitPlace {
  /** A folder of the repository's work tree. */
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Git ended with a complaint. */
export class GitFailure extends Error {}

/** Starts at once. @throws {GitFailure} also after the last byte, and what a start says that fails */
export async function* gitOutput(
  { directory, environment }: GitPlace,
  args: readonly string[],
  settings: readonly string[] = [],
): AsyncGenerator<Uint8Array> {
  const child = spawn("git", safeArguments(args, settings), {
    cwd: directory,
    env: gitEnvironment(environment),
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
    if (code !== 0) throw new GitFailure(Buffer.concat(complaint).toString("utf8").trim() || `exit code ${code}`);
  } finally {
    child.kill();
  }
}

/** A short answer. @throws as above */
export async function gitText(place: GitPlace, args: readonly string[]): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of gitOutput(place, args)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
