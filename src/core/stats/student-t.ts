// Student's t distribution: tail probabilities and quantiles; with infinite degrees of freedom, the normal distribution.

/** Above this t the tail comes from the continued fraction, below it from a series; both are exact there. */
const TAIL = 2;

/**
 * Survival function of Student's t distribution, P(T > t).
 *
 * The tail is half the regularised incomplete beta function I_x(df/2, 1/2) at x = df/(df + t²), by the continued fraction
 * of A. R. DiDonato and A. H. Morris, "Significant digit computation of the incomplete beta function ratios", ACM
 * Transactions on Mathematical Software 18 (1992), p. 360-373, eq. 9, whose terms do not cancel however large df is. The
 * centre is a series of positive terms: NIST Digital Library of Mathematical Functions 8.17.7 with 15.8.1.
 *
 * @param t any number; infinities allowed
 * @param df degrees of freedom, > 0; Infinity gives the normal distribution
 * @returns a probability, NaN for a NaN argument; relative error below 1e-12 for df from 1 to 1e7
 * @example studentTSurvival(2, 10) // 0.03669401738537018
 */
export function studentTSurvival(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  if (t < 0) return 1 - studentTSurvival(-t, df);
  if (t === Number.POSITIVE_INFINITY) return 0;
  return t < TAIL ? 0.5 - centralProbability(t, df) : tailProbability(t, df);
}

/**
 * Critical value of Student's t distribution: the t with P(T > t) = `tail`.
 *
 * Newton's method on the survival function, kept inside a bracket.
 *
 * @param tail one-sided probability, 0 < tail < 1
 * @param df degrees of freedom, > 0; Infinity gives the normal distribution
 * @throws {RangeError} when `tail` is not a probability or `df` is not positive
 * @example studentTCritical(0.025, 411) // 1.9657378...
 */
export function studentTCritical(tail: number, df: number): number {
  if (!(tail > 0 && tail < 1 && df > 0)) throw new RangeError(`no critical value for tail ${tail} and ${df} df`);
  if (tail > 0.5) return -studentTCritical(1 - tail, df);
  const question = `${tail} ${df}`;
  const known = knownCriticals.get(question);
  if (known !== undefined) return known;
  const critical = searchedCritical(tail, df);
  if (knownCriticals.size < MOST_KNOWN) knownCriticals.set(question, critical);
  return critical;
}

/** All metrics of a comparison ask for the same few values, again and again. */
const knownCriticals = new Map<string, number>();
const MOST_KNOWN = 1000;

function searchedCritical(tail: number, df: number): number {
  let low = 0;
  let high = 1;
  while (studentTSurvival(high, df) > tail) {
    low = high;
    high *= 2;
  }
  let t = low;
  for (let step = 0; step < 200; step++) {
    const excess = studentTSurvival(t, df) - tail;
    if (excess > 0) low = t;
    else high = t;
    const newton = t + excess / density(t, df);
    const next = newton >= low && newton <= high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 2e-16 * Math.abs(next)) return next;
    t = next;
  }
  return t;
}

/** P(0 < T < t), for small t. */
function centralProbability(t: number, df: number): number {
  const step = (t * t) / (1 + (t * t) / df);
  let term = 1;
  let sum = 1;
  for (let k = 0; term > sum * 1e-17; k++) {
    term *= (((1 + 1 / df) / 2 + k / df) * step) / (k + 1.5);
    sum += term;
  }
  return t * density(t, df) * sum;
}

/** P(T > t), for large t. */
function tailProbability(t: number, df: number): number {
  const square = t * t;
  const x = 1 / (1 + square / df);
  const y = 1 / (1 + df / square);
  const lambda = ((square - 1) / 2) * x;
  const inverse = 2 / df;
  // The convergents an/bn by the forward recurrence, with the present denominator kept at 1 against overflow.
  let numerator = 0;
  let denominator = 1;
  let nextNumerator = 1;
  let nextDenominator = (1 + lambda) / (1 + inverse);
  let ratio = nextNumerator / nextDenominator;
  for (let n = 1; n < 10_000; n++) {
    const weight = n * (0.5 - n) * x;
    const middle = 1 + (2 * n - 1) * inverse;
    const alpha = ((1 + (n - 1) * inverse) * (1 + (n - 0.5) * inverse) * weight * x) / (middle * middle);
    const beta =
      n + (weight * inverse) / middle + ((1 + n * inverse) / (1 + (2 * n + 1) * inverse)) * (1 + lambda + n * (1 + y));
    const numeratorAfter = alpha * numerator + beta * nextNumerator;
    const denominatorAfter = alpha * denominator + beta * nextDenominator;
    const before = ratio;
    ratio = numeratorAfter / denominatorAfter;
    numerator = nextNumerator / denominatorAfter;
    denominator = nextDenominator / denominatorAfter;
    nextNumerator = ratio;
    nextDenominator = 1;
    if (Math.abs(ratio - before) <= 1e-16 * ratio) break;
  }
  // x^(df/2) · y^(1/2) / Beta(df/2, 1/2) is t times the density.
  return (t * density(t, df) * ratio) / 2;
}

function density(t: number, df: number): number {
  const square = t * t;
  const kernel = df === Number.POSITIVE_INFINITY ? square / 2 : (df / 2) * Math.log1p(square / df);
  return (Math.exp(-kernel) * gammaRatio(df / 2)) / Math.sqrt(2 * Math.PI * (1 + square / df));
}

/**
 * Γ(p + 1/2) / (Γ(p)·√p), which tends to 1. Shifted to p >= 25 by Γ(p + 1) = p·Γ(p), then Stirling's series for the
 * logarithm (F. G. Tricomi and A. Erdélyi, Pacific Journal of Mathematics 1 (1951), p. 133-142).
 */
function gammaRatio(p: number): number {
  let shifted = p;
  let factor = 1;
  while (shifted < 25) {
    factor *= shifted / (shifted + 0.5);
    shifted++;
  }
  const v = 1 / shifted;
  const series = v * (-1 / 8 + v * v * (1 / 192 + v * v * (-1 / 640 + (v * v * 17) / 14336)));
  return Math.exp(series) * factor * (factor === 1 ? 1 : Math.sqrt(shifted / p));
}
