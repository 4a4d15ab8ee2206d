// Which code predicts with which model.

import { everyRow, type Rows, type Table } from "../dataset/table.ts";
import { predictLinear } from "./linear.ts";
import { predictMean } from "./mean.ts";
import type { Model, Predictions, Predictor } from "./model.ts";

/** The predictor of a trained model, fresh or read back from its JSON. */
export async function predictorOf(model: Model): Promise<Predictor> {
  const predict = await predictOf(model);
  return {
    features: featuresOf(model),
    predict: (table, rows = everyRow(table.rowCount)) => predict(table, rows),
  };
}

function featuresOf(model: Model): readonly string[] {
  if (model.kind === "linear") return model.features.map(({ name }) => name);
  return model.kind === "mean" ? [] : [model.feature.name];
}

async function predictOf(model: Model): Promise<(table: Table, rows: Rows) => Predictions> {
  switch (model.kind) {
    case "linear":
      return (table, rows) => predictLinear(model, table, rows);
    case "mean":
      return (_, rows) => predictMean(model, rows);
    case "polynomial":
    case "robust-polynomial":
    case "exponential":
    case "power":
    case "theil-sen": {
      const { predictCurve } = await import("./curve.ts");
      return (table, rows) => predictCurve(model, table, rows);
    }
  }
}
