// How features become numbers, learnt on the train rows: the mean that fills a gap, the texts that get a 0/1 column.

import { type Problem, UserError } from "../../errors.ts";
import {
  type Column,
  columnNamed,
  type NumberColumn,
  placeOf,
  type Rows,
  type Table,
  type TextColumn,
  textsOf,
} from "../dataset/table.ts";
import { count, counted } from "../numerals.ts";
import { type ColumnSummary, type Summaries, summariesOver } from "./column-summary.ts";
import type { FeatureEncoding, TrainingData } from "./model.ts";

/** Above this number of levels, a 0/1 column each says more about single rows than about the target. */
const MOST_LEVELS = 1000;
/** So few levels are a category even in a table of a few rows. */
const FEW_LEVELS = 10;

/**
 * Whether a text column identifies rows rather than grouping them.
 *
 * @param levels different texts of the column
 * @param rows rows of the table
 * @example looksLikeIdentifier(400, 500) // true
 */
export function looksLikeIdentifier(levels: number, rows: number): boolean {
  return levels > MOST_LEVELS || (levels > FEW_LEVELS && levels > rows / 2);
}

/**
 * The encoding of each feature, in the order of the features.
 *
 * Numbers stay as they are and the train rows' mean stands in for a missing one; 0 where no train row has a value. Texts
 * become one 0/1 column a level but for the most frequent one, the reference (of equals the first by code point).
 *
 * @throws {UserError} fault "data" naming every identifier and the first infinite value of each feature
 * @example learnEncodings(data) // [{ type: "category", name: "region", reference: "north", levels: ["east", "south"] }]
 */
export function learnEncodings(
  { table, rows, features }: TrainingData,
  summaries: Summaries = summariesOver(rows),
): readonly FeatureEncoding[] {
  const columns = features.map((name) => columnNamed(table, name));
  const problems = columns.flatMap((column) => problemOf(table, column, rows, summaries) ?? []);
  if (problems.length > 0) throw new UserError("data", problems);
  return columns.map((column) => (column.type === "number" ? learnMean(column, summaries) : learnLevels(column, rows)));
}

function learnMean({ name, values }: NumberColumn, summaries: Summaries): FeatureEncoding {
  const { mean } = summaries(values);
  return { type: "number", name, mean: Number.isNaN(mean) ? 0 : mean };
}

function learnLevels({ name, codes, dictionary }: TextColumn, rows: Rows): FeatureEncoding {
  const perCode = new Uint32Array(dictionary.ends.length + 1); // [0] counts the missing, whose code is -1
  for (let i = 0; i < rows.length; i++) perCode[codes[rows[i]] + 1]++;
  const seen = textsOf(dictionary)
    .map((text, code) => ({ text, rows: perCode[code + 1] }))
    .filter((level) => level.rows > 0)
    .toSorted((a, b) => compareCodePoints(a.text, b.text));
  const reference = seen.reduce(
    (most, level) => (level.rows > most.rows ? level : most),
    seen[0] ?? { text: "", rows: 0 },
  );
  return {
    type: "category",
    name,
    reference: reference.text,
    levels: seen.filter((level) => level !== reference).map(({ text }) => text),
  };
}

function problemOf(table: Table, column: Column, rows: Rows, summaries: Summaries): Problem | null {
  if (column.type === "text") {
    const levels = column.dictionary.ends.length;
    return looksLikeIdentifier(levels, table.rowCount) ? identifier(table, column, levels) : null;
  }
  return infiniteValue(table, column, rows, summaries(column.values));
}

/** The first of the rows whose value is infinite; null when there is none. */
export function infiniteValue(
  table: Table,
  { name }: NumberColumn,
  rows: Rows,
  { firstInfinite }: ColumnSummary,
): Problem | null {
  if (firstInfinite < 0) return null;
  return {
    message: `the feature \`${name}\` is infinite`,
    where: placeOf(table.origin, rows[firstInfinite]),
    hint: "Correct the value, or leave the cell empty.",
  };
}

function identifier(table: Table, { name }: TextColumn, levels: number): Problem {
  return {
    message: `the feature \`${name}\` has ${count(levels)} different texts in ${counted(table.rowCount, "row")}, which looks like an identifier and not a category`,
    where: { file: table.origin.files.join(", "), line: 1 },
    hint: "Take it out of data.features, or group its texts into fewer categories.",
  };
}

/** Not the default order of strings, which is by UTF-16 units and puts astral characters before U+E000. */
function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a, (character) => character.codePointAt(0) ?? 0);
  const right = Array.from(b, (character) => character.codePointAt(0) ?? 0);
  const at = left.findIndex((point, i) => point !== right[i]);
  return at < 0 || at >= right.length ? left.length - right.length : left[at] - right[at];
}
