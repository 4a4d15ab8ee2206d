import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/core/dataset/csv.ts";
import { type Table } from "../../../src/core/dataset/table.ts";
import { datasetDiff, reviewInput } from "../../../src/core/review/diff.ts";
import { sourceOf, usual } from "../dataset/memory-source.ts";
import { asked } from "./reviewed.ts";

const read = (content: string, keys: readonly string[] = []): Promise<Table> =>
  readCsv([sourceOf(content)], { ...usual, keys });

async function diffOf(base: string, head: string, key: readonly string[] = ["id"]) {
  const { rows, columns } = datasetDiff(await read(base, key), await read(head, key), key);
  return {
    rows,
    columns,
    facts: {
      added: rows.added.length,
      removed: rows.removed.length,
      changed: rows.changed.length,
      unchanged: rows.pairs.base.length - rows.changed.length,
      cells: Object.fromEntries([...rows.cells].map(([name, cells]) => [name, cells.length])),
    },
  };
}

const factsOf = async (...args: Parameters<typeof diffOf>) => (await diffOf(...args)).facts;

describe("the difference of two datasets", () => {
  it("counts rows by key and cells by column", async () => {
    expect(await factsOf("id,a,b\n1,1,x\n2,2,y\n3,3,z\n", "id,a,b\n2,2,w\n1,1,x\n4,4,q\n")).toEqual({
      added: 1,
      removed: 1,
      changed: 1,
      unchanged: 1,
      cells: { b: 1 },
    });
  });

  it("compares decimals by value, whatever the two columns' types are", async () => {
    // The head's column is text because of `n.a.`; 1.50 is still 1.5.
    const { facts, columns } = await diffOf("id,a\n1,1.50\n2,1e3\n3,7\n", "id,a\n1,1.5\n2,1000\n3,n.a.\n");
    expect(facts).toMatchObject({ changed: 1, cells: { a: 1 } });
    expect(columns.typeChanged).toEqual([{ column: "a", from: "number", to: "text" }]);
    expect(await factsOf("id,a\n1,x\n2,1.0\n", "id,a\n1,x\n2,1\n")).toMatchObject({ changed: 0, cells: {} });
  });

  it("takes a leading zero in a column of texts for part of a code, not of a number", async () => {
    expect(await factsOf("id,zip\n1,x\n2,007\n", "id,zip\n1,x\n2,7\n")).toMatchObject({ cells: { zip: 1 } });
  });

  it("holds keys apart that are written differently", async () => {
    expect(await factsOf("id,a\n007,1\nx,2\n", "id,a\n7,1\nx,2\n")).toMatchObject({ added: 1, removed: 1 });
    expect(await factsOf("id,a\n1,1\n2,2\n", "id,a\n1,1\nx,2\n")).toMatchObject({ added: 1, removed: 1, unchanged: 1 });
  });

  it("says the same of rows that stand where they stood as of rows that moved", async () => {
    const rows = ["1,1,x,", "2,2,y,7", "3,,x,", "4,4,,8"];
    const edited = ["1,1,x,", "2,9,y,7", "3,,x,5", "4,4,,8"];
    const csv = (lines: readonly string[]) => `id,a,t,n\n${lines.join("\n")}\n`;
    const moved = await factsOf(csv(rows.toReversed()), csv(edited));
    expect(await factsOf(csv(rows), csv(edited))).toEqual(moved);
    expect(moved).toMatchObject({ changed: 2, cells: { a: 1, n: 1 } });
    expect(await factsOf(csv(rows), csv([...rows, "5,5,z,9"]))).toMatchObject({ added: 1, changed: 0, cells: {} });
  });

  it("matches rows by several key columns", async () => {
    const base = "k,m,a\n1,x,1\n1,y,2\n2,x,3\n";
    const head = "k,m,a\n2,x,3\n1,y,9\n1,x,1\n";
    expect(await factsOf(base, head, ["k", "m"])).toMatchObject({ added: 0, removed: 0, changed: 1, cells: { a: 1 } });
  });

  it("matches rows of a repeated key by content first, and names them", async () => {
    const { rows, facts } = await diffOf("id,a\n1,1\n1,2\n2,3\n", "id,a\n1,2\n1,5\n1,1\n2,3\n");
    expect(facts).toMatchObject({ added: 1, removed: 0, changed: 0, unchanged: 3 });
    expect(rows.duplicates).toEqual({ base: Uint32Array.of(0, 1), head: Uint32Array.of(0, 1, 2) });
    expect(rows.added).toEqual(Uint32Array.of(1));
  });

  it("matches rows without a key as a multiset of their contents", async () => {
    const facts = await factsOf("a,b\n1,x\n1,x\n2,y\n", "a,b\n2,y\n1,x\n3,z\n1.0,x\n1,x\n", []);
    expect(facts).toMatchObject({ added: 2, removed: 0, changed: 0, unchanged: 3 });
  });

  it("knows a renamed column by its content, and compares its cells", async () => {
    const base = `id,old,gone\n${Array.from({ length: 40 }, (_, i) => `${i},${i * 7},x${i}`).join("\n")}\n`;
    const head = `id,came,new\n${Array.from({ length: 40 }, (_, i) => `${i},y${i},${i === 9 ? 5 : i * 7}`).join("\n")}\n`;
    const { columns, facts } = await diffOf(base, head);
    expect(columns).toMatchObject({
      added: ["came"],
      removed: ["gone"],
      renamed: [{ from: "old", to: "new" }],
    });
    expect(facts.cells).toEqual({ new: 1 });
  });

  it("sees columns in another order", async () => {
    expect((await diffOf("id,a,b\n1,2,3\n", "id,b,a\n1,3,2\n")).columns).toMatchObject({
      reordered: true,
      added: [],
      removed: [],
    });
    expect((await diffOf("id,a,b\n1,2,3\n", "id,new,a,b\n1,9,2,3\n")).columns.reordered).toBe(false);
  });

  it("has nothing to compare with where there is no base", async () => {
    const head = { table: await read("id,a\n1,2\n"), train: new Uint32Array(0), holdout: new Uint32Array(0) };
    expect(reviewInput(null, head, asked)).toMatchObject({ base: null, rows: null, columns: { added: [] } });
    expect(reviewInput(head, head, asked).rows?.changed).toHaveLength(0);
  });
});

const cell = fc.constantFrom("1", "1.0", "2", "x", "y", "", "NA", "007", "7", "1e0");
const row = fc.tuple(fc.integer({ min: 0, max: 30 }).map(String), cell, cell);
const rows = fc.uniqueArray(row, { selector: ([id]) => id, maxLength: 25 });
const csv = (lines: readonly (readonly string[])[]): string =>
  ["id,a,b", ...lines.map((line) => line.join(","))].join("\n");

describe("every difference", () => {
  it("of a dataset to itself is empty, in any order of its rows", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(["id"], ["id", "a"], []), async (lines, key) => {
        const shuffled = lines.toSorted((a, b) => (a[2] + a[0] < b[2] + b[0] ? -1 : 1));
        for (const other of [lines, shuffled, lines.toReversed()]) {
          const facts = await factsOf(csv(lines), csv(other), key);
          expect(facts).toEqual({ added: 0, removed: 0, changed: 0, unchanged: lines.length, cells: {} });
        }
      }),
    );
  });

  it("is the same from the other side, with added and removed exchanged", async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.constantFrom(["id"], ["id", "a"], []), async (base, head, key) => {
        const there = await factsOf(csv(base), csv(head), key);
        const back = await factsOf(csv(head), csv(base), key);
        expect(back).toEqual({ ...there, added: there.removed, removed: there.added });
      }),
    );
  });

  it("accounts for every row of both sides once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 25 }), fc.array(row, { maxLength: 25 }), async (base, head) => {
        const { rows: found } = await diffOf(csv(base), csv(head));
        const [ours, theirs] = [
          [...found.pairs.base, ...found.removed],
          [...found.pairs.head, ...found.added],
        ];
        expect(ours.toSorted((a, b) => a - b)).toEqual(base.map((_, at) => at));
        expect(theirs.toSorted((a, b) => a - b)).toEqual(head.map((_, at) => at));
      }),
    );
  });
});
