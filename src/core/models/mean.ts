// The mean of the train rows' target for every row: what any other model has to beat.

import type { Rows } from "../dataset/table.ts";
import { weightedMeanAt } from "./column-summary.ts";
import type { MeanModel, Predictions, Trained, TrainingData } from "./model.ts";
import { targetValues } from "./target-values.ts";

/** The mean predictor. */
export function trainMean({ table, rows, target, weights = null }: TrainingData): Trained<MeanModel> {
  return {
    model: { version: 1, kind: "mean", target, mean: weightedMeanAt(targetValues(table, target), rows, weights) + 0 },
    notes: [],
    standardErrors: null,
  };
}

export function predictMean(model: MeanModel, rows: Rows): Predictions {
  return { values: new Float64Array(rows.length).fill(model.mean), unseen: [], imputed: [] };
}
