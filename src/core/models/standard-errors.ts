// How exactly least squares knows its coefficients.

import type { Design } from "./design.ts";
import { inverseOfLevels } from "./level-counts.ts";
import type { Factors, Solution } from "./refinement.ts";
import { inverseRows } from "./triangle.ts";

/** Inverting the factors costs the cube of the columns: at this number it is still not felt. */
const MOST_COLUMNS = 300;

/**
 * Standard errors of the coefficients: the square roots of the diagonal of s²(X'X)^-1 with s² = RSS / (n - rank) (G. A. F.
 * Seber, A. J. Lee, Linear Regression Analysis, 2nd edition 2003, section 3.3). The inverse is put together from the factors
 * of the numbers within the levels and of the levels (the partitioned inverse, section A.9). With weights W, X'WX and the
 * weighted RSS take their places (section 3.10): a weight says how exact a row's target is, not how many rows it stands for.
 *
 * @param residualSquares RSS, in the design's scaled units
 * @returns in the design's scaled units; 0 for what was left out; null without spare rows or with very many columns
 */
export function standardErrors(design: Design, factors: Factors, residualSquares: number): Solution | null {
  const { kept, factor, levels, projections } = factors;
  const spare = design.rows.length - kept.length - (design.slots - levels.dependent.length);
  if (spare <= 0 || kept.length + design.slots > MOST_COLUMNS) return null;
  const variance = residualSquares / spare;

  const rows = inverseRows(factor);
  const coefficients = new Float64Array(design.numbers.length);
  for (const [i, j] of kept.entries()) coefficients[j] = Math.sqrt(variance * squaredLength(rows[i]));

  const effects = new Float64Array(design.slots + 1);
  const ofLevels = inverseOfLevels(levels);
  for (let slot = 0; slot < design.slots; slot++) {
    if (levels.dependent.includes(slot)) continue;
    // What each number's coefficient takes off this slot, in the coordinates in which the coefficients are independent.
    const taken = new Float64Array(kept.length);
    for (const [i, j] of kept.entries()) {
      const share = projections[j][slot] + (slot === 0 ? design.numbers[j].centre : 0);
      for (let k = i; k < kept.length; k++) taken[k] += share * rows[i][k - i];
    }
    effects[slot] = Math.sqrt(variance * (ofLevels[slot] + squaredLength(taken)));
  }
  return { coefficients, effects };
}

function squaredLength(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
