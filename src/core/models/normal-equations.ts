// The factors of a design from sums of products, in one pass over the rows: as good as QR's where little cancels.

import { type Block, blocksOf, type Design } from "./design.ts";
import { addPairs, factorOfCounts, projectionsOf } from "./level-counts.ts";
import type { Factors } from "./refinement.ts";
import { conditionOf, solveTransposed } from "./triangle.ts";

/** What a column or the target keeps of its sum of squares, at the least: the rounding errors of the whole stay in the rest. */
const LEAST_REST = 1e-4;

/**
 * The factors of X'X and Z'Z by Cholesky, where the columns less their means are so far from depending on each other that
 * forming X'X costs no digits: the coefficients' relative error grows with the square of the condition, as QR's does with
 * residuals of ordinary size (Å. Björck, Numerical Methods for Least Squares Problems, 1996, sections 2.2 and 2.4.5).
 *
 * @param mostCondition of the numeric columns within the levels, and its square for the counts
 * @returns null where QR is needed
 */
export function factorsByProducts(design: Design, mostCondition: number): Factors | null {
  if (design.weights !== null || design.numbers.some((column) => column.constant)) return null;
  const { counts, sums, products } = momentsOf(design);
  const levels = factorOfCounts(counts, design.slots);
  if (levels.smallestPivot < 1 / mostCondition ** 2) return null;
  const projections = projectionsOf(sums, levels);
  const width = projections.length;
  const within = products.slice();
  for (let j = 0; j < width; j++)
    for (let k = j; k < width; k++)
      for (let slot = 0; slot < design.slots; slot++) within[j * width + k] -= sums[j][slot] * projections[k][slot];

  const numbers = width - 1;
  const factor = choleskyOf(within, products, width, numbers);
  if (factor === null || conditionOf(factor) > mostCondition) return null;
  const kept = Array.from(design.numbers.keys());
  const right = solveTransposed(
    factor,
    Float64Array.from(kept, (j) => within[j * width + numbers]),
  );
  const rest = right.reduce((left, value) => left - value * value, within[width ** 2 - 1]);
  if (rest < LEAST_REST * products[width ** 2 - 1]) return null;
  return { kept, factor, right, rest, dependent: [], levels, projections };
}

interface Moments {
  /** Rows of each pair of slots; see `addPairs`. */
  readonly counts: Float64Array;
  /** Of each numeric column and the target, less their centres: their sums by slot. */
  readonly sums: readonly Float64Array[];
  /** Their sums of products, from the diagonal on; squared, row by row. */
  readonly products: Float64Array;
}

function momentsOf(design: Design): Moments {
  const centres = [...design.numbers, design.target].map(({ centre }) => centre);
  const counts = new Float64Array((design.slots + 1) ** 2);
  const sums = centres.map(() => new Float64Array(design.slots + 1));
  const products = new Float64Array(centres.length ** 2);
  for (const block of blocksOf(design)) {
    addPairs(counts, design.slots, block);
    for (const [j, column] of block.columns.entries()) sums[j][0] += shiftedSum(column, centres[j], block.length);
    for (const slots of block.slots) addBySlot(sums, slots, block.columns, block.length);
    addProducts(products, block.columns, block.length);
  }
  return { counts, sums, products };
}

// Each loop over the rows of a block is a function of its own: called once a block, it is soon compiled, and for good.

/** Takes the shift off each value, and gives the sum of what is left. */
function shiftedSum(column: Float64Array, shift: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const value = column[i] - shift;
    column[i] = value;
    sum += value;
  }
  return sum;
}

function addBySlot(sums: readonly Float64Array[], slots: Int32Array, columns: Block["columns"], length: number): void {
  let j = 0;
  // Four at a time: their sums do not wait for each other where a slot comes again at once.
  for (; j + 3 < columns.length; j += 4) {
    const [a, b, c, d] = [columns[j], columns[j + 1], columns[j + 2], columns[j + 3]];
    const [sumsA, sumsB, sumsC, sumsD] = [sums[j], sums[j + 1], sums[j + 2], sums[j + 3]];
    for (let i = 0; i < length; i++) {
      const slot = slots[i];
      sumsA[slot] += a[i];
      sumsB[slot] += b[i];
      sumsC[slot] += c[i];
      sumsD[slot] += d[i];
    }
  }
  for (; j < columns.length; j++) for (let i = 0; i < length; i++) sums[j][slots[i]] += columns[j][i];
}

function addProducts(products: Float64Array, columns: Block["columns"], length: number): void {
  const width = columns.length;
  for (let j = 0; j < width; j++) {
    const own = columns[j];
    let k = j;
    // Four at a time: each value is read once for them, and their sums do not wait for each other.
    for (; k + 3 < width; k += 4) {
      const [a, b, c, d] = [columns[k], columns[k + 1], columns[k + 2], columns[k + 3]];
      let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
      for (let i = 0; i < length; i++) {
        const value = own[i];
        sumA += value * a[i];
        sumB += value * b[i];
        sumC += value * c[i];
        sumD += value * d[i];
      }
      const at = j * width + k;
      products[at] += sumA;
      products[at + 1] += sumB;
      products[at + 2] += sumC;
      products[at + 3] += sumD;
    }
    for (; k < width; k++) {
      let sum = 0;
      for (let i = 0; i < length; i++) sum += own[i] * columns[k][i];
      products[j * width + k] += sum;
    }
  }
}

/** U with U'U = the columns' products within the levels, one array a column; null where next to nothing is left of one. */
function choleskyOf(
  within: Float64Array,
  products: Float64Array,
  width: number,
  columns: number,
): Float64Array[] | null {
  const factor: Float64Array[] = [];
  for (let j = 0; j < columns; j++) {
    const column = solveTransposed(
      factor,
      Float64Array.from({ length: j }, (_, i) => within[i * width + j]),
    );
    const pivot = column.reduce((left, value) => left - value * value, within[j * width + j]);
    if (!(pivot > LEAST_REST * products[j * width + j])) return null;
    factor.push(Float64Array.of(...column, Math.sqrt(pivot)));
  }
  return factor;
}
