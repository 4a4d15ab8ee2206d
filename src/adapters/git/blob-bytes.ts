// The bytes of a file in git's object store, streamed.

import { UserError } from "../../errors.ts";
import { GitFailure, type GitPlace, gitOutput } from "./git-output.ts";
import { looseBlob } from "./loose-object.ts";
import type { ObjectReader } from "./object-reader.ts";

/** Where the objects of a repository are; plain data. */
export interface ObjectStore extends GitPlace {
  /** The folder of loose objects: .git/objects. */
  readonly objects: string;
}

/**
 * The bytes of a blob, never whole in memory but where it is small, and there is a process that has it ready.
 * @throws {UserError} when they cannot be had, also after the last byte
 */
export async function* blobBytes(
  store: ObjectStore,
  oid: string,
  small: ObjectReader | null = null,
): AsyncGenerator<Uint8Array> {
  const object = (await small?.read(oid)) ?? null;
  if (object?.type === "blob") {
    yield object.content;
    return;
  }
  // A process and a pipe for the same bytes take twice as long.
  const loose = await looseBlob(store.objects, oid);
  if (loose === null) {
    yield* bytesFromGit(store, oid);
    return;
  }
  try {
    yield* loose;
  } catch (cause) {
    throw unreadable(oid, cause instanceof Error ? cause.message : String(cause));
  }
}

/** The bytes of a blob (its id, or `commit:path`) as git writes them. @throws {UserError} when git fails. */
export async function* bytesFromGit(place: GitPlace, blob: string): AsyncGenerator<Uint8Array> {
  try {
    // A low bigFileThreshold makes git itself stream a blob that is not stored as a delta.
    yield* gitOutput(place, ["cat-file", "blob", blob], ["core.bigFileThreshold=1m"]);
  } catch (error) {
    throw error instanceof GitFailure ? unreadable(blob, error.message) : error;
  }
}

function unreadable(blob: string, detail: string): UserError {
  return new UserError("environment", {
    message: `git could not read object ${blob}: ${detail}`,
    hint: hintOn(detail),
  });
}

/** What to do where git could not read an object, by what it said (LC_ALL=C). */
export function hintOn(complaint: string): string {
  return complaint.includes("promisor remote")
    ? "This clone is a partial one, without old files. Fetch them: git fetch --refetch --no-filter origin"
    : "Fetch the commit with its files: git fetch origin";
}
