// Where the values of a number column are cut into slices: at its quantiles, at given places, or value by value.

import { type Rows, rowsAt } from "../dataset/table.ts";
import { sortedFinite } from "../stats/sorted-finite.ts";
import { valuesAt } from "../stats/values-at.ts";

/** One of the columns to slice by, as the config has it. */
export interface SliceSpec {
  readonly column: string;
  /** Of a number column: so many parts of about the same size. */
  readonly bins: number;
  /** Of a number column: cut here instead, rising; null: at the quantiles. */
  readonly edges: readonly number[] | null;
}

export type Cut =
  /** Few values: each is a slice. Rising. */
  | { readonly kind: "values"; readonly values: readonly number[] }
  /** Each edge belongs to the slice above it. Rising. */
  | { readonly kind: "edges"; readonly edges: readonly number[] };

/** More train rows than this are sampled for the quantiles: sorting a million takes longer than reading them. */
const MOST_SORTED = 65_536;
/** An edge may stand this far from its quantile, as a share of the rows, when that makes it a rounder number. */
const SLACK = 0.02;
/** The fractional part of the golden ratio: its multiples fall evenly between 0 and 1, and follow no period of the data. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The cut of a number column by the values in some of its rows.
 *
 * Edges are rounded as far as two rows in a hundred allow, so that names read well and stay when rows are added.
 * @param most more rows than this are sampled
 * @returns null where no row has a finite value, or all have the same
 * @example cutAtQuantiles(Float64Array.of(0, 1, 0, 1), rows, 4) // { kind: "values", values: [0, 1] }
 */
export function cutAtQuantiles(values: Float64Array, rows: Rows, bins: number, most = MOST_SORTED): Cut | null {
  const sorted = sortedSample(values, rows, most);
  const few = distinctUpTo(sorted, bins);
  if (few !== null) return few.length < 2 ? null : { kind: "values", values: few };
  const at = (share: number): number =>
    withoutSign(sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))]);
  const edges = Array.from({ length: bins - 1 }, (_, index) => {
    const share = (index + 1) / bins;
    return roundest(at(share - SLACK), at(share), at(share + SLACK));
  });
  const distinct = [...new Set(edges)].filter((edge) => edge > sorted[0]);
  return distinct.length === 0 ? null : { kind: "edges", edges: distinct };
}

/** The number with the fewest digits from `low` to `high`, by rounding `wanted`. */
function roundest(low: number, wanted: number, high: number): number {
  for (let digits = 1; digits <= 17; digits++) {
    const rounded = Number(wanted.toPrecision(digits));
    if (rounded >= low && rounded <= high) return rounded;
  }
  return wanted;
}

function sortedSample(values: Float64Array, rows: Rows, most: number): Float64Array {
  if (rows.length <= most) return sortedFinite(valuesAt(values, rows));
  const places = Uint32Array.from({ length: most }, (_, i) => Math.floor(((i * GOLDEN) % 1) * rows.length));
  return sortedFinite(valuesAt(values, rowsAt(rows, places)));
}

/** -0 and 0 are one value. */
function withoutSign(value: number): number {
  return value === 0 ? 0 : value;
}

/** The distinct values when there are no more than `most`, else null. */
function distinctUpTo(sorted: Float64Array, most: number): number[] | null {
  const found: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) continue;
    if (found.length === most) return null;
    found.push(withoutSign(sorted[i]));
  }
  return found;
}
