import { describe, expect, it } from "vitest";
import { proposedKey } from "../../../src/core/review/key-proposal.ts";
import { csvOf, inputOf, ordinary, type Row } from "./reviewed.ts";

async function proposal(base: readonly Row[], head: readonly Row[], key: readonly string[] = []) {
  return proposedKey(await inputOf(csvOf(base), csvOf(head), { key }));
}

const rows = ordinary(100);
const edited = rows.map((row, i) => (i % 2 === 0 ? { ...row, a: Number(row.a) + 1 } : row));

describe("a key where none is declared", () => {
  it("is the column that is unique in both versions", async () => {
    expect(await proposal(rows, edited)).toEqual(["id"]);
  });

  it("may be whole numbers in any order, if each is there once", async () => {
    const mixed = (some: readonly Row[], step: number): readonly Row[] =>
      some.map(({ a, y }, i) => ({ nr: (i * step) % 101, a, y }));
    expect(await proposal(mixed(rows, 37), mixed(edited, 53))).toEqual(["nr"]);
    const twice = mixed(edited, 37).map((row, i) => (i === 90 ? { ...row, nr: 37 } : row));
    expect(await proposal(mixed(rows, 37), twice)).toEqual([]);
  });

  it("is a pair where no column alone is unique", async () => {
    const paired = (some: readonly Row[]): readonly Row[] =>
      some.map(({ a, kind, y }, i) => ({ site: i % 10, day: Math.floor(i / 10), a, kind, y }));
    expect(await proposal(paired(rows), paired(edited))).toEqual(["site", "day"]);
  });

  it("is no column that is unique in one version only, has gaps, or is made anew", async () => {
    const only = (some: readonly Row[]): readonly Row[] => some.map(({ id, a, y }) => ({ id, a, y }));
    const twice = only(edited).map((row, i) => (i === 3 ? { ...row, id: "k2" } : row));
    expect(await proposal(only(rows), twice)).toEqual([]);
    const gaps = only(edited).map((row, i) => (i === 3 ? { ...row, id: "" } : row));
    expect(await proposal(only(rows), gaps)).toEqual([]);
    const anew = only(edited).map((row, i) => ({ ...row, a: Number(row.a) + 3, id: `other${i}` }));
    expect(await proposal(only(rows), anew)).toEqual([]);
  });

  it("is none where one is declared, or rows are few", async () => {
    expect(await proposal(rows, edited, ["id"])).toEqual([]);
    expect(await proposal(rows.slice(0, 10), edited.slice(0, 10))).toEqual([]);
  });
});
