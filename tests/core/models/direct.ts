// Trainers and predictors without waiting for what the real ones load when it is first needed.

import type { Rows, Table } from "../../../src/core/dataset/table.ts";
import { predictCurve, trainCurve } from "../../../src/core/models/curve.ts";
import { predictLinear, trainLinear } from "../../../src/core/models/linear.ts";
import { predictLogTarget, trainLogTarget } from "../../../src/core/models/log-target.ts";
import { predictMean, trainMean } from "../../../src/core/models/mean.ts";
import type {
  Fit,
  FittedModel,
  Model,
  ModelSpec,
  Predictions,
  Trained,
  TrainingData,
} from "../../../src/core/models/model.ts";
import { predictQuadratic, trainQuadratic } from "../../../src/core/models/quadratic.ts";
import { trainRidge } from "../../../src/core/models/ridge.ts";

export function trainerOf(spec: ModelSpec): { train(data: TrainingData): Trained } {
  if (spec.transform === "log")
    return { train: (data) => trainLogTarget((inner) => fit(spec, inner), predictFitted, data) };
  return { train: (data) => fit(spec, data) };
}

function fit(spec: Fit, data: TrainingData): Trained<FittedModel> {
  switch (spec.kind) {
    case "linear":
      return trainLinear(data);
    case "ridge":
      return trainRidge(spec, data);
    case "mean":
      return trainMean(data);
    case "polynomial":
      return data.features.length > 1 ? trainQuadratic(spec, data) : trainCurve(spec, data);
    default:
      return trainCurve(spec, data);
  }
}

export function predictorOf(model: Model): { predict(table: Table, rows?: Rows): Predictions } {
  const every = (table: Table): Rows => Uint32Array.from({ length: table.rowCount }, (_, row) => row);
  return {
    predict: (table, rows = every(table)) =>
      model.kind === "log" ? predictLogTarget(model, predictFitted, table, rows) : predictFitted(model, table, rows),
  };
}

function predictFitted(model: FittedModel, table: Table, rows: Rows): Predictions {
  switch (model.kind) {
    case "linear":
    case "ridge":
      return predictLinear(model, table, rows);
    case "quadratic":
      return predictQuadratic(model, table, rows);
    case "mean":
      return predictMean(model, rows);
    default:
      return predictCurve(model, table, rows);
  }
}
