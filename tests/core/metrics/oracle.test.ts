// Every metric against scikit-learn's value on three data sets: oracle.py beside this file computed them.

import { describe, expect, it } from "vitest";
import { type Average, averages, type MetricName, noSettings } from "../../../src/core/metrics/metric.ts";
import { metricOf } from "../../../src/core/metrics/metrics.ts";
import type { Actual, Predicted } from "../../../src/core/metrics/predicted.ts";
import { measureOne } from "../../../src/core/verdict/measure.ts";
import oracle from "./oracle.json" with { type: "json" };

/** "pinball 0.9", "f1 macro": a metric's name and what it is told. */
function told(key: string, positive: string | null) {
  const [name = "", setting = ""] = key.split(" ");
  const average = averages.find((each): each is Average => each === setting) ?? null;
  const settings = {
    ...noSettings,
    quantile: name === "pinball" ? Number(setting) : null,
    delta: name === "huber" ? Number(setting) : null,
    average,
    positive: average === "binary" || name === "brier" ? positive : null,
  };
  return metricOf(name as MetricName, settings);
}

function expectValues(
  values: Readonly<Record<string, number>>,
  positive: string | null,
  of: readonly [Actual, Predicted],
) {
  for (const [key, value] of Object.entries(values)) {
    const found = measureOne(told(key, positive), ...of) ?? Number.NaN;
    expect(Math.abs(found - value), key).toBeLessThan(1e-12 * Math.max(1, Math.abs(value)));
  }
}

describe("the metrics of numbers", () => {
  it.each(oracle.regression.map((set, index) => [index, set] as const))(
    "agree with scikit-learn on set %i",
    (_, set) => {
      const numbers = (values: readonly number[]) => ({ kind: "numbers", values: Float64Array.from(values) }) as const;
      expect(Object.keys(set.values)).toHaveLength(11);
      expectValues(set.values, null, [numbers(set.actual), numbers(set.predicted)]);
    },
  );
});

describe("the metrics of classes", () => {
  const sets = oracle.classification.map((set, index) => [index, set] as const);

  const answersOf = (
    set: (typeof oracle.classification)[number],
  ): readonly [Actual, Extract<Predicted, { kind: "classes" }>] => [
    { kind: "classes", classes: set.classes, labels: Int32Array.from(set.actual) },
    {
      kind: "classes",
      classes: set.classes,
      labels: Int32Array.from(set.predicted),
      probabilities: set.probabilities.map((values) => Float64Array.from(values)),
    },
  ];

  it.each(sets)("agree with scikit-learn on set %i", (_, set) => {
    expect(Object.keys(set.values).length).toBeGreaterThanOrEqual(15);
    expectValues(set.values, set.positive, answersOf(set));
  });

  it.each(sets)("do not care in which order a model names its classes: set %i", (_, set) => {
    expect(set.classes.toReversed()).not.toEqual(set.classes);
    const [actual, predicted] = answersOf(set);
    const last = set.classes.length - 1;
    const turned = {
      kind: "classes",
      classes: set.classes.toReversed(),
      labels: predicted.labels.map((label) => last - label),
      probabilities: predicted.probabilities?.toReversed() ?? null,
    } as const;
    expectValues(set.values, set.positive, [actual, turned]);
  });

  it("give no value where there is nothing to measure: probabilities, rows of the class, another class", () => {
    const [actual, predicted] = answersOf(oracle.classification[0]);
    const binary = { ...noSettings, positive: "maybe" };
    expect(measureOne(metricOf("log-loss"), actual, { ...predicted, probabilities: null })).toBeNull();
    expect(measureOne(metricOf("f1", binary), actual, predicted)).toBeNull();
    const onlyNo = { ...actual, labels: new Int32Array(predicted.labels.length) } as Actual;
    expect(measureOne(metricOf("roc-auc"), onlyNo, predicted)).toBeNull();
    expect(measureOne(metricOf("mse"), actual, predicted)).toBeNull();
  });
});
