// A model of the target's logarithm: for positive targets whose errors grow with their size.

import { UserError } from "../../errors.ts";
import { everyRow, placeOf, type Rows, type Table } from "../dataset/table.ts";
import { counted, decimal } from "../numerals.ts";
import { mean } from "../stats/mean.ts";
import { weightedMeanAt } from "./column-summary.ts";
import type { FittedModel, LogModel, Predictions, Trained, TrainingData } from "./model.ts";
import { targetValues } from "./target-values.ts";

type Train = (data: TrainingData) => Trained<FittedModel>;
export type PredictFitted = (model: FittedModel, table: Table, rows: Rows) => Predictions;

/**
 * Fits the logarithm of the target. exp of a mean logarithm is below the mean, so predictions are multiplied by the mean of
 * exp(residual) over the train rows, weighted as they are: the smearing estimate (N. Duan, JASA 78 (1983), p. 605).
 *
 * @throws {UserError} fault "data" naming the first train row whose target has no logarithm
 */
export function trainLogTarget(train: Train, predict: PredictFitted, data: TrainingData): Trained {
  const { table, rows, target, weights = null } = data;
  const actual = targetValues(table, target);
  requirePositive(actual, data);
  const logarithms = actual.map(Math.log);
  const columns = table.columns.map((column) =>
    column.name === target ? ({ type: "number", name: target, values: logarithms } as const) : column,
  );
  const transformed = { ...table, columns };
  const { model, notes, standardErrors } = train({ ...data, table: transformed });
  const predicted = predict(model, transformed, rows).values;
  const factors = predicted.map((value, i) => Math.exp(logarithms[rows[i]] - value));
  const smearing =
    weights === null ? mean(factors) : weightedMeanAt(factors, everyRow(rows.length), takeAt(weights, rows));
  if (!(smearing > 0 && smearing < Number.POSITIVE_INFINITY)) {
    throw new UserError("data", {
      message: `the fit to the logarithm of \`${target}\` is so far off that it cannot be turned back`,
      where: { file: table.origin.files.join(", "), line: 1 },
      hint: "Take model.transform out, or choose another model.",
    });
  }
  return {
    model: { version: 1, kind: "log", target, smearing, model },
    notes: [
      ...notes,
      `The model is fitted to the logarithm of \`${target}\`. Its predictions are turned back and multiplied by ${decimal(smearing)}, the mean of exp(residual), so that they are right on average.`,
    ],
    standardErrors,
  };
}

function takeAt(weights: Float64Array, rows: Rows): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = weights[rows[i]];
  return taken;
}

function requirePositive(actual: Float64Array, { table, rows, target }: TrainingData): void {
  const wrong = rows.filter((row) => !(actual[row] > 0));
  if (wrong.length === 0) return;
  const more = wrong.length === 1 ? "" : `, as in ${counted(wrong.length - 1, "other train row")}`;
  throw new UserError("data", {
    message: `the target \`${target}\` is ${actual[wrong[0]]}${more}; model.transform: log takes logarithms, which only positive numbers have`,
    where: placeOf(table.origin, wrong[0]),
    hint: "Correct the value, or take model.transform out.",
  });
}

export function predictLogTarget(model: LogModel, predict: PredictFitted, table: Table, rows: Rows): Predictions {
  const { values, unseen, imputed } = predict(model.model, table, rows);
  return { values: values.map((value) => model.smearing * Math.exp(value)), unseen, imputed };
}
