// Which columns drifted: from base to head, and from train to holdout.

import {
  jensenShannon,
  populationStability,
  totalVariation,
  totalVariationByChance,
  wassersteinByChance,
  wassersteinDistance,
} from "../stats/distribution-distance.ts";
import { holmAdjusted } from "../stats/holm.ts";
import { homogeneityP } from "../stats/homogeneity.ts";
import { sameShareP } from "../stats/hypergeometric.ts";
import { kolmogorovSmirnovP } from "../stats/kolmogorov-smirnov.ts";
import { type DriftCounts, driftCounts, type Sample } from "./drift-counts.ts";
import { type DriftComparison, driftSamples } from "./drift-samples.ts";
import type { ReviewInput } from "./review-input.ts";
import { quantileBins, quantileOf, robustDeviation } from "./sample-shape.ts";

/** Family-wise level over all columns and both comparisons. */
const ALPHA = 0.05;
/** Smaller effects do not count as drift, however sure they are. */
export const driftFloors = { wasserstein: 0.1, totalVariation: 0.05 } as const;

export interface DriftTest {
  /** Probability of a difference at least this large when nothing drifted. */
  readonly p: number;
  /** After Holm, over all tests of the table. */
  readonly adjustedP: number;
  /** Distance beyond what chance alone gives on average, at least 0. */
  readonly effect: number;
  readonly floor: number;
  readonly drifted: boolean;
}

export interface DriftRow {
  readonly comparison: DriftComparison;
  readonly column: string;
  readonly kind: "number" | "category";
  /**
   * Of values. Numbers: Wasserstein-1 distance over a deviation from the quartiles, with the p-value of
   * Kolmogorov-Smirnov. Categories: total variation distance, with the p-value of Pearson's test of homogeneity.
   */
  readonly values: DriftTest;
  /** Of the share of rows without a value; null where every row has one. */
  readonly missing: DriftTest | null;
  readonly rows: { readonly before: number; readonly after: number };
  readonly missingShare: { readonly before: number; readonly after: number };
  /** Of a column of numbers. */
  readonly medians: { readonly before: number; readonly after: number } | null;
  /** Shown, never deciding. Ten bins by the quantiles before; outside them, and without a value, bins of their own. */
  readonly populationStability: number;
  readonly jensenShannon: number;
  /** Whether some of the rows stand for all. */
  readonly approximate: boolean;
}

export interface DriftTable {
  readonly rows: readonly DriftRow[];
  /** Columns that no test fits: another type than before, row numbers, names. */
  readonly untested: readonly { readonly comparison: DriftComparison; readonly column: string }[];
}

/**
 * A column drifted if both hold: its p-value, adjusted by Holm over all tests of the table, is below 0.05, so that
 * without any drift the whole table has a false alarm with at most that probability; and its effect, less what chance
 * alone gives, is above the floor.
 */
export function driftOf(input: ReviewInput): DriftTable {
  const samples = driftSamples(input);
  const counted = samples.map((sample) => ({ sample, counts: driftCounts(sample) }));
  const tests = counted.flatMap(({ counts }) => (counts === null ? [] : [valuesP(counts), missingP(counts)]));
  const adjusted = adjustedOf(tests);
  let at = 0;
  const rows = counted.flatMap(({ sample: { comparison, column }, counts }): readonly DriftRow[] => {
    if (counts === null) return [];
    const [p, missing] = [tests[at], tests[at + 1]];
    const [adjustedP, adjustedMissing] = [adjusted[at], adjusted[at + 1]];
    at += 2;
    return [
      {
        comparison,
        column,
        kind: counts.kind,
        values: testOf(p, adjustedP, valuesEffect(counts, comparison)),
        missing: Number.isNaN(missing) ? null : testOf(missing, adjustedMissing, missingEffect(counts, comparison)),
        rows: { before: counts.before.rows, after: counts.after.rows },
        missingShare: { before: missingShare(counts.before), after: missingShare(counts.after) },
        medians: mediansOf(counts),
        ...shownOf(counts),
        approximate: counts.approximate,
      },
    ];
  });
  const untested = counted.flatMap(({ sample: { comparison, column }, counts }) =>
    counts === null ? [{ comparison, column }] : [],
  );
  return { rows, untested };
}

/** NaN marks a test that there is no reason for; it is none of the family. */
function adjustedOf(tests: readonly number[]): readonly number[] {
  const made = holmAdjusted(tests.filter((p) => !Number.isNaN(p)));
  let at = 0;
  return tests.map((p) => (Number.isNaN(p) ? p : made[at++]));
}

interface Effect {
  readonly effect: number;
  readonly floor: number;
}

function testOf(p: number, adjustedP: number, { effect, floor }: Effect): DriftTest {
  return { p, adjustedP, effect, floor, drifted: adjustedP < ALPHA && effect > floor };
}

function valuesP({ kind, tested: { reference, current } }: DriftCounts): number {
  return kind === "number"
    ? kolmogorovSmirnovP(reference.counts, current.counts)
    : homogeneityP(reference.counts, current.counts);
}

/** Whether any row lacks a value is known without telling before from after, so leaving the others out is fair. */
function missingP({ before, after, tested: { reference, current } }: DriftCounts): number {
  if (before.missing + after.missing === 0) return Number.NaN;
  return sameShareP(
    current.missing,
    current.rows + current.missing,
    reference.missing,
    reference.rows + reference.missing,
  );
}

function valuesEffect(counts: DriftCounts, comparison: DriftComparison): Effect {
  const { kind, levels, before, after } = counts;
  const spread = spreadOf(comparison, before.rows, counts.left.rows, counts.came.rows);
  const both = { reference: before.counts, current: after.counts };
  if (kind === "category") {
    const effect = totalVariation(both) - totalVariationByChance(both, spread);
    return { effect: Math.max(0, effect), floor: driftFloors.totalVariation };
  }
  const area = wassersteinDistance(levels, both) - wassersteinByChance(levels, both, spread);
  const deviation = robustDeviation(levels, before.counts, after.counts);
  return { effect: deviation === 0 ? 0 : Math.max(0, area / deviation), floor: driftFloors.wasserstein };
}

function missingEffect(counts: DriftCounts, comparison: DriftComparison): Effect {
  const { before, after, left, came } = counts;
  const both = { reference: [before.missing, before.rows], current: [after.missing, after.rows] };
  const spread = spreadOf(comparison, allRows(before), allRows(left), allRows(came));
  const effect = totalVariation(both) - totalVariationByChance(both, spread);
  return { effect: Math.max(0, effect), floor: driftFloors.totalVariation };
}

/**
 * Variance of the difference between a share after and before, over p (1 - p), when rows come and go by chance: kept rows
 * count on both sides and cancel but for the other total.
 */
function spreadOf(comparison: DriftComparison, before: number, left: number, came: number): number {
  const kept = comparison === "train-holdout" ? 0 : before - left;
  const after = kept + came;
  if (before === 0 || after === 0) return 0;
  const gone = comparison === "train-holdout" ? before : left;
  return kept * (1 / after - 1 / before) ** 2 + came / after ** 2 + gone / before ** 2;
}

function allRows({ rows, missing }: Sample): number {
  return rows + missing;
}

function missingShare({ rows, missing }: Sample): number {
  return rows + missing === 0 ? 0 : missing / (rows + missing);
}

function mediansOf({ kind, levels, before, after }: DriftCounts): DriftRow["medians"] {
  if (kind === "category" || before.rows === 0 || after.rows === 0) return null;
  return { before: quantileOf(levels, before.counts, 0.5), after: quantileOf(levels, after.counts, 0.5) };
}

function shownOf({ kind, before, after }: DriftCounts): Pick<DriftRow, "populationStability" | "jensenShannon"> {
  const values =
    kind === "number"
      ? quantileBins(before.counts, after.counts)
      : { reference: Array.from(before.counts), current: Array.from(after.counts) };
  const filled = values.reference.map((_, bin) => bin).filter((bin) => values.reference[bin] + values.current[bin] > 0);
  const hasMissing = before.missing + after.missing > 0;
  const bins = {
    reference: [...filled.map((bin) => values.reference[bin]), ...(hasMissing ? [before.missing] : [])],
    current: [...filled.map((bin) => values.current[bin]), ...(hasMissing ? [after.missing] : [])],
  };
  return { populationStability: populationStability(bins), jensenShannon: jensenShannon(bins) };
}
