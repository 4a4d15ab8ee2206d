import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/core/dataset/csv.ts";
import { everyRow, type Table } from "../../../src/core/dataset/table.ts";
import { type DividedSide, keptSides } from "../../../src/core/review/kept-sides.ts";
import { HELD_OUT, type Identity, LEARNT_FROM, type SplitOptions, splitRows } from "../../../src/core/split.ts";
import { normals, uniforms } from "../../random.ts";
import { sourceOf, usual } from "../dataset/memory-source.ts";

interface Row {
  readonly id: string;
  readonly team?: string;
  readonly a: number;
  readonly b: number;
  readonly kind: string;
  readonly y: number;
  /** What the row is, whatever it is called and says; not written. */
  readonly self: number;
}

function rowsOf(count: number, seed = 1): readonly Row[] {
  const next = normals(seed);
  return Array.from({ length: count }, (_, self) => ({
    id: String(self).padStart(5, "0"),
    a: Number(next().toFixed(6)),
    b: Number(next().toFixed(6)),
    kind: "xyz".charAt(self % 3),
    y: Number(next().toFixed(6)),
    self,
  }));
}

async function tableOf(rows: readonly Row[]): Promise<Table> {
  const lines = rows.map(({ id, team = "t", a, b, kind, y }) => [id, team, a, b, kind, y].join(","));
  return readCsv([sourceOf(`id,team,a,b,kind,y\n${lines.join("\n")}\n`)], { ...usual, keys: ["id", "team"] });
}

const byKey: Identity = { kind: "key", columns: ["id"] };
const split = (identity: Identity = byKey): SplitOptions => ({ strategy: "hash", fraction: 0.2, salt: "", identity });

function side(table: Table, options: SplitOptions): DividedSide {
  return { table, holdout: splitRows(table, options).holdout, known: null };
}

async function kept(base: readonly Row[], head: readonly Row[], identity = byKey) {
  const [before, after] = await Promise.all([tableOf(base), tableOf(head)]);
  const options = split(identity);
  const result = keptSides(side(before, options), side(after, options), ["id"], options);
  const wasHeldOut = new Set([...splitRows(before, options).holdout].map((row) => base[row].self));
  const found = splitRows(after, options, everyRow(after.rowCount), result?.sides);
  const isHeldOut = new Set([...found.holdout].map((row) => head[row].self));
  const both = new Set(base.map(({ self }) => self));
  /** Rows of both sides that do not stand where they stood. */
  const moved = head.filter(({ self }) => both.has(self) && wasHeldOut.has(self) !== isHeldOut.has(self));
  return { result, moved };
}

/** Keys of the row's own that hash to the wanted side of the holdout. */
async function keysOn(wanted: "train" | "holdout", count: number): Promise<readonly string[]> {
  const rows = rowsOf(20 * count).map((row) => ({ ...row, id: `chosen-${row.self}` }));
  return Array.from(splitRows(await tableOf(rows), split())[wanted].subarray(0, count), (row) => rows[row].id);
}

describe("rows whose key was rewritten", () => {
  it("stand where they stood, whatever the new keys are, and however many are rewritten", async () => {
    const naming = fc.constantFrom<(id: string, i: number, of: number) => string>(
      (id) => String(Number(id)),
      (id) => `A-${id}`,
      (_, i, of) => String((i + 1) % of).padStart(5, "0"),
      (_, i, of) => String(of - 1 - i).padStart(5, "0"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 40, max: 300 }),
        naming,
        fc.record({ rewritten: fc.double({ min: 0.1, max: 1, noNaN: true }), removed: fc.nat(20), added: fc.nat(20) }),
        fc.integer({ min: 1, max: 1000 }),
        async (count, name, { rewritten, removed, added }, seed) => {
          const next = uniforms(seed);
          const base = rowsOf(count, seed);
          const chosen = Math.ceil(rewritten * count);
          // A key that another row keeps is no key.
          const renamed = base.map((row, i) => (i < chosen ? { ...row, id: name(row.id, i, chosen) } : row));
          const more = rowsOf(added, seed + 5000).map((row, i) => ({ ...row, id: `new${i}`, self: count + i }));
          const head = [...renamed.slice(Math.min(removed, Math.floor(chosen / 4))), ...more].toSorted(
            () => next() - 0.5,
          );
          const { moved, result } = await kept(base, head);
          // Not seen are keys that others have, unless most of the holdout is rewritten; and rows of which none was held out.
          const held = [...splitRows(await tableOf(base), split()).holdout];
          const heldNow = splitRows(await tableOf(head), split()).holdout.length;
          const stay = held.filter((row) => head.some(({ id, self }) => self === row && id === base[row].id)).length;
          const isKnown = renamed.slice(0, chosen).every(({ id }) => base.some((row) => row.id === id));
          const isMost = 2 * stay < Math.min(held.length, heldNow);
          const isHidden = (isKnown && !isMost) || !held.some((row) => row < chosen);
          expect(result !== null || isHidden).toBe(true);
          expect(result === null ? [] : moved).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are none where rows come, go, are edited and reordered", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 40, max: 300 }),
        fc.record({ removed: fc.nat(30), added: fc.nat(60), edited: fc.double({ min: 0, max: 1, noNaN: true }) }),
        fc.boolean(),
        fc.integer({ min: 1, max: 1000 }),
        async (count, { removed, added, edited }, isDeep, seed) => {
          const next = uniforms(seed);
          const base = rowsOf(count, seed);
          const more = rowsOf(added, seed + 5000).map((row, i) => ({ ...row, id: `new${i}`, self: count + i }));
          const edit = (row: Row): Row =>
            next() < edited ? { ...row, y: row.y + 1, ...(isDeep ? { a: row.a * 2 } : {}) } : row;
          const head = [...base.slice(removed).map(edit), ...more].toSorted(() => next() - 0.5);
          const { moved, result } = await kept(base, head);
          expect(result).toBeNull();
          expect(moved).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are found again where one column is another in each of them", async () => {
    const base = rowsOf(200);
    const head = base.map((row, i) => ({ ...row, id: `n${i}`, ...(i % 2 === 0 ? { a: row.a * 3 } : { y: 0 }) }));
    const { result, moved } = await kept(base, head);
    expect(result?.rows).toBe(200);
    expect(moved).toEqual([]);
    const other = base.map((row, i) => ({ ...row, id: `n${i}`, a: row.a * 3, y: row.y * 2 }));
    expect((await kept(base, other)).result).toBeNull();
  });

  it("are found again by their place where every number is rounded", async () => {
    const round = (value: number): number => Number(value.toFixed(2));
    const base = rowsOf(200);
    const rounded = base.map((row, i) => ({ ...row, a: round(row.a), b: round(row.b), y: round(row.y), id: `n${i}` }));
    const { result, moved } = await kept(base, rounded);
    expect(result?.rows).toBe(200);
    expect(moved).toEqual([]);
    const sameKeys = rounded.map((row, i) => ({ ...row, id: base[i].id }));
    expect((await kept(base, sameKeys)).result).toBeNull();
    const others = rowsOf(200, 77).map((row) => ({ ...row, id: `n${row.self}` }));
    expect((await kept(base, others)).result).toBeNull();
  });

  it("stay held out though their keys were chosen so that none would be", async () => {
    const base = rowsOf(300);
    const held = new Set(splitRows(await tableOf(base), split()).holdout);
    const names = await keysOn("train", held.size);
    let taken = 0;
    // All that is held out; half of it, and as many rows beside that; one row alone.
    const most = base.map((row, i) => (held.has(i) ? { ...row, id: names[taken++] } : row));
    const [one] = held;
    for (const head of [most, base.map((row, i) => (i === one ? { ...row, id: names[0] } : row))]) {
      const { result, moved } = await kept(base, head);
      expect(result?.rows).toBe(head === most ? held.size : 1);
      expect(moved).toEqual([]);
    }
  });

  it("that share their new key with others stand with most of them, and are counted", async () => {
    const base = rowsOf(300);
    const held = splitRows(await tableOf(base), split()).holdout;
    const learnt = splitRows(await tableOf(base), split()).train;
    const named = new Map(Array.from(held, (row, i): [number, string] => [row, `h${i}`]));
    // Two rows that are learnt from take one that is held out with them.
    for (const row of [held[0], learnt[0], learnt[1]]) named.set(row, "three");
    const { result, moved } = await kept(
      base,
      base.map((row, i) => ({ ...row, id: named.get(i) ?? row.id })),
    );
    expect(result?.crossed).toEqual({ heldOut: 0, learntFrom: 1 });
    expect(moved.map(({ self }) => self)).toEqual([held[0]]);
  });

  it("follow their group where groups are renamed, and not where a row goes to another group", async () => {
    const team: Identity = { kind: "group", columns: ["team"] };
    const base = rowsOf(300).map((row) => ({ ...row, team: `G-${row.self % 40}` }));
    const renamed = base.map((row) => ({ ...row, team: row.team.replace("G-", "g") }));
    const { result, moved } = await kept(base, renamed, team);
    expect(result).toMatchObject({ rows: 300, columns: ["team"], crossed: { heldOut: 0, learntFrom: 0 } });
    expect(moved).toEqual([]);
    const gone = base.map((row) => (row.self % 40 < 5 && row.self < 120 ? { ...row, team: "G-39" } : row));
    const sides = (await kept(base, gone, team)).result?.sides ?? new Uint8Array(300);
    expect([...sides].filter((one) => one === HELD_OUT || one === LEARNT_FROM)).toEqual([]);
  });
});
