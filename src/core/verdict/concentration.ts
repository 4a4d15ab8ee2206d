// Whether one slice carries most of the worsening: plain arithmetic on what each slice adds to the whole change.

import { percent, signed, signedPercent } from "../numerals.ts";
import { sliceLabel } from "./explain.ts";
import { isSumOfLosses } from "./measure.ts";
import type { Measured } from "./measured.ts";

export interface SlicePart {
  readonly name: string;
  /** Their number, or what they weigh. */
  readonly rows: number;
  readonly measured: Measured;
}

/** Parts of the whole worsening from which a slice carries nearly all of it, or most of it. */
const NEARLY_ALL = 0.9;
const MOST = 0.5;
/** A slice must hold so many times its fair share, or it is only large. */
const FAIR_SHARES = 1.5;

/**
 * Which slice the worsening of all rows comes from, in a sentence; null when none stands out or nothing got worse.
 *
 * A slice's part is the sum of its rows' extra losses over the sum of all rows' extra losses. It exceeds 1 where the other
 * rows got better.
 *
 * @param whole the metric on all rows
 * @param rows how many, or what they weigh
 * @param preferred slices of any columns; they may overlap
 * @param others slices that are looked at where none of these stands out
 * @example "Nearly all of it comes from `region = north` (+44.0 %)."
 */
export function concentrationOf(
  whole: Measured,
  rows: number,
  preferred: readonly SlicePart[],
  others: readonly SlicePart[],
): string | null {
  const total = totalOf(whole);
  if (!(total > 0) || !isSumOfLosses(whole.metric)) return null;
  const standingOut = (parts: readonly SlicePart[]) =>
    parts
      .map((part) => ({ ...part, share: totalOf(part.measured) / total, size: part.rows / rows }))
      .filter(({ share, size }) => share >= MOST && share >= FAIR_SHARES * size)
      .toSorted((a, b) => Math.min(b.share, 1) - b.size - (Math.min(a.share, 1) - a.size));
  const most = standingOut(preferred)[0] ?? standingOut(others)[0];
  if (most === undefined) return null;
  const where = `\`${sliceLabel(most.name)}\`${changeOf(most.measured)}`;
  if (most.share >= 1) return `All of it comes from ${where}; on the other rows together the candidate is no worse.`;
  return most.share >= NEARLY_ALL
    ? `Nearly all of it comes from ${where}.`
    : `About ${percent(Math.round(most.share * 100) / 100).replace(".0 %", " %")} of it comes from ${where}.`;
}

function totalOf({ moments }: Measured): number {
  return moments.n * moments.meanD;
}

function changeOf({ baseline, candidate, noRatio }: Measured): string {
  if (baseline === null || candidate === null) return "";
  const change = candidate - baseline;
  return noRatio === null ? ` (${signedPercent(change / Math.abs(baseline))})` : ` (${signed(change)})`;
}
