import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  PACK_BYTES_LIMIT,
  PACK_FILES_LIMIT,
  parsePack,
  renderPack,
  unpackable,
} from "../../../src/core/evaluation/model-pack.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An archive as an attacker would write it: any names, any sizes. */
function forged(
  files: readonly { readonly path: string; readonly text?: string; readonly size?: number }[],
  more = "",
) {
  const listed = files.map(({ path, text = "", size }) => ({
    path,
    size: size ?? bytes(text).length,
    sha256: createHash("sha256").update(text).digest("hex"),
  }));
  const body = files.map(({ text = "" }) => text).join("");
  return bytes(`${JSON.stringify({ version: 1, files: listed })}\n${body}${more}`);
}

describe("a packed model", () => {
  it("comes out as it went in, and is the same bytes whatever the order of its files", () => {
    const name = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/);
    const file = fc.record({ path: name, bytes: fc.uint8Array({ maxLength: 50 }) });
    const folder = fc.uniqueArray(file, { minLength: 1, maxLength: 8, selector: (one) => one.path });
    fc.assert(
      fc.property(folder, (files) => {
        fc.pre(unpackable(files.map((one) => ({ path: one.path, size: one.bytes.length }))) === null);
        const pack = renderPack(files);
        expect(renderPack(files.toReversed())).toEqual(pack);
        const found = parsePack(pack);
        if (typeof found === "string") throw new Error(found);
        const plain = (list: readonly { path: string; bytes: Uint8Array }[]) =>
          list.map((one) => `${one.path} ${one.bytes.join()}`).toSorted();
        expect(plain(found)).toEqual(plain(files));
      }),
    );
  });

  it.each([
    "../evil",
    "a/../../evil",
    "/etc/passwd",
    "..",
    ".",
    "a//b",
    "a/",
    "",
    "..\\evil",
    "C:evil",
    "C:\\evil",
    "a\0b",
    "a\nb",
    "a\u202eb",
    ".git/config",
    "x/.GIT/hooks/post-checkout",
    "con",
    "NUL.txt",
    "name.",
    "name ",
    "x".repeat(300),
  ])("with the name %j is refused", (path) => {
    expect(parsePack(forged([{ path, text: "x" }]))).toEqual(
      expect.stringContaining("no name that every system can keep"),
    );
  });

  const refused: Record<string, [pack: Uint8Array, says: string]> = {
    "the same name twice": [forged([{ path: "a" }, { path: "a" }]), "`a` twice"],
    "names that differ in case alone": [forged([{ path: "a" }, { path: "A" }]), "`A` twice"],
    "names that differ in their composition alone": [forged([{ path: "\u00e9" }, { path: "e\u0301" }]), "twice"],
    "a file where another needs a folder": [forged([{ path: "a" }, { path: "a/b" }]), "as a file and as a folder"],
    "a size that its bytes do not have": [forged([{ path: "a", text: "x", size: 2 }]), "ends within `a`"],
    "bytes after the last file": [forged([{ path: "a", text: "x" }], "more"), "goes on after its last file"],
    "more bytes than may be": [forged([{ path: "a", size: PACK_BYTES_LIMIT + 1 }]), "49 MiB, more than 48"],
    "more files than may be": [
      forged(Array.from({ length: PACK_FILES_LIMIT + 1 }, (_, index) => ({ path: `f${index}` }))),
      "does not begin with a list",
    ],
    "no file": [forged([]), "holds no file"],
    "no list": [bytes("PK\u0003\u0004"), "does not begin with a list"],
    "a list of something else": [bytes('{"version":2,"files":[]}\n'), "does not begin with a list"],
    nothing: [bytes(""), "does not begin with a list"],
  };
  it.each(Object.entries(refused))("with %s is refused", (_, [pack, says]) => {
    expect(parsePack(pack)).toEqual(expect.stringContaining(says));
  });

  it("of which one bit is another is refused", () => {
    const pack = renderPack([{ path: "forest.joblib", bytes: bytes("trees") }]);
    pack[pack.length - 1] ^= 1;
    expect(parsePack(pack)).toBe("`forest.joblib` is not as it was packed");
  });

  it("may be as large as the limits, and no larger", () => {
    const files = Array.from({ length: PACK_FILES_LIMIT }, (_, index) => ({ path: `f${index}`, size: 1 }));
    expect(unpackable(files)).toBeNull();
    expect(unpackable([...files, { path: "more", size: 1 }])).toContain("more than 1000");
    expect(unpackable([{ path: "a", size: PACK_BYTES_LIMIT }])).toBeNull();
  });
});
