// How data files are written, apart from what they say: gathered while they are read.

import type { ByteSource } from "./byte-window.ts";
import { type Format, formatOf } from "./format.ts";
import { type LineFacts, LineTally } from "./line-tally.ts";

/** One file as it is written. */
export interface FileWriting {
  readonly path: string;
  readonly format: Format;
  /** Null: it is not packed. */
  readonly packing: "gzip" | "Zstandard" | null;
  /** Null: it has no lines, or was not read to its end. */
  readonly text: (LineFacts & { /** Its first bytes. */ readonly opening: Uint8Array }) | null;
}

/** Bytes of one dataset whose lines are hashed: in more, that would be felt. */
const HASHED_BYTES = 32 * 2 ** 20;
const OPENING_BYTES = 64 * 2 ** 10;

/** The sources, and how they are written once they have been read. */
export function watchWriting(sources: readonly ByteSource[]): {
  readonly sources: readonly ByteSource[];
  readonly writing: () => readonly FileWriting[];
} {
  const found = new Map<string, FileWriting["text"]>();
  const size = sources.reduce((sum, source) => sum + (source.size ?? 0), 0);
  const limit = size > HASHED_BYTES ? 0 : HASHED_BYTES;
  return {
    sources: sources.map((source) => {
      if (formatOf(source.path) === "parquet") return source;
      const keep = (text: FileWriting["text"]): unknown => found.set(source.path, text);
      return { ...source, open: () => (found.has(source.path) ? source.open() : watched(source, limit, keep)) };
    }),
    writing: () =>
      sources.map(({ path }) => ({
        path,
        format: formatOf(path),
        packing: /\.gz$/i.test(path) ? "gzip" : /\.zst$/i.test(path) ? "Zstandard" : null,
        text: found.get(path) ?? null,
      })),
  };
}

async function* watched(
  source: ByteSource,
  limit: number,
  keep: (text: FileWriting["text"]) => unknown,
): AsyncIterable<Uint8Array> {
  const tally = new LineTally(limit);
  const opening = new Uint8Array(OPENING_BYTES);
  let opened = 0;
  for await (const chunk of source.open()) {
    tally.add(chunk);
    if (opened < OPENING_BYTES) {
      const part = chunk.subarray(0, OPENING_BYTES - opened);
      opening.set(part, opened);
      opened += part.length;
    }
    yield chunk;
  }
  keep({ ...tally.facts(), opening: opening.slice(0, opened) });
}
