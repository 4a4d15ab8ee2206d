// Ridge regression for any penalty, from the triangular factor of the design alone.

import { Matrix, SingularValueDecomposition } from "ml-matrix";
import { squaredLengthOf, type WholeTriangle } from "./whole-triangle.ts";

/** A column with so little of its scatter left says nothing. */
const CONSTANT = 1e-10;

/** Intercept first; in the units of the triangle's columns, less their centres. */
export type PathSolution = (penalty: number) => Float64Array;

/**
 * Minimises |y - Xb|² + penalty · |b|² over features of mean 0 and (population) standard deviation 1, intercept free
 * (A. E. Hoerl, R. W. Kennard, Technometrics 12 (1970), p. 55), by the singular value decomposition of the standardised
 * triangle: one for all penalties (T. Hastie, R. Tibshirani, J. Friedman, The Elements of Statistical Learning, 2nd edition
 * 2009, equation 3.47). As scikit-learn's Ridge after StandardScaler.
 *
 * @param lengths scatter of each column over all rows; one with next to nothing of it in the triangle gets 0
 * @returns coefficients in the columns' own units
 */
export function ridgePath(triangle: WholeTriangle, lengths: readonly number[]): PathSolution {
  const { rows, width, entries } = triangle;
  const columns = width - 2;
  const scatter = scattersOf(triangle);
  const used = scatter.flatMap((length, j) => (length > CONSTANT * lengths[j] ? [j] : []));
  const scale = Math.sqrt(rows);
  const standardised = Matrix.zeros(columns, Math.max(1, used.length));
  for (const [k, j] of used.entries()) {
    for (let row = 0; row <= j; row++)
      standardised.set(row, k, (entries[(row + 1) * width + j + 1] / scatter[j]) * scale);
  }
  const right = Array.from({ length: columns }, (_, row) => entries[(row + 1) * width + width - 1]);
  const svd = new SingularValueDecomposition(standardised, { autoTranspose: true });
  const values = svd.diagonal;
  const along = values.map((_, k) =>
    right.reduce((sum, value, row) => sum + svd.leftSingularVectors.get(row, k) * value, 0),
  );
  return (penalty) => {
    const solution = new Float64Array(width - 1);
    const parts = values.map((value, k) => (value === 0 ? 0 : (along[k] * value) / (value * value + penalty)));
    for (const [k, j] of used.entries()) {
      const standard = parts.reduce((sum, part, i) => sum + svd.rightSingularVectors.get(k, i) * part, 0);
      solution[j + 1] = (standard * scale) / scatter[j];
    }
    let intercept = entries[width - 1];
    for (const j of used) intercept -= entries[j + 1] * solution[j + 1];
    solution[0] = intercept / entries[0];
    return solution;
  };
}

/** Length of each column between intercept and target, less its mean. */
export function scattersOf({ width, entries }: WholeTriangle): number[] {
  return Array.from({ length: width - 2 }, (_, j) => {
    let squares = 0;
    for (let row = 1; row <= j + 1; row++) squares += entries[row * width + j + 1] ** 2;
    return Math.sqrt(squares);
  });
}

/** Sum of squared errors of a solution on the rows of a triangle. */
export function squaredErrors(triangle: WholeTriangle, solution: Float64Array): number {
  return squaredLengthOf(triangle, Float64Array.of(...solution, -1));
}
