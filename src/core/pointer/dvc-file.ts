// Reads what DVC writes: the outputs named by a .dvc file or dvc.lock, the list of a folder's files, and its config.

import { parseDocument } from "yaml";
import * as z from "zod";
import type { Content } from "./pointer.ts";

/** A file or folder that DVC keeps. */
export interface DvcOutput {
  /** As written: relative to the folder of the file that names it. */
  readonly path: string;
  /** Of the file itself, or of the list of a folder's files. */
  readonly content: Content;
  readonly isFolder: boolean;
  /** The remote that keeps it, where one is named. */
  readonly remote: string | null;
}

const output = z.looseObject({
  path: z.string().min(1),
  md5: z.string().optional(),
  size: z.number().int().nonnegative().optional(),
  hash: z.string().optional(),
  remote: z.string().optional(),
});
const outputs = z.array(output).nullish();
const dvcFile = z.looseObject({ wdir: z.string().optional(), outs: outputs });
const lockFile = z.looseObject({ stages: z.record(z.string(), z.looseObject({ outs: outputs }).nullable()).nullish() });

/** The outputs of a .dvc file or of a dvc.lock; null when it is none. Outputs without an md5 (imports by etag) are left out. */
export function parseDvcOutputs(bytes: Uint8Array): readonly DvcOutput[] | null {
  const document = parseDocument(new TextDecoder().decode(bytes), { schema: "core", uniqueKeys: true });
  if (document.errors.length > 0) return null;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
  const lock = lockFile.safeParse(value);
  if (lock.success && lock.data.stages)
    return Object.values(lock.data.stages).flatMap((stage) => (stage?.outs ?? []).flatMap((out) => outputOf(out, ".")));
  const file = dvcFile.safeParse(value);
  if (!file.success) return null;
  const { outs, wdir = "." } = file.data;
  return (outs ?? []).flatMap((out) => outputOf(out, wdir));
}

function outputOf({ path, md5 = "", size, hash, remote }: z.infer<typeof output>, folder: string): DvcOutput[] {
  const [, digits, dir] = /^([0-9a-f]{32})(\.dir)?$/.exec(md5) ?? [];
  if (digits === undefined) return [];
  const isFolder = dir !== undefined;
  const content: Content = {
    algorithm: "md5",
    hash: digits,
    // A folder's size is that of its files, not of their list.
    size: isFolder ? null : (size ?? null),
    legacy: hash !== "md5",
  };
  return [{ path: folder === "." ? path : `${folder}/${path}`, content, isFolder, remote: remote ?? null }];
}

const folderList = z.array(z.looseObject({ md5: z.string().regex(/^[0-9a-f]{32}$/), relpath: z.string().min(1) }));

/** The files of a folder, by their paths in it; null when the list is malformed. */
export function parseFolderList(bytes: Uint8Array, legacy: boolean): ReadonlyMap<string, Content> | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  const list = folderList.safeParse(value);
  if (!list.success) return null;
  return new Map(
    list.data.map(({ md5: hash, relpath }) => [relpath, { algorithm: "md5", hash, size: null, legacy } as const]),
  );
}

/** Values by section and key, both as written: `remote "store"`, `url`. Git's and DVC's configs share what is needed of it. */
export function parseSections(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    if (line.startsWith("[")) {
      const name = line
        .slice(1, line.lastIndexOf("]"))
        .trim()
        .replace(/^'(.*)'$/, "$1");
      section = sections.get(name) ?? new Map<string, string>();
      sections.set(name, section);
      continue;
    }
    const equals = line.indexOf("=");
    if (equals > 0) section.set(line.slice(0, equals).trim().toLowerCase(), unquoted(line.slice(equals + 1).trim()));
  }
  return sections;
}

function unquoted(text: string): string {
  const quote = text[0];
  return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text;
}
