// Damaged data files, seeded, and what became of reading each: never a crash, a hang, or another number of rows than there are.

import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { inflatedBytes } from "../src/adapters/zlib/inflated-bytes.ts";
import type { ParquetDecoder } from "../src/core/dataset/parquet.ts";
import { readTable } from "../src/core/dataset/read-table.ts";
import { UserError } from "../src/errors.ts";
import { parquetOf, type WrittenColumn } from "./parquet-writer.ts";
import { uniforms } from "./random.ts";

export type MutantFormat = "csv" | "jsonl" | "json" | "csv.gz" | "parquet";
export const mutantFormats: readonly MutantFormat[] = ["csv", "jsonl", "json", "csv.gz", "parquet"];

export interface Harvest {
  read: number;
  refused: number;
  /** Refused because its time was up. */
  ended: number;
  /** Neither read nor refused in words, or read with another number of rows than an independent count gives. */
  readonly wrong: string[];
}

const ROWS = 40;
const towns = ["north", "south, east", 'the "old" town', "é"];
const rows = Array.from({ length: ROWS }, (_, row) => ({
  id: row,
  size: row % 9 === 0 ? null : row / 8,
  town: towns[row % 4] ?? "",
  big: `${9007199254740990n + BigInt(row)}`,
}));

function sound(format: MutantFormat, random: () => number): Uint8Array {
  const csv = `id,size,town,big\n${rows
    .map(({ id, size, town, big }) => `${id},${size ?? ""},"${town.replaceAll('"', '""')}",${big}\n`)
    .join("")}`;
  switch (format) {
    case "csv":
      return Buffer.from(csv);
    case "csv.gz":
      return gzipSync(csv);
    case "jsonl":
      return Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    case "json":
      return Buffer.from(JSON.stringify(rows, null, 1));
    case "parquet": {
      const dictionary = random() < 0.5;
      const columns: WrittenColumn[] = [
        { name: "id", type: "INT32", values: rows.map(({ id }) => id) },
        { name: "size", type: "DOUBLE", values: rows.map(({ size }) => size), optional: true },
        { name: "town", type: "BYTE_ARRAY", converted: 0, values: rows.map(({ town }) => town), dictionary },
        { name: "big", type: "INT64", values: rows.map(({ big }) => BigInt(big)) },
      ];
      return parquetOf(columns, {
        groupRows: random() < 0.5 ? 15 : ROWS,
        gzip: random() < 0.3,
        checksums: random() < 0.2,
      });
    }
    default:
      return format satisfies never;
  }
}

const hostile = [0, 10, 13, 34, 44, 58, 91, 92, 93, 123, 125, 127, 128, 255];

/** One to three of: a byte changed, taken out, put in, doubled, a stretch moved, the end cut off. */
function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number): number => Math.floor(random() * limit);
  let mutant = Buffer.from(bytes);
  for (let times = 1 + below(3); times > 0 && mutant.length > 0; times--) {
    const at = below(mutant.length);
    const length = 1 + below(random() < 0.7 ? 4 : 60);
    const byte = random() < 0.5 ? below(256) : (hostile[below(hostile.length)] ?? 0);
    switch (below(6)) {
      case 0:
        mutant[at] = byte;
        break;
      case 1:
        mutant[at] = (mutant[at] ?? 0) ^ (1 << below(8));
        break;
      case 2:
        mutant = Buffer.concat([mutant.subarray(0, at), mutant.subarray(at + length)]);
        break;
      case 3:
        mutant = Buffer.concat([mutant.subarray(0, at), Buffer.alloc(length, byte), mutant.subarray(at)]);
        break;
      case 4:
        mutant = Buffer.concat([mutant.subarray(0, at + length), mutant.subarray(at)]);
        break;
      default:
        mutant = mutant.subarray(0, at);
    }
  }
  return mutant;
}

/** How many rows there are, by another reader; null where it has no opinion. */
function expectedRows(format: MutantFormat, bytes: Uint8Array): number | "unreadable" | null {
  // A packed file's checksum, and Parquet's many counts, leave nothing to be read but what was written.
  if (format === "csv.gz" || format === "parquet") return ROWS;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (format === "json") return (JSON.parse(text) as unknown[]).length;
    if (format === "jsonl") {
      const lines = text.split("\n").filter((line) => /[^ \t\r]/.test(line));
      for (const line of lines) JSON.parse(line);
      return lines.length;
    }
  } catch {
    return format === "csv" ? null : "unreadable";
  }
  try {
    const dialect = {
      bom: true,
      delimiter: ",",
      relax_quotes: true,
      ltrim: true,
      skip_records_with_empty_values: false,
    };
    const records = parse(Buffer.from(bytes), {
      ...dialect,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n", "\r"],
    });
    return records.length - 1;
  } catch {
    return null;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Reads `count` mutants of one format. `decode`: Parquet's, which must keep to a deadline. */
export async function harvestOf(format: MutantFormat, count: number, decode: ParquetDecoder): Promise<Harvest> {
  const harvest: Harvest = { read: 0, refused: 0, ended: 0, wrong: [] };
  const path = `data.${format}`;
  for (let seed = 0; seed < count; seed++) {
    const random = uniforms(seed);
    const bytes = mutated(sound(format, random), random);
    const source = { path, open: () => inflatedBytes(path, once(bytes)), decodeParquet: decode };
    try {
      const table = await readTable([source], { delimiter: ",", missingTexts: null, columns: null, keys: ["big"] });
      harvest.read++;
      const expected = expectedRows(format, bytes);
      if (expected !== null && expected !== table.rowCount)
        harvest.wrong.push(`seed ${seed}: ${table.rowCount} rows read, ${expected} expected`);
    } catch (error) {
      if (!(error instanceof UserError)) harvest.wrong.push(`seed ${seed}: ${String(error)}`);
      else if (/not done after|memory/.test(error.message)) harvest.ended++;
      else harvest.refused++;
    }
  }
  return harvest;
}
