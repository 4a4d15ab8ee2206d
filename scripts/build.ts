// Builds dist/: TypeScript to lib/, then one bundle with its chunks, and the launcher that people run.

import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** Written into `dist`; ncc never empties a folder, so old chunks are removed first. */
export function build(dist: string): void {
  const run = (name: string, ...args: string[]): void => {
    execFileSync(process.execPath, [binary(name), ...args], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  };
  rmSync(join(root, "lib"), { recursive: true, force: true });
  rmSync(dist, { recursive: true, force: true });
  run("typescript", "-p", "tsconfig.json");
  run("@vercel/ncc", "build", "lib/main.js", "-o", dist, "--no-cache", "--license", "LICENSES.txt");
  writeFileSync(join(dist, "cli.js"), '#!/usr/bin/env node\nimport "./index.js";\n', { mode: 0o755 });
}

/** The script behind a package's first command. */
function binary(name: string): string {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const paths = typeof bin === "string" ? [bin] : [bin["tsc"] ?? Object.values(bin)[0] ?? ""];
  return join(folder, paths[0] ?? "");
}

if (import.meta.main) build(join(root, "dist"));
