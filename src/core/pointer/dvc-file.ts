// Reads what DVC writes: the outputs named by a .dvc file or dvc.lock, the list of a folder's files, and its config.

import { parseDocument } from "yaml";
import * as z from "zod";
import type { Content } from "./pointer.ts";

/** A file or folder that DVC keeps. */
export interface DvcOutput {
  /** As written: relative to the folder of the file that names it. */
  readonly path: string;
  /** Of the file itself, or of the list of a folder's files; null: only the version in a cloud's store is named. */
  readonly content: Content | null;
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
  cache: z.boolean().optional(),
  /** Of a folder whose store keeps versions itself. */
  files: z.array(z.looseObject({ relpath: z.string().min(1), md5: z.string().optional() })).optional(),
});
const outputs = z.array(output).nullish();
const dvcFile = z.looseObject({ wdir: z.string().optional(), outs: outputs });
const stages = z.record(z.string(), z.looseObject({ outs: outputs }).nullable());
const lockFile = z
  .looseObject({ schema: z.unknown(), stages: stages.nullish() })
  .refine((file) => file.schema !== undefined || file.stages !== undefined);
/** As DVC 1 wrote it: the stages without a name above them. */
const firstLockFile = z
  .record(z.string(), z.looseObject({ cmd: z.unknown(), outs: outputs }))
  .refine((file) => Object.values(file).every((stage) => stage.cmd !== undefined));
const pipelineFile = z.looseObject({
  stages: z.record(z.string(), z.looseObject({ wdir: z.string().optional() }).nullable()),
});

/** The outputs of a .dvc file; null when it is none. */
export function parseDvcFile(bytes: Uint8Array): readonly DvcOutput[] | null {
  const file = dvcFile.safeParse(yamlOf(bytes));
  if (!file.success) return null;
  const { outs, wdir = "." } = file.data;
  return (outs ?? []).flatMap((out) => outputsOf(out, wdir));
}

/** The outputs of a dvc.lock; null when it is none. `pipeline`: the dvc.yaml beside it, which says where a stage works. */
export function parseDvcLock(bytes: Uint8Array, pipeline: Uint8Array | null): readonly DvcOutput[] | null {
  const value = yamlOf(bytes);
  const lock = lockFile.safeParse(value);
  const first = firstLockFile.safeParse(value);
  if (!lock.success && !first.success) return null;
  const yaml = pipelineFile.safeParse(pipeline === null ? null : yamlOf(pipeline));
  const folders = new Map(Object.entries(yaml.success ? yaml.data.stages : {}));
  return Object.entries((lock.success ? lock.data.stages : first.data) ?? {}).flatMap(([name, stage]) => {
    // A stage that is made for each item of a list is written as name@item.
    const folder = folders.get(name.replace(/@.*$/s, ""))?.wdir ?? ".";
    return (stage?.outs ?? []).flatMap((out) => outputsOf(out, folder));
  });
}

function yamlOf(bytes: Uint8Array): unknown {
  const document = parseDocument(new TextDecoder().decode(bytes), { schema: "core", uniqueKeys: true });
  if (document.errors.length > 0) return null;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}

function outputsOf(out: z.infer<typeof output>, folder: string): DvcOutput[] {
  const { md5, size = null, hash, remote = null, files, cache } = out;
  // What is not in DVC's cache is in git.
  if (cache === false) return [];
  const path = folder === "." ? out.path : `${folder}/${out.path}`;
  const legacy = hash !== "md5";
  if (md5 === undefined && files !== undefined)
    return files.map(({ relpath, md5: own }) => {
      const content = own === undefined ? null : contentOf(own, null, legacy);
      return { path: `${path}/${relpath}`, content, isFolder: false, remote };
    });
  const isFolder = md5?.endsWith(".dir") === true;
  // A folder's size is that of its files, not of their list.
  const content = md5 === undefined ? null : contentOf(md5.replace(/\.dir$/, ""), isFolder ? null : size, legacy);
  return [{ path, content, isFolder, remote }];
}

function contentOf(hash: string, size: number | null, legacy: boolean): Content | null {
  return /^[0-9a-f]{32}$/.test(hash) ? { algorithm: "md5", hash, size, legacy } : null;
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
