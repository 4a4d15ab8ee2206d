import fc from "fast-check";
import { expect, it } from "vitest";
import type { Table } from "../../../src/core/dataset/table.ts";
import { mayBeSame } from "../../../src/core/review/some-rows.ts";

function tableOf(values: readonly number[], type: "number" | "text" = "number"): Table {
  const column =
    type === "number"
      ? { type, name: "a", values: Float64Array.from(values) }
      : {
          type,
          name: "a",
          codes: new Int32Array(values.length),
          dictionary: { bytes: Uint8Array.of(120), ends: Uint32Array.of(1) },
        };
  const lines = Uint32Array.from(values, (_, row) => row + 2);
  return { rowCount: values.length, columns: [column], origin: { files: ["a.csv"], firstRows: [0], lines } };
}

it("finds every row that says the same number, and hardly another", () => {
  const numbers = fc.array(fc.oneof(fc.double(), fc.constantFrom(0, -0, Number.NaN, 1, 2)), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, numbers, (before, after) => {
      const some = { table: tableOf(before), rows: Uint32Array.from(before.keys()).filter((row) => row % 2 === 0) };
      // A missing value may pass for zero.
      const seen = (value: number): number => value || 0;
      const said = new Set(Array.from(some.rows, (row) => seen(before[row])));
      const same = [...after.keys()].filter((row) => said.has(seen(after[row])));
      const found = Array.from(mayBeSame(some, tableOf(after), ["a"]));
      expect(found).toEqual(expect.arrayContaining(same));
      expect(found.length).toBeLessThanOrEqual(same.length + 2);
    }),
  );
});

it("tells no rows apart where a side has no numbers", () => {
  const some = { table: tableOf([1, 2]), rows: Uint32Array.of(0) };
  expect(Array.from(mayBeSame(some, tableOf([3, 4, 5], "text"), ["a"]))).toEqual([0, 1, 2]);
});
