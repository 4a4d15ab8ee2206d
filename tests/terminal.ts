// A pull request in a temporary repository, and the terminal's answer to it.

import { existsSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterruption } from "../src/adapters/shell/interruption.ts";
import { cli } from "../src/cli.ts";
import type { Report } from "../src/core/report/report.ts";
import { createRepository, type TestRepository, temporaryFolder } from "./adapters/repository.ts";
import { config, houses } from "./world.ts";

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(
  directory: string,
  args: readonly string[],
  { environment = {}, isTTY = false }: { environment?: NodeJS.ProcessEnv; isTTY?: boolean } = {},
): Promise<Answer> {
  let out = "";
  let err = "";
  const code = await cli(args, {
    stdout: { write: (text) => (out += text), isTTY, columns: 80 },
    stderr: { write: (text) => (err += text) },
    // What lies there until the program ends goes with the test: the program goes on.
    environment: { ...process.env, RUNNER_TEMP: temporaryFolder(), ...environment },
    directory,
    entry: null,
    interruption: createInterruption(),
  });
  return { code, out, err };
}

/** A repository whose base is good; the pull request's branch is checked out and changes nothing yet. */
export function pullRequest(base: Readonly<Record<string, string | Uint8Array>> = {}): TestRepository {
  const repository = createRepository();
  repository.commit("base", { "metricgate.yml": config(), "data/houses.csv": houses(80), ...base });
  repository.git("checkout", "--quiet", "-b", "topic");
  return repository;
}

export const check = (repository: TestRepository, ...args: string[]): Promise<Answer> =>
  run(repository.path, ["check", "--base", "main", "--quiet", ...args]);

export const report = ({ out }: Answer): Report => JSON.parse(out) as Report;

export interface Case {
  readonly code: number;
  /** Parts of the message. */
  readonly says: readonly (string | RegExp)[];
  /** The pull request's config. */
  readonly config?: string | Buffer;
  /** The pull request's table. */
  readonly data?: string | Buffer;
  readonly prepare?: (repository: TestRepository) => void;
  readonly args?: readonly string[];
}

export const table = (header: string, row: (index: number) => string, rows = 80): string =>
  `${header}\n${Array.from({ length: rows }, (_, index) => `${row(index)}\n`).join("")}`;
export const plainRow = (index: number): string => `${index},${(index * 37) % 101},${index % 5},${(index * 53) % 89}`;
export const oddRow = (row: string) => table("id,area,rooms,price", (index) => (index === 5 ? row : plainRow(index)));
export const without = (path: string) => (repository: TestRepository) =>
  rmSync(join(repository.path, path), { recursive: true });
export const linked = (path: string, to: string) => (repository: TestRepository) => {
  rmSync(join(repository.path, path), { recursive: true });
  symlinkSync(to, join(repository.path, path));
};
export const withData = (line: string): string => config().replace("  key: id\n", `${line}\n`);

export interface Refusal {
  readonly code: number;
  readonly out: string;
  readonly written: boolean;
  /** Parts that the message lacks, with the message. */
  readonly unsaid: readonly string[];
}

export async function refusalOf({ says, prepare, args = [], ...files }: Case): Promise<Refusal> {
  const repository = pullRequest();
  if (files.config !== undefined) writeFileSync(join(repository.path, "metricgate.yml"), files.config);
  if (files.data !== undefined) writeFileSync(join(repository.path, "data/houses.csv"), files.data);
  prepare?.(repository);
  const all = ["check", "--base", "main", "--output", "results", "--quiet", ...args];
  const { code, out, err } = await run(repository.path, all);
  // What is wrong, and the next act.
  const parts = [...says, /^error: [^]*\n {2}[A-Z0-9(`][^]*\n$/];
  const unsaid = parts
    .filter((part) => (typeof part === "string" ? !err.includes(part) : !part.test(err)))
    .map((part) => `${String(part)} in: ${err}`);
  return { code, out, written: existsSync(join(repository.path, "results")), unsaid };
}

export const refusal = (code: number): Refusal => ({ code, out: "", written: false, unsaid: [] });

// Node 20 runs no TypeScript: there the built program stands for its source.
export const program = join(import.meta.dirname, "..", process.features.typescript ? "src/main.ts" : "dist/cli.js");
