// How head writes the data otherwise than the base: files, lines, order, cells; from bytes and tables together.

import { ByteWindow } from "../dataset/byte-window.ts";
import { csvLimits } from "../dataset/csv-faults.ts";
import { readCsvHeader } from "../dataset/csv-header.ts";
import type { Format } from "../dataset/format.ts";
import { linesAt } from "../dataset/lines-at.ts";
import { marksOf } from "../dataset/row-marks.ts";
import { fileOf, type Table } from "../dataset/table.ts";
import type { FileWriting } from "../dataset/writing.ts";
import { cellRewrites, noWritings, withCells } from "./cell-writing.ts";
import { rewritesOf } from "./counts.ts";
import type { FileChanges } from "./file-changes.ts";
import type { ReviewInput } from "./review-input.ts";
import { ofFile, type Rewrite, type Written } from "./rewrite.ts";
import { roundingOfEdits } from "./rounding.ts";
import { type TouchedLines, touchedLines } from "./touched-lines.ts";

/** Both sides' files, and how to look into them once more. */
export interface Writings {
  readonly base: readonly FileWriting[];
  readonly head: readonly FileWriting[];
  readonly files: FileChanges;
  readonly delimiter: string | null;
  readonly open: (side: "base" | "head", path: string) => AsyncIterable<Uint8Array>;
}

/** Nothing is written in another way, or nobody looked. */
export const notWritten: Written = { rewrites: [], lines: null, rounded: [], roundedRows: 0 };

/** So many rows are looked at, spread over all that are written in another way. */
const LOOKED_AT = 1000;

/** What head writes otherwise than the base and means the same, and which values are only rounded; files are read once more where the tables cannot tell. */
export async function writtenOtherwise(input: ReviewInput, writings: Writings): Promise<Written> {
  if (writings.base.length === 0 || writings.head.length === 0) return notWritten;
  const rounding = roundingOfEdits(input);
  const isText = [...writings.base, ...writings.head].every(({ text }) => text !== null);
  const isSameFormat = formatsOf(writings.base) === formatsOf(writings.head);
  const touched = isText && isSameFormat ? touchedLines(writings.base, writings.head) : null;
  const ofFiles = isSameFormat ? ofTexts(writings) : [];
  const found = isText && isSameFormat ? await cellsOf(input, writings, touched) : [];
  return {
    rewrites: [...ofNames(writings), ...rewritesOf(input), ...ofFiles, ...found],
    lines: touched === null ? null : { all: touched.all, touched: touched.touched },
    rounded: rounding.columns,
    roundedRows: rounding.rows,
  };
}

/** Formats, packings and names. */
function ofNames({ base, head, files }: Writings): readonly Rewrite[] {
  const [formatBefore, formatNow] = [formatsOf(base), formatsOf(head)];
  const [packedBefore, packedNow] = [packingsOf(base), packingsOf(head)];
  const format = formatBefore === formatNow ? [] : [ofFile("format", formatBefore, formatNow)];
  const packing = packedBefore === packedNow ? [] : [ofFile("packing", packedBefore, packedNow)];
  const isOther = files.added.length > 0 && files.removed.length > 0;
  const others = isOther && format.length + packing.length === 0 ? [ofFile("files", null, null)] : [];
  return [...format, ...packing, ...others];
}

const formatWords: Readonly<Record<Format, string>> = { csv: "CSV", json: "JSON", parquet: "Parquet" };

function formatsOf(files: readonly FileWriting[]): string {
  return [...new Set(files.map(({ format }) => formatWords[format]))].toSorted().join(" and ");
}

function packingsOf(files: readonly FileWriting[]): string {
  return [...new Set(files.map(({ packing }) => packing ?? "none"))].toSorted().join(" and ");
}

/** Line ends, byte-order marks: of the files together. */
function ofTexts({ base, head }: Writings): readonly Rewrite[] {
  const both = [base, head].map((files) => files.flatMap(({ text }) => text ?? []));
  const [endsBefore, endsNow] = both.map(lineEndsOf);
  const ends =
    endsBefore === endsNow || endsBefore === null || endsNow === null ? [] : [ofFile("line-ends", endsBefore, endsNow)];
  const [openBefore, openNow] = both.map((texts) => texts.some(({ ends: { none } }) => none > 0));
  const last = openBefore === openNow ? [] : [ofFile("last-line-end", ...presence(!openBefore, !openNow))];
  const [markBefore, markNow] = both.map((texts) => texts.some(({ byteOrderMark }) => byteOrderMark));
  const mark = markBefore === markNow ? [] : [ofFile("byte-order-mark", ...presence(markBefore, markNow))];
  const [blankBefore, blankNow] = both.map((texts) => texts.reduce((sum, { blank }) => sum + blank, 0));
  const blank = blankBefore === blankNow ? [] : [ofFile("blank-lines", String(blankBefore), String(blankNow))];
  return [...ends, ...last, ...mark, ...blank];
}

function presence(before: boolean | undefined, now: boolean | undefined): readonly [string, string] {
  return [before === true ? "there" : "none", now === true ? "there" : "none"];
}

function lineEndsOf(texts: readonly NonNullable<FileWriting["text"]>[]): string | null {
  const kinds = new Set(
    texts.flatMap(({ ends: { lf, crlf }, onlyCarriageReturns }) => [
      ...(lf > 0 ? ["LF"] : []),
      ...(crlf > 0 ? ["CRLF"] : []),
      ...(onlyCarriageReturns ? ["CR"] : []),
    ]),
  );
  if (kinds.size > 1) return "mixed";
  return [...kinds][0] ?? null;
}

/** What a look into the rows that are written in another way shows. */
async function cellsOf(
  input: ReviewInput,
  writings: Writings,
  touched: TouchedLines | null,
): Promise<readonly Rewrite[]> {
  const sample = sampledRows(input, writings, touched);
  if (sample === null || sample.head.length === 0 || input.base === null) return [];
  if (writings.head.some(({ format }) => format !== "csv")) return [ofFile("json", null, null)];
  const before = new Map(input.head.table.columns.map(({ name }) => [name, name]));
  for (const { from, to } of input.columns.renamed) before.set(to, from);
  for (const { column } of input.rewritten) before.delete(column);
  const isHashed = touched !== null;
  const old = await rawRows(input.base.table, sample.base, writings.base, isHashed, writings, "base");
  const now = await rawRows(input.head.table, sample.head, writings.head, isHashed, writings, "head");
  const delimiters = [new Set<string>(), new Set<string>()];
  let cells = noWritings();
  for (const [was, is, rows] of pairsOfFiles(old.files, now.files)) {
    const [first, second] = [was, is].map(({ header }) => header);
    delimiters[0].add(delimiterWord(first.delimiter));
    delimiters[1].add(delimiterWord(second.delimiter));
    const linesOf = (lines: readonly Uint8Array[]): readonly Uint8Array[] => rows.map((row) => lines[row]);
    cells = withCells(
      cells,
      { ...first, lines: linesOf(old.lines) },
      { ...second, lines: linesOf(now.lines) },
      before,
      input.options.showValues,
    );
  }
  const [from, to] = delimiters.map((names) => [...names].toSorted().join(" and "));
  const delimiter = from === to ? [] : [ofFile("delimiter", from, to)];
  return [...delimiter, ...cellRewrites(cells, sample.isWhole)];
}

interface Sample {
  /** The same rows on both sides, in their order. */
  readonly base: Uint32Array;
  readonly head: Uint32Array;
  /** Whether no row of the kind was left out. */
  readonly isWhole: boolean;
}

/** Rows that both sides have and that are written in another way; of files too large for hashes, their first rows. */
function sampledRows(
  { rows, head, base }: ReviewInput,
  { head: files, base: filesBefore }: Writings,
  touched: TouchedLines | null,
): Sample | null {
  if (rows === null || base === null) return null;
  const { pairs } = rows;
  const isCandidate =
    touched === null ? amongFirst(head.table, files, base.table, filesBefore) : isRewritten(head.table, touched);
  const isEdited = marksOf(rows.changed, pairs.head.length);
  const candidatesAmong = (edited: 0 | 1): readonly number[] => {
    const found: number[] = [];
    for (let pair = 0; pair < pairs.head.length; pair++)
      if (isEdited[pair] === edited && isCandidate(pairs.head[pair], pairs.base[pair])) found.push(pair);
    return found;
  };
  const unchanged = candidatesAmong(0);
  // An edited row is touched anyway; only where most are edited, their other cells are all there is to look at.
  const isMostly = rows.changed.length > 0.5 * pairs.head.length;
  const candidates = unchanged.length > 0 || !isMostly ? unchanged : candidatesAmong(1);
  const step = Math.ceil(candidates.length / LOOKED_AT);
  const chosen = candidates.filter((_, i) => i % step === 0);
  return {
    base: Uint32Array.from(chosen, (pair) => pairs.base[pair]),
    head: Uint32Array.from(chosen, (pair) => pairs.head[pair]),
    isWhole: touched !== null && step <= 1,
  };
}

function isRewritten({ origin }: Table, { rewritten, firstLines }: TouchedLines): (row: number) => boolean {
  return (row) => rewritten[(firstLines.get(origin.files[fileOf(origin, row)]) ?? 0) + origin.lines[row] - 1] === 1;
}

/** Rows of which both lines are in the bytes that were kept. */
function amongFirst(
  head: Table,
  files: readonly FileWriting[],
  base: Table,
  filesBefore: readonly FileWriting[],
): (row: number, baseRow: number) => boolean {
  const [now, before] = [keptLines(files), keptLines(filesBefore)];
  return (row, baseRow) =>
    head.origin.lines[row] < now[fileOf(head.origin, row)] &&
    base.origin.lines[baseRow] < before[fileOf(base.origin, baseRow)];
}

function keptLines(files: readonly FileWriting[]): readonly number[] {
  return files.map(({ text }) =>
    text === null ? 0 : text.opening.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0),
  );
}

interface RawRows {
  readonly lines: readonly Uint8Array[];
  /** By row: its file. */
  readonly files: readonly RawFile[];
}

interface RawFile {
  readonly path: string;
  readonly header: { readonly delimiter: number; readonly names: readonly string[] };
}

/** Rows as they stand in their files. Each file is read once more, unless what was kept of it is enough. */
async function rawRows(
  { origin }: Table,
  rows: Uint32Array,
  writings: readonly FileWriting[],
  isHashed: boolean,
  { open, delimiter }: Writings,
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
function pairsOfFiles(
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

function delimiterWord(code: number): string {
  const words: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };
  return words[String.fromCharCode(code)] ?? String.fromCharCode(code);
}
