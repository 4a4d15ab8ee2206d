import { describe, expect, it } from "vitest";
import { createParquetDecoder } from "../src/adapters/threads/parquet-decoder.ts";
import { harvestOf, mutantFormats } from "./mutants.ts";

describe("a damaged file", () => {
  // node bench/mutants.ts reads 10,000 of each.
  it.each(mutantFormats)("of %s is read with its own number of rows, or refused in words", async (format) => {
    const decode = createParquetDecoder(new URL("../src/main.ts", import.meta.url));
    const { read, refused, ended, wrong } = await harvestOf(format, 150, decode);
    expect(wrong).toEqual([]);
    expect(read + refused + ended).toBe(150);
    expect(refused).toBeGreaterThan(20);
  });
});
