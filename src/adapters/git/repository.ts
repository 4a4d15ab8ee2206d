// The git repository: its head, its base commit, and the files of any commit.

import { stat } from "node:fs/promises";
import { once } from "../../core/once.ts";
import { UserError } from "../../errors.ts";
import type { Repository, Snapshot } from "../../ports.ts";
import { type Fork, pullRequestBase, revisionBase } from "./base-commit.ts";
import { createCage, overridden } from "./cage.ts";
import { createCommitSnapshot } from "./commit-snapshot.ts";
import { type Facts, forkAt } from "./facts.ts";
import { storedWithLf } from "./line-ends.ts";
import { type ObjectReader, openObjectReader } from "./object-reader.ts";
import { commitAt, commitIdIn } from "./revision.ts";
import type { Setting } from "./safety.ts";

export interface GitRepository extends Repository {
  /** The repository's top folder. */
  readonly top: string;
  /** The working directory inside it: "" or "models/houses/". */
  readonly prefix: string;
  readonly objectFormat: "sha1" | "sha256";
  /** The folder of loose objects. */
  readonly objects: string;
  readonly reader: ObjectReader;
  /** Tracked files of the working directory that a sparse checkout leaves out. */
  leftOut(): Promise<readonly string[]>;
  /** Those of the working directory's paths from whose lines git takes the carriage returns when it stores them. */
  storedWithLf(paths: readonly string[]): Promise<readonly string[]>;
  /** Address of the remote `origin`, as git's config has it; null: there is none. */
  remoteUrl(): Promise<string | null>;
  /** Names of the settings by which git sends a header of its own: a token that was left there, most likely. */
  headerSettings(): Promise<readonly string[]>;
}

export interface RemoteAccess {
  /** For fetching a missing commit from a private repository: the header and the server it is for. */
  readonly authorization: { readonly url: string; readonly value: string } | null;
  /** Merge base asked of the host, for clones too shallow to know it. */
  readonly remoteMergeBase: ((base: string, head: string) => Promise<string | null>) | null;
}

export function openRepository(
  facts: Facts,
  options: RemoteAccess,
  reader: ObjectReader = openObjectReader(facts),
): GitRepository {
  const { directory, environment, expected } = facts;
  const git = createCage(directory, environment);
  const { top, prefix, shallow, format, objects, head: headCommit } = facts;
  /** Commits that are known to be here: asking git again costs a process. */
  const here = new Set(headCommit === null ? [] : [headCommit]);

  const commitOf = async (revision: string): Promise<string | null> => {
    if (here.has(revision)) return revision;
    const commit = await commitAt(git, revision);
    if (commit !== null) here.add(commit);
    return commit;
  };
  const mergeBase = async (base: string, head: string): Promise<string | null> => {
    // A shallow clone can give a wrong merge base, or none: there the host knows better.
    if (shallow && options.remoteMergeBase !== null) {
      const remote = await options.remoteMergeBase(base, head);
      if (remote !== null) return remote;
    }
    const answer = await git.run(["merge-base", base, head]).catch(() => "");
    const commit = commitIdIn(answer);
    if (commit !== null) here.add(commit);
    return commit;
  };
  /** A revision's commit and its merge base with HEAD in one process. */
  const fork = async (revision: string): Promise<Fork | null> => {
    const found = revision === expected && facts.fork !== null ? facts.fork : await forkAt(git, revision);
    for (const commit of [found?.tip, found?.mergeBase]) if (typeof commit === "string") here.add(commit);
    return found;
  };
  const need = async (sha: string): Promise<void> => {
    if ((await commitOf(sha)) !== null) return;
    // --depth only in a clone that is shallow already: in a full one it would cut the history off.
    const depth = shallow ? ["--depth=1"] : [];
    const fetch = [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-recurse-submodules",
      "--no-write-fetch-head",
      "--upload-pack=git-upload-pack",
      ...depth,
    ];
    const { authorization } = options;
    const settings: readonly Setting[] = [
      // Of other remotes, which git asks by itself for objects that a partial clone lacks.
      ...(await overridden(git, "^remote\\..*\\.uploadpack$", (name) => [[name, "git-upload-pack"]])),
      ...(authorization === null ? [] : [[`http.${authorization.url}.extraheader`, authorization.value] as const]),
    ];
    try {
      await git.run([...fetch, "origin", sha], settings, "https:http:file");
    } catch (cause) {
      throw missingCommit(sha, cause);
    }
    if ((await commitOf(sha)) === null) throw missingCommit(sha);
  };

  return {
    top,
    prefix,
    objectFormat: format,
    objects,
    reader,
    head: async () => headCommit,
    leftOut: once(async () => {
      // Most checkouts have no such file, and need no further process.
      if ((await stat(facts.sparse).catch(() => null)) === null) return [];
      const answer = await git.run(["ls-files", "-z", "-t"]);
      // "S" is a file whose index entry says skip-worktree (git-ls-files, -t).
      return answer.split("\0").flatMap((line) => (line.startsWith("S ") ? [line.slice(2)] : []));
    }),
    storedWithLf: (paths) => storedWithLf(git, paths),
    remoteUrl: async () => (await git.run(["config", "--get", "remote.origin.url"]).catch(() => "")).trim() || null,
    async headerSettings() {
      const question = ["config", "-z", "--name-only", "--get-regexp", "^http\\..*extraheader$"];
      const answer = await git.run(question).catch(() => "");
      return answer.split("\0").filter((name) => name !== "");
    },
    async base(request) {
      switch (request.kind) {
        case "commit":
          return { sha: request.sha, ref: request.ref ?? request.sha.slice(0, 7), how: "named by the event" };
        case "pull-request":
          return pullRequestBase(git, request, mergeBase);
        case "revision":
          return revisionBase(request.ref, headCommit, { commitOf, mergeBase, fork }, shallow);
        default:
          return request satisfies never;
      }
    },
    async commit(sha): Promise<Snapshot> {
      await need(sha);
      return createCommitSnapshot(git, reader, { directory, environment, sha, prefix });
    },
    async ancestors(sha, limit) {
      if ((await commitOf(sha)) === null) return [];
      const list = await git.run(["rev-list", "--first-parent", `--max-count=${limit + 1}`, sha]);
      return list.split("\n").filter((line) => line !== "" && line !== sha);
    },
  };
}

function missingCommit(sha: string, cause?: unknown): UserError {
  return new UserError(
    "environment",
    {
      message: `commit ${sha.slice(0, 12)} is not in this clone and cannot be fetched from origin`,
      hint: "Set `fetch-depth: 0` on actions/checkout, or run: git fetch origin",
    },
    { cause },
  );
}
