// Some rows of a holdout as a holdout of their own.

import { unitsOf } from "../dataset/row-match.ts";
import { takeRows } from "../dataset/table.ts";
import type { Holdout } from "./training.ts";

/** The given rows, in rising order; units keep what they join and are counted anew. */
export function rowsOfHoldout(holdout: Holdout, rows: Uint32Array): Holdout {
  const pairs = (hashes: Uint32Array): Uint32Array =>
    Uint32Array.from({ length: 2 * rows.length }, (_, i) => hashes[2 * rows[i >> 1] + (i & 1)]);
  const units = new Uint32Array(2 * rows.length);
  for (let i = 0; i < rows.length; i++) units[2 * i + 1] = holdout.unit[rows[i]];
  return {
    table: takeRows(holdout.table, rows),
    classes: holdout.classes,
    weights: holdout.weights === null ? null : Float64Array.from(rows, (row) => holdout.weights?.[row] ?? Number.NaN),
    actual: Float64Array.from(rows, (row) => holdout.actual[row]),
    ...unitsOf(units),
    times: holdout.times === null ? null : Float64Array.from(rows, (row) => holdout.times?.[row] ?? Number.NaN),
    identities: pairs(holdout.identities),
    until: holdout.until,
    contents: pairs(holdout.contents),
  };
}
