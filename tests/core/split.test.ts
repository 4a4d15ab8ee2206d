import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/core/dataset/csv.ts";
import { identitiesOf } from "../../src/core/dataset/identity.ts";
import type { ReadOptions } from "../../src/core/dataset/read-options.ts";
import { ALONE, EDITED, KEPT, matchRows, unitsOf } from "../../src/core/dataset/row-match.ts";
import { type Table, takeRows } from "../../src/core/dataset/table.ts";
import { type Identity, type SplitOptions, splitRows } from "../../src/core/split.ts";
import { cellsOf, sourceOf, usual } from "./dataset/memory-source.ts";

const read = (content: string, options: Partial<ReadOptions> = {}): Promise<Table> =>
  readCsv([sourceOf(content)], { ...usual, ...options });
const byKey: Identity = { kind: "key", columns: ["k"] };
const hash = (identity: Identity, fraction = 0.2, salt = ""): SplitOptions => ({
  strategy: "hash",
  fraction,
  salt,
  identity,
});

/** The held-out values of column k. */
function heldOut(table: Table, options: SplitOptions): unknown[] {
  return cellsOf(takeRows(table, splitRows(table, options).holdout)).get("k") ?? [];
}

const keyTable = (keys: readonly (string | number)[], column = "k"): Promise<Table> =>
  read(`${column}\n${keys.join("\n")}\n`, { keys: [column] });
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

const byColumn = (values: string[], name = "part"): SplitOptions => ({
  strategy: "column",
  column: name,
  values,
  identity: null,
});

const byFile = (...files: string[]): SplitOptions => ({ strategy: "file", files, identity: byKey });

const side = async (rows: readonly string[]) => {
  const table = await read(`k,x\n${rows.join("\n")}`, { keys: ["k"] });
  return {
    identities: identitiesOf(table, ["k"], { exactText: true }),
    contents: identitiesOf(table, ["x"], { exactText: false }),
  };
};

const countOf = (rows: readonly string[], key: string): number => rows.filter((one) => one.startsWith(key)).length;

describe("the hash split", () => {
  it("holds out the keys that docs/split.md lists", async () => {
    // Computed by the Python program in docs/split.md.
    expect(heldOut(await keyTable(upTo(100)), hash(byKey))).toEqual([
      9, 22, 25, 26, 33, 44, 47, 48, 55, 70, 73, 75, 84, 85, 86, 96, 98, 99,
    ]);
    const salted = await keyTable(["1203"]);
    expect(
      [hash(byKey), hash(byKey, 0.2, "2026"), hash(byKey, 0.8, "2026"), hash(byKey, 0.81, "2026")].map(
        (options) => splitRows(salted, options).holdout.length,
      ),
    ).toEqual([1, 0, 0, 1]);
  });

  it("divides all rows once, each part in rising order", async () => {
    const table = await keyTable(upTo(500));
    const { train, holdout, identities } = splitRows(table, hash(byKey));
    expect([...train, ...holdout].toSorted((a, b) => a - b)).toEqual(upTo(500).map((row) => row - 1));
    expect([...train]).toEqual([...train].toSorted((a, b) => a - b));
    expect([...holdout]).toEqual([...holdout].toSorted((a, b) => a - b));
    const all = identitiesOf(table, ["k"], { exactText: true });
    expect([...identities]).toEqual([...holdout].flatMap((row) => [all[2 * row], all[2 * row + 1]]));
  });

  it("gives each key its side whatever the order, the other rows and the other columns", async () => {
    const keys = fc.uniqueArray(fc.oneof(fc.integer().map(String), fc.stringMatching(/^[a-z0-9]{1,8}$/)), {
      minLength: 1,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(keys, fc.integer(), fc.constantFrom("", "salt"), async (all, seed, salt) => {
        const options = hash(byKey, 0.4, salt);
        const before = new Set(heldOut(await keyTable(all), options).map(String));
        const moved = all.toSorted(
          (a, b) =>
            ((a.length * 7919 + a.charCodeAt(0) + seed) % 13) - ((b.length * 7919 + b.charCodeAt(0) + seed) % 13),
        );
        const other = await read(
          `x,k,y\n0,appended-key,1\n${moved.map((key, i) => `${i},${key},text ${i}`).join("\n")}\n`,
          { keys: ["k"] },
        );
        const after = new Set(heldOut(other, options).map(String));
        after.delete("appended-key");
        expect(after).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it("respects the fraction within the binomial's bounds, for any salt", async () => {
    const table = await keyTable(upTo(20_000));
    const texts = await keyTable(upTo(20_000).map((i) => `row-${i}`));
    for (const fraction of [0.05, 0.2, 0.5]) {
      for (const salt of ["", "a", "b", "2026"]) {
        for (const one of [table, texts]) {
          // 4.5 standard deviations: one chance in 150,000, and the data is fixed.
          const bound = 4.5 * Math.sqrt(20_000 * fraction * (1 - fraction));
          expect(Math.abs(splitRows(one, hash(byKey, fraction, salt)).holdout.length - 20_000 * fraction)).toBeLessThan(
            bound,
          );
        }
      }
    }
  });

  it("holds out other rows under another salt, independently", async () => {
    const table = await keyTable(upTo(20_000));
    const first = new Set(splitRows(table, hash(byKey, 0.5, "a")).holdout);
    const both = [...splitRows(table, hash(byKey, 0.5, "b")).holdout].filter((row) => first.has(row)).length;
    expect(Math.abs(both - 5000)).toBeLessThan(4.5 * Math.sqrt(20_000 * 0.25 * 0.75));
  });

  it("keeps rows with the same content on one side, and rows of one group", async () => {
    const rows = upTo(300).map((i) => `${i % 40},${(i % 40) * 0.5},g${i % 7}`);
    const table = await read(`k,x,g\n${rows.join("\n")}\n`);
    const sides = (options: SplitOptions, column: string): Set<string> => {
      const { train, holdout } = splitRows(table, options);
      const cells = cellsOf(table).get(column) ?? [];
      return new Set([
        ...[...train].map((row) => `${cells[row]} train`),
        ...[...holdout].map((row) => `${cells[row]} holdout`),
      ]);
    };
    expect(sides(hash({ kind: "content", columns: ["k", "x"] }, 0.5), "k").size).toBe(40);
    expect(sides(hash({ kind: "group", columns: ["g"] }, 0.5), "g").size).toBe(7);
  });

  it("refuses rows without a key, with their places and number", async () => {
    const table = await read("k,x\n1,1\n,2\n3,3\n,4\n,5\n,6\n", { keys: ["k"] });
    expect(() => splitRows(table, hash(byKey))).toThrow(
      "data.csv:3: 4 rows have no key `k`: data.csv:3, data.csv:5, data.csv:6, …",
    );
    const { train, holdout } = splitRows(table, hash(byKey), Uint32Array.of(0, 2));
    expect(train.length + holdout.length).toBe(2);
    expect(() => splitRows(table, hash({ kind: "group", columns: ["k"] }), Uint32Array.of(1))).toThrow(
      "1 row has no group `k`: data.csv:3",
    );
  });

  it("takes a key of several columns of which a part is missing, and refuses one with none of it", async () => {
    const identity: Identity = { kind: "key", columns: ["k", "year"] };
    const keys = { keys: ["k", "year"] };
    const table = await read("k,year\nA,2020\n,2020\n,2021\n", keys);
    expect(new Set(identitiesOf(table, identity.columns, { exactText: true })).size).toBe(6);
    expect(() => splitRows(table, hash(identity))).not.toThrow();
    expect(() => splitRows(table, hash({ kind: "key", columns: ["k"] }))).toThrow("2 rows have no key `k`");
    const none = await read("k,year\nA,2020\n,\n", keys);
    expect(() => splitRows(none, hash(identity))).toThrow("1 row has no key `k`, `year`: data.csv:3");
  });

  it("divides only the rows that it is given", async () => {
    const table = await keyTable(upTo(100));
    const { train, holdout } = splitRows(table, hash(byKey), Uint32Array.of(7, 8, 20, 21, 99));
    expect([[...train], [...holdout]]).toEqual([
      [7, 20, 99],
      [8, 21],
    ]);
  });
});

describe("the column split", () => {
  it("holds out the rows with the values, as text or as number", async () => {
    const texts = await read("k,part\n1,train\n2,test\n3,valid\n4,test\n5,\n");
    expect(heldOut(texts, byColumn(["test", "valid"]))).toEqual([2, 3, 4]);
    expect(heldOut(await read("k,part\n1,0\n2,1\n3,1.0\n4,\n"), byColumn(["1"]))).toEqual([2, 3]);
    expect(heldOut(await read("k,part\n1,0\n2,1\n3,1.0\n4,x\n"), byColumn(["1"]))).toEqual([2, 3]);
    expect(splitRows(texts, byColumn(["test"])).identities).toHaveLength(0);
  });

  it("refuses values that hold out nothing or everything, and lists those there are", async () => {
    const table = await read("k,part\n1,train\n2,test\n3,train\n");
    expect(() => splitRows(table, byColumn(["Test"]))).toThrow(
      /no row has the holdout value `Test` in column `part`[^]*The column has `train`, `test`/,
    );
    expect(() => splitRows(table, byColumn(["train", "test"]))).toThrow(
      "every row has the holdout values `train`, `test`",
    );
    const many = await read(
      `k,part\n${upTo(30)
        .map((i) => `${i},${i}`)
        .join("\n")}\n`,
    );
    expect(() => splitRows(many, byColumn(["x"]))).toThrow("`10` and 20 more: name those");
    expect(() => splitRows(table, byColumn(["x"], "none"))).toThrow("there is no column `none`");
  });
});

describe("the file split", () => {
  it("holds out the rows of the named files", async () => {
    const table = await readCsv(
      [
        sourceOf("k\n1\n2\n", "a.csv"),
        sourceOf("k\n3\n", "b.csv"),
        sourceOf("k\n", "empty.csv"),
        sourceOf("k\n4\n", "c.csv"),
      ],
      usual,
    );
    expect(heldOut(table, byFile("b.csv"))).toEqual([3]);
    expect(heldOut(table, byFile("a.csv", "c.csv", "empty.csv"))).toEqual([1, 2, 4]);
    expect(() => splitRows(table, byFile("d.csv"))).toThrow(
      /no row is from the holdout file `d.csv`[^]*`a.csv`, `b.csv`, `empty.csv`, `c.csv`/,
    );
    expect(() => splitRows(table, byFile("a.csv", "b.csv", "c.csv"))).toThrow("every row is from the holdout files");
  });
});

describe("unitsOf", () => {
  it("numbers equal identities alike, densely, in order of first appearance", async () => {
    const words = fc.array(fc.tuple(fc.constantFrom(0, 1, 2 ** 32 - 1), fc.integer({ min: 0, max: 9 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (pairs) => {
        const seen = new Map<string, number>();
        const expected = pairs.map((pair) => seen.get(String(pair)) ?? seen.set(String(pair), seen.size).size - 1);
        const { unit, unitCount } = unitsOf(Uint32Array.from(pairs.flat()));
        expect([...unit]).toEqual(expected);
        expect(unitCount).toBe(seen.size);
      }),
    );
    expect([...unitsOf(Uint32Array.of(1, 1, 2, 2, 1, 1, 3, 3)).unit]).toEqual([0, 1, 0, 2]);
  });
});

describe("matchRows", () => {
  it("counts rows kept, edited, added and removed", async () => {
    const match = matchRows(
      await side(["1,a", "2,b", "3,c", "4,d"]),
      await side(["4,d", "3,changed", "1,a", "5,e", "6,f", "7,g"]),
    );
    expect(match).toMatchObject({ kept: 2, edited: 1, added: 3, removed: 1 });
    expect([...match.fates.base]).toEqual([KEPT, ALONE, EDITED, KEPT]);
    expect([...match.fates.head]).toEqual([KEPT, EDITED, KEPT, ALONE, ALONE, ALONE]);
    expect(matchRows(await side([]), await side(["1,a"]))).toMatchObject({ kept: 0, edited: 0, added: 1, removed: 0 });
  });

  it("matches duplicates as a multiset, equal contents first", async () => {
    expect(matchRows(await side(["1,a", "1,a", "1,b"]), await side(["1,b", "1,a", "1,c", "1,d"]))).toMatchObject({
      kept: 2,
      edited: 1,
      added: 1,
      removed: 0,
    });
    const row = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("a", "b", "c")).map(String);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.array(row, { maxLength: 12 }), async (base, head) => {
        const match = matchRows(await side(base), await side(head));
        const mirrored = matchRows(await side(head), await side(base));
        expect(match.kept + match.edited + match.removed).toBe(base.length);
        expect(match.kept + match.edited + match.added).toBe(head.length);
        const { kept: same, edited, added, removed, fates } = match;
        expect(mirrored).toMatchObject({ kept: same, edited, added: removed, removed: added });
        const counted = (of: Uint8Array) =>
          [KEPT, EDITED, ALONE].map((fate) => of.filter((one) => one === fate).length);
        expect(counted(fates.base)).toEqual([same, edited, removed]);
        expect(counted(fates.head)).toEqual([same, edited, added]);
        const rest = [...head];
        const kept = base.filter((one) => rest.includes(one) && rest.splice(rest.indexOf(one), 1).length === 1);
        expect(match.kept).toBe(kept.length);
        const keys = new Set([...base, ...head].map((one) => one[0]));
        expect(match.kept + match.edited).toBe(
          [...keys].reduce((sum, key) => sum + Math.min(countOf(base, key), countOf(head, key)), 0),
        );
      }),
      { numRuns: 200 },
    );
  });
});
