import fc from "fast-check";
import { expect, it } from "vitest";
import type { Table } from "../../../src/core/dataset/table.ts";
import { possibleRepeats } from "../../../src/core/review/possible-repeats.ts";
import { repeatsOf } from "../../../src/core/review/row-hashes.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";

const ROWS = 12_000;

/** Three columns of random numbers, in which some rows are copies of others. */
function tableWith(copies: readonly (readonly [from: number, to: number])[], seed = 1): Table {
  const random = seededRandom(seed);
  const columns = ["a", "b", "c"].map((name) => {
    const values = Float64Array.from({ length: ROWS }, () => Math.round(random() * 1e6));
    for (const [from, to] of copies) values[to] = values[from];
    return { type: "number" as const, name, values };
  });
  return {
    rowCount: ROWS,
    columns,
    origin: { files: ["a.csv"], firstRows: [0], lines: Uint32Array.from({ length: ROWS }, (_, row) => row + 2) },
  };
}

const row = fc.nat(ROWS - 1);

it("holds every row that has a like, and few others", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(row, row), { maxLength: 40 }), fc.integer({ min: 1, max: 1e6 }), (copies, seed) => {
      const table = tableWith(copies, seed);
      const found = possibleRepeats(table, ["a", "b", "c"]);
      if (found === null) throw new Error("the columns tell all rows apart");
      const rowsOf = new Map<string, number[]>();
      for (let i = 0; i < ROWS; i++) {
        const text = table.columns.map((column) => (column.type === "number" ? column.values[i] : "")).join(" ");
        rowsOf.set(text, [...(rowsOf.get(text) ?? []), i]);
      }
      const repeated = [...rowsOf.values()].filter((rows) => rows.length > 1);
      const among = new Set(found);
      expect(repeated.flat().filter((one) => !among.has(one))).toEqual([]);
      expect(found.length).toBeLessThan(0.1 * ROWS + 2 * repeated.flat().length);
      expect(repeatsOf(table, ["a", "b", "c"], 0.8)?.groups.toSorted((a, b) => a[0] - b[0])).toEqual(
        repeated.toSorted((a, b) => a[0] - b[0]),
      );
    }),
    { numRuns: 20 },
  );
});

it("takes minus zero for zero, and missing values of any kind for the same", () => {
  const table = tableWith([[3, 7]]);
  const [a, b, c] = table.columns.map((column) => (column.type === "number" ? column.values : new Float64Array(0)));
  [a[3], a[7]] = [0, -0];
  const bits = new DataView(b.buffer);
  b[3] = Number.NaN;
  bits.setUint32(8 * 7, 1, true);
  bits.setUint32(8 * 7 + 4, 0xfff80000, true);
  expect([b[7], c[3] === c[7]]).toEqual([Number.NaN, true]);
  expect(Array.from(possibleRepeats(table, ["a", "b"]) ?? [])).toEqual(expect.arrayContaining([3, 7]));
  expect(repeatsOf(table, ["a", "b", "c"], 0.8)).toEqual({ groups: [[3, 7]] });
});

it("gives up where most rows have the same numbers", () => {
  const constant = { type: "number" as const, name: "a", values: new Float64Array(ROWS).fill(1) };
  expect(possibleRepeats({ ...tableWith([]), columns: [constant] }, ["a"])).toBeNull();
  expect(possibleRepeats(tableWith([]), [])).toBeNull();
});
