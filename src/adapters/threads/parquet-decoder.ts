// Decodes Parquet in a thread of its own: a file that keeps its decoder busy for ever, or eats its memory, ends there.

import { Worker } from "node:worker_threads";
import type { ParquetDecoder, ParquetPart, ParquetRequest } from "../../core/dataset/parquet.ts";
import { UserError } from "../../errors.ts";
import { type Answer, valueOf } from "./answer.ts";

/** As a thread's workerData: it decodes Parquet, and does nothing else. */
export const parquetTask = "decode Parquet";

export interface DecoderBounds {
  /** Milliseconds for a file of this many bytes. */
  readonly deadline: (bytes: number) => number;
  /** Of the thread's heap; what it decodes into is bounded by the reader's own limits. */
  readonly megabytes: number;
}

// Real files take some 20 ms a MiB on a slow runner.
const usual: DecoderBounds = { deadline: (bytes) => 15_000 + bytes / 2000, megabytes: 2048 };

/** One file at a time. The thread is started when first needed, and does not keep the program running. */
export function createParquetDecoder(entry: URL, bounds: DecoderBounds = usual): ParquetDecoder {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const decode = async (request: ParquetRequest): Promise<ParquetPart> => {
    thread ??= new Worker(entry, {
      workerData: parquetTask,
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
    });
    const current = thread;
    current.ref();
    try {
      const answer = await answerOf(current, request, bounds.deadline(request.bytes.byteLength));
      current.unref();
      return valueOf(answer);
    } catch (error) {
      // A file that is refused leaves the thread as it was; anything else may have left it at work.
      if (error instanceof Unanswered) {
        thread = null;
        await current.terminate();
        throw hopeless(request.path, error.message);
      }
      throw error;
    }
  };
  return (request) => {
    const turn = last.then(() => decode(request));
    last = turn.catch(() => {});
    return turn;
  };
}

class Unanswered extends Error {}

async function answerOf(thread: Worker, request: ParquetRequest, milliseconds: number): Promise<Answer<ParquetPart>> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const give = (reason: string) => reject(new Unanswered(reason));
      timer = setTimeout(() => give(`it was not done after ${Math.round(milliseconds / 1000)} seconds`), milliseconds);
      thread.once("message", resolve);
      thread.once("error", (error) => give(error.message));
      thread.once("exit", (code) => give(`its thread ended with code ${code}`));
      thread.postMessage(request, [request.bytes]);
    });
  } finally {
    clearTimeout(timer);
    for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
  }
}

function hopeless(path: string, reason: string): UserError {
  return new UserError("data", {
    message: `the Parquet file cannot be read: ${reason}`,
    where: { file: path },
    hint: "It is damaged, or larger than what can be read: write it again, or commit a sample of the rows.",
  });
}
