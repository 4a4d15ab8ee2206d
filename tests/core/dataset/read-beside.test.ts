import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/core/dataset/csv.ts";
import { csvLimits } from "../../../src/core/dataset/csv-faults.ts";
import { readBeside } from "../../../src/core/dataset/read-beside.ts";
import type { ReadOptions } from "../../../src/core/dataset/read-options.ts";
import type { Table } from "../../../src/core/dataset/table.ts";
import { sourceOf } from "./memory-source.ts";

const options: ReadOptions = { delimiter: null, missingTexts: null, columns: null, keys: ["id"] };
const small = { ...csvLimits, windowBytes: 512 };

async function beside(head: string, base: string, how = options, limits = small): Promise<Table | null> {
  const table = readCsv([sourceOf(head)], how, limits);
  return readBeside(sourceOf(base), how, { file: sourceOf(head), table }, limits);
}

const header = "id,x,kind,y";
const rows = Array.from({ length: 200 }, (_, row) => `${row},${(row * 7) % 13}.5,kind-${row % 3},${row / 8}`);
const csv = (lines: readonly string[], end = "\n"): string => lines.map((line) => line + end).join("");

describe("a file read beside another one", () => {
  it("is the table that reading it gives, where rows were edited, added and removed", async () => {
    const head = [header, ...rows];
    const changes: Readonly<Record<string, readonly string[]>> = {
      "the same": head,
      "one edited": head.with(50, "49,8.5,kind-1,7"),
      "a new text": head.with(50, "49,8.5,kind-9,7"),
      "a text that comes first now": head.with(1, "0,0.5,kind-9,0"),
      "the last one edited": head.with(200, "199,1,kind-0,3"),
      "fewer at the end": head.slice(0, 150),
      "more at the end": [...head, "200,1,kind-0,3", "201,,kind-4,NA"],
      "one removed": head.toSpliced(80, 1),
      "one inserted": head.toSpliced(80, 0, "300,1,kind-0,3"),
      "fewer at the start": head.toSpliced(1, 20),
      "a value that is missing": head.with(9, "8,,,1"),
      "a zero that is negative": head.with(1, "0,-0.0,kind-0,0"),
    };
    for (const [name, base] of Object.entries(changes)) {
      const table = await beside(csv(head), csv(base));
      expect(table, name).toEqual(await readCsv([sourceOf(csv(base))], options, small));
      expect(table, name).not.toBeNull();
    }
  });

  it("gives up where finding what is common takes longer than parsing", async () => {
    // Between two lines that both have, 40 that only one has: each time, thousands are looked through.
    const many = Array.from({ length: 4000 }, (_, row) => `${row},1,kind-0,${row}`);
    const head = many.flatMap((line, at) =>
      at % 10 === 0 ? [line, ...Array.from({ length: 40 }, (_, i) => `${at}${i}000,1,kind-0,1`)] : [line],
    );
    expect(await beside(csv([header, ...head]), csv([header, ...many]), options, csvLimits)).toBeNull();
  });

  it("takes the other's columns where nothing in them differs", async () => {
    const head = await readCsv([sourceOf(csv([header, ...rows]))], options);
    const base = [header, ...rows.slice(0, 180)].with(50, "49,1000,kind-1,6.125");
    const file = sourceOf(csv([header, ...rows]));
    const table = await readBeside(sourceOf(csv(base)), options, { file, table: Promise.resolve(head) });
    const isTaken = table?.columns.map((column, at) => {
      const other = head.columns[at];
      return column.type === "number" && other.type === "number"
        ? column.values.buffer === other.values.buffer
        : column.type === "text" && other.type === "text" && column.codes.buffer === other.codes.buffer;
    });
    expect(isTaken).toEqual([true, false, true, true]);
  });

  it("leaves to the reader what it cannot be sure of", async () => {
    const head = [header, ...rows];
    const heads: Readonly<Record<string, readonly [head: string, base: string]>> = {
      "most lines differ": [csv(head), csv([header, ...rows.map((row) => `${row}0`)])],
      "another order": [csv(head), csv([header, ...rows.toReversed()])],
      "another header": [csv(head), csv(["id,x,sort,y", ...rows])],
      "other line ends": [csv(head), csv(head, "\r\n")],
      "a number turned into a text": [csv(head), csv(head.with(9, "8,?,kind-0,1"))],
      "texts of which only numbers are left": [csv(head.with(9, "8,?,kind-0,1")), csv(head.with(9, "8,1,kind-0,1"))],
      "a ragged row": [csv(head), csv(head.with(9, "8,1,kind-0"))],
      "a row of two lines": [csv(head), csv(head.with(9, '8,1,"kind\n0",1'))],
      "a row of two lines in the other": [csv(head.with(9, '8,1,"kind\n0",1')), csv(head)],
      "a lone carriage return": [csv(head), csv(head.with(9, "8,1,kind-0,1\r300,1,kind-0,1"))],
      "a lone carriage return before the line's end": [csv(head, "\r\n"), csv(head.with(9, "8,1,kind-0,1\r"), "\r\n")],
      "a lone carriage return in both": [
        csv(head.with(9, "8,1,kind-0,1\r300,1,kind-0,1")),
        csv(head.with(9, "8,1,kind-0,1\r300,1,kind-0,1").with(99, "98,1,kind-0,1")),
      ],
      "a quote that opens before lines that are the same": [
        csv(head),
        csv(head.with(20, '19,1,"kind,1').with(30, '29,1,kind",1').with(40, "39,1,kind,1\r39,1,kind,1")),
      ],
      "a blank line": [csv(head), csv(head.toSpliced(9, 0, ""))],
      "a NUL": [csv(head), csv(head.with(9, "8,1,kind\0,1"))],
      nothing: [csv(head), ""],
      "only the header": [csv(head), csv([header])],
    };
    for (const [name, [one, other]] of Object.entries(heads)) expect(await beside(one, other), name).toBeNull();
  });

  it("never gives another table than reading does", async () => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }).map(String) },
      { weight: 2, arbitrary: fc.double({ noNaN: true }).map(String) },
      fc.constantFrom(
        "",
        "NA",
        "a",
        "b",
        "007",
        '"a"',
        '"',
        '"x\ny"',
        '"a,b"',
        "\r",
        " ",
        "1e5",
        "-0",
        "9007199254740993",
        "é",
      ),
    );
    const line = fc.oneof(
      { weight: 30, arbitrary: fc.array(cell, { minLength: 4, maxLength: 4 }).map((cells) => cells.join(",")) },
      fc.constantFrom("", " ", "1,2", "1,2,3,4,5", '"'),
    );
    const edit = fc.record({ at: fc.nat(40), what: fc.constantFrom("edit", "remove", "insert", "swap"), line });
    const ends = fc.constantFrom("\n", "\n", "\n", "\r\n");
    const pairs = fc.record({
      pool: fc.array(line, { minLength: 1, maxLength: 8 }),
      picks: fc.array(fc.nat(7), { minLength: 5, maxLength: 60 }),
      edits: fc.array(edit, { maxLength: 6 }),
      ends: fc.tuple(ends, ends),
      cut: fc.tuple(fc.boolean(), fc.boolean()),
      windowBytes: fc.constantFrom(64, 256, 4096),
      missing: fc.constantFrom(null, ["b", "7"]),
    });
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(pairs, async ({ pool, picks, edits, ends: [one, two], cut, windowBytes, missing }) => {
        const lines = picks.map((pick, row) =>
          pick % 2 === 0 ? `${row},1.5,a,${row}` : (pool[pick % pool.length] ?? ""),
        );
        let edited = lines;
        for (const { at, what, line: text } of edits) {
          const place = at % (edited.length + 1);
          if (what === "edit" && place < edited.length) edited = edited.with(place, text);
          if (what === "remove") edited = edited.toSpliced(place, 1);
          if (what === "insert") edited = edited.toSpliced(place, 0, text);
          if (what === "swap" && place < edited.length) edited = edited.with(place, edited[0] ?? "").with(0, text);
        }
        const text = (of: readonly string[], end: string, isCut: boolean): string =>
          isCut ? csv([header, ...of], end).trimEnd() : csv([header, ...of], end);
        const limits = { ...csvLimits, windowBytes };
        const how = { ...options, missingTexts: missing };
        const base = text(edited, one === two ? one : two, cut[1]);
        const head = text(lines, one, cut[0]);
        const readHead = readCsv([sourceOf(head)], how, limits).catch(() => null);
        const file = sourceOf(head);
        const table = await readBeside(sourceOf(base), how, { file, table: readHead }, limits);
        if (table === null) return;
        taken++;
        expect(table).toEqual(await readCsv([sourceOf(base)], how, limits));
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});

const corpus = join(process.env["METRICGATE_CORPUS"] ?? "/nonexistent", "histories");
const histories = existsSync(corpus) ? readdirSync(corpus).toSorted() : [];

describe.skipIf(histories.length === 0)("real files before and after a commit, read beside each other", () => {
  const bytesOf = (name: string, side: string): Uint8Array => {
    const plain = join(corpus, name, `${side}.csv`);
    return existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  };
  it.each(histories)("are what they are when each is read alone: %s", async (name) => {
    const [before, after] = ["before", "after"].map((side) => sourceOf(bytesOf(name, side)));
    for (const keys of [[], ["date"], ["Date"], ["id"]])
      for (const [base, head] of [
        [before, after],
        [after, before],
      ]) {
        if (base === undefined || head === undefined) continue;
        const how = { ...options, keys, keepRagged: true };
        const alone = await readCsv([base], how);
        const table = await readBeside(base, how, { file: head, table: readCsv([head], how) });
        expect(table ?? alone).toEqual(alone);
      }
  });
});
