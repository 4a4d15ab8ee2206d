// Features that give the target away: a copy of it, its parts, or a number that names the row.

import { type Column, columnOf, type NumberColumn, type Rows } from "../dataset/table.ts";
import { percent } from "../numerals.ts";
import { valuesAt } from "../stats/values-at.ts";
import { roundingOf } from "./column-values.ts";
import type { Leak } from "./leak.ts";
import { exactParts } from "./linear-parts.ts";
import { datesOf } from "./month-change.ts";
import type { DatasetSide, ReviewOptions } from "./review-input.ts";

/** Fewer rows may agree by chance. */
const LEAST_ROWS = 20;
/** Values of the target below which a feature may follow it by chance, or because the question is easy. */
const LEAST_VALUES = 10;
/** Rows that are looked at, spread evenly: a column that is the target in all of them is the target. */
const SAMPLED = 5000;

/** Features that say what the target is, or only which row it is. */
export function columnLeaks({ table }: DatasetSide, options: ReviewOptions): readonly Leak[] {
  const target = options.target === null ? undefined : columnOf(table, options.target);
  const features = options.features
    .filter((name) => name !== options.target)
    .map((name) => columnOf(table, name))
    .filter((column) => column !== undefined);
  const identifiers = features.filter((column) => !options.key.includes(column.name) && isIdentifier(column));
  const others = features.filter((column) => !identifiers.includes(column));
  return [
    ...(target === undefined ? [] : copies(target, others)),
    ...identifiers.map(
      ({ name }): Leak => ({
        rule: "leakage/identifier",
        column: name,
        count: table.rowCount,
        at: null,
        message: `\`${name}\` names the rows: every row has its own value, so what a model learns of it holds for no new row. Make it the key, or leave it out of the features.`,
      }),
    ),
  ];
}

function copies(target: Column, features: readonly Column[]): readonly Leak[] {
  if (target.type === "text")
    return features.flatMap((feature) =>
      isRelabelling(target, feature) ? [leak(target, [feature], "is the target under other names")] : [],
    );
  const rows = rowsWith(target);
  if (rows.length < LEAST_ROWS || !hasDistinct(target, rows, LEAST_VALUES)) return [];
  const numbers = features.filter((feature) => feature.type === "number");
  const single = numbers.flatMap((feature) => {
    const how = relation(target, feature, rows);
    return how === null ? [] : [leak(target, [feature], how)];
  });
  if (single.length > 0) return single;
  const parts = exactParts(
    valuesAt(target.values, rows),
    numbers.map((feature) => valuesAt(feature.values, rows)),
    roundingOf(target.values),
  );
  if (parts === null) return [];
  const how = parts.isSum ? "add up to the target" : "give the target exactly, each times a constant";
  return [
    leak(
      target,
      parts.features.map((at) => numbers[at]),
      how,
    ),
  ];
}

function leak(target: Column, features: readonly Column[], how: string): Leak {
  const names = features.map(({ name }) => `\`${name}\``);
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return {
    rule: "leakage/target-copy",
    column: features[0].name,
    count: features.length,
    at: null,
    message: `The target \`${target.name}\` leaks: ${list} ${how}. A model needs nothing else, and will fail where ${names.length === 1 ? "it is" : "they are"} not known.`,
  };
}

/** A sample of the rows that have a target. */
function rowsWith({ values }: NumberColumn): Rows {
  // Of few rows all are looked at, however many have one.
  const step = values.length < 2 * SAMPLED ? 1 : Math.max(1, Math.floor(countFinite(values) / SAMPLED));
  return finiteAmong(values, everyNth(values.length, step));
}

function everyNth(rowCount: number, step: number): Rows {
  const rows = new Uint32Array(Math.ceil(rowCount / step));
  for (let i = 0, { length } = rows; i < length; i++) rows[i] = i * step;
  return rows;
}

function countFinite(values: Float64Array): number {
  let count = 0;
  for (let i = 0, { length } = values; i < length; i++) if (Number.isFinite(values[i])) count++;
  return count;
}

function finiteAmong(values: Float64Array, rows: Rows): Rows {
  const finite = new Uint32Array(rows.length);
  const count = putFinite(values, rows, finite);
  return count === rows.length ? rows : finite.subarray(0, count);
}

function putFinite(values: Float64Array, rows: Rows, finite: Uint32Array): number {
  let count = 0;
  for (let i = 0, { length } = rows; i < length; i++) {
    const row = rows[i];
    if (Number.isFinite(values[row])) finite[count++] = row;
  }
  return count;
}

function distinct({ values }: NumberColumn, rows: Rows): number {
  const seen = new Set<number>();
  for (const row of rows) seen.add(values[row]);
  return seen.size;
}

function hasDistinct({ values }: NumberColumn, rows: Rows, least: number): boolean {
  const seen = new Set<number>();
  return rows.some((row) => seen.add(values[row]).size >= least);
}

/** Rows that may be off: a copy that was corrected by hand is a copy. */
const FOLLOWS = 0.98;

function relation(target: NumberColumn, feature: NumberColumn, rows: Rows): string | null {
  const both = finiteAmong(feature.values, rows);
  if (both.length < Math.max(LEAST_ROWS, 0.9 * rows.length)) return null;
  const equal = holding(both, (row) => feature.values[row] === target.values[row]);
  if (equal === both.length) return "is a copy of it";
  if (equal >= FOLLOWS * both.length) return `is a copy of it in ${percent(equal / both.length)} of the rows`;
  if (isLine(target, feature, both)) return "is the target in another unit";
  return isMonotone(target, feature, both) ? "rises or falls with it without any exception" : null;
}

/** How many rows hold the test; 0 as soon as they are too few to follow it. Most features fail within their first rows. */
function holding(rows: Rows, holds: (row: number) => boolean): number {
  const fewest = FOLLOWS * rows.length;
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    if (holds(rows[i])) count++;
    else if (count + rows.length - 1 - i < fewest) return 0;
  }
  return count;
}

/** Through two points far apart: all others must lie on the line, within the rounding of both. */
function isLine(target: NumberColumn, feature: NumberColumn, rows: Rows): boolean {
  const [x, y] = [feature.values, target.values];
  const [low, high] = farthestApart(x, rows);
  if (x[low] === x[high] || y[low] === y[high]) return false;
  const slope = (y[high] - y[low]) / (x[high] - x[low]);
  // A rounding as coarse as the target itself would let anything pass.
  const coarsest = 0.01 * Math.abs(y[high] - y[low]);
  const fits = (slack: number): boolean =>
    holding(rows, (row) => Math.abs(y[low] + slope * (x[row] - x[low]) - y[row]) <= slack) >= FOLLOWS * rows.length;
  if (!fits(coarsest)) return false;
  const slack = 2 * (roundingOf(y) + Math.abs(slope) * roundingOf(x)) + 1e-9 * Math.abs(y[high] - y[low]);
  return slack <= coarsest && fits(slack);
}

/** The first rows with the least and the greatest value. */
function farthestApart(values: Float64Array, rows: Rows): readonly [number, number] {
  let low = rows[0];
  let high = low;
  let least = values[low];
  let most = least;
  for (let i = 1, { length } = rows; i < length; i++) {
    const value = values[rows[i]];
    if (value < least) {
      least = value;
      low = rows[i];
    } else if (value > most) {
      most = value;
      high = rows[i];
    }
  }
  return [low, high];
}

/** Row numbers and times rise by themselves, and many a target with them. */
function isMonotone(target: NumberColumn, feature: NumberColumn, rows: Rows): boolean {
  const [x, y] = [feature.values, target.values];
  if (rows.length < 50 || goesBothWays(x, y, rows)) return false;
  if (distinct(feature, rows) < 0.5 * distinct(target, rows)) return false;
  const rises = rows.every((row, i) => i === 0 || x[row] >= x[rows[i - 1]]);
  const falls = rows.every((row, i) => i === 0 || x[row] <= x[rows[i - 1]]);
  if (rises || falls) return false;
  const order = Array.from(rows).toSorted((a, b) => x[a] - x[b] || y[a] - y[b]);
  const direction = Math.sign(y[order[order.length - 1]] - y[order[0]]);
  return (
    direction !== 0 &&
    order.every((row, i) => i === 0 || x[row] === x[order[i - 1]] || direction * (y[row] - y[order[i - 1]]) >= 0)
  );
}

/** Whether among neighbouring rows y rises with x once and falls once: then it follows in no direction, and nothing need be sorted. */
function goesBothWays(x: Float64Array, y: Float64Array, rows: Rows): boolean {
  let [rises, falls] = [false, false];
  for (let i = 1; i < rows.length && !(rises && falls); i++) {
    const way = (x[rows[i]] - x[rows[i - 1]]) * (y[rows[i]] - y[rows[i - 1]]);
    if (way > 0) rises = true;
    else if (way < 0) falls = true;
  }
  return rises && falls;
}

/** Each class has one value of the feature, and each value one class. */
function isRelabelling(target: Column & { readonly type: "text" }, feature: Column): boolean {
  const cells = feature.type === "number" ? feature.values : feature.codes;
  const classOf = new Map<number, number>();
  const valueOf = new Map<number, number>();
  let rows = 0;
  for (let row = 0; row < cells.length; row++) {
    if (target.codes[row] < 0 || Number.isNaN(cells[row]) || (feature.type === "text" && cells[row] < 0)) continue;
    rows++;
    if (!classOf.has(cells[row])) classOf.set(cells[row], target.codes[row]);
    if (!valueOf.has(target.codes[row])) valueOf.set(target.codes[row], cells[row]);
    if (classOf.get(cells[row]) !== target.codes[row] || valueOf.get(target.codes[row]) !== cells[row]) return false;
  }
  return rows >= LEAST_ROWS && classOf.size >= 2 && classOf.size === valueOf.size && classOf.size <= rows / 5;
}

/** Texts of their own per row; whole numbers without a gap or repeat, or with no repeat under a name that says so. */
function isIdentifier(column: Column): boolean {
  const rows = column.type === "number" ? column.values.length : column.codes.length;
  if (rows < LEAST_ROWS) return false;
  // A date is often of one row only, and still says more than which row it is.
  if (column.type === "text") return column.dictionary.ends.length > 0.95 * rows && datesOf(column) === null;
  const { values } = column;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (!Number.isInteger(value)) return false;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const isDense = most - least === rows - 1;
  if (
    !isDense &&
    !/^(?:unnamed|index|row|no|nr|id|uuid|guid)\b|(?:^|[_ .-])(?:id|uuid|guid|key)$|[a-z]I[Dd]$/i.test(column.name)
  )
    return false;
  return new Set(values).size === rows;
}
