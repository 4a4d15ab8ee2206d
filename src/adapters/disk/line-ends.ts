// Files that git wrote at checkout with other line ends than it holds: their content is the committed one.

import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { UserError } from "../../errors.ts";
import type { DataFile } from "../../ports.ts";
import { fileBytes, type Guard } from "./guarded-file.ts";

const LF = 10;
const CR = 13;
/** A longer first line is rare, and of such a file only its line ends are reported as a rewrite. */
const FIRST_LINE_BYTES = 64 * 1024;

/** What git holds of the checkout's files, and what it does to them. */
export interface Committed {
  /** The files that match the patterns, as HEAD has them. */
  atHead(patterns: readonly string[]): Promise<readonly DataFile[]>;
  /** Those of the paths from whose lines git takes the carriage returns when it stores them. */
  storedWithLf(paths: readonly string[]): Promise<readonly string[]>;
}

export async function beginsWithCrlf(handle: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(FIRST_LINE_BYTES), 0, FIRST_LINE_BYTES, 0);
  const end = buffer.subarray(0, bytesRead).indexOf(LF);
  return end > 0 && buffer[end - 1] === CR;
}

/**
 * Of files with CRLF, those that HEAD holds with LF and that git itself calls unchanged, as HEAD has them. What they hold
 * is compared byte for byte: flags of the index, which can hide a change, are not asked.
 */
export async function unchangedButForLineEnds(
  guard: Guard,
  files: readonly DataFile[],
  patterns: readonly string[],
  objectFormat: "sha1" | "sha256",
  committed: Committed,
): Promise<ReadonlyMap<string, DataFile>> {
  if (files.length === 0) return new Map();
  const atHead = await committed.atHead(patterns).catch((error: unknown) => {
    if (error instanceof UserError) return []; // HEAD holds a link, say, where the checkout has a file
    throw error;
  });
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  const same: DataFile[] = [];
  for (const held of atHead) {
    const size = sizes.get(held.path) ?? 0;
    // Each line lost one byte of at least two.
    if (held.at === "disk" || held.size >= size || 2 * held.size < size) continue;
    if ((await idWithLf(guard, held, objectFormat)) === held.at.oid) same.push(held);
  }
  if (same.length === 0) return new Map();
  const converted = new Set(await committed.storedWithLf(same.map(({ path }) => path)));
  return new Map(same.filter(({ path }) => converted.has(path)).map((held) => [held.path, held]));
}

/** Git's id for the file on disk with LF for each CRLF, if it then has that size. */
async function idWithLf(guard: Guard, { path, size }: DataFile, objectFormat: "sha1" | "sha256"): Promise<string> {
  const hash = createHash(objectFormat).update(`blob ${size}\0`);
  let endsInCr = false;
  for await (const chunk of fileBytes(guard, path)) {
    const kept = Buffer.allocUnsafe(chunk.length + 1);
    let length = 0;
    if (endsInCr && chunk[0] !== LF) kept[length++] = CR;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === CR && (i + 1 === chunk.length || chunk[i + 1] === LF)) continue;
      kept[length++] = byte;
    }
    endsInCr = chunk[chunk.length - 1] === CR;
    hash.update(kept.subarray(0, length));
  }
  return hash.update(endsInCr ? "\r" : "").digest("hex");
}
