import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../../src/core/review/segments.ts";
import { type Asked, csvOf, inputOf, ordinary, type Row } from "./reviewed.ts";

const base = ordinary(600);

async function segments(head: readonly Row[], asked: Asked = {}) {
  return segmentsOf(await inputOf(csvOf(base), csvOf(head), asked));
}

const isNorth = ({ kind }: Row): boolean => kind === "north";
const edited = (row: Row): Row => ({ ...row, y: Number(row.y) + 40 });

describe("what changed rows have in common", () => {
  it("is a value that nearly all of them have and the others rarely, each share counted over all rows", async () => {
    const north = base.filter(isNorth).length;
    const head = base.map((row, i) => (isNorth(row) && i % 2 === 0 ? edited(row) : row));
    const changed = base.filter((row, i) => isNorth(row) && i % 2 === 0).length;
    expect(await segments(head)).toEqual([
      {
        of: "changed",
        column: "kind",
        value: "north",
        share: 1,
        shareOfOthers: (north - changed) / (600 - changed),
      },
    ]);
  });

  it("holds for removed rows by what they were, and for added rows by what they are", async () => {
    const gone = base.filter((row, i) => !isNorth(row) || i % 3 > 0);
    expect(await segments(gone)).toMatchObject([{ of: "removed", column: "kind", value: "north", share: 1 }]);
    const more = ordinary(40, 5).map((row, i) => ({ ...row, id: `n${i}`, kind: "west" }));
    const [added] = await segments([...base, ...more]);
    expect(added).toEqual({ of: "added", column: "kind", value: "west", share: 1, shareOfOthers: 0 });
  });

  it("is no value that the edit itself wrote", async () => {
    const head = base.map((row, i) => (i % 5 === 0 ? { ...row, kind: "fixed" } : row));
    expect(await segments(head)).toEqual([]);
  });

  it("is nothing where most rows have the value anyway", async () => {
    const common = base.map((row, i) => ({ ...row, kind: i % 10 === 0 ? "south" : "north" }));
    const head = common.map((row, i) => (i % 7 === 1 ? edited(row) : row));
    expect(segmentsOf(await inputOf(csvOf(common), csvOf(head)))).toEqual([]);
  });

  it("is nothing that few rows can have by chance", async () => {
    const rows = new Set(base.flatMap((row, i) => (isNorth(row) ? [i] : [])).slice(0, 3));
    expect(await segments(base.map((row, i) => (rows.has(i) ? edited(row) : row)))).toEqual([]);
  });

  it("is nothing of rows changed at random, in 200 tries", async () => {
    // The level is 1 %: 2 are expected at most.
    let found = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const rows = ordinary(60, seed);
      const head = rows.map((row, i) => ((i * 7 + seed) % 12 === 0 ? edited(row) : row));
      found += segmentsOf(await inputOf(csvOf(rows), csvOf(head))).length > 0 ? 1 : 0;
    }
    expect(found).toBeLessThanOrEqual(2);
  });
});
