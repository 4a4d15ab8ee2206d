// Some rows of a holdout as a holdout of their own.

import { hashesAt } from "../dataset/hashes.ts";
import { unitsOf } from "../dataset/row-match.ts";
import { takeRows } from "../dataset/table.ts";
import { valuesAt } from "../stats/values-at.ts";
import type { Holdout } from "./training.ts";

/** The given rows, in rising order; units keep what they join and are counted anew. */
export function rowsOfHoldout(holdout: Holdout, rows: Uint32Array): Holdout {
  const units = new Uint32Array(2 * rows.length);
  for (let i = 0; i < rows.length; i++) units[2 * i + 1] = holdout.unit[rows[i]];
  return {
    table: takeRows(holdout.table, rows),
    classes: holdout.classes,
    weights: holdout.weights === null ? null : valuesAt(holdout.weights, rows),
    actual: valuesAt(holdout.actual, rows),
    ...unitsOf(units),
    times: holdout.times === null ? null : valuesAt(holdout.times, rows),
    identities: hashesAt(holdout.identities, rows),
    until: holdout.until,
    contents: hashesAt(holdout.contents, rows),
  };
}
