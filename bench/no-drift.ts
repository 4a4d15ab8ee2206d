// Datasets in which nothing drifts, of many kinds of columns and any sizes, and how often drift is said to be there.

import type { Column, Table } from "../src/core/dataset/table.ts";
import { driftOf } from "../src/core/review/drift.ts";
import type { ReviewInput, RowDiff } from "../src/core/review/review-input.ts";
import { seededRandom } from "../src/core/stats/random.ts";

type Draw = (random: () => number) => number;

const normal: Draw = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Numbers: smooth, skewed, without a mean, in steps, nearly constant, and with gaps. */
const numbers: readonly Draw[] = [
  normal,
  (random) => Math.exp(normal(random)),
  (random) => Math.tan(Math.PI * (random() - 0.5)),
  (random) => Math.round(2 * normal(random)),
  (random) => (random() < 0.05 ? 1 : 0),
  (random) => (random() < 0.3 ? Number.NaN : random()),
];

/** Categories, as codes: even, one rare, many rare ones, some missing. */
const categories: readonly Draw[] = [
  (random) => Math.floor(3 * random()),
  (random) => (random() < 0.03 ? 0 : 1 + Math.floor(2 * random())),
  (random) => Math.min(59, Math.floor(1 / (0.0167 + 0.98 * random())) - 1),
  (random) => Math.floor(8 * random()) - 1,
];

const dictionary = (() => {
  const texts = Array.from({ length: 64 }, (_, code) => new TextEncoder().encode(`c${code}`));
  let end = 0;
  return {
    bytes: Uint8Array.from(texts.flatMap((text) => [...text])),
    ends: Uint32Array.from(texts, (text) => (end += text.length)),
  };
})();

export function driftlessTable(rowCount: number, columnCount: number, seed: number): Table {
  const random = seededRandom(seed);
  const columns = Array.from({ length: columnCount }, (_, index): Column => {
    const name = `x${index}`;
    const kind = index % (numbers.length + categories.length);
    if (kind < numbers.length)
      return { type: "number", name, values: Float64Array.from({ length: rowCount }, () => numbers[kind](random)) };
    const draw = categories[kind - numbers.length];
    return { type: "text", name, codes: Int32Array.from({ length: rowCount }, () => draw(random)), dictionary };
  });
  const lines = Uint32Array.from({ length: rowCount }, (_, row) => row + 2);
  return { rowCount, columns, origin: { files: ["data.csv"], firstRows: [0], lines } };
}

export function rowRange(start: number, end: number): Uint32Array {
  return Uint32Array.from({ length: end - start }, (_, i) => start + i);
}

export function cut(table: Table, end: number): Table {
  const columns = table.columns.map(
    (column): Column =>
      column.type === "number"
        ? { ...column, values: column.values.subarray(0, end) }
        : { ...column, codes: column.codes.subarray(0, end) },
  );
  return { rowCount: end, columns, origin: { ...table.origin, lines: table.origin.lines.subarray(0, end) } };
}

const nothing = new Uint32Array(0);
const options = {
  key: [],
  target: null,
  group: null,
  time: null,
  features: [],
  usualBefore: null,
  schema: null,
  showValues: false,
  levels: { schema: "error", leakage: "error", removedRows: "warn", drift: "warn" },
} as const;
const noColumns = { added: [], removed: [], renamed: [], reordered: false, typeChanged: [] };

/** So many rows to learn from, so many held out, no base. */
export function dividedInput(table: Table, train: number): ReviewInput {
  const head = { table, train: rowRange(0, train), holdout: rowRange(train, table.rowCount) };
  return { base: null, head, rows: null, columns: noColumns, rewritten: [], options };
}

/** The base is the first rows of the table; the others were added. */
export function appendedInput(table: Table, before: number): ReviewInput {
  const undivided = { train: nothing, holdout: nothing };
  const kept = rowRange(0, before);
  const rows: RowDiff = {
    pairs: { base: kept, head: kept },
    added: rowRange(before, table.rowCount),
    removed: nothing,
    changed: nothing,
    cells: new Map(),
    duplicates: { base: nothing, head: nothing },
    inOrder: true,
  };
  return {
    base: { table: cut(table, before), ...undivided },
    head: { table, ...undivided },
    rows,
    columns: noColumns,
    rewritten: [],
    options,
  };
}

/** Share of the repetitions in which any column is said to have drifted; nothing has. */
export function falseAlarmRate(
  sizes: readonly [number, number],
  columns: number,
  repetitions: number,
  seed: number,
  inputOf: (table: Table, first: number) => ReviewInput,
): number {
  let alarms = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const table = driftlessTable(sizes[0] + sizes[1], columns, seed + repetition);
    const { rows } = driftOf(inputOf(table, sizes[0]));
    if (rows.some(({ values, missing }) => values.drifted || missing?.drifted === true)) alarms++;
  }
  return alarms / repetitions;
}
