// Reads named files of an artifact's zip in memory, and refuses an archive that holds anything else.

import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { LookupFailure } from "./lookup-failure.ts";

/** All that our own uploads ever hold. */
const ALLOWED = new Set([
  "record.json",
  "model.json",
  "model.pack",
  "replies.jsonl",
  "predictions.csv",
  "result.json",
  "comment.md",
  "report.html",
]);
const ENTRY_LIMIT = 64;
/** Upper half of the external attributes: Unix file type and mode. */
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const SET_ID_AND_STICKY = 0o7000;

/**
 * The bytes of the wanted files.
 * @param limits the most bytes that each wanted file may inflate to, counted while inflating, whatever its header says
 * @param optional the same for files that need not be there
 * @throws {LookupFailure} "refused" for an archive that is not as we write it, "none" when a wanted file is missing
 */
export async function readArchive(
  zip: Uint8Array,
  limits: Readonly<Record<string, number>>,
  optional: Readonly<Record<string, number>> = {},
): Promise<Readonly<Partial<Record<string, Uint8Array>>>> {
  const found = new Map<string, Uint8Array>();
  try {
    const archive = await fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
      strictFileNames: true,
    });
    if (archive.entryCount > ENTRY_LIMIT)
      throw refused(`it holds ${archive.entryCount} files, more than ${ENTRY_LIMIT}`);
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) entries.push(entry);
    refuseOddities(entries);
    for (const entry of entries) {
      const limit = limits[entry.fileName] ?? optional[entry.fileName];
      if (limit !== undefined) found.set(entry.fileName, await inflate(archive, entry, limit));
    }
  } catch (error) {
    if (error instanceof LookupFailure) throw error;
    throw refused((error instanceof Error ? error.message : String(error)).slice(0, 200));
  }
  for (const name of Object.keys(limits)) {
    if (!found.has(name)) throw new LookupFailure("none", `the archive holds no ${name}`);
  }
  return Object.fromEntries(found);
}

function refuseOddities(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    const name = JSON.stringify(entry.fileName);
    const mode = entry.externalFileAttributes >>> 16;
    if (!ALLOWED.has(entry.fileName)) throw refused(`it holds ${name.slice(0, 100)}, which is no file of ours`);
    if (seen.has(entry.fileName)) throw refused(`it holds ${name} twice`);
    if (entry.isEncrypted()) throw refused(`${name} is encrypted`);
    if ((mode & FILE_TYPE) !== 0 && (mode & FILE_TYPE) !== REGULAR)
      throw refused(`${name} is a link or a special file`);
    if ((mode & SET_ID_AND_STICKY) !== 0) throw refused(`${name} has special permission bits`);
    seen.add(entry.fileName);
  }
}

async function inflate(archive: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    const bytes: Uint8Array = chunk;
    size += bytes.byteLength;
    if (size > limit) throw refused(`${entry.fileName} inflates to more than ${limit} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function refused(reason: string): LookupFailure {
  return new LookupFailure("refused", `the archive is not as Metricgate writes it: ${reason}`);
}
