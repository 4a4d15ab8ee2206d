// Opens files of the repository and nothing else: no way out by `..`, by a link, or by a swap between check and use.

import { constants } from "node:fs";
import { type FileHandle, lstat, open, realpath } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { UserError } from "../../errors.ts";

const CHUNK_BYTES = 1 << 20;

export interface Guard {
  /** The repository's top folder, as realpath gives it. */
  readonly top: string;
  /** The folder that paths are relative to. */
  readonly directory: string;
}

/** The real path of a regular file inside the repository, or null when nothing is there. @throws {UserError} when something else is. */
export async function realFileOf(guard: Guard, path: string): Promise<string | null> {
  const refuse = (message: string, hint: string) => new UserError("data", { message: `\`${path}\` ${message}`, hint });
  if (path.includes("\0")) throw refuse("is no file name", "Take the NUL character out of the path.");
  let real: string;
  try {
    real = await realpath(resolve(guard.directory, path));
  } catch (error) {
    if (isMissing(error)) {
      if (await isDanglingLink(resolve(guard.directory, path)))
        throw refuse("is a link to a file that does not exist", "Commit the file itself.");
      return null;
    }
    throw unreadable(path, error);
  }
  const inside = relative(guard.top, real);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || resolve(guard.top, inside) !== real) {
    throw refuse(
      "leads out of the repository",
      "Keep data and config inside the repository; links must stay inside, too.",
    );
  }
  if (inside.split(sep)[0] === ".git") throw refuse("is inside .git", "Name a file of the work tree.");
  const status = await lstat(real).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (!status.isFile())
    throw refuse(
      status.isDirectory() ? "is a folder, not a file" : "is no regular file",
      "Name a file, or a pattern such as data/*.csv.",
    );
  return real;
}

/** Opens a path that `realFileOf` gave. */
export async function openGuarded(real: string, path: string): Promise<FileHandle> {
  try {
    // O_NOFOLLOW: a link put there since the check is refused. O_NONBLOCK: a FIFO put there does not hang us.
    const handle = await open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch (error) {
    throw unreadable(path, error);
  }
  throw new UserError("data", {
    message: `\`${path}\` is no regular file any more`,
    hint: "Run again when nothing writes to the work tree.",
  });
}

/** The file in pieces of 1 MiB. A piece may be overwritten two pieces later. */
export async function* fileBytes(guard: Guard, path: string): AsyncGenerator<Uint8Array> {
  const real = await realFileOf(guard, path);
  if (real === null)
    throw new UserError("data", {
      message: `\`${path}\` does not exist`,
      hint: "Check the path; it is relative to the working directory.",
    });
  const handle = await openGuarded(real, path);
  try {
    let [buffer, other] = [Buffer.allocUnsafeSlow(CHUNK_BYTES), Buffer.allocUnsafeSlow(CHUNK_BYTES)];
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      [buffer, other] = [other, buffer];
    }
  } finally {
    await handle.close();
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** What the system says of a file or folder that it does not let us read, without its path twice. */
export function unreadable(path: string, error: unknown): UserError {
  const reason = error instanceof Error ? error.message.replace(/, \w+ '.*$/s, "") : String(error);
  return new UserError(
    "data",
    { message: `\`${path}\` cannot be read (${reason})`, hint: "Check it and its permissions." },
    { cause: error },
  );
}

async function isDanglingLink(path: string): Promise<boolean> {
  const status = await lstat(path).catch(() => null);
  return status?.isSymbolicLink() ?? false;
}
