// A name that any file system and GitHub's artifacts accept: a readable part and eight hex digits that tell names apart.

import { createHash } from "node:crypto";

const READABLE_LENGTH = 40;

/** `slugOf("Häuser: v2")` is "hauser-v2-" and eight hex digits of the SHA-256 of the name. */
export function slugOf(name: string): string {
  const readable = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, READABLE_LENGTH)
    .replace(/^-+|-+$/g, "");
  const digits = createHash("sha256").update(name, "utf8").digest("hex").slice(0, 8);
  return readable === "" ? digits : `${readable}-${digits}`;
}
