// What a thread is asked to do, and the doing of it: in the second thread, or in the first where one is enough.

import type { ByteSource } from "../../core/dataset/csv.ts";
import { formatOf } from "../../core/dataset/format.ts";
import type { ParquetDecoder } from "../../core/dataset/parquet.ts";
import { readBeside } from "../../core/dataset/read-beside.ts";
import type { ReadOptions } from "../../core/dataset/read-options.ts";
import { readTable, type TableReader } from "../../core/dataset/read-table.ts";
import type { Table } from "../../core/dataset/table.ts";
import { type Dataset, type ReadingJob, readDataset } from "../../core/evaluation/dataset.ts";
import { type MeasuredSide, measureSide } from "../../core/evaluation/measured-side.ts";
import type { TrainingJob } from "../../core/evaluation/training-job.ts";
import { type Reviewed, reviewed } from "../../core/review/review.ts";
import type { DataFile, ReviewJob } from "../../ports.ts";

export type OpenBytes = (file: DataFile) => AsyncIterable<Uint8Array>;

export interface Files {
  readonly files: readonly DataFile[];
}

/** How a thread gets at data. */
export interface Reach {
  readonly open: OpenBytes;
  readonly decode: ParquetDecoder | undefined;
  /** Whether columns are read into memory that both threads see. */
  readonly shared: boolean;
  /** Told what came of a reading, for the thread that reads the other side. */
  readonly tell?: (reading: Reading) => void;
  /** The other side's files, which are read at the same time and may say mostly the same; null: there are none. */
  readonly beside?: { readonly files: readonly DataFile[]; readonly reading: Promise<Reading | null> } | null;
}

/** A table, and how it was read. */
export interface Reading {
  readonly table: Table;
  readonly options: ReadOptions;
}

export function measure(job: TrainingJob & Files, reach: Reach): Promise<MeasuredSide> {
  return measureSide(job, sourcesOf(job.files, reach), reader(reach));
}

export function read(job: ReadingJob & Files, reach: Reach): Promise<Dataset> {
  return readDataset(job, sourcesOf(job.files, reach), reader(reach));
}

export function review(job: ReviewJob, { open }: Reach): Promise<Reviewed> {
  return reviewed(job, (side, path) => open(fileAt(job.filesOf[side], path)));
}

/** One of the above, as a thread is asked for it. */
export type Task =
  | { readonly kind: "measure"; readonly job: TrainingJob & Files; readonly beside: readonly DataFile[] }
  | { readonly kind: "read"; readonly job: ReadingJob & Files; readonly beside: readonly DataFile[] }
  | { readonly kind: "review"; readonly job: ReviewJob };

export type Result = MeasuredSide | Dataset | Reviewed;

export interface Performed {
  readonly result: Result;
  /** Its buffers that need no copy on their way to another thread. */
  readonly transfer: ArrayBuffer[];
}

export async function perform(task: Task, reach: Reach): Promise<Performed> {
  switch (task.kind) {
    case "measure": {
      const side = await measure(task.job, reach);
      return { result: side, transfer: buffersAmong(arraysOfSide(side)) };
    }
    case "read": {
      const dataset = await read(task.job, reach);
      return { result: dataset, transfer: buffersAmong(arraysOf(dataset)) };
    }
    case "review":
      return { result: await review(task.job, reach), transfer: [] };
    default:
      return task satisfies never;
  }
}

function reader(reach: Reach): TableReader {
  const { shared, tell, beside = null } = reach;
  return async (files, options) => {
    const how = { ...options, shared };
    const table = (await readLikeOther(files, how, reach, beside)) ?? (await readTable(files, how));
    tell?.({ table, options: how });
    return table;
  };
}

/** Null where both sides are not one CSV each that is read in the same way, or have little in common. */
async function readLikeOther(
  files: readonly ByteSource[],
  options: ReadOptions,
  reach: Reach,
  beside: Reach["beside"],
): Promise<Table | null> {
  if (beside === null || beside === undefined) return null;
  const others = sourcesOf(beside.files, reach);
  if (files.length !== 1 || others.length !== 1) return null;
  if ([...files, ...others].some(({ path }) => formatOf(path) !== "csv")) return null;
  const table = beside.reading.then((other) =>
    other !== null && isSameWay(other.options, options) ? other.table : null,
  );
  return readBeside(files[0], options, { file: others[0], table });
}

/** Names are for JSON. */
function isSameWay(one: ReadOptions, other: ReadOptions): boolean {
  return JSON.stringify({ ...one, names: null }) === JSON.stringify({ ...other, names: null });
}

export function sourcesOf(files: readonly DataFile[], { open, decode }: Reach): readonly ByteSource[] {
  return files.map((file) => ({ path: file.path, size: file.size, open: () => open(file), decodeParquet: decode }));
}

function fileAt(files: readonly DataFile[], path: string): DataFile {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`${path} is none of the files`);
  return file;
}

function arraysOfSide({ holdout, dataset, train, untrained }: MeasuredSide): readonly ArrayBufferView[] {
  return [
    ...untrained.flatMap(({ data }) => [...arraysOfTable(data.table), data.rows]),
    ...arraysOfTable(holdout.table),
    ...(dataset === null ? [] : arraysOf(dataset)),
    ...(train === null ? [] : [...arraysOfTable(train.table), train.rows]),
    holdout.actual,
    holdout.unit,
    holdout.identities,
    holdout.contents,
  ];
}

function arraysOf({ table, train, holdout, writing }: Dataset): readonly ArrayBufferView[] {
  const hashes = writing.flatMap(({ text }) => text?.hashes ?? []);
  return [...arraysOfTable(table), train, holdout, ...hashes];
}

function arraysOfTable({ columns, origin }: Table): readonly ArrayBufferView[] {
  const cells = columns.map((column) => (column.type === "number" ? column.values : column.codes));
  return [...cells, origin.lines];
}

/** Shared memory is not among them: it crosses by itself. */
function buffersAmong(arrays: readonly ArrayBufferView[]): ArrayBuffer[] {
  return [...new Set(arrays.map((array) => array.buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}
