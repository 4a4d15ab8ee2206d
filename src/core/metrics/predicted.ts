// What a model answers for some rows, what is true of them, and both side by side as a metric takes them.

import { valuesAt } from "../stats/values-at.ts";
import { classNamed, otherTruth } from "./class-name.ts";

/** A model's answers: numbers of a regression, classes of a classification. */
export type Predicted =
  | { readonly kind: "numbers"; readonly values: Float64Array }
  | {
      readonly kind: "classes";
      readonly classes: readonly string[];
      /** Index into classes per row; -1: none. */
      readonly labels: Int32Array;
      /** Per class, per row, in the order of classes. */
      readonly probabilities: readonly Float64Array[] | null;
    };

/** The target of some rows: NaN or -1 where it is missing. */
export type Actual =
  | { readonly kind: "numbers"; readonly values: Float64Array }
  | { readonly kind: "classes"; readonly classes: readonly string[]; readonly labels: Int32Array };

export interface NumberAnswers {
  readonly kind: "numbers";
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
}

export interface ClassAnswers {
  readonly kind: "classes";
  /** Classes of the target and of the prediction, in rising order; all indices are into these. */
  readonly classes: readonly string[];
  readonly actual: Int32Array;
  readonly predicted: Int32Array;
  /** Per class, per row; a class that the model does not know has probability 0. */
  readonly probabilities: readonly Float64Array[] | null;
}

/** One model's answers beside the truth, row by row. */
export type Answers = NumberAnswers | ClassAnswers;

/** @throws {Error} when one side is numbers and the other classes: a caller's fault. */
export function answersOf(actual: Actual, predicted: Predicted): Answers {
  if (actual.kind === "numbers" && predicted.kind === "numbers") {
    return { kind: "numbers", actual: actual.values, predicted: predicted.values };
  }
  if (actual.kind === "numbers" || predicted.kind === "numbers") {
    throw new Error(`a target of ${actual.kind} cannot be held against a prediction of ${predicted.kind}`);
  }
  const classes = unitedClasses([actual.classes, predicted.classes]);
  const known = withClasses(predicted, classes);
  return {
    kind: "classes",
    classes,
    actual: recoded(actual.labels, actual.classes, classes),
    predicted: known.labels,
    probabilities: known.probabilities,
  };
}

/** The rows [start, end), without a copy. */
export function answersBetween(answers: Answers, start: number, end: number): Answers {
  if (answers.kind === "numbers")
    return {
      kind: "numbers",
      actual: answers.actual.subarray(start, end),
      predicted: answers.predicted.subarray(start, end),
    };
  return {
    ...answers,
    actual: answers.actual.subarray(start, end),
    predicted: answers.predicted.subarray(start, end),
    probabilities: answers.probabilities?.map((values) => values.subarray(start, end)) ?? null,
  };
}

/** @throws {Error} when a metric of numbers is given classes: a caller's fault. */
export function numbersOf(answers: Answers): NumberAnswers {
  if (answers.kind === "numbers") return answers;
  throw new Error("numbers are wanted, not classes");
}

/** @throws {Error} when a metric of classes is given numbers: a caller's fault. */
export function classesOf(answers: Answers): ClassAnswers {
  if (answers.kind === "classes") return answers;
  throw new Error("classes are wanted, not numbers");
}

/** The classes with their probabilities. @throws {Error} when there are none: a caller's fault. */
export function chancesOf(answers: Answers): ClassAnswers & { readonly chances: readonly Float64Array[] } {
  const known = classesOf(answers);
  if (known.probabilities === null) throw new Error("probabilities are wanted");
  return { ...known, chances: known.probabilities };
}

/** Why a metric of one class says nothing, as the end of a sentence; null: it does. */
export function positiveObstacle(answers: Answers, positive: string | null): string | null {
  const { classes, actual } = classesOf(answers);
  const only = classNamed(classes, positive ?? "");
  if (only >= 0 && actual.includes(only)) return null;
  const other = otherTruth(classes, positive ?? "");
  const written = other === null ? "" : `; the data writes \`${other}\``;
  return `no holdout row is of the class \`${positive ?? ""}\`${written}`;
}

/** How many rows were answered, or are to be. */
export function rowCountOf(answers: Predicted | Actual): number {
  return answers.kind === "numbers" ? answers.values.length : answers.labels.length;
}

/** All names once, in rising order of their UTF-16 code units. */
export function unitedClasses(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}

type ClassPredictions = Extract<Predicted, { readonly kind: "classes" }>;

/** The same answers with indices into a wider list of classes. */
export function withClasses(predicted: ClassPredictions, classes: readonly string[]): ClassPredictions {
  const { probabilities } = predicted;
  const isSame =
    classes.length === predicted.classes.length && classes.every((name, i) => name === predicted.classes[i]);
  if (isSame) return predicted;
  const place = new Map(predicted.classes.map((name, index) => [name, index]));
  const nothing = probabilities === null ? null : new Float64Array(predicted.labels.length);
  const byClass = classes.map((name) => {
    const index = place.get(name);
    return index === undefined ? nothing : (probabilities?.[index] ?? null);
  });
  return {
    kind: "classes",
    classes,
    labels: recoded(predicted.labels, predicted.classes, classes),
    probabilities: probabilities === null ? null : byClass.filter((values) => values !== null),
  };
}

/** Indices into `from` as indices into `to`, which has all of them. */
export function recoded(labels: Int32Array, from: readonly string[], to: readonly string[]): Int32Array {
  if (from.length === to.length && from.every((name, i) => name === to[i])) return labels;
  const place = new Map(to.map((name, index) => [name, index]));
  const code = Int32Array.from(from, (name) => place.get(name) ?? -1);
  return labels.map((label) => (label < 0 ? -1 : code[label]));
}

/** Those of some rows, in their order. */
export function predictedAt(predicted: Predicted, rows: Uint32Array): Predicted {
  if (predicted.kind === "numbers") return { kind: "numbers", values: valuesAt(predicted.values, rows) };
  return {
    ...predicted,
    labels: Int32Array.from(rows, (row) => predicted.labels[row]),
    probabilities: predicted.probabilities?.map((values) => valuesAt(values, rows)) ?? null,
  };
}
