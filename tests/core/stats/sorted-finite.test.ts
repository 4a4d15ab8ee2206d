import fc from "fast-check";
import { expect, it } from "vitest";
import { sortedFinite } from "../../../src/core/stats/sorted-finite.ts";

/** Of any size, near each other, and the ones that are left out. */
const numbers = fc.oneof(
  fc.double(),
  fc.double({ min: 1, max: 1 + 1e-12, noNaN: true }),
  fc.constantFrom(0, -0, 5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, Number.NaN, Infinity, -Infinity),
);

// Few are sorted in another way than many.
it.each([1, 100])("gives what is finite in order, each of the numbers %d times", (times) => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 60 }), (some) => {
      const values = Float64Array.from(Array<number[]>(times).fill(some).flat());
      const before = values.slice();
      expect(sortedFinite(values)).toEqual(Float64Array.from(values.filter(Number.isFinite)).toSorted());
      expect(values).toEqual(before);
    }),
  );
});

it("leaves out what is no number whatever its sign bit", () => {
  const negative = new Float64Array(Uint32Array.of(0, 0xfff80000).buffer)[0];
  const values = Float64Array.from({ length: 5000 }, (_, i) => (i % 7 === 0 ? negative : i % 5 === 0 ? -i : i % 3));
  expect(sortedFinite(values)).toEqual(values.filter(Number.isFinite).toSorted());
});
