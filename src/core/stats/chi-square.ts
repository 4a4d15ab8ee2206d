// The chi-square distribution with a whole number of degrees of freedom.

import { studentTSurvival } from "./student-t.ts";

/**
 * Survival function of the chi-square distribution, P(X > x).
 *
 * For whole degrees of freedom the regularised incomplete gamma function is a finite sum of positive terms: NIST Digital
 * Library of Mathematical Functions 8.4.10 and 8.8.2. Terms are carried as logarithms, so none underflows early.
 *
 * @param x any number; infinite allowed
 * @param df degrees of freedom, a whole number >= 1
 * @returns a probability, NaN for NaN; takes df / 2 steps
 * @example chiSquareSurvival(3.841458820694124, 1) // 0.05
 */
export function chiSquareSurvival(x: number, df: number): number {
  if (Number.isNaN(x) || !(df >= 1)) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const half = x / 2;
  const odd = df % 2 === 1;
  let sum = odd ? 2 * studentTSurvival(Math.sqrt(x), Number.POSITIVE_INFINITY) : 0;
  // Odd: half^(i - 1/2) / Γ(i + 1/2) from i = 1; even: half^i / i! from i = 0. Both times e^-half.
  let logTerm = odd ? Math.log(2 * Math.sqrt(half / Math.PI)) - half : -half;
  const terms = Math.floor(df / 2);
  for (let i = 1; i <= terms; i++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(half / (odd ? i + 0.5 : i));
  }
  return Math.min(1, sum);
}
