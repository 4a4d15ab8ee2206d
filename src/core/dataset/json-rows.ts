// Reads JSON Lines, or one array of objects, record by record: each object is a row, each name a column.

import { type Place, UserError } from "../../errors.ts";
import type { ByteWindow } from "./byte-window.ts";
import type { ColumnNames } from "./column-names.ts";
import { type CsvLimits, dataFault, notUtf8, tooLong, tooManyColumns } from "./csv-faults.ts";
import { lineFeed } from "./csv-field.ts";
import { refuseUtf16 } from "./csv-header.ts";
import { JsonCutter } from "./json-cutter.ts";
import { JsonShape } from "./json-shape.ts";
import { closeBracket, comma, type JsonValue, openBrace, openBracket } from "./json-value.ts";
import { columnAt, isUtf8 } from "./utf8.ts";

/** What is done with the members of each object. */
export interface RecordTaker {
  /** A new object, whose brace is at this line. */
  begin(line: number): void;
  /** A member. A text is a fault, at the member's value. */
  member(column: number, value: JsonValue): string | null;
  end(): void;
  /** The whole object at bytes[at], if it is of that shape: gives the position behind it; -1 when it is not taken. */
  plain(shape: JsonShape, value: JsonValue, bytes: Uint8Array, at: number, line: number): number;
}

/** "value": an object or, in an array, its end. */
type Expected = "value" | "value after comma" | "comma" | "line end" | "nothing";

export interface JsonReading {
  readonly path: string;
  readonly columns: ColumnNames;
  /** Whether a name that is new becomes a column; otherwise it is refused. */
  readonly growing: boolean;
  readonly taker: RecordTaker;
  readonly limits: CsvLimits;
}

/** Reads the window's file to its end, or only what the window holds first. @throws {UserError} at file:line:column. */
export async function readRecords(window: ByteWindow, reading: JsonReading, sampleOnly: boolean): Promise<void> {
  const { path, limits } = reading;
  await window.fill();
  refuseUtf16(window.bytes.subarray(window.start, window.end), path);
  if (window.bytes[0] === 0xef && window.bytes[1] === 0xbb && window.bytes[2] === 0xbf) window.start = 3;
  const reader = new RecordReader(reading);
  for (;;) {
    window.start = reader.read(window.bytes, window.start, window.end, window.ended);
    if (window.ended || (sampleOnly && reader.records > 0)) break;
    if (window.full) {
      if (window.end >= limits.rowBytes) throw tooLong("row", { file: path, line: reader.line }, limits.rowBytes);
      window.grow(limits.rowBytes);
    }
    await window.fill();
  }
  if (reader.records > 0 || reader.inArray) return;
  throw dataFault(
    { file: path },
    "the file is empty",
    "Write one JSON object a line, with the columns' names as keys.",
  );
}

class RecordReader {
  line = 1;
  records = 0;
  inArray = false;
  readonly #reading: JsonReading;
  #cutter = new JsonCutter(false);
  #expected: Expected = "value";
  /** Per column: the last attempt at a record that it was in, from 1. */
  #seen = new Int32Array(64);
  #attempts = 0;
  /** Of an object before, which was cut member by member. */
  #shape: JsonShape | null = null;
  #cutRecords = 0;
  readonly #marks: number[] = [];
  /** Where the line of bytes[at] starts, for columns in messages; what of it has left the window has this many characters. */
  #lineStart = 0;
  #charactersBefore = 0;

  constructor(reading: JsonReading) {
    this.#reading = reading;
  }

  /** Reads whole records of bytes[start, end) and gives the position behind them; bytes[end] must be NUL. */
  read(bytes: Uint8Array, start: number, end: number, ended: boolean): number {
    this.#lineStart = start;
    let at = start;
    for (;;) {
      for (let byte = bytes[at]; byte === 32 || byte === 9 || byte === 13 || byte === lineFeed; byte = bytes[++at]) {
        if (byte !== lineFeed) continue;
        this.line++;
        this.#startLine(at + 1);
        if (this.#expected === "line end") this.#expected = "value";
      }
      if (at === end) {
        if (ended && this.inArray && this.#expected !== "nothing")
          throw this.#fault(bytes, at, "the file ends within the array");
        return this.#leave(bytes, at);
      }
      const byte = bytes[at];
      switch (this.#expected) {
        case "value":
        case "value after comma":
          if (byte === openBracket && !this.inArray && this.records === 0) {
            this.inArray = true;
            this.#cutter = new JsonCutter(true);
            at++;
          } else if (byte === closeBracket && this.inArray && this.#expected === "value") {
            this.#expected = "nothing";
            at++;
          } else if (byte === openBrace) {
            const behind = this.#record(bytes, at, end, ended);
            if (behind < 0) return this.#leave(bytes, at);
            at = behind;
            this.#expected = this.inArray ? "comma" : "line end";
          } else throw this.#fault(bytes, at, `here ${this.inArray ? "an element" : "a line"} is no object`);
          break;
        case "comma":
          if (byte !== comma && byte !== closeBracket)
            throw this.#fault(bytes, at, "a comma or ] is missing after an object");
          this.#expected = byte === comma ? "value after comma" : "nothing";
          at++;
          break;
        case "line end":
          throw this.#fault(bytes, at, "there is text after the object");
        case "nothing":
          throw this.#fault(bytes, at, "there is text after the array");
        default:
          return this.#expected satisfies never;
      }
    }
  }

  /** Position behind the object whose brace is at `brace`; -1 when it is not complete. */
  #record(bytes: Uint8Array, brace: number, end: number, ended: boolean): number {
    const { value } = this.#cutter;
    value.open(bytes);
    let next = -1;
    if (this.#shape !== null) next = this.#reading.taker.plain(this.#shape, value, bytes, brace, this.line);
    let lineBreaks = value.lineBreaks + (this.#shape?.lineBreaks ?? 0);
    if (next < 0) {
      next = this.#members(bytes, brace, end, ended);
      if (next < 0) return -1;
      lineBreaks = this.#cutter.lineBreaks;
    }
    this.records++;
    if (lineBreaks > 0) {
      this.line += lineBreaks;
      this.#startLine(bytes.lastIndexOf(lineFeed, next) + 1);
    }
    return next;
  }

  /** The same, member by member. */
  #members(bytes: Uint8Array, brace: number, end: number, ended: boolean): number {
    const cutter = this.#cutter;
    const { columns, taker, limits } = this.#reading;
    const stamp = ++this.#attempts;
    cutter.open(bytes, brace, end);
    taker.begin(this.line);
    this.#marks.length = 0;
    for (let expected = 0; ; expected++) {
      const outcome = cutter.step();
      if (outcome === "end") break;
      if (outcome === "more") {
        if (!ended) return -1;
        throw this.#fault(bytes, cutter.next, "the file ends within an object");
      }
      if (outcome === "fault") throw this.#fault(bytes, cutter.next, cutter.fault);
      const { bytes: from, start: first, end: last } = cutter.key;
      let column = columns.find(from, first, last, expected);
      if (column < 0) column = this.#newColumn(bytes);
      else if (column < this.#seen.length && this.#seen[column] === stamp)
        throw this.#fault(bytes, cutter.keyAt, `\`${columns.names[column]}\` stands twice in one object`);
      if (column >= this.#seen.length) this.#seen = resized(this.#seen, 2 * column);
      this.#seen[column] = stamp;
      expected = column;
      if (cutter.next - cutter.valueAt > limits.fieldBytes && cutter.value.kind !== "nested")
        throw tooLong("field", this.#place(bytes, cutter.valueAt), limits.fieldBytes);
      const fault = taker.member(column, cutter.value);
      if (fault !== null) throw this.#fault(bytes, cutter.valueAt, fault);
      this.#marks.push(column, cutter.valueAt, cutter.next);
    }
    taker.end();
    // At ever larger distances: objects of many shapes must not cost a shape each, and a file may become another one late.
    this.#cutRecords++;
    if (Number.isInteger(Math.log2(this.#cutRecords)))
      this.#shape = new JsonShape(bytes, brace, cutter.next, this.#marks);
    return cutter.next;
  }

  #startLine(at: number): void {
    this.#lineStart = at;
    this.#charactersBefore = 0;
  }

  /** What is before `at` leaves the window. */
  #leave(bytes: Uint8Array, at: number): number {
    this.#charactersBefore += columnAt(bytes, this.#lineStart, at) - 1;
    return at;
  }

  #newColumn(bytes: Uint8Array): number {
    const { columns, growing, limits } = this.#reading;
    const { bytes: from, start, end } = this.#cutter.key;
    const where = this.#place(bytes, this.#cutter.keyAt);
    if (!isUtf8(from, start, end)) throw notUtf8(where);
    if (start === end) throw this.#fault(bytes, this.#cutter.keyAt, "a name is empty");
    const name = new TextDecoder().decode(from.subarray(start, end));
    if (!growing)
      throw dataFault(
        where,
        `the other files have no column \`${name}\``,
        "Files that are read as one table need the same columns.",
      );
    if (columns.names.length === limits.columns) throw tooManyColumns(where, limits.columns);
    return columns.add(from, start, end);
  }

  /** Also where the place is lines below the record's first. */
  #place(bytes: Uint8Array, at: number): Place {
    let line = this.line;
    for (let from = bytes.indexOf(lineFeed, this.#lineStart); from >= 0 && from < at; line++)
      from = bytes.indexOf(lineFeed, from + 1);
    const before = line === this.line ? this.#charactersBefore : 0;
    return { file: this.#reading.path, line, column: before + columnAt(bytes, this.#lineStart, at) };
  }

  #fault(bytes: Uint8Array, at: number, message: string): UserError {
    const hint = this.inArray
      ? "The file must be one JSON array of objects, each with the columns' names as keys."
      : "Each line must be one JSON object with the columns' names as keys; a missing value is null.";
    return new UserError("data", { message, where: this.#place(bytes, at), hint });
  }
}

function resized(from: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}
