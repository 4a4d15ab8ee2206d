// The files of one commit, read from git's objects: nothing is checked out, no filter runs.

import picomatch from "picomatch";
import { UserError } from "../../errors.ts";
import type { DataFile, Snapshot } from "../../ports.ts";
import { bytesFromGit, hintOn } from "./blob-bytes.ts";
import type { Cage } from "./cage.ts";
import type { ObjectReader } from "./object-reader.ts";
import { type Entry, isRegular, parseEntry } from "./tree-entry.ts";
import { followed, type Tree } from "./tree-links.ts";
import { filesAt } from "./tree-walk.ts";

export interface CommitLocation {
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly sha: string;
  /** The working directory inside the repository: "" or "models/houses/". */
  readonly prefix: string;
}

export function createCommitSnapshot(git: Cage, reader: ObjectReader, at: CommitLocation): Snapshot {
  const label = `commit ${at.sha.slice(0, 7)}`;

  const list = async (...question: readonly string[]): Promise<readonly string[]> => {
    const answer = await git.run(["ls-tree", "-z", "--full-tree", ...question]).catch((cause: unknown) => {
      throw unreadable(at.sha, cause);
    });
    return answer.split("\0").filter((line) => line !== "");
  };
  const entries = async (paths: readonly string[]): Promise<readonly Entry[]> => {
    const places = paths.map((path) => at.prefix + path);
    const found = await filesAt(reader, at.sha, places);
    if (found !== null) return found.map((entry) => ({ ...entry, path: entry.path.slice(at.prefix.length) }));
    return (await list("-r", "-l", at.sha, "--", ...places)).map((line) => parseEntry(line, at.prefix));
  };
  /** Its files are in no commit of this repository: a base would never have any. */
  const refuseSubmodules = async (roots: readonly string[]): Promise<void> => {
    const folders = roots.flatMap(foldersAbove).map((folder) => at.prefix + folder);
    if (folders.length === 0) return;
    const found = (await list(at.sha, "--", ...folders)).find((line) => line.startsWith("160000 "));
    if (found !== undefined) throw ofAnotherRepository(parseEntry(found, at.prefix).path);
  };
  const regular = (entry: Entry): Entry => {
    if (isRegular(entry)) return entry;
    throw new UserError("data", {
      message: `\`${entry.path}\` is no regular file in ${label}`,
      hint: "Commit the file itself.",
    });
  };
  const tree: Tree = {
    label,
    async at(paths) {
      return (await list("-l", at.sha, "--", ...paths)).map((line) => parseEntry(line, ""));
    },
    async text(oid) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytesFromGit(at, oid)) chunks.push(chunk);
      return Buffer.concat(chunks).toString("utf8");
    },
  };

  return {
    label,
    async read(path, limit) {
      const object = await reader.read(`${at.sha}:${at.prefix}${path}`);
      if (object?.type === "blob" && object.size <= limit) return object.content;
      const chunks: Uint8Array[] = [];
      let size = 0;
      try {
        for await (const chunk of bytesFromGit(at, `${at.sha}:${at.prefix}${path}`)) {
          chunks.push(chunk);
          size += chunk.length;
          if (size <= limit) continue;
          throw new UserError("config", {
            message: `\`${path}\` in ${label} has more than ${limit} bytes`,
            where: { file: path },
          });
        }
      } catch (error) {
        // What git says (LC_ALL=C) of a path that the commit does not have.
        if (error instanceof UserError && /does not exist in|exists on disk, but not in/.test(error.message))
          return null;
        throw error;
      }
      return Buffer.concat(chunks);
    },
    async find(patterns) {
      const roots = patterns.map((pattern) => {
        const { base, isGlob } = picomatch.scan(pattern);
        return isGlob ? base : pattern;
      });
      const found = await entries(roots.includes("") && at.prefix === "" ? [] : [...new Set([...roots, ...patterns])]);
      if (found.length === 0) await refuseSubmodules(roots);
      const literal = new Set(patterns);
      const matches = patterns.map((pattern, index) => {
        const match = picomatch(pattern, { windows: false });
        // As in the work tree, where nobody walks through installed packages.
        return (path: string) => match(path) && !`/${path.slice(roots[index].length)}`.includes("/node_modules/");
      });
      const wanted = found.filter((entry) => literal.has(entry.path) || matches.some((match) => match(entry.path)));
      return (await followed(wanted, tree, at.prefix))
        .map(regular)
        .map(({ path, oid, size }): DataFile => ({ path, size, at: { oid } }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
    identify: async (files) =>
      files.flatMap(({ path, at: place }) => (place === "disk" ? [] : [{ path, oid: place.oid }])),
    async identifyAll(except) {
      const left = new Set(except.map(({ path }) => at.prefix + path));
      // Without sizes: a partial clone would fetch each content to tell its.
      const all = await list("-r", at.sha);
      return all
        .map((line) => parseEntry(line, ""))
        .filter(({ path }) => !left.has(path))
        .map(({ path, oid }) => ({ path, oid }));
    },
  };
}

/** "a/b/c.csv" → "a", "a/b", "a/b/c.csv". */
function foldersAbove(path: string): readonly string[] {
  const steps = path.split("/").filter((step) => step !== "");
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}

function ofAnotherRepository(folder: string): UserError {
  return new UserError("data", {
    message: `\`${folder}\` is a submodule, so its files are in no commit of this repository`,
    hint: "Keep the data in this repository itself, with Git LFS or DVC where it is large.",
  });
}

function unreadable(sha: string, cause: unknown): UserError {
  const said = cause instanceof Error ? cause.message.trim() : String(cause);
  return new UserError(
    "environment",
    { message: `git could not list the files of commit ${sha.slice(0, 7)}: ${said}`, hint: hintOn(said) },
    { cause },
  );
}
