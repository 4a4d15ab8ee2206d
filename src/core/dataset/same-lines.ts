// Which lines of a file stand in another one too, in the same order: found by their bytes, far faster than by parsing.

import { type ByteSource, ByteWindow } from "./byte-window.ts";
import type { CsvLimits } from "./csv-faults.ts";
import { carriageReturn, lineFeed } from "./csv-field.ts";
import { hashOf } from "./text-index.ts";

/** Lines that follow each other in the file. */
export interface LineRun {
  readonly count: number;
  /** Where they stand in the other file, 0-based; null: they are the file's own. */
  readonly other: number | null;
}

/** A line ends with a line feed. */
export interface SameLines {
  /** All lines of the file in their order. */
  readonly runs: readonly LineRun[];
  /** The bytes of its own lines. */
  readonly own: Uint8Array;
  /** Its first bytes. */
  readonly opening: Uint8Array;
  /** Lines of each, without blank ones at the end. */
  readonly filled: { readonly file: number; readonly other: number };
}

/** Of a file's bytes, how many may be its own: with more, parsing it whole is no slower. */
const MOST_OWN = 0.25;
/** So many lines are searched, then more, for the next one that both files have. */
const LOOK_AHEAD = [32, 4096];
/** How often a line may be looked at for that: what was made to be hard to compare is parsed. */
const MOST_SEEN = 4;
/** Of a window, how much is at hand where a difference is looked at, unless the file ends. */
const AHEAD = 0.25;
const OPENING_BYTES = 2 ** 16;

/** Null where the files have too little in common, or have it in another order. */
export async function sameLines(source: ByteSource, other: ByteSource, limits: CsvLimits): Promise<SameLines | null> {
  const [file, rest] = [source, other].map((one) => new Lines(one, limits));
  const runs = new Runs();
  try {
    await file.provide();
    const { bytes, start, end } = file.window;
    const opening = bytes.slice(start, Math.min(end, start + OPENING_BYTES));
    for (;;) {
      await Promise.all([file.provide(), rest.provide()]);
      if (file.isDone) break;
      const from = rest.passed;
      runs.add(passEqual(file, rest), from);
      if (file.isShort || rest.isShort || file.isDone) continue;
      const next = nextCommon(file, rest);
      if (next === null && !file.isWhole && !rest.isWhole) return null;
      // Where nothing more is common, the rest of the file is its own.
      const own = file.pass(next?.file ?? (file.isWhole || rest.isDone ? ALL : 0), runs);
      runs.add(own, null);
      const passed = rest.pass(next?.other ?? (rest.isWhole ? ALL : 0));
      // A line may be too long to be at hand.
      if (own + passed === 0) return null;
      if (runs.ownBytes > MOST_OWN * file.offset + limits.windowBytes) return null;
      if (file.seen > MOST_SEEN * file.passed + LOOK_AHEAD[LOOK_AHEAD.length - 1]) return null;
    }
    while (!rest.isDone) {
      if (rest.pass(ALL) === 0 && !rest.isShort) return null;
      await rest.provide();
    }
    return { runs: runs.list, own: runs.own, opening, filled: { file: file.filled, other: rest.filled } };
  } finally {
    await Promise.all([file.close(), rest.close()]);
  }
}

const ALL = Number.POSITIVE_INFINITY;

class Lines {
  readonly window: ByteWindow;
  /** Lines passed. */
  passed = 0;
  /** The same, up to the last one that is not blank. */
  filled = 0;
  /** Lines looked at ahead, each as often as it was. */
  seen = 0;
  readonly #ahead: number;

  constructor(source: ByteSource, limits: CsvLimits) {
    this.#ahead = AHEAD * limits.windowBytes;
    this.window = new ByteWindow(source, limits.windowBytes, limits.fileBytes);
  }

  /** Whether all that is left is at hand. */
  get isWhole(): boolean {
    return this.window.ended;
  }

  get isDone(): boolean {
    return this.window.ended && this.window.start === this.window.end;
  }

  /** Whether more should be at hand, and is to be had. */
  get isShort(): boolean {
    return !this.window.ended && this.window.end - this.window.start < this.#ahead;
  }

  /** Bytes passed. */
  get offset(): number {
    return this.window.offset;
  }

  async provide(): Promise<void> {
    if (this.isShort) await this.window.fill();
  }

  /** Passes so many of the lines at hand, copied to `copy`; how many there were. */
  pass(most: number, copy: Runs | null = null): number {
    const { window } = this;
    const { bytes, start } = window;
    let count = 0;
    let at = start;
    for (; count < most; count++) {
      const next = this.#lineEnd(at);
      if (next < 0) break;
      this.passed++;
      if (!isBlank(bytes, at, next)) this.filled = this.passed;
      at = next;
    }
    copy?.keep(bytes.subarray(start, at));
    window.start = at;
    return count;
  }

  /** The next lines, as far as they are at hand; they are not passed. */
  ahead(most: number): readonly (Line & { readonly hash: number })[] {
    const { bytes, start } = this.window;
    const lines: (Line & { readonly hash: number })[] = [];
    for (let at = start; lines.length < most; ) {
      const next = this.#lineEnd(at);
      if (next < 0) break;
      lines.push({ hash: hashOf(bytes, at, next), start: at, end: next });
      at = next;
    }
    this.seen += lines.length;
    return lines;
  }

  /** The line behind the next one; null where it is not at hand. */
  second(): Line | null {
    const start = this.#lineEnd(this.window.start);
    const end = start < 0 ? -1 : this.#lineEnd(start);
    return end < 0 ? null : { start, end };
  }

  /** Behind the line feed; negative where the line does not end in what is at hand. */
  #lineEnd(start: number): number {
    const { bytes, end } = this.window;
    const feed = start < end ? bytes.indexOf(lineFeed, start) : -1;
    return feed < 0 || feed >= end ? -1 : feed + 1;
  }

  close(): Promise<void> {
    return this.window.close();
  }
}

/** The line of bytes[start, next), its line feed included. */
function isBlank(bytes: Uint8Array, start: number, next: number): boolean {
  return next - start === 1 || (next - start === 2 && bytes[start] === carriageReturn);
}

/** Passes the lines that are the same in both, as far as both are at hand; how many. */
function passEqual(one: Lines, other: Lines): number {
  const { bytes, start, end } = one.window;
  const { bytes: others, start: otherStart, end: otherEnd } = other.window;
  const ahead = otherStart - start;
  const until = Math.min(end, otherEnd - ahead);
  const words = new DataView(bytes.buffer, bytes.byteOffset);
  const otherWords = new DataView(others.buffer, others.byteOffset);
  let count = 0;
  let filled = 0;
  let lineStart = start;
  for (let at = start; at < until; ) {
    // Four bytes at a time: this is all that most lines of most files go through.
    if (at + 4 <= until) {
      const word = words.getInt32(at, true);
      if (word === otherWords.getInt32(at + ahead, true) && !hasLineFeed(word)) {
        at += 4;
        continue;
      }
    }
    const byte = bytes[at];
    if (byte !== others[at + ahead]) break;
    at++;
    if (byte !== lineFeed) continue;
    count++;
    if (!isBlank(bytes, lineStart, at)) filled = count;
    lineStart = at;
  }
  for (const [lines, next] of [
    [one, lineStart],
    [other, lineStart + ahead],
  ] as const) {
    if (filled > 0) lines.filled = lines.passed + filled;
    lines.passed += count;
    lines.window.start = next;
  }
  return count;
}

/** Whether one of a word's four bytes is a line feed: the exact test for a zero byte, of H. S. Warren, Hacker's Delight, 6-1. */
function hasLineFeed(word: number): boolean {
  const rest = word ^ 0x0a0a0a0a;
  return (((rest & 0x7f7f7f7f) + 0x7f7f7f7f) | rest | 0x7f7f7f7f) !== -1;
}

/** How many lines of each come before the next one that both have; null: none is at hand. */
function nextCommon(file: Lines, other: Lines): { readonly file: number; readonly other: number } | null {
  // Most often one line was edited, and the one behind it was not.
  const [next, otherNext] = [file.second(), other.second()];
  if (next !== null && otherNext !== null && isSame(file.window.bytes, next, other.window.bytes, otherNext))
    return { file: 1, other: 1 };
  for (const most of LOOK_AHEAD) {
    const [own, others] = [file.ahead(most), other.ahead(most)];
    const firsts = new Map<number, number>();
    for (let line = others.length - 1; line >= 0; line--) firsts.set(others[line].hash, line);
    let best: { readonly file: number; readonly other: number } | null = null;
    for (let line = 0; line < own.length && (best === null || line < best.file + best.other); line++) {
      const at = firsts.get(own[line].hash);
      if (at === undefined || (best !== null && line + at >= best.file + best.other)) continue;
      if (isSame(file.window.bytes, own[line], other.window.bytes, others[at])) best = { file: line, other: at };
    }
    if (best !== null) return best;
  }
  return null;
}

/** A line's bytes, its end included. */
interface Line {
  readonly start: number;
  readonly end: number;
}

function isSame(bytes: Uint8Array, line: Line, others: Uint8Array, other: Line): boolean {
  const length = line.end - line.start;
  if (other.end - other.start !== length) return false;
  for (let i = 0; i < length; i++) if (bytes[line.start + i] !== others[other.start + i]) return false;
  return true;
}

class Runs {
  readonly list: LineRun[] = [];
  #own = new Uint8Array(2 ** 12);
  ownBytes = 0;

  get own(): Uint8Array {
    return this.#own.subarray(0, this.ownBytes);
  }

  keep(bytes: Uint8Array): void {
    const length = this.ownBytes + bytes.length;
    if (length > this.#own.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.own);
      this.#own = larger;
    }
    this.#own.set(bytes, this.ownBytes);
    this.ownBytes = length;
  }

  add(count: number, other: number | null): void {
    if (count === 0) return;
    const last = this.list.at(-1);
    const goesOn =
      last !== undefined &&
      (other === null ? last.other === null : last.other !== null && last.other + last.count === other);
    if (goesOn) this.list[this.list.length - 1] = { count: last.count + count, other: last.other };
    else this.list.push({ count, other });
  }
}
