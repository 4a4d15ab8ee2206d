// How an object was written, byte for byte but for its values: most likely the next one is written like it.

import { lineFeed } from "./csv-field.ts";

export class JsonShape {
  /** Column of each member, in their order; no column twice. */
  readonly columns: Int32Array;
  /** What stands before each value and behind the last: {"id": and , "size": and }, end to end. */
  readonly between: Uint8Array;
  /** Part k of `between` ends before ends[k]; there is one more than there are members. */
  readonly ends: Int32Array;
  /** Line ends in all of them. */
  readonly lineBreaks: number;

  /** @param marks per member its column, and where its value starts and ends; of an object bytes[start, end) without fault */
  constructor(bytes: Uint8Array, start: number, end: number, marks: readonly number[]) {
    const members = marks.length / 3;
    this.columns = Int32Array.from({ length: members }, (_, member) => marks[3 * member]);
    this.ends = new Int32Array(members + 1);
    const values = Array.from({ length: members }, (_, member) => marks[3 * member + 2] - marks[3 * member + 1]);
    this.between = new Uint8Array(end - start - values.reduce((sum, length) => sum + length, 0));
    let length = 0;
    for (let part = 0; part <= members; part++) {
      const from = part === 0 ? start : marks[3 * part - 1];
      const to = part === members ? end : marks[3 * part + 1];
      this.between.set(bytes.subarray(from, to), length);
      length += to - from;
      this.ends[part] = length;
    }
    this.lineBreaks = this.between.reduce((sum, byte) => (byte === lineFeed ? sum + 1 : sum), 0);
  }
}
