// The bytes of a file in git's object store, streamed.

import { spawn } from "node:child_process";
import { UserError } from "../../errors.ts";
import { looseBlob } from "./loose-object.ts";
import { gitEnvironment, SAFE_CONFIG } from "./safety.ts";

/** Where the objects of a repository are; plain data. */
export interface ObjectStore {
  /** A folder of the repository's work tree. */
  readonly directory: string;
  /** The folder of loose objects: .git/objects. */
  readonly objects: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** The bytes of a blob, never whole in memory. @throws {UserError} when they cannot be had, also after the last byte. */
export async function* blobBytes(store: ObjectStore, oid: string): AsyncGenerator<Uint8Array> {
  // A process and a pipe for the same bytes take twice as long.
  const loose = await looseBlob(store.objects, oid);
  if (loose === null) {
    yield* bytesFromGit(store, oid);
    return;
  }
  try {
    yield* loose;
  } catch (cause) {
    throw unreadable(oid, cause instanceof Error ? cause.message : String(cause));
  }
}

/** The bytes of a blob (its id, or `commit:path`) as git writes them. @throws {UserError} when git fails. */
export async function* bytesFromGit(
  { directory, environment }: Pick<ObjectStore, "directory" | "environment">,
  blob: string,
): AsyncGenerator<Uint8Array> {
  // simple-git collects what it streams, which would hold a whole data file: hence a process of our own, in the same cage.
  // A low bigFileThreshold makes git itself stream a blob that is not stored as a delta.
  const config = [...SAFE_CONFIG, "core.bigFileThreshold=1m"].flatMap((setting) => ["-c", setting]);
  const child = spawn("git", [...config, "cat-file", "blob", blob], {
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
    if (code !== 0) {
      throw unreadable(blob, Buffer.concat(complaint).toString("utf8").trim() || `exit code ${code}`);
    }
  } finally {
    child.kill();
  }
}

function unreadable(blob: string, detail: string): UserError {
  return new UserError("environment", {
    message: `git could not read object ${blob}: ${detail}`,
    hint: hintOn(detail),
  });
}

/** What to do where git could not read an object, by what it said (LC_ALL=C). */
export function hintOn(complaint: string): string {
  return complaint.includes("promisor remote")
    ? "This clone is a partial one, without old files. Fetch them: git fetch --refetch --no-filter origin"
    : "Fetch the commit with its files: git fetch origin";
}
