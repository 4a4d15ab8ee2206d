// What a revision names: a commit's id, and nothing that git could take for anything else.

import type { Cage } from "./cage.ts";

/** The commit that a revision names; null for what is unknown, ambiguous, malformed or no commit, such as a..b. */
export async function commitAt(git: Cage, revision: string): Promise<string | null> {
  if (!isPlainRevision(revision)) return null;
  const question = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  return commitIdIn(await git.run(question).catch(() => ""));
}

/** A text that git takes for a revision and for nothing else: no option, no second line. */
export function isPlainRevision(revision: string): boolean {
  return revision !== "" && revision.length <= 255 && !revision.startsWith("-") && !/[\0\r\n]/.test(revision);
}

/** The id that git printed; null for anything else. */
export function commitIdIn(answer: string): string | null {
  const text = answer.trim();
  return /^[0-9a-f]{40,64}$/.test(text) ? text : null;
}
