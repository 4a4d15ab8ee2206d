// The second thread's own side: does one task after the other, and is told meanwhile what the first has read.

import type { MessagePort } from "node:worker_threads";
import { type Answer, answerTo } from "./answer.ts";
import { type OpenBytes, type Performed, perform, type Reach, type Reading, type Task } from "./tasks.ts";

/** What the first thread read while the second reads; null: nothing. */
export interface Told {
  readonly kind: "told";
  readonly reading: Reading | null;
}

export function serve(port: MessagePort, open: OpenBytes, decode: Reach["decode"]): void {
  let tell: ((reading: Reading | null) => void) | null = null;
  port.on("message", (message: Task | Told) => {
    if (message.kind === "told") return tell?.(message.reading);
    const reading = new Promise<Reading | null>((resolve) => {
      tell = resolve;
    });
    const beside = message.kind === "review" ? null : { files: message.beside, reading };
    void answerTo(() => perform(message, { open, decode, shared: true, beside })).then((answer) => give(port, answer));
  });
}

function give(port: MessagePort, answer: Answer<Performed>): void {
  if (answer.kind !== "value") return port.postMessage(answer);
  const { result, transfer } = answer.value;
  port.postMessage({ kind: "value", value: result }, transfer);
}
