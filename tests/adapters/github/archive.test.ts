import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readArchive } from "../../../src/adapters/github/archive.ts";
import { LookupFailure } from "../../../src/adapters/github/lookup-failure.ts";
import { type ZipEntry, zipOf } from "../../github/zip.ts";

const LIMITS = { "record.json": 1000, "model.json": 1_000_000 };
const RECORD: ZipEntry = { name: "record.json", content: "{}" };
const MODEL: ZipEntry = { name: "model.json", content: '{"a":1}' };
const GOOD: readonly ZipEntry[] = [RECORD, MODEL];

async function failureOf(zip: Uint8Array): Promise<LookupFailure> {
  const error: unknown = await readArchive(zip, LIMITS).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof LookupFailure) return error;
  throw new Error("the archive was not refused", { cause: error });
}

describe("an archive", () => {
  it("of ours gives the wanted files", async () => {
    const others = ["predictions.csv", "result.json", "comment.md", "report.html"].map((name) => ({
      name,
      content: "x",
    }));
    const files = await readArchive(zipOf([...GOOD, ...others]), LIMITS);
    expect(Object.keys(files)).toEqual(["record.json", "model.json"]);
    expect(Buffer.from(files["model.json"] ?? []).toString()).toBe('{"a":1}');
  });

  it("without a wanted file holds no baseline", async () => {
    expect(await failureOf(zipOf(GOOD.slice(0, 1)))).toMatchObject({
      kind: "none",
      message: "the archive holds no model.json",
    });
  });

  it.each([
    "../record.json",
    "../../../../tmp/evil",
    "/etc/passwd",
    "\\\\host\\share",
    "..\\evil",
    "C:\\evil",
    "./record.json",
    "record.json/",
    "sub/record.json",
    "RECORD.JSON",
    "record.json\u0000.txt",
    "__proto__",
    "constructor",
    ".git/config",
    "",
    "a".repeat(65_000),
  ])("with a file named %j is refused", async (name) => {
    const { kind, message } = await failureOf(zipOf([...GOOD, { name, content: "x" }]));
    expect(kind).toBe("refused");
    expect(message.length).toBeLessThan(300);
  });

  it.each([
    ["a symbolic link", 0o120777],
    ["a folder", 0o040755],
    ["a device", 0o060644],
    ["a pipe", 0o010644],
    ["a socket", 0o140644],
    ["a set-user-id file", 0o104755],
    ["a set-group-id file", 0o102755],
  ])("with %s in place of a file is refused", async (_, mode) => {
    expect(await failureOf(zipOf([{ name: "record.json", content: "/proc/self/environ", mode }, MODEL]))).toMatchObject(
      { kind: "refused" },
    );
  });

  it.each([
    ["the same name twice", zipOf([...GOOD, { name: "record.json", content: "other" }]), 'holds "record.json" twice'],
    ["an encrypted file", zipOf([{ name: "record.json", content: "{}", encrypted: true }, MODEL]), "is encrypted"],
    ["65 files", zipOf(Array.from({ length: 65 }, () => RECORD)), "65 files, more than 64"],
    ["no end", zipOf(GOOD).subarray(0, 60), "not a zip file"],
    ["bytes behind its end", Buffer.concat([zipOf(GOOD), Buffer.from("more")]), "comment length"],
    ["no bytes at all", Buffer.alloc(0), ""],
    ["a page for people", Buffer.from("<html>404</html>"), "not a zip file"],
    ["a file that is cut", corrupted(), ""],
  ])("with %s is refused", async (_, zip, reason) => {
    const failure = await failureOf(zip);
    expect(failure.kind).toBe("refused");
    expect(failure.message).toContain(reason);
  });

  it("that inflates above the limit is refused after the limit, whatever its headers claim", async () => {
    const bomb = Buffer.alloc(200 * 1024 * 1024);
    expect(deflateRawSync(bomb).length).toBeLessThan(250_000);
    const before = process.memoryUsage().rss;
    for (const claimedSize of [bomb.length, 10, 0xfffffff0]) {
      const failure = await failureOf(zipOf([RECORD, { name: "model.json", content: bomb, claimedSize }]));
      expect(failure.kind).toBe("refused");
      expect(failure.message).toMatch(/inflates to more than 1000000 bytes|too many bytes in the stream/);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024);
  });

  it("does not inflate files that nobody wants", async () => {
    const bomb = { name: "predictions.csv", content: Buffer.alloc(64 * 1024 * 1024) };
    expect(Object.keys(await readArchive(zipOf([bomb, ...GOOD]), LIMITS))).toHaveLength(2);
  });
});

/** The stream of the first file ends in the middle; the directory is whole. */
function corrupted(): Buffer {
  const zip = zipOf([{ name: "record.json", content: "x".repeat(900) + Math.PI }, MODEL]);
  zip.fill(0xff, 41, 48);
  return zip;
}
