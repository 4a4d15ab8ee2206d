import fc from "fast-check";
import { expect, it } from "vitest";
import { levelled } from "../../../src/core/review/numeric-levels.ts";
import { sortTogether } from "../../../src/core/review/tagged-sort.ts";

/** Of any size, near each other, and far fewer than there are rows. */
const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 1, max: 1 + 1e-12, noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
);
const samples = fc.array(fc.array(finite, { maxLength: 60 }), { maxLength: 5 });

it("gives all numbers as a sort that compares gives them, each with its own sample", () => {
  fc.assert(
    fc.property(samples, (all) => {
      const { values, tags } = sortTogether(all.map((sample) => Float64Array.from(sample)));
      expect(values).toEqual(Float64Array.from(all.flat()).toSorted());
      for (const [tag, sample] of all.entries())
        expect(values.filter((_, i) => tags[i] === tag)).toEqual(Float64Array.from(sample).toSorted());
    }),
  );
});

it("changes none of the samples", () => {
  const sample = Float64Array.of(3, -1, 2);
  sortTogether([sample, Float64Array.of(0)]);
  expect(sample).toEqual(Float64Array.of(3, -1, 2));
});

it("counts how many values of each sample lie on each level", () => {
  fc.assert(
    fc.property(samples, (all) => {
      const { levels, counts } = levelled(all.map((sample) => Float64Array.from(sample)));
      const distinct = [...new Set(all.flat())].toSorted((a, b) => a - b);
      expect(Array.from(levels, (level) => level + 0)).toEqual(distinct.map((value) => value + 0));
      expect(counts.map((one) => Array.from(one))).toEqual(
        all.map((sample) => distinct.map((level) => sample.filter((value) => value === level).length)),
      );
    }),
  );
});
