// A column before and after as counts on common levels: what every measure of drift is computed from.

import type { NumberColumn, Rows, TextColumn } from "../dataset/table.ts";
import { sortedFinite } from "../stats/sorted-finite.ts";
import { valuesAt } from "../stats/values-at.ts";
import { type DriftSamples, oneOfEachGroup } from "./drift-samples.ts";
import { countUpTo, levelled } from "./numeric-levels.ts";
import { textClasses } from "./text-classes.ts";

export type LevelCounts = Float64Array;

/** Rows with a value, and rows without one. */
export interface Sample {
  /** Of numbers: rows at or below each level. Of categories: rows of each. */
  readonly counts: LevelCounts;
  readonly rows: number;
  readonly missing: number;
}

export interface DriftCounts {
  readonly kind: "number" | "category";
  /** Of a column of numbers: the levels' values, rising. Empty for categories. */
  readonly levels: Float64Array;
  /** Whether some of the rows stand for all. */
  readonly approximate: boolean;
  readonly before: Sample;
  readonly after: Sample;
  readonly left: Sample;
  readonly came: Sample;
  /** What the test compares: independent of each other where nothing drifted. */
  readonly tested: { readonly reference: Sample; readonly current: Sample };
}

/** Null where the column has another type after than before, or where the values tell rows apart instead of describing them. */
export function driftCounts(samples: DriftSamples): DriftCounts | null {
  const { before, after } = samples;
  if (before.type === "number" && after.type === "number") return numberCounts(samples, before, after);
  if (before.type === "text" && after.type === "text") return textCounts(samples, before, after);
  return null;
}

function numberCounts(samples: DriftSamples, before: NumberColumn, after: NumberColumn): DriftCounts | null {
  if (isRowNumber(before)) return null;
  const { beforeRows, left, came, thinned } = samples;
  const ownLeft = left === beforeRows ? noRows : left;
  const ownAfter = countsAfter(samples) ? samples.afterRows : noRows;
  const values = [
    sortedFinite(valuesAt(before.values, beforeRows)),
    sortedFinite(valuesAt(before.values, ownLeft)),
    sortedFinite(valuesAt(after.values, came)),
    sortedFinite(valuesAt(after.values, ownAfter)),
  ];
  const { levels, upTo } = levelled(values);
  const [ofBefore, ofLeft, ofCame, ofAfter] = [beforeRows, ownLeft, came, ownAfter].map(
    (rows, i): Sample => sampleOf(upTo[i], values[i], rows),
  );
  const others = (column: NumberColumn) => (rows: Rows) => {
    const sorted = sortedFinite(valuesAt(column.values, rows));
    return sampleOf(countUpTo(levels, sorted), sorted, rows);
  };
  return complete(
    samples,
    { kind: "number", levels, approximate: thinned },
    { before: ofBefore, left: left === beforeRows ? ofBefore : ofLeft, came: ofCame, after: ofAfter },
    { before: others(before), after: others(after) },
  );
}

const noRows = new Uint32Array(0);

function sampleOf(counts: LevelCounts, values: Float64Array, rows: Rows): Sample {
  return { counts, rows: values.length, missing: rows.length - values.length };
}

/** Whether the rows after are counted themselves: where none stands for others, they follow from who left and who came. */
function countsAfter({ came, afterRows, thinned }: DriftSamples): boolean {
  return came !== afterRows && thinned;
}

/** A category is said more than once; where most texts are said once, they are names. */
const LARGEST_DISTINCT_SHARE = 0.5;

function textCounts(samples: DriftSamples, before: TextColumn, after: TextColumn): DriftCounts | null {
  const classes = textClasses(before.dictionary, after.dictionary, false);
  const levels = Math.max(0, before.dictionary.ends.length) + after.dictionary.ends.length;
  const sample = (codes: Int32Array, classOf: Int32Array, rows: Rows): Sample => {
    const counts = new Float64Array(levels);
    const missing = countCodes(codes, classOf, rows, counts);
    return { counts, rows: rows.length - missing, missing };
  };
  const ofBefore = sample(before.codes, classes.base, samples.beforeRows);
  const ofCame = sample(after.codes, classes.head, samples.came);
  const ofLeft = sample(before.codes, classes.base, samples.left);
  const distinct = ofBefore.counts.reduce((sum, rows, level) => sum + (rows + ofCame.counts[level] > 0 ? 1 : 0), 0);
  if (distinct > 2 && distinct > LARGEST_DISTINCT_SHARE * (ofBefore.rows + ofCame.rows)) return null;
  return complete(
    samples,
    { kind: "category", levels: new Float64Array(0), approximate: samples.thinned },
    {
      before: ofBefore,
      left: ofLeft,
      came: ofCame,
      after: sample(after.codes, classes.head, countsAfter(samples) ? samples.afterRows : noRows),
    },
    {
      before: (rows) => sample(before.codes, classes.base, rows),
      after: (rows) => sample(after.codes, classes.head, rows),
    },
  );
}

/** @returns how many rows have no text */
function countCodes(codes: Int32Array, classOf: Int32Array, rows: Rows, counts: LevelCounts): number {
  let missing = 0;
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i]];
    if (code < 0) missing++;
    else counts[classOf[code]]++;
  }
  return missing;
}

interface Counting {
  readonly before: (rows: Rows) => Sample;
  readonly after: (rows: Rows) => Sample;
}

/**
 * Base and head share most rows, so they are no two samples. Where more came than left, what came is held against all
 * that was there before, else what left against all that is there now: if rows come and go whatever they say, these two
 * are independent. An edited value is tied to its old one, which makes the test slower to call, not quicker.
 *
 * @param counted after: only where `countsAfter`
 */
function complete(
  samples: DriftSamples,
  kind: Pick<DriftCounts, "kind" | "levels" | "approximate">,
  counted: Pick<DriftCounts, "before" | "left" | "came" | "after">,
  counting: Counting,
): DriftCounts {
  const { beforeRows, afterRows, left, came, grew, groups } = samples;
  const after = came === afterRows ? counted.came : countsAfter(samples) ? counted.after : changed(counted);
  const byGroups = (): DriftCounts["tested"] => {
    if (groups === null) return { reference: counted.before, current: counted.came };
    return {
      reference: counting.before(oneOfEachGroup(beforeRows, groups.before)),
      current: counting.after(oneOfEachGroup(came, groups.after)),
    };
  };
  const leftByGroups = (): Sample =>
    groups === null ? counted.left : counting.before(oneOfEachGroup(left, groups.before));
  const tested = grew ? byGroups() : { reference: after, current: leftByGroups() };
  return { ...kind, ...counted, after, tested };
}

function changed({ before, left, came }: Pick<DriftCounts, "before" | "left" | "came">): Sample {
  const counts = before.counts.slice();
  exchange(counts, left.counts, came.counts);
  return {
    counts,
    rows: before.rows - left.rows + came.rows,
    missing: before.missing - left.missing + came.missing,
  };
}

function exchange(counts: LevelCounts, left: LevelCounts, came: LevelCounts): void {
  for (let level = 0, { length } = counts; level < length; level++) counts[level] += came[level] - left[level];
}

/** Whole numbers that rise with every row count rows, or time. */
function isRowNumber({ values }: NumberColumn): boolean {
  if (values.length < 3) return false;
  for (let row = 0; row < values.length; row++) {
    if (!Number.isInteger(values[row]) || (row > 0 && values[row] <= values[row - 1])) return false;
  }
  return true;
}
