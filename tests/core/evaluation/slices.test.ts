import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyRow, type Table } from "../../../src/core/dataset/table.ts";
import { cutAtQuantiles } from "../../../src/core/evaluation/slice-cut.ts";
import { type Partition, slicesBy, slicesToSearch } from "../../../src/core/evaluation/slices.ts";

function tableOf(columns: Readonly<Record<string, readonly (string | number | null)[]>>): Table {
  const rowCount = Object.values(columns)[0].length;
  return {
    rowCount,
    origin: { files: ["a.csv"], firstRows: [0], lines: everyRow(rowCount) },
    columns: Object.entries(columns).map(([name, cells]) => {
      if (cells.every((cell) => typeof cell !== "string"))
        return { type: "number", name, values: Float64Array.from(cells, (cell) => cell ?? Number.NaN) } as const;
      const texts = [...new Set(cells.filter((cell) => cell !== null))].map(String);
      const encoded = texts.map((text) => new TextEncoder().encode(text));
      let end = 0;
      const ends = Uint32Array.from(encoded, (bytes) => (end += bytes.length));
      const bytes = Uint8Array.from(encoded.flatMap((each) => [...each]));
      const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : texts.indexOf(String(cell))));
      return { type: "text", name, codes, dictionary: { bytes, ends } } as const;
    }),
  };
}

const sizesOf = ({ names, codes }: Partition): Record<string, number> =>
  Object.fromEntries(names.map((name, slice) => [name, codes.filter((code) => code === slice).length]));

const by = (column: string, rest: { bins?: number; edges?: number[] } = {}) => ({
  column,
  bins: rest.bins ?? 4,
  edges: rest.edges ?? null,
});
const cells = <T>(value: T, count: number): T[] => Array.from({ length: count }, () => value);
const numbers = (length: number, of: (index: number) => number): number[] => Array.from({ length }, (_, i) => of(i));

function only(table: Table, spec: ReturnType<typeof by>, minRows = 20): Partition {
  const { partitions, lost } = slicesBy(table, [spec], [null], minRows);
  expect(lost).toEqual([]);
  return partitions[0];
}

describe("a cut at quantiles", () => {
  const cut = (values: readonly number[], bins = 4) =>
    cutAtQuantiles(Float64Array.from(values), everyRow(values.length), bins);

  it("makes parts of about the same size, at round numbers", () => {
    expect(cut(numbers(1000, (i) => i / 7))).toEqual({ kind: "edges", edges: [36, 70, 107] });
    expect(
      cut(
        numbers(1000, (i) => i / 7),
        2,
      ),
    ).toEqual({ kind: "edges", edges: [70] });
  });

  it("gives each of a few values a part of its own", () => {
    expect(cut([3, 1, 1, 2, -0, 0])).toEqual({ kind: "values", values: [0, 1, 2, 3] });
    expect(cut([1, 1, 1])).toBeNull();
    expect(cut([Number.NaN, Number.POSITIVE_INFINITY])).toBeNull();
  });

  it("makes fewer parts where one value fills several", () => {
    expect(cut([...cells(0, 700), ...numbers(300, (i) => i + 1)])).toEqual({ kind: "edges", edges: [50] });
  });

  it("stays where a few rows are added, and is the same in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 50, maxLength: 200 }), (values) => {
        expect(cut(values.toReversed())).toEqual(cut(values));
        const found = cut(values);
        if (found?.kind !== "edges") return;
        expect(found.edges).toEqual(found.edges.toSorted((a, b) => a - b));
        expect(new Set(found.edges).size).toBe(found.edges.length);
      }),
    );
  });

  it("of a million rows is close to the quantiles, whatever the period of the data", () => {
    const values = numbers(1_000_000, (i) => (i % 16) * 100 + ((i * Math.SQRT2) % 1) * 100);
    const found = cut(values);
    if (found?.kind !== "edges") throw new Error("expected edges");
    for (const [index, edge] of found.edges.entries()) expect(Math.abs(edge - 400 * (index + 1))).toBeLessThan(60);
  });
});

describe("slices by a column of texts", () => {
  it("are its values, the largest first, rare ones together and missing ones apart", () => {
    const table = tableOf({
      region: [...cells("south", 30), ...cells("north", 40), ...cells("a", 19), ...cells("b", 5), ...cells(null, 3)],
    });
    const partition = only(table, by("region"));
    expect(sizesOf(partition)).toEqual({
      "region=north": 40,
      "region=south": 30,
      "region: other values": 24,
      "region: missing": 3,
    });
    expect(partition.notes.join()).toContain("holds 2 values of `region` (`a`, `b`)");
  });

  it("name a single rare value, and hold at most 20 values apart", () => {
    const lonely = tableOf({ region: [...cells("north", 40), ...cells("a", 3)] });
    expect(sizesOf(only(lonely, by("region")))).toEqual({ "region=north": 40, "region=a": 3 });
    const many = tableOf({ code: numbers(26, (i) => i).flatMap((i) => cells(`c${i}`, 25)) });
    const sizes = sizesOf(only(many, by("code")));
    expect(Object.keys(sizes)).toHaveLength(21);
    expect(sizes["code: other values"]).toBe(6 * 25);
  });
});

describe("slices by a column of numbers", () => {
  const table = tableOf({ area: [10, 49.9, 50, 79, 80, 1000, null, -5] });

  it("are named by their range, and an edge belongs to the part above it", () => {
    const partition = only(table, by("area", { edges: [50, 80] }));
    expect(sizesOf(partition)).toEqual({
      "area below 50": 3,
      "area in 50 to 80": 2,
      "area 80 or more": 2,
      "area: missing": 1,
    });
  });

  it("follow the train rows' cut, and values that it does not know are others", () => {
    const cuts = [{ kind: "values", values: [10, 50] } as const];
    const { partitions } = slicesBy(table, [by("area")], cuts, 20);
    expect(sizesOf(partitions[0])).toMatchObject({ "area=10": 1, "area=50": 1, "area: other values": 5 });
  });

  it("put every row in exactly one slice", () => {
    const cell = fc.option(fc.double({ noNaN: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 60 }), (values) => {
        const { names, codes } = only(tableOf({ x: values }), by("x"));
        for (const code of codes) expect(names[code]).toBeDefined();
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe("slices", () => {
  it("of a column that is gone are lost, not forgotten", () => {
    const { partitions, lost } = slicesBy(tableOf({ a: [1] }), [by("gone"), by("a")], [null, null], 20);
    expect(lost).toEqual(["gone"]);
    expect(partitions).toHaveLength(1);
  });

  it("are searched for in every column but those with another part, and never in names", () => {
    const length = 200;
    const table = tableOf({
      id: numbers(length, (i) => i),
      name: numbers(length, (i) => i).map((i) => `n${i}`),
      region: numbers(length, (i) => i).map((i) => (i % 2 === 0 ? "north" : "south")),
      constant: cells(1, length),
      age: numbers(length, (i) => i % 50),
    });
    expect(slicesToSearch(table, new Set(["id", null]), 9).map(({ column }) => column)).toEqual(["region", "age"]);
    expect(slicesToSearch(table, new Set(["id", null]), 1)).toHaveLength(1);
  });
});
