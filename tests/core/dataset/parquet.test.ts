import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { csvLimits } from "../../../src/core/dataset/csv-faults.ts";
import { readNames, readTable } from "../../../src/core/dataset/read-table.ts";
import { UserError } from "../../../src/errors.ts";
import { no, parquetOf, struct, type WritingOptions, type WrittenColumn, yes } from "../../parquet-writer.ts";
import { cellsOf, sourceOf, usual } from "./memory-source.ts";

const read = (columns: readonly WrittenColumn[], options: WritingOptions = {}, keys: readonly string[] = []) =>
  readTable([sourceOf(parquetOf(columns, options), "data.parquet")], { ...usual, keys });

async function faultOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readTable([sourceOf(bytes, "data.parquet")], usual).catch((error: unknown) => error);
  if (outcome instanceof UserError && outcome.fault === "data") return outcome.message;
  throw outcome;
}

const cells = async (column: Partial<WrittenColumn> & Pick<WrittenColumn, "type" | "values">, keys: string[] = []) =>
  cellsOf(await read([{ name: "a", optional: column.values.includes(null), ...column }], {}, keys)).get("a");

describe("readTable of Parquet", () => {
  it("reads numbers, texts and missing values, over row groups, pages of a dictionary and gzip", async () => {
    const columns: WrittenColumn[] = [
      { name: "id", type: "INT64", values: [1n, 2n, 3n, 4n, 5n] },
      { name: "size", type: "DOUBLE", values: [1.5, null, -0.25, Number.NaN, 1e300], optional: true },
      { name: "town", type: "BYTE_ARRAY", converted: 0, values: ["a", "é", null, "a", ""], optional: true },
      {
        name: "kind",
        type: "BYTE_ARRAY",
        converted: 0,
        values: ["x", "y", "x", null, "z"],
        optional: true,
        dictionary: true,
      },
    ];
    const expected = new Map<string, unknown>([
      ["id", [1, 2, 3, 4, 5]],
      ["size", [1.5, null, -0.25, null, 1e300]],
      ["town", ["a", "é", null, "a", null]],
      ["kind", ["x", "y", "x", null, "z"]],
    ]);
    for (const options of [{}, { groupRows: 2 }, { gzip: true, groupRows: 3 }, { checksums: true }]) {
      const table = await read(columns, options);
      expect(cellsOf(table)).toEqual(expected);
      expect([...table.origin.lines]).toEqual([1, 2, 3, 4, 5]);
    }
    expect(await readNames([sourceOf(parquetOf(columns), "data.parquet")], usual)).toEqual([
      "id",
      "size",
      "town",
      "kind",
    ]);
  });

  it("keeps whole numbers beyond 2^53 exact where they are keys, and rounds them like a CSV elsewhere", async () => {
    const values = [9007199254740993n, -9007199254740993n, 7n];
    expect(await cells({ type: "INT64", values })).toEqual([9007199254740992, -9007199254740992, 7]);
    expect(await cells({ type: "INT64", values }, ["a"])).toEqual(["9007199254740993", "-9007199254740993", "7"]);
    expect(await cells({ type: "INT64", values: [-1n], converted: 14 }, ["a"])).toEqual(["18446744073709551615"]);
    expect(await cells({ type: "INT32", values: [-1, 5], converted: 13 })).toEqual([4294967295, 5]);
  });

  it("reads decimals as the number that their text is", async () => {
    expect(await cells({ type: "INT32", values: [12345, -5], converted: 5, scale: 2 })).toEqual([123.45, -0.05]);
    expect(await cells({ type: "INT64", values: [123456789012345678n], converted: 5, scale: 10 })).toEqual([
      Number("12345678.9012345678"),
    ]);
    const bytes = Buffer.from("fffffffffffffffffffffffffffffc18", "hex");
    expect(await cells({ type: "FIXED_LEN_BYTE_ARRAY", length: 16, values: [bytes], converted: 5, scale: 1 })).toEqual([
      -100,
    ]);
  });

  it("writes dates and times as ISO 8601, and a midnight without a zone as a date", async () => {
    expect(await cells({ type: "INT32", values: [20_574, -1], converted: 6 })).toEqual(["2026-05-01", "1969-12-31"]);
    const day = BigInt(Date.UTC(2026, 4, 1));
    const moments = [day, day + 34_200_500n];
    expect(await cells({ type: "INT64", values: moments, converted: 9 })).toEqual([
      "2026-05-01T00:00:00Z",
      "2026-05-01T09:30:00.5Z",
    ]);
    // TIMESTAMP without a zone in microseconds: field 8 of the union LogicalType, field 2 of TimeUnit.
    const local = struct([8, struct([1, no()], [2, struct([2, struct()])])]);
    const micros = [...moments.map((millis) => millis * 1000n), -1n];
    expect(await cells({ type: "INT64", values: micros, logical: local })).toEqual([
      "2026-05-01",
      "2026-05-01T09:30:00.5",
      "1969-12-31T23:59:59.999999",
    ]);
    const utc = struct([7, struct([1, yes()], [2, struct([3, struct()])])]);
    expect(await cells({ type: "INT64", values: [34_200_000_000_001n], logical: utc })).toEqual(["09:30:00.000000001"]);
  });

  it("reads booleans as the texts true and false", async () => {
    expect(await cells({ type: "BOOLEAN", values: [true, null, false] })).toEqual(["true", null, "false"]);
  });

  it("reads texts that are all decimal numbers as numbers, as in a CSV, but keys as they are", async () => {
    const zip = { type: "BYTE_ARRAY", values: ["012", "7", null] } as const;
    expect(await cells(zip)).toEqual([12, 7, null]);
    expect(await cells(zip, ["a"])).toEqual(["012", "7", null]);
  });

  it("keeps columns that are named like parts of an object", async () => {
    const names = ["__proto__", "constructor", "toString"];
    const table = await read(names.map((name, index) => ({ name, type: "INT32", values: [index] })));
    expect([...cellsOf(table)]).toEqual(names.map((name, index) => [name, [index]]));
  });

  it("refuses nested columns and odd types by name, but not where they are not asked for", async () => {
    const columns: WrittenColumn[] = [
      { name: "a", type: "INT32", values: [1] },
      { name: "inner", type: "INT32", values: [1], nested: true },
      { name: "raw", type: "FIXED_LEN_BYTE_ARRAY", length: 2, values: [Buffer.of(1, 2)] },
    ];
    const message = await faultOf(parquetOf(columns));
    expect(message).toContain("data.parquet: column `group` holds nested values");
    expect(message).toContain("data.parquet: column `raw` holds bytes of a fixed length without a meaning");
    const source = sourceOf(parquetOf(columns), "data.parquet");
    expect((await readTable([source], { ...usual, columns: ["a"] })).rowCount).toBe(1);
    expect(await faultOf(parquetOf([{ name: "a", type: "BYTE_ARRAY", values: [Buffer.of(0xff)] }]))).toContain(
      "column `a` holds bytes that are no UTF-8 text (row 1)",
    );
  });

  it("refuses a damaged file: its magic, its number of rows, its checksums, its end", async () => {
    const columns: WrittenColumn[] = [{ name: "a", type: "INT32", values: [1, 2, 3] }];
    expect(await faultOf(Buffer.from("a,b\n1,2\n3,4\n"))).toContain("data.parquet: this is no Parquet file");
    expect(await faultOf(new Uint8Array(0))).toContain("this is no Parquet file");
    expect(await faultOf(parquetOf(columns, { claimedRows: 4 }))).toContain("another number of rows than the file");
    const good = parquetOf(columns, { checksums: true });
    const at = Buffer.from(good).indexOf(Buffer.of(1, 0, 0, 0, 2, 0, 0, 0));
    expect(await faultOf(good.with(at, 9))).toContain("a page does not match its checksum");
    expect(await faultOf(Buffer.concat([good.subarray(0, 20), good.subarray(-8)]))).toContain("cannot be read");
  });

  it("keeps to its limits", async () => {
    const source = sourceOf(parquetOf([{ name: "a", type: "INT32", values: [1, 2, 3] }]), "data.parquet");
    await expect(readTable([source], usual, { ...csvLimits, rows: 2 })).rejects.toThrow("more than 2 rows");
    await expect(readTable([source], usual, { ...csvLimits, cells: 2 })).rejects.toThrow("more than 2 values");
    await expect(readTable([source], usual, { ...csvLimits, parquetBytes: 50 })).rejects.toThrow(
      "larger than 50 bytes",
    );
  });
});

const corpus = process.env["METRICGATE_CORPUS"] ?? "";
const folder = join(corpus, "messy/parquet/data");

describe.skipIf(corpus === "" || !existsSync(folder))("Parquet's own test files (METRICGATE_CORPUS)", () => {
  it("are read, or refused in words", async () => {
    const refused: string[] = [];
    let rows = 0;
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".parquet"))) {
      const outcome = await readTable([sourceOf(readFileSync(join(folder, name)), name)], usual).catch(
        (error: unknown) => error,
      );
      if (outcome instanceof UserError) refused.push(`${name}: ${outcome.problems[0].message}`);
      else if (outcome instanceof Error) throw outcome;
      else rows += (outcome as { rowCount: number }).rowCount;
    }
    expect(rows).toMatchInlineSnapshot(`91434`);
    expect(
      refused.map((line) =>
        line.replace("the Parquet file cannot be read", "damaged").replace(", where a row needs one plain value", ""),
      ),
    ).toMatchInlineSnapshot(`
      [
        "binary_truncated_min_max.parquet: column \`binary_partial_truncation\` holds bytes that are no UTF-8 text (row 12)",
        "byte_stream_split_extended.gzip.parquet: column \`flba5_plain\` holds bytes of a fixed length without a meaning",
        "datapage_v1-corrupt-checksum.parquet: damaged: a page does not match its checksum",
        "datapage_v2.snappy.parquet: column \`e\` holds nested values",
        "fixed_length_byte_array.parquet: column \`flba_field\` holds bytes of a fixed length without a meaning",
        "incorrect_map_schema.parquet: column \`my_map\` holds nested values",
        "large_string_map.brotli.parquet: column \`arr\` holds nested values",
        "list_columns.parquet: column \`int64_list\` holds nested values",
        "map_no_value.parquet: column \`my_map\` holds nested values",
        "nation.dict-malformed.parquet: damaged: a page is cut short",
        "nested_lists.snappy.parquet: column \`a\` holds nested values",
        "nested_maps.snappy.parquet: column \`a\` holds nested values",
        "nested_structs.rust.parquet: column \`roll_num\` holds nested values",
        "nonnullable.impala.parquet: column \`Int_Array\` holds nested values",
        "null_list.parquet: column \`emptylist\` holds nested values",
        "nullable.impala.parquet: column \`int_array\` holds nested values",
        "nulls.snappy.parquet: column \`b_struct\` holds nested values",
        "old_list_structure.parquet: column \`a\` holds nested values",
        "repeated_no_annotation.parquet: damaged: the row groups have another number of rows than the file",
        "repeated_primitive_no_list.parquet: column \`Int32_list\` holds nested values",
        "rle-dict-uncompressed-corrupt-checksum.parquet: damaged: a page does not match its checksum",
      ]
    `);
  });

  it.each([
    "delta_byte_array",
    "delta_encoding_optional_column",
    "delta_encoding_required_column",
    "delta_binary_packed",
  ])("%s has the cells of its expected CSV", async (name) => {
    const table = cellsOf(
      await readTable([sourceOf(readFileSync(join(folder, `${name}.parquet`)), "a.parquet")], usual),
    );
    const csv = cellsOf(await readTable([sourceOf(readFileSync(join(folder, `${name}_expect.csv`)), "a.csv")], usual));
    expect([...table.values()]).toEqual([...csv.values()]);
  });
});
