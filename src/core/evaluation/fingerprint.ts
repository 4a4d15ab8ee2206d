// Fingerprints: short proofs that two things are the same.

import { createHash } from "node:crypto";

/** "sha256:" and 64 hex digits over the bytes, or the UTF-8 of the text. */
export function fingerprint(content: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

/** Equal plain values, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** JSON with sorted keys: one text for one value. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The same files with the same content, whatever their order; `oid` is git's id of the content. */
export function dataFingerprint(files: readonly { readonly path: string; readonly oid: string }[]): string {
  return fingerprint(
    files
      .map(({ oid, path }) => `${oid} ${path}\n`)
      .toSorted()
      .join(""),
  );
}

/** The same numbers in the same order. */
export function numbersFingerprint(parts: readonly (Float64Array | Int32Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  return `sha256:${hash.digest("hex")}`;
}

/** The same rows held out: their 64-bit identities ([high, low] pairs), whatever their order. */
export function holdoutFingerprint(identities: Uint32Array): string {
  // The low word first, as the processor has it: no big integer needs to be made of the two.
  const words = new Uint32Array(identities.length);
  for (let i = 0; i < words.length; i += 2) {
    words[i] = identities[i + 1];
    words[i + 1] = identities[i];
  }
  const rows = new BigUint64Array(words.buffer).toSorted();
  return `sha256:${createHash("sha256").update(rows).digest("hex")}`;
}
