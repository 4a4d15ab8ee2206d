// The findings of all metrics and slices of one comparison, each with the ground that it stands on.

import { count } from "../numerals.ts";
import { changeOfMetric, isSigned, marginOf } from "./change.ts";
import type { MetricRow } from "./comparison.ts";
import type { Ground } from "./explain.ts";
import type { Alike, Measured } from "./measured.ts";
import { finite, relativeChangeOf, untested, untestedRow } from "./metric-row.ts";
import { FEWEST_UNITS, findingOf, type PairedTest, pairedTest } from "./paired-test.ts";
import type { Finding, Policy } from "./policy.ts";
import { activeUnits, FEWEST_IDENTICAL_UNITS, type Situation, type Subject, seenUnits, tooFew } from "./situation.ts";
import { type WorseClaim, worseClaims } from "./worse-claims.ts";

export interface Judgement {
  readonly row: MetricRow;
  readonly ground: Ground;
}

/**
 * One judgement for each subject, in their order; their claims of "worse" make one family. What has no value is never
 * tested, and so never passes.
 */
export function judgements(subjects: readonly Subject[], policy: Policy): Judgement[] {
  const alpha = 1 - policy.confidence;
  const early = subjects.map(untestedJudgement);
  const open = subjects.filter((_, index) => early[index] === null);
  const tests = open.map(({ measured, situation }) => {
    const { gate, metric, moments, noRatio, effective } = measured;
    const margin = gate.tolerance === null ? null : marginOf(metric, gate.tolerance);
    // Blocks of time and buckets of rows do not become more with more rows, they become larger.
    const more = situation.unitKind === "time-block" || moments.n < situation.units ? "rows" : "units";
    return pairedTest(moments, margin, noRatio === null, alpha, {
      more,
      isSigned: isSigned(metric),
      uses: policy.holdoutUses,
      absolute: measured.absolute,
      effective: { all: effective.all, active: activeUnits(measured, situation) },
    });
  });
  const worse = worseClaims(
    open.map(({ measured }) => measured),
    tests,
    alpha,
  );
  const late = open.map(({ measured, situation }, index) => tested(measured, tests[index], worse[index], situation));
  return early.map((judgement) => judgement ?? late.shift()!);
}

/** What needs no test; null: a test decides. */
function untestedJudgement({ measured, situation }: Subject): Judgement | null {
  const { sameModel, samePredictions, rows, leftOut } = situation;
  if (measured.baseline === null || measured.candidate === null) return withoutValue(measured);
  const all = (finding: Finding, ground: Ground, needed: number | null = null): Judgement => ({
    row: untested(measured, finding, needed),
    ground,
  });
  if (sameModel) return all("equivalent", { kind: "same model" });
  if (samePredictions) {
    const seen = seenUnits(situation);
    // With probability 0.95, n rows drawn at random show a change that touches this share of all rows.
    const ground: Ground = { kind: "same predictions", missable: 1 - 0.05 ** (1 / seen) };
    if (seen < FEWEST_IDENTICAL_UNITS)
      return all("inconclusive", ground, Math.ceil((FEWEST_IDENTICAL_UNITS * rows) / seen));
    return leftOut === null ? all("equivalent", ground) : all("inconclusive", leftOutGround(leftOut));
  }
  const few = tooFew(situation);
  return few === null ? null : all("inconclusive", few.ground, few.rowsNeeded);
}

function withoutValue(measured: Measured): Judgement {
  const { gate, metric, obstacle } = measured;
  const constantTarget = metric.by === "losses" && metric.scale === "explained";
  return {
    row: untestedRow(gate, metric, "incomparable", measured),
    ground: obstacle === null ? { kind: "undefined", constantTarget } : { kind: "untestable", why: obstacle },
  };
}

function tested(measured: Measured, test: PairedTest, worse: WorseClaim, situation: Situation): Judgement {
  const { gate, metric, moments } = measured;
  const values = untestedRow(gate, metric, "inconclusive", measured);
  const finding = findingOf(test, worse.stands, situation.leftOut === null);
  const ground = groundOf(measured, test, worse, finding, situation);
  const scaled = (delta: number): number => changeOfMetric(metric, delta);
  // A plain bound that would claim no harm from a few differing rows is not shown: it is the claim that is not made.
  const shown = ground.kind === "too few differ" || ground.kind === "alike in time" ? null : test.interval;
  return {
    row: {
      ...values,
      finding,
      activeRows: moments.active,
      relativeChange: relativeChangeOf(measured),
      interval: shown === null ? null : [scaled(shown[0]), scaled(shown[1])],
      detectableChange: test.detectable === null ? null : finite(scaled(test.detectable)),
      rowsNeeded: finding === "inconclusive" ? moreRowsNeeded(test, measured, situation) : null,
    },
    ground,
  };
}

/** Twenty are needed for any claim of no harm. */
function alikeGround({ blocks }: Alike, { rows }: Situation): Ground {
  return { kind: "alike in time", rows, blocks, needed: FEWEST_UNITS };
}

function groundOf(
  measured: Measured,
  test: PairedTest,
  worse: WorseClaim,
  finding: Finding,
  situation: Situation,
): Ground {
  const { gate, metric, moments } = measured;
  if (finding === "inconclusive") {
    const isHarmless = test.better || test.withinMargin;
    const isWorseAlone = worse.standsAlone && !test.withinMargin;
    if (!test.guarded && !isWorseAlone) {
      if (measured.alike !== null && moments.active === moments.n) return alikeGround(measured.alike, situation);
      const nouns = { row: "holdout rows", group: "groups", "time-block": "blocks of time" }[situation.unitKind];
      return {
        kind: "too few differ",
        differing: `Only ${differingText(measured, situation, nouns)} have`,
        needed: FEWEST_UNITS,
      };
    }
    if (isHarmless && situation.leftOut !== null) return leftOutGround(situation.leftOut);
    if (isWorseAlone && !worse.stands) return { kind: "several claims", claims: worse.claims };
  }
  if (finding === "equivalent" && test.withinAbsolute !== null)
    return {
      kind: "absolute margin",
      margin: gate.marginAbs ?? 0,
      change: metric.greaterIsBetter ? [-test.withinAbsolute[1], -test.withinAbsolute[0]] : test.withinAbsolute,
    };
  if (finding === "equivalent" && test.better) return { kind: "one of many uses", uses: situation.uses };
  if (measured.noRatio === null && test.interval !== null) return { kind: "interval" };
  return {
    kind: "no ratio",
    why: measured.noRatio ?? "unbounded",
    difference: differenceOf(measured, test, situation),
  };
}

function differingText({ metric, moments, effective }: Measured, { units, worth }: Situation, nouns: string): string {
  const active = count(moments.active);
  const isByClass = metric.by === "sample" && metric.classOf !== null;
  const differing = isByClass ? `${active} ${nouns} of the rarest class` : `${active} of ${count(units)} ${nouns}`;
  return worth === null ? differing : `${differing}, by their weights worth ${count(Math.floor(effective.active))},`;
}

/** More rows than there are, or null: then it is not the number of rows that stands in the way. */
function moreRowsNeeded(test: PairedTest, measured: Measured, situation: Situation): number | null {
  if (measured.alike !== null) return measured.alike.rowsNeeded;
  const { n, active: differing } = measured.moments;
  const { units, rows } = situation;
  const unitsNeeded = differing === 0 ? null : test.unitsNeeded();
  if (unitsNeeded === null) return null;
  // Buckets of units grow with the rows, so their number stands for all rows too.
  const toSettle = (unitsNeeded * rows) / n;
  const active = activeUnits(measured, situation);
  const toGuard = test.guarded ? 0 : (((FEWEST_UNITS * units) / active) * rows) / units;
  const needed = Math.ceil(Math.max(toSettle, toGuard));
  return needed > rows ? needed : null;
}

/** Interval of the metric's own difference; null unless the metric is the mean of its losses, or a score by itself. */
function differenceOf(
  { metric, moments }: Measured,
  test: PairedTest,
  { rows, worth }: Situation,
): readonly [number, number] | null {
  const [low, high] = test.difference;
  if (metric.by === "sample") return [-high, -low];
  if (metric.by === "losses" && metric.scale !== "mean") return null;
  const weight = worth?.weight ?? rows;
  return [(low * moments.n) / weight, (high * moments.n) / weight];
}

function leftOutGround(leftOut: NonNullable<Situation["leftOut"]>): Ground {
  return { kind: "too many rows left out", ...leftOut };
}
