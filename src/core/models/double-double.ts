// Sums of products in twice the working precision, kept as pairs of doubles (high, low).

/** 2^27 + 1 splits a double into two halves whose products are exact (T. J. Dekker, Numerische Mathematik 18 (1971), p. 224). */
const SPLITTER = 134217729;

/** Numbers as unevaluated sums high + low; the low part collects the rounding errors of the high one. */
export interface Pairs {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

export function pairs(length: number): Pairs {
  return { high: new Float64Array(length), low: new Float64Array(length) };
}

/** target[at] += value, with the error of the addition kept (D. E. Knuth's TwoSum). */
export function addValue({ high, low }: Pairs, at: number, value: number): void {
  const before = high[at];
  const sum = before + value;
  const part = sum - before;
  high[at] = sum;
  low[at] += before - (sum - part) + (value - part);
}

/** target[at] += a * b, with the errors of the product and of the addition kept. */
export function addProduct(target: Pairs, at: number, a: number, b: number): void {
  const product = a * b;
  addValue(target, at, product);
  target.low[at] += productError(a, b, product);
}

function productError(a: number, b: number, product: number): number {
  const bigA = SPLITTER * a;
  const highA = bigA - (bigA - a);
  const lowA = a - highA;
  const bigB = SPLITTER * b;
  const highB = bigB - (bigB - b);
  const lowB = b - highB;
  return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
}

/** values[i] *= factors[i] for the first `length` entries, with the errors of the products kept. */
export function multiplyBy({ high, low }: Pairs, factors: Float64Array, length: number): void {
  for (let i = 0; i < length; i++) {
    const product = high[i] * factors[i];
    low[i] = low[i] * factors[i] + productError(high[i], factors[i], product);
    high[i] = product;
  }
}

/** target[i] -= factor * column[i] for the first `length` entries. */
export function subtractMultiple({ high, low }: Pairs, column: Float64Array, factor: number, length: number): void {
  const big = SPLITTER * factor;
  const highFactor = big - (big - factor);
  const lowFactor = factor - highFactor;
  for (let i = 0; i < length; i++) {
    const value = column[i];
    const bigValue = SPLITTER * value;
    const highValue = bigValue - (bigValue - value);
    const lowValue = value - highValue;
    const product = factor * value;
    const error =
      highFactor * highValue - product + highFactor * lowValue + lowFactor * highValue + lowFactor * lowValue;
    const before = high[i];
    const difference = before - product;
    const part = difference - before;
    high[i] = difference;
    low[i] += before - (difference - part) - (product + part) - error;
  }
}

/** target[at] += the sum of column[i] * values[i] over the first `length` entries. */
export function addDot(target: Pairs, at: number, column: Float64Array, values: Pairs, length: number): void {
  let sum = target.high[at];
  let lost = target.low[at];
  for (let i = 0; i < length; i++) {
    const a = column[i];
    const b = values.high[i];
    const bigA = SPLITTER * a;
    const highA = bigA - (bigA - a);
    const lowA = a - highA;
    const bigB = SPLITTER * b;
    const highB = bigB - (bigB - b);
    const lowB = b - highB;
    const product = a * b;
    const error = highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
    const next = sum + product;
    const part = next - sum;
    lost += sum - (next - part) + (product - part) + (error + a * values.low[i]);
    sum = next;
  }
  target.high[at] = sum;
  target.low[at] = lost;
}
