// Takes files out of a worktree: their content too where they are links, and never anything outside of the worktree.

import { realpath, rm } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/**
 * @param worktree as realpath gives it
 * @param checkout whose files it may hold copies of, as realpath gives it
 */
export async function withhold(worktree: string, checkout: string, path: string): Promise<void> {
  const isInside = (place: string, folder = worktree): boolean => place.startsWith(folder + sep);
  const removeInside = async (place: string | null): Promise<void> => {
    if (place !== null && isInside(place)) await rm(place, { force: true });
  };
  const content = await realOf(join(worktree, path));
  await removeInside(content);
  if (content !== null && isInside(content, checkout))
    await removeInside(await realOf(join(worktree, relative(checkout, content))));
  // Then its name, a link most likely: it may still lead to the checkout itself. So may a folder on the way to it.
  let folder = worktree;
  for (const step of path.split(sep).filter((one) => one !== "" && one !== ".")) {
    const place = join(folder, step);
    const real = await realOf(place);
    if (real === null || !isInside(real)) return rm(place, { force: true });
    folder = real;
  }
}

/** Null where nothing is. */
function realOf(place: string): Promise<string | null> {
  return realpath(place).catch(() => null);
}
