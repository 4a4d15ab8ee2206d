// The second thread's door: does one task after the other and answers, or decodes Parquet within bounds.

import { parentPort, workerData } from "node:worker_threads";
import { createParquetDecoder, parquetTask } from "./adapters/threads/parquet-decoder.ts";
import { serve } from "./adapters/threads/serve.ts";
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
  serve(port, byteOpener(checkout), createParquetDecoder(entry));
}
