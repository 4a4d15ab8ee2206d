// Whether few columns give another one exactly: as their sum, or each times a constant.

export interface ExactParts {
  /** Indices of the columns, in the order of their weight. */
  readonly features: readonly number[];
  /** Whether they simply add up. */
  readonly isSum: boolean;
}

/** More columns than this give any target nearly; a total is made of a few. */
const MOST_PARTS = 8;
/** Beyond, the search would take longer than the rest of a review. */
const MOST_COLUMNS = 200;
/** Of the target's size, what may be left when the columns are taken away. */
const EXACT = 1e-7;

/**
 * Orthogonal matching pursuit (Y. C. Pati, R. Rezaiifar and P. S. Krishnaprasad, Asilomar Conference 1993): again and
 * again the column that explains most of what is left, until nothing is left or eight columns are taken.
 *
 * @param rounding half of the last place that the target is written with
 * @returns null when something is left, or one column alone does it
 * @example exactParts(Float64Array.of(3, 5, 9, …), [Float64Array.of(1, 2, 4, …), Float64Array.of(2, 3, 5, …)], 0.5) // { features: [0, 1], isSum: true }
 */
export function exactParts(
  target: Float64Array,
  columns: readonly Float64Array[],
  rounding: number,
): ExactParts | null {
  const rest = centred(target);
  const size = norm(rest);
  if (size === 0) return null;
  const spread = size / Math.sqrt(target.length);
  const parts = partsOf(columns);
  const taken: Part[] = [];
  while (taken.length < Math.min(MOST_PARTS, Math.floor(target.length / 5))) {
    const left = parts.filter((part) => !taken.includes(part));
    const latest = taken.at(-1);
    if (latest !== undefined) for (const part of left) takeAway(latest.rest, part.rest);
    const best = mostTelling(left, rest);
    if (best === null) return null;
    // Once more, because once leaves rounding errors along the others.
    for (const part of taken) takeAway(part.rest, best.rest);
    scale(best.rest, 1 / norm(best.rest));
    takeAway(best.rest, rest);
    taken.push(best);
    const features = taken.map(({ at }) => at);
    if (taken.length < 2) {
      if (norm(rest) <= EXACT * size) return null;
      continue;
    }
    const values = taken.map((one) => one.values);
    if (addsUp(target, values, rounding, spread)) return { features, isSum: true };
    if (norm(rest) <= EXACT * size) return { features, isSum: false };
  }
  return null;
}

interface Part {
  readonly at: number;
  readonly values: Float64Array;
  /** Length of the centred values. */
  readonly size: number;
  /** What the columns taken so far do not say of it; once it is taken, of length 1. */
  readonly rest: Float64Array;
}

/** The columns that have every number, and more than one. */
function partsOf(columns: readonly Float64Array[]): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < columns.length && parts.length < MOST_COLUMNS; at++) {
    const rest = centred(columns[at]);
    const size = norm(rest);
    // Of what is no number, the size is none either.
    if (size > 0) parts.push({ at, values: columns[at], size, rest });
  }
  return parts;
}

/** The part that explains most of what is left; null where those taken say all of each. */
function mostTelling(parts: readonly Part[], rest: Float64Array): Part | null {
  let best: Part | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    const length = norm(part.rest);
    if (length < 1e-9 * part.size) continue;
    const gain = Math.abs(dot(part.rest, rest)) / length;
    if (gain > most) [best, most] = [part, gain];
  }
  return best;
}

/** @param spread standard deviation of the target */
function addsUp(target: Float64Array, parts: readonly Float64Array[], rounding: number, spread: number): boolean {
  const slack = (parts.length + 1) * rounding * 1.001;
  // Where rounding is as coarse as the target varies, sums come out right by chance.
  return exactlyAddsUp(target, parts, slack > 0.02 * spread ? 0 : slack);
}

function exactlyAddsUp(target: Float64Array, parts: readonly Float64Array[], slack: number): boolean {
  let odd = 0;
  for (let i = 0; i < target.length; i++) {
    let sum = 0;
    for (let part = 0; part < parts.length; part++) sum += parts[part][i];
    if (Math.abs(sum - target[i]) <= slack + 1e-9 * Math.abs(target[i])) continue;
    odd++;
    if (target.length - odd < 0.98 * target.length) return false;
  }
  return true;
}

// Loops over indices: a few passes over a small table end before V8 has compiled what callbacks and iterators cost.

function centred(values: Float64Array): Float64Array {
  let sum = 0;
  for (let i = 0, { length } = values; i < length; i++) sum += values[i];
  const mean = sum / values.length;
  const centre = new Float64Array(values.length);
  for (let i = 0, { length } = values; i < length; i++) centre[i] = values[i] - mean;
  return centre;
}

/** Leaves of the values what a direction of length 1 does not say. */
function takeAway(direction: Float64Array, values: Float64Array): void {
  subtract(dot(direction, values), direction, values);
}

function subtract(factor: number, direction: Float64Array, values: Float64Array): void {
  for (let i = 0, { length } = values; i < length; i++) values[i] -= factor * direction[i];
}

function scale(values: Float64Array, factor: number): void {
  for (let i = 0; i < values.length; i++) values[i] *= factor;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0, { length } = a; i < length; i++) sum += a[i] * b[i];
  return sum;
}

function norm(values: Float64Array): number {
  return Math.sqrt(dot(values, values));
}
