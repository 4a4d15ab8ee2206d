// What the config says of the dataset: its files and columns, what is held out, and what its columns promise.

import * as z from "zod";
import type { MissingValues } from "../models/model.ts";
import { columnTypes } from "../review/contract.ts";
import { column, columns, duration, mapOf, oneOf, patterns, said, share } from "./shape.ts";

const missingValues = ["impute", "exclude", "error"] as const satisfies readonly MissingValues[];
const delimiters = [",", ";", "\t", "|", "comma", "semicolon", "tab", "pipe"] as const;

const holdout = mapOf(() => ({
  strategy: oneOf("How the held-out rows are chosen (default time where data.time is given, else hash)", [
    "hash",
    "time",
    "column",
    "file",
  ]).optional(),
  fraction: share(
    "With strategy hash or time: the share of rows that is held out (default 0.2)",
    "a fraction between 0 and 1 such as 0.2, or a percentage such as 20%",
    0,
  ).optional(),
  salt: said("With strategy hash: another salt holds out other rows", "a text", z.string().max(200)).optional(),
  embargo: said(
    "With strategy time: the rows just before the cut that are in neither part (default 0)",
    "a whole number of rows such as 100, or a duration such as 7d (w, d, h, m, s)",
    z.union([z.int().min(0), z.string().regex(duration)]),
  ).optional(),
  column: column("With strategy column: the column that marks the held-out rows").optional(),
  values: said(
    'With strategy column: the values of a held-out row (default holdout, test, true, True, TRUE and "1")',
    "a list of values such as [test]",
    z
      .array(
        said(
          "A value of the marking column",
          "a text, a number, true or false",
          z.union([z.string(), z.number(), z.boolean()]),
        ),
      )
      .min(1),
  ).optional(),
  files: patterns("With strategy file: the files whose rows are held out").optional(),
}));

const columnRule = mapOf(() => ({
  type: oneOf("What the column's values are (default anything)", columnTypes).optional(),
  min: said("With numbers: the least value allowed", "a number", z.number()).optional(),
  max: said("With numbers: the largest value allowed", "a number", z.number()).optional(),
  values: said(
    "The only values allowed",
    "a list of values such as [north, south]",
    z.array(said("A value", "a text, a number, true or false", z.union([z.string(), z.number(), z.boolean()]))).min(1),
  ).optional(),
  required: said("Whether every row has a value (default false)", "true or false", z.boolean()).optional(),
  unique: said("Whether no two rows have the same value (default false)", "true or false", z.boolean()).optional(),
}));

export const dataShape = mapOf(() => ({
  files: patterns("The files of the dataset"),
  key: columns("Columns that identify a row; strongly recommended").optional(),
  target: column("The column to predict").optional(),
  features: columns("Columns to learn from (default every column but key, target, group, time and weight)").optional(),
  group: column("Rows with the same value here stay on one side and count as one unit").optional(),
  time: column(
    "When a row happened: dates, datetimes or numbers. The last rows are held out, and blocks of time are the units of the statistics",
  ).optional(),
  weight: column(
    "How much each row counts in metrics, intervals and the training of linear, ridge, polynomial and mean (numbers, 0 or more)",
  ).optional(),
  holdout: said(
    "Which rows no model learns from",
    "a map such as { strategy: hash, fraction: 0.2 }",
    holdout,
  ).optional(),
  delimiter: oneOf("What separates the cells (default detected)", delimiters).optional(),
  "missing-texts": said(
    "Texts that stand for a missing value (default the usual ones, in columns of numbers)",
    "a list of texts such as [NA, n/a]",
    z.array(said("A text that stands for a missing value", "a text", z.string())),
  ).optional(),
  "missing-values": oneOf(
    "What a missing feature does: it is filled in, its row is left out, or it is an error (default impute)",
    missingValues,
  ).optional(),
  schema: said(
    "What columns promise; every cell that breaks a promise is a finding",
    "a map of columns such as { area: { type: number, min: 0 } }",
    z.record(z.string().min(1), said("A column's promise", "a map such as { type: number, min: 0 }", columnRule)),
  ).optional(),
}));
