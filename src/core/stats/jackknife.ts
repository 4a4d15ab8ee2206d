// The grouped jackknife: how sure a statistic of the whole sample is, from its values without each of some buckets.

/** Buckets that rows are spread over: enough degrees of freedom for a t of nearly normal width, cheap for any number of rows. */
export const MOST_BUCKETS = 128;

/** A statistic, and the same without each bucket in turn. NaN where it does not exist. */
export interface Jackknifed {
  readonly value: number;
  readonly without: Float64Array;
}

export interface Buckets {
  /** Bucket of each unit, below `count`; none is empty. */
  readonly of: Uint8Array;
  readonly count: number;
}

/**
 * Spreads units over at most 128 buckets by their identity alone, so that neither the order of rows nor how they were
 * divided among machines changes which rows stand together. Up to 128 units have a bucket each, in the order of identities.
 *
 * The bucket is the top 7 bits of fmix32(low ^ fmix32(high ^ 0x9e3779b9)), fmix32 being the finaliser of A. Appleby's
 * MurmurHash3 (public domain), with all arithmetic modulo 2^32.
 *
 * @param identities 64-bit identity of each unit, interleaved [high, low]
 * @example unitBuckets(Uint32Array.of(0, 7, 0, 3)).of // [1, 0]
 */
export function unitBuckets(identities: Uint32Array): Buckets {
  const units = identities.length / 2;
  if (units <= MOST_BUCKETS) return { of: ranks(identities, units), count: units };
  const of = new Uint8Array(units);
  const seen = new Uint8Array(MOST_BUCKETS);
  for (let unit = 0; unit < units; unit++) {
    const bucket = fmix32(identities[2 * unit + 1] ^ fmix32(identities[2 * unit] ^ 0x9e3779b9)) >>> 25;
    of[unit] = bucket;
    seen[bucket] = 1;
  }
  const place = new Uint8Array(MOST_BUCKETS);
  let count = 0;
  for (let bucket = 0; bucket < MOST_BUCKETS; bucket++) {
    place[bucket] = count;
    count += seen[bucket];
  }
  if (count < MOST_BUCKETS) for (let unit = 0; unit < units; unit++) of[unit] = place[of[unit]];
  return { of, count };
}

/**
 * The pairs of pseudo-values of one statistic of two models, turned so that a positive difference is harm:
 * a = -(pseudo-value of the baseline), d = pseudo-value of the baseline minus that of the candidate, both for a statistic
 * that is better when higher. The mean of a is the baseline's statistic itself (negative), not its bias-corrected one.
 *
 * J. W. Tukey, "Bias and confidence in not-quite large samples", Annals of Mathematical Statistics 29 (1958), p. 614; the
 * ratio's interval is that of Fieller on the pseudo-values, as for any other mean.
 *
 * @example with values 0.5 and 0.75, all pseudo-values of each model alike: a -0.5 and d -0.25 everywhere
 */
export function pseudoValues(
  baseline: Jackknifed,
  candidate: Jackknifed,
): { readonly a: Float64Array; readonly d: Float64Array } {
  const before = influences(baseline);
  const after = influences(candidate);
  const a = before.map((value) => -(baseline.value + value));
  const shift = candidate.value - baseline.value;
  const d = before.map((value, bucket) => value - after[bucket] - shift);
  return { a, d };
}

/** Pseudo-value minus statistic of each bucket, made to sum to zero: (G - 1)·(mean of θ₍ⱼ₎ - θ₍ⱼ₎). */
function influences({ without }: Jackknifed): Float64Array {
  const factor = without.length - 1;
  const centre = without.reduce((sum, value) => sum + value, 0) / without.length;
  return without.map((value) => factor * (centre - value));
}

function ranks(identities: Uint32Array, units: number): Uint8Array {
  const order = Array.from({ length: units }, (_, unit) => unit).toSorted(
    (one, other) =>
      identities[2 * one] - identities[2 * other] || identities[2 * one + 1] - identities[2 * other + 1] || one - other,
  );
  const rank = new Uint8Array(units);
  order.forEach((unit, place) => {
    rank[unit] = place;
  });
  return rank;
}

function fmix32(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
