// The median, and how much each number pulls at it.

/** Half width, in standard errors of a proportion, of the stretch of quantiles that the density at the median is read from. */
const STRETCH = 2;

/**
 * Median of the numbers; the mean of the middle two for an even count.
 *
 * @returns NaN for no numbers
 * @example medianOf(Float64Array.of(5, 1, 3)) // 3
 */
export function medianOf(values: Float64Array): number {
  return medianOfSorted(values.toSorted());
}

/**
 * Influence of each number on the median, made to sum to zero: (1/2 - [x ≤ m]) / f(m), with f the density at the median m.
 *
 * F. R. Hampel, "The influence curve and its role in robust estimation", Journal of the American Statistical Association 69
 * (1974), p. 383-393. 1/f is read from the quantiles two standard errors of a proportion on either side of the median, as
 * the interval of R. S. Woodruff, "Confidence intervals for medians and other position measures", Journal of the American
 * Statistical Association 47 (1952), p. 635-646, implies: a stretch that shrinks with √n, and that needs no bandwidth.
 *
 * @example medianInfluence(Float64Array.of(1, 2, 3, 4)) // [-3, -3, 3, 3]: the median moves towards a number that is added
 */
export function medianInfluence(values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  const n = sorted.length;
  const median = medianOfSorted(sorted);
  const half = Math.min(0.5, STRETCH / (2 * Math.sqrt(n)));
  const slope = (quantile(sorted, 0.5 + half) - quantile(sorted, 0.5 - half)) / (2 * half);
  const signs = values.map((value) => Math.sign(value - median) / 2);
  const centre = signs.reduce((sum, sign) => sum + sign, 0) / n;
  return signs.map((sign) => (sign - centre) * slope);
}

function medianOfSorted(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Linear between order statistics, the first at 0 and the last at 1. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const next = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (place - below) * (sorted[next] - sorted[below]);
}
