// Reads one table as CSV, JSON Lines and Parquet, each in a process of its own: node bench/formats.ts [rows] [runs].

import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { createParquetDecoder } from "../src/adapters/threads/parquet-decoder.ts";
import { readNames, readTable } from "../src/core/dataset/read-table.ts";
import { parquetOf, type WrittenColumn } from "../tests/parquet-writer.ts";
import { uniforms } from "../tests/random.ts";

const names = ["id", ...Array.from({ length: 8 }, (_, at) => `x${at}`), "region", "kind", "target"];
const files = ["data.csv", "data.jsonl", "data.parquet", "data.gzip.parquet"];

/** A key, eight numbers of five decimals, two categories, a target. */
async function generate(folder: string, rowCount: number): Promise<void> {
  const random = uniforms(1);
  const csv = createWriteStream(join(folder, "data.csv"));
  const json = createWriteStream(join(folder, "data.jsonl"));
  const columns: (number | string)[][] = names.map(() => []);
  csv.write(`${names.join(",")}\n`);
  for (let row = 0; row < rowCount; row++) {
    const numbers = Array.from({ length: 9 }, () => Number((random() * 10).toFixed(5)));
    const cells = [row, ...numbers.slice(1), `region-${row % 6}`, `kind-${(row * 7) % 4}`, numbers[0] ?? 0];
    for (const [at, cell] of cells.entries()) columns[at]?.push(cell);
    csv.write(`${cells.join(",")}\n`);
    json.write(`${JSON.stringify(Object.fromEntries(cells.map((cell, at) => [names[at], cell])))}\n`);
    if (row % 10_000 === 9_999) await Promise.all([csv, json].map((out) => drained(out)));
  }
  await Promise.all([csv, json].map((out) => finished(out.end())));
  const written = columns.map((values, at): WrittenColumn => {
    const name = names[at] ?? "";
    if (name === "id") return { name, type: "INT64", values: values.map(BigInt) };
    if (name === "region" || name === "kind")
      return { name, type: "BYTE_ARRAY", converted: 0, values, dictionary: true };
    return { name, type: "DOUBLE", values };
  });
  writeFileSync(join(folder, "data.parquet"), parquetOf(written, { groupRows: 100_000 }));
  writeFileSync(join(folder, "data.gzip.parquet"), parquetOf(written, { groupRows: 100_000, gzip: true }));
}

function drained(out: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    if (!out.write("")) out.once("drain", resolve);
    else resolve();
  });
}

/** In a process of its own: names and rows, as a check reads them. */
async function read(path: string): Promise<void> {
  const decodeParquet = createParquetDecoder(new URL("../src/main.ts", import.meta.url));
  const source = {
    path,
    size: statSync(path).size,
    open: () => createReadStream(path, { highWaterMark: 2 ** 20 }),
    decodeParquet,
  };
  const columns = await readNames([source], { delimiter: null, missingTexts: null });
  const options = { delimiter: null, missingTexts: null, columns: null, keys: ["id"], names: columns };
  const { rowCount } = await readTable([source], options);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stdout.write(
    JSON.stringify({ rowCount, cpu: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (process.argv[2] === "read") await read(process.argv[3] ?? "");
else {
  const rowCount = Number(process.argv[2] ?? 1_000_000);
  const folder = mkdtempSync(join(tmpdir(), "formats-bench-"));
  try {
    await generate(folder, rowCount);
    const runs = files.map((): { cpu: number; mebibytes: number }[] => []);
    for (let run = 0; run < Number(process.argv[3] ?? 5); run++)
      for (const [at, file] of files.entries()) {
        const { stdout } = spawnSync(process.execPath, [import.meta.filename, "read", join(folder, file)], {
          encoding: "utf8",
        });
        const result: { rowCount: number; cpu: number; mebibytes: number } = JSON.parse(stdout);
        if (result.rowCount !== rowCount) throw new Error(`${file} has ${result.rowCount} rows`);
        runs[at]?.push(result);
      }
    const csv = runs[0] ?? [];
    for (const [at, file] of files.entries()) {
      const own = runs[at] ?? [];
      const ratio = median(own.map(({ cpu }, run) => cpu / (csv[run]?.cpu ?? Number.NaN)));
      const size = statSync(join(folder, file)).size / 2 ** 20;
      process.stdout.write(
        `${file}: ${size.toFixed(0)} MiB, ${ratio.toFixed(2)} × the CPU time of the CSV, ${median(own.map(({ mebibytes }) => mebibytes)).toFixed(0)} MiB of memory at most\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
