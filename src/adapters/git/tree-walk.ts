// What a commit has at some paths, read from its tree objects.

import type { ObjectReader } from "./object-reader.ts";
import { type Entry, isLink, isRegular } from "./tree-entry.ts";

type Name = Pick<Entry, "mode" | "oid" | "path">;

/**
 * The files at the paths and below them, as `ls-tree -r -l` lists them.
 * Null where only that can tell: for paths that are not plain ones, and for objects that cannot be had so.
 */
export async function filesAt(
  reader: ObjectReader,
  commit: string,
  paths: readonly string[],
): Promise<readonly Entry[] | null> {
  if (paths.length === 0 || !paths.every(isPlain)) return null;
  const trees = new Map<string, readonly Name[]>();
  const treeOf = async (oid: string, path: string): Promise<readonly Name[]> => {
    const known = trees.get(path);
    if (known !== undefined) return known;
    const object = await reader.read(oid);
    if (object?.type !== "tree") throw new Unknown();
    const names = namesIn(object.content, commit.length / 2, path);
    trees.set(path, names);
    return names;
  };
  const found = new Map<string, Name>();
  const below = async (name: Name): Promise<void> => {
    if (name.mode !== TREE) found.set(name.path, name);
    else for (const one of await treeOf(name.oid, name.path)) await below(one);
  };
  try {
    for (const path of paths) {
      let at: Name | undefined = { mode: TREE, oid: `${commit}^{tree}`, path: "" };
      for (const step of path.split("/")) {
        const wanted: string = at.path === "" ? step : `${at.path}/${step}`;
        at = at.mode === TREE ? (await treeOf(at.oid, at.path)).find((name) => name.path === wanted) : undefined;
        if (at === undefined) break;
      }
      if (at !== undefined) await below(at);
    }
    const entries = await Promise.all([...found.values()].map((name) => withSize(name, reader)));
    return entries.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

const TREE = "040000";

class Unknown extends Error {}

/** A path that means itself: git would make another of "./a" and "a//b". */
function isPlain(path: string): boolean {
  return path.split("/").every((step) => step !== "" && step !== "." && step !== "..");
}

/** "<mode in octal digits> <name>", NUL and the id's bytes, again and again. */
function namesIn(tree: Uint8Array, idBytes: number, folder: string): readonly Name[] {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength);
  const names: Name[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    const name = bytes.toString("utf8", space + 1, end);
    names.push({
      mode: usualMode(bytes.toString("latin1", at, space)),
      oid: bytes.toString("hex", end + 1, end + 1 + idBytes),
      path: folder === "" ? name : `${folder}/${name}`,
    });
    at = end + 1 + idBytes;
  }
  return names;
}

/** Old commits have other permissions, of which git sees only whether the owner may run the file. */
function usualMode(digits: string): string {
  if (!/^100\d{3}$/.test(digits)) return digits.padStart(6, "0");
  return (Number.parseInt(digits, 8) & 0o100) === 0 ? "100644" : "100755";
}

async function withSize({ mode, oid, path }: Name, reader: ObjectReader): Promise<Entry> {
  const entry = { mode, oid, size: 0, path };
  if (!isRegular(entry) && !isLink(entry)) return entry;
  const object = await reader.describe(oid);
  if (object === null) throw new Unknown();
  return { ...entry, size: object.size };
}
