// The commit that a change is held against: where it left the branch or revision that is asked for.

import { UserError } from "../../errors.ts";
import type { BaseCommit, BaseRequest } from "../../ports.ts";
import type { Cage } from "./cage.ts";

/** Where HEAD left a revision; null: they have no history in common. */
export interface Fork {
  readonly tip: string;
  readonly mergeBase: string | null;
}

/** @throws {UserError} where the clone is too shallow to tell */
export async function pullRequestBase(
  git: Cage,
  request: BaseRequest & { kind: "pull-request" },
  mergeBase: (base: string, head: string) => Promise<string | null>,
): Promise<BaseCommit> {
  // The raw commit object names its parents even where a shallow clone hides them from rev-parse.
  const commit = await git.run(["cat-file", "commit", "HEAD"]);
  const headers = commit.slice(0, commit.indexOf("\n\n"));
  const [first, second, ...more] = [...headers.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "");
  if (first !== undefined && second === request.headSha && more.length === 0) {
    return { sha: first, ref: request.baseRef, how: "first parent of the merge commit that GitHub checks out" };
  }
  const sha = await mergeBase(request.baseSha, request.headSha);
  if (sha !== null) return { sha, ref: request.baseRef, how: `merge base of the pull request and ${request.baseRef}` };
  throw new UserError("environment", {
    message: `cannot find where the pull request left ${request.baseRef}: the clone is shallow and HEAD is not GitHub's merge commit`,
    hint: "Check out the default ref of the pull_request event, or set `fetch-depth: 0` on actions/checkout.",
  });
}

/** @throws {UserError} for an unknown revision, and for one of another history */
export async function revisionBase(
  asked: string | null,
  head: string | null,
  git: {
    readonly commitOf: (revision: string) => Promise<string | null>;
    readonly mergeBase: (base: string, head: string) => Promise<string | null>;
    readonly fork: (revision: string) => Promise<Fork | null>;
  },
  shallow: boolean,
): Promise<BaseCommit> {
  /** In a shallow clone the host may know the merge base better than git does. */
  const forkOf = async (name: string): Promise<Fork | null> => {
    if (!shallow && head !== null) return git.fork(name);
    const tip = await git.commitOf(name);
    return tip === null ? null : { tip, mergeBase: head === null ? null : await git.mergeBase(tip, head) };
  };
  const names = asked === null ? ["origin/HEAD", "origin/main", "origin/master", "main", "master"] : [asked];
  for (const name of names) {
    const found = await forkOf(name);
    if (found === null) continue;
    const { tip, mergeBase: sha } = found;
    if (sha !== null) return { sha, ref: name, how: sha === tip ? `${name} itself` : `merge base of HEAD and ${name}` };
    throw new UserError(shallow ? "environment" : "usage", {
      message: `HEAD and ${name} have no common history${shallow ? " in this shallow clone" : ""}`,
      hint: shallow ? "Fetch the whole history: git fetch --unshallow" : "Name another revision with --base.",
    });
  }
  if (head === null)
    throw new UserError("usage", {
      message: "there is no commit yet, so there is nothing to compare with",
      hint: "Commit the config and the data; then change them on a branch of their own.",
    });
  if (asked === null)
    throw new UserError("usage", {
      message: "no base to compare with: neither origin/HEAD nor main or master exists",
      hint: "Name one with --base REVISION.",
    });
  const depth = shallow ? "; this clone is shallow, and git fetch --unshallow fetches the rest of the history" : "";
  throw new UserError("usage", {
    message: `unknown base revision \`${asked.slice(0, 255)}\``,
    hint: `Name a branch, tag or commit of this repository; a remote branch is fetched with: git fetch origin BRANCH${depth}`,
  });
}
