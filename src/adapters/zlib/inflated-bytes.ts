// The bytes of a file that may be packed with gzip or Zstandard, unpacked as they are read, within bounds.

import { Readable } from "node:stream";
import zlib from "node:zlib";
import { UserError } from "../../errors.ts";

export interface InflateLimits {
  /** More bytes than this are no table that is read. */
  readonly bytes: number;
  /** How much larger the content may be than the file, once it is large: a table shrinks to a third or a thirtieth. */
  readonly ratio: number;
  /** Below this many bytes the ratio does not matter. */
  readonly harmlessBytes: number;
}

// 2 GiB is what is read of a plain file; 200:1 is what gzip makes of real tables at the very best, a bomb has 1,000:1.
const usual: InflateLimits = { bytes: 2 ** 31, ratio: 200, harmlessBytes: 2 ** 26 };

const packings = [
  { name: "gzip", ending: ".gz", magic: [0x1f, 0x8b] },
  { name: "Zstandard", ending: ".zst", magic: [0x28, 0xb5, 0x2f, 0xfd] },
] as const;

type Packing = (typeof packings)[number]["name"];

/**
 * No text and no Parquet file starts like a packed one, so that the first bytes decide. A name that says packed must be
 * right: a damaged start would make one strange column name of the whole file.
 */
export async function* inflatedBytes(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: InflateLimits = usual,
): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let unfinished = true;
  try {
    let step = await source.next();
    // A pipe may hand over a single byte first.
    while (step.done !== true && step.value.length < 4) {
      const head: Uint8Array = Buffer.from(step.value);
      const more = await source.next();
      if (more.done === true) {
        requireHonestName(path);
        yield head;
        return;
      }
      step = { done: false, value: Buffer.concat([head, more.value]) };
    }
    if (step.done === true) return requireHonestName(path);
    const first = step.value;
    const packing = packings.find(({ magic }) => magic.every((byte, at) => first[at] === byte));
    if (packing === undefined) {
      requireHonestName(path);
      for (; step.done !== true; step = await source.next()) yield step.value;
      unfinished = false;
      return;
    }
    yield* inflated(path, packing.name, first, source, limits);
  } finally {
    if (unfinished) await source.return?.();
  }
}

function requireHonestName(path: string): void {
  const named = packings.find(({ ending }) => path.toLowerCase().endsWith(ending));
  if (named !== undefined) throw damaged(path, named.name, "its first bytes are of something else");
}

async function* inflated(
  path: string,
  packing: Packing,
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  limits: InflateLimits,
): AsyncGenerator<Uint8Array> {
  const inflate = inflaterOf(packing, path);
  let stored = 0;
  async function* packed(): AsyncGenerator<Uint8Array> {
    for (let chunk = first; ; ) {
      stored += chunk.length;
      // The source writes over its chunk as soon as the next is asked for, and the stream may not be done with it.
      yield Buffer.from(chunk);
      const step = await rest.next();
      if (step.done === true) return;
      chunk = step.value;
    }
  }
  const input = Readable.from(packed(), { objectMode: false });
  input.on("error", (error) => inflate.destroy(error));
  input.pipe(inflate);
  let size = 0;
  try {
    const output: AsyncIterable<Buffer> = inflate;
    for await (const chunk of output) {
      size += chunk.length;
      if (size > limits.bytes || (size > limits.harmlessBytes && size > limits.ratio * stored))
        throw tooLarge(path, size, stored);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw damaged(path, packing, cause instanceof Error ? cause.message : String(cause), cause);
  } finally {
    input.destroy();
    inflate.destroy();
  }
  // The library stops in silence where something follows that is not packed, and what was behind it would be missing.
  if (inflate.bytesWritten < stored) throw damaged(path, packing, "there is something else behind the packed data");
}

function inflaterOf(packing: Packing, path: string): zlib.Gunzip | zlib.ZstdDecompress {
  const chunkSize = 1 << 18;
  if (packing === "gzip") return zlib.createGunzip({ chunkSize });
  // Node has it since 22.15; GitHub runs actions on Node 24.
  if (typeof zlib.createZstdDecompress === "function") return zlib.createZstdDecompress({ chunkSize });
  throw new UserError("environment", {
    message: `this Node (${process.versions.node}) cannot unpack Zstandard`,
    where: { file: path },
    hint: "Use Node 22.15, 24 or later, or commit the file with gzip.",
  });
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}

function tooLarge(path: string, size: number, stored: number): UserError {
  return new UserError("data", {
    message: `the file unpacks from ${mebibytes(stored)} to more than ${mebibytes(size - 1)}, which no table does`,
    where: { file: path },
    hint: "Check where the file comes from; if it is good, commit it unpacked or as Parquet.",
  });
}

function damaged(path: string, packing: Packing, reason: string, cause?: unknown): UserError {
  return new UserError(
    "data",
    {
      message: `the ${packing} data is damaged: ${reason}`,
      where: { file: path },
      hint: "Pack the file again from its source.",
    },
    { cause },
  );
}
