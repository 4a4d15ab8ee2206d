// The files of one commit, read from git's objects: nothing is checked out, no filter runs.

import picomatch from "picomatch";
import { UserError } from "../../errors.ts";
import type { DataFile, Snapshot } from "../../ports.ts";
import { bytesFromGit } from "./blob-bytes.ts";
import type { Cage } from "./cage.ts";

export interface CommitLocation {
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly sha: string;
  /** The working directory inside the repository: "" or "models/houses/". */
  readonly prefix: string;
}

interface Entry {
  readonly mode: string;
  readonly oid: string;
  readonly size: number;
  readonly path: string;
}

export function createCommitSnapshot(git: Cage, at: CommitLocation): Snapshot {
  const label = `commit ${at.sha.slice(0, 7)}`;

  const entries = async (paths: readonly string[]): Promise<Entry[]> => {
    const answer = await git.run([
      "ls-tree",
      "-r",
      "-z",
      "-l",
      "--full-tree",
      at.sha,
      "--",
      ...paths.map((path) => at.prefix + path),
    ]);
    return answer
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => parseEntry(line, at.prefix));
  };
  /** Its files are in no commit of this repository: a base would never have any. */
  const refuseSubmodules = async (roots: readonly string[]): Promise<void> => {
    const folders = roots.flatMap(foldersAbove).map((folder) => at.prefix + folder);
    if (folders.length === 0) return;
    const answer = await git.run(["ls-tree", "-z", "-l", "--full-tree", at.sha, "--", ...folders]);
    const found = answer.split("\0").find((line) => line.startsWith("160000 "));
    if (found !== undefined) throw ofAnotherRepository(parseEntry(found, at.prefix).path);
  };
  const regular = (entry: Entry): Entry => {
    if (entry.mode === "100644" || entry.mode === "100755") return entry;
    const what = entry.mode === "120000" ? "a symbolic link" : "no regular file";
    throw new UserError("data", {
      message: `\`${entry.path}\` is ${what} in ${label}`,
      hint: "Commit the file itself; links are not followed in git history.",
    });
  };

  return {
    label,
    async read(path, limit) {
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
      const matches = patterns.map((pattern) => picomatch(pattern, { windows: false }));
      return found
        .filter((entry) => literal.has(entry.path) || matches.some((match) => match(entry.path)))
        .map(regular)
        .map(({ path, oid, size }): DataFile => ({ path, size, at: { oid } }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
    identify: async (files) =>
      files.flatMap(({ path, at: place }) => (place === "disk" ? [] : [{ path, oid: place.oid }])),
    async identifyAll(except) {
      const left = new Set(except.map(({ path }) => at.prefix + path));
      const answer = await git.run(["ls-tree", "-r", "-z", "-l", "--full-tree", at.sha]);
      return answer
        .split("\0")
        .filter((line) => line !== "")
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

/** `<mode> <type> <oid> <size>\t<path>`, as `ls-tree -l -z` prints it. */
function parseEntry(line: string, prefix: string): Entry {
  const tab = line.indexOf("\t");
  const [mode = "", , oid = "", size = ""] = line.slice(0, tab).split(/ +/);
  return { mode, oid, size: Number(size) || 0, path: line.slice(tab + 1 + prefix.length) };
}
