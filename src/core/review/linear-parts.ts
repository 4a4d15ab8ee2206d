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
  const complete = columns
    .map((values, at) => ({ values, at }))
    .filter(({ values }) => values.every((value) => Number.isFinite(value)))
    .slice(0, MOST_COLUMNS)
    .map(({ values, at }) => ({ at, values, centred: centred(values) }))
    .filter(({ centred: one }) => norm(one) > 0);
  const rest = centred(target);
  const size = norm(rest);
  if (size === 0) return null;
  const basis: Float64Array[] = [];
  const taken: typeof complete = [];
  while (taken.length < Math.min(MOST_PARTS, Math.floor(target.length / 5))) {
    let best: {
      readonly part: (typeof complete)[number];
      readonly direction: Float64Array;
      readonly gain: number;
    } | null = null;
    for (const part of complete) {
      if (taken.includes(part)) continue;
      const direction = orthogonal(part.centred, basis);
      const length = norm(direction);
      if (length < 1e-9 * norm(part.centred)) continue;
      const gain = Math.abs(dot(direction, rest)) / length;
      if (best === null || gain > best.gain) best = { part, direction: scaled(direction, 1 / length), gain };
    }
    if (best === null) return null;
    const along = dot(best.direction, rest);
    for (let i = 0; i < rest.length; i++) rest[i] -= along * best.direction[i];
    basis.push(best.direction);
    taken.push(best.part);
    const features = taken.map(({ at }) => at);
    if (taken.length < 2) {
      if (norm(rest) <= EXACT * size) return null;
      continue;
    }
    if (
      addsUp(
        target,
        taken.map(({ values }) => values),
        rounding,
      )
    )
      return { features, isSum: true };
    if (norm(rest) <= EXACT * size) return { features, isSum: false };
  }
  return null;
}

function addsUp(target: Float64Array, parts: readonly Float64Array[], rounding: number): boolean {
  const slack = (parts.length + 1) * rounding * 1.001;
  // Where rounding is as coarse as the target varies, sums come out right by chance.
  if (slack > 0.02 * (norm(centred(target)) / Math.sqrt(target.length))) return exactlyAddsUp(target, parts, 0);
  return exactlyAddsUp(target, parts, slack);
}

function exactlyAddsUp(target: Float64Array, parts: readonly Float64Array[], slack: number): boolean {
  let fits = 0;
  for (let i = 0; i < target.length; i++) {
    let sum = 0;
    for (const part of parts) sum += part[i];
    if (Math.abs(sum - target[i]) <= slack + 1e-9 * Math.abs(target[i])) fits++;
  }
  return fits >= 0.98 * target.length;
}

function centred(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  return values.map((value) => value - mean);
}

/** Twice, because once leaves rounding errors along the others. */
function orthogonal(values: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const rest = values.slice();
  for (let pass = 0; pass < 2; pass++)
    for (const one of basis) {
      const along = dot(one, rest);
      for (let i = 0; i < rest.length; i++) rest[i] -= along * one[i];
    }
  return rest;
}

function scaled(values: Float64Array, factor: number): Float64Array {
  return values.map((value) => value * factor);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function norm(values: Float64Array): number {
  return Math.sqrt(dot(values, values));
}
