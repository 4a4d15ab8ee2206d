// Where datasets are read and divided, and their changes reviewed: in this thread, or in two side by side.

import { readNames } from "../../core/dataset/read-table.ts";
import { findCut } from "../../core/evaluation/dataset-cut.ts";
import type { Reviewed } from "../../core/review/review.ts";
import type { Compute, DataFile } from "../../ports.ts";
import { createParquetDecoder } from "./parquet-decoder.ts";
import { createSecondThread, type Threads } from "./second-thread.ts";
import {
  type Files,
  measure,
  type OpenBytes,
  type Reach,
  type Result,
  read,
  review,
  sourcesOf,
  type Task,
} from "./tasks.ts";

/** Below this, starting a thread costs more than reading beside each other gains. */
const WORTH_A_THREAD_BYTES = 24 * 2 ** 20;

/** From here on a run is not short, even where the file is packed. */
const MUCH_BYTES = 4 * 2 ** 20;

/**
 * @param threads null: there is one thread only
 * @param onMuch called before much data is read
 */
export function createCompute(open: OpenBytes, threads: Threads | null, onMuch: () => void = () => {}): Compute {
  const second = threads === null ? null : createSecondThread(threads);
  const decode = threads === null ? undefined : createParquetDecoder(threads.entry);
  const alone: Reach = { open, decode, shared: false };
  const shared: Reach = { open, decode, shared: true };
  /** By what decides it: several steps ask for the same header. */
  const headers = new Map<string, Promise<readonly string[]>>();

  /** What the second thread is at, and would answer to whoever asked it for something else. */
  let reviewing: Promise<unknown> = Promise.resolve();

  /** Two jobs side by side where that pays. */
  async function inTurn<J extends Files, R extends Result>(
    jobs: readonly J[],
    here: (job: J, reach: Reach) => Promise<R>,
    task: (job: J, beside: readonly DataFile[]) => Task,
  ): Promise<readonly PromiseSettledResult<R>[]> {
    // A model that cannot be trained ends a check while its data is being reviewed; the data is then read once more.
    await reviewing;
    const [first, last] = jobs;
    if (second !== null && jobs.length === 2 && jobs.every(isWorthAThread)) {
      // The base goes: what comes through a pipe leaves a trail of buffers, and the thread's small nursery sweeps them up.
      const asked = second.ask<R>(task(last, first.files));
      const { tell } = second;
      // Where nothing was read, the other side need not wait for it.
      return Promise.allSettled([here(first, { ...shared, tell }).finally(() => tell(null)), asked]);
    }
    second?.end();
    // One after the other, the last first: its table is gone before the next is read.
    const results: PromiseSettledResult<R>[] = [];
    for (const job of jobs.toReversed()) results.unshift(...(await Promise.allSettled([here(job, alone)])));
    return results;
  }

  return {
    expect(files) {
      if (bytesOf({ files }) >= MUCH_BYTES) onMuch();
      if (isWorthAThread({ files })) second?.begin();
    },
    columns(files, csv) {
      const key = JSON.stringify([files, csv]);
      const header = headers.get(key) ?? readNames(sourcesOf(files, alone), csv);
      headers.set(key, header);
      return header;
    },
    bytes: open,
    cut: (files, request) => findCut(request, sourcesOf(files, alone)),
    async measure(jobs) {
      const sides = await inTurn(jobs, measure, (job, beside) => ({ kind: "measure", job, beside }));
      // Nobody will ask for a review.
      if (!jobs.some((job) => job.review)) second?.end();
      return sides;
    },
    read: (jobs) => inTurn(jobs, read, (job, beside) => ({ kind: "read", job, beside })),
    async review(job) {
      const { base, head } = job.filesOf;
      if (second === null || !isWorthAThread({ files: base }) || !isWorthAThread({ files: head }))
        return review(job, alone);
      const asked = second.ask<Reviewed>({ kind: "review", job }).finally(() => second.end());
      reviewing = asked.catch(() => {});
      return asked;
    },
  };
}

function isWorthAThread(job: Files): boolean {
  return bytesOf(job) >= WORTH_A_THREAD_BYTES;
}

function bytesOf({ files }: Files): number {
  return files.reduce((sum: number, { size }: DataFile) => sum + size, 0);
}
