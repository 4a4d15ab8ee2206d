import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineTally } from "../../../src/core/dataset/line-tally.ts";
import { linesAt } from "../../../src/core/dataset/lines-at.ts";

function tallied(text: string | Uint8Array, chunk = 1 << 20, limit = 1 << 20) {
  const tally = new LineTally(limit);
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += chunk) tally.add(bytes.slice(at, at + chunk));
  return tally.facts();
}

const lines = fc.array(fc.tuple(fc.string({ maxLength: 12 }), fc.constantFrom("\n", "\r\n")), { maxLength: 20 });

describe("lines, while bytes pass by", () => {
  it("counts how they end, and sees the mark at the beginning", () => {
    expect(tallied("\ufeffa\r\nb\nc")).toMatchObject({
      ends: { lf: 1, crlf: 1, none: 1 },
      byteOrderMark: true,
      onlyCarriageReturns: false,
    });
    expect(tallied("a\rb\r")).toMatchObject({ onlyCarriageReturns: true });
    expect(tallied("")).toMatchObject({ ends: { lf: 0, crlf: 0, none: 0 }, byteOrderMark: false });
  });

  it("hashes a line's content without mark and end, and tells the ends apart", () => {
    const one = [...(tallied("\ufeffab\r\n").hashes ?? [])];
    const other = [...(tallied("ab\n").hashes ?? [])];
    expect(one[0]).toBe(other[0]);
    expect((one[1] ^ other[1]) & ~3).toBe(0);
    expect(one[1]).not.toBe(other[1]);
  });

  it("gives the same in whatever pieces the bytes come", () => {
    fc.assert(
      fc.property(lines, fc.string({ maxLength: 8 }), fc.integer({ min: 1, max: 30 }), (parts, tail, chunk) => {
        const text = parts.map(([line, end]) => line + end).join("") + tail;
        expect(tallied(text, chunk)).toEqual(tallied(text));
      }),
    );
  });

  it("gives different lines different hashes", () => {
    const texts = Array.from({ length: 50_000 }, (_, i) => `${i},${(i * 7) % 13}.5,north`);
    const { hashes } = tallied(`${texts.join("\n")}\n`, 1 << 16, 1 << 24);
    const seen = new Set<bigint>();
    for (let i = 0; i < texts.length; i++)
      seen.add((BigInt(hashes?.[2 * i] ?? 0) << 32n) | BigInt(hashes?.[2 * i + 1] ?? 0));
    expect(seen.size).toBe(texts.length);
  });

  it("looks only at the first line of each piece where there is more than was to be hashed", () => {
    const { hashes, ends } = tallied("aa\r\nbb\r\ncc\r\n", 4, 0);
    expect(hashes).toBe(null);
    expect(ends).toMatchObject({ lf: 0, none: 0 });
    expect(ends.crlf).toBeGreaterThan(0);
  });
});

describe("lines by their numbers", () => {
  it("are found in whatever pieces the bytes come", async () => {
    const bytes = new TextEncoder().encode("a\nbb\nccc\ndddd");
    for (const size of [1, 2, 3, 100]) {
      const chunks = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      const found = await linesAt(chunks(), Uint32Array.of(2, 4, 9));
      expect(found.map((line) => new TextDecoder().decode(line))).toEqual(["bb", "dddd", ""]);
    }
  });
});
