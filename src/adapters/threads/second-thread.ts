// The second thread as the first sees it: it is started ahead, does one task after the other, and is ended.

import { Worker } from "node:worker_threads";
import { type Answer, valueOf } from "./answer.ts";
import type { Told } from "./serve.ts";
import type { Reading, Result, Task } from "./tasks.ts";

export interface Threads {
  /** The program's own entry, which a worker thread runs as its third door. */
  readonly entry: URL;
  /** What the thread needs to open files by itself; plain data. */
  readonly workerData: unknown;
}

export interface SecondThread {
  /** Starts it, so that it is ready when it is asked. */
  begin(): void;
  /** @throws what the task threw */
  ask<R extends Result>(task: Task): Promise<R>;
  /** Says what the other side's data is, to a task that reads beside it. */
  readonly tell: (reading: Reading | null) => void;
  /** Its memory is free again; when asked once more, it starts anew. */
  end(): void;
}

export function createSecondThread({ entry, workerData }: Threads): SecondThread {
  let thread: Worker | null = null;

  function started(): Worker {
    if (thread !== null) return thread;
    // What lives long is outside the heap. A small nursery is swept often, and with it the buffers that bytes came in.
    thread = new Worker(entry, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 4 } });
    // It does not keep the program running when nothing is left for it to do.
    thread.unref();
    return thread;
  }

  return {
    begin: () => void started(),
    async ask<R extends Result>(task: Task): Promise<R> {
      const asked = started();
      asked.ref();
      try {
        return valueOf(
          await new Promise<Answer<R>>((resolve, reject) => {
            asked.once("message", resolve);
            asked.once("error", reject);
            asked.once("exit", (code) => reject(new Error(`the second thread ended with code ${code}`)));
            asked.postMessage(task);
          }),
        );
      } finally {
        for (const event of ["message", "error", "exit"]) asked.removeAllListeners(event);
        asked.unref();
      }
    },
    tell(reading) {
      const told: Told = { kind: "told", reading };
      thread?.postMessage(told);
    },
    end() {
      void thread?.terminate();
      thread = null;
    },
  };
}
