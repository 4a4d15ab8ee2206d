// What the config says of the model: a built-in one with its settings, or where else it comes from.

import * as z from "zod";
import type { ModelSpec } from "../models/model.ts";
import { commandKeys } from "./commands-shape.ts";
import { endpointShape } from "./endpoint-shape.ts";
import { metricNames } from "./metrics-shape.ts";
import { aFile, mapOf, oneOf, said } from "./shape.ts";

export const builtins = [
  "linear",
  "ridge",
  "mean",
  "polynomial",
  "robust-polynomial",
  "exponential",
  "power",
  "theil-sen",
] as const satisfies readonly ModelSpec["kind"][];

const metricsFileShape = mapOf(() => ({
  file: aFile("The JSON file of metrics", "metrics.json"),
  names: said(
    "What the file calls a metric, where it is not our name for it",
    "a map such as { mse: val.mse }",
    z.partialRecord(z.enum(metricNames), z.string().min(1).max(500)),
  ).optional(),
}));

export const modelShape = mapOf(() => ({
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
  ...commandKeys(),
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
}));
