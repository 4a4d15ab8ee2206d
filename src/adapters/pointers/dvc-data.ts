// The data files that only DVC has: named by .dvc files and dvc.lock, held in its cache or a remote.

import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import picomatch from "picomatch";
import { type DvcOutput, parseDvcFile, parseDvcLock, parseFolderList } from "../../core/pointer/dvc-file.ts";
import type { Content } from "../../core/pointer/pointer.ts";
import { UserError } from "../../errors.ts";
import type { DataFile, Snapshot } from "../../ports.ts";
import { type DvcPlaces, dvcContent } from "./dvc-objects.ts";
import type { StoredContent } from "./stored-content.ts";
import { dataFile, isTried, unresolved } from "./unresolved.ts";

const DVC_FILE_BYTES = 2 ** 22;
/** A list of more files than this is no table's. */
const FOLDER_FILES = 10_000;

/** The files that match and that only DVC has. */
export async function dvcFiles(
  pointers: readonly DataFile[],
  patterns: readonly string[],
  isData: (path: string) => boolean,
  present: readonly DataFile[],
  snapshot: Snapshot,
  commit: string | null,
  places: DvcPlaces,
): Promise<readonly DataFile[]> {
  const seen = new Set(present.map(({ path }) => path));
  const files: DataFile[] = [];
  const add = async (path: string, content: Content | null, remote: string | null, pointer: string): Promise<void> => {
    if (!isData(path) || seen.has(path)) return;
    seen.add(path);
    if (content === null) throw withoutHash(path, pointer, commit);
    files.push(dataFile(path, await resolved(path, content, "", remote, pointer, commit, places)));
  };
  for (const pointer of pointers) {
    const bytes = await snapshot.read(pointer.path, DVC_FILE_BYTES);
    const outputs = bytes === null ? null : await outputsIn(pointer.path, bytes, snapshot);
    if (outputs === null)
      throw new UserError("data", {
        message: "this is no DVC file that can be read",
        where: { file: pointer.path },
        hint: "Resolve conflicts in it, or write it again with dvc add.",
      });
    for (const output of outputs) {
      const path = posix.join(posix.dirname(pointer.path), output.path);
      if (path.startsWith("../") || posix.isAbsolute(path)) continue;
      const { content, remote } = output;
      if (!output.isFolder || content === null) await add(path, content, remote, pointer.path);
      else if (mayMatchBelow(path, patterns) && !present.some((file) => file.path.startsWith(`${path}/`)))
        for (const [name, one] of await folderFiles(path, content, remote, pointer.path, commit, places))
          if (!name.split("/").includes("..")) await add(posix.join(path, name), one, remote, pointer.path);
    }
  }
  return files;
}

async function outputsIn(path: string, bytes: Uint8Array, snapshot: Snapshot): Promise<readonly DvcOutput[] | null> {
  if (path.endsWith(".dvc")) return parseDvcFile(bytes);
  return parseDvcLock(bytes, await snapshot.read(posix.join(posix.dirname(path), "dvc.yaml"), DVC_FILE_BYTES));
}

function mayMatchBelow(folder: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const { base, isGlob } = picomatch.scan(pattern);
    const fixed = isGlob ? base : pattern;
    return fixed === "" || `${fixed}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${fixed}/`);
  });
}

async function folderFiles(
  path: string,
  content: Content,
  remote: string | null,
  pointer: string,
  commit: string | null,
  places: DvcPlaces,
): Promise<ReadonlyMap<string, Content>> {
  const stored = await resolved(path, content, ".dir", remote, pointer, commit, places);
  const list = stored.size > 2 ** 26 ? null : parseFolderList(await readFile(stored.path), content.legacy);
  if (list !== null && list.size <= FOLDER_FILES) return list;
  throw unresolved(
    path,
    `a folder that DVC keeps (${pointer}), and its list of files cannot be read`,
    [],
    "Run dvc pull.",
    commit,
  );
}

/** Imported without its data, or by the version that a cloud's store gives it. */
function withoutHash(path: string, pointer: string, commit: string | null): UserError {
  const how =
    commit === null
      ? `Run dvc pull ${pointer.endsWith(".dvc") ? pointer : path}.`
      : "Keep it with dvc add: then each commit names its content.";
  return unresolved(path, `kept by DVC (${pointer}), which names no md5 of it`, [], how, commit);
}

async function resolved(
  path: string,
  content: Content,
  suffix: "" | ".dir",
  remote: string | null,
  pointer: string,
  commit: string | null,
  places: DvcPlaces,
): Promise<StoredContent> {
  const stored = await dvcContent(content, suffix, remote, places);
  if (!isTried(stored)) return stored;
  const asked = remote === null ? "" : ` -r ${remote}`;
  const how =
    commit === null
      ? `Run dvc pull${asked} ${pointer.endsWith(".dvc") ? pointer : path}.`
      : `Run dvc fetch --all-commits${asked}.`;
  throw unresolved(path, `kept by DVC (${pointer}), and its content is not here`, stored, how, commit);
}
