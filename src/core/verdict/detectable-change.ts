// How large a worsening a holdout of this size can rule out, and how large a holdout would rule out a given one.

import { contrastError, guardedFreedom } from "../stats/fieller.ts";
import type { PairedMoments } from "../stats/paired-moments.ts";
import { studentTCritical } from "../stats/student-t.ts";
import type { EffectiveUnits } from "./measured.ts";

/** Probability with which both promise a settled comparison. */
const POWER = 0.8;

/**
 * The smallest tolerance δ at which two equal models would probably be told from a worsening by δ.
 *
 * It is what "no worse than δ" needs, the guarded claim: δ·ā - M/(n+1) = t·SE₊ + z·SE. SE is the standard error of
 * the mean of w = d - (δ̂ + δ)·a, which is what the scatter of equal models' w at the margin looks like from here; SE₊
 * the same with the guard's pair, whose w lies M, the largest |d|, off; t and z are the quantiles of Student's t for the
 * claim's error and for a power of 80 %. "Worse" is claimed without the guard, so a model that is worse by δ is called so at
 * least as often (`bench/coverage.ts`, A8).
 *
 * The sum of quantiles for a t test's power: G. W. Snedecor and W. G. Cochran, Statistical Methods, 6th ed. (1967), 4.13.
 *
 * @param moments per unit, a and d as `pairedTest` takes them
 * @param alpha one-sided probability of error of the claim
 * @param effective what the units are worth where they have weights
 * @returns a positive fraction, whatever the sign of mean a; null where no δ is large enough, because mean a can hardly be
 *   told from zero
 * @example with n 201, meanA 1, meanD 0, saa and sdd 200, sad 0, maxAbsD 0, α 0.025: 0.2018...
 */
export function detectableChange(
  moments: PairedMoments,
  alpha: number,
  effective: EffectiveUnits = { all: moments.n, active: moments.active },
): number | null {
  const { n, meanA } = moments;
  const quantiles = quantilesFor(effective, 1, alpha);
  const size = Math.abs(meanA);
  const excess = (delta: number): number =>
    size * delta - reach(n, scatterAt(moments, delta), moments.maxAbsD, quantiles);
  let high = 1;
  while (excess(high) < 0) {
    high *= 2;
    if (high > 2 ** 60) return null;
  }
  return smallest((delta) => excess(delta) >= 0, 0, high);
}

/**
 * The number of units at which `detectableChange` would be the margin.
 *
 * @param margin δ of either sign, not 0; null or 0: no number of units would do
 * @param more what further data brings: more units, or more rows in each of the same number of units, whose means then grow
 *   with their rows and whose scatter and largest difference with the root of them
 * @returns null where it is beyond counting; n times the growth, not a whole number, where units grow
 * @example as above, margin 0.1, "units": 794
 */
export function unitsNeeded(
  moments: PairedMoments,
  margin: number | null,
  alpha: number,
  more: "units" | "rows",
  effective: EffectiveUnits = { all: moments.n, active: moments.active },
): number | null {
  const { n, meanA, maxAbsD } = moments;
  const delta = Math.abs(margin ?? 0);
  const room = delta * Math.abs(meanA);
  if (!(room > 0)) return null;
  const scatter = scatterAt(moments, delta);
  if (more === "rows")
    return countable(n * (reach(n, scatter, maxAbsD, quantilesFor(effective, 1, alpha)) / room) ** 2);
  let units = n;
  // The quantiles hardly depend on n: of an error in n, each round leaves some 2.4/n, and the first one starts near.
  for (let round = 0; round < 3; round++) {
    const quantiles = quantilesFor(effective, units / n, alpha);
    const isEnough = (size: number): boolean => room >= reach(size, scatter, maxAbsD, quantiles);
    if (!isEnough(Number.MAX_SAFE_INTEGER)) return null;
    let high = n;
    while (!isEnough(high)) high *= 2;
    units = smallest(isEnough, 1, high);
  }
  return countable(Math.ceil(units));
}

interface Quantiles {
  readonly claim: number;
  readonly power: number;
}

/** @param growth how many times as many units there are */
function quantilesFor({ all, active }: EffectiveUnits, growth: number, alpha: number): Quantiles {
  const units = Math.max(2, growth * all);
  return {
    // Nobody is told to take fewer rows, among which too few might differ.
    claim: studentTCritical(alpha, guardedFreedom(units, Math.max(1, growth) * active)),
    power: studentTCritical(1 - POWER, units - 1),
  };
}

/** Variance of w between units, at a margin δ in the direction of harm. */
function scatterAt(moments: PairedMoments, delta: number): number {
  const { n, meanA, meanD } = moments;
  return n * contrastError(moments, meanD / meanA + Math.sign(meanA) * delta) ** 2;
}

/** How far the mean of w must lie from 0, by the variance of w and the guard's distance. */
function reach(n: number, variance: number, worst: number, { claim, power }: Quantiles): number {
  const guarded = (variance * (n - 1) + (worst * worst * n) / (n + 1)) / (n * (n + 1));
  return worst / (n + 1) + claim * Math.sqrt(guarded) + power * Math.sqrt(variance / n);
}

/** Where a condition that fails below some number and holds above it begins to hold, to the last digits. */
function smallest(holds: (value: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 100 && high - low > 1e-15 * high; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function countable(units: number): number | null {
  return units <= Number.MAX_SAFE_INTEGER ? units : null;
}
