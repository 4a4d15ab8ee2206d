// Times the CSV reader alone on generated data, in a process of its own: node bench/csv.ts [rows] [short | long].

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { readCsv } from "../src/core/dataset/csv.ts";

const regions = ["north", "south", "east", "west"];

/** Mulberry32: the same data in every run. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Key, ten numbers, two categories, target. Numbers of 5 to 7 digits, or of up to 17. */
async function generate(path: string, rowCount: number, long: boolean): Promise<void> {
  const random = uniform(1);
  const out = createWriteStream(path);
  out.write(`house_id,${Array.from({ length: 10 }, (_, i) => `x${i}`).join(",")},region,kind,price\n`);
  for (let first = 0; first < rowCount; first += 10_000) {
    let text = "";
    for (let row = first; row < Math.min(first + 10_000, rowCount); row++) {
      text += `h-${String(row).padStart(7, "0")}`;
      for (let i = 0; i < 10; i++) text += `,${long ? random() * 100 : (random() * 1000).toFixed(3)}`;
      text += `,${regions[Math.floor(random() * 4)]},k${Math.floor(random() * 40)},${(random() * 1e5).toFixed(2)}\n`;
    }
    if (!out.write(text)) await once(out, "drain");
  }
  out.end();
  await finished(out);
}

/** One buffer, used again for each chunk: the reader has copied it before it asks for the next. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(2 ** 20);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function time(path: string): Promise<void> {
  const size = statSync(path).size;
  const source = { path, size, open: () => chunksOf(path) };
  for (let run = 1; run <= 5; run++) {
    const start = process.hrtime.bigint();
    const table = await readCsv([source], { delimiter: null, missingTexts: null, columns: null, keys: ["house_id"] });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const bytes =
      table.origin.lines.byteLength +
      table.columns.reduce(
        (sum, column) =>
          sum +
          (column.type === "number"
            ? column.values.byteLength
            : column.codes.byteLength + column.dictionary.bytes.length + column.dictionary.ends.byteLength),
        0,
      );
    const peak = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(
      `run ${run}: ${table.rowCount} rows, ${(size / 1e6).toFixed(1)} MB in ${seconds.toFixed(3)} s: ${Math.round(table.rowCount / seconds)} rows/s, ` +
        `${(size / 1e6 / seconds).toFixed(0)} MB/s; table ${(bytes / 2 ** 20).toFixed(0)} MiB, peak RSS so far ${peak.toFixed(0)} MiB\n`,
    );
  }
}

if (process.argv[2] === "time") await time(process.argv[3]);
else {
  const folder = mkdtempSync(join(tmpdir(), "csv-bench-"));
  const path = join(folder, "data.csv");
  try {
    await generate(path, Number(process.argv[2] ?? 1_000_000), process.argv[3] === "long");
    process.exitCode =
      spawnSync(process.execPath, [import.meta.filename, "time", path], { stdio: "inherit" }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
