// How long what happens in one row is felt in the next ones: the stretch of time after which rows say something new.

/** Correlation of neighbouring blocks that a test on them bears: at .04 one side of a nominal 2.5 % errs in at most 3 %. */
export const BEARABLE_CORRELATION = 0.04;
/** Of a level of aggregation: fewer sums than this tell nothing of their correlation. */
const FEWEST_SUMS = 20;
/** As many numbers show about half of a long memory. */
const SHORT = 100;
/** Beyond this no length would do. */
const STRONGEST = 0.98;

/**
 * Length that blocks of a series need so that neighbouring ones are nearly uncorrelated, in numbers of the series; 1 where
 * nothing hangs together.
 *
 * The autocorrelation at lag 1 is looked at on the series, on sums of two, of four and so on, as long as there are 20 sums:
 * single numbers show a short memory, sums a long one that noise hides. Where one is above what chance gives (by its
 * standard error 1/√n, one-sided 5 %; below 200 numbers one standard error is enough), sums that fade as a first-order
 * autoregression does need blocks of ρ / (0.04·(1 - ρ²)) of them for neighbours to correlate by 0.04. Each estimate has its
 * bias (1 + 3ρ)/n added (M. G. Kendall, "Note on bias in the estimation of autocorrelation", Biometrika 41 (1954), p. 403-404),
 * and what comes out is multiplied by 1 + 100/n.
 *
 * That few long blocks with Student's t are sound where blocks are nearly independent: R. Ibragimov, U. K. Müller,
 * "t-statistic based correlation and heterogeneity robust inference", Journal of Business & Economic Statistics 28 (2010),
 * p. 453-468. The rule was found and is held by simulation (`bench/dependence.ts`).
 *
 * @param series in the order of time, of mean 0
 * @example independentStretch(alternating or independent numbers) // 1
 */
export function independentStretch(series: Float64Array): number {
  const surely = series.length < 200 ? 1 : 1.645;
  let sums = series;
  let longest = 1;
  while (sums.length >= FEWEST_SUMS) {
    const found = lagOneCorrelation(sums);
    const corrected = Math.min(STRONGEST, found + (1 + 3 * Math.max(0, found)) / sums.length);
    if (corrected > surely / Math.sqrt(sums.length)) {
      const length = corrected / (BEARABLE_CORRELATION * (1 - corrected * corrected));
      longest = Math.max(longest, (length * series.length) / sums.length);
    }
    sums = sumsOfTwo(sums);
  }
  // Few numbers make a long memory look short.
  return longest === 1 ? 1 : longest * (1 + SHORT / series.length);
}

/** 0 where nothing varies. */
function lagOneCorrelation(series: Float64Array): number {
  let products = series[0] * series[0];
  let neighbours = 0;
  for (let i = 1; i < series.length; i++) {
    products += series[i] * series[i];
    neighbours += series[i] * series[i - 1];
  }
  return products > 0 ? neighbours / products : 0;
}

/** An odd one at the end stands alone. */
function sumsOfTwo(series: Float64Array): Float64Array {
  const sums = new Float64Array((series.length + 1) >> 1);
  for (let i = 0; i < series.length; i++) sums[i >> 1] += series[i];
  return sums;
}
