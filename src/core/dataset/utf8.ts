// Whether bytes are UTF-8, and where in its line a byte stands.

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lineFeed = 10;
const carriageReturn = 13;

/** The column, in characters from 1, of bytes[at]; bytes[recordStart] starts a line. */
export function columnAt(bytes: Uint8Array, recordStart: number, at: number): number {
  let lineStart = at;
  while (lineStart > recordStart && bytes[lineStart - 1] !== lineFeed && bytes[lineStart - 1] !== carriageReturn)
    lineStart--;
  return new TextDecoder().decode(bytes.subarray(lineStart, at)).length + 1;
}

export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let ascii = 0;
  for (let at = start; at < end; at++) ascii |= bytes[at];
  if (ascii < 128) return true;
  try {
    strictUtf8.decode(bytes.subarray(start, end));
    return true;
  } catch {
    return false;
  }
}
