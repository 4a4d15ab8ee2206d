// The terminal: results go to standard output by the door, everything said on the way to standard error.

import { join } from "node:path";
import type { Host } from "../../ports.ts";
import { writeWhole } from "./whole-file.ts";

export interface Terminal {
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** Where `--output` wants the files; null: nowhere. */
  readonly outputDirectory: string | null;
  readonly quiet: boolean;
}

export function createTerminalHost(terminal: Terminal): Host {
  const { outputDirectory } = terminal;
  const start = Date.now();
  return {
    run: () => ({
      startedAt: new Date(start).toISOString(),
      seconds: (Date.now() - start) / 1000,
      node: process.version,
      id: null,
      attempt: null,
      url: null,
      repository: null,
      serverUrl: null,
    }),
    origin: null,
    headSha: null,
    conversation: null,
    keepsFiles: outputDirectory !== null,
    progress(message) {
      if (!terminal.quiet) terminal.stderr.write(`${message}\n`);
    },
    warn(message) {
      terminal.stderr.write(`warning: ${message}\n`);
    },
    async saveFiles(files) {
      if (outputDirectory === null) return null;
      const paths = new Map<string, string>();
      for (const file of files) {
        const path = join(outputDirectory, file.name);
        await writeWhole(path, file.content);
        paths.set(file.name, path);
      }
      return paths;
    },
    uploadArtifact: async () => null,
    writeSummary: async () => {},
    annotate: () => {},
    setOutputs: () => {},
  };
}
