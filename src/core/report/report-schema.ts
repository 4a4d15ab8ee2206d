// The shape of a report, held strictly: no unknown field, finite numbers, bounded texts and lists.

import * as z from "zod";
import { averages } from "../metrics/metric.ts";
import { once } from "../once.ts";
import { level, list, name, number, numbersByName, rowCount, sentence } from "./bounded.ts";
import { dataChangeSchema } from "./data-change-schema.ts";

export const reportSchema = once(() => {
  const sha = z
    .string()
    .regex(/^[0-9a-f]{40,64}$/, "a full commit id is wanted")
    .nullable();
  const fingerprint = z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, "a sha256 is wanted")
    .nullable();
  const termNumbers = z.strictObject({ intercept: number, coefficients: numbersByName });
  const training = z.strictObject({ seeds: list(z.int().nonnegative()), spread: number, numbers: numbersByName });
  const finding = z.enum(["improved", "equivalent", "regressed", "inconclusive", "no-baseline", "incomparable"]);
  const settings = z.strictObject({
    quantile: number,
    delta: number,
    average: z.enum(averages).nullable(),
    positive: name.nullable(),
  });
  const value = z.union([z.number(), sentence]);
  const estimate = {
    settings: settings.nullable(),
    greaterIsBetter: z.boolean(),
    level,
    baseline: number,
    candidate: number,
    change: number,
    relativeChange: number,
    interval: z.tuple([z.number(), z.number()]).nullable(),
    tolerance: number,
    marginAbs: number,
    min: number,
    max: number,
    limit: z.enum(["met", "missed"]).nullable(),
    finding,
    activeRows: number,
    detectableChange: number,
    rowsNeeded: number,
  };

  return z.strictObject({
    schemaVersion: z.literal(1),
    flow: z.enum(["check", "baseline", "review"]),
    name: name.min(1),
    finding,
    outcome: z.enum(["pass", "warn", "fail"]),
    reasons: list(sentence),
    notes: list(sentence),
    head: z.strictObject({ sha, dirty: z.boolean() }),
    base: z.strictObject({
      sha,
      ref: name.nullable(),
      source: z.enum(["artifact", "ancestor", "retrained", "committed", "directory", "none"]),
      tried: list(sentence),
    }),
    rows: z.strictObject({ train: rowCount.nullable(), holdout: rowCount.nullable(), excluded: rowCount.nullable() }),
    weights: z.strictObject({ column: name, effectiveRows: number }).nullable(),
    split: sentence.nullable(),
    unit: z.enum(["row", "group", "time-block"]),
    holdout: z
      .strictObject({
        id: name,
        use: z.int().positive().nullable(),
        budget: z.int().positive(),
        state: z.enum(["fresh", "aging", "exhausted"]).nullable(),
      })
      .nullable(),
    coverage: z.number().gt(0).lt(1),
    metrics: list(z.strictObject({ name, ...estimate })),
    meanPredictor: z.strictObject({ mse: z.number() }).nullable(),
    slices: list(
      z.strictObject({
        slice: name,
        rows: rowCount,
        metric: name,
        ...estimate,
        declared: z.boolean(),
        testable: z.boolean(),
      }),
    ),
    waivers: list(
      z.strictObject({
        metric: name,
        slice: name.nullable(),
        ceiling: z.number(),
        until: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day is wanted"),
        reason: sentence,
        state: z.enum(["in-force", "not-needed", "expired", "exceeded", "unknown"]),
        relativeChange: number,
        said: sentence,
      }),
    ),
    largestErrors: list(
      z.strictObject({
        file: name,
        line: z.int().nonnegative(),
        key: list(sentence),
        extraError: z.number().positive(),
        values: z.strictObject({ actual: value, baseline: value, candidate: value }).nullable(),
      }),
    ),
    attribution: z
      .strictObject({
        cells: z.strictObject({
          baselineOnBase: number,
          baselineOnHead: number,
          candidateOnBase: number,
          candidateOnHead: number,
        }),
        modelEffect: number,
        dataEffect: number,
        interaction: number,
        dataEffectParts: z
          .strictObject({ kept: z.number(), edited: z.number(), added: z.number(), removed: z.number() })
          .nullable(),
        shares: z.strictObject({ model: z.number(), data: z.number() }).nullable(),
        rows: z.strictObject({ kept: rowCount, edited: rowCount, added: rowCount, removed: rowCount }),
      })
      .nullable(),
    data: dataChangeSchema(),
    rules: z.strictObject({
      changed: z.boolean(),
      differences: list(z.strictObject({ key: name, base: sentence.nullable(), head: sentence.nullable() })),
    }),
    model: z
      .strictObject({
        kind: name,
        features: list(name),
        intercept: number,
        coefficients: numbersByName.nullable(),
        standardErrors: termNumbers.nullable(),
        tStatistics: termNumbers.nullable(),
        penalty: number,
        transform: z.literal("log").nullable(),
        smearing: number,
      })
      .nullable(),
    training: z
      .strictObject({
        candidate: training,
        baseline: training.nullable(),
        rerun: z.strictObject({ stored: number, again: number }).nullable(),
      })
      .nullable(),
    history: list(z.strictObject({ sha: name, value: z.number() })),
    provenance: z.strictObject({
      dataFingerprint: fingerprint,
      configFingerprint: fingerprint,
      codeFingerprint: fingerprint,
      version: name,
    }),
    run: z.strictObject({
      startedAt: name.nullable(),
      seconds: number,
      node: name.nullable(),
      id: name.nullable(),
      attempt: z.int().positive().nullable(),
      url: name.nullable(),
      repository: name.nullable(),
      serverUrl: name.nullable(),
    }),
  });
});
