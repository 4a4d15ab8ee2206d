// Takes files out of a worktree: their content too where they are links, and never anything outside of the worktree.

import { realpath, rm } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/**
 * @param worktree as realpath gives it
 * @param checkout whose files it may hold copies of, as realpath gives it
 */
export async function withhold(worktree: string, checkout: string, path: string): Promise<void> {
  const isInside = (place: string, folder = worktree): boolean => place.startsWith(folder + sep);
  const content = await realpath(join(worktree, path)).catch(() => null);
  if (content !== null && isInside(content)) await rm(content, { force: true });
  if (content !== null && isInside(content, checkout) && !isInside(content))
    await rm(join(worktree, relative(checkout, content)), { force: true });
  // Then its name, a link most likely: it may still lead to the checkout itself. So may a folder on the way to it.
  let folder = worktree;
  for (const step of path.split(sep).filter((one) => one !== "" && one !== ".")) {
    const place = join(folder, step);
    const real = await realpath(place).catch(() => null);
    if (real === null || !isInside(real)) return rm(place, { force: true });
    folder = real;
  }
}
