// The bytes of a file in git's object store, streamed.

import { spawn } from "node:child_process";
import { UserError } from "../../errors.ts";
import { gitEnvironment, SAFE_CONFIG } from "./safety.ts";

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
