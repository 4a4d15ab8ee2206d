import { describe, expect, it } from "vitest";
import { createParquetDecoder } from "../../../src/adapters/threads/parquet-decoder.ts";
import { csvLimits } from "../../../src/core/dataset/csv-faults.ts";
import type { ParquetRequest } from "../../../src/core/dataset/parquet.ts";
import { parquetOf } from "../../parquet-writer.ts";

const entry = new URL("../../../src/main.ts", import.meta.url);
const long = parquetOf([{ name: "a", type: "DOUBLE", values: Array.from({ length: 500 }, (_, row) => row / 3) }]);
const short = parquetOf([{ name: "a", type: "DOUBLE", values: [1] }]);

const request = (bytes: Uint8Array): ParquetRequest => ({
  path: "data.parquet",
  bytes: new Uint8Array(bytes).buffer,
  columns: null,
  limits: csvLimits,
});

describe("the thread that decodes Parquet", () => {
  it("answers one file after the other, refusals included", async () => {
    const decode = createParquetDecoder(entry);
    const [first, second, third] = await Promise.allSettled([
      decode(request(long)),
      decode(request(Buffer.from("nothing"))),
      decode(request(short)),
    ]);
    expect(first).toMatchObject({ status: "fulfilled", value: { rowCount: 500, names: ["a"] } });
    expect(second).toMatchObject({ status: "rejected", reason: { fault: "data" } });
    expect(third).toMatchObject({ status: "fulfilled", value: { rowCount: 1 } });
  });

  it("is ended at the deadline, with the file's name, and another takes the next file", async () => {
    const decode = createParquetDecoder(entry, { deadline: (bytes) => (bytes < 1000 ? 0 : 60_000), megabytes: 512 });
    await expect(decode(request(short))).rejects.toThrow(
      "data.parquet: the Parquet file cannot be read: it was not done after 0 seconds",
    );
    expect(await decode(request(long))).toMatchObject({ rowCount: 500 });
  });

  it("is ended when it needs more memory than it may have", async () => {
    // Cells are decoded outside of the heap; what a file says about its columns is not.
    const columns = Array.from({ length: 40_000 }, (_, at) => ({
      name: `c${at}`,
      type: "DOUBLE" as const,
      values: [1],
    }));
    const large = parquetOf(columns);
    const decode = createParquetDecoder(entry, { deadline: () => 60_000, megabytes: 16 });
    await expect(decode(request(large))).rejects.toThrow(/data\.parquet: the Parquet file cannot be read: .*memory/);
  });
});
