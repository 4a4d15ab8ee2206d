// Small Parquet files that would unfold to far more than memory holds, each read in a process of its own.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parquetOf, type RawPage, type RawPages, varint, type WrittenColumn } from "./parquet-writer.ts";

const rows = 10_000_000;

/** A dictionary of one value, and one run of it for all rows. */
const oneRun: RawPages = {
  rows,
  codec: 0,
  dictionary: true,
  pages: [
    { stored: Buffer.of(7, 0, 0, 0), unfolded: 4, values: 1, encoding: 0, dictionary: true },
    runOf(Buffer.concat([Buffer.of(1), varint(BigInt(2 * rows)), Buffer.of(0)])),
  ],
};

function runOf(stored: Buffer): RawPage {
  return { stored, unfolded: stored.length, values: rows, encoding: 8 };
}

const claimed = (count: number): readonly WrittenColumn[] =>
  Array.from({ length: count }, (_, at) => ({ name: `x${at}`, type: "INT32", values: [], raw: oneRun }));

const zeros = Buffer.alloc(2 ** 26);
const doubles = 2 ** 23;

/** Columns of zeros, of one page each. */
const packed = (codec: number, stored: Uint8Array, unfolded: number, count: number): readonly WrittenColumn[] =>
  Array.from({ length: count }, (_, at) => {
    const page = { stored, unfolded, values: doubles, encoding: 0 };
    return { name: `x${at}`, type: "DOUBLE", values: [], raw: { rows: doubles, codec, pages: [page] } };
  });

/** 100,000 texts, each as the one before and a byte more: 5 GB. */
function sharing(): readonly WrittenColumn[] {
  const count = 100_000;
  // One block of one part, whose differences are all the same and so take no bits.
  const block = [varint(131_072n), varint(1n), varint(BigInt(count))];
  const from = (first: bigint, difference: bigint): Buffer =>
    Buffer.concat([...block, varint(2n * first), varint(2n * difference), Buffer.of(0)]);
  const stored = Buffer.concat([from(0n, 1n), from(1n, 0n), Buffer.alloc(count, 97)]);
  const page = { stored, unfolded: stored.length, values: count, encoding: 7 };
  return [{ name: "t", type: "BYTE_ARRAY", values: [], raw: { rows: count, codec: 0, pages: [page] } }];
}

const program = `
  import { readFileSync } from "node:fs";
  import { createParquetDecoder } from ${JSON.stringify(join(import.meta.dirname, "../src/adapters/threads/parquet-decoder.ts"))};
  import { readTable } from ${JSON.stringify(join(import.meta.dirname, "../src/core/dataset/read-table.ts"))};
  const decodeParquet = createParquetDecoder(new URL(${JSON.stringify(`file://${join(import.meta.dirname, "../src/main.ts")}`)}));
  const bytes = readFileSync(process.argv[2]);
  const source = { path: "data.parquet", async *open() { yield bytes; }, decodeParquet };
  const options = { delimiter: null, missingTexts: null, columns: null, keys: [] };
  let outcome = "";
  try {
    outcome = (await readTable([source], options)).rowCount + " rows";
  } catch (error) {
    outcome = error.message;
  }
  process.stdout.write(JSON.stringify({ outcome, mebibytes: process.resourceUsage().maxRSS / 1024 }));
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "metricgate-bombs-"));
  writeFileSync(join(folder, "read.mjs"), program);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What reading the file comes to, and the most memory that the whole process had. */
function reading(columns: readonly WrittenColumn[]): { outcome: string; mebibytes: number } {
  const path = join(folder, "data.parquet");
  writeFileSync(path, parquetOf(columns));
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "read.mjs"), path], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

// threat T-10: below 512 MiB, whatever the file says.
const most = 512;

describe("a small Parquet file that stands for a large table", () => {
  const [gzip, brotli, zstd] = [gzipSync(zeros), brotliCompressSync(zeros), zstdCompressSync(zeros)];
  const unpacks = "unpacks to 201,326,592 bytes, which no table does";
  const lies = "a page unpacks to more than its 67108856 bytes";
  it.each([
    ["ten million rows of 40 columns", claimed(40), "claims 10,000,000 rows of 40 columns, which no table does"],
    ["pages of zeros, packed with gzip", packed(2, gzip, zeros.length, 3), unpacks],
    ["with Brotli", packed(4, brotli, zeros.length, 3), unpacks],
    ["with Zstandard", packed(6, zstd, zeros.length, 3), unpacks],
    ["a page larger than it says, packed with gzip", packed(2, gzip, zeros.length - 8, 1), lies],
    ["with Brotli", packed(4, brotli, zeros.length - 8, 1), lies],
    ["with Zstandard", packed(6, zstd, zeros.length - 8, 1), lies],
    ["texts that share all but a byte", sharing(), "a page unfolds to more than any table does"],
  ])("is refused, and takes no memory: %s", (_, columns, message) => {
    const { outcome, mebibytes } = reading(columns);
    expect(outcome).toContain(message);
    expect(mebibytes).toBeLessThan(most);
  });

  it("is read where the table is not that large: ten million rows of one value", () => {
    const { outcome, mebibytes } = reading(claimed(1));
    expect(outcome).toBe("10000000 rows");
    expect(mebibytes).toBeLessThan(most);
  });
});
