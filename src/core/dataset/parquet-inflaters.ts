// Unpacks the pages of Parquet, each to the size that its header gives and not a byte more.

import type { CompressionCodec } from "hyparquet";
import { compressors, decompressZstd } from "hyparquet-compressors";
import type { Unpack } from "./parquet-page.ts";

/** By codec: unpacks bytes to at most that many. */
export type Inflaters = Readonly<Partial<Record<CompressionCodec, Unpack>>>;

export const plainInflaters: Inflaters = {
  ...compressors,
  // Without a place for what it unpacks, it would go on for as long as it is told to.
  ZSTD: (bytes, length) => decompressZstd(bytes, new Uint8Array(length)),
};

/** @throws {Error} at the codec, or the page */
export function unpackerOf(codec: CompressionCodec, inflaters: Inflaters): Unpack {
  const inflate = codec === "UNCOMPRESSED" ? (bytes: Uint8Array) => bytes : inflaters[codec];
  if (inflate === undefined) throw new Error(`it is packed with ${codec}, which is not read`);
  return (bytes, length) => {
    // A page of missing values only has nothing to inflate, which not every inflater takes.
    if (length === 0) return new Uint8Array(0);
    const page = inflate(bytes, length);
    if (page.length !== length) throw new Error(`a page unpacks to ${page.length} bytes in place of ${length}`);
    return page;
  };
}
