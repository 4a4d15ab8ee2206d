// Opens any data file of either side; all that a second thread needs of the outside.

import { fileBytes } from "./adapters/disk/guarded-file.ts";
import { blobBytes, type ObjectStore } from "./adapters/git/blob-bytes.ts";
import type { ObjectReader } from "./adapters/git/object-reader.ts";
import { storedBytes } from "./adapters/pointers/stored-content.ts";
import { inflatedBytes } from "./adapters/zlib/inflated-bytes.ts";
import type { DataFile } from "./ports.ts";

/** What is needed to open any file of either side; plain data, so that a second thread can do it too. */
export interface Checkout extends ObjectStore {
  readonly top: string;
}

/** To start a process takes longer than to read so few bytes. */
const SMALL_BYTES = 2 ** 20;

/** @param reader for small files of a commit; null: each is read by itself */
export function byteOpener(
  checkout: Checkout,
  reader: ObjectReader | null = null,
): (file: DataFile) => AsyncIterable<Uint8Array> {
  return ({ path, size, at }) => {
    if (at === "disk") return inflatedBytes(path, fileBytes(checkout, path));
    if (at.stored !== undefined) return inflatedBytes(path, storedBytes(at.stored));
    return inflatedBytes(path, blobBytes(checkout, at.oid, size <= SMALL_BYTES ? reader : null));
  };
}
