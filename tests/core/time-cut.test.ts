import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/core/dataset/csv.ts";
import { splitRows } from "../../src/core/split.ts";
import { embargoInWords, type TimeCut, timeCutOf } from "../../src/core/time-cut.ts";
import { sourceOf, usual } from "./dataset/memory-source.ts";

const none = { unit: "rows", rows: 0 } as const;
const all = (values: readonly number[]): Uint32Array => Uint32Array.from(values, (_, row) => row);
const cut = (values: readonly number[], fraction = 0.2, embargo: Parameters<typeof timeCutOf>[2]["embargo"] = none) =>
  timeCutOf({ kind: "numbers", values: Float64Array.from(values) }, all(values), { fraction, embargo });
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

describe("the cut in time", () => {
  it("holds out the last fraction of the rows, whatever their order", () => {
    expect(cut(upTo(10))).toEqual({ kind: "numbers", holdoutFrom: 9, trainBefore: 9 });
    expect(cut(upTo(10).toReversed())?.holdoutFrom).toBe(9);
    expect(cut([5, 1], 0.001)?.holdoutFrom).toBe(5);
  });

  it("keeps rows of the same time on one side: all of them are held out", () => {
    expect(cut([1, 1, 2, 2, 2, 2, 2, 2, 2, 3])?.holdoutFrom).toBe(2);
  });

  it("leaves the first time to train on, however many rows it has", () => {
    expect(cut([1, 1, 1, 1, 1, 1, 1, 1, 1, 2], 0.5)?.holdoutFrom).toBe(2);
    expect(cut([4, 4, 4])).toBeNull();
  });

  it("with an embargo of rows drops that many before the cut, and those of the same time as the last", () => {
    expect(cut(upTo(10), 0.2, { unit: "rows", rows: 3 })?.trainBefore).toBe(6);
    expect(cut([1, 2, 3, 6, 6, 6, 7, 8, 9, 10], 0.2, { unit: "rows", rows: 3 })?.trainBefore).toBe(6);
    expect(cut(upTo(10), 0.2, { unit: "rows", rows: 8 })).toBeNull();
  });

  it("with an embargo of time drops what is at most so much earlier", () => {
    expect(cut(upTo(10), 0.2, { unit: "time", milliseconds: 3 })?.trainBefore).toBe(6);
    expect(cut(upTo(10), 0.2, { unit: "time", milliseconds: 9 })).toBeNull();
  });

  it("divides every row into train, embargo or holdout, and train is earlier than the holdout by the embargo", async () => {
    const time = fc.integer({ min: 0, max: 40 });
    const law = fc.asyncProperty(
      fc.array(time, { minLength: 2, maxLength: 80 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.integer({ min: 0, max: 10 }),
      async (values, fraction, gap) => {
        const found = cut(values, fraction, { unit: "time", milliseconds: gap });
        if (found === null) return;
        const table = await readCsv([sourceOf(`t,x\n${values.map((value) => `${value},0\n`).join("")}`)], usual);
        const split = splitRows(table, { strategy: "time", column: "t", cut: found, identity: null });
        expect(split.train.length + split.holdout.length + split.between).toBe(values.length);
        expect(split.train.length).toBeGreaterThan(0);
        expect(split.holdout.length).toBeGreaterThan(0);
        const latestTrain = Math.max(...Array.from(split.train, (row) => values[row]));
        const earliestHeld = Math.min(...Array.from(split.holdout, (row) => values[row]));
        expect(earliestHeld - latestTrain).toBeGreaterThan(gap - (gap === 0 ? 0 : 1e-9));
        expect(earliestHeld).toBeGreaterThan(latestTrain);
      },
    );
    await fc.assert(law, { numRuns: 100 });
  });

  it("divides rows of another dataset at the same time", async () => {
    const made: TimeCut = { kind: "dates", holdoutFrom: Date.UTC(2026, 2, 1), trainBefore: Date.UTC(2026, 1, 22) };
    const table = await readCsv(
      [sourceOf("t\n2026-03-02\n2026-02-21\n2026-02-22\n2026-03-01\n2026-02-28T23:59\n")],
      usual,
    );
    const split = splitRows(table, { strategy: "time", column: "t", cut: made, identity: null });
    expect([[...split.train], [...split.holdout], split.between]).toEqual([[1], [0, 3], 2]);
  });
});

describe("an embargo in words", () => {
  it("is said in the largest unit that it is a whole number of", () => {
    const said = (milliseconds: number) => embargoInWords({ unit: "time", milliseconds });
    expect([said(604_800_000), said(5_400_000), said(1_000), said(0)]).toEqual([
      "7 days",
      "90 minutes",
      "1 second",
      null,
    ]);
    expect(embargoInWords({ unit: "rows", rows: 12 })).toBe("12 rows");
  });
});
