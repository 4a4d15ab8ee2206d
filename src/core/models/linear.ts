// The linear model: ordinary least squares on all features, and how it predicts.

import type { Rows, Table } from "../dataset/table.ts";
import { type BoundFeature, bindFeatures } from "./bound-features.ts";
import { linearDesign } from "./linear-design.ts";
import { linearFit } from "./linear-fit.ts";
import type { LinearModel, LinearTerms, Predictions, Trained, TrainingData } from "./model.ts";

/** Pairs of 0/1 columns are counted in a dense matrix: 72 MB at this size, and some seconds to factor. */
const MOST_COLUMNS = 3000;

/**
 * Least squares with an intercept on all features, weighted where the rows have weights.
 *
 * @throws {UserError} fault "data" when a feature cannot be used
 */
export function trainLinear(data: TrainingData): Trained<LinearModel> {
  const { table, target } = data;
  const ready = linearDesign(data, MOST_COLUMNS);
  const { intercept, coefficients, standardErrors, notes } = linearFit(ready, table, target);
  return {
    model: { version: 1, kind: "linear", target, features: ready.encodings, intercept, coefficients },
    notes,
    standardErrors,
  };
}

/** Intercept plus coefficient times value, feature after feature in the model's order. */
export function predictLinear(model: LinearTerms, table: Table, rows: Rows): Predictions {
  const { features, unseen, imputed } = bindFeatures(model.features, table, rows);
  const values = new Float64Array(rows.length).fill(model.intercept);
  let next = 0;
  for (const [i, feature] of features.entries()) {
    const encoding = model.features[i];
    const width = encoding.type === "number" ? 1 : encoding.levels.length;
    const coefficients = model.coefficients.slice(next, (next += width)).map(({ value }) => value);
    addFeature(values, feature, coefficients, rows);
  }
  return { values, unseen, imputed };
}

function addFeature(to: Float64Array, feature: BoundFeature, coefficients: readonly number[], rows: Rows): void {
  if (feature.type === "number") {
    const { values, mean } = feature;
    const coefficient = coefficients[0];
    // 0 times an infinite value would be NaN.
    if (coefficient === 0) return;
    for (let i = 0; i < rows.length; i++) {
      const value = values[rows[i]];
      to[i] += coefficient * (Number.isNaN(value) ? mean : value);
    }
  } else {
    const { codes, levelOf } = feature;
    const effects = Float64Array.of(0, ...coefficients);
    for (let i = 0; i < rows.length; i++) to[i] += effects[levelOf[codes[rows[i]] + 1]];
  }
}
