// A dataset review against the same in pandas and SciPy: node bench/review.ts [rows] [runs].
// Both read base and head, match rows by key, compare cells and test each column for drift, base to head and train to
// holdout; Metricgate also looks for everything else that docs/findings.md lists. The counts must agree.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { measured, PYTHON, prepare, summarize, type Usage } from "./workload.ts";

const root = resolve(import.meta.dirname, "..");
const rows = Number(process.argv[2] ?? 1_000_000);
const runs = Number(process.argv[3] ?? 5);

interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly cells: Readonly<Record<string, number>>;
}

const folder = mkdtempSync(join(tmpdir(), "metricgate-bench-"));
try {
  const output = join(folder, "output.json");
  const { repository, base, head } = prepare(folder, rows, "hash");
  const ours = (): { usage: Usage; counts: Counts } => {
    const command = ["review", "--base", "main", "--format", "json", "--quiet"];
    const usage = measured(output, [process.execPath, join(root, "dist/cli.js"), ...command], repository);
    const { data } = JSON.parse(readFileSync(output, "utf8")) as {
      data: { rows: Omit<Counts, "cells">; columns: { cellsChanged: Counts["cells"] } };
    };
    const { added, removed, changed } = data.rows;
    return { usage, counts: { added, removed, changed, cells: data.columns.cellsChanged } };
  };
  const theirs = (): { usage: Usage; counts: Counts } => {
    const usage = measured(output, [PYTHON, join(root, "bench/peers/review.py"), base, head], folder);
    const { added, removed, changed, cells } = JSON.parse(readFileSync(output, "utf8")) as Counts;
    return { usage, counts: { added, removed, changed, cells } };
  };
  const [a, b] = [ours().counts, theirs().counts];
  if (!isDeepStrictEqual(a, b)) throw new Error(`the counts differ: ${JSON.stringify(a)} and ${JSON.stringify(b)}`);
  process.stdout.write(`${rows} rows; the counts agree: ${JSON.stringify(a)}\n`);
  const pairs = Array.from({ length: runs }, () => [ours().usage, theirs().usage] as const);
  process.stdout.write(summarize(pairs, "pandas + SciPy"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
