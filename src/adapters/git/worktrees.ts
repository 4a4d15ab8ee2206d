// Worktrees of a commit, or of the checkout as it lies there: no hook runs, no filter, and nothing is written to the index.

import { constants } from "node:fs";
import { copyFile, lstat, mkdir, readFile, readlink, realpath, rm, rmdir, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../../errors.ts";
import { type Cage, createCage, overridden } from "./cage.ts";
import type { Setting } from "./safety.ts";

export interface Worktrees {
  /** A worktree at `path` with the commit's files. @throws {UserError} fault "environment" when git cannot make it. */
  ofCommit(sha: string, path: string): Promise<void>;
  /** A worktree of HEAD with the files of the checkout: changed, new ones that git does not ignore, without deleted ones. */
  ofCheckout(head: string, path: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Every file that git tracks or would track; of a submodule its commit. */
  listed(): Promise<readonly { readonly path: string; readonly commit: string | null }[]>;
}

const COPIES_AT_A_TIME = 16;

export function createWorktrees(top: string, ambient: NodeJS.ProcessEnv): Worktrees {
  const git = createCage(top, ambient);

  /** Git's own folder of each worktree: asking git to take one away again costs a process. */
  const folders = new Map<string, string>();
  /** A worktree that is still being made can be taken away only afterwards. */
  const adding = new Map<string, Promise<void>>();

  /** One at a time: git reads the other worktrees' folders, and fails over one that is only half written. */
  let latest: Promise<unknown> = Promise.resolve();
  const add = async (sha: string, path: string): Promise<void> => {
    const command = ["worktree", "add", "--detach", "--quiet", "--no-checkout", path, sha];
    const made = latest.then(async () => {
      await git.run(command);
    });
    latest = made.catch(() => {});
    adding.set(path, made);
    await made.catch((cause: unknown) => {
      throw failed(`make a worktree of ${sha.slice(0, 7)}`, cause);
    });
    const [, folder] = /^gitdir: (.+)$/m.exec(await readFile(join(path, ".git"), "utf8").catch(() => "")) ?? [];
    if (folder !== undefined && basename(dirname(folder)) === "worktrees") folders.set(path, folder);
  };

  const listed = async () => {
    const [others, tracked] = await Promise.all([
      git.run(["ls-files", "-z", "--others", "--exclude-standard"]),
      git.run(["ls-files", "-z", "--stage"]),
    ]);
    // "<mode> <oid> <stage>\t<path>"; a conflict has several stages of one path.
    const ofIndex = lines(tracked).map((line) => {
      const [mode = "", oid = ""] = line.split(" ");
      return [line.slice(line.indexOf("\t") + 1), mode === "160000" ? oid : null] as const;
    });
    const all = new Map([...ofIndex, ...lines(others).map((path) => [path, null] as const)]);
    return [...all].map(([path, commit]) => ({ path, commit }));
  };

  return {
    listed,
    async ofCommit(sha, path) {
      await add(sha, path);
      const there = createCage(path, ambient);
      // The index and the files in one process: what would run beside them is switched off.
      await there
        .run(["read-tree", "--reset", "-u", "--no-recurse-submodules", sha], await filtersOff(there))
        .catch((cause: unknown) => {
          throw failed(`put the files of ${sha.slice(0, 7)} into a worktree`, cause);
        });
    },
    async ofCheckout(head, path) {
      const [files] = await Promise.all([listed(), add(head, path)]);
      const regular = files.filter(({ commit }) => commit === null).map((file) => file.path);
      const index = createCage(path, ambient).run(["read-tree", head]);
      const copies = copyAll(top, path, regular);
      await Promise.all([index, copies]).catch((cause: unknown) => {
        throw failed("copy the checkout", cause);
      });
    },
    async remove(path) {
      await adding.get(path)?.catch(() => {});
      const folder = folders.get(path);
      if (folder === undefined) await git.run(["worktree", "remove", "--force", "--force", path]).catch(() => "");
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
      if (folder === undefined) return;
      folders.delete(path);
      await rm(folder, { recursive: true, force: true });
      // As git does: the folder of the last one goes with it.
      await rmdir(dirname(folder)).catch(() => {});
    },
  };
}

function lines(answer: string): readonly string[] {
  return answer.split("\0").filter((line) => line !== "");
}

async function copyAll(from: string, to: string, files: readonly string[]): Promise<void> {
  const real = await realpath(from);
  const folders = new Map<string, Promise<boolean>>();
  /** Where a link stands in a folder's place, the files that git tracks below it are gone. */
  const isFolder = (path: string): Promise<boolean> => {
    const known =
      folders.get(path) ??
      realpath(join(real, path)).then(
        (place) => place === join(real, path),
        () => false,
      );
    folders.set(path, known);
    return known;
  };
  const one = async (file: string): Promise<void> => {
    if (await isFolder(dirname(file))) await copy(join(real, file), join(to, file));
  };
  for (let at = 0; at < files.length; at += COPIES_AT_A_TIME)
    await Promise.all(files.slice(at, at + COPIES_AT_A_TIME).map(one));
}

/** What is neither a file nor a link, or is gone, is left out: a submodule, a deleted file. */
async function copy(from: string, to: string): Promise<void> {
  const status = await lstat(from).catch(() => null);
  if (status === null || !(status.isFile() || status.isSymbolicLink())) return;
  await mkdir(dirname(to), { recursive: true });
  if (status.isSymbolicLink()) await symlink(await readlink(from), to);
  else await copyFile(from, to, constants.COPYFILE_FICLONE);
}

/**
 * Settings that switch off every filter which a config names, seen from a worktree: a file may be included there alone.
 */
function filtersOff(git: Cage): Promise<readonly Setting[]> {
  return overridden(git, "^filter\\.", (name) => {
    const filter = /^(filter\..+)\.[^.]+$/s.exec(name)?.[1];
    if (filter === undefined) return [];
    return [
      [`${filter}.smudge`, ""],
      [`${filter}.clean`, ""],
      [`${filter}.process`, ""],
      [`${filter}.required`, "false"],
    ];
  });
}

function failed(what: string, cause: unknown): UserError {
  const reason = cause instanceof Error ? cause.message.trim() : String(cause);
  return new UserError(
    "environment",
    {
      message: `git cannot ${what}: ${reason}`,
      hint: "Check that the repository can be written to and the disk is not full.",
    },
    { cause },
  );
}
