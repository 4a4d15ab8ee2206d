// Cuts one field out of CSV bytes: RFC 4180, with blanks allowed around a quoted field and bare quotes inside an unquoted one.

import { isBlank } from "./decimal-text.ts";

export const lineFeed = 10;
export const carriageReturn = 13;
export const quote = 34;

/** What came of a cut. "more": the bytes end within the field. "nul", "text after quote": a fault, at `next`. */
export type Cut = "field" | "more" | "nul" | "text after quote";

export class FieldCutter {
  /** The field's content is bytes[start, end), quotes removed. */
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;
  /** Position, in the bytes given, of the delimiter or line end behind the field; of the fault, if there is one. */
  next = 0;
  /** Line ends inside the field up to `next`. */
  lineBreaks = 0;
  /** After "more": whether a quote is open. */
  insideQuote = false;
  readonly delimiter: number;
  /** 1 for the bytes that end an unquoted field: delimiter, line ends, NUL. */
  readonly stops: Uint8Array;
  #unescaped = new Uint8Array(256);

  constructor(delimiter: number) {
    this.delimiter = delimiter;
    this.stops = new Uint8Array(256);
    for (const byte of [delimiter, lineFeed, carriageReturn, 0]) this.stops[byte] = 1;
  }

  isPadding(byte: number): boolean {
    return isBlank(byte) && byte !== this.delimiter;
  }

  /** Cuts the field that starts at `from`; bytes[limit] must be NUL. */
  cut(bytes: Uint8Array, from: number, limit: number): Cut {
    this.lineBreaks = 0;
    this.insideQuote = false;
    let at = from;
    while (this.isPadding(bytes[at])) at++;
    if (bytes[at] === quote) return this.#cutQuoted(bytes, at + 1, limit);
    while (this.stops[bytes[at]] === 0) at++;
    this.bytes = bytes;
    this.start = from;
    this.end = at;
    this.next = at;
    if (bytes[at] !== 0) return "field";
    return at < limit ? "nul" : "more";
  }

  #cutQuoted(bytes: Uint8Array, from: number, limit: number): Cut {
    this.insideQuote = true;
    let doubled = 0;
    let at = from;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === quote) {
        if (bytes[at + 1] !== quote) break;
        doubled++;
        at++;
      } else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) this.lineBreaks++;
      else if (byte === 0) {
        this.next = at;
        return at < limit ? "nul" : "more";
      }
    }
    this.next = at + 1;
    while (this.isPadding(bytes[this.next])) this.next++;
    if (this.next >= limit) return "more";
    this.insideQuote = false;
    if (this.stops[bytes[this.next]] === 0) return "text after quote";
    if (bytes[this.next] === 0) return "nul";
    this.bytes = bytes;
    this.start = from;
    this.end = at;
    if (doubled > 0) this.#unescape(at - from - doubled);
    return "field";
  }

  #unescape(length: number): void {
    if (length > this.#unescaped.length) this.#unescaped = new Uint8Array(2 * length);
    let to = 0;
    for (let at = this.start; at < this.end; at++) {
      this.#unescaped[to++] = this.bytes[at];
      if (this.bytes[at] === quote) at++;
    }
    this.bytes = this.#unescaped;
    this.start = 0;
    this.end = length;
  }
}
