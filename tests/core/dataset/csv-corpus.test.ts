import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/core/dataset/csv.ts";
import { csvLimits } from "../../../src/core/dataset/csv-faults.ts";
import { UserError } from "../../../src/errors.ts";
import { cellsOf, sourceOf, usual } from "./memory-source.ts";

const corpus = process.env["METRICGATE_CORPUS"] ?? "";
const why = corpus === "" ? " (skipped: METRICGATE_CORPUS is not set)" : "";
const filesIn = (folder: string, end: string): string[] =>
  corpus === "" || !existsSync(join(corpus, folder))
    ? []
    : readdirSync(join(corpus, folder)).filter((name) => name.endsWith(end));
const bytesOf = (...path: string[]): Buffer => readFileSync(join(corpus, ...path));

/** What a text is as a cell: its number where the column is one. */
function sameCell(cell: number | string | null, text: string): boolean {
  if (cell === null) return text.trim() === "" || /^(NA|N\/A|n\/a|NaN|nan|null)$/.test(text);
  return typeof cell === "number"
    ? Object.is(cell, Number(text.replace(/^([+-]?)inf$/i, "$1Infinity")))
    : cell === text;
}

/** csv-parse cannot detect a delimiter: the one that cuts the first line that is not blank into as many fields. */
function delimiterOf(bytes: Uint8Array, width: number): string {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== "") ?? "";
  return [",", ";", "\t", "|"].find((one) => width > 1 && first.split(one).length === width) ?? ",";
}

interface Spectrum {
  [column: string]: string;
}

describe.skipIf(corpus === "")(`real CSV files${why}`, () => {
  it("has csv-spectrum's cells as its JSON has them", async () => {
    for (const name of filesIn("messy/csv-spectrum/csvs", ".csv")) {
      const expected: Spectrum[] = JSON.parse(
        bytesOf("messy/csv-spectrum/json", name.replace(".csv", ".json")).toString(),
      );
      const table = await readCsv([sourceOf(bytesOf("messy/csv-spectrum/csvs", name), name, 3)], usual);
      expect([name, table.rowCount]).toEqual([name, expected.length]);
      const wrong = [...cellsOf(table)].flatMap(([column, cells]) =>
        cells.filter((cell, row) => !sameCell(cell, expected[row][column])),
      );
      expect([name, wrong]).toEqual([name, []]);
    }
  });

  it("has the cells of csv-parse, or a clear refusal, for every file", async () => {
    const refused: string[] = [];
    let read = 0;
    for (const folder of ["messy/frictionless", "regression"]) {
      for (const name of filesIn(folder, ".csv")) {
        const bytes = bytesOf(folder, name);
        const source = sourceOf(bytes, name, 1000);
        const table = await readCsv([source], usual, { ...csvLimits, windowBytes: 4096 }).catch((error: unknown) => {
          if (!(error instanceof UserError)) throw error;
          refused.push(`${name}: ${error.problems[0].message}`);
          return null;
        });
        if (table === null) continue;
        const delimiter = delimiterOf(bytes, table.columns.length);
        const [, ...records] = parse(bytes, {
          bom: true,
          delimiter,
          relax_quotes: true,
          ltrim: true,
          skip_empty_lines: true,
        });
        expect([name, table.rowCount]).toEqual([name, records.length]);
        // csv-parse finds a quote behind blanks only when it drops the blanks of all texts.
        const cells = [...cellsOf(table).values()].map((column) =>
          column.map((cell) => (typeof cell === "string" ? cell.trimStart() : cell)),
        );
        const wrong = records.flatMap((record, row) =>
          record.filter((text, column) => !sameCell(cells[column][row], text)),
        );
        expect([name, wrong]).toEqual([name, []]);
        read++;
      }
    }
    expect(read).toBeGreaterThan(45);
    expect(refused.toSorted()).toMatchInlineSnapshot(`
      [
        "countries.csv: 5 rows have 4 to 5 fields under 1 name: their values stand under the wrong names from line 2",
        "defective-rows.csv: rows have 2 to 4 fields under 3 names: the values stand under the wrong names from line 2",
        "dialect.csv: 1 row has 3 fields under 2 names: its values stand under the wrong names from line 3",
        "duplicate-column.csv: columns 2 and 3 are both named \`B\`",
        "duplicate-headers.csv: columns 1 and 3 are both named \`id\`",
        "empty.csv: the file is empty",
        "escaping.csv: there is text after the closing quote",
        "issue-811.csv: the text is not UTF-8 (most likely it is Latin-1 or Windows-1252)",
        "latin1.csv: the text is not UTF-8 (most likely it is Latin-1 or Windows-1252)",
        "matrix-with-comment.csv: rows have 4 fields under 1 name: the values stand under the wrong names from line 2",
        "schema-errors.csv: 1 row has 6 fields under 3 names: its values stand under the wrong names from line 5",
        "skip-blank-at-the-end.csv: 1 row has 1 field under 2 names: its values are missing or stand under the wrong names from line 2",
        "skip-rows-before-headers.csv: rows have 2 fields under 1 name: the values stand under the wrong names from line 2",
        "skip-rows.csv: 3 rows have 2 fields under 1 name: their values stand under the wrong names from line 2",
        "structure-errors.csv: 1 row has 6 fields under 3 names: its values stand under the wrong names from line 5",
        "table-infer-iso-8859-7.csv: the text is not UTF-8 (most likely it is Latin-1 or Windows-1252)",
        "table-with-accents.csv: the text is not UTF-8 (most likely it is Latin-1 or Windows-1252)",
        "wide.csv: the header has more than 4,096 columns",
        "without-headers-extra.csv: 1 row has 3 fields under 2 names: its values stand under the wrong names from line 3",
      ]
    `);
  });
});
