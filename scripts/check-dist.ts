// Fails when dist/ is not what the sources build: an action runs from its repository, so dist/ is what users get.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "./build.ts";

const committed = resolve(import.meta.dirname, "..", "dist");
const fresh = mkdtempSync(join(tmpdir(), "metricgate-dist-"));
try {
  build(fresh);
  const names = [...new Set([...readdirSync(committed), ...readdirSync(fresh)])].toSorted();
  const different = names.filter((name) => contentOf(committed, name) !== contentOf(fresh, name));
  if (different.length > 0) {
    process.stderr.write(
      `dist/ is not what src/ builds: ${different.join(", ")}\nRun: npm run build, and commit dist/\n`,
    );
    process.exitCode = 1;
  } else process.stdout.write("dist/ is what src/ builds\n");
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function contentOf(folder: string, name: string): string | null {
  try {
    return readFileSync(join(folder, name), "latin1");
  } catch {
    return null;
  }
}
