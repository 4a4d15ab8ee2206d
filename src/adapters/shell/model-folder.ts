// A folder that a command fills, and that is filled again from what was kept: regular files only, no link is followed.

import { constants } from "node:fs";
import { lstat, mkdir, open, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ModelFile, PACK_FILES_LIMIT, pathInWords, unpackable } from "../../core/evaluation/model-pack.ts";

/** The files of a folder, or why they cannot be kept as they are. */
export async function folderFiles(folder: string): Promise<readonly ModelFile[] | string> {
  const found: { readonly path: string; readonly size: number }[] = [];
  const odd = await list(folder, "", found);
  const refusal = odd ?? unpackable(found);
  if (refusal !== null) return refusal;
  const files: ModelFile[] = [];
  for (const { path, size } of found) {
    const bytes = await regularBytes(join(folder, path), size);
    if (bytes === null) return `${pathInWords(path)} changes while it is read`;
    files.push({ path, bytes });
  }
  return files;
}

export async function fillFolder(folder: string, files: readonly ModelFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    // "x": never through a link that lies there already.
    const file = await open(join(folder, path), "wx");
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
  }
}

/** Null, or what stands in the folder that is neither a regular file nor a folder. */
async function list(folder: string, within: string, found: { path: string; size: number }[]): Promise<string | null> {
  if (found.length > PACK_FILES_LIMIT) return null; // enough to be refused
  for (const entry of await readdir(join(folder, within), { withFileTypes: true })) {
    const path = within === "" ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) {
      const odd = await list(folder, path, found);
      if (odd !== null) return odd;
    } else if (entry.isFile()) {
      // Bytes that are no UTF-8 do not lead to the file again.
      const status = await lstat(join(folder, path)).catch(() => null);
      if (status === null) return `${pathInWords(path)} is no name that every system can keep`;
      found.push({ path, size: status.size });
    } else return `${pathInWords(path)} is a link or a special file`;
  }
  return null;
}

/** Null where it is no longer the regular file of that size. */
async function regularBytes(path: string, size: number): Promise<Uint8Array | null> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch(() => null);
  if (file === null) return null;
  try {
    const status = await file.stat();
    if (!status.isFile() || status.size !== size) return null;
    const bytes = new Uint8Array(size);
    let at = 0;
    while (at < size) {
      const { bytesRead } = await file.read(bytes, at, size - at);
      if (bytesRead === 0) return null;
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}
