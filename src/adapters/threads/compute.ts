// Where datasets are read and models trained: in this thread, or base and head side by side in two.

import { Worker } from "node:worker_threads";
import type { ByteSource } from "../../core/dataset/csv.ts";
import type { ParquetDecoder } from "../../core/dataset/parquet.ts";
import { readNames } from "../../core/dataset/read-table.ts";
import type { Table } from "../../core/dataset/table.ts";
import { type Dataset, type ReadingJob, readDataset } from "../../core/evaluation/dataset.ts";
import { findCut } from "../../core/evaluation/dataset-cut.ts";
import { type MeasuredSide, measureSide } from "../../core/evaluation/training.ts";
import type { TrainingJob } from "../../core/evaluation/training-job.ts";
import type { Compute, DataFile } from "../../ports.ts";
import { type Answer, answerTo, valueOf } from "./answer.ts";
import { createParquetDecoder } from "./parquet-decoder.ts";

type OpenBytes = (file: DataFile) => AsyncIterable<Uint8Array>;

interface Files {
  readonly files: readonly DataFile[];
}

/** What a thread is asked for: one side measured, or its data read. */
export type Task =
  | { readonly kind: "measure"; readonly job: TrainingJob & Files }
  | { readonly kind: "read"; readonly job: ReadingJob & Files };

/** Below this, starting a thread costs more than reading beside each other gains. */
const WORTH_A_THREAD_BYTES = 24 * 2 ** 20;

export interface Threads {
  /** The program's own entry, which a worker thread runs as its third door. */
  readonly entry: URL;
  /** What the thread needs to open files by itself; plain data. */
  readonly workerData: unknown;
}

export function createCompute(open: OpenBytes, threads: Threads | null): Compute {
  const decode = threads === null ? undefined : createParquetDecoder(threads.entry);
  /** By what decides it: several steps ask for the same header. */
  const headers = new Map<string, Promise<readonly string[]>>();
  let spare: Worker | null = null;

  /** Two jobs side by side where that pays. */
  async function inTurn<J extends Files, R>(
    jobs: readonly J[],
    here: (job: J) => Promise<R>,
    elsewhere: (job: J, thread: Worker) => Promise<R>,
  ): Promise<readonly PromiseSettledResult<R>[]> {
    const [first, last] = jobs;
    if (threads !== null && jobs.length === 2 && jobs.every(({ files }) => bytesOf(files) >= WORTH_A_THREAD_BYTES)) {
      const thread = spare ?? startThread(threads);
      spare = null;
      // The base goes: what comes through a pipe leaves a trail of buffers, and the thread's small nursery sweeps them up.
      return Promise.allSettled([here(first), elsewhere(last, thread)]);
    }
    // One after the other, the last first: its table is gone before the next is read.
    const results: PromiseSettledResult<R>[] = [];
    for (const job of jobs.toReversed()) results.unshift(...(await Promise.allSettled([here(job)])));
    return results;
  }

  return {
    expect(files) {
      if (threads === null || spare !== null || bytesOf(files) < WORTH_A_THREAD_BYTES) return;
      spare = startThread(threads);
    },
    columns(files, csv) {
      const key = JSON.stringify([files, csv]);
      const header = headers.get(key) ?? readNames(sourcesOf(files, open, decode), csv);
      headers.set(key, header);
      return header;
    },
    bytes: open,
    cut: (files, request) => findCut(request, sourcesOf(files, open, decode)),
    measure: (jobs) =>
      inTurn(
        jobs,
        (job) => measureSide(job, sourcesOf(job.files, open, decode)),
        (job, thread) => answerFrom<MeasuredSide>(thread, { kind: "measure", job }),
      ),
    read: (jobs) =>
      inTurn(
        jobs,
        (job) => readDataset(job, sourcesOf(job.files, open, decode)),
        (job, thread) => answerFrom<Dataset>(thread, { kind: "read", job }),
      ),
  };
}

/** It does not keep the program running when nothing is left for it to do. */
function startThread({ entry, workerData }: Threads): Worker {
  // What lives long is outside the heap. A small nursery is swept often, and with it the buffers that bytes came in.
  const thread = new Worker(entry, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 4 } });
  thread.unref();
  return thread;
}

function bytesOf(files: readonly DataFile[]): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}

async function answerFrom<R>(thread: Worker, task: Task): Promise<R> {
  try {
    const answer = await new Promise<Answer<R>>((resolve, reject) => {
      thread.ref();
      thread.once("message", resolve);
      thread.once("error", reject);
      thread.once("exit", (code) =>
        reject(new Error(`the thread that reads ${task.job.label} ended with code ${code}`)),
      );
      thread.postMessage(task);
    });
    return valueOf(answer);
  } finally {
    void thread.terminate();
  }
}

/** The thread's side of `answerFrom`: does one task and gives the answer with the buffers that need no copy. */
export async function answerOf(
  task: Task,
  open: OpenBytes,
  decode: ParquetDecoder,
): Promise<readonly [Answer<MeasuredSide | Dataset>, ArrayBuffer[]]> {
  const sources = sourcesOf(task.job.files, open, decode);
  if (task.kind === "read") {
    const read = await answerTo(() => readDataset(task.job, sources));
    return [read, read.kind === "value" ? buffersAmong(arraysOf(read.value)) : []];
  }
  const measured = await answerTo(() => measureSide(task.job, sources));
  return [measured, measured.kind === "value" ? buffersAmong(arraysOfSide(measured.value)) : []];
}

function sourcesOf(
  files: readonly DataFile[],
  open: OpenBytes,
  decodeParquet: ParquetDecoder | undefined,
): readonly ByteSource[] {
  return files.map((file) => ({ path: file.path, size: file.size, open: () => open(file), decodeParquet }));
}

function arraysOfSide({ holdout, dataset, train }: MeasuredSide): readonly ArrayBufferView[] {
  return [
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

function buffersAmong(arrays: readonly ArrayBufferView[]): ArrayBuffer[] {
  return [...new Set(arrays.map((array) => array.buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}
