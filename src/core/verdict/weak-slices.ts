// Slices that nobody declared, and in which the candidate got worse than elsewhere, found by looking through all columns.

import type { Partition } from "../evaluation/slices.ts";
import { count, counted } from "../numerals.ts";
import { benjaminiHochbergRejects } from "../stats/benjamini-hochberg.ts";
import { contrastStatistic } from "../stats/fieller.ts";
import { studentTSurvival } from "../stats/student-t.ts";
import type { SliceRow } from "./comparison.ts";
import type { SlicePart } from "./concentration.ts";
import { isSumOfLosses, measure } from "./measure.ts";
import type { Measured } from "./measured.ts";
import { untested } from "./metric-row.ts";
import { FEWEST_UNITS } from "./paired-test.ts";
import type { Gate } from "./policy.ts";
import { type ScoredRows, scoredAt } from "./scored-rows.ts";
import type { Situation } from "./situation.ts";
import { rowsBySlice } from "./slices.ts";
import { weightAt } from "./worth.ts";

/** Of the slices shown, this share may be chance. */
const FALSE_DISCOVERIES = 0.1;
/** More than this many teach nobody anything. */
const MOST_SHOWN = 5;
/** Rows times columns: what can be looked through in less than a tenth of a second. */
const MOST_VISITS = 400_000;
/** Of more rows than this every second, third, … of a slice is looked at; what is shown is of all of them. */
const MOST_SAMPLED = 20_000;

/** Of a sum of losses: what is left of it where nothing changed. */
const ROUNDING = 1e-9;

export interface WeakSlices {
  /** Worst first. */
  readonly rows: readonly SliceRow[];
  /** The measured slices of these rows, in the same order. */
  readonly found: readonly SlicePart[];
  readonly notes: readonly string[];
}

/**
 * The slices that got worse, and by more than all rows together did, by the procedure of Benjamini and Hochberg over all
 * slices that can be tested.
 *
 * Their intervals are not given: of slices that were picked because they look bad, an interval would be too pessimistic.
 *
 * @param whole the metric on all rows; its relative change is taken as known
 */
export function weakSlices(
  columnsToSearch: (most: number) => readonly Partition[],
  whole: Measured,
  rows: ScoredRows,
  situation: Situation,
): WeakSlices {
  const { baseline } = rows;
  if (situation.sameModel || situation.samePredictions || baseline === null) return NOTHING;
  if (!isSumOfLosses(whole.metric)) return NOTHING;
  const affordable = Math.max(1, Math.floor(MOST_VISITS / Math.max(1, situation.rows)));
  const possible = columnsToSearch(affordable + 1);
  const searched = possible.slice(0, affordable);
  const step = Math.ceil(situation.rows / MOST_SAMPLED);
  const looked = searched.flatMap((partition) =>
    rowsBySlice(partition, rows).flatMap((at, index) => {
      // A slice of (nearly) all rows is the whole again.
      if (at.length < FEWEST_UNITS || at.length > 0.9 * situation.rows) return [];
      const measured = measureIn(everyNth(at, step), whole, rows);
      if (Math.min(measured.effective.active, measured.moments.active) < FEWEST_UNITS) return [];
      return [{ name: partition.names[index], at, measured, worseP: excessP(measured, whole) }];
    }),
  );
  const rejected = benjaminiHochbergRejects(
    looked.map(({ worseP }) => worseP),
    FALSE_DISCOVERIES,
  );
  const found = looked
    .filter((_, index) => rejected[index])
    .toSorted((a, b) => worsening(weakRow(b)) - worsening(weakRow(a)));
  const shown = found.slice(0, MOST_SHOWN).map(({ name, at, measured }) => {
    const slice = { name, at, rows: weightAt(rows, at), measured: step === 1 ? measured : measureIn(at, whole, rows) };
    return { ...slice, row: weakRow(slice) };
  });
  return {
    rows: shown.map(({ row }) => row),
    found: shown,
    notes: [
      ...(possible.length > searched.length
        ? [
            `Undeclared slices were looked for in the first ${counted(searched.length, "column")} only, because of the ${counted(situation.rows, "holdout row")}; \`slices.by\` judges any column.`,
          ]
        : []),
      ...(found.length > shown.length
        ? [
            `Of ${count(found.length)} slices that stand out without being declared, the ${shown.length} worst are shown.`,
          ]
        : []),
      ...(found.length > 0
        ? [
            `Undeclared slices were looked for in ${counted(searched.length, "column")}, ${counted(looked.length, "slice")} in all; of such finds about one in ten is chance.`,
          ]
        : []),
    ],
  };
}

function everyNth(rows: Uint32Array, step: number): Uint32Array {
  if (step === 1) return rows;
  return Uint32Array.from({ length: Math.ceil(rows.length / step) }, (_, index) => rows[index * step]);
}

function measureIn(at: Uint32Array, { gate, metric }: Measured, rows: ScoredRows): Measured {
  const part = scoredAt(rows, at);
  const shown: Gate = { ...gate, tolerance: null, marginAbs: null, level: "off", min: null, max: null };
  return measure(shown, metric, part, part.baseline ?? part.candidate);
}

/** One-sided p-value of "worse than before, and by more than all rows together". */
function excessP({ moments, effective }: Measured, whole: Measured): number {
  const { meanA, meanD } = whole.moments;
  const common = whole.noRatio === null && meanD > 0 ? meanD / meanA : 0;
  const share = common * moments.meanA;
  // Where everything grows alike, only rounding is left.
  if (!(moments.meanD - share > ROUNDING * Math.abs(share))) return 1;
  return studentTSurvival(contrastStatistic(moments, common), effective.all - 1);
}

const NOTHING: WeakSlices = { rows: [], found: [], notes: [] };

function weakRow({ name, at, measured }: { name: string; at: Uint32Array; measured: Measured }): SliceRow {
  const { name: metric, ...row } = untested(measured, "regressed", null);
  return { slice: name, rows: at.length, metric, ...row, declared: false, testable: true };
}

/** Relative where it can be, and worse is positive. */
function worsening({ relativeChange, change, greaterIsBetter }: SliceRow): number {
  const size = relativeChange ?? change ?? 0;
  return greaterIsBetter ? -size : size;
}
