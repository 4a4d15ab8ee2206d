// A model that was trained several times with other seeds: what it says on average, and how much chance there is in one training.

import type { Metric } from "../metrics/metric.ts";
import type { Predicted } from "../metrics/predicted.ts";
import { decimal } from "../numerals.ts";
import type { Jackknifed } from "../stats/jackknife.ts";

/** The answers of further trainings of each side, beside the first one's; empty where there was one training. */
export interface Repeats {
  readonly baseline: readonly Predicted[];
  readonly candidate: readonly Predicted[];
}

/** Each side was trained once. */
export const NO_REPEATS: Repeats = { baseline: [], candidate: [] };

/**
 * The mean of several lists of the same length, place by place: unit losses are averaged over trainings, so that the
 * scatter that is left is that of the rows.
 *
 * @param lists at least one; a single one is given back itself
 * @example averaged([Float64Array.of(1, 2), Float64Array.of(3, 6)]) // [2, 4]
 */
export function averaged(lists: readonly Float64Array[]): Float64Array {
  const [first] = lists;
  if (lists.length === 1) return first;
  const sums = new Float64Array(first.length);
  for (const list of lists) for (let i = 0; i < sums.length; i++) sums[i] += list[i];
  return sums.map((sum) => sum / lists.length);
}

/** The mean of a statistic and of what is left of it without each bucket. */
export function averagedJackknife(several: readonly Jackknifed[]): Jackknifed {
  if (several.length === 1) return several[0];
  const value = averaged(several.map((one) => Float64Array.of(one.value)))[0];
  return { value, without: averaged(several.map(({ without }) => without)) };
}

/**
 * Standard deviation between trainings, with n - 1 in the denominator.
 *
 * @returns null for fewer than two values, or where one does not exist
 * @example spread([1, 2, 3]) // 1
 */
export function spread(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2 || known.length < values.length) return null;
  const centre = known.reduce((sum, value) => sum + value, 0) / known.length;
  return Math.sqrt(known.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (known.length - 1));
}

/** What chance in training does to the primary metric: its standard deviation; null where a side was trained once. */
export interface Spreads {
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/** Each side was trained once, so nothing is known of what chance does. */
export const NO_SPREADS: Spreads = { baseline: null, candidate: null };

/** The same for the reader; none where each side was trained once. */
export function spreadNotes(
  { label }: Metric,
  sides: Readonly<Record<keyof Spreads, readonly Predicted[]>>,
  spreads: Spreads,
): readonly string[] {
  return (["candidate", "baseline"] as const).flatMap((side) => {
    const trainings = sides[side];
    const sd = spreads[side];
    if (sd === null) return [];
    return [
      `The ${side} was trained ${trainings.length} times with other seeds, and its errors are averaged: between trainings ${label} has a standard deviation of ${decimal(sd)}.`,
    ];
  });
}

/** Whether two sides' trainings are the same one by one. */
export function pairs<T>(one: readonly T[], other: readonly T[]): readonly (readonly [T, T])[] | null {
  return one.length === other.length ? one.map((each, index) => [each, other[index]] as const) : null;
}
