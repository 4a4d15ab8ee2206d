// Which columns a model learns from, and which rows lack one of them.

import { UserError } from "../../errors.ts";
import { columnOf, isMissingAt, placeOf, type Table } from "../dataset/table.ts";
import { looksLikeIdentifier } from "../models/encoding.ts";
import type { MissingValues } from "../models/model.ts";
import { count, counted } from "../numerals.ts";
import { columnFactsOf } from "./columns.ts";
import { type ModelJob, splitColumns, type TrainingJob } from "./training-job.ts";

export interface Features {
  readonly features: readonly string[];
  readonly notes: readonly string[];
}

/** @throws {UserError} when no numeric feature is left, or a declared one has no value at all. */
export function chooseFeatures(table: Table, job: TrainingJob, model: ModelJob): Features {
  const notes: string[] = [];
  const reserved = new Set([job.target, ...job.key, ...splitColumns(job)]);
  const candidates = model.features ?? table.columns.map((column) => column.name).filter((name) => !reserved.has(name));
  const features = candidates.filter((name) => {
    const why = reasonToLeaveOut(table, name);
    if (why === null) return true;
    if (model.features !== null && why.empty) {
      throw new UserError("data", {
        message: `the feature \`${name}\` ${why.message}`,
        where: placeOf(table.origin, 0),
        hint: "Take it out of data.features, or fill the column.",
      });
    }
    if (model.features !== null) return true; // the model says what it thinks of a declared identifier
    notes.push(`\`${name}\` is no feature here: it ${why.message}.`);
    return false;
  });
  for (const name of features) {
    const { strays } = columnFactsOf(table, name, []);
    if (strays !== null) {
      notes.push(
        `\`${name}\` is read as categories because ${count(strays.rows)} of ${counted(table.rowCount, "value")} are not numbers; the first is in ${strays.first.file}:${strays.first.line}.`,
      );
    }
  }
  if (model.spec.kind !== "mean" && !features.some((name) => columnOf(table, name)?.type === "number")) {
    throw new UserError("data", {
      message: features.length === 0 ? "there is no column to learn from" : "no feature is numeric",
      where: { file: table.origin.files[0] ?? "", line: 1 },
      hint: "Add a numeric column or list the columns to learn from in data.features. Numbers are written with a decimal point, without thousands separators.",
    });
  }
  return { features, notes };
}

/** The columns that a model learns from where the config names none. */
export function usualFeatures(table: Table, reserved: readonly string[]): readonly string[] {
  const names = table.columns.map(({ name }) => name).filter((name) => !reserved.includes(name));
  return names.filter((name) => reasonToLeaveOut(table, name) === null);
}

function reasonToLeaveOut(table: Table, name: string): { readonly message: string; readonly empty: boolean } | null {
  const column = columnOf(table, name);
  if (column === undefined) return null;
  if (column.type === "number") {
    return column.values.every((value) => Number.isNaN(value))
      ? { message: "has no value in any row", empty: true }
      : null;
  }
  const levels = column.dictionary.ends.length;
  if (!looksLikeIdentifier(levels, table.rowCount)) return null;
  const { strays } = columnFactsOf(table, name, []);
  const because =
    strays === null
      ? ""
      : ` (${counted(strays.rows, "value")} are not numbers; the first is in ${strays.first.file}:${strays.first.line})`;
  return {
    message: `has ${count(levels)} different texts in ${counted(table.rowCount, "row")}, which looks like an identifier and not a category${because}`,
    empty: false,
  };
}

/** 1 for each row that lacks a feature. @throws {UserError} for the first such row when the policy is "error". */
export function rowsWithMissing(table: Table, features: readonly string[], policy: MissingValues): Uint8Array {
  const mask = new Uint8Array(table.rowCount);
  for (const name of features) {
    const column = columnOf(table, name);
    if (column === undefined) continue;
    for (let row = 0; row < table.rowCount; row++) {
      if (!isMissingAt(column, row)) continue;
      if (policy === "error") {
        throw new UserError("data", {
          message: `the feature \`${name}\` has no value`,
          where: placeOf(table.origin, row),
          hint: "Fill the cell, or set data.missing-values to impute or exclude.",
        });
      }
      mask[row] = 1;
    }
  }
  return mask;
}
