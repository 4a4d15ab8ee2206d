// Ridge regression: the linear model with coefficients drawn towards 0, by a penalty that is given or cross-validated.

import { UserError } from "../../errors.ts";
import { count, counted, decimal } from "../numerals.ts";
import type { Design } from "./design.ts";
import { foldsOf } from "./folds.ts";
import { inUnits } from "./least-squares.ts";
import { linearDesign } from "./linear-design.ts";
import { namedCoefficients } from "./linear-fit.ts";
import type { RidgeModel, Trained, TrainingData } from "./model.ts";
import type { Solution } from "./refinement.ts";
import { ridgePath, scattersOf, squaredErrors } from "./ridge-path.ts";
import { mergedTriangle, type WholeTriangle, wholeTriangle } from "./whole-triangle.ts";

/** The singular value decomposition costs some 20 times their cube. */
const MOST_COLUMNS = 500;

const FOLDS = 5;
const FEWEST_ROWS = 10;

/** Penalties that cross-validation chooses from, per train row: half powers of ten from 1e-6 to 10. */
const GRID = Array.from({ length: 15 }, (_, k) => 10 ** ((k - 12) / 2));

/**
 * Ridge regression on standardised features, the intercept free. Without a given penalty the one of `GRID` with the least
 * squared error over five folds, the larger one of two equals.
 *
 * @param penalty as scikit-learn's `alpha` after StandardScaler, weights divided by their mean; null: cross-validated
 * @throws {UserError} fault "data" when a feature cannot be used, or too few rows are there to choose with
 */
export function trainRidge({ penalty }: { readonly penalty: number | null }, data: TrainingData): Trained<RidgeModel> {
  const { table, rows, target } = data;
  const ready = linearDesign(data, MOST_COLUMNS);
  const chosen = penalty === null ? crossValidated(ready.design, data) : given(ready.design, penalty);
  const { intercept, named } = namedCoefficients(ready, chosen.solution, table, target);
  return {
    model: {
      version: 1,
      kind: "ridge",
      target,
      features: ready.encodings,
      intercept,
      coefficients: named,
      penalty: chosen.penalty,
    },
    notes: penalty === null ? [...ready.notes, penaltyNote(chosen.penalty, rows.length)] : ready.notes,
    standardErrors: null,
  };
}

interface Chosen {
  readonly penalty: number;
  readonly solution: Solution;
}

function given(design: Design, penalty: number): Chosen {
  const triangle = wholeTriangle(design);
  return { penalty, solution: inDesign(design, ridgePath(triangle, scattersOf(triangle))(penalty)) };
}

function crossValidated(design: Design, { table }: TrainingData): Chosen {
  if (design.rows.length < FEWEST_ROWS) {
    throw new UserError("data", {
      message: `ridge chooses its penalty by cross-validation, for which ${counted(design.rows.length, "train row")} are too few`,
      where: { file: table.origin.files.join(", "), line: 1 },
      hint: `Add rows until there are ${FEWEST_ROWS}, or name the penalty in model.penalty.`,
    });
  }
  const folds = foldsOf(design, FOLDS)
    .filter((rows) => rows.length > 0)
    .map((rows) => wholeTriangle({ ...design, rows }));
  const width = design.slots + design.numbers.length + 1;
  const whole = mergedTriangle(folds, width);
  const scatters = scattersOf(whole);
  const errors = new Float64Array(GRID.length);
  for (const fold of folds) {
    const others = folds.filter((other) => other !== fold);
    if (others.length === 0) continue;
    addErrors(errors, mergedTriangle(others, width), fold, scatters);
  }
  let best = 0;
  for (const [k, error] of errors.entries()) if (error <= errors[best]) best = k;
  const penalty = GRID[best] * design.rows.length;
  return { penalty, solution: inDesign(design, ridgePath(whole, scatters)(penalty)) };
}

function addErrors(to: Float64Array, train: WholeTriangle, held: WholeTriangle, scatters: readonly number[]): void {
  const path = ridgePath(train, scatters);
  for (const [k, perRow] of GRID.entries()) to[k] += squaredErrors(held, path(perRow * train.rows));
}

/** From distances from the centres to the columns as they are, and to their units. */
function inDesign(design: Design, solution: Float64Array): Solution {
  const effects = new Float64Array(design.slots + 1);
  effects.set(solution.subarray(0, design.slots));
  const coefficients = solution.slice(design.slots);
  effects[0] += design.target.centre;
  for (const [j, value] of coefficients.entries()) effects[0] -= value * design.numbers[j].centre;
  return inUnits(design, { coefficients, effects });
}

function penaltyNote(penalty: number, rows: number): string {
  const perRow = GRID.find((value) => value * rows === penalty) ?? penalty / rows;
  const edge =
    perRow === GRID[0] || perRow === GRID.at(-1) ? " It is an end of that range: another one may be better still." : "";
  return `Ridge: the penalty ${decimal(penalty)} (${decimal(perRow, 2)} per train row) has the least error in ${FOLDS}-fold cross-validation among ${count(GRID.length)} from ${decimal(GRID[0], 1)} to ${decimal(GRID.at(-1) ?? 0, 2)} per row.${edge}`;
}
