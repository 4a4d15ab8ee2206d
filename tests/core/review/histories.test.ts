// Real before/after commits of public data files, with facts computed independently (pandas, merge on the key).

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/core/dataset/csv.ts";
import { datasetDiff } from "../../../src/core/review/diff.ts";
import { sourceOf, usual } from "../dataset/memory-source.ts";

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

describe.skipIf(cases.length === 0)("a real commit (METRICGATE_CORPUS)", () => {
  it.each(cases)("%s has exactly the rows and cells that pandas finds", async (name) => {
    const facts = caseOf(name);
    const { key } = facts.row_diff;
    const { rows, columns } = datasetDiff(await read(name, "before", key), await read(name, "after", key), key);
    expect({
      rows_added: rows.added.length,
      rows_removed: rows.removed.length,
      rows_changed: rows.changed.length,
      cells_changed: Object.fromEntries([...rows.cells].map(([column, cells]) => [column, cells.length])),
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
});
