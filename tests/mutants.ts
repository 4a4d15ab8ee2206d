// Damaged data files, seeded, and what became of reading each: never a crash, a hang, or another number of rows than there are.

import { constants, gzipSync, zstdCompressSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { inflatedBytes } from "../src/adapters/zlib/inflated-bytes.ts";
import type { ParquetDecoder } from "../src/core/dataset/parquet.ts";
import { readTable } from "../src/core/dataset/read-table.ts";
import { UserError } from "../src/errors.ts";
import { parquetOf, type WrittenColumn } from "./parquet-writer.ts";
import { uniforms } from "./random.ts";

export type MutantFormat = "csv" | "jsonl" | "json" | "csv.gz" | "jsonl.zst" | "parquet";
export const mutantFormats: readonly MutantFormat[] = ["csv", "jsonl", "json", "csv.gz", "jsonl.zst", "parquet"];

export interface Harvest {
  read: number;
  refused: number;
  /** Refused because its time was up. */
  ended: number;
  /** Neither read nor refused in words, or read with another number of rows than an independent count gives. */
  readonly wrong: string[];
}

const ROWS = 40;
const towns = ["north", "south, east", 'the "old" town', "é", "two\nlines", "a\ufeffb"];
const rows = Array.from({ length: ROWS }, (_, row) => ({
  id: row,
  size: row % 9 === 0 ? null : row / 8,
  town: towns[row % towns.length] ?? "",
  big: `${9007199254740990n + BigInt(row)}`,
}));

function sound(format: MutantFormat, random: () => number): Uint8Array {
  const lineEnd = ["\n", "\r\n", "\r"][Math.floor(random() * 3)] ?? "";
  const csv = [
    ["id", "size", "town", "big"],
    ...rows.map(({ id, size, town, big }) => [id, size ?? "", quoted(town), big]),
  ]
    .map((cells) => `${cells.join(",")}${lineEnd}`)
    .join("");
  const jsonLines = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  switch (format) {
    case "csv":
      return Buffer.from(random() < 0.2 ? `\ufeff${csv}` : csv);
    case "csv.gz": {
      // Of one member or two, as `cat a.gz b.gz` makes them.
      const half = csv.indexOf(lineEnd, csv.length / 2) + 1;
      return random() < 0.5 ? gzipSync(csv) : Buffer.concat([gzipSync(csv.slice(0, half)), gzipSync(csv.slice(half))]);
    }
    case "jsonl.zst":
      return zstdCompressSync(jsonLines, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
    case "jsonl":
      return Buffer.from(jsonLines);
    case "json":
      return Buffer.from(JSON.stringify(rows, null, random() < 0.5 ? 1 : undefined));
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

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const hostile = [0, 10, 13, 34, 44, 58, 91, 92, 93, 123, 125, 127, 128, 255];

/** What breaks a line, a text or an object, whole. */
const hostileTexts = [
  "\r",
  "\n\r",
  '"',
  '""',
  '"\n"',
  "\0",
  "\ufeff",
  "\u2028",
  "{}",
  "[",
  "]\n[",
  "},{",
  ",,",
  "\\u0000",
  "1e999",
];

/** One to three of: a byte changed, taken out, put in, doubled, a stretch moved, the end cut off; or all in two bytes each. */
function mutated(format: MutantFormat, bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number): number => Math.floor(random() * limit);
  let mutant = Buffer.from(bytes);
  if (random() < 0.02) return Buffer.from(mutant.toString("utf8"), "utf16le");
  // Half of all changes to what decides the most: Parquet's footer, a packed file's header and checksum.
  const edge = format === "parquet" ? 8 + mutant.readUInt32LE(mutant.length - 8) : 24;
  const nearEdge = format !== "csv" && random() < 0.5;
  for (let times = 1 + below(3); times > 0 && mutant.length > 0; times--) {
    const ofEdge = below(Math.min(edge, mutant.length));
    const atStart = format !== "parquet" && random() < 0.5;
    const at = nearEdge ? (atStart ? ofEdge : mutant.length - 1 - ofEdge) : below(mutant.length);
    const length = 1 + below(random() < 0.7 ? 4 : 60);
    const byte = random() < 0.5 ? below(256) : (hostile[below(hostile.length)] ?? 0);
    switch (below(7)) {
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
      case 5: {
        const text = Buffer.from(hostileTexts[below(hostileTexts.length)] ?? "");
        mutant = Buffer.concat([mutant.subarray(0, at), text, mutant.subarray(at)]);
        break;
      }
      default:
        mutant = mutant.subarray(0, at);
    }
  }
  return mutant;
}

/** How many rows there are, by another reader; null where it has no opinion. */
function expectedRows(format: MutantFormat, bytes: Uint8Array): number | "unreadable" | null {
  // A packed file's checksum, and Parquet's many counts, leave nothing to be read but what was written.
  if (format === "csv.gz" || format === "jsonl.zst" || format === "parquet") return ROWS;
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (format === "json") return (JSON.parse(text) as unknown[]).length;
    if (format === "jsonl") {
      const lines = text.split("\n").filter((line) => /[^ \t\r]/.test(line));
      for (const line of lines) JSON.parse(line);
      return lines.length;
    }
  } catch {
    return format === "csv" ? null : "unreadable";
  }
  // The other reader of CSV takes a byte-order mark for a blank, also before a quote.
  if (/[,\r\n\t ]\ufeff/.test(text)) return null;
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
    const whole = sound(format, random);
    // The first are cut off, at every 37th byte.
    const cut = 37 * seed;
    const bytes = cut < whole.length ? whole.subarray(0, cut) : mutated(format, whole, random);
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
