// Cuts the members of one JSON object out of bytes, one after the other.

import { quote } from "./csv-field.ts";
import {
  type ByteRun,
  closeBrace,
  colon,
  colonMissing,
  comma,
  emptyRun,
  JsonValue,
  nameMissing,
} from "./json-value.ts";

/** What came of a step. "more": the bytes end within the object. "fault": `fault` says what is wrong at `next`. */
export type JsonCut = "member" | "end" | "more" | "fault";

export class JsonCutter {
  /** The member's name. */
  readonly key: ByteRun = emptyRun();
  readonly value: JsonValue;
  /** Where the member's name starts. */
  keyAt = 0;
  /** Where the member's value starts. */
  valueAt = 0;
  /** Position behind what was cut; of the fault, if there is one. */
  next = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #limit = 0;
  #first = true;

  /** `acrossLines`: whether an object may have line ends in it. */
  constructor(acrossLines: boolean) {
    this.value = new JsonValue(acrossLines);
  }

  get fault(): string {
    return this.value.fault;
  }

  /** Line ends passed since `open`. */
  get lineBreaks(): number {
    return this.value.lineBreaks;
  }

  /** Starts with the object whose brace is bytes[at]; bytes[limit] must be NUL. */
  open(bytes: Uint8Array, at: number, limit: number): void {
    this.value.open(bytes);
    this.#bytes = bytes;
    this.#limit = limit;
    this.next = at + 1;
    this.#first = true;
  }

  /** The next member, or the object's end. */
  step(): JsonCut {
    const bytes = this.#bytes;
    const { value } = this;
    let at = value.blanks(this.next);
    if (bytes[at] === closeBrace) {
      this.next = at + 1;
      return "end";
    }
    if (!this.#first) {
      if (bytes[at] !== comma) return this.#wrong(at, "a comma or } is missing");
      at = value.blanks(at + 1);
    }
    this.#first = false;
    if (bytes[at] !== quote) return this.#wrong(at, nameMissing);
    this.keyAt = at;
    at = value.string(at, this.key);
    if (at < 0) return this.#outcome();
    at = value.blanks(at);
    if (bytes[at] !== colon) return this.#wrong(at, colonMissing);
    this.valueAt = value.blanks(at + 1);
    this.next = value.cut(this.valueAt);
    return this.next < 0 ? this.#outcome() : "member";
  }

  #wrong(at: number, fault: string): JsonCut {
    this.value.none(at, fault);
    return this.#outcome();
  }

  /** A fault at the very end of the bytes is none: more is to come. */
  #outcome(): JsonCut {
    this.next = this.value.faultAt;
    return this.next >= this.#limit ? "more" : "fault";
  }
}
