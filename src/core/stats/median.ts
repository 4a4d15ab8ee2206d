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
  const sorted = values.toSorted();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Each number's part in the median to first order: m + influence, with influence (1/2 - [x ≤ m]) / f(m) and f the density
 * at the median m. The mean of the parts is m.
 *
 * F. R. Hampel, "The influence curve and its role in robust estimation", Journal of the American Statistical Association 69
 * (1974), p. 383-393. 1/f is read from the quantiles two standard errors of a proportion on either side of the median, as
 * the interval of R. S. Woodruff, "Confidence intervals for medians and other position measures", Journal of the American
 * Statistical Association 47 (1952), p. 635-646, implies: a stretch that shrinks with √n, and that needs no bandwidth.
 *
 * Numbers that tie are spread over their cell, as for the median of grouped data (`groupedQuantile`): the median of rounded
 * numbers moves in steps, and a step is no evidence. (Without it a simulation with errors rounded to a tenth called equal
 * models different 10 times in 100; `bench/metrics-check.ts`.)
 *
 * @example medianParts(Float64Array.of(1, 2, 3, 4)) // [1, 1, 4, 4]
 */
export function medianParts(values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  const n = sorted.length;
  const half = Math.min(0.5, STRETCH / (2 * Math.sqrt(n)));
  const { value: median, cell, position } = groupedQuantile(sorted, 0.5);
  const slope = (groupedQuantile(sorted, 0.5 + half).value - groupedQuantile(sorted, 0.5 - half).value) / (2 * half);
  const pull = (value: number): number => (value < cell ? -0.5 : value > cell ? 0.5 : 0.5 - position);
  return values.map((value) => median + pull(value) * slope);
}

interface Quantile {
  readonly value: number;
  /** The number in whose cell it lies. */
  readonly cell: number;
  /** How far up in that cell, from 0 to 1. */
  readonly position: number;
}

/**
 * Quantile of grouped data: each distinct number owns the cell up to half way to its neighbours, and all its copies are
 * spread evenly over that cell. For numbers that do not tie it lies between the same two as the usual ones.
 *
 * As Python's `statistics.median_grouped`, with the width of each cell taken from the data.
 *
 * @param sorted rising, at least one
 * @param share from 0 to 1
 * @example groupedQuantile(Float64Array.of(1, 2, 2, 3), 0.5).value // 2
 */
function groupedQuantile(sorted: Float64Array, share: number): Quantile {
  const n = sorted.length;
  const place = share * n;
  const cell = sorted[Math.min(n - 1, Math.floor(place))];
  const from = firstNotBelow(sorted, cell);
  const to = firstAbove(sorted, cell);
  const low = from === 0 ? cell : (sorted[from - 1] + cell) / 2;
  const high = to === n ? cell : (cell + sorted[to]) / 2;
  const position = (place - from) / (to - from);
  return { value: low + position * (high - low), cell, position };
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  return partitionPoint(sorted, (other) => other < value);
}

function firstAbove(sorted: Float64Array, value: number): number {
  return partitionPoint(sorted, (other) => other <= value);
}

/** How many of the first numbers hold the test, which none of the others does. */
function partitionPoint(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
