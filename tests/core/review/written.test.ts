// Rewrites that change no value, by their names: two texts as files, through the reader and the diff.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/core/evaluation/dataset.ts";
import { rowCountsOf } from "../../../src/core/review/counts.ts";
import { reviewInput } from "../../../src/core/review/diff.ts";
import { type Rewrite, rewriteSentence } from "../../../src/core/review/rewrite.ts";
import { isRounded } from "../../../src/core/review/rounding.ts";
import { touchedLines } from "../../../src/core/review/touched-lines.ts";
import { writtenOtherwise } from "../../../src/core/review/written.ts";
import { asked } from "./reviewed.ts";

type Files = Readonly<Record<string, string>>;

const sourcesOf = (files: Files) =>
  Object.entries(files).map(([path, text]) => ({ path, size: text.length, open: () => chunksOf(text) }));

async function* chunksOf(text: string): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.slice(at, at + 1000);
}

const job = { csv: { delimiter: null, missingTexts: null }, key: ["id"], group: null, split: null };

async function written(base: Files, head: Files, { showValues = false, key = ["id"] } = {}) {
  const [old, now] = await Promise.all([base, head].map((files) => readDataset({ ...job, key }, sourcesOf(files))));
  const input = reviewInput(old, now, { ...asked, key, showValues });
  const [before, after] = [Object.keys(base), Object.keys(head)];
  const files = {
    added: after.filter((path) => !before.includes(path)),
    removed: before.filter((path) => !after.includes(path)),
    changed: [],
  };
  const found = await writtenOtherwise(input, {
    base: old.writing,
    head: now.writing,
    files,
    delimiter: null,
    open: (side, path) => chunksOf((side === "base" ? base : head)[path]),
  });
  const { added, removed, renamed } = input.columns;
  const kept = added.length + removed.length + renamed.length === 0;
  if (input.rows === null) throw new Error("there is a base");
  return { ...found, said: rewriteSentence(found, rowCountsOf(input.rows), kept) };
}

const ways = ({ rewrites }: { readonly rewrites: readonly Rewrite[] }) =>
  rewrites.map(({ what, column, from, to, cells }) => [what, column, from, to, cells].filter((part) => part !== null));

const rows = Array.from({ length: 60 }, (_, i) => [String(i), `${i}.5`, `${(i * 17) % 60}`, i % 9 === 0 ? "" : "a b"]);
const csv = (lines: readonly (readonly string[])[] = rows, separator = ","): string =>
  `${[["id", "x", "y", "kind"], ...lines].map((line) => line.join(separator)).join("\n")}\n`;
const base = { "d.csv": csv() };

describe("a file that is written in another way", () => {
  it.each<[string, string, readonly (readonly (string | number)[])[], number]>([
    ["line ends", csv().replaceAll("\n", "\r\n"), [["line-ends", "LF", "CRLF"]], 61],
    ["a few line ends", csv().replace("\n1,", "\r\n1,"), [["line-ends", "LF", "mixed"]], 1],
    ["the last line end", csv().trimEnd(), [["last-line-end", "there", "none"]], 1],
    ["the byte-order mark", `\ufeff${csv()}`, [["byte-order-mark", "none", "there"]], 1],
    ["the order of rows", csv(rows.toReversed()), [["row-order"]], 0],
    ["the delimiter", csv(rows, ";"), [["delimiter", "comma", "semicolon"]], 61],
    ["quotes", csv(rows.map((row) => row.map((cell) => `"${cell}"`))), [["quoting", "none", "all"]], 60],
    [
      "blanks",
      csv().replaceAll(",", ", "),
      [
        ["blanks", "kind", 53],
        ["blanks", "x", 60],
        ["blanks", "y", 60],
      ],
      61,
    ],
    ["blank lines", csv().replaceAll("\n9,", "\n\n\n9,"), [["blank-lines", "0", "2"]], 2],
    ["numbers", csv(rows.map(([id, x, ...rest]) => [id, `${x}0`, ...rest])), [["numbers", "x", "0.0", "0.00", 60]], 60],
  ])("is called by its name: %s", async (_, head, expected, touched) => {
    const found = await written(base, { "d.csv": head });
    expect(ways(found)).toEqual(expected);
    expect(found.lines).toMatchObject({ touched });
    expect(found.said).toContain("Harmless rewrite of the data: ");
    expect(found.said).toContain("no value changed");
  });

  it("says it in one sentence, with the lines that are touched", async () => {
    expect((await written(base, { "d.csv": csv().replaceAll("\n", "\r\n") })).said).toBe(
      "Harmless rewrite of the data: every line touched (61 of 61), no value changed: line ends LF → CRLF.",
    );
    expect((await written(base, { "d.csv": csv(rows.toReversed()) })).said).toBe(
      "Harmless rewrite of the data: no line touched (61 stand as they were), no value changed: order of rows.",
    );
  });

  it("names what happened at once, and each cell that is written otherwise", async () => {
    const head = csv(rows.map(([id, x, y, kind]) => [id, x, Number(y) === 34 ? "3.4e1" : y, kind]))
      .replaceAll("\n", "\r\n")
      .replaceAll(",", ";");
    const { said } = await written(base, { "d.csv": `\ufeff${head}` });
    expect(said).toBe(
      "Harmless rewrite of the data: every line touched (61 of 61), no value changed: line ends LF → CRLF, byte-order mark added, delimiter comma → semicolon, numbers in `y` (00 → 0.0e0).",
    );
  });

  it("shows numbers only where the config lets it", async () => {
    const head = { "d.csv": csv(rows.map(([id, x, ...rest]) => [id, `${x}0`, ...rest])) };
    expect((await written(base, head, { showValues: true })).said).toContain("numbers in `x` (0.5 → 0.50)");
  });

  it("names missing values of a column of numbers", async () => {
    const gaps = rows.map(([id, x, ...rest], i) => [id, i % 5 === 0 ? "" : x, ...rest]);
    const named = gaps.map(([id, x, ...rest]) => [id, x || "NaN", ...rest]);
    const found = await written({ "d.csv": csv(gaps) }, { "d.csv": csv(named) });
    expect(ways(found)).toEqual([["missing", "x", "empty", "NaN", 12]]);
    expect(found.lines?.touched).toBe(12);
  });

  it("finds three numbers among many lines, and names no column that stayed", async () => {
    const many = Array.from({ length: 9000 }, (_, i) => [String(i), `${i}.25`, "7", "k"]);
    const few = many.map(([id, x, y, kind], i) => [id, i % 4000 === 7 ? `${x}0` : x, y, kind]);
    const found = await written({ "d.csv": csv(many) }, { "d.csv": csv(few) });
    expect(ways(found)).toEqual([["numbers", "x", "0.00", "0.000", 3]]);
    expect(found.lines).toEqual({ all: 9001, touched: 3 });
  });

  it("names another format, files of other names, and rows that stand in other files", async () => {
    const json = `${rows.map(([id, x, y, kind]) => JSON.stringify({ id: Number(id), x: Number(x), y: Number(y), kind })).join("\n")}\n`;
    expect(ways(await written(base, { "d.jsonl": json }))).toEqual([["format", "CSV", "JSON"]]);
    expect(ways(await written(base, { "e.csv": csv() }))).toEqual([["files"]]);
    const halves = { "a.csv": csv(rows.slice(0, 20)), "b.csv": csv(rows.slice(20)) };
    expect((await written(base, halves)).said).toContain("names or number of files");
  });

  it("has nothing to say where values changed and the rest stayed", async () => {
    const head = csv(rows.map((row, i) => (i === 3 ? [row[0], "99", ...row.slice(2)] : row)));
    const found = await written(base, { "d.csv": head });
    expect(found).toMatchObject({ rewrites: [], rounded: [], lines: { all: 61, touched: 1 }, said: null });
  });
});

describe("numbers that are only rounded", () => {
  const long = Array.from({ length: 60 }, (_, i) => [String(i), String(0.1 * i + 0.2), `${i}`, "k"]);

  it("are named, with the largest difference, apart from real edits", async () => {
    const head = long.map(([id, x, y, kind], i) => [id, i === 5 ? "77" : Number(x).toFixed(10), y, kind]);
    const { rounded, roundedRows, said } = await written({ "d.csv": csv(long) }, { "d.csv": csv(head) });
    expect(rounded).toMatchObject([{ column: "x" }]);
    expect(rounded[0].largest).toBeLessThan(3e-16);
    expect(roundedRows).toBe(rounded[0].cells);
    expect(said).toMatch(
      /^Values changed in 1 row \(60 of 61 lines touched\)\. Only rounded: 31 cells of `x`, by at most \d\.\de-16 of their value\./,
    );
    // Where rounding gave the same double, nothing but the writing changed.
    expect(said).toContain("says the same: numbers in `x`");
  });

  it("are all that a way through single precision leaves", async () => {
    const head = long.map(([id, x, ...rest]) => [id, String(Math.fround(Number(x))), ...rest]);
    const { roundedRows, said } = await written({ "d.csv": csv(long) }, { "d.csv": csv(head) });
    expect(roundedRows).toBeGreaterThan(50);
    expect(said).toMatch(
      /^The data is only rounded, \d+ of 61 lines touched: \d+ cells of `x`, by at most \d\.\de-8 of their value\.$/,
    );
  });

  it("are no edits by a digit, nor whole numbers that changed", () => {
    expect(isRounded(0.30000000000000004, 0.3)).toBe(true);
    expect(isRounded(3.14159265, 3.1415927)).toBe(true);
    expect(isRounded(3.14159265, 3.1415924)).toBe(false);
    // A revision that happens to end in a zero.
    expect(isRounded(408.75, 408.8)).toBe(false);
    expect(isRounded(12.3, 12)).toBe(false);
    expect(isRounded(1.5, 2)).toBe(false);
    expect(isRounded(12_345.6, 12_346)).toBe(false);
    expect(isRounded(20_000, 20_001)).toBe(false);
    expect(isRounded(0, 1e-300)).toBe(false);
  });
});

describe("touched lines", () => {
  it("are those that git would call new if lines were a bag", async () => {
    const line = fc.constantFrom("1,a", "2,b", "2,c", "3,d", "4,e");
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), async (old, now) => {
        const file = (lines: readonly string[]) => `id,k\n${lines.map((one) => `${one}\n`).join("")}`;
        const [before, after] = await Promise.all(
          [old, now].map(async (lines) => (await readDataset(job, sourcesOf({ "d.csv": file(lines) }))).writing),
        );
        const left = [...old];
        const fresh = now.filter((one) => {
          const at = left.indexOf(one);
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
        expect(touchedLines(before, after)).toMatchObject({ all: now.length + 1, touched: fresh.length });
      }),
    );
  });
});
