// Which rows make the data's effect: the kept, the edited, the added or the removed ones.

import { ALONE, EDITED } from "../dataset/row-match.ts";
import type { LossMetric, Metric } from "../metrics/metric.ts";
import type { Answers } from "../metrics/predicted.ts";
import { lossesOf } from "../metrics/row-losses.ts";
import { listOf } from "../stats/chunks.ts";
import { add, emptySum, roundedSum } from "../stats/exact-sum.ts";
import { total, weightedMean } from "../stats/weights.ts";
import { spreadOf } from "./measured-losses.ts";

/** In the metric's units; the four add up to the data effect. */
export interface DataEffectParts {
  /** 0 but where a row that looks the same is predicted otherwise. */
  readonly kept: number;
  readonly edited: number;
  readonly added: number;
  readonly removed: number;
}

/** One model's answers for one side's holdout, of each time that it was trained, and what became of each row. */
export interface ScoredSide {
  readonly trainings: readonly Answers[];
  readonly fates: Uint8Array;
  /** How much each row counts; left out or null: all the same. */
  readonly weights?: Float64Array | null;
}

/**
 * Splits a model's change of metric from one holdout to the other by rows. With losses l, n rows at the head and L the mean
 * loss at the base, the change of the mean loss is
 * [Σ edited (l_head - l_base) + Σ added (l - L) - Σ removed (l - L)] / n, and kept rows cancel: an added row counts by how much
 * harder it is than the base's average row, a removed one by how much easier. A root is split in proportion, (b - a) / (√b + √a)
 * each; R² by the losses less (1 - R² of the base) times the squared distance from the point midway between the two mean
 * targets, by which its two variances differ exactly as the sums do. Of weighted rows each sum is one of w times its terms, n is
 * the sum of the weights, and every mean is weighted.
 *
 * @returns null for a score of the whole sample, in which no row has a part of its own, and where a loss is not finite
 * @example base losses 1, 2, 3 and head losses 1, 2, 3, 10, the last one added: { kept: 0, edited: 0, added: 2, removed: 0 }
 */
export function dataEffectParts(metric: Metric, base: ScoredSide, head: ScoredSide): DataEffectParts | null {
  if (metric.by !== "losses") return null;
  const quantities = quantitiesOf(metric, base, head);
  if (quantities === null) return null;
  const { ofBase, ofHead, factor } = quantities;
  const [baseWeights, headWeights] = [base.weights ?? null, head.weights ?? null];
  const level = weightedMean(ofBase, baseWeights);
  const sums = { kept: emptySum(), edited: emptySum(), added: emptySum(), removed: emptySum() };
  for (let row = 0; row < ofHead.length; row++)
    add(sums[partOf(head.fates[row], "added")], (ofHead[row] - level) * (headWeights?.[row] ?? 1));
  for (let row = 0; row < ofBase.length; row++)
    add(sums[partOf(base.fates[row], "removed")], (level - ofBase[row]) * (baseWeights?.[row] ?? 1));
  const scale = factor / (headWeights === null ? ofHead.length : total(headWeights));
  const scaled = (part: Part): number => roundedSum(sums[part]) * scale + 0;
  const parts = { kept: scaled("kept"), edited: scaled("edited"), added: scaled("added"), removed: scaled("removed") };
  return Object.values(parts).every(Number.isFinite) ? parts : null;
}

type Part = keyof DataEffectParts;

function partOf(fate: number, alone: Part): Part {
  if (fate === ALONE) return alone;
  return fate === EDITED ? "edited" : "kept";
}

/** Per-row quantities whose means differ, times a factor, by what the metric does. */
function quantitiesOf(
  metric: LossMetric,
  { trainings: ofBaseRows, weights: baseWeights = null }: ScoredSide,
  { trainings: ofHeadRows, weights: headWeights = null }: ScoredSide,
): { readonly ofBase: Float64Array; readonly ofHead: Float64Array; readonly factor: number } | null {
  const [ofBase, ofHead] = [ofBaseRows, ofHeadRows].map((several) => listOf(lossesOf(metric, several)));
  const [base, head] = [ofBaseRows[0], ofHeadRows[0]];
  switch (metric.scale) {
    case "mean":
    case "signed":
      return { ofBase, ofHead, factor: 1 };
    case "complement":
      return { ofBase, ofHead, factor: -1 };
    case "root": {
      const sum = Math.sqrt(weightedMean(ofBase, baseWeights)) + Math.sqrt(weightedMean(ofHead, headWeights));
      return { ofBase, ofHead, factor: sum === 0 ? 0 : 1 / sum };
    }
    case "explained": {
      if (base.kind !== "numbers" || head.kind !== "numbers") return null;
      const [before, after] = [spreadOf(base.actual, baseWeights), spreadOf(head.actual, headWeights)];
      const unexplained = weightedMean(ofBase, baseWeights) / before.variance;
      const middle = (before.mean + after.mean) / 2;
      const less = (losses: Float64Array, actual: Float64Array): Float64Array =>
        losses.map((loss, row) => loss - unexplained * (actual[row] - middle) ** 2);
      return {
        ofBase: less(ofBase, base.actual),
        ofHead: less(ofHead, head.actual),
        factor: -1 / after.variance,
      };
    }
    default:
      return metric.scale satisfies never;
  }
}
