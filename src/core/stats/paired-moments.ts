// First and second moments of paired numbers, exactly mergeable: all that the comparison of two means needs.

import { reduceChunks } from "./chunks.ts";

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

/**
 * Moments of the pairs (a[i], d[i]).
 *
 * Two passes over each chunk of 4,096 pairs, from the chunk's first pair on (so that a constant has exactly no scatter),
 * then merges in a fixed tree: the algorithm of T. F. Chan, G. H. Golub and R. J. LeVeque, "Algorithms for computing the
 * sample variance", The American Statistician 37 (1983), p. 242-247.
 *
 * @param a losses of the baseline
 * @param d loss of the candidate minus loss of the baseline, same length
 * @example pairedMoments(Float64Array.of(1, 3), Float64Array.of(0, 2)).sad // 2
 */
export function pairedMoments(a: Float64Array, d: Float64Array): PairedMoments {
  return reduceChunks(a.length, (start, end) => chunkMoments(a, d, start, end), mergeMoments) ?? NOTHING;
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

function chunkMoments(a: Float64Array, d: Float64Array, start: number, end: number): PairedMoments {
  const n = end - start;
  const firstA = a[start];
  const firstD = d[start];
  let sumA = 0;
  let sumD = 0;
  let maxAbsD = 0;
  let active = 0;
  for (let i = start; i < end; i++) {
    sumA += a[i] - firstA;
    sumD += d[i] - firstD;
    const size = Math.abs(d[i]);
    if (size > maxAbsD) maxAbsD = size;
    if (size !== 0) active++;
  }
  const meanA = firstA + sumA / n;
  const meanD = firstD + sumD / n;
  let saa = 0;
  let sdd = 0;
  let sad = 0;
  for (let i = start; i < end; i++) {
    const fromA = a[i] - meanA;
    const fromD = d[i] - meanD;
    saa += fromA * fromA;
    sdd += fromD * fromD;
    sad += fromA * fromD;
  }
  return { n, meanA, meanD, saa, sdd, sad, maxAbsD, active };
}
