// What becomes of a pointer: the data itself as a file of the snapshot, or an error that says how to get it.

import { UserError } from "../../errors.ts";
import type { DataFile } from "../../ports.ts";
import type { StoredContent } from "./stored-content.ts";

/** Whether it was not found: what was tried then. */
export function isTried(stored: StoredContent | readonly string[]): stored is readonly string[] {
  return Array.isArray(stored);
}

export function dataFile(path: string, { path: stored, size, oid }: StoredContent): DataFile {
  return { path, size, at: { oid, stored } };
}

/** What a commit wants is not here: a fault of the environment, for it must not look as if the commit had no data. */
export function unresolved(
  file: string,
  what: string,
  tried: readonly string[],
  hint: string,
  commit: string | null,
): UserError {
  const detail = tried.length === 0 ? "" : ` (${[...new Set(tried)].join("; ")})`;
  const of = commit === null ? "" : ` in commit ${commit.slice(0, 7)}`;
  const problem = { message: `this is ${what}${of}${detail}`, where: { file }, hint };
  return new UserError(commit === null ? "data" : "environment", problem);
}
