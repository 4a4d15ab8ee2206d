// fixtures/<case> as a real git repository: a base branch, and a pull request's branch that changes what the case changes.

import { cpSync, readdirSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createRepository, type TestRepository } from "./adapters/repository.ts";

export const FIXTURES = resolve(import.meta.dirname, "../fixtures");
const EXPECTED = "expected";

/** What the base branch of a case lacks, beside fixtures/base. */
const LACKING: Readonly<Record<string, readonly string[]>> = { "no-baseline": ["metricgate.yml"] };

/** Cases that leave another base branch than fixtures/base. */
const OWN_BASE: Readonly<Record<string, string>> = {
  "slice-regressed": "base-sliced",
  waived: "base-sliced",
  "waiver-expired": "base-sliced",
};

/** Commits get the same ids on every machine. */
const FIXED_DATES = { GIT_AUTHOR_DATE: "2026-01-05T12:00:00Z", GIT_COMMITTER_DATE: "2026-01-05T12:00:00Z" };

export interface FixtureRepository extends TestRepository {
  /** The tip of `main`. */
  readonly base: string;
  /** The tip of `change`, which is checked out. */
  readonly head: string;
}

/** The folders of fixtures/ that hold a pull request. */
export function fixtureCases(): readonly string[] {
  return readdirSync(FIXTURES).filter((name) => !name.startsWith("base"));
}

export function createFixture(name: string): FixtureRepository {
  const repository = createRepository(FIXED_DATES);
  lay(repository, OWN_BASE[name] ?? "base");
  for (const path of LACKING[name] ?? []) rmSync(join(repository.path, path));
  const base = repository.commit("The model of main");
  repository.git("checkout", "--quiet", "-b", "change");
  lay(repository, name);
  return { ...repository, base, head: repository.commit(name) };
}

/** Copies the files of a case over what is there. */
export function lay(repository: TestRepository, name: string): void {
  cpSync(join(FIXTURES, name), repository.path, { recursive: true, filter: (path) => basename(path) !== EXPECTED });
}

/** Checks out what GitHub checks out for a pull request: its merge into the base branch. Gives the merge commit. */
export function mergeAsGitHub(repository: FixtureRepository, branch = "change"): string {
  const [base, head] = ["main", branch].map((ref) => repository.git("rev-parse", ref));
  repository.git("checkout", "--quiet", "--detach", "main");
  repository.git("merge", "--quiet", "--no-ff", "--message", `Merge ${head} into ${base}`, branch);
  return repository.git("rev-parse", "HEAD");
}
