// The shape of metricgate.yml: the one source of its types, its messages and its JSON Schema.

import * as z from "zod";
import { averages, classificationMetrics, type MetricName, regressionMetrics } from "../metrics/metric.ts";
import type { MissingValues, ModelSpec } from "../models/model.ts";
import { columnTypes } from "../review/contract.ts";
import type { Level, Outcome } from "../verdict/policy.ts";
import { commandKeys } from "./commands-shape.ts";
import { endpointShape } from "./endpoint-shape.ts";
import {
  aFile,
  aPath,
  column,
  columns,
  duration,
  listed,
  oneOf,
  pattern,
  patterns,
  said,
  share,
  tolerated,
} from "./shape.ts";
import { slicesShape, waiverShape } from "./slices-shape.ts";

const metricNames = [...regressionMetrics, ...classificationMetrics] as const;
const builtins = [
  "linear",
  "ridge",
  "mean",
  "polynomial",
  "robust-polynomial",
  "exponential",
  "power",
  "theil-sen",
] as const satisfies readonly ModelSpec["kind"][];
const levels = ["off", "warn", "error"] as const satisfies readonly Level[];
const outcomes = ["pass", "warn", "fail"] as const satisfies readonly Outcome[];
const missingValues = ["impute", "exclude", "error"] as const satisfies readonly MissingValues[];
const delimiters = [",", ";", "\t", "|", "comma", "semicolon", "tab", "pipe"] as const;

const gateKeys = {
  tolerance: tolerated(
    "How much worse the metric may get, relative to the baseline (default 5% for the primary metric; without one and without limits a metric is only shown)",
  ).optional(),
  min: said(
    "The least that the candidate's own value may be, whatever the baseline's is",
    "a number",
    z.number(),
  ).optional(),
  max: said(
    "The most that the candidate's own value may be, whatever the baseline's is",
    "a number",
    z.number(),
  ).optional(),
  level: oneOf("What a regression of the metric, or a missed limit, does (default error)", levels).optional(),
};
const positive = said(
  "The class that the metric is about",
  "a text, a number, true or false",
  z.union([z.string().min(1).max(200), z.number(), z.boolean()]),
).optional();
const average = oneOf(
  "Over which classes: the positive one, all alike, or all by their rows (default binary with a positive class, else macro)",
  averages,
).optional();

function gate<const K extends z.ZodRawShape>(metric: MetricName, keys: K) {
  const example = "quantile" in keys ? "quantile: 0.9, " : "delta" in keys ? "delta: 1.5, " : "";
  return said(
    `How ${metric} is judged`,
    `a map such as { ${example}tolerance: 5%, level: warn }`,
    z.strictObject({ ...keys, ...gateKeys }),
  ).optional();
}

const holdout = z.strictObject({
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
});

const columnRule = z.strictObject({
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
});

const data = z.strictObject({
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
});

const metricsFileShape = z.strictObject({
  file: aFile("The JSON file of metrics", "metrics.json"),
  names: said(
    "What the file calls a metric, where it is not our name for it",
    "a map such as { mse: val.mse }",
    z.partialRecord(z.enum(metricNames), z.string().min(1).max(500)),
  ).optional(),
});

const model = z.strictObject({
  builtin: oneOf("The built-in model", builtins).optional(),
  predictions: aFile(
    "Instead of a model: a CSV file with its predictions, by key or in the order of the holdout's rows",
    "out/predictions.csv",
  ).optional(),
  metrics: said(
    "Instead of a model: a JSON file of its metrics, flat or nested",
    "the path of a file such as metrics.json, or a map such as { file: metrics.json, names: { mse: val.mse } }",
    z.union([aFile("The file", "metrics.json"), metricsFileShape]),
  ).optional(),
  ...commandKeys,
  endpoint: said(
    "Instead of a model: a hosted one behind an OpenAI-compatible address, asked with a prompt for each holdout row",
    "a map such as { model: gpt-x, prompt: prompts/answer.md }",
    endpointShape,
  ).optional(),
  degree: said(
    "With polynomial and robust-polynomial: the degree (default 2)",
    "a whole number from 1 to 10",
    z.int().min(1).max(10),
  ).optional(),
  interactions: said(
    "With polynomial of several features: whether products of two of them are terms too (default true)",
    "true or false",
    z.boolean(),
  ).optional(),
  penalty: said(
    "With ridge: the penalty on the squared coefficients of standardised features (default chosen by cross-validation)",
    "a number above 0",
    z.number().gt(0),
  ).optional(),
  transform: oneOf("With log the model learns the logarithm of the target (default none)", ["none", "log"]).optional(),
});

const metrics = z.strictObject({
  primary: oneOf(
    "The metric that the verdict is about (default mse, or accuracy in a classification)",
    metricNames,
  ).optional(),
  mse: gate("mse", {}),
  rmse: gate("rmse", {}),
  mae: gate("mae", {}),
  r2: gate("r2", {}),
  "median-absolute-error": gate("median-absolute-error", {}),
  mape: gate("mape", {}),
  smape: gate("smape", {}),
  pinball: gate("pinball", {
    quantile: share("The quantile that is predicted", "a fraction between 0 and 1 such as 0.9, or a percentage", 0),
  }),
  huber: gate("huber", {
    delta: said(
      "Where the loss turns from square to linear, in the target's unit",
      "a number above 0",
      z.number().gt(0),
    ),
  }),
  bias: gate("bias", {}),
  accuracy: gate("accuracy", {}),
  "error-rate": gate("error-rate", {}),
  "balanced-accuracy": gate("balanced-accuracy", {}),
  precision: gate("precision", { average, positive }),
  recall: gate("recall", { average, positive }),
  f1: gate("f1", { average, positive }),
  "log-loss": gate("log-loss", {}),
  brier: gate("brier", { positive }),
  "roc-auc": gate("roc-auc", { average, positive }),
  "pr-auc": gate("pr-auc", { average, positive }),
});

const policy = z.strictObject({
  "on-inconclusive": oneOf("Outcome when the holdout cannot tell (default warn)", outcomes).optional(),
  "on-no-baseline": oneOf("Outcome when there is nothing to compare with (default pass)", outcomes).optional(),
  "on-incomparable": oneOf(
    "Outcome when candidate and baseline cannot be held against each other (default fail)",
    outcomes,
  ).optional(),
  "allow-baseline-nan": said(
    "Whether rows that the baseline alone cannot predict are left out, instead of making the two incomparable (default false)",
    "true or false",
    z.boolean(),
  ).optional(),
  "holdout-uses": said(
    "How many models one holdout is meant to judge: improved is claimed for all of them together (default 100)",
    "a whole number from 1 to 1000000",
    z.int().min(1).max(1_000_000),
  ).optional(),
  confidence: share(
    "One-sided confidence of each claim (default 0.975, which makes a 95 % interval)",
    "a number between 0.5 and 1 such as 0.975, or a percentage such as 97.5%",
    0.5,
  ).optional(),
});

const dataReview = z.strictObject({
  schema: oneOf("When columns, types or values break what held before (default error)", levels).optional(),
  leakage: oneOf("When the holdout leaks into the training rows (default error)", levels).optional(),
  "removed-rows": oneOf("When rows are removed (default warn)", levels).optional(),
  drift: oneOf("When a column's values are distributed in another way (default warn)", levels).optional(),
});

const privacy = z.strictObject({
  "show-values": said(
    "Whether values of rows are shown; keys and line numbers always are (default false)",
    "true or false",
    z.boolean(),
  ).optional(),
});

export const configFile = said(
  "metricgate.yml",
  "a map of keys such as version, data, target, model and metrics",
  z.strictObject({
    version: said("Version of this file's format", "1", z.literal(1)),
    name: said(
      "One comment and one artifact per name (default model)",
      "a text of 1 to 100 characters on one line",
      z
        .string()
        .min(1)
        .max(100)
        .regex(/^[^\p{Cc}]*$/u),
    ).optional(),
    task: oneOf("What is predicted", ["regression", "classification"]).optional(),
    data: said(
      "The dataset",
      `${aPath}; a list of them; or a map such as { files: data/*.csv, key: id }`,
      z.union([pattern("Files"), z.array(pattern("Files")).min(1), data]),
    ),
    target: column("The column to predict; it can stand under data instead").optional(),
    model: said(
      "What is trained",
      `${listed(builtins)}; or a map such as { builtin: polynomial, degree: 3 }`,
      z.union([z.enum(builtins), model]),
    ),
    metrics: said(
      "What is judged (default mse, or accuracy in a classification)",
      "a metric, a list of metrics with the primary one first, or a map such as { primary: mse, mse: { tolerance: 5% } }",
      z.union([z.enum(metricNames), z.array(oneOf("A metric", metricNames)).min(1), metrics]),
    ).optional(),
    slices: said(
      "Parts of the holdout in which the primary metric is judged too",
      "a map such as { by: [region], tolerance: 10%, level: warn }",
      slicesShape,
    ).optional(),
    policy: said("What the check makes of a finding", "a map such as { on-inconclusive: warn }", policy).optional(),
    waivers: said(
      "Regressions that this pull request asks to be accepted; read from the pull request itself, and always shown",
      'a list such as [{ metric: mse, slice: region=north, ceiling: 25%, until: 2026-12-31, reason: "see #41" }]',
      z
        .array(
          said(
            "A waiver",
            'a map such as { metric: mse, ceiling: 25%, until: 2026-12-31, reason: "see #41" }',
            waiverShape,
          ),
        )
        .max(50),
    ).optional(),
    "data-review": said(
      "What a finding in the changed data does",
      "a map such as { schema: error, leakage: error, removed-rows: warn, drift: warn }",
      dataReview,
    ).optional(),
    privacy: said("What a report may show of the data", "a map such as { show-values: true }", privacy).optional(),
  }),
);

export type ConfigFile = z.infer<typeof configFile>;
