// Iterative refinement of a least-squares solution, with residuals in twice the working precision.

import { blocksOf, type Design } from "./design.ts";
import { addDot, addProduct, addValue, multiplyBy, type Pairs, pairs, subtractMultiple } from "./double-double.ts";
import { type LevelFactor, solveLevels } from "./level-counts.ts";
import { type IndependentColumns, solveTransposed, solveUpper } from "./triangle.ts";

/** In the design's scaled units. */
export interface Solution {
  /** Per numeric column. */
  readonly coefficients: Float64Array;
  /** Per slot: the intercept, then the levels, and a 0 for the reference. */
  readonly effects: Float64Array;
}

export interface Refined extends Solution {
  /** Sum of the squared residuals, times their weights, in the design's scaled units. */
  readonly residualSquares: number;
}

export interface Factors extends IndependentColumns {
  readonly levels: LevelFactor;
  /** As `projectOnLevels` gives them. */
  readonly projections: readonly Float64Array[];
}

/** Each pass gains the digits that the condition leaves; more than these only happen where a pass gains less than one. */
const MOST_PASSES = 8;

/**
 * Corrected semi-normal equations: with R of the QR factorization, R'R d = X'(y - Xb), where the right side is accumulated in
 * twice the working precision (Å. Björck, "Stability analysis of the method of seminormal equations for linear least
 * squares problems", Linear Algebra and its Applications 88/89 (1987), p. 31-48). Repeated until nothing changes or a
 * correction is no longer smaller than half of the one before.
 */
export function refine(design: Design, factors: Factors, start: Solution): Refined {
  let solution = start;
  let residualSquares = factors.rest;
  let previous = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const correction = correctionOf(design, factors, solution);
    residualSquares = correction.residualSquares;
    if (!(correction.size <= previous / 2)) break;
    const next = {
      coefficients: solution.coefficients.map((value, j) => value + correction.coefficients[j]),
      effects: solution.effects.map((value, slot) => value + correction.effects[slot]),
    };
    if (same(next.coefficients, solution.coefficients) && same(next.effects, solution.effects)) break;
    solution = next;
    previous = correction.size;
  }
  return { ...solution, residualSquares };
}

function same(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, i) => value === b[i]);
}

/** The change of the solution, and the Euclidean length of the change that it makes to the fitted values. */
function correctionOf(design: Design, factors: Factors, solution: Solution): Refined & { readonly size: number } {
  const { kept, factor, levels, projections } = factors;
  const gradient = gradientOf(design, solution);
  const effects = new Float64Array(design.slots + 1);
  effects.set(
    solveLevels(
      levels,
      gradient.slots.high.map((value, slot) => value + gradient.slots.low[slot]),
    ),
  );

  const right = new Float64Array(kept.length);
  for (const [i, j] of kept.entries()) right[i] = withinLevels(design, gradient, j, projections[j]);
  const half = solveTransposed(factor, right);
  const solved = solveUpper(factor, half);
  const coefficients = new Float64Array(design.numbers.length);
  let squares = 0;
  for (let slot = 0; slot < design.slots; slot++)
    squares += effects[slot] * (gradient.slots.high[slot] + gradient.slots.low[slot]);
  for (const [i, j] of kept.entries()) {
    squares += half[i] * half[i];
    coefficients[j] = solved[i];
    effects[0] -= solved[i] * design.numbers[j].centre;
    for (let slot = 0; slot < design.slots; slot++) effects[slot] -= solved[i] * projections[j][slot];
  }
  return {
    coefficients,
    effects,
    size: Math.sqrt(Math.max(0, squares)),
    residualSquares: gradient.residualSquares,
  };
}

interface Gradient {
  readonly residualSquares: number;
  readonly numbers: Pairs;
  readonly slots: Pairs;
}

/** X'r and Z'r of the residuals r = y - Xb - Zg, each times its weight. */
function gradientOf(design: Design, { coefficients, effects }: Solution): Gradient {
  const gradient = { numbers: pairs(design.numbers.length), slots: pairs(design.slots + 1) };
  let residualSquares = 0;
  let residuals = pairs(0);
  for (const { length, columns, slots, weights } of blocksOf(design)) {
    if (residuals.high.length < length) residuals = pairs(length);
    residuals.low.fill(0);
    residuals.high.set(columns[design.numbers.length].subarray(0, length));
    for (let i = 0; i < length; i++) addValue(residuals, i, -effects[0]);
    for (const own of slots) for (let i = 0; i < length; i++) addValue(residuals, i, -effects[own[i]]);
    for (const [j, value] of coefficients.entries())
      if (value !== 0) subtractMultiple(residuals, columns[j], value, length);

    for (let i = 0; i < length; i++)
      residualSquares += (residuals.high[i] + residuals.low[i]) ** 2 * (weights === null ? 1 : weights[i]);
    if (weights !== null) multiplyBy(residuals, weights, length);
    for (let j = 0; j < coefficients.length; j++) addDot(gradient.numbers, j, columns[j], residuals, length);
    for (let i = 0; i < length; i++) add(gradient.slots, 0, residuals, i);
    for (const own of slots) for (let i = 0; i < length; i++) add(gradient.slots, own[i], residuals, i);
  }
  return { ...gradient, residualSquares };
}

function add(target: Pairs, at: number, { high, low }: Pairs, i: number): void {
  addValue(target, at, high[i]);
  target.low[at] += low[i];
}

/** The gradient of column j after its means within the levels are taken off; what cancels here needs the low parts too. */
function withinLevels(design: Design, { numbers, slots }: Gradient, j: number, projection: Float64Array): number {
  const sum = pairs(1);
  addValue(sum, 0, numbers.high[j]);
  sum.low[0] += numbers.low[j];
  const subtract = (factor: number, slot: number): void => {
    addProduct(sum, 0, -factor, slots.high[slot]);
    sum.low[0] -= factor * slots.low[slot];
  };
  subtract(design.numbers[j].centre, 0);
  for (let slot = 0; slot < design.slots; slot++) subtract(projection[slot], slot);
  return sum.high[0] + sum.low[0];
}
