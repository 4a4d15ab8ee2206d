// What became of a dataset's files between base and head.

export interface FileChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Nothing to compare with, or nothing that differs. */
export const noFileChanges: FileChanges = { added: [], removed: [], changed: [] };

/** Files by path, each with an id of its content. */
type Contents = readonly { readonly path: string; readonly oid: string }[];

/** By path: a file that was renamed is one removed and one added. */
export function fileChanges(base: Contents, head: Contents): FileChanges {
  const [before, after] = [base, head].map((files) => new Map(files.map(({ path, oid }) => [path, oid])));
  return {
    added: [...after.keys()].filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
    changed: [...after.keys()].filter((path) => before.has(path) && before.get(path) !== after.get(path)),
  };
}
