// Cuts the members of one JSON object out of bytes, strictly by RFC 8259, without making strings or objects of them.

import { lineFeed, quote } from "./csv-field.ts";

/** What a member's value is; `nested` is an object or an array, looked through but not taken apart. */
export type JsonKind = "number" | "string" | "true" | "false" | "null" | "nested";

/** What came of a step. "more": the bytes end within the object. "fault": `fault` says what is wrong at `next`. */
export type JsonCut = "member" | "end" | "more" | "fault";

const comma = 44;
const colon = 58;
const backslash = 92;
const minus = 45;
const plus = 43;
const point = 46;
const zero = 48;
const lowerE = 101;
const lowerU = 117;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;

/** Deeper values are no data of a table, and a stack of brackets costs nobody but us. */
const depthLimit = 64;

/** For each byte that may follow a backslash, the byte meant; 0 for none. */
const escapes = new Uint8Array(256);
for (const [letter, meant] of ['""', "\\\\", "//", "b\b", "f\f", "n\n", "r\r", "t\t"])
  escapes[letter.charCodeAt(0)] = meant.charCodeAt(0);

/** A run of bytes. */
export interface ByteRun {
  bytes: Uint8Array;
  start: number;
  end: number;
}

export class JsonCutter {
  /** The member's name. */
  readonly key: ByteRun = { bytes: new Uint8Array(0), start: 0, end: 0 };
  /** The member's value: a number's text, a string's content, a literal's word. */
  readonly value: ByteRun = { bytes: new Uint8Array(0), start: 0, end: 0 };
  kind: JsonKind = "null";
  /** Where the member's name starts. */
  keyAt = 0;
  /** Where the member's value starts. */
  valueAt = 0;
  /** Position behind what was cut; of the fault, if there is one. */
  next = 0;
  fault = "";
  /** Line ends passed since `open`. */
  lineBreaks = 0;
  readonly #acrossLines: boolean;
  #bytes: Uint8Array = new Uint8Array(0);
  #limit = 0;
  #first = true;
  #escaped = false;
  readonly #buffers = [new Uint8Array(256), new Uint8Array(256)];

  /** `acrossLines`: whether an object may have line ends in it. */
  constructor(acrossLines: boolean) {
    this.#acrossLines = acrossLines;
  }

  /** Starts with the object whose brace is bytes[at]; bytes[limit] must be NUL. */
  open(bytes: Uint8Array, at: number, limit: number): void {
    this.#bytes = bytes;
    this.#limit = limit;
    this.next = at + 1;
    this.#first = true;
    this.lineBreaks = 0;
  }

  /** The next member, or the object's end. */
  step(): JsonCut {
    const bytes = this.#bytes;
    let at = this.#blanks(this.next);
    if (bytes[at] === closeBrace) {
      this.next = at + 1;
      return "end";
    }
    if (!this.#first) {
      if (bytes[at] !== comma) return this.#wrong(at, "a comma or } is missing");
      at = this.#blanks(at + 1);
    }
    this.#first = false;
    if (bytes[at] !== quote) return this.#wrong(at, 'a name in double quotes (") is missing');
    this.keyAt = at;
    const keyEnd = this.#string(at);
    if (keyEnd < 0) return this.#outcome();
    if (!this.#take(this.key, at + 1, keyEnd, 0)) return "fault";
    at = this.#blanks(keyEnd + 1);
    if (bytes[at] !== colon) return this.#wrong(at, "a colon is missing after the name");
    at = this.#blanks(at + 1);
    this.valueAt = at;
    const end = this.#scalar(at);
    if (end < 0) return this.#outcome();
    this.next = end;
    return "member";
  }

  /** Any value from `at`: gives its end, or -1. */
  #scalar(at: number): number {
    const byte = this.#bytes[at];
    if (byte === quote) {
      const end = this.#string(at);
      this.kind = "string";
      return end < 0 || !this.#take(this.value, at + 1, end, 1) ? -1 : end + 1;
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
      if (word === null) return this.#none(at, "a value is missing, or is no JSON value");
      end = this.#word(at, word);
      this.kind = word;
    }
    this.value.bytes = this.#bytes;
    this.value.start = at;
    this.value.end = end;
    return end;
  }

  #word(at: number, word: string): number {
    for (let i = 0; i < word.length; i++)
      if (this.#bytes[at + i] !== word.charCodeAt(i)) return this.#none(at + i, `the word ${word} is misspelt`);
    return at + word.length;
  }

  #number(from: number): number {
    const bytes = this.#bytes;
    let at = bytes[from] === minus ? from + 1 : from;
    const first = at;
    at = this.#digits(at);
    if (at === first) return this.#none(at, "a number has no digits");
    if (bytes[first] === zero && at > first + 1) return this.#none(first, "a number starts with a zero too many");
    if (bytes[at] === point) {
      const fraction = at + 1;
      at = this.#digits(fraction);
      if (at === fraction) return this.#none(at, "a number has no digit after its point");
    }
    if ((bytes[at] | 32) === lowerE) {
      const sign = bytes[at + 1];
      const exponent = sign === plus || sign === minus ? at + 2 : at + 1;
      at = this.#digits(exponent);
      if (at === exponent) return this.#none(at, "a number has no digit in its exponent");
    }
    return at;
  }

  #digits(from: number): number {
    let at = from;
    while (this.#bytes[at] >= zero && this.#bytes[at] <= zero + 9) at++;
    return at;
  }

  /** Position of the closing quote of the string that bytes[from] opens; -1 when there is none. */
  #string(from: number): number {
    const bytes = this.#bytes;
    this.#escaped = false;
    for (let at = from + 1; ; at++) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === backslash) {
        this.#escaped = true;
        at++;
        if (bytes[at] === lowerU) {
          for (let digit = 1; digit <= 4; digit++)
            if (hexValue(bytes[at + digit]) < 0) return this.#none(at + digit, "\\u needs four hexadecimal digits");
          at += 4;
        } else if (escapes[bytes[at]] === 0) return this.#none(at, "no such escape: a backslash is written \\\\");
      } else if (byte < 32) {
        if (byte === lineFeed) return this.#none(from, "a text is not closed on its line");
        return this.#none(at, "a control character stands in a text: write it as an escape");
      }
    }
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
        if (closing.length === depthLimit) return this.#none(at, `values are nested deeper than ${depthLimit}`);
        closing.push(byte === openBrace ? closeBrace : closeBracket);
        at = this.#blanks(at + 1);
        if (bytes[at] !== closing.at(-1)) {
          if (byte === openBrace) at = this.#nestedName(at);
          if (at < 0) return -1;
          continue;
        }
      } else {
        at = this.#scalar(at);
        if (at < 0) return -1;
        at = this.#blanks(at);
      }
      // Behind a value, or at the end of an empty one.
      while (bytes[at] === closing.at(-1)) {
        closing.pop();
        if (closing.length === 0) {
          this.kind = "nested";
          return at + 1;
        }
        at = this.#blanks(at + 1);
      }
      if (bytes[at] !== comma) return this.#none(at, "a comma or closing bracket is missing");
      at = this.#blanks(at + 1);
      if (closing.at(-1) === closeBrace) at = this.#nestedName(at);
      if (at < 0) return -1;
    }
  }

  /** From a name inside a nested object to its value. */
  #nestedName(at: number): number {
    if (this.#bytes[at] !== quote) return this.#none(at, 'a name in double quotes (") is missing');
    const end = this.#string(at);
    if (end < 0) return -1;
    const behind = this.#blanks(end + 1);
    if (this.#bytes[behind] !== colon) return this.#none(behind, "a colon is missing after the name");
    return this.#blanks(behind + 1);
  }

  #blanks(from: number): number {
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

  /** Sets a run to the string's content bytes[start, end), escapes resolved. */
  #take(run: ByteRun, start: number, end: number, buffer: number): boolean {
    if (!this.#escaped) {
      run.bytes = this.#bytes;
      run.start = start;
      run.end = end;
      return true;
    }
    // An escape is never shorter than the UTF-8 that it stands for.
    if (this.#buffers[buffer].length < end - start) this.#buffers[buffer] = new Uint8Array(2 * (end - start));
    run.bytes = this.#buffers[buffer];
    run.start = 0;
    run.end = this.#unescape(run.bytes, start, end);
    return run.end >= 0;
  }

  #unescape(to: Uint8Array, start: number, end: number): number {
    const bytes = this.#bytes;
    let length = 0;
    for (let at = start; at < end; at++) {
      if (bytes[at] !== backslash) {
        to[length++] = bytes[at];
        continue;
      }
      at++;
      if (bytes[at] !== lowerU) {
        to[length++] = escapes[bytes[at]];
        continue;
      }
      let code = this.#hex(at + 1);
      at += 4;
      if (code >= 0xd800 && code < 0xe000) {
        const follows = bytes[at + 1] === backslash && bytes[at + 2] === lowerU ? this.#hex(at + 3) : 0;
        if (code >= 0xdc00 || follows < 0xdc00 || follows >= 0xe000)
          return this.#none(at - 5, "half of a surrogate pair stands alone, which is no character");
        code = 0x10000 + ((code - 0xd800) << 10) + (follows - 0xdc00);
        at += 6;
      }
      if (code < 0x80) to[length++] = code;
      else {
        if (code < 0x800) to[length++] = 0xc0 | (code >> 6);
        else {
          if (code < 0x10000) to[length++] = 0xe0 | (code >> 12);
          else {
            to[length++] = 0xf0 | (code >> 18);
            to[length++] = 0x80 | ((code >> 12) & 63);
          }
          to[length++] = 0x80 | ((code >> 6) & 63);
        }
        to[length++] = 0x80 | (code & 63);
      }
    }
    return length;
  }

  #hex(at: number): number {
    let code = 0;
    for (let digit = 0; digit < 4; digit++) code = 16 * code + hexValue(this.#bytes[at + digit]);
    return code;
  }

  #none(at: number, fault: string): -1 {
    this.next = at;
    this.fault = this.#bytes[at] === lineFeed ? "the line ends before its object does" : fault;
    return -1;
  }

  #wrong(at: number, fault: string): JsonCut {
    this.#none(at, fault);
    return this.#outcome();
  }

  /** A fault at the very end of the bytes is none: more is to come. */
  #outcome(): JsonCut {
    return this.next >= this.#limit ? "more" : "fault";
  }
}

/** The value of a hexadecimal digit; -1 for any other byte. */
function hexValue(byte: number): number {
  if (byte >= zero && byte <= zero + 9) return byte - zero;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
