// A content in a local store: found, held against its hash to the last byte, and read.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Content } from "../../core/pointer/pointer.ts";

const CHUNK_BYTES = 1 << 20;

export interface StoredContent {
  readonly path: string;
  readonly size: number;
  /** Git's id of the same content, so that it equals a file that git itself holds. */
  readonly oid: string;
}

/** Contents that were looked for before, found or not, by their hash: both sides and the commit of HEAD share most. */
export type KnownContents = Map<string, Promise<StoredContent | readonly string[]>>;

export function lookedUp(
  known: KnownContents,
  { algorithm, hash, legacy }: Content,
  look: () => Promise<StoredContent | readonly string[]>,
): Promise<StoredContent | readonly string[]> {
  const key = `${algorithm} ${hash} ${legacy}`;
  const found = known.get(key) ?? look();
  known.set(key, found);
  return found;
}

/** The content at the path; null when nothing is there; why not, when something else is. */
export async function verified(
  path: string,
  content: Content,
  objectFormat: "sha1" | "sha256",
): Promise<StoredContent | string | null> {
  const status = await stat(path).catch(() => null);
  if (status === null || !status.isFile()) return null;
  const { size } = status;
  if (content.size !== null && content.size !== size) return `\`${path}\` has ${size} bytes instead of ${content.size}`;
  const hash = createHash(content.algorithm);
  // As DVC 2 did: by pieces of 1 MiB, so that a line end that two pieces share stays as it is.
  const asUnix = content.legacy ? createHash(content.algorithm) : null;
  const git = createHash(objectFormat).update(`blob ${size}\0`);
  let piece = Buffer.alloc(0);
  const addPiece = (bytes: Buffer): void => {
    asUnix?.update(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1"));
  };
  for await (const chunk of storedBytes(path)) {
    hash.update(chunk);
    git.update(chunk);
    if (asUnix === null) continue;
    piece = Buffer.concat([piece, chunk]);
    for (; piece.length >= CHUNK_BYTES; piece = piece.subarray(CHUNK_BYTES)) addPiece(piece.subarray(0, CHUNK_BYTES));
  }
  addPiece(piece);
  const found = [hash.digest("hex"), asUnix?.digest("hex")];
  if (!found.includes(content.hash)) return `the content of \`${path}\` does not match its ${content.algorithm}`;
  return { path, size, oid: git.digest("hex") };
}

/** The bytes of a file outside the work tree that `verified` gave. */
export async function* storedBytes(path: string): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  for await (const chunk of chunks) yield chunk;
}
