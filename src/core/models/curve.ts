// A curve of one numeric feature: what it asks of the data, and how it predicts.

import { type Problem, UserError } from "../../errors.ts";
import { columnNamed, placeOf, type Rows, type Table } from "../dataset/table.ts";
import { count, counted } from "../numerals.ts";
import { mean } from "../stats/mean.ts";
import { bindFeatures } from "./bound-features.ts";
import { type CurveSpec, fitCurve, loadCurve } from "./curve-fit.ts";
import { learnEncodings } from "./encoding.ts";
import type { CurveModel, Predictions, Trained, TrainingData } from "./model.ts";
import { imputationNotes } from "./notes.ts";
import { parseCurveParameters } from "./stored-model.ts";
import { targetValues } from "./target-values.ts";

/** Theil–Sen looks at each pair of rows, the robust polynomial a thousand times at each row: 0.1 and 0.2 s for 2,000 rows. */
const MOST_ROWS_OF_ROBUST = 2000;

/**
 * Fits a curve of ml-regression.
 *
 * @throws {UserError} fault "data": more or fewer than one numeric feature, a constant one, values out of the curve's
 * domain, or a fit that is no use
 */
export function trainCurve(spec: CurveSpec, data: TrainingData): Trained<CurveModel> {
  const { table, rows, target } = data;
  requireNoWeights(spec, data);
  const name = onlyFeature(spec, data);
  const encodings = learnEncodings(data);
  const { features, imputed } = bindFeatures(encodings, table, rows);
  const feature = features[0];
  if (feature.type !== "number") throw new Error("a curve's feature is numeric");
  const used = sampled(spec, rows);
  const x = Float64Array.from(used, (row) => (Number.isNaN(feature.values[row]) ? feature.mean : feature.values[row]));
  const actual = targetValues(table, target);
  const y = Float64Array.from(used, (row) => actual[row]);
  requireDomain(spec, table, used, { name, values: x }, { name: target, values: y });

  const { shift, scale } = rangeOf(spec, table, name, x);
  const scaled = x.map((value) => (value - shift) / scale);
  const notes = imputationNotes(encodings, imputed, rows.length);
  if (used.length < rows.length) {
    notes.push(
      `The curve is fitted to ${count(used.length)} of ${counted(rows.length, "train row")}, evenly spaced: ${spec.kind} takes long on many rows.`,
    );
  }
  return {
    model: {
      version: 1,
      kind: spec.kind,
      target,
      feature: { name, mean: feature.mean, shift, scale },
      parameters: usableParameters(spec, table, name, scaled, y),
    },
    notes,
    standardErrors: null,
  };
}

/** A config in force may be half the base commit's: what its parse refuses can come together there. */
function requireNoWeights({ kind }: CurveSpec, { table, weights = null }: TrainingData): void {
  if (weights === null) return;
  throw new UserError("data", {
    message: `${kind} learns from all rows alike, and \`data.weight\` gives them weights`,
    where: { file: table.origin.files.join(", "), line: 1 },
    hint: "Take data.weight out, or train linear, ridge, polynomial or mean, which can weight rows.",
  });
}

function onlyFeature({ kind }: CurveSpec, { table, features }: TrainingData): string {
  const fail = (message: string): UserError =>
    new UserError("data", {
      message: `${kind} fits one numeric feature, ${message}`,
      where: { file: table.origin.files.join(", "), line: 1 },
      hint: "Name one numeric column in data.features, or choose the linear model.",
    });
  if (features.length !== 1)
    throw fail(
      `here are ${features.length}: ${features
        .slice(0, 5)
        .map((name) => `\`${name}\``)
        .join(", ")}${features.length > 5 ? ", …" : ""}`,
    );
  if (columnNamed(table, features[0]).type !== "number") throw fail(`\`${features[0]}\` is text`);
  return features[0];
}

function sampled({ kind }: CurveSpec, rows: Rows): Rows {
  if ((kind !== "theil-sen" && kind !== "robust-polynomial") || rows.length <= MOST_ROWS_OF_ROBUST) return rows;
  return Uint32Array.from(
    { length: MOST_ROWS_OF_ROBUST },
    (_, i) => rows[Math.floor((i * rows.length) / MOST_ROWS_OF_ROBUST)],
  );
}

interface Named {
  readonly name: string;
  readonly values: Float64Array;
}

function requireDomain({ kind }: CurveSpec, table: Table, rows: Rows, feature: Named, target: Named): void {
  if (kind !== "exponential" && kind !== "power") return;
  const positive = kind === "power" ? [feature, target] : [target];
  const problems = positive.flatMap(({ name, values }): Problem[] => {
    const first = values.findIndex((value) => !(value > 0));
    if (first < 0) return [];
    const message = `\`${name}\` is ${values[first]}; the ${kind} model takes logarithms, which only positive numbers have`;
    return [
      { message, where: placeOf(table.origin, rows[first]), hint: "Correct the value, or choose another model." },
    ];
  });
  if (problems.length > 0) throw new UserError("data", problems);
}

/** How x comes into [-1, 1]; for powers, which know no shift, its geometric mean to 1. */
function rangeOf(spec: CurveSpec, table: Table, name: string, x: Float64Array): { shift: number; scale: number } {
  const terms = spec.kind === "polynomial" || spec.kind === "robust-polynomial" ? spec.degree + 1 : 2;
  const different = new Set(x).size;
  if (different < terms) {
    throw new UserError("data", {
      message: `\`${name}\` has ${counted(different, "different value")} in ${counted(x.length, "train row")}; ${spec.kind} with ${terms} coefficients needs at least ${terms}`,
      where: { file: table.origin.files.join(", "), line: 1 },
      hint: "Choose another feature, another model or a lower degree.",
    });
  }
  if (spec.kind === "power") {
    const logarithms = x.reduce((sum, value) => sum + Math.log(value), 0);
    return { shift: 0, scale: Math.exp(logarithms / x.length) };
  }
  // Around the mean and not the middle of the range: else one outlier moves all other values close to -1, where powers are alike.
  const shift = mean(x);
  return { shift, scale: x.reduce((most, value) => Math.max(most, Math.abs(value - shift)), 0) };
}

function usableParameters(
  spec: CurveSpec,
  table: Table,
  name: string,
  x: Float64Array,
  y: Float64Array,
): CurveModel["parameters"] {
  const fail = (cause?: unknown): UserError =>
    new UserError(
      "data",
      {
        message: `${spec.kind} gives no usable fit to \`${name}\` on ${counted(x.length, "train row")}`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Choose another model or a lower degree.",
      },
      { cause },
    );
  let parameters: CurveModel["parameters"];
  try {
    const fitted = fitCurve(spec, x, y).toJSON();
    // ml-regression forgets the name of a robust polynomial, and its own `load` asks for it.
    const named = spec.kind === "robust-polynomial" ? { ...fitted, name: "robustPolynomialRegression" } : fitted;
    parameters = parseCurveParameters(spec.kind, named);
  } catch (error) {
    throw fail(error);
  }
  const curve = loadCurve(spec.kind, parameters);
  if (!x.every((value) => Number.isFinite(curve.predict(value)))) throw fail();
  return parameters;
}

/** The curve at each row's feature. */
export function predictCurve({ kind, feature, parameters }: CurveModel, table: Table, rows: Rows): Predictions {
  const { name, shift, scale } = feature;
  const bound = bindFeatures([{ type: "number", name, mean: feature.mean }], table, rows);
  const column = bound.features[0];
  if (column.type !== "number") throw new Error("a curve's feature is numeric");
  const curve = loadCurve(kind, parameters);
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const value = column.values[rows[i]];
    values[i] = curve.predict(((Number.isNaN(value) ? feature.mean : value) - shift) / scale);
  }
  return { values, unseen: bound.unseen, imputed: bound.imputed };
}
