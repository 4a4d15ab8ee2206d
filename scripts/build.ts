// Builds dist/: TypeScript to lib/, its modules joined to few, then one bundle with its chunks, and the launcher that people run.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync, transformSync } from "esbuild";

const root = resolve(import.meta.dirname, "..");

/** Written into `dist` once everything is built; ncc never empties a folder, so old chunks would stay. */
export function build(dist: string): void {
  const draft = mkdtempSync(join(tmpdir(), "metricgate-build-"));
  rmSync(join(root, "lib"), { recursive: true, force: true });
  run("typescript", "-p", "tsconfig.json");
  joinModules();
  run("@vercel/ncc", "build", "lib/joined/main.js", "-o", draft, "--no-cache", "--license", "LICENSES.txt");
  for (const file of readdirSync(draft).filter((name) => name.endsWith(".js"))) {
    writeFileSync(join(draft, file), packed(readFileSync(join(draft, file), "utf8")));
  }
  writeFileSync(join(draft, "cli.js"), '#!/usr/bin/env node\nimport "./index.js";\n', { mode: 0o755 });
  rmSync(dist, { recursive: true, force: true });
  cpSync(draft, dist, { recursive: true });
  rmSync(draft, { recursive: true });
}

/**
 * Makes few modules of the program's own many. ncc leaves what a module imports a getter, which a loop over the cells of a
 * table calls for each of them; within one module it is a variable.
 */
function joinModules(): void {
  buildSync({
    absWorkingDir: root,
    entryPoints: ["lib/main.js"],
    outdir: "lib/joined",
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
  });
}

/**
 * Comments, blanks and letters of more than a byte are read and compiled again in every run; names stay, for traces.
 * One dash makes V8 keep the whole of a file in two bytes a character.
 */
function packed(code: string): string {
  return transformSync(code, {
    charset: "ascii",
    legalComments: "none", // they are in LICENSES.txt
    minifySyntax: true,
    minifyWhitespace: true,
    target: "node20",
  }).code;
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
