// Places for contents that are fetched: one folder a process, gone when it ends.

import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives the path of a new file each time; the folder is made when the first is asked for. */
export function temporaryFiles(environment: NodeJS.ProcessEnv): () => Promise<string> {
  let folder: Promise<string> | null = null;
  let count = 0;
  return async () => {
    folder ??= mkdtemp(join(environment["RUNNER_TEMP"] || tmpdir(), "metricgate-data-")).then((made) => {
      process.once("exit", () => rmSync(made, { recursive: true, force: true }));
      return made;
    });
    return join(await folder, String(count++));
  };
}
