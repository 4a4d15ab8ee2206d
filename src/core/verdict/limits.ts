// Absolute limits: what the candidate's own value may be, whatever the baseline's is.

import { decimal } from "../numerals.ts";
import type { LimitResult, MetricRow } from "./comparison.ts";
import type { Gate } from "./policy.ts";

/**
 * Holds a value against a gate's limits, both of which it may reach.
 *
 * @param value null: it does not exist, so it misses any limit
 * @example limitResult({ min: 0.8, max: null }, 0.8) // "met"
 */
export function limitResult({ min, max }: Pick<Gate, "min" | "max">, value: number | null): LimitResult {
  if (min === null && max === null) return null;
  if (value === null || !Number.isFinite(value)) return "missed";
  return (min !== null && value < min) || (max !== null && value > max) ? "missed" : "met";
}

/** "R² is 0.72, below the limit of 0.8."; null where no limit is missed. */
export function missedLimit(
  { min, max, candidate, limit }: Pick<MetricRow, "min" | "max" | "candidate" | "limit">,
  label: string,
): string | null {
  if (limit !== "missed") return null;
  if (candidate === null) return `${label} has no value, so its limit of ${limitWords({ min, max })} is not met.`;
  const isBelow = min !== null && candidate < min;
  const bound = isBelow ? min : max;
  if (bound === null) return null;
  return `${label} is ${apart(candidate, bound)}, ${isBelow ? "below" : "above"} the limit of ${bound}.`;
}

/** "at least 0.8", "at most 12", "0.1 to 0.2". */
export function limitWords({ min, max }: Pick<Gate, "min" | "max">): string {
  if (min !== null && max !== null) return `${min} to ${max}`;
  return min === null ? `at most ${max}` : `at least ${min}`;
}

/** With as many digits as it takes to tell it from the limit. */
function apart(value: number, bound: number): string {
  for (let digits = 4; digits < 17; digits++) {
    const text = decimal(value, digits);
    if (text !== decimal(bound, digits)) return text;
  }
  return String(value);
}
