// The mean of the train rows' target for every row: what any other model has to beat.

import type { Rows } from "../dataset/table.ts";
import { meanAt } from "./column-summary.ts";
import type { MeanModel, Predictions, Trained, TrainingData } from "./model.ts";
import { targetValues } from "./target-values.ts";

/** The mean predictor. */
export function trainMean({ table, rows, target }: TrainingData): Trained<MeanModel> {
  return {
    model: { version: 1, kind: "mean", target, mean: meanAt(targetValues(table, target), rows) + 0 },
    notes: [],
    standardErrors: null,
  };
}

export function predictMean(model: MeanModel, rows: Rows): Predictions {
  return { values: new Float64Array(rows.length).fill(model.mean), unseen: [], imputed: [] };
}
