// Features made ready for a linear fit: their encodings, the design matrix, and what each of its columns is called.

import { UserError } from "../../errors.ts";
import type { Table } from "../dataset/table.ts";
import { count } from "../numerals.ts";
import { type BoundFeature, bindFeatures } from "./bound-features.ts";
import { summariesOver } from "./column-summary.ts";
import type { DesignIndex } from "./dependence.ts";
import { averageOne, type Design, type DesignColumn, designOf } from "./design.ts";
import { learnEncodings } from "./encoding.ts";
import type { FeatureEncoding, TrainingData } from "./model.ts";
import { imputationNotes } from "./notes.ts";
import { targetValues } from "./target-values.ts";

/** One coefficient of the model. */
export interface Term {
  readonly name: string;
  readonly index: DesignIndex;
  /** What it is called where it determines another column: the feature rather than one of its levels. */
  readonly origin: string;
}

export interface LinearDesign {
  readonly encodings: readonly FeatureEncoding[];
  readonly design: Design;
  readonly terms: readonly Term[];
  /** Of values that were filled in, and features that say nothing. */
  readonly notes: readonly string[];
}

export interface Derived {
  readonly columns: readonly DesignColumn[];
  /** Of the columns after the features' own, with the features that they are made of. */
  readonly made: readonly { readonly name: string; readonly of: readonly number[] }[];
}

type NumericFeature = BoundFeature & { readonly type: "number" };

/**
 * @param mostColumns of the design, without the intercept
 * @param derive columns that stand for the numeric features' own, the first of them one for one
 * @throws {UserError} fault "data" when a feature cannot be used
 */
export function linearDesign(
  data: TrainingData,
  mostColumns: number,
  derive: ((numbers: readonly NumericFeature[]) => Derived) | null = null,
): LinearDesign {
  const { table, rows, target } = data;
  requireFeatures(data);
  const summaries = summariesOver(rows);
  const encodings = learnEncodings(data, summaries);
  requireFewColumns(encodings, mostColumns, table);
  const { features, imputed } = bindFeatures(encodings, table, rows, summaries);
  const numbers = features.filter((one) => one.type === "number");
  const derived = derive === null ? null : derive(numbers);
  const levels = encodings.filter((one) => one.type === "category").map((one) => one.levels.length);
  const values = targetValues(table, target);
  const weights = averageOne(data.weights ?? null, rows);
  const design = designOf(features, levels, rows, values, summaries, derived?.columns ?? null, weights);
  const made = derived?.made ?? [];
  const terms = [
    ...termsOf(encodings),
    ...made.map(({ name }, i) => ({ name, index: { number: numbers.length + i }, origin: name })),
  ];
  const empty = new Set(imputed.filter((one) => one.rows === rows.length).map(({ column }) => column));
  const isConstant = (j: number): boolean => design.numbers[j].constant;
  const constant = [
    ...numbers.filter(({ name }, j) => isConstant(j) && !empty.has(name)),
    ...made.filter(({ of }, i) => isConstant(numbers.length + i) && !of.some(isConstant)),
  ];
  return {
    encodings,
    design,
    terms,
    notes: [
      ...imputationNotes(encodings, imputed, rows.length),
      ...constant.map(({ name }) => `\`${name}\` has the same value in every train row; its coefficient is set to 0.`),
    ],
  };
}

/** Numbers and levels in the features' order. */
function termsOf(encodings: readonly FeatureEncoding[]): readonly Term[] {
  let number = 0;
  let slot = 1;
  return encodings.flatMap((encoding): Term[] => {
    const origin = encoding.name;
    if (encoding.type === "number") return [{ name: origin, index: { number: number++ }, origin }];
    return encoding.levels.map((level) => ({ name: `${origin}=${level}`, index: { slot: slot++ }, origin }));
  });
}

/** Columns that the features make, without the intercept. */
function widthOf(encodings: readonly FeatureEncoding[]): number {
  return encodings.reduce((sum, one) => sum + (one.type === "number" ? 1 : one.levels.length), 0);
}

function requireFeatures({ table, features }: TrainingData): void {
  if (features.length > 0) return;
  throw new UserError("data", {
    message: "there is no feature to learn from",
    where: { file: table.origin.files.join(", "), line: 1 },
    hint: "Add a column beside key and target, or list columns in data.features.",
  });
}

function requireFewColumns(encodings: readonly FeatureEncoding[], most: number, table: Table): void {
  const columns = widthOf(encodings);
  if (columns > most) throw tooManyColumns(columns, most, table);
}

export function tooManyColumns(columns: number, most: number, table: Table): UserError {
  return new UserError("data", {
    message: `the features make ${count(columns)} columns, one for each number and each text; at most ${count(most)} can be fitted`,
    where: { file: table.origin.files.join(", "), line: 1 },
    hint: "List fewer columns in data.features, above all fewer texts.",
  });
}
