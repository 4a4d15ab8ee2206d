// The target column: numbers of a regression, classes of a classification, or a clear word on why it is neither.

import { UserError } from "../../errors.ts";
import { type Column, columnOf, placeOf, type Table, textsOf } from "../dataset/table.ts";
import type { Task } from "../metrics/metric.ts";
import type { Actual } from "../metrics/predicted.ts";
import { count, counted } from "../numerals.ts";
import { straysOf } from "./columns.ts";

/** More are numbers or names rather than classes. */
const MOST_CLASSES = 10_000;

/** What is to be predicted, row by row. */
export interface Target {
  /** The number, or the index of the class; NaN where the target is missing. */
  readonly actual: Float64Array;
  /** In rising order of their UTF-16 code units; null in a regression. */
  readonly classes: readonly string[] | null;
}

/** @throws {UserError} when the column is missing throughout, no numbers in a regression, or too many classes. */
export function targetOf(table: Table, name: string, task: Task): Target {
  if (task === "regression") return { actual: numericTarget(table, name), classes: null };
  const column = columnOf(table, name);
  if (column === undefined) throw new Error(`the target ${name} was not read`);
  const text = classTexts(column);
  const names = new Set<string>();
  for (let row = 0; row < table.rowCount && names.size <= MOST_CLASSES; row++) {
    const one = text(row);
    if (one !== null) names.add(one);
  }
  if (names.size === 0) throw noTarget(table, name);
  if (names.size > MOST_CLASSES) {
    throw new UserError("data", {
      message: `the target \`${name}\` has more than ${count(MOST_CLASSES)} different values; a classification needs classes`,
      where: placeOf(table.origin, 0),
      hint: "Name another target, or remove `task: classification` to predict numbers.",
    });
  }
  const classes = [...names].toSorted((a, b) => (a < b ? -1 : 1));
  const index = new Map(classes.map((one, at) => [one, at]));
  const actual = new Float64Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row++) actual[row] = index.get(text(row) ?? "") ?? Number.NaN;
  return { actual, classes };
}

/** The target as a metric takes it. */
export function actualOf({ actual, classes }: Target): Actual {
  if (classes === null) return { kind: "numbers", values: actual };
  return { kind: "classes", classes, labels: Int32Array.from(actual, (value) => (Number.isNaN(value) ? -1 : value)) };
}

/** Reads a column's cells as names of classes, numbers by their shortest decimal; null where the cell is missing. */
export function classTexts(column: Column): (row: number) => string | null {
  if (column.type === "number") {
    return (row) => (Number.isNaN(column.values[row]) ? null : String(column.values[row]));
  }
  const texts = textsOf(column.dictionary);
  return (row) => texts[column.codes[row]] ?? null;
}

/** NaN where the target is missing. @throws {UserError} when it is text, infinite, or missing throughout. */
function numericTarget(table: Table, target: string): Float64Array {
  const column = columnOf(table, target);
  if (column === undefined) throw new Error(`the target ${target} was not read`);
  if (column.type === "text") {
    const strays = straysOf(table, column);
    const about =
      strays === null
        ? { message: `the target \`${target}\` is text; a regression needs numbers`, where: placeOf(table.origin, 0) }
        : {
            message: `${count(strays.rows)} of ${counted(table.rowCount, "value")} of the target \`${target}\` are not numbers`,
            where: { file: strays.first.file, line: strays.first.line },
          };
    throw new UserError("data", {
      ...about,
      hint: "Correct the values, name their text in data.missing-texts, or name another target.",
    });
  }
  let present = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const value = column.values[row];
    if (Number.isFinite(value)) present++;
    else if (!Number.isNaN(value)) {
      throw new UserError("data", {
        message: `the target \`${target}\` is infinite`,
        where: placeOf(table.origin, row),
        hint: "Correct the value, or leave the cell empty.",
      });
    }
  }
  if (present === 0) {
    throw noTarget(table, target);
  }
  return column.values;
}

function noTarget(table: Table, target: string): UserError {
  return new UserError("data", {
    message: `the target \`${target}\` has no value in any of ${counted(table.rowCount, "row")}`,
    where: placeOf(table.origin, 0),
    hint: "Check the column, or name another target.",
  });
}
