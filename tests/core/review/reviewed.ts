// Findings of two small CSV texts, for the tests of the rules.

import { readCsv } from "../../../src/core/dataset/csv.ts";
import { everyRow } from "../../../src/core/dataset/table.ts";
import { reviewInput } from "../../../src/core/review/diff.ts";
import type { DataFinding } from "../../../src/core/review/finding.ts";
import { dataFindings } from "../../../src/core/review/findings.ts";
import type { DatasetSide, ReviewInput, ReviewOptions } from "../../../src/core/review/review-input.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";
import { sourceOf, usual } from "../dataset/memory-source.ts";

/** A review of rows by `id`, of nothing else that a config could name. */
export const asked: ReviewOptions = {
  key: ["id"],
  target: null,
  group: null,
  time: null,
  features: [],
  usualBefore: null,
  schema: null,
  showValues: false,
  levels: { schema: "error", leakage: "error", removedRows: "warn", drift: "warn" },
};

export type Asked = Partial<ReviewOptions> & {
  /** Of this many rows, the last one is held out; 0: nothing is divided. */
  readonly every?: number;
};

async function sideOf(csv: string, key: readonly string[], every: number): Promise<DatasetSide> {
  const table = await readCsv([sourceOf(csv)], { ...usual, keys: key });
  const rows = everyRow(table.rowCount);
  if (every === 0) return { table, train: rows.slice(0, 0), holdout: rows.slice(0, 0) };
  return {
    table,
    train: rows.filter((row) => row % every !== every - 1),
    holdout: rows.filter((row) => row % every === every - 1),
  };
}

export async function inputOf(base: string | null, head: string, wanted: Asked = {}): Promise<ReviewInput> {
  const { every = 0, ...rest } = wanted;
  const key = rest.key ?? ["id"];
  const headSide = await sideOf(head, key, every);
  const target = rest.target ?? "y";
  const features = headSide.table.columns
    .map(({ name }) => name)
    .filter((name) => name !== target && !key.includes(name));
  const options: ReviewOptions = { ...asked, key, target, features, ...rest };
  return reviewInput(base === null ? null : await sideOf(base, key, every), headSide, options);
}

export async function findingsOf(
  base: string | null,
  head: string,
  wanted: Asked = {},
): Promise<readonly DataFinding[]> {
  return dataFindings(await inputOf(base, head, wanted));
}

export async function rulesOf(base: string | null, head: string, wanted: Asked = {}): Promise<readonly string[]> {
  return (await findingsOf(base, head, wanted)).map(({ rule }) => rule);
}

export type Row = Readonly<Record<string, string | number>>;

export function csvOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  return `${[names.join(","), ...rows.map((row) => names.map((name) => row[name]).join(","))].join("\n")}\n`;
}

/** Ordinary rows: a key, two numbers, a category, a month, and a target that depends on them. */
export function ordinary(count: number, seed = 1): readonly Row[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const a = Number((20 + 60 * random()).toFixed(2));
    const b = Number((5 * random()).toFixed(3));
    const kind = ["north", "south", "east"][Math.floor(3 * random())] ?? "";
    const month = `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-15`;
    return { id: `k${i}`, a, b, kind, month, y: Number((2 * a - 3 * b + 10 * random()).toFixed(2)) };
  });
}
