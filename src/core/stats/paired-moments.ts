// First and second moments of paired numbers, exactly mergeable: all that the comparison of two means needs.

import { CHUNK, forEachChunk, heldNumbers } from "./chunks.ts";
import { addAll, emptySum, quotientOf, roundedSum } from "./exact-sum.ts";

/**
 * Moments of n pairs (a, d), d = b - a. The difference is kept instead of b, because for two similar models almost all of
 * b's scatter is a's, and Sbb - 2·Sab + Saa would cancel.
 */
export interface PairedMoments {
  readonly n: number;
  readonly meanA: number;
  readonly meanD: number;
  /** Σ(a - ā)², Σ(d - d̄)², Σ(a - ā)(d - d̄). */
  readonly saa: number;
  readonly sdd: number;
  readonly sad: number;
  /** Largest |d|. */
  readonly maxAbsD: number;
  /** Pairs with d ≠ 0. */
  readonly active: number;
}

const NOTHING: PairedMoments = { n: 0, meanA: 0, meanD: 0, saa: 0, sdd: 0, sad: 0, maxAbsD: 0, active: 0 };

/** Pairs that are made chunk by chunk: a and d of [start, end) at the beginning of the two lists. */
export type PairsOf = (start: number, end: number, a: Float64Array, d: Float64Array) => void;

/**
 * Moments of the pairs (a[i], d[i]), the same to the last digit in whatever order the pairs come (`exact-sum.ts`).
 *
 * @param a losses of the baseline
 * @param d loss of the candidate minus loss of the baseline, same length
 * @example pairedMoments(Float64Array.of(1, 3), Float64Array.of(0, 2)).sad // 2
 */
export function pairedMoments(a: Float64Array, d: Float64Array): PairedMoments {
  const [held, others] = [heldNumbers(a), heldNumbers(d)];
  return momentsOf(a.length, (start, end, intoA, intoD) => {
    held.fill(start, end, intoA);
    others.fill(start, end, intoD);
  });
}

/**
 * The same of pairs that are made chunk by chunk.
 *
 * Two passes: the means first, then the scatter around them (so that a constant has exactly none), which is the most exact
 * way: T. F. Chan, G. H. Golub and R. J. LeVeque, "Algorithms for computing the sample variance", The American Statistician
 * 37 (1983), p. 242-247.
 */
export function momentsOf(n: number, pairsOf: PairsOf): PairedMoments {
  if (n === 0) return NOTHING;
  const size = Math.min(n, CHUNK);
  const [a, d] = [new Float64Array(size), new Float64Array(size)];
  const [sumA, sumD] = [emptySum(), emptySum()];
  let maxAbsD = 0;
  let active = 0;
  forEachChunk(n, (start, end) => {
    const length = end - start;
    pairsOf(start, end, a, d);
    addAll(sumA, a, length);
    addAll(sumD, d, length);
    for (let i = 0; i < length; i++) {
      const change = Math.abs(d[i]);
      if (change > maxAbsD) maxAbsD = change;
      if (change !== 0) active++;
    }
  });
  const [meanA, meanD] = [quotientOf(sumA, n), quotientOf(sumD, n)];
  const [saa, sdd, sad] = [emptySum(), emptySum(), emptySum()];
  const products = new Float64Array(size);
  forEachChunk(n, (start, end) => {
    const length = end - start;
    // What a single chunk held is there still.
    if (n > size) pairsOf(start, end, a, d);
    for (let i = 0; i < length; i++) {
      const fromA = a[i] - meanA;
      const fromD = d[i] - meanD;
      products[i] = fromA * fromD;
      a[i] = fromA * fromA;
      d[i] = fromD * fromD;
    }
    addAll(saa, a, length);
    addAll(sdd, d, length);
    addAll(sad, products, length);
  });
  return { n, meanA, meanD, saa: roundedSum(saa), sdd: roundedSum(sdd), sad: roundedSum(sad), maxAbsD, active };
}

/**
 * Moments of two disjoint sets of pairs taken together.
 *
 * P. Pébay, "Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments",
 * Sandia Report SAND2008-6212 (2008), eq. 3.2 and 3.3.
 */
export function mergeMoments(left: PairedMoments, right: PairedMoments): PairedMoments {
  if (left.n === 0) return right;
  if (right.n === 0) return left;
  const n = left.n + right.n;
  const a = right.meanA - left.meanA;
  const d = right.meanD - left.meanD;
  const weight = right.n / n;
  const cross = left.n * weight;
  return {
    n,
    meanA: left.meanA + a * weight,
    meanD: left.meanD + d * weight,
    saa: left.saa + right.saa + a * a * cross,
    sdd: left.sdd + right.sdd + d * d * cross,
    sad: left.sad + right.sad + a * d * cross,
    maxAbsD: Math.max(left.maxAbsD, right.maxAbsD),
    active: left.active + right.active,
  };
}
