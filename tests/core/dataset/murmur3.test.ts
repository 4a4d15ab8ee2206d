import { describe, expect, it } from "vitest";
import { murmur3 } from "../../../src/core/dataset/murmur3.ts";

function hex(text: string, seed = 0): string {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint32Array(4);
  murmur3(bytes, 0, bytes.length, seed, digest);
  return Array.from(digest, (word) => word.toString(16).padStart(8, "0")).join("");
}

describe("MurmurHash3_x86_128", () => {
  it("passes SMHasher's verification test", () => {
    // https://github.com/aappleby/smhasher, main.cpp and KeysetTest.cpp: hash the keys {}, {0}, {0, 1}, … {0 … 254} with
    // seeds 256, 255, … 1, hash the digests with seed 0; the first four bytes are 0xB3ECE62A.
    const key = Uint8Array.from({ length: 256 }, (_, i) => i);
    const digest = new Uint32Array(4);
    const digests = new Uint8Array(16 * 256);
    const view = new DataView(digests.buffer);
    for (let length = 0; length < 256; length++) {
      murmur3(key, 0, length, 256 - length, digest);
      for (const [i, word] of digest.entries()) view.setUint32(16 * length + 4 * i, word, true);
    }
    murmur3(digests, 0, digests.length, 0, digest);
    expect(digest[0]).toBe(0xb3ece62a);
  });

  it("gives the published digests", () => {
    // README of the murmurhash3js package.
    expect(hex("I will not buy this tobacconist's, it is scratched.")).toBe("9b5b7ba2ef3f7866889adeaf00f3f98e");
    // murmurhash.shorelabs.com, as many implementations quote it.
    expect(hex("The quick brown fox jumps over the lazy dog")).toBe("2f1583c3ecee2c675d7bf66ce5e91d2c");
    expect(hex("")).toBe("0".repeat(32));
    // Test suite of the murmurhash3js-revisited package.
    expect(hex("", 1)).toBe("88c4adec54d201b954d201b954d201b9");
  });

  it("reads only the bytes between start and end", () => {
    const bytes = Uint8Array.from({ length: 64 }, (_, i) => 3 * i);
    const inside = new Uint32Array(4);
    const alone = new Uint32Array(4);
    for (let length = 0; length <= 40; length++) {
      murmur3(bytes, 7, 7 + length, 5, inside);
      murmur3(bytes.slice(7, 7 + length), 0, length, 5, alone);
      expect(inside).toEqual(alone);
    }
  });
});
