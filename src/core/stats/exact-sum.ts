// Sums in twice the working precision: their last digit does not depend on the order of the numbers.

/** 2^27 + 1 splits a double into two halves whose products are exact (T. J. Dekker, Numerische Mathematik 18 (1971), p. 224). */
const SPLITTER = 134217729;

/** A sum so far, as high + low; the low part collects what rounding takes from the high one. */
export interface ExactSum {
  high: number;
  low: number;
}

export function emptySum(): ExactSum {
  return { high: 0, low: 0 };
}

/**
 * sum += the first `length` values.
 *
 * D. E. Knuth's TwoSum for each addition, the errors added up beside it: the algorithm Sum2 of T. Ogita, S. M. Rump and
 * S. Oishi, "Accurate sum and dot product", SIAM Journal on Scientific Computing 26 (2005), p. 1955-1988. The result is as if
 * summed in twice the working precision and then rounded, so that another order of the same numbers gives another double
 * only where the true sum lies within some 1e-25 of itself from the middle between two doubles.
 */
export function addAll(sum: ExactSum, values: Float64Array, length = values.length): void {
  let { high, low } = sum;
  for (let i = 0; i < length; i++) {
    const value = values[i];
    const next = high + value;
    const part = next - high;
    low += high - (next - part) + (value - part);
    high = next;
  }
  sum.high = high;
  sum.low = low;
}

/** The same of one value. */
export function add(sum: ExactSum, value: number): void {
  const next = sum.high + value;
  const part = next - sum.high;
  sum.low += sum.high - (next - part) + (value - part);
  sum.high = next;
}

/**
 * The sum as one double; NaN or infinite where plain addition is.
 *
 * @example of 1e16, 1 and -1e16: 1
 */
export function roundedSum({ high, low }: ExactSum): number {
  return Number.isFinite(high) ? high + low : high;
}

/**
 * The sum divided by a number, rounded once: the mean of n times the same number is that number.
 *
 * @param divisor a double above 0
 * @example of ten times 0.1, divided by 10: 0.1
 */
export function quotientOf(sum: ExactSum, divisor: number): number {
  const high = roundedSum(sum);
  const low = sum.low - (high - sum.high);
  const quotient = high / divisor;
  const [highQ, lowQ] = halves(quotient);
  const [highN, lowN] = halves(divisor);
  const product = quotient * divisor;
  const error = highQ * highN - product + highQ * lowN + lowQ * highN + lowQ * lowN;
  const exact = quotient + (high - product - error + low) / divisor;
  // Numbers near the largest double overflow when they are split.
  return Number.isFinite(exact) ? exact : quotient;
}

function halves(value: number): readonly [number, number] {
  const big = SPLITTER * value;
  const high = big - (big - value);
  return [high, value - high];
}
