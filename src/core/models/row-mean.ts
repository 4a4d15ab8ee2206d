// The mean of a column over some rows, without the missing values.

import type { Rows } from "../dataset/table.ts";

/**
 * Arithmetic mean of the values at `rows`, NaN (missing) left out, by compensated summation: A. Neumaier,
 * "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974), p. 39-51.
 *
 * @returns NaN when there is no value
 * @example meanAt(Float64Array.of(1, Number.NaN, 6), Uint32Array.of(0, 1, 2)) // 3.5
 */
export function meanAt(values: Float64Array, rows: Rows): number {
  const mean = scaledMean(values, rows, 1);
  // A sum of huge values may overflow where their mean does not.
  return Number.isFinite(mean) ? mean : scaledMean(values, rows, 2 ** -64) * 2 ** 64;
}

function scaledMean(values: Float64Array, rows: Rows, scale: number): number {
  let sum = 0;
  let lost = 0;
  let present = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]] * scale;
    if (Number.isNaN(value)) continue;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    present++;
  }
  return (sum + lost) / present;
}
