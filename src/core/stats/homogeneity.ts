// Whether two samples of categories come from one distribution, with a null that holds for rare categories too.

import { chiSquareSurvival } from "./chi-square.ts";
import { sameShareP } from "./hypergeometric.ts";
import { seededRandom } from "./random.ts";

/**
 * Expected rows of each category in the smaller sample from which the chi-square limit is used. Cochran's 5 is good for
 * a single test at 0.05; beside a hundred other columns the far tail counts, and there it is several times too small.
 */
const EXPECTED_FOR_LIMIT = 25;
/** Rows of the smaller sample up to which orders are drawn; beyond, rare categories are put together. */
const ROWS_TO_DRAW = 500;
/** With the data itself 20,000 orders: the smallest probability that can be told is 1 in 20,000. */
const DRAWS = 19_999;
/** Draws at least as extreme as the data after which their share is known well enough. */
const EXCEEDANCES = 20;

/**
 * p-value of Pearson's test of homogeneity for two samples of categories.
 *
 * Two categories: exact, given the margins. Every category expected at least 25 times in the smaller sample: the
 * chi-square limit. Else a permutation test with at most 19,999 seeded orders, which ends early where nothing is found
 * (J. Besag and P. Clifford, "Sequential Monte Carlo p-values", Biometrika 78 (1991), p. 301-304); where the smaller
 * sample has more than 500 rows, categories expected less than 25 times count as one instead.
 *
 * @param first, second rows of each sample per category, in any common order
 * @returns a probability; 1 when either sample is empty or there is one category only
 * @example homogeneityP([300, 300, 400], [400, 300, 300]) // 7.9e-7
 */
export function homogeneityP(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const total = (level: number): number => first[level] + second[level];
  // In an order of their own, so that neither the draws nor the last digit depend on the one that they are given in.
  const present = Array.from({ length: first.length }, (_, level) => level)
    .filter((level) => total(level) > 0)
    .toSorted((one, other) => total(one) - total(other) || first[one] - first[other]);
  const a = present.map((level) => first[level]);
  const b = present.map((level) => second[level]);
  const n = sum(a);
  const m = sum(b);
  if (n === 0 || m === 0 || present.length < 2) return 1;
  if (present.length === 2) return sameShareP(a[0], n, b[0], m);
  const share = Math.min(n, m) / (n + m);
  const isRare = a.map((rows, level) => (rows + b[level]) * share < EXPECTED_FOR_LIMIT);
  if (!isRare.includes(true)) return chiSquareSurvival(chiSquare(a, b, n, m), present.length - 1);
  if (Math.min(n, m) <= ROWS_TO_DRAW) return n <= m ? drawnP(a, b) : drawnP(b, a);
  return pooledP(a, b, isRare, share);
}

/** Pearson's statistic: the squared distance from the expected counts over these, over both samples. */
function chiSquare(a: readonly number[], b: readonly number[], n: number, m: number): number {
  let statistic = 0;
  for (let level = 0; level < a.length; level++) {
    const expected = ((a[level] + b[level]) * n) / (n + m);
    statistic += ((a[level] - expected) ** 2 / expected) * (1 + n / m);
  }
  return statistic;
}

/** Given the margins, Pearson's statistic rises with Σ h² / c over the categories: h rows of c are in the first sample. */
function drawnP(smaller: readonly number[], larger: readonly number[]): number {
  const inverses = Float64Array.from(smaller, (rows, level) => 1 / (rows + larger[level]));
  const order = new Int32Array(sum(smaller) + sum(larger));
  let end = 0;
  for (let level = 0; level < smaller.length; level++) {
    const start = end;
    end += smaller[level] + larger[level];
    order.fill(level, start, end);
  }
  const size = sum(smaller);
  const observed = smaller.reduce((total, rows, level) => total + rows * rows * inverses[level], 0) * (1 - 1e-12);
  const random = seededRandom(order.length);
  const seen = new Int32Array(smaller.length);
  let exceeded = 0;
  for (let draw = 1; draw <= DRAWS; draw++) {
    let statistic = 0;
    for (let i = 0; i < size; i++) {
      const other = i + Math.floor(random() * (order.length - i));
      const level = order[other];
      order[other] = order[i];
      order[i] = level;
      statistic += (2 * seen[level]++ + 1) * inverses[level];
    }
    for (let i = 0; i < size; i++) seen[order[i]] = 0;
    if (statistic >= observed && ++exceeded === EXCEEDANCES) return EXCEEDANCES / draw;
  }
  return (exceeded + 1) / (DRAWS + 1);
}

/** Which categories are rare is known without knowing the samples apart, so the level holds. */
function pooledP(a: readonly number[], b: readonly number[], isRare: readonly boolean[], share: number): number {
  const common = a.map((_, level) => level).filter((level) => !isRare[level]);
  const rareIn = (counts: readonly number[]): number => sum(counts.filter((_, level) => isRare[level]));
  const pooled = {
    a: [...common.map((level) => a[level]), rareIn(a)],
    b: [...common.map((level) => b[level]), rareIn(b)],
  };
  const rest = pooled.a.length - 1;
  if ((pooled.a[rest] + pooled.b[rest]) * share < EXPECTED_FOR_LIMIT && rest > 0) {
    const least = smallest(pooled.a.slice(0, rest).map((rows, level) => rows + pooled.b[level]));
    pooled.a[least] += pooled.a.pop() ?? 0;
    pooled.b[least] += pooled.b.pop() ?? 0;
  }
  return homogeneityP(pooled.a, pooled.b);
}

function smallest(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value < values[best] ? index : best), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
