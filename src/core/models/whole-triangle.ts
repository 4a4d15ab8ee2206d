// The triangular factor of the whole design: intercept and 0/1 columns, numeric columns, target.

import type { Design } from "./design.ts";
import { triangleWithinLevels } from "./least-squares.ts";
import { factorLevels, projectOnLevels } from "./level-counts.ts";
import { absorbBlock } from "./triangle.ts";

/** R with R'R = A'A, where A has the slots, the numeric columns less their centres and the target less its centre. */
export interface WholeTriangle {
  /** Their number, or the sum of their weights. */
  readonly rows: number;
  readonly width: number;
  /** Width squared, row by row. Its first row is the intercept's: the others are of what is left of the means. */
  readonly entries: Float64Array;
}

/**
 * Put together from the Cholesky factor of the counts (top left), the columns' parts along the 0/1 columns (top right) and
 * the QR factor of what is left (bottom right).
 *
 * @param design its rows may be some of those that its centres are of
 */
export function wholeTriangle(design: Design): WholeTriangle {
  const levels = factorLevels(design);
  const projections = projectOnLevels(design, levels, false);
  const within = triangleWithinLevels(design, projections);
  const slots = design.slots;
  const own = projections.length;
  const width = slots + own;
  const entries = new Float64Array(width * width);
  for (let row = 0; row < slots; row++) {
    for (let slot = row; slot < slots; slot++) entries[row * width + slot] = levels.lower[slot * slots + row];
  }
  for (const [i, slot] of levels.dependent.entries()) {
    for (const [row, value] of levels.spanned[i].entries()) entries[row * width + slot] = value;
  }
  for (const [j, projection] of projections.entries()) {
    for (let row = 0; row < slots; row++) {
      let sum = 0;
      for (let slot = row; slot < slots; slot++) sum += levels.lower[slot * slots + row] * projection[slot];
      entries[row * width + slots + j] = sum;
    }
    for (let row = 0; row <= j; row++) entries[(slots + row) * width + slots + j] = within[row * own + j];
  }
  return { rows: design.weights === null ? design.rows.length : levels.lower[0] ** 2, width, entries };
}

/** The triangle of all rows, from those of parts of them. */
export function mergedTriangle(parts: readonly WholeTriangle[], width: number): WholeTriangle {
  const entries = new Float64Array(width * width);
  let rows = 0;
  for (const part of parts) {
    const columns = Array.from({ length: width }, (_, j) =>
      Float64Array.from({ length: width }, (__, row) => part.entries[row * width + j]),
    );
    absorbBlock(entries, columns, width);
    rows += part.rows;
  }
  return { rows, width, entries };
}

/** Squared length of R x: the sum of squares of A x over the rows. */
export function squaredLengthOf({ entries, width }: WholeTriangle, x: Float64Array): number {
  let squares = 0;
  for (let row = 0; row < width; row++) {
    let sum = 0;
    for (let j = row; j < width; j++) sum += entries[row * width + j] * x[j];
    squares += sum * sum;
  }
  return squares;
}
