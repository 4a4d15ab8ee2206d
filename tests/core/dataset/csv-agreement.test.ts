import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/core/dataset/csv.ts";
import { csvLimits } from "../../../src/core/dataset/csv-faults.ts";
import { cellsOf, sourceOf, usual } from "./memory-source.ts";

const delimiters = [",", ";", "\t", "|"] as const;

interface Dialect {
  readonly delimiter: (typeof delimiters)[number];
  readonly lineEnd: "\n" | "\r\n" | "\r";
  readonly bom: boolean;
  readonly finalLineEnd: boolean;
  readonly quoteAll: boolean;
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(...delimiters),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  bom: fc.boolean(),
  finalLineEnd: fc.boolean(),
  quoteAll: fc.boolean(),
});

const texts = fc.oneof(
  fc.string({
    unit: fc.constantFrom("a", "b", '"', ",", ";", "\t", "|", "\n", "\r", " ", "é", "数", "😀", "1", "."),
    maxLength: 8,
  }),
  fc.string({ unit: "grapheme", maxLength: 4 }).map((value) => value.replaceAll("\0", "")),
  fc.constantFrom("", "NA", "nan", "007", "-1.5", "1e3", "__proto__"),
);

/** A table of texts under a header of simple names; blank lines between some rows. */
const documents = fc.tuple(dialects, fc.integer({ min: 1, max: 5 })).chain(([dialect, width]) =>
  fc.record({
    dialect: fc.constant(dialect),
    width: fc.constant(width),
    rows: fc.array(
      fc.record({
        cells: fc.array(texts, { minLength: width, maxLength: width }),
        blankLines: fc.constantFrom(0, 0, 0, 1, 2),
      }),
      { maxLength: 12 },
    ),
  }),
);

function written({
  dialect,
  width,
  rows,
}: {
  dialect: Dialect;
  width: number;
  rows: readonly { cells: string[]; blankLines: number }[];
}): string {
  const cell = (value: string): string =>
    dialect.quoteAll || value === "" || /["\r\n \t,;|]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  const header = Array.from({ length: width }, (_, i) => `c${i}`).join(dialect.delimiter);
  const lines = rows.flatMap(({ cells, blankLines }) => [
    ...Array<string>(blankLines).fill(""),
    cells.map(cell).join(dialect.delimiter),
  ]);
  return (
    (dialect.bom ? "\ufeff" : "") +
    [header, ...lines].join(dialect.lineEnd) +
    (dialect.finalLineEnd ? dialect.lineEnd : "")
  );
}

/** Cells of csv-parse as the reader has them when every column is text. */
function expectedCells(records: readonly string[][]): (string | null)[][] {
  return records.map((record) => record.map((value) => (/^[ \t]*$/.test(value) ? null : value)));
}

/** A generated number text as readCsv must have it. */
const numberOf = (text: string): number => (/^(|NA)$/.test(text) ? Number.NaN : Number(text.replaceAll('"', "")));

describe("readCsv beside csv-parse", () => {
  it("reads the same texts from every dialect, cut into chunks and windows of any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(8, 16, 64, 4096),
        async (document, chunkBytes, windowBytes) => {
          const content = written(document);
          const { delimiter, lineEnd } = document.dialect;
          const [, ...records] = parse(content, {
            delimiter,
            record_delimiter: lineEnd,
            bom: true,
            skip_empty_lines: true,
          });
          // A single column cannot tell its delimiter; each column gets a last row that makes it text.
          const asText = `${content}${document.dialect.finalLineEnd ? "" : lineEnd}${Array(document.width).fill("text").join(delimiter)}`;
          const table = await readCsv(
            [sourceOf(asText, "data.csv", chunkBytes)],
            { ...usual, delimiter },
            { ...csvLimits, windowBytes },
          );
          expect(table.rowCount).toBe(records.length + 1);
          const cells = [...cellsOf(table).values()];
          const rows = records.map((_, row) => cells.map((column) => column[row]));
          expect(rows).toEqual(expectedCells(records));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("names the line on which each row starts", async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({ min: 1, max: 40 }), async (document, chunkBytes) => {
        const content = written(document);
        const { delimiter } = document.dialect;
        const table = await readCsv(
          [sourceOf(content, "data.csv", chunkBytes)],
          { ...usual, delimiter },
          { ...csvLimits, windowBytes: 16 },
        );
        // Counted on the rows as generated: line ends within a cell, one behind each record, and the blank lines.
        let line = 2;
        const expected = document.rows.map(({ cells, blankLines }) => {
          const start = line + blankLines;
          line = start + 1 + cells.reduce((sum, value) => sum + (value.match(/\r\n|\r|\n/g) ?? []).length, 0);
          return start;
        });
        expect([...table.origin.lines]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("reads the same numbers as Number does, wherever the chunks end", async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true }).map(String),
      fc.integer().map(String),
      fc
        .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 999_999 }))
        .map(([a, b]) => `${a}.${b}`),
      fc.constantFrom("", "NA", " 3 ", "1e5", "+4", ".5", "5.", "-0", '"7"'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 30 }),
        async (rows, chunkBytes) => {
          const content = `a,b\n${rows.map((row) => row.join(",")).join("\n")}\n`;
          const table = await readCsv([sourceOf(content, "data.csv", chunkBytes)], usual, {
            ...csvLimits,
            windowBytes: 32,
          });
          for (const [index, column] of table.columns.entries()) {
            if (column.type !== "number") throw new Error(`${column.name} is text`);
            expect([...column.values]).toEqual(rows.map((row) => numberOf(row[index])));
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
