// The 0/1 columns of the intercept and the categories: their normal equations are counts of rows, or sums of their weights.

import { type Block, blocksOf, type Design } from "./design.ts";

/**
 * A pivot this small against its count is a rounding error. Pivots of counts are ratios of whole numbers: one row in ten
 * million that sets two columns apart still gives 1e-7.
 */
const DEPENDENT_PIVOT = 1e-10;

/** Cholesky factor L of the counts Z'Z = LL', row by row. */
export interface LevelFactor {
  readonly size: number;
  readonly lower: Float64Array;
  /** Slots that are sums of earlier ones, in rising order. They have zeros in L and in every solution. */
  readonly dependent: readonly number[];
  /** Of each dependent slot, in their order: its row of L before it was set to 0, as long as its number. */
  readonly spanned: readonly Float64Array[];
  /** Smallest pivot against its count: 1 / condition, roughly. */
  readonly smallestPivot: number;
}

/** Counts the rows of each pair of slots, by their weights, and factors the counts. */
export function factorLevels(design: Design): LevelFactor {
  const counts = new Float64Array((design.slots + 1) ** 2);
  for (const block of blocksOf({ ...design, numbers: [] })) addPairs(counts, design.slots, block);
  return factorOfCounts(counts, design.slots);
}

/** @param counts as `addPairs` leaves them */
export function factorOfCounts(counts: Float64Array, size: number): LevelFactor {
  const stride = size + 1;
  // Each row has the intercept: what a slot shares with it is its own count.
  for (let slot = 1; slot < size; slot++) counts[slot] = counts[slot * stride + slot];
  const lower = new Float64Array(size * size);
  const dependent: number[] = [];
  const spanned: Float64Array[] = [];
  let smallestPivot = 1;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const pivot = lower[j * size + j];
      if (pivot !== 0) lower[i * size + j] = (counts[j * stride + i] - dot(lower, i * size, j * size, j)) / pivot;
    }
    const own = counts[i * stride + i];
    const pivot = own - dot(lower, i * size, i * size, i);
    if (pivot <= DEPENDENT_PIVOT * own) {
      spanned.push(lower.slice(i * size, i * size + i));
      lower.fill(0, i * size, i * size + i);
      dependent.push(i);
    } else {
      lower[i * size + i] = Math.sqrt(pivot);
      smallestPivot = Math.min(smallestPivot, pivot / own);
    }
  }
  return { size, lower, dependent, spanned, smallestPivot };
}

/** Solves Z'Z x = z; dependent slots get 0. */
export function solveLevels({ size, lower }: LevelFactor, z: Float64Array): Float64Array {
  const x = z.slice(0, size);
  for (let i = 0; i < size; i++) {
    let sum = x[i];
    for (let j = 0; j < i; j++) sum -= lower[i * size + j] * x[j];
    const pivot = lower[i * size + i];
    x[i] = pivot === 0 ? 0 : sum / pivot;
  }
  for (let i = size - 1; i >= 0; i--) {
    const pivot = lower[i * size + i];
    if (pivot === 0) continue;
    x[i] /= pivot;
    for (let j = 0; j < i; j++) x[j] -= lower[i * size + j] * x[i];
  }
  return x;
}

/**
 * Adds the rows of a block, or their weights, to the counts of each pair of slots a < b of two categories, of each slot
 * itself, and of the intercept.
 *
 * @param counts square, row by row, one wider than there are slots: the references are counted there
 */
export function addPairs(counts: Float64Array, size: number, { length, slots, weights }: Block): void {
  const stride = size + 1;
  if (weights === null) counts[0] += length;
  else for (let i = 0; i < length; i++) counts[0] += weights[i];
  for (let a = 0; a < slots.length; a++)
    for (let b = a; b < slots.length; b++) addPair(counts, stride, slots[a], slots[b], length, weights);
}

function addPair(
  counts: Float64Array,
  stride: number,
  one: Int32Array,
  other: Int32Array,
  length: number,
  weights: Float64Array | null,
): void {
  if (weights === null) for (let i = 0; i < length; i++) counts[one[i] * stride + other[i]]++;
  else for (let i = 0; i < length; i++) counts[one[i] * stride + other[i]] += weights[i];
}

/** The diagonal of (Z'Z)^-1; 0 for dependent slots. */
export function inverseOfLevels({ size, lower }: LevelFactor): Float64Array {
  const diagonal = new Float64Array(size);
  const column = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    if (lower[j * size + j] === 0) continue;
    // Column j of L^-1; the diagonal of L^-T L^-1 is the squared length of each.
    column.fill(0);
    column[j] = 1 / lower[j * size + j];
    for (let i = j + 1; i < size; i++) {
      const pivot = lower[i * size + i];
      if (pivot === 0) continue;
      let sum = 0;
      for (let k = j; k < i; k++) sum += lower[i * size + k] * column[k];
      column[i] = -sum / pivot;
    }
    for (let i = j; i < size; i++) diagonal[j] += column[i] * column[i];
  }
  return diagonal;
}

/** Which earlier slots make up each dependent one, with their coefficients: L'x = its row. */
export function mixturesOf({ size, lower, spanned }: LevelFactor): readonly Float64Array[] {
  return spanned.map((row) => {
    const x = row.slice();
    for (let i = x.length - 1; i >= 0; i--) {
      const pivot = lower[i * size + i];
      x[i] = pivot === 0 ? 0 : x[i] / pivot;
      for (let j = 0; j < i; j++) x[j] -= lower[i * size + j] * x[i];
    }
    return x;
  });
}

/**
 * Coefficients of each centred numeric column and of the centred target on the 0/1 columns, by least squares. One array a
 * column, by slot, with a 0 at the end for the reference.
 *
 * @param centresAreMeans false: the design's rows are some of those that its centres are of
 */
export function projectOnLevels(design: Design, factor: LevelFactor, centresAreMeans = true): readonly Float64Array[] {
  const centres = [...design.numbers, design.target].map(({ centre }) => centre);
  // A column's centre is its plain mean, which is none of the weighted rows.
  if (design.categories.length === 0 && centresAreMeans && design.weights === null)
    return centres.map(() => new Float64Array(design.slots + 1));
  const sums = centres.map(() => new Float64Array(design.slots + 1));
  for (const { length, columns, slots, weights } of blocksOf(design)) {
    for (const [j, column] of columns.entries()) {
      const sum = sums[j];
      const centre = centres[j];
      for (let i = 0; i < length; i++) {
        column[i] -= centre;
        if (weights !== null) column[i] *= weights[i];
        sum[0] += column[i];
      }
      for (const own of slots) for (let i = 0; i < length; i++) sum[own[i]] += column[i];
    }
  }
  return projectionsOf(sums, factor);
}

/** @param sums of each column by slot */
export function projectionsOf(sums: readonly Float64Array[], factor: LevelFactor): readonly Float64Array[] {
  return sums.map((sum) => {
    const projection = new Float64Array(factor.size + 1);
    projection.set(solveLevels(factor, sum));
    return projection;
  });
}

function dot(values: Float64Array, a: number, b: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += values[a + k] * values[b + k];
  return sum;
}
