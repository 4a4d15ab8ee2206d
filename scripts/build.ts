// Builds dist/: TypeScript to lib/, then one bundle with its chunks, and the launcher that people run.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** Written into `dist` once everything is built; ncc never empties a folder, so old chunks would stay. */
export function build(dist: string): void {
  const draft = mkdtempSync(join(tmpdir(), "metricgate-build-"));
  rmSync(join(root, "lib"), { recursive: true, force: true });
  run("typescript", "-p", "tsconfig.json");
  run("@vercel/ncc", "build", "lib/main.js", "-o", draft, "--no-cache", "--license", "LICENSES.txt");
  for (const file of readdirSync(draft)) if (file.endsWith(".js")) inAscii(join(draft, file));
  writeFileSync(join(draft, "cli.js"), '#!/usr/bin/env node\nimport "./index.js";\n', { mode: 0o755 });
  rmSync(dist, { recursive: true, force: true });
  cpSync(draft, dist, { recursive: true });
  rmSync(draft, { recursive: true });
}

/**
 * One dash in a file makes V8 keep the whole of it in two bytes a character: reading and compiling take longer in every run.
 * An escape means the same in texts, patterns, names and comments; not after a backslash, and not in raw texts.
 */
function inAscii(path: string): void {
  const code = readFileSync(path, "utf8");
  const unsafe = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f`]/.exec(code);
  if (unsafe !== null) throw new Error(`${path} has a character that cannot be escaped: ${unsafe[0]}`);
  const escaped = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  writeFileSync(path, escaped);
  // A blank of another kind between two words is no place for an escape; such a file stays as it was.
  if (!isCode(path)) writeFileSync(path, code);
}

function isCode(path: string): boolean {
  return spawnSync(process.execPath, ["--check", path], { stdio: "ignore" }).status === 0;
}

function run(name: string, ...args: string[]): void {
  try {
    execFileSync(process.execPath, [binary(name), ...args], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  } catch (error) {
    if (error instanceof Error && "stdout" in error) process.stderr.write(String(error.stdout));
    throw error;
  }
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
