// The polynomial of several features: numbers, their squares and products, and a 0/1 column for each text.

import { UserError } from "../../errors.ts";
import { columnNamed, type Rows, type Table } from "../dataset/table.ts";
import { bindFeatures } from "./bound-features.ts";
import { derivedColumn, type Shifted } from "./design.ts";
import { linearDesign, tooManyColumns } from "./linear-design.ts";
import { linearFit } from "./linear-fit.ts";
import type { Predictions, QuadraticModel, Trained, TrainingData } from "./model.ts";

/** Fitting a million rows takes minutes from here on. */
const MOST_COLUMNS = 300;

/**
 * Least squares on all numbers and texts, on the squares of the numbers and, unless `interactions` is false, on the products
 * of each two of them. Numbers are taken as distances from their train mean, where their squares say something of their own.
 *
 * @throws {UserError} fault "data" when the degree is not 2, or a feature cannot be used
 */
export function trainQuadratic(
  { degree, interactions = true }: { readonly degree: number; readonly interactions?: boolean },
  data: TrainingData,
): Trained<QuadraticModel> {
  const { table, rows, target, features } = data;
  if (degree !== 2) {
    throw new UserError("data", {
      message:
        features.length > 1
          ? `a polynomial of several features has degree 2; the config asks for degree ${degree} of ${features.length} features`
          : `a polynomial of weighted rows has degree 2; the config asks for degree ${degree}`,
      where: { file: table.origin.files.join(", "), line: 1 },
      hint:
        features.length > 1
          ? "Set model.degree to 2, or name one numeric column in data.features."
          : "Set model.degree to 2, or take data.weight out.",
    });
  }
  const width = features.filter((name) => columnNamed(table, name).type === "number").length;
  const columns = 2 * width + pairsOf(width, interactions).length;
  if (columns > MOST_COLUMNS) throw tooManyColumns(columns, MOST_COLUMNS, table);
  const ready = linearDesign(data, MOST_COLUMNS, (numbers) => {
    const shifted = numbers.map(({ values, mean }): Shifted => ({ values, fill: mean, shift: mean }));
    const pairs = pairsOf(shifted.length, interactions);
    return {
      columns: [
        ...shifted.map((one) => derivedColumn(one, null, rows)),
        ...shifted.map((one) => derivedColumn(one, one, rows)),
        ...pairs.map(([a, b]) => derivedColumn(shifted[a], shifted[b], rows)),
      ],
      made: [
        ...numbers.map(({ name }, j) => ({ name: `${name}²`, of: [j] })),
        ...pairs.map(([a, b]) => ({ name: `${numbers[a].name} × ${numbers[b].name}`, of: [a, b] })),
      ],
    };
  });
  const { intercept, coefficients, standardErrors, notes } = linearFit(ready, table, target);
  return {
    model: {
      version: 1,
      kind: "quadratic",
      target,
      features: ready.encodings,
      interactions,
      intercept,
      coefficients,
    },
    notes,
    standardErrors,
  };
}

function pairsOf(width: number, interactions: boolean): (readonly [number, number])[] {
  if (!interactions) return [];
  return Array.from({ length: width }, (_, a) =>
    Array.from({ length: width - a - 1 }, (__, k) => [a, a + k + 1] as const),
  ).flat();
}

/** How many coefficients a model with these features has. */
export function quadraticWidth({ features, interactions }: Pick<QuadraticModel, "features" | "interactions">): number {
  const numbers = features.filter(({ type }) => type === "number").length;
  const levels = features.reduce((sum, one) => sum + (one.type === "number" ? 0 : one.levels.length), 0);
  return levels + 2 * numbers + pairsOf(numbers, interactions).length;
}

export function predictQuadratic(model: QuadraticModel, table: Table, rows: Rows): Predictions {
  const { features, unseen, imputed } = bindFeatures(model.features, table, rows);
  const values = new Float64Array(rows.length).fill(model.intercept);
  const distances: Float64Array[] = [];
  let next = 0;
  for (const [i, feature] of features.entries()) {
    if (feature.type === "number") {
      const own = distancesOf(feature.values, feature.mean, rows);
      addMultiple(values, model.coefficients[next++].value, own);
      distances.push(own);
      continue;
    }
    const encoding = model.features[i];
    const width = encoding.type === "category" ? encoding.levels.length : 0;
    const effects = Float64Array.of(0, ...model.coefficients.slice(next, (next += width)).map(({ value }) => value));
    for (let row = 0; row < rows.length; row++) values[row] += effects[feature.levelOf[feature.codes[rows[row]] + 1]];
  }
  for (const own of distances) addMultiple(values, model.coefficients[next++].value, own, own);
  for (const [a, b] of pairsOf(distances.length, model.interactions))
    addMultiple(values, model.coefficients[next++].value, distances[a], distances[b]);
  return { values, unseen, imputed };
}

function distancesOf(values: Float64Array, mean: number, rows: Rows): Float64Array {
  const distances = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]];
    distances[i] = Number.isNaN(value) ? 0 : value - mean;
  }
  return distances;
}

/** 0 times an infinite value would be NaN. */
function addMultiple(to: Float64Array, coefficient: number, one: Float64Array, times?: Float64Array): void {
  if (coefficient === 0) return;
  if (times === undefined) for (let i = 0; i < to.length; i++) to[i] += coefficient * one[i];
  else for (let i = 0; i < to.length; i++) to[i] += coefficient * (one[i] * times[i]);
}
