// What git says of a repository before anything else is asked, in as few processes as it can be.

import { resolve } from "node:path";
import { type Problem, UserError } from "../../errors.ts";
import type { Fork } from "./base-commit.ts";
import type { Cage } from "./cage.ts";
import { type GitPlace, gitText } from "./git-output.ts";
import { commitIdIn, isPlainRevision } from "./revision.ts";

export interface Asked extends GitPlace {
  /** A revision that a base will most likely be asked for: the first process answers that too; null: none. */
  readonly expected: string | null;
}

export interface Facts extends Asked {
  readonly top: string;
  readonly prefix: string;
  readonly shallow: boolean;
  readonly format: "sha1" | "sha256";
  readonly objects: string;
  /** The file that says what a sparse checkout holds; it may not be there. */
  readonly sparse: string;
  /** Commit id of HEAD; null before the first commit. */
  readonly head: string | null;
  /** Where HEAD left the expected revision; null: not asked, or unknown. */
  readonly fork: Fork | null;
}

/** @throws {UserError} fault "environment" outside a repository */
export async function repositoryFacts(
  asked: Asked,
  git: Pick<Cage, "run"> = { run: (args) => gitText(asked, args) },
): Promise<Facts> {
  const { directory, expected } = asked;
  const questions = ["--show-toplevel", "--show-prefix", "--is-shallow-repository", "--show-object-format"];
  const question = ["rev-parse", ...questions, "--git-path", "objects", "--git-path", "info/sparse-checkout"];
  const withFork = async (): Promise<string> => {
    if (expected === null || !isPlainRevision(expected)) throw new Error("no revision is expected");
    return git.run([...question, "HEAD", sinceFork(expected), "--"]);
  };
  // An unknown revision spoils all answers, and so does HEAD before the first commit.
  const answer = await withFork()
    .catch(() => git.run([...question, "HEAD"]))
    .catch(() => git.run(question))
    .catch((cause: unknown) => {
      throw noRepository(directory, cause);
    });
  const [top = "", prefix = "", shallow, format, objects = "", sparse = "", head = "", ...fork] = answer
    .trimEnd()
    .split("\n");
  const isWhole = fork.length === 0 || (fork.at(-1) === "--" && fork.slice(0, -1).every((line) => idIn(line) !== null));
  if (!isWhole || !["true", "false"].includes(shallow ?? ""))
    throw new UserError("environment", {
      message: "the path of this repository holds a line break, and git's answers cannot be told apart",
      hint: "Move or clone it into a folder without one.",
    });
  return {
    ...asked,
    top,
    prefix,
    shallow: shallow === "true",
    format: format === "sha256" ? "sha256" : "sha1",
    objects: resolve(directory, objects),
    sparse: resolve(directory, sparse),
    head: commitIdIn(head),
    fork: forkIn(fork),
  };
}

/** A revision's commit and its merge base with HEAD; null for what is no revision. */
export async function forkAt(git: Cage, revision: string): Promise<Fork | null> {
  if (!isPlainRevision(revision)) return null;
  const answer = await git.run(["rev-parse", sinceFork(revision), "--"]).catch(() => "");
  return forkIn(answer.split("\n"));
}

/** `A...B` prints A, B and ^ each merge base. */
function sinceFork(revision: string): string {
  return `${revision}^{commit}...HEAD`;
}

function forkIn(lines: readonly string[]): Fork | null {
  const [tip = null, , nearest = null] = lines.map(idIn);
  return tip === null ? null : { tip, mergeBase: nearest };
}

function idIn(line: string): string | null {
  return commitIdIn(line.replace(/^\^/, ""));
}

function noRepository(directory: string, cause: unknown): UserError {
  const detail = cause instanceof Error ? cause.message.trim().split("\n")[0] : String(cause);
  return new UserError("environment", problemOf(detail, directory), { cause });
}

function problemOf(detail: string, directory: string): Problem {
  if (/spawn git ENOENT/.test(detail))
    return {
      message: "git is not installed, or not in PATH",
      hint: "Install git: the base commit is read from the repository with it.",
    };
  const [, foreign] = /detected dubious ownership in repository at '(.+)'/.exec(detail) ?? [];
  if (foreign !== undefined)
    return {
      message: `git does not open the repository at ${foreign}, because it belongs to another user`,
      hint: `If you trust it: git config --global --add safe.directory '${foreign}'`,
    };
  return {
    message: `no git repository to work in at ${directory} (git says: ${detail})`,
    hint: "Run metricgate inside a git work tree; in a workflow, check the repository out first.",
  };
}
