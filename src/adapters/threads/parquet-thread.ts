// The decoding thread's own side. Apart from the rest, because decompressors take longer to load than most files to read.

import type { MessagePort } from "node:worker_threads";
import { decodeParquet, type ParquetPart, type ParquetRequest } from "../../core/dataset/parquet.ts";
import { type Inflaters, plainInflaters } from "../../core/dataset/parquet-inflaters.ts";
import { type Answer, answerTo } from "./answer.ts";

/** Decodes one file after the other. `native`: what unpacks pages faster than in JavaScript. */
export function serveParquet(port: MessagePort, native: Inflaters): void {
  const inflaters = { ...plainInflaters, ...native };
  port.on("message", (request: ParquetRequest) => {
    void answerTo(async () => decodeParquet(request, inflaters)).then((answer) =>
      port.postMessage(answer, buffersOf(answer)),
    );
  });
}

function buffersOf(answer: Answer<ParquetPart>): ArrayBuffer[] {
  if (answer.kind !== "value") return [];
  return answer.value.columns
    .map((column) => (column.type === "number" ? column.values : column.codes).buffer)
    .filter((buffer) => buffer instanceof ArrayBuffer);
}
