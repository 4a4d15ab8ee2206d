// Real before/after commits of public data files, with facts computed independently (pandas, merge on the key).

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/core/dataset/csv.ts";
import { rewritesOf, rowCountsOf } from "../../../src/core/review/counts.ts";
import { reviewInput } from "../../../src/core/review/diff.ts";
import { dataFindings } from "../../../src/core/review/findings.ts";
import { sourceOf, usual } from "../dataset/memory-source.ts";
import { asked } from "./reviewed.ts";

const corpus = join(process.env["METRICGATE_CORPUS"] ?? "/nonexistent", "histories");
const cases = existsSync(corpus) ? readdirSync(corpus).toSorted() : [];

interface Case {
  readonly before: { readonly header: readonly string[] };
  readonly columns_added: readonly string[];
  readonly columns_removed: readonly string[];
  readonly row_diff: {
    readonly key: readonly string[];
    readonly rows_added: number;
    readonly rows_removed: number;
    readonly rows_changed: number;
    readonly cells_changed: Readonly<Record<string, number>>;
  };
}

function caseOf(name: string): Case {
  return JSON.parse(readFileSync(join(corpus, name, "case.json"), "utf8")) as Case;
}

function bytesOf(name: string, side: "before" | "after"): Uint8Array {
  const plain = join(corpus, name, `${side}.csv`);
  return existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
}

async function read(name: string, side: "before" | "after", keys: readonly string[]) {
  return readCsv([sourceOf(bytesOf(name, side))], { ...usual, keys, keepRagged: true });
}

async function reviewOf(name: string, key: readonly string[]) {
  const side = async (which: "before" | "after") => {
    const table = await read(name, which, key);
    return { table, train: new Uint32Array(0), holdout: new Uint32Array(0) };
  };
  return reviewInput(await side("before"), await side("after"), { ...asked, key });
}

describe.skipIf(cases.length === 0)("a real commit (METRICGATE_CORPUS)", () => {
  it.each(cases)("%s has exactly the rows and cells that pandas finds", async (name) => {
    const facts = caseOf(name);
    const { key } = facts.row_diff;
    const input = await reviewOf(name, key);
    const { rows, columns } = input;
    if (rows === null) return fail();
    // Dates in another way of writing are changed cells to pandas.
    const rewritten = new Map(
      rewritesOf(input).flatMap(({ column, cells }) => (column === null ? [] : [[column, cells ?? 0] as const])),
    );
    const cells = [...new Set([...rows.cells.keys(), ...rewritten.keys()])].map((column) => [
      column,
      (rows.cells.get(column)?.length ?? 0) + (rewritten.get(column) ?? 0),
    ]);
    expect({
      rows_added: rows.added.length,
      rows_removed: rows.removed.length,
      rows_changed: Math.max(rows.changed.length, ...rewritten.values()),
      cells_changed: Object.fromEntries(cells),
    }).toEqual({
      rows_added: facts.row_diff.rows_added,
      rows_removed: facts.row_diff.rows_removed,
      rows_changed: facts.row_diff.rows_changed,
      cells_changed: facts.row_diff.cells_changed,
    });
    // The facts know columns by name alone; those that are renamed are in both of our lists.
    const { renamed } = columns;
    expect([...columns.added, ...renamed.map(({ to }) => to)].toSorted()).toEqual(facts.columns_added.toSorted());
    expect([...columns.removed, ...renamed.map(({ from }) => from)].toSorted()).toEqual(
      facts.columns_removed.toSorted(),
    );
  });

  it("calls months that became days the same dates, by key and by date alike", async () => {
    for (const key of [["Decimal Date"], ["Date"], []]) {
      const input = await reviewOf("co2-03-date-format", key);
      expect(rowCountsOf(input.rows ?? fail())).toEqual({ added: 0, removed: 0, changed: 0, unchanged: 706 });
      expect(rewritesOf(input)).toEqual([
        { what: "dates", column: "Date", from: "yyyy-mm", to: "yyyy-mm-dd", cells: 706 },
      ]);
      expect(dataFindings(input)).toEqual([]);
    }
  });
});

function fail(): never {
  throw new Error("there is a base");
}
