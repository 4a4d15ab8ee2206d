// Rows that may say the same as another row of their table.

import { type Rows, rowsAt, type Table } from "../dataset/table.ts";
import { valuesAt } from "../stats/values-at.ts";
import { countAt, countsOf, isAgainAt, placesOf, tellingNumbers } from "./number-filter.ts";

/** Below this, comparing all rows costs nothing. */
const WORTH_A_FILTER = 10_000;
const SAMPLED = 1000;
/** Columns that are looked at: what agrees in six is nearly always a repeat. */
const MOST_COLUMNS = 6;
/** Places of the filter per row: of rows that are alone, one in so many seems to have a like. */
const PLACES_EACH = 16;

/**
 * Rows that agree with another row in the most telling columns of numbers, and a few others: all rows with equal
 * values are among them.
 *
 * @returns rising; null where these columns do not tell rows apart
 */
export function possibleRepeats(table: Table, columns: readonly string[]): Rows | null {
  const { rowCount } = table;
  if (rowCount < WORTH_A_FILTER) return null;
  const step = Math.floor(rowCount / SAMPLED);
  const sample = Uint32Array.from({ length: SAMPLED }, (_, i) => i * step);
  const telling = tellingNumbers(table, columns, sample).map(({ values }) => values);
  if (telling.length === 0) return null;
  let rows = repeatedIn(telling.slice(0, 2));
  if (rows.length > rowCount / 2) return null;
  // Most of these only seem to have a like, which other columns show.
  for (let at = 2; at < MOST_COLUMNS && at < telling.length; at += 2)
    rows = rowsAt(rows, repeatedIn(telling.slice(at, at + 2).map((values) => valuesAt(values, rows))));
  return rows;
}

/** Places at which all of the columns hold what they hold at another place, and a few others. */
function repeatedIn(columns: readonly Float64Array[]): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(PLACES_EACH * (columns[0].length + 1)));
  const places = placesOf(columns, size);
  const counts = countsOf(size);
  countPlaces(places, counts);
  const repeated = new Uint32Array(places.length);
  return repeated.slice(0, putRepeated(places, counts, repeated));
}

function countPlaces(places: Uint32Array, counts: Int32Array): void {
  for (let i = 0; i < places.length; i++) countAt(counts, places[i]);
}

function putRepeated(places: Uint32Array, counts: Int32Array, repeated: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < places.length; i++) if (isAgainAt(counts, places[i])) repeated[count++] = i;
  return count;
}
