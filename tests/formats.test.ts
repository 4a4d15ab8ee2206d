// A pull request that only changes the format of the data: the table, and so every figure, stays what it was.

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parquetOf, type WritingOptions, type WrittenColumn } from "./parquet-writer.ts";
import { type Answer, check, program, pullRequest, report } from "./terminal.ts";
import { config, houses } from "./world.ts";

const csv = houses(200, ({ id }) => (id % 7 === 0 ? { rooms: "" } : {}));
const anyFormat = config().replace("data/*.csv", "data/**");
const [header = "", ...lines] = csv.trimEnd().split("\n");
const names = header.split(",");
const rows = lines.map((line) => line.split(","));

const jsonOf = (cells: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(names.map((name, at) => [name, cells[at] === "" ? null : Number(cells[at])])));

function parquet(part: readonly (readonly string[])[], options: WritingOptions = {}): Uint8Array {
  const column = (name: string, at: number): WrittenColumn => ({
    name,
    type: name === "id" ? "INT64" : "DOUBLE",
    optional: name !== "id",
    values: part.map((cells) => (cells[at] === "" ? null : name === "id" ? BigInt(cells[at] ?? 0) : Number(cells[at]))),
  });
  return parquetOf(names.map(column), options);
}

const part = (from: number, to: number): string => `${[header, ...lines.slice(from, to)].join("\n")}\n`;

const forms: Record<string, Readonly<Record<string, string | Uint8Array>>> = {
  "JSON Lines": { "data/houses.jsonl": rows.map(jsonOf).join("\n") },
  "a JSON array": { "data/houses.json": `[${rows.map(jsonOf).join(",\n")}]` },
  Parquet: { "data/houses.parquet": parquet(rows, { groupRows: 64, gzip: true }) },
  gzip: { "data/houses.csv.gz": gzipSync(csv) },
  Zstandard: { "data/houses.csv.zst": zstdCompressSync(csv) },
  "gzip of JSON Lines": { "data/houses.ndjson.gz": gzipSync(rows.map(jsonOf).join("\n")) },
  "partitions in folders": { "data/year=2024/a.csv": part(0, 90), "data/year=2025/a.csv": part(90, 200) },
  "parts in four formats": {
    "data/a.csv": part(0, 50),
    "data/b.parquet": parquet(rows.slice(50, 100)),
    "data/c.jsonl": rows.slice(100, 150).map(jsonOf).join("\n"),
    "data/d.csv.gz": gzipSync(part(150, 200)),
  },
};

describe("a change of the data's format", () => {
  it.each(Object.entries(forms))("to %s changes no row and no figure", async (_, files) => {
    const repository = pullRequest({ "metricgate.yml": anyFormat, "data/houses.csv": csv });
    rmSync(join(repository.path, "data/houses.csv"));
    repository.commit("another format", files);
    const answer = await check(repository, "--format", "json");
    expect([answer.code, answer.err]).toEqual([0, ""]);
    const { finding, metrics, attribution, rows: counts, data } = report(answer);
    expect(finding).toBe("equivalent");
    expect(metrics[0]?.change).toBe(0);
    expect(attribution?.rows).toEqual({ kept: counts.holdout, edited: 0, added: 0, removed: 0 });
    expect(data.columns).toEqual({
      added: [],
      removed: [],
      renamed: [],
      reordered: false,
      typeChanged: [],
      cellsChanged: {},
    });
    expect(data.rows).toMatchObject({ added: 0, removed: 0, changed: 0, unchanged: 200 });
  });

  it("works the other way round", async () => {
    const repository = pullRequest({ "metricgate.yml": anyFormat });
    rmSync(join(repository.path, "data/houses.csv"));
    repository.commit("base", { "data/houses.parquet": parquet(rows) });
    repository.git("branch", "--force", "main");
    rmSync(join(repository.path, "data/houses.parquet"));
    repository.commit("plain", { "data/houses.csv": csv });
    const answer = await check(repository, "--format", "json");
    expect([answer.code, report(answer).metrics[0]?.change]).toEqual([0, 0]);
  });
});

describe("data that is packed or damaged", () => {
  const refusal = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Answer> => {
    const repository = pullRequest({ "metricgate.yml": anyFormat });
    rmSync(join(repository.path, "data/houses.csv"));
    repository.commit("damaged", files);
    return check(repository);
  };
  const packed = gzipSync(csv);
  it.each([
    ["gzip that is cut short", "csv.gz", packed.subarray(0, -9), "the gzip data is damaged: unexpected end of file"],
    [
      "gzip with a changed byte",
      "csv.gz",
      packed.with(packed.length - 6, 1),
      "the gzip data is damaged: incorrect data check",
    ],
    [
      "gzip with zeros behind it",
      "csv.gz",
      Buffer.concat([packed, Buffer.alloc(9)]),
      "something else behind the packed data",
    ],
    ["Zstandard that is cut short", "csv.zst", zstdCompressSync(csv).subarray(0, -2), "the Zstandard data is damaged"],
    ["a bomb", "csv.gz", gzipSync(`${header}\n${"1,1,1,1\n".repeat(2 ** 24)}`), "which no table does"],
    ["Parquet that is cut short", "parquet", parquet(rows).subarray(0, -9), "this is no Parquet file"],
    ["Parquet under another name", "csv", parquet(rows), "this is a Parquet file, but its name says otherwise"],
    [
      "a JSON line that is cut short",
      "jsonl",
      `${jsonOf(rows[0] ?? [])}\n{"id":2,`,
      "data/houses.jsonl:2:9: the line ends",
    ],
    ["a workbook", "xlsx", "PK", "data/houses.xlsx: this format is not read"],
  ])("is refused in words: %s", async (_, ending, content, message) => {
    const { code, err, out } = await refusal({ [`data/houses.${ending}`]: content });
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain(message);
  });
});

describe("the whole program", () => {
  it("decodes Parquet in a thread, and ends when it is done", () => {
    const repository = pullRequest({ "metricgate.yml": anyFormat, "data/houses.csv": csv });
    rmSync(join(repository.path, "data/houses.csv"));
    repository.commit("another format", { "data/houses.parquet": parquet(rows) });
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, "check", "--base", "main", "--quiet"], {
      cwd: repository.path,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("equivalent");
  });
});
