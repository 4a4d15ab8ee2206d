// Scores of the predicted classes that are no mean over rows: precision, recall, F1, balanced accuracy.

import type { Jackknifed } from "../stats/jackknife.ts";
import { classNamed } from "./class-name.ts";
import type { Average, MetricName, MetricSettings, SampleMetric } from "./metric.ts";
import { type Answers, type ClassAnswers, classesOf, positiveObstacle } from "./predicted.ts";

/** Rows by class: rightly predicted, of the class, predicted to be of it. One entry per class. */
interface Counts {
  readonly hits: Float64Array;
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
}

/** Score of one class. */
type ClassScore = (hits: number, actual: number, predicted: number) => number;

/** Nothing predicted, or nothing to find: scikit-learn's default says 0, and so do we. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/**
 * Precision: of the rows that are predicted to be of a class, the share that is. Higher is better; 0 where none is.
 *
 * Source for precision, recall and F1: C. J. van Rijsbergen, "Information Retrieval", 2nd ed. (1979), chapter 7; averages
 * over classes as in scikit-learn's `precision_recall_fscore_support`.
 *
 * @example of the classes a, a, b and the predictions a, b, b, for the class b: 0.5
 */
export function precision(settings: MetricSettings): SampleMetric {
  return averaged("precision", "Precision", settings, (hits, _, predicted) => share(hits, predicted));
}

/**
 * Recall: of the rows of a class, the share that is predicted to be. Higher is better.
 *
 * @example of the classes a, a, b and the predictions a, b, b, for the class a: 0.5
 */
export function recall(settings: MetricSettings): SampleMetric {
  return averaged("recall", "Recall", settings, (hits, actual) => share(hits, actual));
}

/**
 * F1: the harmonic mean of precision and recall, 2·hits / (rows of the class + rows predicted to be). Higher is better.
 *
 * @example of the classes a, a, b and the predictions a, b, b, for the class b: 2/3
 */
export function f1Score(settings: MetricSettings): SampleMetric {
  return averaged("f1", "F1", settings, (hits, actual, predicted) => share(2 * hits, actual + predicted));
}

/**
 * Balanced accuracy: the mean recall of the classes that have rows. Higher is better.
 *
 * Source: K. H. Brodersen et al., "The balanced accuracy and its posterior distribution", Proceedings of the 20th
 * International Conference on Pattern Recognition (2010), p. 3121; for more than two classes scikit-learn's
 * `balanced_accuracy_score`.
 *
 * @example of the classes a, a, b and the predictions a, b, b: 0.75
 */
export const balancedAccuracy: SampleMetric = {
  ...facts("balanced-accuracy", "Balanced accuracy"),
  obstacle: () => null,
  jackknifed: (answers, bucket, buckets) =>
    jackknifed(classesOf(answers), bucket, buckets, ({ hits, actual }) =>
      meanWhere(
        actual.length,
        (k) => actual[k] > 0,
        (k) => hits[k] / actual[k],
      ),
    ),
  differing: (one, other) => differingLabels(one, other, () => true),
};

function averaged(name: MetricName, label: string, settings: MetricSettings, score: ClassScore): SampleMetric {
  const { positive } = settings;
  const average: Average = settings.average ?? (positive === null ? "macro" : "binary");
  const onlyFound = name === "recall";
  return {
    ...facts(name, label),
    obstacle: (answers) => (average === "binary" ? positiveObstacle(answers, positive) : null),
    jackknifed: (answers, bucket, buckets) => {
      const known = classesOf(answers);
      const only = classNamed(known.classes, positive ?? "");
      return jackknifed(known, bucket, buckets, (counts) => averageOf(counts, average, only, score));
    },
    differing: (one, other) => {
      if (average !== "binary") return differingLabels(one, other, () => true);
      const { classes, actual } = classesOf(one);
      const only = classNamed(classes, positive ?? "");
      return differingLabels(one, other, (row, before, after) => {
        if (onlyFound && actual[row] !== only) return false;
        return (before === only) !== (after === only);
      });
    },
  };
}

function averageOf({ hits, actual, predicted }: Counts, average: Average, only: number, score: ClassScore): number {
  const ofClass = (k: number): number => score(hits[k], actual[k], predicted[k]);
  switch (average) {
    case "binary":
      return actual[only] > 0 ? ofClass(only) : Number.NaN;
    case "macro":
      return meanWhere(actual.length, (k) => actual[k] > 0 || predicted[k] > 0, ofClass);
    case "weighted": {
      const rows = actual.reduce((sum, some) => sum + some, 0);
      return actual.reduce((sum, some, k) => (some > 0 ? sum + some * ofClass(k) : sum), 0) / rows;
    }
    default:
      return average satisfies never;
  }
}

function meanWhere(length: number, counts: (k: number) => boolean, value: (k: number) => number): number {
  let sum = 0;
  let found = 0;
  for (let k = 0; k < length; k++) {
    if (!counts(k)) continue;
    sum += value(k);
    found++;
  }
  return sum / found;
}

function facts(name: MetricName, label: string) {
  return {
    name,
    label,
    greaterIsBetter: true,
    task: "classification",
    needs: "labels",
    by: "sample",
    classOf: null,
  } as const;
}

/** The score of all rows, and without each bucket: counts are exact, so neither order nor division of the rows matters. */
function jackknifed(
  { classes, actual, predicted }: ClassAnswers,
  bucket: Uint8Array | null,
  buckets: number,
  score: (counts: Counts) => number,
): Jackknifed {
  const width = classes.length;
  const all = emptyCounts(width);
  const ofBucket = Array.from({ length: bucket === null ? 0 : buckets }, () => emptyCounts(width));
  for (let row = 0; row < actual.length; row++) {
    add(all, actual[row], predicted[row]);
    if (bucket !== null) add(ofBucket[bucket[row]], actual[row], predicted[row]);
  }
  const without = ofBucket.map((part) =>
    score({
      hits: all.hits.map((some, k) => some - part.hits[k]),
      actual: all.actual.map((some, k) => some - part.actual[k]),
      predicted: all.predicted.map((some, k) => some - part.predicted[k]),
    }),
  );
  return { value: score(all), without: Float64Array.from(without) };
}

function emptyCounts(width: number): Counts {
  return { hits: new Float64Array(width), actual: new Float64Array(width), predicted: new Float64Array(width) };
}

function add(counts: Counts, actual: number, predicted: number): void {
  counts.actual[actual]++;
  counts.predicted[predicted]++;
  if (actual === predicted) counts.hits[actual]++;
}

function differingLabels(
  one: Answers,
  other: Answers,
  matters: (row: number, before: number, after: number) => boolean,
): Uint8Array {
  const { predicted: before } = classesOf(one);
  const { predicted: after } = classesOf(other);
  return Uint8Array.from(before, (label, row) => Number(label !== after[row] && matters(row, label, after[row])));
}
