// An object that git has not packed yet: one file of its own, deflated (git's gitformat-loose, "LOOSE OBJECT FORMAT").

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { createInflate } from "node:zlib";

const CHUNK_BYTES = 1 << 18;

/** The content of a blob, streamed; null where git keeps it otherwise. @throws when the file is damaged. */
export async function looseBlob(objects: string, oid: string): Promise<AsyncIterable<Uint8Array> | null> {
  const path = join(objects, oid.slice(0, 2), oid.slice(2));
  const status = await stat(path).catch(() => null);
  return status?.isFile() === true ? inflated(path, oid) : null;
}

/** "blob <size>", NUL, and as many bytes as were promised. */
async function* inflated(path: string, oid: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const inflate = file.pipe(createInflate({ chunkSize: CHUNK_BYTES }));
  file.on("error", (error) => inflate.destroy(error));
  let missing = -1;
  try {
    const chunks: AsyncIterable<Buffer> = inflate;
    for await (const chunk of chunks) {
      let content = chunk;
      if (missing < 0) {
        const end = chunk.indexOf(0);
        const size = /^blob (\d+)$/.exec(chunk.toString("latin1", 0, Math.max(0, Math.min(end, 32))))?.[1];
        if (size === undefined) throw new Error(`object ${oid} is no blob`);
        missing = Number(size);
        content = chunk.subarray(end + 1);
      }
      missing -= content.length;
      if (content.length > 0) yield content;
    }
    if (missing !== 0) throw new Error(`object ${oid} is ${missing > 0 ? "cut short" : "longer than it says"}`);
  } finally {
    file.destroy();
    inflate.destroy();
  }
}
