// model.pack: the folder that a train command filled, as one file. A line of JSON names each file with its size and digest,
// then their bytes follow. What a file holds is never looked at: only the user's own predict command reads it.

import { createHash } from "node:crypto";
import * as z from "zod";
import { counted } from "../numerals.ts";
import { once } from "../once.ts";

/** A file of the model's folder. */
export interface ModelFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** With predictions and report in one artifact, whose download ends at 64 MiB. */
export const PACK_BYTES_LIMIT = 48 * 2 ** 20;
export const PACK_FILES_LIMIT = 1000;
/** Windows ends a whole path at 260 characters. */
const PATH_LIMIT = 250;
const MANIFEST_BYTES_LIMIT = 2 ** 20;
/** Some systems keep these for devices; a file of such a name could not be written there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const manifestSchema = once(() =>
  z.strictObject({
    version: z.literal(1),
    files: z
      .array(
        z.strictObject({
          path: z.string(),
          size: z.int().nonnegative(),
          sha256: z.string().regex(/^[0-9a-f]{64}$/),
        }),
      )
      .max(PACK_FILES_LIMIT),
  }),
);

/** Why these files cannot be one pack; null where they can. */
export function unpackable(files: readonly { readonly path: string; readonly size: number }[]): string | null {
  if (files.length === 0) return "it holds no file";
  if (files.length > PACK_FILES_LIMIT)
    return `it holds ${counted(files.length, "file")}, more than ${PACK_FILES_LIMIT}`;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > PACK_BYTES_LIMIT) return `it holds ${inMiB(size)} MiB, more than ${inMiB(PACK_BYTES_LIMIT)}`;
  const odd = files.find(({ path }) => !isPlainPath(path));
  if (odd !== undefined) return `it holds ${pathInWords(odd.path)}, which is no name that every system can keep`;
  return clash(files.map(({ path }) => path));
}

/** A path for a sentence, whatever a command called its file. */
export function pathInWords(path: string): string {
  return `\`${JSON.stringify(path).slice(1, -1).replaceAll("`", "'").slice(0, 100)}\``;
}

/** The same bytes for the same files, whatever their order. */
export function renderPack(files: readonly ModelFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const listed = sorted.map(({ path, bytes }) => ({ path, size: bytes.byteLength, sha256: digestOf(bytes) }));
  const refusal = unpackable(listed);
  if (refusal !== null) throw new Error(refusal);
  const manifest = `${JSON.stringify({ version: 1, files: listed })}\n`;
  return Buffer.concat([new TextEncoder().encode(manifest), ...sorted.map(({ bytes }) => bytes)]);
}

/** A pack's files, or why it is none of ours; nothing of it is used then. */
export function parsePack(pack: Uint8Array): readonly ModelFile[] | string {
  const end = pack.subarray(0, MANIFEST_BYTES_LIMIT).indexOf(0x0a);
  const manifest = end < 0 ? null : manifestSchema().safeParse(json(pack.subarray(0, end)));
  if (manifest === null || !manifest.success) return "it does not begin with a list of its files";
  const { files } = manifest.data;
  const refusal = unpackable(files);
  if (refusal !== null) return refusal;
  let at = end + 1;
  const read: ModelFile[] = [];
  for (const { path, size, sha256 } of files) {
    const bytes = pack.subarray(at, at + size);
    if (bytes.byteLength !== size) return `it ends within ${pathInWords(path)}`;
    if (digestOf(bytes) !== sha256) return `${pathInWords(path)} is not as it was packed`;
    read.push({ path, bytes });
    at += size;
  }
  return at === pack.byteLength ? read : "it goes on after its last file";
}

/** "forest.joblib", "trees/0.json": nothing that leads out of a folder, hides in it, or is read in two ways. */
function isPlainPath(path: string): boolean {
  if (path.length > PATH_LIMIT || !/^[^\\:*?"<>|\p{C}]+$/u.test(path)) return false;
  return path
    .split("/")
    .every((part) => part !== "" && !/^\.+$|[. ]$/.test(part) && part.toLowerCase() !== ".git" && !DEVICE.test(part));
}

/** Two names that some file system takes for one, or a file where another needs a folder. */
function clash(paths: readonly string[]): string | null {
  const kept = new Set<string>();
  const folders = new Set<string>();
  for (const path of paths) {
    const plain = path.normalize("NFC").toLowerCase();
    if (kept.has(plain)) return `it holds ${pathInWords(path)} twice`;
    kept.add(plain);
    for (let at = plain.indexOf("/"); at >= 0; at = plain.indexOf("/", at + 1)) folders.add(plain.slice(0, at));
  }
  const both = [...folders].find((folder) => kept.has(folder));
  return both === undefined ? null : `it holds ${pathInWords(both)} as a file and as a folder`;
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function inMiB(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}
