// What a command prints, line by line: prefixed, cut to a readable length, capped, its end kept.

import { StringDecoder } from "node:string_decoder";

/** GitHub's log shows the first 1,024 characters of a live line. */
const LONGEST_LINE = 1000;
const SHOWN_BYTES = 10 * 2 ** 20;
const KEPT_LINES = 20;

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
  let shown = 0;
  let hidden = 0;

  const finish = (): void => {
    const line = isCut ? `${open}…` : open;
    open = "";
    isCut = false;
    if (line === "") return;
    kept.push(line);
    if (kept.length > KEPT_LINES) kept.shift();
    if (shown > SHOWN_BYTES) return;
    say(line);
  };
  const append = (text: string): void => {
    const room = LONGEST_LINE - open.length;
    if (text.length > room) isCut = true;
    if (room > 0) open += text.slice(0, room);
  };

  return {
    write(chunk) {
      shown += chunk.length;
      if (shown > SHOWN_BYTES) hidden += Math.min(chunk.length, shown - SHOWN_BYTES);
      const text = decoder.write(chunk);
      let start = 0;
      // A carriage return is how progress bars write a line again.
      for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r]/g)) {
        append(text.slice(start, index));
        finish();
        start = index + end.length;
      }
      append(text.slice(start));
    },
    end() {
      append(decoder.end());
      finish();
      if (hidden > 0) say(`(${Math.round(hidden / 2 ** 20)} MiB more are not shown; the last lines were:)`);
      if (hidden > 0) for (const line of kept) say(line);
    },
    last: () => [...kept],
  };
}
