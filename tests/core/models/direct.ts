// Trainers and predictors without waiting for what the real ones load when it is first needed.

import type { Rows, Table } from "../../../src/core/dataset/table.ts";
import { predictCurve, trainCurve } from "../../../src/core/models/curve.ts";
import { predictLinear, trainLinear } from "../../../src/core/models/linear.ts";
import { predictMean, trainMean } from "../../../src/core/models/mean.ts";
import type { Model, ModelSpec, Predictions, Trained, TrainingData } from "../../../src/core/models/model.ts";

export function trainerOf(spec: ModelSpec): { train(data: TrainingData): Trained } {
  if (spec.kind === "linear") return { train: trainLinear };
  if (spec.kind === "mean") return { train: trainMean };
  return { train: (data) => trainCurve(spec, data) };
}

export function predictorOf(model: Model): { predict(table: Table, rows?: Rows): Predictions } {
  const every = (table: Table): Rows => Uint32Array.from({ length: table.rowCount }, (_, row) => row);
  return {
    predict(table, rows = every(table)) {
      if (model.kind === "linear") return predictLinear(model, table, rows);
      return model.kind === "mean" ? predictMean(model, rows) : predictCurve(model, table, rows);
    },
  };
}
