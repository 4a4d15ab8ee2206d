// Real git repositories in temporary folders, removed after the test.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const IDENTITY = [
  "-c",
  "user.name=test",
  "-c",
  "user.email=test@example.invalid",
  "-c",
  "commit.gpgsign=false",
  "-c",
  "core.autocrlf=false",
];

export interface TestRepository {
  readonly path: string;
  git(...args: string[]): string;
  write(path: string, content: string | Uint8Array): void;
  /** Writes the files, commits everything, and gives the commit id. */
  commit(message: string, files?: Readonly<Record<string, string | Uint8Array>>): string;
}

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "metricgate-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param environment more variables for git: fixed dates, for example */
export function createRepository(environment: Readonly<Record<string, string>> = {}): TestRepository {
  const path = join(temporaryFolder(), "repository");
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", path]);
  return openedAt(path, environment);
}

export function openedAt(path: string, environment: Readonly<Record<string, string>> = {}): TestRepository {
  const git = (...args: string[]): string =>
    execFileSync("git", [...IDENTITY, ...args], {
      cwd: path,
      encoding: "utf8",
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  };
  return {
    path,
    git,
    write,
    commit(message, files = {}) {
      for (const [file, content] of Object.entries(files)) write(file, content);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", message);
      return git("rev-parse", "HEAD");
    },
  };
}

/** A clone that knows one commit of history, as actions/checkout makes it by default. */
export function shallowClone(of: TestRepository, ref: string): TestRepository {
  const path = join(temporaryFolder(), "clone");
  execFileSync("git", ["clone", "--quiet", "--depth=1", "--branch", ref, `file://${of.path}`, path], {
    stdio: "ignore",
  });
  return openedAt(path);
}
