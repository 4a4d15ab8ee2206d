// Writes a file whole or not at all: beside its place first, then moved there.

import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../../errors.ts";

export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, content, { flush: true });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {});
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(
      "environment",
      {
        message: `cannot write ${path} (${reason})`,
        hint: "Check that the folder can be written to and that the disk is not full.",
      },
      { cause },
    );
  }
}
