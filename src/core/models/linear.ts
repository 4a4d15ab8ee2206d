// The linear model: what its fit means for the reader, and how it predicts.

import { UserError } from "../../errors.ts";
import type { Rows, Table } from "../dataset/table.ts";
import { count, counted } from "../numerals.ts";
import { type BoundFeature, bindFeatures } from "./bound-features.ts";
import { summariesOver } from "./column-summary.ts";
import { designOf } from "./design.ts";
import { learnEncodings } from "./encoding.ts";
import { type LeastSquares, leastSquares } from "./least-squares.ts";
import type { FeatureEncoding, LinearModel, Predictions, Trained, TrainingData } from "./model.ts";
import { imputationNotes } from "./notes.ts";
import { targetValues } from "./target-values.ts";

/** Pairs of 0/1 columns are counted in a dense matrix: 72 MB at this size, and some seconds to factor. */
const MOST_COLUMNS = 3000;

/**
 * Ordinary least squares with an intercept on all features.
 *
 * @throws {UserError} fault "data" when a feature cannot be used
 */
export function trainLinear(data: TrainingData): Trained {
  const { table, rows, target } = data;
  requireFeatures(data);
  const summaries = summariesOver(rows);
  const encodings = learnEncodings(data, summaries);
  requireFewColumns(encodings, table);
  const { features, imputed } = bindFeatures(encodings, table, rows, summaries);
  const values = targetValues(table, target);
  const levels = encodings.filter((one) => one.type === "category").map((one) => one.levels.length);
  const design = designOf(features, levels, rows, values, summaries);
  const fit = leastSquares(design);

  const named = namedCoefficients(encodings, fit);
  const broken = named.find(({ value }) => !Number.isFinite(value));
  if (broken !== undefined || !Number.isFinite(fit.effects[0])) throw unusable(table, target, broken?.name);
  const constant = new Set(
    encodings
      .filter((one) => one.type === "number")
      .filter((_, j) => design.numbers[j].constant)
      .map(({ name }) => name),
  );
  const empty = new Set(imputed.filter((one) => one.rows === rows.length).map(({ column }) => column));
  const dependent = named.filter((one) => one.dependent && !constant.has(one.name)).map(({ name }) => name);
  return {
    model: {
      version: 1,
      kind: "linear",
      target,
      features: encodings,
      intercept: fit.effects[0] + 0,
      coefficients: named.map(({ name, value }) => ({ name, value })),
    },
    notes: [
      ...imputationNotes(encodings, imputed, rows.length),
      ...[...constant]
        .filter((name) => !empty.has(name))
        .map((name) => `\`${name}\` has the same value in every train row; its coefficient is set to 0.`),
      ...dependenceNotes(dependent, rows.length, named.length + 1),
    ],
  };
}

function requireFeatures({ table, features }: TrainingData): void {
  if (features.length > 0) return;
  throw new UserError("data", {
    message: "there is no feature to learn from",
    where: { file: table.origin.files.join(", "), line: 1 },
    hint: "Add a column beside key and target, or list columns in data.features.",
  });
}

function requireFewColumns(encodings: readonly FeatureEncoding[], table: Table): void {
  const columns = encodings.reduce((sum, one) => sum + (one.type === "number" ? 1 : one.levels.length), 0);
  if (columns <= MOST_COLUMNS) return;
  throw new UserError("data", {
    message: `the features make ${count(columns)} columns, one for each number and each text; at most ${count(MOST_COLUMNS)} can be fitted`,
    where: { file: table.origin.files.join(", "), line: 1 },
    hint: "List fewer columns in data.features, above all fewer texts.",
  });
}

/** Coefficients in the features' order. Adding 0 turns -0, which JSON cannot hold, into 0. */
function namedCoefficients(
  encodings: readonly FeatureEncoding[],
  fit: LeastSquares,
): { name: string; value: number; dependent: boolean }[] {
  let number = 0;
  let slot = 1;
  return encodings.flatMap((encoding) => {
    if (encoding.type === "number") {
      const dependent = fit.dependentNumbers.includes(number);
      return [{ name: encoding.name, value: fit.coefficients[number++] + 0, dependent }];
    }
    return encoding.levels.map((level) => {
      const dependent = fit.dependentSlots.includes(slot);
      return { name: `${encoding.name}=${level}`, value: fit.effects[slot++] + 0, dependent };
    });
  });
}

function unusable(table: Table, target: string, name: string | undefined): UserError {
  return new UserError("data", {
    message: `the coefficient of ${name === undefined ? "the intercept" : `\`${name}\``} for the target \`${target}\` is too large for a number`,
    where: { file: table.origin.files.join(", "), line: 1 },
    hint: "Write the column in a unit that makes its values neither so small nor so large.",
  });
}

const SHOWN = 5;

function dependenceNotes(names: readonly string[], rows: number, columns: number): string[] {
  if (names.length === 0) return [];
  const shown = names
    .slice(0, SHOWN)
    .map((name) => `\`${name}\``)
    .join(", ");
  const all = names.length > SHOWN ? `${shown} and ${count(names.length - SHOWN)} more` : shown;
  const sentence =
    names.length === 1
      ? `${all} is a linear combination of other features on the train rows; its coefficient is set to 0.`
      : `${all} are linear combinations of other features on the train rows; their coefficients are set to 0.`;
  if (rows >= columns) return [sentence];
  return [`There are ${counted(rows, "train row")} for ${count(columns)} coefficients: ${sentence}`];
}

/** Intercept plus coefficient times value, feature after feature in the model's order. */
export function predictLinear(model: LinearModel, table: Table, rows: Rows): Predictions {
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
