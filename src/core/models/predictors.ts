// Which code predicts with which model.

import { everyRow, type Rows, type Table } from "../dataset/table.ts";
import { predictLinear } from "./linear.ts";
import { type PredictFitted, predictLogTarget } from "./log-target.ts";
import { predictMean } from "./mean.ts";
import type { FittedModel, Model, Predictions, Predictor } from "./model.ts";
import { predictQuadratic } from "./quadratic.ts";

/** The predictor of a trained model, fresh or read back from its JSON. */
export async function predictorOf(model: Model): Promise<Predictor> {
  const fitted = model.kind === "log" ? model.model : model;
  const predictFitted = await predictorFor(fitted.kind);
  const predict = (table: Table, rows: Rows): Predictions =>
    model.kind === "log" ? predictLogTarget(model, predictFitted, table, rows) : predictFitted(model, table, rows);
  return {
    features: featuresOf(fitted),
    predict: (table, rows = everyRow(table.rowCount)) => predict(table, rows),
  };
}

function featuresOf(model: FittedModel): readonly string[] {
  if ("features" in model) return model.features.map(({ name }) => name);
  return model.kind === "mean" ? [] : [model.feature.name];
}

/** Predicts with models of this kind. */
export async function predictorFor(kind: FittedModel["kind"]): Promise<PredictFitted> {
  const isCurve = kind !== "linear" && kind !== "ridge" && kind !== "quadratic" && kind !== "mean";
  // ml-regression takes 20 ms to load; most runs do without it.
  const curves = isCurve ? await import("./curve.ts") : null;
  return (model, table, rows) => {
    switch (model.kind) {
      case "linear":
      case "ridge":
        return predictLinear(model, table, rows);
      case "quadratic":
        return predictQuadratic(model, table, rows);
      case "mean":
        return predictMean(model, rows);
      default:
        if (curves === null) throw new Error(`no predictor of ${model.kind} is loaded`);
        return curves.predictCurve(model, table, rows);
    }
  };
}
