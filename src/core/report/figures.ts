// Figures of the report: numbers that may be missing, and numbers that stand side by side.

import { decimal, fixed, signedPercent, tolerancePercent } from "../numerals.ts";

/** Stands where there is no number. */
const NONE = "–";

/** Relative differences below this are rounding: the same rows summed in another order, in doubles of 2^-53 = 1.1e-16. */
const ROUNDING = 1e-12;

/** Whether a relative change is more than rounding. */
export function isMoved(fraction: number): boolean {
  return Math.abs(fraction) >= ROUNDING;
}

/** `decimal`, or a dash. */
export function figure(value: number | null): string {
  return isNumber(value) ? decimal(value) : NONE;
}

/** A change in percent, or a dash. */
export function relative(fraction: number | null): string {
  return isNumber(fraction) ? signedPercent(isMoved(fraction) ? fraction : 0) : NONE;
}

export function tolerance(fraction: number | null): string {
  return isNumber(fraction) ? tolerancePercent(fraction) : NONE;
}

/** "+6.1 % to +19.9 %". */
export function interval(ends: readonly [number, number] | null): string {
  return ends === null ? NONE : `${relative(ends[0])} to ${relative(ends[1])}`;
}

/** Two numbers with as many digits as it takes to tell them apart: 11.64 → 13.09, 11.640 → 11.643. */
export function pair(exactFrom: number, exactTo: number): readonly [string, string] {
  const largest = Math.max(Math.abs(exactFrom), Math.abs(exactTo));
  const [from, to] = [exactFrom, exactTo].map((value) => (Math.abs(value) < ROUNDING * largest ? 0 : value));
  for (let digits = 4; digits < 9; digits++) {
    const texts = [decimal(from, digits), decimal(to, digits)] as const;
    if (from === to || texts[0] !== texts[1]) return texts;
  }
  return [decimal(from), decimal(to)];
}

/** Formats numbers of one table row with the same number of decimals, so that their digits line up. */
export function alignedWith(...values: readonly (number | null)[]): (value: number | null) => string {
  const largest = Math.max(...values.filter(isNumber).map(Math.abs), 0);
  const magnitude = largest === 0 ? 0 : Math.floor(Math.log10(largest));
  const decimals = Math.max(0, magnitude >= 1 ? 4 - magnitude : 3 - magnitude);
  return (exact) => {
    if (!isNumber(exact)) return NONE;
    const value = Math.abs(exact) < ROUNDING * largest ? 0 : exact;
    // A difference that would vanish among these decimals, or numbers too small for decimals at all.
    if (magnitude < -4 || (value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals)) return decimal(value, 3);
    const text = fixed(value, decimals);
    return value === 0 ? text.replace("-", "") : text;
  };
}

/** The same, with a plus sign for what grew. */
export function signedBy(format: (value: number | null) => string, value: number | null): string {
  return isNumber(value) && value > 0 && !isNought(format, value) ? `+${format(value)}` : format(value);
}

/** Whether a number is 0 as it is shown. */
export function isNought(format: (value: number | null) => string, value: number): boolean {
  return !/[1-9]/.test(format(value));
}

/** JSON has no word for infinite or undefined numbers, so no renderer shows them either: both read the same Report. */
export function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
