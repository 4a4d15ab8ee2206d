// A window that moves over a source of bytes: chunks of any size go in, whole records can be looked at together.

import { tooLarge } from "./csv-faults.ts";
import type { ParquetDecoder } from "./parquet.ts";

/** A file that can be opened more than once. */
export interface ByteSource {
  readonly path: string;
  /** Bytes, where known: memory is then allotted once. A wrong size costs time, not correctness. */
  readonly size?: number;
  /** A chunk may be overwritten once the next one is asked for. */
  open(): AsyncIterable<Uint8Array>;
  /** Decodes it where a hang can be ended; without it, in this thread. */
  readonly decodeParquet?: ParquetDecoder | undefined;
}

export class ByteWindow {
  /** What is there to read: bytes[start, end). bytes[end] is a NUL, where every scan stops. */
  bytes: Uint8Array;
  start = 0;
  end = 0;
  /** Nothing follows: the last byte is a line feed, added if need be. */
  ended = false;
  readonly #path: string;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #limit: number;
  #chunk: Uint8Array = new Uint8Array(0);
  #taken = 0;
  #read = 0;

  constructor(source: ByteSource, size: number, limit: number) {
    this.bytes = new Uint8Array(size + 1);
    this.#path = source.path;
    this.#chunks = source.open()[Symbol.asyncIterator]();
    this.#limit = limit;
  }

  /** Where bytes[start] is in the file. */
  get offset(): number {
    return this.#read - (this.end - this.start);
  }

  /** Whether there is no room for more without growing. */
  get full(): boolean {
    return this.start === 0 && this.end === this.bytes.length - 1;
  }

  /** Doubles the room, up to `most` bytes. */
  grow(most: number): void {
    const larger = new Uint8Array(Math.min(2 * this.bytes.length, most + 1));
    larger.set(this.bytes.subarray(this.start, this.end));
    this.end -= this.start;
    this.start = 0;
    this.bytes = larger;
  }

  /** Moves what is left to the front and fills the room behind it. */
  async fill(): Promise<void> {
    this.bytes.copyWithin(0, this.start, this.end);
    this.end -= this.start;
    this.start = 0;
    const room = this.bytes.length - 1;
    while (this.end < room && !this.ended) {
      if (this.#taken === this.#chunk.length) await this.#next();
      const part = this.#chunk.subarray(this.#taken, this.#taken + room - this.end);
      this.bytes.set(part, this.end);
      this.end += part.length;
      this.#taken += part.length;
      this.#read += part.length;
    }
    this.bytes[this.end] = 0;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #next(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done === true) {
      // The file's last line end may be missing; one more is a blank line, which is skipped.
      this.#chunk = Uint8Array.of(10);
      this.ended = true;
    } else this.#chunk = next.value;
    this.#taken = 0;
    if (this.#read + this.#chunk.length > this.#limit) throw tooLarge(this.#path, this.#limit);
  }
}
