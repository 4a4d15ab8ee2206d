// A model's features found again in a table: which column each one reads, and what stands in where a row has no use.

import { type Problem, UserError } from "../../errors.ts";
import { type Column, columnOf, type Rows, type Table, type TextColumn, textOf } from "../dataset/table.ts";
import { type Summaries, summariesOver } from "./column-summary.ts";
import { infiniteValue } from "./encoding.ts";
import type { FeatureEncoding, Predictions } from "./model.ts";

export type BoundFeature =
  | {
      readonly type: "number";
      readonly name: string;
      readonly values: Float64Array /** for NaN */;
      readonly mean: number;
    }
  | {
      readonly type: "category";
      readonly name: string;
      readonly codes: Int32Array;
      /** By code + 1, so that a missing text needs no test: 0 for the reference, else 1 + index of the level. */
      readonly levelOf: Int32Array;
    };

export interface BoundFeatures {
  readonly features: readonly BoundFeature[];
  readonly unseen: Predictions["unseen"];
  readonly imputed: Predictions["imputed"];
}

const EXAMPLES = 3;

/** @throws {UserError} fault "data" naming every feature that the table lacks, has as another type, or has infinite in one of the rows */
export function bindFeatures(
  encodings: readonly FeatureEncoding[],
  table: Table,
  rows: Rows,
  summaries: Summaries = summariesOver(rows),
): BoundFeatures {
  const problems: Problem[] = [];
  const features: BoundFeature[] = [];
  const unseen: Predictions["unseen"][number][] = [];
  const imputed: Predictions["imputed"][number][] = [];
  for (const encoding of encodings) {
    const column = columnOf(table, encoding.name);
    const missing = column === undefined ? 0 : missingCount(column, rows, summaries);
    if (missing > 0) imputed.push({ column: encoding.name, rows: missing });
    if (encoding.type === "number" && column?.type === "number") {
      const infinite = infiniteValue(table, column, rows, summaries(column.values));
      if (infinite !== null) problems.push(infinite);
      features.push({ type: "number", name: encoding.name, values: column.values, mean: encoding.mean });
    } else if (encoding.type === "category" && column?.type === "text") {
      const levelOf = levelTable(encoding, column, rows);
      features.push({ type: "category", name: encoding.name, codes: column.codes, levelOf: levelOf.table });
      if (levelOf.unseenRows > 0)
        unseen.push({ column: encoding.name, rows: levelOf.unseenRows, examples: levelOf.examples });
    } else if (encoding.type === "category" && column?.type === "number" && missing === rows.length) {
      // A column without any value has no type of its own: the reader calls it a number.
      features.push({
        type: "category",
        name: encoding.name,
        codes: new Int32Array(table.rowCount).fill(-1),
        levelOf: new Int32Array(1),
      });
    } else problems.push(misfit(encoding, column, table));
  }
  if (problems.length > 0) throw new UserError("data", problems);
  return { features, unseen, imputed };
}

function misfit(encoding: FeatureEncoding, column: Column | undefined, table: Table): Problem {
  const where = { file: table.origin.files.join(", "), line: 1 };
  const trained = encoding.type === "number" ? "numbers" : "text";
  if (column === undefined) {
    return {
      message: `there is no column \`${encoding.name}\`, which the model was trained on as ${trained}`,
      where,
      hint: "Add the column, or train without it.",
    };
  }
  return {
    message: `the model was trained on \`${encoding.name}\` as ${trained}, here it is ${column.type === "number" ? "numbers" : "text"}`,
    where,
    hint: "Give the column one type in both datasets, or train without it.",
  };
}

function missingCount(column: Column, rows: Rows, summaries: Summaries): number {
  if (column.type === "number") return summaries(column.values).missing;
  const { codes } = column;
  let missing = 0;
  for (let i = 0; i < rows.length; i++) if (codes[rows[i]] < 0) missing++;
  return missing;
}

function levelTable(
  encoding: FeatureEncoding & { readonly type: "category" },
  { codes, dictionary }: TextColumn,
  rows: Rows,
): { readonly table: Int32Array; readonly unseenRows: number; readonly examples: readonly string[] } {
  const inRows = new Uint32Array(dictionary.ends.length + 1);
  for (let i = 0; i < rows.length; i++) inRows[codes[rows[i]] + 1]++;
  const known = new Map(encoding.levels.map((level, index) => [level, index + 1]));
  const table = new Int32Array(inRows.length);
  const examples: string[] = [];
  let unseenRows = 0;
  for (let code = 0; code < dictionary.ends.length; code++) {
    if (inRows[code + 1] === 0) continue;
    const text = textOf(dictionary, code);
    const level = known.get(text);
    if (level !== undefined) table[code + 1] = level;
    else if (text !== encoding.reference) {
      unseenRows += inRows[code + 1];
      if (examples.length < EXAMPLES) examples.push(text);
    }
  }
  return { table, unseenRows, examples };
}
