// Cuts one JSON value out of bytes, strictly by RFC 8259, without making strings or objects of it.

import { lineFeed, quote } from "./csv-field.ts";
import { type EscapeFault, escapeEnd, unescape } from "./json-escapes.ts";

/** `nested` is an object or an array, looked through but not taken apart. */
export type JsonKind = "number" | "string" | "true" | "false" | "null" | "nested";

/** A run of bytes. */
export interface ByteRun {
  bytes: Uint8Array;
  start: number;
  end: number;
}

export const comma = 44;
export const colon = 58;
export const openBrace = 123;
export const closeBrace = 125;
export const openBracket = 91;
export const closeBracket = 93;
export const backslash = 92;
const minus = 45;
const plus = 43;
const point = 46;
const zero = 48;
const lowerE = 101;

export const nameMissing = 'a name in double quotes (") is missing';
export const colonMissing = "a colon is missing after the name";

/** Deeper values are no data of a table, and a stack of brackets costs nobody but us. */
const depthLimit = 64;

export class JsonValue {
  kind: JsonKind = "null";
  /** What was cut, unless it is nested: a number's text, a string's content, a literal's word. */
  readonly run: ByteRun = emptyRun();
  /** Where the fault is, if there is one, and what it is. */
  faultAt = 0;
  fault = "";
  /** Line ends passed. */
  lineBreaks = 0;
  readonly #acrossLines: boolean;
  #bytes: Uint8Array = new Uint8Array(0);
  #escaped = false;
  readonly #wrongEscape: EscapeFault = { at: 0, fault: "" };
  readonly #unescaped = new WeakMap<ByteRun, Uint8Array>();

  /** `acrossLines`: whether a value may have line ends in it. */
  constructor(acrossLines: boolean) {
    this.#acrossLines = acrossLines;
  }

  /** Starts over with other bytes; behind the last one must be a NUL, where every scan stops. */
  open(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.lineBreaks = 0;
  }

  /** Cuts the value that starts at `at`: gives its end, or -1. */
  cut(at: number): number {
    const byte = this.#bytes[at];
    if (byte === quote) {
      this.kind = "string";
      return this.string(at, this.run);
    }
    let end: number;
    if (byte === minus || (byte >= zero && byte <= zero + 9)) {
      end = this.#number(at);
      this.kind = "number";
    } else if (byte === openBrace || byte === openBracket) {
      this.kind = "nested";
      return this.#nested(at);
    } else {
      const word = byte === 116 ? "true" : byte === 102 ? "false" : byte === 110 ? "null" : null;
      if (word === null) return this.none(at, "a value is missing, or is no JSON value");
      end = this.#word(at, word);
      this.kind = word;
    }
    this.run.bytes = this.#bytes;
    this.run.start = at;
    this.run.end = end;
    return end;
  }

  /** Cuts the string whose quote is bytes[at], escapes resolved, into `run`: gives the position behind it, or -1. */
  string(at: number, run: ByteRun): number {
    const end = this.#closingQuote(at);
    if (end < 0) return -1;
    run.bytes = this.#bytes;
    run.start = at + 1;
    run.end = end;
    return !this.#escaped || this.#unescape(run) ? end + 1 : -1;
  }

  /** The first position from `from` that is not blank. */
  blanks(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    for (;;) {
      const byte = bytes[at];
      if (byte === 32 || byte === 9 || byte === 13) at++;
      else if (byte === lineFeed && this.#acrossLines) {
        this.lineBreaks++;
        at++;
      } else return at;
    }
  }

  none(at: number, fault: string): -1 {
    this.faultAt = at;
    this.fault = this.#bytes[at] === lineFeed ? "the line ends before its object does" : fault;
    return -1;
  }

  #word(at: number, word: string): number {
    for (let i = 0; i < word.length; i++)
      if (this.#bytes[at + i] !== word.charCodeAt(i)) return this.none(at + i, `the word ${word} is misspelt`);
    return at + word.length;
  }

  #number(from: number): number {
    const bytes = this.#bytes;
    let at = bytes[from] === minus ? from + 1 : from;
    const first = at;
    at = this.#digits(at);
    if (at === first) return this.none(at, "a number has no digits");
    if (bytes[first] === zero && at > first + 1) return this.none(first, "a number starts with a zero too many");
    if (bytes[at] === point) {
      const fraction = at + 1;
      at = this.#digits(fraction);
      if (at === fraction) return this.none(at, "a number has no digit after its point");
    }
    if ((bytes[at] | 32) === lowerE) {
      const sign = bytes[at + 1];
      const exponent = sign === plus || sign === minus ? at + 2 : at + 1;
      at = this.#digits(exponent);
      if (at === exponent) return this.none(at, "a number has no digit in its exponent");
    }
    return at;
  }

  #digits(from: number): number {
    let at = from;
    while (this.#bytes[at] >= zero && this.#bytes[at] <= zero + 9) at++;
    return at;
  }

  /** Position of the closing quote of the string that bytes[from] opens; -1 when there is none. */
  #closingQuote(from: number): number {
    const bytes = this.#bytes;
    this.#escaped = false;
    for (let at = from + 1; ; at++) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === backslash) {
        this.#escaped = true;
        at = escapeEnd(bytes, at, this.#wrongEscape);
        if (at < 0) return this.none(this.#wrongEscape.at, this.#wrongEscape.fault);
      } else if (byte < 32) {
        if (byte === lineFeed) return this.none(from, "a text is not closed on its line");
        return this.none(at, "a control character stands in a text: write it as an escape");
      }
    }
  }

  #unescape(run: ByteRun): boolean {
    const { start, end } = run;
    let buffer = this.#unescaped.get(run);
    if (buffer === undefined || buffer.length < end - start) {
      buffer = new Uint8Array(2 * (end - start));
      this.#unescaped.set(run, buffer);
    }
    run.bytes = buffer;
    run.start = 0;
    run.end = unescape(this.#bytes, start, end, buffer, this.#wrongEscape);
    if (run.end >= 0) return true;
    this.none(this.#wrongEscape.at, this.#wrongEscape.fault);
    return false;
  }

  /** End of the object or array that bytes[from] opens, its inside checked; -1 when something is wrong with it. */
  #nested(from: number): number {
    const bytes = this.#bytes;
    const closing: number[] = [];
    let at = from;
    for (;;) {
      // A value starts at `at`.
      const byte = bytes[at];
      if (byte === openBrace || byte === openBracket) {
        if (closing.length === depthLimit) return this.none(at, `values are nested deeper than ${depthLimit}`);
        closing.push(byte === openBrace ? closeBrace : closeBracket);
        at = this.blanks(at + 1);
        if (bytes[at] !== closing.at(-1)) {
          if (byte === openBrace) at = this.#nestedName(at);
          if (at < 0) return -1;
          continue;
        }
      } else {
        at = this.cut(at);
        if (at < 0) return -1;
        at = this.blanks(at);
      }
      // Behind a value, or at the end of an empty one.
      while (bytes[at] === closing.at(-1)) {
        closing.pop();
        if (closing.length === 0) {
          this.kind = "nested";
          return at + 1;
        }
        at = this.blanks(at + 1);
      }
      if (bytes[at] !== comma) return this.none(at, "a comma or closing bracket is missing");
      at = this.blanks(at + 1);
      if (closing.at(-1) === closeBrace) at = this.#nestedName(at);
      if (at < 0) return -1;
    }
  }

  /** From a name inside a nested object to its value. */
  #nestedName(at: number): number {
    if (this.#bytes[at] !== quote) return this.none(at, nameMissing);
    const end = this.#closingQuote(at);
    if (end < 0) return -1;
    const behind = this.blanks(end + 1);
    if (this.#bytes[behind] !== colon) return this.none(behind, colonMissing);
    return this.blanks(behind + 1);
  }
}

export function emptyRun(): ByteRun {
  return { bytes: new Uint8Array(0), start: 0, end: 0 };
}
