import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeBlocks } from "../../../src/core/stats/time-blocks.ts";

describe("blocks of time", () => {
  it("are contiguous and of equal size where all times differ", () => {
    // numpy.array_split(numpy.arange(200), 20) gives blocks of ten.
    const { unit, unitCount } = timeBlocks(
      Float64Array.from({ length: 200 }, (_, i) => i),
      20,
    );
    expect(unitCount).toBe(20);
    expect([...unit]).toEqual(Array.from({ length: 200 }, (_, i) => Math.floor(i / 10)));
  });

  it("are fewer where few times have many rows each", () => {
    expect(
      timeBlocks(
        Float64Array.from({ length: 120 }, (_, i) => Math.floor(i / 10)),
        20,
      ).unitCount,
    ).toBe(12);
    expect(timeBlocks(new Float64Array(50), 20)).toEqual({ unit: new Uint32Array(50), unitCount: 1 });
    expect(timeBlocks(new Float64Array(0), 20).unitCount).toBe(0);
  });

  it("follow time, keep equal times together and do not depend on the order of the rows", () => {
    const law = fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 200 }), (values) => {
      const { unit, unitCount } = timeBlocks(Float64Array.from(values), 20);
      const turned = timeBlocks(Float64Array.from(values.toReversed()), 20);
      expect([...turned.unit].toReversed()).toEqual([...unit]);
      const blockOf = new Map(values.map((time, row) => [time, unit[row]]));
      values.forEach((time, row) => expect(unit[row]).toBe(blockOf.get(time)));
      const inOrder = [...blockOf].toSorted(([a], [b]) => a - b).map(([, block]) => block);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      expect(new Set(unit)).toEqual(new Set(Array.from({ length: unitCount }, (_, block) => block)));
      expect(unitCount).toBeLessThanOrEqual(20);
    });
    fc.assert(law, { numRuns: 200 });
  });
});
