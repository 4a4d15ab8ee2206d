import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillRuns } from "../../../src/core/dataset/parquet-runs.ts";

const filled = (count: number, width: number, ...bytes: number[]): number[] => {
  const to = new Int32Array(count);
  fillRuns(to, width, Uint8Array.from(bytes), 0, bytes.length);
  return [...to];
};

/** Any values as runs: those that repeat as one value, others packed, lowest bits first. */
function runsOf(parts: readonly { readonly value: number; readonly times: number }[], width: number): number[] {
  const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
  return parts.flatMap(({ value, times }) => {
    if (times % 8 !== 0)
      return [...varint(2 * times), ...Array.from({ length: (width + 7) >> 3 }, (_, at) => (value >> (8 * at)) & 255)];
    const bits = Array.from({ length: times }, () => value.toString(2).padStart(width, "0"))
      .toReversed()
      .join("");
    const bytes = Array.from({ length: bits.length / 8 }, (_, at) =>
      Number.parseInt(bits.slice(8 * at, 8 * at + 8), 2),
    );
    return [...varint((times / 8) * 2 + 1), ...bytes.toReversed()];
  });
}

describe("fillRuns", () => {
  it("reads the specification's example: 0 to 7 in three bits each", () => {
    // https://github.com/apache/parquet-format/blob/master/Encodings.md: 10001000 11000110 11111010
    expect(filled(8, 3, 3, 0b10001000, 0b11000110, 0b11111010)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(filled(5, 3, 3, 0b10001000, 0b11000110, 0b11111010)).toEqual([0, 1, 2, 3, 4]);
  });

  it("reads back what was written, in any widths and runs", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 24 }).chain((width) =>
          fc.tuple(
            fc.constant(width),
            fc.array(
              fc.record({
                value: fc.integer({ min: 0, max: 2 ** width - 1 }),
                times: fc.integer({ min: 1, max: 300 }),
              }),
              { minLength: 1, maxLength: 10 },
            ),
          ),
        ),
        ([width, parts]) => {
          const values = parts.flatMap(({ value, times }) => Array<number>(times).fill(value));
          expect(filled(values.length, width, ...runsOf(parts, width))).toEqual(values);
        },
      ),
    );
  });

  it("takes of a run of two thousand million no more than there is to fill", () => {
    expect(filled(3, 1, 0xfe, 0xff, 0xff, 0xff, 0x0f, 1)).toEqual([1, 1, 1]);
    expect(filled(3, 1, 0xff, 0xff, 0xff, 0xff, 0x0f, 0b101)).toEqual([1, 0, 1]);
  });

  it.each([
    ["nothing", []],
    ["a run without its value", [6]],
    ["too few runs", [2, 1]],
    ["too few bits", [3, 1, 1]],
    ["a length that does not end", [0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 1]],
    ["runs of none", [0, 1, 0, 1]],
  ])("refuses %s", (_, bytes) => {
    expect(() => filled(9, 8, ...bytes)).toThrow("cut short");
  });
});
