// Reads CSV bytes into a Table: typed columns, one pass, no string per cell.

import { UserError } from "../../errors.ts";
import { type ByteSource, ByteWindow } from "./byte-window.ts";
import { firstPlans, turnedPlans } from "./column-plans.ts";
import { type CsvLimits, csvLimits, dataFault, tooLong, unclosedQuote, unclosedQuoteWithin } from "./csv-faults.ts";
import { type CsvHeader, readCsvHeader } from "./csv-header.ts";
import { appendRows, type Progress } from "./csv-rows.ts";
import { Ragged } from "./ragged.ts";
import type { CsvOptions, ReadOptions } from "./read-options.ts";
import { type ColumnPlan, RowBuilder } from "./row-builder.ts";
import type { Column, Misalignment, Table } from "./table.ts";

export type { ByteSource } from "./byte-window.ts";

/** Column names of the files. @throws {UserError} when a file has none, or headers differ. */
export async function readHeader(
  files: readonly ByteSource[],
  options: CsvOptions,
  limits: CsvLimits = csvLimits,
): Promise<readonly string[]> {
  let names: readonly string[] | null = null;
  for (const file of files) {
    const window = new ByteWindow(file, limits.windowBytes, limits.fileBytes);
    try {
      const header = await readCsvHeader(window, file.path, options.delimiter, limits);
      if (names === null) names = header.names;
      else requireSameHeader(files[0].path, names, file.path, header.names);
    } finally {
      await window.close();
    }
  }
  return names ?? noFile();
}

/**
 * The rows of all files, in the given order, as one table.
 *
 * A column holds numbers if every cell that is not missing is a decimal number, else texts. Which it is, is guessed from
 * the first window; a column of numbers that meets a text later is read again, as text, once the others are complete.
 * @throws {UserError} fault "data", naming file and line, when the files are no CSV or their headers differ.
 */
export async function readCsv(
  files: readonly ByteSource[],
  options: ReadOptions,
  limits: CsvLimits = csvLimits,
): Promise<Table> {
  const keepRagged = options.keepRagged === true;
  const named = await readNamed(files, options, limits, 0, new Ragged(keepRagged));
  if (!keepRagged || named.misalignment === null) return named;
  const unnamed = Math.min(named.misalignment.most, limits.columns) - named.misalignment.names;
  if (unnamed <= 0) return named;
  const { misalignment } = named;
  return { ...(await readNamed(files, options, limits, unnamed, new Ragged(true))), misalignment };
}

/** @param unnamed columns behind those that the header names */
async function readNamed(
  files: readonly ByteSource[],
  options: ReadOptions,
  limits: CsvLimits,
  unnamed: number,
  ragged: Ragged,
): Promise<Table & { readonly misalignment: Misalignment | null }> {
  const how = { delimiter: options.delimiter, unnamed, ragged };
  const { rows, firstRows } = await readPass(files, how, limits, (header, window, file) =>
    guessedRows(header, window, file, files, options, limits),
  );
  const columns = await columnsOf(rows, files, options, async (plans) => {
    const again = () => new RowBuilder(plans, rows.rowCount, limits, options.shared);
    return (await readPass(files, { ...how, ragged: new Ragged(options.keepRagged === true) }, limits, again)).rows;
  });
  return {
    rowCount: rows.rowCount,
    columns,
    origin: rows.origin(
      files.map((file) => file.path),
      firstRows,
    ),
    misalignment: ragged.misalignment(rows.rowCount, rows.plans.length - unnamed),
  };
}

/** The columns, finished; those that met a text are read again, as text. */
export async function columnsOf(
  rows: RowBuilder,
  files: readonly ByteSource[],
  options: ReadOptions,
  readAgain: (plans: readonly ColumnPlan[]) => Promise<RowBuilder>,
): Promise<readonly Column[]> {
  const columns = rows.plans.map((_, column) => rows.column(column));
  if (rows.turned.length > 0) {
    const again = await readAgain(turnedPlans(rows, options, true));
    if (again.rowCount !== rows.rowCount) throw changedMeanwhile(files);
    for (const column of rows.turned) columns[column] = again.column(column);
  }
  return columns.filter((column): column is Column => column !== null);
}

interface Pass {
  readonly rows: RowBuilder;
  readonly firstRows: readonly number[];
}

interface How {
  readonly delimiter: string | null;
  readonly unnamed: number;
  readonly ragged: Ragged;
}

/** Reads all files into the builder that `begin` gives once the first header and the first rows behind it are at hand. */
async function readPass(
  files: readonly ByteSource[],
  { delimiter, unnamed, ragged }: How,
  limits: CsvLimits,
  begin: (header: CsvHeader, window: ByteWindow, file: string) => RowBuilder,
): Promise<Pass> {
  let rows: RowBuilder | null = null;
  const firstRows: number[] = [];
  let bytesBefore = 0;
  for (const source of files) {
    const { path } = source;
    const window = new ByteWindow(source, limits.windowBytes, limits.fileBytes - bytesBefore);
    try {
      const header = withUnnamed(await readCsvHeader(window, path, delimiter, limits), unnamed);
      if (rows === null) rows = begin(header, window, path);
      else requireSameHeader(files[0].path, rows.names, path, header.names);
      firstRows.push(rows.rowCount);
      await appendRest(rows, window, header, path, ragged, bytesBefore, limits);
      bytesBefore = rows.bytesDone;
    } finally {
      await window.close();
    }
  }
  rows ??= noFile();
  ragged.refuse(rows);
  return { rows, firstRows };
}

/** Appends what follows the header. */
async function appendRest(
  rows: RowBuilder,
  window: ByteWindow,
  { cutter, nextLine }: CsvHeader,
  file: string,
  ragged: Ragged,
  bytesBefore: number,
  limits: CsvLimits,
): Promise<void> {
  const progress: Progress = { file, cutter, line: nextLine, openLine: nextLine, ragged };
  for (;;) {
    window.start = appendRows(rows, progress, limits, window.bytes, window.start, window.end);
    rows.bytesDone = bytesBefore + window.offset;
    if (window.ended) break;
    if (window.full) makeRoom(window, progress, limits);
    await window.fill();
  }
  // A line end was added: only within quotes can a row be incomplete.
  if (window.start < window.end) throw unclosedQuote(file, progress.openLine);
}

/** Appends one file's rows to columns whose names are its header's; or only those that its first window holds. */
export async function appendCsv(
  rows: RowBuilder,
  source: ByteSource,
  delimiter: string | null,
  limits: CsvLimits,
  sampleOnly: boolean,
): Promise<void> {
  const window = new ByteWindow(source, limits.windowBytes, limits.fileBytes);
  const ragged = new Ragged(false);
  try {
    const header = await readCsvHeader(window, source.path, delimiter, limits);
    requireSameHeader("the other files", rows.names, source.path, header.names);
    if (sampleOnly) {
      const { cutter, nextLine: line } = header;
      const progress: Progress = { file: source.path, cutter, line, openLine: line, ragged };
      appendRows(rows, progress, limits, window.bytes, window.start, window.end);
    } else await appendRest(rows, window, header, source.path, ragged, rows.bytesDone, limits);
  } finally {
    await window.close();
  }
  if (!sampleOnly) ragged.refuse(rows);
}

/** By so much the columns of a file are guessed that its first window holds whole: no long way back, if wrong. */
const SAMPLE_BYTES = 2 ** 14;

/** The first plans, with the columns as text that meet one in the first window, or in a sample of it. */
function guessedRows(
  header: CsvHeader,
  window: ByteWindow,
  file: string,
  files: readonly ByteSource[],
  options: ReadOptions,
  limits: CsvLimits,
): RowBuilder {
  const trial = new RowBuilder(firstPlans(header.names, options), 64, limits);
  const progress: Progress = {
    file,
    cutter: header.cutter,
    line: header.nextLine,
    openLine: header.nextLine,
    ragged: new Ragged(options.keepRagged === true),
  };
  const size = window.ended && files.length === 1 ? SAMPLE_BYTES : window.end;
  const sample = window.bytes.slice(window.start, Math.min(window.start + size, window.end) + 1);
  sample[sample.length - 1] = 0;
  const read = appendRows(trial, progress, limits, sample, 0, sample.length - 1);
  const plans = turnedPlans(trial, options, false);
  const bytes = files.every((source) => source.size !== undefined)
    ? files.reduce((sum, source) => sum + (source.size ?? 0), 0)
    : 0;
  const promised = bytes === 0 ? 0 : (trial.rowCount * bytes * 1.02) / Math.max(1, read);
  const rows = new RowBuilder(plans, Math.max(trial.rowCount, Math.ceil(promised)), limits, options.shared);
  rows.bytesTotal = bytes;
  return rows;
}

function makeRoom(window: ByteWindow, progress: Progress, limits: CsvLimits): void {
  if (window.end < limits.rowBytes) return window.grow(limits.rowBytes);
  if (progress.cutter.insideQuote) throw unclosedQuoteWithin(progress.file, progress.openLine, limits.rowBytes);
  throw tooLong("row", { file: progress.file, line: progress.line }, limits.rowBytes);
}

/** A column without a name is called by its place, as one whose name is empty. */
function withUnnamed(header: CsvHeader, unnamed: number): CsvHeader {
  if (unnamed === 0) return header;
  const names = [...header.names];
  for (let i = 0; i < unnamed; i++) {
    let name = `column ${names.length + 1}`;
    while (names.includes(name)) name += " (without a name)";
    names.push(name);
  }
  return { ...header, names };
}

function requireSameHeader(firstFile: string, first: readonly string[], file: string, names: readonly string[]): void {
  const different = Array.from({ length: Math.max(first.length, names.length) }, (_, at) => at).find(
    (at) => first[at] !== names[at],
  );
  if (different === undefined) return;
  const name = (of: readonly string[]): string => (different < of.length ? `\`${of[different]}\`` : "absent");
  throw dataFault(
    { file, line: 1 },
    `the header differs from that of ${firstFile}: column ${different + 1} is ${name(names)} here and ${name(first)} there`,
    "Files that are read as one table need the same columns in the same order.",
  );
}

function changedMeanwhile(files: readonly ByteSource[]): UserError {
  const where = { file: files.map((file) => file.path).join(", ") };
  return new UserError("environment", {
    message: "the data changed while it was read",
    where,
    hint: "Run again when nothing writes to it.",
  });
}

export function noFile(): never {
  throw new UserError("data", { message: "there is no data file", hint: "Check the patterns in data.files." });
}
