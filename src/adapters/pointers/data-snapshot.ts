// A snapshot in which a pointer of Git LFS or DVC is the data that it stands for, or an error that says how to get it.

import { posix } from "node:path";
import picomatch from "picomatch";
import { isLfsPointer, LFS_POINTER_BYTES, parseLfsPointer } from "../../core/pointer/pointer.ts";
import type { DataFile, Snapshot } from "../../ports.ts";
import type { DvcPlaces } from "./dvc-objects.ts";
import type { LfsPlaces } from "./lfs-objects.ts";
import { dataFile, isTried, unresolved } from "./unresolved.ts";

/** The shortest pointer has 127 bytes: a smaller file need not be opened to tell. */
const LEAST_POINTER_BYTES = 120;

export interface Places {
  /** Whose files they are; null: the work tree's. */
  readonly commit: string | null;
  readonly lfs: LfsPlaces;
  readonly dvc: DvcPlaces;
  /** The files of the snapshot that are too small to be anything else than a pointer or a tiny table. */
  readonly bytesOf: (file: DataFile) => AsyncIterable<Uint8Array>;
}

export function createDataSnapshot(snapshot: Snapshot, places: Places): Snapshot {
  return {
    ...snapshot,
    async find(patterns) {
      const found = await snapshot.find([...patterns, ...dvcFilesFor(patterns)]);
      const isData = matching(patterns);
      const pointers = found.filter(({ path }) => isDvcFile(path) && !patterns.includes(path));
      const plain = found.filter((file) => isData(file.path) && !pointers.includes(file));
      const files = await Promise.all(plain.map((file) => withoutLfs(file, places)));
      if (pointers.length === 0) return files;
      // Few repositories have it: only then is more than a look into the folders worth loading.
      const { dvcFiles } = await import("./dvc-data.ts");
      const kept = await dvcFiles(pointers, patterns, isData, files, snapshot, places.commit, places.dvc);
      return [...files, ...kept].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
    async identify(files) {
      const outside = files.flatMap(({ path, at }) =>
        at !== "disk" && at.stored !== undefined ? [{ path, oid: at.oid }] : [],
      );
      const paths = new Set(outside.map(({ path }) => path));
      return [...(await snapshot.identify(files.filter(({ path }) => !paths.has(path)))), ...outside];
    },
  };
}

async function withoutLfs(file: DataFile, places: Places): Promise<DataFile> {
  if (file.size < LEAST_POINTER_BYTES || file.size > LFS_POINTER_BYTES) return file;
  const bytes = await whole(places.bytesOf(file));
  if (!isLfsPointer(bytes)) return file;
  const content = parseLfsPointer(bytes);
  const { commit } = places;
  const how =
    commit === null
      ? "Run git lfs pull, or check out with lfs: true."
      : `Run git lfs fetch origin ${commit.slice(0, 12)}, or git lfs fetch --all.`;
  if (content === null)
    throw unresolved(file.path, "a Git LFS pointer that is damaged or uses an extension", [], how, commit);
  const { lfsContent } = await import("./lfs-objects.ts");
  const stored = await lfsContent(content, places.lfs);
  if (isTried(stored)) throw unresolved(file.path, "a Git LFS pointer, not the data", stored, how, commit);
  return dataFile(file.path, stored);
}

/** Where DVC would write what it keeps for the patterns: beside the file, beside one of its folders, or in a dvc.lock. */
function dvcFilesFor(patterns: readonly string[]): readonly string[] {
  const files = new Set<string>();
  for (const pattern of patterns) {
    files.add(`${pattern}.dvc`);
    const { base, isGlob } = picomatch.scan(pattern);
    let folder = isGlob ? base : posix.dirname(pattern);
    // A pattern such as data/** names files in folders of its own.
    if (isGlob && pattern.endsWith("**")) files.add(`${pattern}/*.dvc`);
    for (; folder !== "" && folder !== "."; folder = posix.dirname(folder)) {
      files.add(`${folder}.dvc`);
      files.add(`${folder}/dvc.lock`);
    }
    files.add("dvc.lock");
  }
  return [...files];
}

function isDvcFile(path: string): boolean {
  return path.endsWith(".dvc") || posix.basename(path) === "dvc.lock";
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

function matching(patterns: readonly string[]): (path: string) => boolean {
  const matches = patterns.map((pattern) => picomatch(pattern, { windows: false }));
  return (path) => patterns.includes(path) || matches.some((match) => match(path));
}
