// Opens any data file of either side; all that a second thread needs of the outside.

import { fileBytes } from "./adapters/disk/guarded-file.ts";
import { blobBytes } from "./adapters/git/blob-bytes.ts";
import type { DataFile } from "./ports.ts";

/** What is needed to open any file of either side; plain data, so that a second thread can do it too. */
export interface Checkout {
  readonly top: string;
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
}

export function byteOpener(checkout: Checkout): (file: DataFile) => AsyncIterable<Uint8Array> {
  return (file) =>
    file.from === "git"
      ? blobBytes(checkout.directory, file.oid, checkout.environment)
      : fileBytes(checkout, file.path);
}
