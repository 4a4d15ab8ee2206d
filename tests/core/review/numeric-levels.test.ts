import fc from "fast-check";
import { expect, it } from "vitest";
import { levelled } from "../../../src/core/review/numeric-levels.ts";

/** Of any size, near each other, and far fewer than there are rows. */
const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 1, max: 1 + 1e-12, noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
);
const samples = fc.array(fc.array(finite, { maxLength: 60 }), { maxLength: 5 });

it("counts how many values of each sample lie at or below each level", () => {
  fc.assert(
    fc.property(samples, (all) => {
      const { levels, upTo } = levelled(all.map((sample) => Float64Array.from(sample).toSorted()));
      const distinct = [...new Set(all.flat())].toSorted((a, b) => a - b);
      expect(Array.from(levels, (level) => level + 0)).toEqual(distinct.map((value) => value + 0));
      expect(upTo.map((one) => Array.from(one))).toEqual(
        all.map((sample) => distinct.map((level) => sample.filter((value) => value <= level).length)),
      );
    }),
  );
});
