// Unpacks Parquet's pages natively: faster than in JavaScript, checksums verified, and never beyond the size that was said.

import zlib from "node:zlib";
import type { Inflaters } from "../../core/dataset/parquet-inflaters.ts";

export const nativeInflaters: Inflaters = {
  GZIP: (bytes, most) => within(most, () => zlib.gunzipSync(bytes, { maxOutputLength: most })),
  BROTLI: (bytes, most) => within(most, () => zlib.brotliDecompressSync(bytes, { maxOutputLength: most })),
  // Node has it since 22.15.
  ...(typeof zlib.zstdDecompressSync === "function" && {
    ZSTD: (bytes, most) => within(most, () => zlib.zstdDecompressSync(bytes, { maxOutputLength: most })),
  }),
};

function within(most: number, inflate: () => Uint8Array): Uint8Array {
  try {
    return inflate();
  } catch (cause) {
    if (cause instanceof RangeError) throw new Error(`a page unpacks to more than its ${most} bytes`, { cause });
    throw cause;
  }
}
