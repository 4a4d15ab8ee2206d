// The design matrix of a linear model, read from the table's columns block by block: it never exists as a whole.

import { everyRow, type Rows } from "../dataset/table.ts";
import type { BoundFeature } from "./bound-features.ts";
import { type ColumnSummary, type Summaries, summariesOver } from "./column-summary.ts";

/** Rows that are worked on at once, so that a block of columns stays in the processor's first cache. */
const BLOCK_ROWS = 512;

/** Values less a shift. */
export interface Shifted {
  readonly values: Float64Array;
  /** Stands in for NaN. */
  readonly fill: number;
  readonly shift: number;
}

/** A numeric column, times a power of two that brings it into [-1, 1] without a rounding error. */
export interface DesignColumn extends Shifted {
  /** The column is the product of the two; null: itself. */
  readonly times: Shifted | null;
  readonly scale: number;
  /** Mean of the scaled column. */
  readonly centre: number;
  /** Euclidean length of the scaled column. */
  readonly length: number;
  readonly constant: boolean;
}

export interface Design {
  readonly rows: Rows;
  readonly numbers: readonly DesignColumn[];
  readonly target: DesignColumn;
  /** 0/1 columns in slots: 0 is the intercept, then each category's levels; see `slotOf`. */
  readonly categories: readonly {
    readonly codes: Int32Array;
    /** By code + 1; `slots` (one past the last) for the reference, which has no column. */
    readonly slotOf: Int32Array;
  }[];
  readonly slots: number;
  /** Of each row of the table, 1 on average over the design's rows; null: all are 1. */
  readonly weights: Float64Array | null;
}

/** Some rows of the design: the scaled numeric columns with the target as the last, and each category's slots. */
export interface Block {
  readonly length: number;
  readonly columns: readonly Float64Array[];
  readonly slots: readonly Int32Array[];
  readonly weights: Float64Array | null;
}

/**
 * @param levels number of levels without the reference, per category in the features' order
 * @param derived numeric columns that stand for the features' own
 * @param weights 1 on average over the rows
 */
export function designOf(
  features: readonly BoundFeature[],
  levels: readonly number[],
  rows: Rows,
  target: Float64Array,
  summaries: Summaries = summariesOver(rows),
  derived: readonly DesignColumn[] | null = null,
  weights: Float64Array | null = null,
): Design {
  const numbers =
    derived ??
    features
      .filter((one) => one.type === "number")
      .map(({ values, mean }) => designColumn(values, mean, rows, summaries(values)));
  let slots = 1;
  const firstSlots = levels.map((own) => (slots += own) - own);
  const categories = features
    .filter((one) => one.type === "category")
    .map(({ codes, levelOf }, i) => ({
      codes,
      slotOf: levelOf.map((level) => (level === 0 ? slots : firstSlots[i] + level - 1)),
    }));
  return {
    rows,
    numbers,
    target: designColumn(target, summaries(target).mean, rows, summaries(target)),
    categories,
    slots,
    weights,
  };
}

/** The weights with a mean of 1 over the rows; `null` stays what it is. */
export function averageOne(weights: Float64Array | null, rows: Rows): Float64Array | null {
  if (weights === null) return null;
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += weights[rows[i]];
  return weights.map((weight) => weight * (rows.length / sum));
}

function designColumn(values: Float64Array, fill: number, rows: Rows, summary: ColumnSummary): DesignColumn {
  const { lowest, highest, missing } = summary;
  const constant = !(lowest < highest);
  const largest = constant ? Math.abs(fill) : Math.max(-lowest, highest);
  const scale = powerOfTwo(-exponentOf(largest) - 1);
  const squares = (summary.squares * scale + missing * fill * fill * scale) * scale;
  const length = Math.sqrt(isOrdinary(summary.squares) ? squares : scaledSquares(values, fill, rows, scale));
  return { values, fill, shift: 0, times: null, scale, centre: fill * scale, length, constant };
}

/** A column that is computed whenever it is read: one less its shift, or the product of two. */
export function derivedColumn(one: Shifted, times: Shifted | null, rows: Rows): DesignColumn {
  const source = { ...one, times, scale: 1 };
  const values = new Float64Array(rows.length);
  readColumn(source, rows, 0, rows.length, values);
  const all = everyRow(rows.length);
  const summary = summariesOver(all)(values);
  const { scale, centre, length, constant } = designColumn(values, summary.mean, all, summary);
  return { ...source, scale, centre, length, constant };
}

/** Far enough from overflow and underflow for a sum of squares to be what it says. */
function isOrdinary(squares: number): boolean {
  return squares > 1e-200 && squares < 1e200;
}

function scaledSquares(values: Float64Array, fill: number, rows: Rows, scale: number): number {
  let squares = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]];
    const scaled = (Number.isNaN(value) ? fill : value) * scale;
    squares += scaled * scaled;
  }
  return squares;
}

const bits = new DataView(new ArrayBuffer(8));

/** e with 2^e <= value < 2^(e+1); 0 for 0. */
function exponentOf(value: number): number {
  bits.setFloat64(0, value);
  return value === 0 ? 0 : ((bits.getUint32(0) >>> 20) & 0x7ff) - 1023;
}

/** Within the exponents that a double can have and invert. */
function powerOfTwo(exponent: number): number {
  return 2 ** Math.max(-1022, Math.min(1022, exponent));
}

/** All rows, block after block; the buffers are the same each time and may be written to. */
export function* blocksOf(design: Design): Generator<Block> {
  const sources = [...design.numbers, design.target];
  const columns = sources.map(() => new Float64Array(BLOCK_ROWS));
  const slots = design.categories.map(() => new Int32Array(BLOCK_ROWS));
  const weights = design.weights === null ? null : new Float64Array(BLOCK_ROWS);
  for (let start = 0; start < design.rows.length; start += BLOCK_ROWS) {
    const length = Math.min(BLOCK_ROWS, design.rows.length - start);
    for (let j = 0; j < sources.length; j++) readColumn(sources[j], design.rows, start, length, columns[j]);
    for (let c = 0; c < slots.length; c++) readSlots(design.categories[c], design.rows, start, length, slots[c]);
    if (weights !== null && design.weights !== null)
      for (let i = 0; i < length; i++) weights[i] = design.weights[design.rows[start + i]];
    yield { length, columns, slots, weights };
  }
}

type Readable = Pick<DesignColumn, "values" | "fill" | "shift" | "times" | "scale">;

function readColumn(column: Readable, rows: Rows, start: number, length: number, to: Float64Array): void {
  const { values, fill, scale, shift, times } = column;
  if (shift !== 0 || times !== null) {
    for (let i = 0; i < length; i++) to[i] = shiftedAt(column, rows[start + i]) * scale;
    if (times !== null) for (let i = 0; i < length; i++) to[i] *= shiftedAt(times, rows[start + i]);
    return;
  }
  for (let i = 0; i < length; i++) {
    const value = values[rows[start + i]];
    to[i] = (Number.isNaN(value) ? fill : value) * scale;
  }
}

/** 0 where a missing value is filled in with what is taken off. */
function shiftedAt({ values, fill, shift }: Shifted, row: number): number {
  const value = values[row];
  return (Number.isNaN(value) ? fill : value) - shift;
}

function readSlots(
  category: Design["categories"][number],
  rows: Rows,
  start: number,
  length: number,
  to: Int32Array,
): void {
  const { codes, slotOf } = category;
  for (let i = 0; i < length; i++) to[i] = slotOf[codes[rows[start + i]] + 1];
}
