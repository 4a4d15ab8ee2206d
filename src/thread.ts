// The second thread's door: measures one side of a comparison and answers.

import { parentPort, workerData } from "node:worker_threads";
import { answerOf } from "./adapters/threads/compute.ts";
import type { TrainingJob } from "./core/evaluation/training-job.ts";
import { byteOpener, type Checkout } from "./open-bytes.ts";
import type { DataFile } from "./ports.ts";

export function thread(): void {
  const port = parentPort;
  if (port === null) throw new Error("not in a thread");
  const checkout: Checkout = workerData;
  const open = byteOpener(checkout);
  port.once("message", (job: TrainingJob & { readonly files: readonly DataFile[] }) => {
    void answerOf(job, open).then(([answer, buffers]) => port.postMessage(answer, buffers));
  });
}
