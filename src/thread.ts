// The second thread's door: measures one side of a comparison and answers, or decodes Parquet within bounds.

import { parentPort, workerData } from "node:worker_threads";
import { answerOf, type Task } from "./adapters/threads/compute.ts";
import { createParquetDecoder, parquetTask } from "./adapters/threads/parquet-decoder.ts";
import { nativeInflaters } from "./adapters/zlib/page-inflaters.ts";
import { byteOpener, type Checkout } from "./open-bytes.ts";

export function thread(entry: URL): void {
  const port = parentPort;
  if (port === null) throw new Error("not in a thread");
  if (workerData === parquetTask) {
    void import("./adapters/threads/parquet-thread.ts").then(({ serveParquet }) => serveParquet(port, nativeInflaters));
    return;
  }
  const checkout: Checkout = workerData;
  const open = byteOpener(checkout);
  const decode = createParquetDecoder(entry);
  port.once("message", (task: Task) => {
    void answerOf(task, open, decode).then(([answer, buffers]) => port.postMessage(answer, buffers));
  });
}
