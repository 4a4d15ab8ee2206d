// Takes a folder away whatever the commands that worked in it have made of it.

import { chmod, lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Also folders that nobody may enter. Fails with what the system says of the first one that stays. */
export async function removeFolder(folder: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 3 } as const;
  try {
    await rm(folder, options);
  } catch {
    await unlock(folder);
    await rm(folder, options);
  }
}

/** Only real folders of our own: a link is taken away, never followed. */
async function unlock(folder: string): Promise<void> {
  const status = await lstat(folder).catch(() => null);
  if (status?.isDirectory() !== true) return;
  await chmod(folder, 0o700).catch(() => {});
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => []))
    if (entry.isDirectory()) await unlock(join(folder, entry.name));
}
