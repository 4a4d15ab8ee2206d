// Opens any data file of either side; all that a second thread needs of the outside.

import { fileBytes } from "./adapters/disk/guarded-file.ts";
import { blobBytes, type ObjectStore } from "./adapters/git/blob-bytes.ts";
import { storedBytes } from "./adapters/pointers/stored-content.ts";
import { inflatedBytes } from "./adapters/zlib/inflated-bytes.ts";
import type { DataFile } from "./ports.ts";

/** What is needed to open any file of either side; plain data, so that a second thread can do it too. */
export interface Checkout extends ObjectStore {
  readonly top: string;
}

export function byteOpener(checkout: Checkout): (file: DataFile) => AsyncIterable<Uint8Array> {
  return ({ path, at }) => {
    if (at === "disk") return inflatedBytes(path, fileBytes(checkout, path));
    return inflatedBytes(path, at.stored === undefined ? blobBytes(checkout, at.oid) : storedBytes(at.stored));
  };
}
