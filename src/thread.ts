// The second thread's door: does one task after the other and answers, or decodes Parquet within bounds.

import { parentPort, workerData } from "node:worker_threads";
import { answerTo } from "./adapters/threads/answer.ts";
import { createParquetDecoder, parquetTask } from "./adapters/threads/parquet-decoder.ts";
import { perform, type Result, type Task } from "./adapters/threads/tasks.ts";
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
  port.on("message", (task: Task) => {
    let transfer: ArrayBuffer[] = [];
    const work = async (): Promise<Result> => {
      const performed = await perform(task, { open, decode, shared: true });
      ({ transfer } = performed);
      return performed.result;
    };
    void answerTo(work).then((answer) => port.postMessage(answer, transfer));
  });
}
