// The shape of metricgate.yml: the one source of its types, its messages and its JSON Schema.

import * as z from "zod";
import type { Outcome } from "../verdict/policy.ts";
import { dataShape } from "./data-shape.ts";
import { metricNames, metricsShape } from "./metrics-shape.ts";
import { builtins, modelShape } from "./model-shape.ts";
import { aPath, column, levels, listed, mapOf, oneOf, pattern, said, share } from "./shape.ts";
import { slicesShape, waiverShape } from "./slices-shape.ts";

const outcomes = ["pass", "warn", "fail"] as const satisfies readonly Outcome[];

const policy = mapOf(() => ({
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
}));

const dataReview = mapOf(() => ({
  schema: oneOf("When columns, types or values break what held before (default error)", levels).optional(),
  leakage: oneOf("When the holdout leaks into the training rows (default error)", levels).optional(),
  "removed-rows": oneOf("When rows are removed (default warn)", levels).optional(),
  drift: oneOf("When a column's values are distributed in another way (default warn)", levels).optional(),
}));

const privacy = mapOf(() => ({
  "show-values": said(
    "Whether values of rows are shown; keys and line numbers always are (default false)",
    "true or false",
    z.boolean(),
  ).optional(),
}));

export const configFile = said(
  "metricgate.yml",
  "a map of keys such as version, data, target, model and metrics",
  mapOf(() => ({
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
      z.union([pattern("Files"), z.array(pattern("Files")).min(1), dataShape]),
    ),
    target: column("The column to predict; it can stand under data instead").optional(),
    model: said(
      "What is trained",
      `${listed(builtins)}; or a map such as { builtin: polynomial, degree: 3 }`,
      z.union([z.enum(builtins), modelShape]),
    ),
    metrics: said(
      "What is judged (default mse, or accuracy in a classification)",
      "a metric, a list of metrics with the primary one first, or a map such as { primary: mse, mse: { tolerance: 5% } }",
      z.union([z.enum(metricNames), z.array(oneOf("A metric", metricNames)).min(1), metricsShape]),
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
  })),
);

export type ConfigFile = z.infer<typeof configFile>;
