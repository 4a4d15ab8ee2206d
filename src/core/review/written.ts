// How head writes the data otherwise than the base: files, lines, order, cells; from bytes and tables together.

import { marksOf } from "../dataset/row-marks.ts";
import { fileOf, lowerBound, type Origin, type Rows, type Table } from "../dataset/table.ts";
import type { FileWriting } from "../dataset/writing.ts";
import { cellRewrites, noWritings, withCells } from "./cell-writing.ts";
import { rewritesOf } from "./counts.ts";
import type { FileChanges } from "./file-changes.ts";
import { fileRewrites, formatsOf, textRewrites } from "./file-rewrites.ts";
import { keptLines, type OpenAgain, pairsOfFiles, rawRows } from "./raw-rows.ts";
import type { ReviewInput, RowPairs } from "./review-input.ts";
import { ofFile, type Rewrite, type Written } from "./rewrite.ts";
import { roundingOfEdits } from "./rounding.ts";
import { type TouchedLines, touchedLines } from "./touched-lines.ts";

/** Both sides' files, and what became of them. */
export interface Writings extends OpenAgain {
  readonly base: readonly FileWriting[];
  readonly head: readonly FileWriting[];
  readonly files: FileChanges;
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
  const ofFiles = isSameFormat ? textRewrites(writings.base, writings.head) : [];
  const found = isText && isSameFormat ? await cellsOf(input, writings, touched) : [];
  return {
    rewrites: [
      ...fileRewrites(writings.base, writings.head, writings.files),
      ...rewritesOf(input),
      ...ofFiles,
      ...found,
    ],
    lines: touched === null ? null : { all: touched.all, touched: touched.touched },
    rounded: rounding.columns,
    roundedRows: rounding.rows,
  };
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
  const written =
    touched === null
      ? amongFirst(pairs, head.table, files, base.table, filesBefore)
      : rewrittenPairs(pairs, head.table, touched);
  const isEdited = marksOf(rows.changed, pairs.head.length);
  const unchanged = written.filter((pair) => isEdited[pair] === 0);
  // An edited row is touched anyway; only where most are edited, their other cells are all there is to look at.
  const isMostly = rows.changed.length > 0.5 * pairs.head.length;
  const candidates = unchanged.length > 0 || !isMostly ? unchanged : written;
  const step = Math.ceil(candidates.length / LOOKED_AT);
  const chosen = candidates.filter((_, i) => i % step === 0);
  return {
    base: Uint32Array.from(chosen, (pair) => pairs.base[pair]),
    head: Uint32Array.from(chosen, (pair) => pairs.head[pair]),
    isWhole: touched !== null && step <= 1,
  };
}

/** Pairs whose line in head stands nowhere in the base. */
function rewrittenPairs(
  { head: rows }: RowPairs,
  { origin }: Table,
  { rewritten, firstLines }: TouchedLines,
): readonly number[] {
  const found: number[] = [];
  for (const [file, path] of origin.files.entries()) {
    const lineBefore = (firstLines.get(path) ?? 0) - 1;
    const [from, end] = pairsOfFile(rows, origin, file);
    for (let pair = from; pair < end; pair++)
      if (rewritten[lineBefore + origin.lines[rows[pair]]] === 1) found.push(pair);
  }
  return found;
}

/** Pairs of which both lines are in the bytes that were kept: the first ones of each file. */
function amongFirst(
  pairs: RowPairs,
  head: Table,
  files: readonly FileWriting[],
  base: Table,
  filesBefore: readonly FileWriting[],
): readonly number[] {
  const [now, before] = [keptLines(files), keptLines(filesBefore)];
  const found: number[] = [];
  for (const file of head.origin.files.keys()) {
    const [from, end] = pairsOfFile(pairs.head, head.origin, file);
    for (let pair = from; pair < end && head.origin.lines[pairs.head[pair]] < now[file]; pair++) {
      const row = pairs.base[pair];
      if (base.origin.lines[row] < before[fileOf(base.origin, row)]) found.push(pair);
    }
  }
  return found;
}

/** Rows rise, and so do the files that they are from. */
function pairsOfFile(rows: Rows, { firstRows }: Origin, file: number): readonly [from: number, end: number] {
  const end = file + 1 < firstRows.length ? lowerBound(rows, firstRows[file + 1]) : rows.length;
  return [lowerBound(rows, firstRows[file]), end];
}

function delimiterWord(code: number): string {
  const words: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };
  return words[String.fromCharCode(code)] ?? String.fromCharCode(code);
}
