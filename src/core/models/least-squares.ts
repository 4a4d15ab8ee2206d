// Least squares with an intercept: categories by their counts, numbers by their products or QR, digits by refinement.

import { type Dependence, dependencesOf } from "./dependence.ts";
import { blocksOf, type Design } from "./design.ts";
import { factorLevels, projectOnLevels } from "./level-counts.ts";
import { factorsByProducts } from "./normal-equations.ts";
import { type Factors, type Refined, refine, type Solution } from "./refinement.ts";
import { standardErrors } from "./standard-errors.ts";
import { absorbBlock, conditionOf, independentColumns, solveUpper } from "./triangle.ts";

/** Columns that agree with a mixture of others to 64 units in the last place are the same for a double. */
const DEPENDENT = 64 * Number.EPSILON;

/** Up to this many cells refinement is not worth a thought: it takes milliseconds. */
const SMALL = 4_000;

/**
 * With a condition k of the columns scaled to length 1, QR leaves a relative error of about k^2 units in the last place
 * (G. W. Stewart, Matrix Algorithms I, 1998, section 4.2): 1e-13 at k = 30, far below what the data can say.
 */
const WELL_CONDITIONED = 30;

export interface LeastSquares extends Solution {
  /** Columns that are constant or that earlier ones determine; their coefficient is 0. */
  readonly dependences: readonly Dependence[];
  /** Standard errors of the coefficients; null where there are none. */
  readonly errors: Solution | null;
}

/**
 * Least squares of the target on the design: the sum of the squared errors, times the rows' weights where there are any, is
 * as small as it can be. Weights act as if each row were scaled by the root of its own (A. C. Aitken, Proceedings of the Royal
 * Society of Edinburgh 55 (1936), p. 42-48); as frequencies they would give the same coefficients.
 *
 * The intercept and the categories' 0/1 columns are eliminated first (R. Frisch, F. V. Waugh, Econometrica 1 (1933), p. 387;
 * M. C. Lovell, JASA 58 (1963), p. 993): their normal equations are counts. The numeric columns, less their means within the
 * categories, go through a blocked Householder QR. The result is refined with residuals in twice the working precision
 * where the data is small or the columns are ill-conditioned. Where neither is so, sums of products take the place of QR.
 * Columns that depend on earlier ones get the coefficient 0.
 * Only +, -, *, / and square roots: the same bytes on every machine.
 *
 * @returns coefficients in the units of the columns; they may be infinite where a column is as small as 1e-308
 */
export function leastSquares(design: Design): LeastSquares {
  const factors =
    (isSmall(design) ? null : factorsByProducts(design, WELL_CONDITIONED)) ?? factorsByReflections(design);
  const first = firstSolution(design, factors);
  const refined = needsRefinement(design, factors) ? refine(design, factors, first) : first;
  const errors = standardErrors(design, factors, refined.residualSquares);
  return {
    ...inUnits(design, refined),
    dependences: dependencesOf(design, factors),
    errors: errors === null ? null : inUnits(design, errors),
  };
}

function factorsByReflections(design: Design): Factors {
  const levels = factorLevels(design);
  const projections = projectOnLevels(design, levels);
  const width = design.numbers.length + 1;
  const triangle = triangleWithinLevels(design, projections);
  const lengths = lengthsOf(design);
  return { ...independentColumns(triangle, width, lengths, DEPENDENT / levels.smallestPivot), levels, projections };
}

/**
 * R of the numeric columns and the target, less their means and their projections on the 0/1 columns.
 *
 * @returns numbers and target wide, squared, row by row; each row of the design scaled by the root of its weight
 */
export function triangleWithinLevels(design: Design, projections: readonly Float64Array[]): Float64Array {
  const sources = [...design.numbers, design.target];
  const triangle = new Float64Array(sources.length ** 2);
  for (const { length, columns, slots, weights } of blocksOf(design)) {
    for (const [j, column] of columns.entries()) centre(column, length, sources[j].centre, projections[j], slots);
    if (weights !== null) {
      for (let i = 0; i < length; i++) weights[i] = Math.sqrt(weights[i]);
      for (const column of columns) for (let i = 0; i < length; i++) column[i] *= weights[i];
    }
    absorbBlock(triangle, columns, length);
  }
  return triangle;
}

/** Euclidean length of each numeric column, its rows scaled by the roots of their weights. */
function lengthsOf(design: Design): readonly number[] {
  if (design.weights === null) return design.numbers.map((column) => column.length);
  const squares = new Float64Array(design.numbers.length);
  for (const { length, columns, weights } of blocksOf(design)) {
    if (weights === null) continue;
    for (let j = 0; j < squares.length; j++)
      for (let i = 0; i < length; i++) squares[j] += weights[i] * columns[j][i] * columns[j][i];
  }
  return Array.from(squares, Math.sqrt);
}

function centre(
  column: Float64Array,
  length: number,
  mean: number,
  projection: Float64Array,
  slots: readonly Int32Array[],
): void {
  const shift = mean + projection[0];
  for (let i = 0; i < length; i++) column[i] -= shift;
  for (const own of slots) for (let i = 0; i < length; i++) column[i] -= projection[own[i]];
}

function firstSolution(
  { numbers, target, slots }: Design,
  { kept, factor, right, projections, rest }: Factors,
): Refined {
  const coefficients = new Float64Array(numbers.length);
  const effects = projections[numbers.length].slice();
  effects[0] += target.centre;
  const solved = solveUpper(factor, right);
  for (const [i, j] of kept.entries()) {
    coefficients[j] = solved[i];
    effects[0] -= solved[i] * numbers[j].centre;
    for (let slot = 0; slot < slots; slot++) effects[slot] -= solved[i] * projections[j][slot];
  }
  return { coefficients, effects, residualSquares: rest };
}

function needsRefinement(design: Design, { factor, levels }: Factors): boolean {
  return isSmall(design) || conditionOf(factor) > WELL_CONDITIONED || levels.smallestPivot < 1 / WELL_CONDITIONED ** 2;
}

function isSmall({ rows, numbers, categories }: Design): boolean {
  return rows.length * (numbers.length + categories.length + 1) <= SMALL;
}

/** A solution in the units of the columns. */
export function inUnits({ numbers, target }: Design, { coefficients, effects }: Solution): Solution {
  return {
    // First the ratio of the scales: a coefficient times one scale alone may overflow. So may the ratio, and 0 stays 0.
    coefficients: coefficients.map((value, j) => (value === 0 ? 0 : value * (numbers[j].scale / target.scale))),
    effects: effects.map((value) => value / target.scale),
  };
}
