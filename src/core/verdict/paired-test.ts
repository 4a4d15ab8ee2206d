// The three claims about one metric (better, no worse than the tolerance, worse) and the interval that goes with them.

import {
  contrastError,
  contrastStatistic,
  fiellerInterval,
  guardedFreedom,
  withVirtualPair,
} from "../stats/fieller.ts";
import type { PairedMoments } from "../stats/paired-moments.ts";
import { studentTCritical, studentTSurvival } from "../stats/student-t.ts";
import { detectableChange, unitsNeeded } from "./detectable-change.ts";
import type { AbsoluteMargin, EffectiveUnits } from "./measured.ts";
import type { Finding } from "./policy.ts";

/** Fewest units that statistics are made of, and fewest differing units that a claim of no harm needs. */
export const FEWEST_UNITS = 20;

/** All changes here are relative changes δ of the mean loss; the caller turns them into changes of the metric. */
export interface PairedTest {
  /** One-sided p-value of "the candidate is worse". */
  readonly worseP: number;
  /** The candidate is better, by the guarded bound. */
  readonly better: boolean;
  /** As sure of it as for one of `uses` comparisons on the same holdout, together wrong with the same probability. */
  readonly betterForAll: boolean;
  /** The worsening stays within the margin, by the guarded bound; by the plain one where `guarded` is false. */
  readonly withinMargin: boolean;
  /** Where the absolute margin alone allows it: interval of the mean difference of a row, its worse end guarded. Else null. */
  readonly withinAbsolute: readonly [number, number] | null;
  /** At least 20 units differ, so claims of no harm may be made. */
  readonly guarded: boolean;
  /** [lower, upper] δ; the bound on the worse side is guarded. Null: no ratio, or unbounded. */
  readonly interval: readonly [number, number] | null;
  /** Plain interval of mean d, in units of the loss. */
  readonly difference: readonly [number, number];
  /** Smallest worsening δ that would probably be told from none: ruled out where it is not there, found where it is. */
  readonly detectable: number | null;
  /** Units that would probably settle a comparison of equal models; null when no number would. */
  unitsNeeded(): number | null;
}

interface Nature {
  readonly more: "units" | "rows";
  readonly isSigned: boolean;
  readonly uses: number;
  readonly effective: EffectiveUnits;
  readonly absolute: AbsoluteMargin | null;
}

/**
 * Tests the candidate against the baseline on paired unit losses.
 *
 * The lower bound is Fieller's. The bound on the worse side is Fieller's with one more, virtual, unit that worsened by the
 * largest difference seen (`withVirtualPair`), and is made only of 20 or more units that differ.
 *
 * @param moments per unit: a the baseline's loss, d the candidate's minus the baseline's. For R², a is the loss less the
 *   unit's squared distance from the mean target, so mean a = -variance · R² and worse means a smaller ratio.
 * @param margin δ at the tolerance: positive where mean a is, else negative. Null: no tolerance.
 * @param hasRatio false where mean a is zero or of the wrong sign: then only "better" and "worse" are claimed
 * @param alpha one-sided probability of error of each claim
 * @param nature.more what further data brings: more units, or more rows in each of the same number of units
 * @param nature.isSigned the means are signed numbers, turned to be positive, and their sizes are compared. |b| > (1 + δ)·|a| is
 *   then b > (1 + δ)·a and b > -(1 + δ)·a, and each claim needs both of its halves (R. L. Berger, "Multiparameter hypothesis
 *   testing and acceptance sampling", Technometrics 24 (1982), p. 295-300).
 * @param nature.effective what the units are worth where they have weights, from which the degrees of freedom follow: one less
 * @param nature.absolute an allowed worsening that does not depend on the baseline; the wider of the two margins counts
 * @param nature.uses comparisons on the same holdout that "better" is to hold for together (Bonferroni)
 */
export function pairedTest(
  moments: PairedMoments,
  margin: number | null,
  hasRatio: boolean,
  alpha: number,
  {
    more = "units",
    isSigned = false,
    uses = 1,
    effective = { all: moments.n, active: moments.active },
    absolute = null,
  }: Partial<Nature> = {},
): PairedTest {
  const { meanD } = moments;
  const guarded = effective.active >= FEWEST_UNITS;
  const onWorseSide = guarded ? withVirtualPair(moments) : moments;
  const freedom = effective.all - 1;
  const freedomOnWorseSide = guarded ? guardedFreedom(effective.all, effective.active) : freedom;
  const t = studentTCritical(alpha, freedom);
  const tOnWorseSide = studentTCritical(alpha, freedomOnWorseSide);
  const reach = t * contrastError(moments, 0);
  // Of fewer that differ nothing is claimed.
  const claimable = { all: effective.all, active: Math.max(effective.active, Math.min(effective.all, FEWEST_UNITS)) };
  const interval = hasRatio
    ? joined(fiellerInterval(moments, t), fiellerInterval(onWorseSide, tOnWorseSide), moments)
    : null;
  const mirrored = guarded ? withVirtualPair(moments, -1) : moments;
  // b + (1 + δ)·a is the contrast at -2 - δ.
  const isAbove = (delta: number, critical: number): boolean =>
    !isSigned || contrastStatistic(mirrored, -2 - delta) > critical;
  const isBelow = (delta: number, critical: number): boolean =>
    contrastStatistic(onWorseSide, delta) < -critical && isAbove(delta, critical);
  const withinRatio = hasRatio && margin !== null && isBelow(margin, tOnWorseSide);
  const withinAbsolute =
    absolute === null || withinRatio || !guarded ? null : absoluteInterval(absolute, t, tOnWorseSide);
  const worseP = studentTSurvival(contrastStatistic(moments, 0), freedom);
  return {
    worseP: isSigned ? Math.max(worseP, studentTSurvival(contrastStatistic(moments, -2), freedom)) : worseP,
    better: guarded && isBelow(0, tOnWorseSide),
    betterForAll: guarded && isBelow(0, studentTCritical(alpha / uses, freedomOnWorseSide)),
    withinMargin: withinRatio || withinAbsolute !== null,
    withinAbsolute,
    guarded,
    interval: isSigned ? ofSizes(interval, fiellerInterval(mirrored, tOnWorseSide)) : interval,
    difference: [meanD - reach, meanD + reach],
    detectable: hasRatio ? detectableChange(moments, alpha, claimable) : null,
    unitsNeeded: () => (hasRatio ? unitsNeeded(moments, margin, alpha, more, claimable) : null),
  };
}

/**
 * The finding of one metric; total and exclusive.
 *
 * @param worse whether the claim "worse" stands, after adjustment for other claims of its kind
 * @param mayPass whether claims of no harm may be made at all
 */
export function findingOf(test: PairedTest, worse: boolean, mayPass: boolean): Finding {
  if (mayPass && test.betterForAll) return "improved";
  if (mayPass && test.guarded && (test.withinMargin || test.better)) return "equivalent";
  return worse && !test.withinMargin ? "regressed" : "inconclusive";
}

/**
 * Fieller's interval of mean d over mean size, where the guarded worse side is below the margin; null where it is not.
 * With the size of each unit for a, the contrast d - m·size is that of an absolute margin m.
 */
function absoluteInterval(
  { moments, margin }: AbsoluteMargin,
  t: number,
  tOnWorseSide: number,
): readonly [number, number] | null {
  const onWorseSide = withVirtualPair(moments);
  if (!(contrastStatistic(onWorseSide, margin) < -tOnWorseSide)) return null;
  return joined(fiellerInterval(moments, t), fiellerInterval(onWorseSide, tOnWorseSide), moments);
}

type Interval = readonly [number, number] | null;

function joined(plain: Interval, worseSide: Interval, { meanA }: PairedMoments): Interval {
  if (plain === null || worseSide === null) return null;
  return meanA > 0 ? [plain[0], worseSide[1]] : [worseSide[0], plain[1]];
}

/** From the intervals of a ratio that may be negative to that of its size. */
function ofSizes(interval: Interval, mirrored: Interval): Interval {
  if (interval === null || mirrored === null) return null;
  return [Math.max(-1, interval[0]), Math.max(interval[1], -2 - mirrored[0])];
}
