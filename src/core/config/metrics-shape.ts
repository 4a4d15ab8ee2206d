// What the config says of the metrics: which are judged, how each is told what it needs, and what it is held to.

import * as z from "zod";
import { averages, classificationMetrics, type MetricName, regressionMetrics } from "../metrics/metric.ts";
import { levels, listed, mapOf, oneOf, said, share, tolerated } from "./shape.ts";

export const metricNames = [...regressionMetrics, ...classificationMetrics] as const;

const gateKeys = () => ({
  tolerance: tolerated(
    "How much worse the metric may get, relative to the baseline (default 5% for the primary metric; without one and without limits a metric is only shown)",
  ).optional(),
  "margin-abs": said(
    "How much worse the metric may get in its own unit, whatever the baseline is; beside the tolerance, the wider of the two counts",
    "a number above 0",
    z.number().gt(0),
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
});
const positiveKey = () => ({
  positive: said(
    "The class that the metric is about",
    "a text, a number, true or false",
    z.union([z.string().min(1).max(200), z.number(), z.boolean()]),
  ).optional(),
});
const classKeys = () => ({
  average: oneOf(
    "Over which classes: the positive one, all alike, or all by their rows (default binary with a positive class, else macro)",
    averages,
  ).optional(),
  ...positiveKey(),
});

function gate<const K extends z.ZodRawShape>(metric: MetricName, keys: K) {
  const example = "quantile" in keys ? "quantile: 0.9, " : "delta" in keys ? "delta: 1.5, " : "";
  return said(
    `How ${metric} is judged`,
    `a map such as { ${example}tolerance: 5%, level: warn }`,
    mapOf(() => ({ ...keys, ...gateKeys() })),
  ).optional();
}

const ownName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]+$/u);

/** A direction is never guessed from a name, so each metric of the user's own says its own. */
const ownShape = () =>
  said(
    "With model.metrics: metrics of your own, by their name in the file",
    'a map such as { "val.f2": { greater-is-better: true, tolerance: 2% } }',
    z.record(
      ownName,
      said(
        "How a metric of your own is judged",
        "a map such as { greater-is-better: true, tolerance: 2% }",
        mapOf(() => ({
          "greater-is-better": said("Which way the metric is better", "true or false", z.boolean()),
          ...gateKeys(),
        })),
      ),
    ),
  ).optional();

export const metricsShape = mapOf(() => ({
  primary: said(
    "The metric that the verdict is about (default mse, or accuracy in a classification)",
    `${listed(metricNames)}; or a metric of your own that stands under own`,
    z.union([z.enum(metricNames), ownName]),
  ).optional(),
  own: ownShape(),
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
  precision: gate("precision", classKeys()),
  recall: gate("recall", classKeys()),
  f1: gate("f1", classKeys()),
  "log-loss": gate("log-loss", {}),
  brier: gate("brier", positiveKey()),
  "roc-auc": gate("roc-auc", classKeys()),
  "pr-auc": gate("pr-auc", classKeys()),
}));
