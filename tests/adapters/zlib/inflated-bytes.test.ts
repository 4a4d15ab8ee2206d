import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type InflateLimits, inflatedBytes } from "../../../src/adapters/zlib/inflated-bytes.ts";

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  // As the contract allows: a chunk is written over once the next is asked for.
  const chunk = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    chunk.set(part);
    yield chunk.subarray(0, part.length);
  }
}

async function unpacked(bytes: Uint8Array, size = 1000, limits?: InflateLimits): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of inflatedBytes("data.csv", chunksOf(bytes, size), limits)) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

const text = Array.from({ length: 5_000 }, (_, row) => `${row},${(row * 7919) % 1000}\n`).join("");

describe("inflatedBytes", () => {
  it("gives plain bytes as they are, and packed ones unpacked, whatever the size of the chunks", async () => {
    for (const size of [1, 3, 7, 5000, 2 ** 20])
      for (const bytes of [Buffer.from(text), gzipSync(text), zstdCompressSync(text)])
        expect(await unpacked(bytes, size)).toBe(text);
    for (const short of ["", "a", "ab", "\u001f"]) expect(await unpacked(Buffer.from(short), 1)).toBe(short);
  });

  it("refuses a file whose name says packed and whose first bytes do not", async () => {
    for (const content of ["", "\u001f", "a,b\n1,2\n"])
      for (const [name, packing] of [
        ["data.csv.gz", "gzip"],
        ["data.csv.zst", "Zstandard"],
      ] as const) {
        const read = async () => {
          for await (const _ of inflatedBytes(name, chunksOf(Buffer.from(content), 10)));
        };
        await expect(read()).rejects.toThrow(`${name}: the ${packing} data is damaged: its first bytes`);
      }
  });

  it("reads gzip of several members to the end", async () => {
    expect(await unpacked(Buffer.concat([gzipSync("a\n"), gzipSync("b\n")]), 5)).toBe("a\nb\n");
  });

  it("ends at its bounds: so many bytes, or so many times the file", async () => {
    const bomb = gzipSync(Buffer.alloc(2 ** 20));
    const bounds = { bytes: 2 ** 30, ratio: 200, harmlessBytes: 2 ** 16 };
    await expect(unpacked(bomb, 1000, bounds)).rejects.toThrow("data.csv: the file unpacks from");
    expect(await unpacked(bomb, 1000, { ...bounds, harmlessBytes: 2 ** 20 })).toHaveLength(2 ** 20);
    await expect(unpacked(gzipSync(text), 1000, { ...bounds, bytes: 1000 })).rejects.toThrow("which no table does");
  });

  it("closes its source when the reader stops", async () => {
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      let closed = false;
      const source = async function* () {
        try {
          yield* chunksOf(bytes, 100);
        } finally {
          closed = true;
        }
      };
      for await (const _ of inflatedBytes("data.csv", source())) break;
      expect(closed).toBe(true);
    }
  });
});
