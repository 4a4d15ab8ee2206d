// The arithmetic mean, whose last digit does not depend on the order of the numbers.

import { addAll, emptySum, quotientOf } from "./exact-sum.ts";

/**
 * Arithmetic mean, summed in twice the working precision (`exact-sum.ts`).
 *
 * @returns NaN for no values or when one is NaN
 * @example mean(Float64Array.of(1, 2, 6)) // 3
 */
export function mean(values: Float64Array): number {
  const sum = emptySum();
  addAll(sum, values);
  return values.length === 0 ? Number.NaN : quotientOf(sum, values.length);
}
