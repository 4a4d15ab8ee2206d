// A polynomial that half of the rows may contradict: the least median of squares.

import { type Curve, RobustPolynomialRegression } from "ml-regression";

/**
 * Tuples that are tried. With three rows in ten being outliers, a tuple of three good rows is then missed with a probability
 * of 1e-182, and one of eleven (degree 10) with 2e-9.
 */
const TUPLES = 1000;

/**
 * The polynomial with the smallest median of squared residuals, among those that pass exactly through `terms` rows:
 * P. J. Rousseeuw, "Least median of squares regression", Journal of the American Statistical Association 79 (1984), p. 871-880.
 *
 * The polynomials are ml-regression's. Which rows each passes through is chosen here, by a fixed sequence: the package itself
 * draws them by Math.random, so that its model is another one in each run, and throws when two rows of a tuple have the same
 * x. Given as many rows as coefficients, it has nothing to draw.
 *
 * @param x feature, near 1 in size, with at least `terms` different values
 * @param y target, same length
 * @param terms number of coefficients: 2 for a straight line
 * @throws {Error} when no polynomial has finite residuals
 */
export function leastMedianOfSquares(x: Float64Array, y: Float64Array, terms: number): Curve {
  const drawTuple = tupleDraw(x, terms);
  const squares = new Float64Array(x.length);
  let best: Curve | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let t = 0; t < TUPLES && least > 0; t++) {
    const curve = curveThrough(drawTuple(), x, y);
    if (curve === null) continue;
    for (let i = 0; i < x.length; i++) squares[i] = (y[i] - polynomialAt(curve.coefficients, x[i])) ** 2;
    // NaN sorts to the end, so a curve without values there has no small median.
    const median = squares.toSorted()[(x.length - 1) >> 1];
    if (median >= least || Number.isNaN(median)) continue;
    least = median;
    best = curve;
  }
  if (best === null) throw new Error("no polynomial through rows of the data has finite residuals");
  return best;
}

/** Null when the rows are too close to each other for a polynomial through them. */
function curveThrough(tuple: readonly number[], x: Float64Array, y: Float64Array): RobustPolynomialRegression | null {
  const rows = { x: tuple.map((row) => x[row]), y: tuple.map((row) => y[row]) };
  try {
    return new RobustPolynomialRegression(rows.x, rows.y, tuple.length);
  } catch {
    return null; // "LU matrix is singular"
  }
}

/** By Horner; the package takes a power for each term, ten times slower. */
function polynomialAt(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) value = value * x + coefficients[k];
  return value;
}

/** Draws row after row until `terms` different values of x are together; the same rows in every run. */
function tupleDraw(x: Float64Array, terms: number): () => number[] {
  const rowsOf = new Map<number, number[]>();
  x.forEach((value, row) => {
    const rows = rowsOf.get(value);
    if (rows === undefined) rowsOf.set(value, [row]);
    else rows.push(row);
  });
  const groups = [...rowsOf.values()];
  const draw = sequence();
  return () => {
    // The first places of a shuffle: distinct values, each as likely as any other, and one row of each.
    for (let k = 0; k < terms; k++) {
      const other = k + draw(groups.length - k);
      [groups[k], groups[other]] = [groups[other], groups[k]];
    }
    return groups.slice(0, terms).map((rows) => rows[draw(rows.length)]);
  };
}

/** Whole numbers below a bound: xorshift32, G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003), p. 4. */
function sequence(): (bound: number) => number {
  let state = 2463534242;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}
