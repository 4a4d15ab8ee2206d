// The findings of all metrics and slices of one comparison, each with the ground that it stands on.

import type { ValueMetric } from "../metrics/metric.ts";
import { count, counted } from "../numerals.ts";
import { holmRejects } from "../stats/holm.ts";
import { changeOfMetric, isSigned, marginOf } from "./change.ts";
import type { MetricRow, UnitKind } from "./comparison.ts";
import type { Ground } from "./explain.ts";
import { limitResult } from "./limits.ts";
import type { Alike, Measured } from "./measured.ts";
import { FEWEST_UNITS, findingOf, type PairedTest, pairedTest } from "./paired-test.ts";
import type { Finding, Gate, Policy } from "./policy.ts";
import type { Worth } from "./scored-rows.ts";

/** Identical predictions of two models say "no harm" from here on: they leave less than 1 % of rows unseen. */
const FEWEST_IDENTICAL_UNITS = 300;

/** Five rows in each of 20 blocks: with fewer, neighbouring blocks are too much alike to count as observations. */
const FEWEST_ROWS_IN_BLOCKS = 100;

export interface Situation {
  readonly sameModel: boolean;
  /** To rounding, on all rows. */
  readonly samePredictions: boolean;
  readonly rows: number;
  readonly units: number;
  readonly unitKind: UnitKind;
  /** What rows and units are worth by their weights; null: they have none. */
  readonly worth: Worth | null;
  /** Models that the holdout is meant to judge. */
  readonly uses: number;
  /** Rows left out, when they are too many for a claim of no harm. */
  readonly leftOut: { readonly excluded: number; readonly of: number } | null;
}

export interface Judgement {
  readonly row: MetricRow;
  readonly ground: Ground;
}

/** A row with values alone. */
export function untestedRow(
  gate: Omit<Gate, "metric">,
  metric: ValueMetric,
  finding: Finding,
  { baseline, candidate }: { readonly baseline: number | null; readonly candidate: number | null },
): MetricRow {
  return {
    name: metric.name,
    settings: Object.values(gate.settings).every((value) => value === null) ? null : gate.settings,
    greaterIsBetter: metric.greaterIsBetter,
    level: gate.level,
    baseline,
    candidate,
    change: changeBetween(metric, baseline, candidate),
    relativeChange: null,
    interval: null,
    tolerance: gate.tolerance,
    marginAbs: gate.marginAbs,
    min: gate.min,
    max: gate.max,
    limit: limitResult(gate, candidate),
    finding,
    activeRows: null,
    detectableChange: null,
    rowsNeeded: null,
  };
}

/** One metric on all rows or in one slice, and what is known of these rows. */
export interface Subject {
  readonly measured: Measured;
  readonly situation: Situation;
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

/** How many errors are alike in a stretch of time is beside the point where none differs. */
function seenUnits({ unitKind, rows, units, worth }: Situation): number {
  return unitKind === "time-block" ? (worth?.rows ?? rows) : (worth?.units ?? units);
}

/** Units that differ, by what they are worth. Blocks of time are never more than 20, and each of them is seen. */
function activeUnits({ moments, effective }: Measured, { unitKind }: Situation): number {
  return unitKind === "time-block" ? moments.active : effective.active;
}

/** Whether anything can be claimed of a part of the rows. */
export function isTestable({ measured, situation }: Subject): boolean {
  const { baseline, candidate } = measured;
  if (baseline === null || candidate === null) return false;
  if (situation.sameModel) return true;
  if (situation.samePredictions) return seenUnits(situation) >= FEWEST_IDENTICAL_UNITS;
  return activeUnits(measured, situation) >= FEWEST_UNITS && tooFew(situation) === null;
}

/** Why there are no statistics, and how many rows would change that; null: there are enough. */
function tooFew(situation: Situation): { readonly ground: Ground; readonly rowsNeeded: number } | null {
  const { units, rows, unitKind, worth } = situation;
  const rowsSeen = worth?.rows ?? rows;
  if (unitKind === "time-block" && rowsSeen < FEWEST_ROWS_IN_BLOCKS) {
    const because = ": rows near in time are alike, so they are compared in 20 blocks";
    const found = `${counted(rows, "holdout row")}${worth === null ? "" : `, by their weights worth ${count(Math.floor(worth.rows))},`}`;
    return {
      ground: { kind: "too few units", units: found, needed: FEWEST_ROWS_IN_BLOCKS, because },
      rowsNeeded: Math.ceil((FEWEST_ROWS_IN_BLOCKS * rows) / rowsSeen),
    };
  }
  const unitsSeen = unitKind === "time-block" ? units : (worth?.units ?? units);
  // The degrees of freedom follow from what the blocks are worth.
  if (unitsSeen >= FEWEST_UNITS && (worth === null || worth.units >= 2)) return null;
  const found = {
    row: counted(units, "holdout row"),
    group: counted(units, "group"),
    "time-block": `${counted(units, "block")} of time`,
  }[unitKind];
  const because = unitKind === "time-block" ? "; rows of the same time share a block" : "";
  const seen = worth === null ? found : `${found}, by their weights worth ${count(Math.floor(worth.units))}`;
  return {
    ground: { kind: "too few units", units: seen, needed: FEWEST_UNITS, because },
    rowsNeeded: Math.ceil((FEWEST_UNITS * rows) / unitsSeen),
  };
}

interface WorseClaim {
  readonly stands: boolean;
  /** It would stand if it were the only one. */
  readonly standsAlone: boolean;
  /** How many different claims were adjusted for. */
  readonly claims: number;
}

/**
 * Which are worse: together wrong with probability alpha for the gates that can fail, metrics and slices alike, one by one
 * for the others. Metrics of the same losses (MSE, RMSE, R²) make one and the same claim, which counts once.
 */
function worseClaims(measured: readonly Measured[], tests: readonly PairedTest[], alpha: number): WorseClaim[] {
  const gated = [...measured.keys()].filter(
    (i) => measured[i].gate.level !== "off" && measured[i].gate.tolerance !== null,
  );
  /** The first gated metric that makes the same claim; -1 for a metric that is not gated. */
  const claimOf = measured.map((each, i) =>
    gated.includes(i) ? gated.find((k) => isSameClaim(measured[k], each))! : -1,
  );
  const claims = [...new Set(claimOf.filter((claim) => claim !== -1))];
  const rejected = holmRejects(
    claims.map((claim) => tests[claim].worseP),
    alpha,
  );
  return tests.map(({ worseP }, i) => {
    const standsAlone = worseP <= alpha;
    const stands = claimOf[i] === -1 ? standsAlone : rejected[claims.indexOf(claimOf[i])];
    return { stands, standsAlone, claims: claims.length };
  });
}

function isSameClaim(one: Measured, other: Measured): boolean {
  return (["n", "meanD", "sdd"] as const).every((key) => Object.is(one.moments[key], other.moments[key]));
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

/** Where nothing is tested: the values, and no change seen where there is none. */
export function untested(measured: Measured, finding: Finding, rowsNeeded: number | null): MetricRow {
  const relativeChange = relativeChangeOf(measured);
  return {
    ...untestedRow(measured.gate, measured.metric, finding, measured),
    relativeChange,
    interval: finding === "equivalent" && relativeChange !== null ? [0, 0] : null,
    activeRows: measured.moments.active,
    rowsNeeded,
  };
}

function relativeChangeOf({ metric, baseline, candidate, noRatio }: Measured): number | null {
  const change = changeBetween(metric, baseline, candidate);
  if (baseline === null || change === null || noRatio !== null) return null;
  return finite(change / Math.abs(baseline));
}

/** Of the bias: of its size, so that more is worse whatever its sign. */
function changeBetween(metric: ValueMetric, baseline: number | null, candidate: number | null): number | null {
  if (baseline === null || candidate === null) return null;
  return isSigned(metric) ? Math.abs(candidate) - Math.abs(baseline) : candidate - baseline;
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

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
