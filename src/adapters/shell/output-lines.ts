// What a command prints, line by line: prefixed, cut to a readable length, capped, its end kept.

import { StringDecoder } from "node:string_decoder";

/** GitHub's log shows the first 1,024 characters of a live line. */
const LONGEST_LINE = 1000;
const SHOWN_BYTES = 10 * 2 ** 20;
const KEPT_LINES = 20;
/** Room for as many lines that are long. */
const TAIL_BYTES = 4 * 2 ** 20;

export interface OutputLines {
  write(chunk: Uint8Array): void;
  /** Shows what stands without a line end, and how much was not shown. */
  end(): void;
  /** The last lines, whether they were shown or not. */
  last(): readonly string[];
}

/** @param say takes a line without its end; it still has to be made harmless for where it goes */
export function outputLines(say: (line: string) => void): OutputLines {
  const decoder = new StringDecoder("utf8");
  const kept: string[] = [];
  let open = "";
  let isCut = false;
  let read = 0;
  let hidden = 0;
  let saying: ((line: string) => void) | null = say;
  /** The last bytes of those that are not shown: to cut all of a flood into lines would hold it up. */
  let tail: Uint8Array[] = [];
  let tailBytes = 0;

  const finish = (): void => {
    const line = isCut ? `${open}…` : open;
    open = "";
    isCut = false;
    if (line === "") return;
    kept.push(line);
    if (kept.length > KEPT_LINES) kept.shift();
    saying?.(line);
  };
  const append = (text: string): void => {
    const room = LONGEST_LINE - open.length;
    if (text.length > room) isCut = true;
    if (room > 0) open += text.slice(0, room);
  };
  const take = (text: string): void => {
    let start = 0;
    // A carriage return is how progress bars write a line again.
    for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r]/g)) {
      append(text.slice(start, index));
      finish();
      start = index + end.length;
    }
    append(text.slice(start));
  };
  const hide = (chunk: Uint8Array): void => {
    hidden += chunk.length;
    tail.push(chunk);
    tailBytes += chunk.length;
    while (tailBytes - (tail[0]?.length ?? 0) >= TAIL_BYTES) tailBytes -= tail.shift()?.length ?? 0;
  };
  /** Once: what was hidden gives the last lines. */
  const unhide = (): void => {
    saying = null;
    // Bytes between are gone, and with them the middle of a line.
    if (hidden > tailBytes) finish();
    for (const chunk of tail) take(decoder.write(chunk));
    tail = [];
    append(decoder.end());
    finish();
  };

  return {
    write(chunk) {
      const room = SHOWN_BYTES - read;
      read += chunk.length;
      if (room > 0) take(decoder.write(chunk.subarray(0, room)));
      if (chunk.length > room) hide(chunk.subarray(Math.max(0, room)));
    },
    end() {
      if (hidden === 0) {
        append(decoder.end());
        finish();
        return;
      }
      unhide();
      say(`(${Math.round(hidden / 2 ** 20)} MiB more are not shown; the last lines were:)`);
      for (const line of kept) say(line);
    },
    last: () => [...kept],
  };
}
