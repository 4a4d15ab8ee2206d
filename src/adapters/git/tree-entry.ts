// One line of a commit's list of files.

export interface Entry {
  readonly mode: string;
  readonly oid: string;
  readonly size: number;
  readonly path: string;
}

/** `<mode> <type> <oid> <size>\t<path>`, as `ls-tree -z` prints it, the size with -l only. */
export function parseEntry(line: string, prefix: string): Entry {
  const tab = line.indexOf("\t");
  const [mode = "", , oid = "", size = ""] = line.slice(0, tab).split(/ +/);
  return { mode, oid, size: Number(size) || 0, path: line.slice(tab + 1 + prefix.length) };
}

export function isRegular({ mode }: Entry): boolean {
  return mode === "100644" || mode === "100755";
}

export function isLink({ mode }: Entry): boolean {
  return mode === "120000";
}
