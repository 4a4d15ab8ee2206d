// The checkout as it is on disk: the candidate's files, uncommitted changes included.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, readlink, stat } from "node:fs/promises";
import { posix, resolve } from "node:path";
import picomatch from "picomatch";
import { counted } from "../../core/numerals.ts";
import { UserError } from "../../errors.ts";
import type { DataFile, IdentifiedFile, Snapshot } from "../../ports.ts";
import { fileBytes, type Guard, isMissing, openGuarded, realFileOf, unreadable } from "./guarded-file.ts";
import { beginsWithCrlf, type Committed, unchangedButForLineEnds } from "./line-ends.ts";

/** A file that git tracks or would track, from the repository's top. */
export interface ListedFile {
  readonly path: string;
  /** Of a submodule: its commit, which no file on disk holds. */
  readonly commit: string | null;
}

/** What git says of the checkout. */
export interface Tracked extends Committed {
  listed(): Promise<readonly ListedFile[]>;
  /** Tracked files of the working directory that a sparse checkout leaves out. */
  leftOut(): Promise<readonly string[]>;
}

export function createWorkTree(guard: Guard, objectFormat: "sha1" | "sha256", tracked: Tracked): Snapshot {
  const describe = async (path: string): Promise<{ readonly file: DataFile; readonly hasCrlf: boolean } | null> => {
    const real = await realFileOf(guard, path);
    if (real === null) return null;
    const handle = await openGuarded(real, path);
    const { size } = await handle.stat();
    const hasCrlf = await beginsWithCrlf(handle);
    await handle.close();
    return { file: { path, size, at: "disk" }, hasCrlf };
  };

  return {
    label: "the work tree",
    async read(path, limit) {
      const real = await realFileOf(guard, path);
      if (real === null) return null;
      const handle = await openGuarded(real, path);
      try {
        const { size } = await handle.stat();
        if (size > limit)
          throw new UserError("config", {
            message: `the file has ${size} bytes; the limit is ${limit}`,
            where: { file: path },
            hint: "Such a file needs a few lines: take the rest out.",
          });
        return await handle.readFile();
      } finally {
        await handle.close();
      }
    },
    async find(patterns) {
      await refuseLeftOut(guard, patterns, await tracked.leftOut());
      const paths = new Set<string>();
      for (const pattern of patterns) {
        // A file's own name may look like a pattern: [table].csv
        await refuseOtherRepositories(guard, picomatch.scan(pattern).base);
        const literal = !picomatch.scan(pattern).isGlob || (await isFile(resolve(guard.directory, pattern)));
        for (const path of literal ? [pattern] : await matching(guard.directory, pattern)) paths.add(path);
      }
      const files: DataFile[] = [];
      const withCrlf: DataFile[] = [];
      for (const path of [...paths].toSorted()) {
        const found = await describe(path);
        if (found === null) continue;
        files.push(found.file);
        if (found.hasCrlf) withCrlf.push(found.file);
      }
      const asCommitted = await unchangedButForLineEnds(guard, withCrlf, patterns, objectFormat, tracked);
      return files.map((file) => asCommitted.get(file.path) ?? file);
    },
    async identify(files) {
      const identified: IdentifiedFile[] = [];
      for (const file of files) {
        const oid = file.at === "disk" ? await objectId(guard, file, objectFormat) : file.at.oid;
        identified.push({ path: file.path, oid });
      }
      return identified;
    },
    async identifyAll(except) {
      const left = new Set(except.map(({ path }) => resolve(guard.directory, path)));
      const identified: IdentifiedFile[] = [];
      for (const { path, commit } of await tracked.listed()) {
        const place = resolve(guard.top, path);
        if (left.has(place)) continue;
        const oid = commit ?? (await looseId(place, objectFormat));
        if (oid !== null) identified.push({ path, oid });
      }
      return identified;
    },
  };
}

/** @throws {UserError} when some of the data is committed but not checked out: its rows would be missing without a word */
async function refuseLeftOut(guard: Guard, patterns: readonly string[], leftOut: readonly string[]): Promise<void> {
  const matches = patterns.map((pattern) => picomatch(pattern, { windows: false }));
  const missing: string[] = [];
  for (const path of leftOut.filter((one) => patterns.includes(one) || matches.some((match) => match(one))))
    if ((await realFileOf(guard, path)) === null) missing.push(path);
  const [first, ...others] = missing;
  if (first === undefined) return;
  const files = others.length === 0 ? `\`${first}\` is` : `\`${first}\` and ${counted(others.length, "more file")} are`;
  throw new UserError("data", {
    message: `${files} committed, but left out of this sparse checkout`,
    hint: `Check all of the data out: git sparse-checkout add ${posix.dirname(first)}, or git sparse-checkout disable`,
  });
}

/** As `objectId`; a link counts by where it points, and a file that is gone does not count. */
async function looseId(place: string, objectFormat: "sha1" | "sha256"): Promise<string | null> {
  const status = await lstat(place).catch(() => null);
  if (status === null) return null;
  if (status.isSymbolicLink()) {
    const target = Buffer.from(await readlink(place));
    return createHash(objectFormat).update(`blob ${target.length}\0`).update(target).digest("hex");
  }
  if (!status.isFile()) return null;
  const hash = createHash(objectFormat).update(`blob ${status.size}\0`);
  const chunks: AsyncIterable<Buffer> = createReadStream(place);
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
}

/** Git's id for the content as it stands on disk: hash of "blob <size>\0<bytes>" (git-hash-object, without filters). */
async function objectId(guard: Guard, { path, size }: DataFile, objectFormat: "sha1" | "sha256"): Promise<string> {
  const hash = createHash(objectFormat).update(`blob ${size}\0`);
  for await (const chunk of fileBytes(guard, path)) hash.update(chunk);
  return hash.digest("hex");
}

/** Paths under the folder that match the pattern. Links to folders are not walked: they could lead anywhere, or round in a circle. */
async function matching(directory: string, pattern: string): Promise<string[]> {
  const { base } = picomatch.scan(pattern);
  const match = picomatch(pattern, { windows: false });
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(resolve(directory, folder), { withFileTypes: true }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw unreadable(folder, error);
    });
    // A submodule or a clone inside this one: no commit of this repository has its files.
    if (folder !== base && entries.some(({ name }) => name === ".git")) return;
    for (const entry of entries) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== ".git" && entry.name !== "node_modules") await walk(path);
      } else if (match(path)) found.push(path);
    }
  };
  await walk(base);
  return found;
}

/** @throws {UserError} when a folder on the way to the path is a repository of its own: no commit of this one has its files */
async function refuseOtherRepositories({ top, directory }: Guard, path: string): Promise<void> {
  const steps = path.split("/").filter((step) => step !== "" && step !== ".");
  for (const index of steps.keys()) {
    const folder = steps.slice(0, index + 1).join("/");
    const place = resolve(directory, folder);
    if (place === top || (await lstat(resolve(place, ".git")).catch(() => null)) === null) continue;
    throw new UserError("data", {
      message: `\`${folder}\` is a repository of its own (a submodule?), so its files are in no commit of this one`,
      hint: "Keep the data in this repository itself, with Git LFS or DVC where it is large.",
    });
  }
}

async function isFile(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null);
  return status?.isFile() ?? false;
}
