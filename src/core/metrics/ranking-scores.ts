// Scores of how well the probabilities put the rows of a class before the others: ROC AUC and PR AUC.

import type { Jackknifed } from "../stats/jackknife.ts";
import { averagePrecision, type Ranking, rankingOf, rocArea } from "../stats/ranking.ts";
import { classNamed } from "./class-name.ts";
import type { Average, MetricName, MetricSettings, SampleMetric } from "./metric.ts";
import { type Answers, type ClassAnswers, chancesOf, classesOf, positiveObstacle } from "./predicted.ts";

type Area = (ranking: Ranking, positive: Uint8Array, bucket: Uint8Array | null, buckets: number) => Jackknifed;

/**
 * Area under the ROC curve: how often a row of the class gets a higher probability of it than another row. Higher is
 * better; 0.5 is chance. Without a positive class, the mean over all classes, each against the rest.
 *
 * Source: `rocArea`; over several classes as in scikit-learn's `roc_auc_score` with `multi_class="ovr"`.
 *
 * @example of probabilities 0.1, 0.4, 0.35, 0.8 for classes no, no, yes, yes: 0.75
 */
export function rocAuc(settings: MetricSettings): SampleMetric {
  return ranked("roc-auc", "ROC AUC", settings, rocArea);
}

/**
 * Area under the precision-recall curve, as average precision. Higher is better; chance gives the share of the class.
 *
 * Source: `averagePrecision`.
 *
 * @example of probabilities 0.1, 0.4, 0.35, 0.8 for classes no, no, yes, yes: 0.8333…
 */
export function prAuc(settings: MetricSettings): SampleMetric {
  return ranked("pr-auc", "PR AUC", settings, averagePrecision);
}

function ranked(name: MetricName, label: string, { average, positive }: MetricSettings, area: Area): SampleMetric {
  const over: Average = average ?? (positive === null ? "macro" : "binary");
  return {
    name,
    label,
    greaterIsBetter: true,
    task: "classification",
    needs: "probabilities",
    by: "sample",
    obstacle: (answers) => (over === "binary" ? positiveObstacle(answers, positive) : singleClass(answers)),
    jackknifed: (answers, bucket, buckets) => {
      const chances = chancesOf(answers);
      const parts = countedClasses(chances, over, positive).map(({ index, rows }) => ({
        weight: over === "weighted" ? rows : 1,
        area: areaOf(chances, index, area, bucket, buckets),
      }));
      const mean = (value: (area: Jackknifed) => number): number => {
        const known = parts.filter((part) => Number.isFinite(value(part.area)));
        const weight = known.reduce((sum, part) => sum + part.weight, 0);
        return known.reduce((sum, part) => sum + part.weight * value(part.area), 0) / weight;
      };
      const without = Float64Array.from({ length: bucket === null ? 0 : buckets }, (_, left) =>
        mean((part) => part.without[left]),
      );
      return { value: mean((part) => part.value), without };
    },
    classOf: (answers) => classOf(answers, over, positive),
    differing: (one, other, resolution) => {
      const before = chancesOf(one);
      const after = chancesOf(other);
      const indices = countedClasses(before, over, positive).map(({ index }) => index);
      return Uint8Array.from(before.actual, (_, row) =>
        Number(indices.some((k) => Math.abs(before.chances[k][row] - after.chances[k][row]) > resolution)),
      );
    },
  };
}

function classOf(answers: Answers, over: Average, positive: string | null): Int32Array {
  const { actual, classes } = classesOf(answers);
  if (over !== "binary") return actual;
  const only = classNamed(classes, positive ?? "");
  return actual.map((label) => Number(label === only));
}

/** The classes that the score is about: the positive one, or all that have rows. */
function countedClasses(
  { classes, actual }: ClassAnswers,
  over: Average,
  positive: string | null,
): readonly { readonly index: number; readonly rows: number }[] {
  const rows = new Float64Array(classes.length);
  for (const label of actual) rows[label]++;
  const all = Array.from(rows, (count, index) => ({ index, rows: count }));
  if (over !== "binary") return all.filter(({ rows: n }) => n > 0);
  const only = classNamed(classes, positive ?? "");
  return all.filter(({ index }) => index === only);
}

function areaOf(
  { actual, chances }: ReturnType<typeof chancesOf>,
  index: number,
  area: Area,
  bucket: Uint8Array | null,
  buckets: number,
): Jackknifed {
  const positive = new Uint8Array(actual.length);
  for (let row = 0; row < positive.length; row++) positive[row] = Number(actual[row] === index);
  return area(rankingOf(chances[index]), positive, bucket, buckets);
}

/** With rows of one class alone there is nothing to tell apart. */
function singleClass(answers: Answers): string | null {
  const { actual } = classesOf(answers);
  return actual.every((label) => label === actual[0]) ? "all holdout rows are of the same class" : null;
}
