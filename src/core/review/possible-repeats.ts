// Rows that may say the same as another row of their table.

import type { Rows, Table } from "../dataset/table.ts";
import { filterOf, isSetAt, placesOf, setAt, tellingNumbers } from "./number-filter.ts";

/** Below this, comparing all rows costs nothing. */
const WORTH_A_FILTER = 10_000;
const SAMPLED = 1000;
/** Bits of the filter per row: of rows that are alone, one in so many seems to have a like. */
const BITS_EACH = 16;

/**
 * Rows that agree with another row in the two most telling columns of numbers, and a few others: all rows with equal values
 * are among them.
 *
 * @returns rising; null where these columns do not tell rows apart
 */
export function possibleRepeats(table: Table, columns: readonly string[]): Rows | null {
  const { rowCount } = table;
  if (rowCount < WORTH_A_FILTER) return null;
  const step = Math.floor(rowCount / SAMPLED);
  const sample = Uint32Array.from({ length: SAMPLED }, (_, i) => i * step);
  const telling = tellingNumbers(table, columns, sample).slice(0, 2);
  if (telling.length === 0) return null;
  const size = 2 ** Math.ceil(Math.log2(rowCount * BITS_EACH));
  const places = placesOf(
    telling.map(({ values }) => values),
    size,
  );
  const [once, again] = [filterOf(size), filterOf(size)];
  for (let row = 0; row < rowCount; row++) setAt(isSetAt(once, places[row]) ? again : once, places[row]);
  const rows = new Uint32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) if (isSetAt(again, places[row])) rows[count++] = row;
  return count > rowCount / 2 ? null : rows.slice(0, count);
}
