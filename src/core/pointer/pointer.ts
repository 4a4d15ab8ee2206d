// What stands in git for data that git does not hold: a content's hash and size, as Git LFS and DVC write them.

/** The content that is wanted. */
export interface Content {
  readonly algorithm: "sha256" | "md5";
  /** Lower-case hexadecimal digits. */
  readonly hash: string;
  /** Bytes; null where the pointer does not say. */
  readonly size: number | null;
  /** Written by DVC 2 or earlier, which hashed texts as if their line ends were line feeds. */
  readonly legacy: boolean;
}

/** More than a pointer ever has: the specification's own limit. */
export const LFS_POINTER_BYTES = 1024;

const versions = ["https://git-lfs.github.com/spec/v1", "https://hawser.github.com/spec/v1"];

/** Whether the bytes start as a pointer's do. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 100));
  return versions.some((version) => text.startsWith(`version ${version}`));
}

/**
 * The content that a Git LFS pointer stands for; null when it is malformed, or goes through an extension that we have not.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export function parseLfsPointer(bytes: Uint8Array): Content | null {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const valueOf = (key: string): string | undefined =>
    lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
  const hash = /^sha256:([0-9a-f]{64})$/.exec(valueOf("oid") ?? "")?.[1];
  const size = /^\d{1,15}$/.exec(valueOf("size") ?? "")?.[0];
  if (hash === undefined || size === undefined || lines.some((line) => line.startsWith("ext-"))) return null;
  return { algorithm: "sha256", hash, size: Number(size), legacy: false };
}
