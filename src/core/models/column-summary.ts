// What training asks of a numeric column over some rows, found in one pass over it.

import type { Rows } from "../dataset/table.ts";

export interface ColumnSummary {
  /** Rows without a value (NaN). */
  readonly missing: number;
  /** Index in the rows of the first infinite value; -1 when there is none. */
  readonly firstInfinite: number;
  /** Arithmetic mean of the values; NaN when there is none. */
  readonly mean: number;
  /** Of the values; infinite in the wrong direction when there is none. */
  readonly lowest: number;
  readonly highest: number;
  /** Sum of the squared values; may overflow or underflow. */
  readonly squares: number;
}

/** Summaries of columns over the same rows, each made when it is first asked for. */
export type Summaries = (values: Float64Array) => ColumnSummary;

export function summariesOver(rows: Rows): Summaries {
  const known = new Map<Float64Array, ColumnSummary>();
  return (values) => {
    const summary = known.get(values) ?? summaryAt(values, rows);
    known.set(values, summary);
    return summary;
  };
}

/**
 * Arithmetic mean of the values at `rows`, NaN (missing) left out, by compensated summation: A. Neumaier,
 * "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974), p. 39-51.
 *
 * @returns NaN when there is no value
 * @example meanAt(Float64Array.of(1, Number.NaN, 6), Uint32Array.of(0, 1, 2)) // 3.5
 */
export function meanAt(values: Float64Array, rows: Rows): number {
  return summaryAt(values, rows).mean;
}

/**
 * Σ w·x / Σ w over the rows; the plain mean without weights.
 *
 * @example weightedMeanAt(Float64Array.of(1, 4), Uint32Array.of(0, 1), Float64Array.of(2, 1)) // 2
 */
export function weightedMeanAt(values: Float64Array, rows: Rows, weights: Float64Array | null): number {
  const centre = meanAt(values, rows);
  if (weights === null) return centre;
  let sum = 0;
  let total = 0;
  for (let i = 0; i < rows.length; i++) {
    sum += weights[rows[i]] * (values[rows[i]] - centre);
    total += weights[rows[i]];
  }
  return centre + sum / total;
}

function summaryAt(values: Float64Array, rows: Rows): ColumnSummary {
  const summary = plainSummary(values, rows) ?? scaledSummary(values, rows, 1);
  // A sum of huge values may overflow where their mean does not.
  if (Number.isFinite(summary.mean) || summary.firstInfinite >= 0) return summary;
  return { ...summary, mean: scaledSummary(values, rows, 2 ** -64).mean * 2 ** 64 };
}

/**
 * Of rows that all have a finite value, as nearly all have: without a branch, and two sums beside each other, so that one
 * addition need not wait for the last (an eighth of `scaledSummary`'s time). The rounding of an addition is D. E. Knuth's,
 * The Art of Computer Programming 2 (1969), section 4.2.2, theorem B.
 *
 * @returns null when a value is missing or infinite, or the sum overflows
 */
function plainSummary(values: Float64Array, rows: Rows): ColumnSummary | null {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let [even, evenLost, evenSquares] = [0, 0, 0];
  let [odd, oddLost, oddSquares] = [0, 0, 0];
  const pairs = rows.length - (rows.length % 2);
  for (let i = 0; i < pairs; i += 2) {
    const one = values[rows[i]];
    const other = values[rows[i + 1]];
    lowest = Math.min(lowest, one, other);
    highest = Math.max(highest, one, other);
    evenSquares += one * one;
    oddSquares += other * other;
    const nextEven = even + one;
    const addedEven = nextEven - even;
    evenLost += even - (nextEven - addedEven) + (one - addedEven);
    even = nextEven;
    const nextOdd = odd + other;
    const addedOdd = nextOdd - odd;
    oddLost += odd - (nextOdd - addedOdd) + (other - addedOdd);
    odd = nextOdd;
  }
  const last = pairs < rows.length ? values[rows[pairs]] : 0;
  if (pairs < rows.length) {
    lowest = Math.min(lowest, last);
    highest = Math.max(highest, last);
  }
  const total = sumOf([even, odd, last, evenLost, oddLost]);
  if (!Number.isFinite(total)) return null;
  const mean = total / rows.length;
  return { missing: 0, firstInfinite: -1, mean, lowest, highest, squares: evenSquares + oddSquares + last * last };
}

/** Compensated, as in `scaledSummary`. */
function sumOf(terms: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}

function scaledSummary(values: Float64Array, rows: Rows, scale: number): ColumnSummary {
  let sum = 0;
  let lost = 0;
  let missing = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let squares = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]] * scale;
    if (Number.isNaN(value)) {
      missing++;
      continue;
    }
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    squares += value * value;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  const infinite = lowest === Number.NEGATIVE_INFINITY || highest === Number.POSITIVE_INFINITY;
  const hasInfinite = infinite && missing < rows.length;
  return {
    missing,
    firstInfinite: hasInfinite ? rows.findIndex((row) => Math.abs(values[row]) === Number.POSITIVE_INFINITY) : -1,
    mean: (sum + lost) / (rows.length - missing),
    lowest,
    highest,
    squares,
  };
}
