// Rows as they stand in their files: some lines of each, with the header that says how they are cut.

import { ByteWindow } from "../dataset/byte-window.ts";
import { csvLimits } from "../dataset/csv-faults.ts";
import { readCsvHeader } from "../dataset/csv-header.ts";
import { linesAt } from "../dataset/lines-at.ts";
import { fileOf, type Table } from "../dataset/table.ts";
import type { FileWriting } from "../dataset/writing.ts";

/** How to look into the files of both sides once more. */
export interface OpenAgain {
  readonly delimiter: string | null;
  readonly open: (side: "base" | "head", path: string) => AsyncIterable<Uint8Array>;
}

export interface RawRows {
  readonly lines: readonly Uint8Array[];
  /** By row: its file. */
  readonly files: readonly RawFile[];
}

export interface RawFile {
  readonly path: string;
  readonly header: { readonly delimiter: number; readonly names: readonly string[] };
}

/** Rows as they stand in their files. Each file is read once more, unless what was kept of it is enough. */
export async function rawRows(
  { origin }: Table,
  rows: Uint32Array,
  writings: readonly FileWriting[],
  isHashed: boolean,
  { open, delimiter }: OpenAgain,
  side: "base" | "head",
): Promise<RawRows> {
  const lines: Uint8Array[] = Array.from(rows, () => new Uint8Array(0));
  const files: RawFile[] = [];
  for (const [file, path] of origin.files.entries()) {
    const opening = writings[file]?.text?.opening;
    const own = Array.from(rows.keys()).filter((i) => fileOf(origin, rows[i]) === file);
    if (opening === undefined || own.length === 0) continue;
    const raw: RawFile = { path, header: await headerIn(opening, path, delimiter) };
    for (const i of own) files[i] = raw;
    const numbers = Uint32Array.from(new Set(own.map((i) => origin.lines[rows[i]]))).toSorted();
    const kept = keptLines(writings)[file] ?? 0;
    const isKept = !isHashed || (numbers.at(-1) ?? 0) <= kept;
    const found = await linesAt(isKept ? only(opening) : open(side, path), numbers);
    const byNumber = new Map(Array.from(numbers, (number, i) => [number, found[i]]));
    for (const i of own) lines[i] = byNumber.get(origin.lines[rows[i]]) ?? lines[i];
  }
  return { lines, files };
}

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function headerIn(opening: Uint8Array, path: string, delimiter: string | null): Promise<RawFile["header"]> {
  const window = new ByteWindow({ path, open: () => only(opening) }, opening.length + 1, csvLimits.fileBytes);
  const { cutter, names } = await readCsvHeader(window, path, delimiter, csvLimits);
  return { delimiter: cutter.delimiter, names };
}

/** The rows by the files that they stand in on both sides. */
export function pairsOfFiles(
  base: readonly RawFile[],
  head: readonly RawFile[],
): readonly (readonly [RawFile, RawFile, readonly number[]])[] {
  const groups = new Map<string, readonly [RawFile, RawFile, number[]]>();
  for (const [row, is] of head.entries()) {
    const was = base[row];
    if (was === undefined || is === undefined) continue;
    const name = `${was.path}\n${is.path}`;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [was, is, [row]]);
    else known[2].push(row);
  }
  return [...groups.values()];
}

/** By file: how many lines are in the bytes that were kept. */
export function keptLines(files: readonly FileWriting[]): readonly number[] {
  return files.map(({ text }) => (text === null ? 0 : countLines(text.opening)));
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) lines++;
  return lines;
}
