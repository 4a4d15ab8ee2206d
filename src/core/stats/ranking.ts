// Rows in the order of a score, and what that order says about how well the score tells two kinds of rows apart.

import type { Jackknifed } from "./jackknife.ts";

/** Rows in falling order of their scores. */
export interface Ranking {
  readonly order: Uint32Array;
  /** End of each stretch of equal scores, an index into `order`, exclusive. */
  readonly ends: Uint32Array;
}

/**
 * Ranks rows by a score, the highest first.
 *
 * @param scores finite
 * @example rankingOf(Float64Array.of(1, 3, 3)) // order [1, 2, 0], ends [2, 3]
 */
export function rankingOf(scores: Float64Array): Ranking {
  const distinct = distinctOf(scores.toSorted());
  const last = distinct.length - 1;
  // Written out: `from` with a function takes several times as long.
  const place = new Uint32Array(scores.length);
  for (let row = 0; row < place.length; row++) place[row] = last - placeOf(distinct, scores[row]);
  const ends = new Uint32Array(distinct.length);
  for (const group of place) ends[group]++;
  for (let group = 1; group < ends.length; group++) ends[group] += ends[group - 1];
  const next = new Uint32Array(ends.length);
  next.set(ends.subarray(0, -1), 1);
  const order = new Uint32Array(scores.length);
  for (let row = 0; row < place.length; row++) order[next[place[row]]++] = row;
  return { order, ends };
}

/**
 * Area under the ROC curve: the probability that a positive row scores higher than a negative one, ties counting half; and
 * the same without each bucket.
 *
 * H. B. Mann, D. R. Whitney, "On a test of whether one of two random variables is stochastically larger than the other",
 * Annals of Mathematical Statistics 18 (1947), p. 50-60. Pairs are counted, so the result is exact in any order of rows.
 *
 * @param bucket bucket of each row, below `buckets`; null: none is left out
 * @returns NaN where there is no positive or no negative row
 * @example rocArea of scores 1, 2, 3 with positives 0, 1, 0: 0.5
 */
export function rocArea(
  ranking: Ranking,
  positive: Uint8Array,
  bucket: Uint8Array | null,
  buckets: number,
): Jackknifed {
  const parts = bucket === null ? 0 : buckets;
  const bucketOf = (row: number): number => (bucket === null ? 0 : bucket[row]);
  const width = Math.max(1, parts);
  // Wins of positives over negatives: all that a bucket's positives have, all that are lost to its negatives, and those
  // within the bucket. `higher` and `tied` count the positives passed so far.
  const [won, lost, within] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
  const [positives, negatives] = [new Float64Array(width), new Float64Array(width)];
  const [higher, tied] = [new Float64Array(width), new Float64Array(width)];
  const allPositives = positive.reduce((sum, one) => sum + one, 0);
  const allNegatives = positive.length - allPositives;
  let passedPositives = 0;
  let passedNegatives = 0;
  let start = 0;
  for (const end of ranking.ends) {
    let tiedAll = 0;
    for (let at = start; at < end; at++) {
      const row = ranking.order[at];
      tied[bucketOf(row)] += positive[row];
      tiedAll += positive[row];
    }
    const tiedNegativesAll = end - start - tiedAll;
    for (let at = start; at < end; at++) {
      const row = ranking.order[at];
      const part = bucketOf(row);
      if (positive[row] === 1) {
        won[part] += allNegatives - passedNegatives - tiedNegativesAll / 2;
        positives[part]++;
      } else {
        lost[part] += passedPositives + tiedAll / 2;
        within[part] += higher[part] + tied[part] / 2;
        negatives[part]++;
      }
    }
    for (let at = start; at < end; at++) {
      const part = bucketOf(ranking.order[at]);
      higher[part] += tied[part];
      tied[part] = 0;
    }
    passedPositives += tiedAll;
    passedNegatives += tiedNegativesAll;
    start = end;
  }
  const wins = won.reduce((sum, some) => sum + some, 0);
  const without = Float64Array.from({ length: parts }, (_, part) => {
    const pairs = (allPositives - positives[part]) * (allNegatives - negatives[part]);
    return (wins - won[part] - lost[part] + within[part]) / pairs;
  });
  return { value: wins / (allPositives * allNegatives), without };
}

/**
 * Average precision, the area under the precision-recall curve without interpolation: Σ (Rₖ - Rₖ₋₁)·Pₖ over the distinct
 * scores, falling; and the same without each bucket.
 *
 * scikit-learn's `average_precision_score`; why not by trapezoids: J. Davis, M. Goadrich, "The relationship between
 * precision-recall and ROC curves", Proceedings of ICML (2006), p. 233-240.
 *
 * @param bucket bucket of each row, below `buckets`; null: none is left out
 * @returns NaN where there is no positive row
 * @example averagePrecision of scores 3, 2, 1 with positives 1, 0, 1: 1/2 + 1/2·2/3 = 0.8333…
 */
export function averagePrecision(
  { order, ends }: Ranking,
  positive: Uint8Array,
  bucket: Uint8Array | null,
  buckets: number,
): Jackknifed {
  const parts = bucket === null ? 0 : buckets;
  const isPositive = Uint8Array.from(order, (row) => positive[row]);
  // One more than any bucket, so that nothing is left out.
  const part = Uint8Array.from(order, (row) => (bucket === null ? 0 : bucket[row]));
  const area = (leftOut: number): number => {
    let [hits, seen, sum, start] = [0, 0, 0, 0];
    for (const end of ends) {
      const before = hits;
      for (let at = start; at < end; at++) {
        if (part[at] === leftOut) continue;
        seen++;
        hits += isPositive[at];
      }
      if (hits > before) sum += (hits - before) * (hits / seen);
      start = end;
    }
    return sum / hits;
  };
  return { value: area(-1), without: Float64Array.from({ length: parts }, (_, leftOut) => area(leftOut)) };
}

function distinctOf(sorted: Float64Array): Float64Array {
  let length = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (length === 0 || sorted[at] !== sorted[length - 1]) sorted[length++] = sorted[at];
  }
  return sorted.subarray(0, length);
}

function placeOf(distinct: Float64Array, value: number): number {
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (distinct[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
