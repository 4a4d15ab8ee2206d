// Rows that may say the same as another row: a quick filter before rows are compared in earnest.

import { columnOf, type NumberColumn, type Rows, type Table } from "../dataset/table.ts";

/** Below this, comparing all rows costs nothing. */
const WORTH_A_FILTER = 10_000;
const SAMPLED = 1000;
/** Bits of the filter per row: of rows that are alone, one in so many seems to have a like. */
const BITS_EACH = 16;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/**
 * Rows that agree with another row in the two most telling columns of numbers, and a few others: all rows with equal values
 * are among them. By two bits a row (B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors",
 * Communications of the ACM 13 (1970), p. 422-426, with one hash).
 *
 * @returns rising; null where these columns do not tell rows apart
 */
export function possibleRepeats(table: Table, columns: readonly string[]): Rows | null {
  const { rowCount } = table;
  const telling = rowCount < WORTH_A_FILTER ? [] : mostTelling(table, columns);
  if (telling.length === 0) return null;
  const bits = 2 ** Math.ceil(Math.log2(rowCount * BITS_EACH));
  const [once, again] = [new Uint32Array(bits / 32), new Uint32Array(bits / 32)];
  const places = new Uint32Array(rowCount);
  for (const { values } of telling) mixIn(places, values);
  const shift = 32 - Math.log2(bits);
  for (let row = 0; row < rowCount; row++) {
    const place = Math.imul(places[row], 0x9e3779b1) >>> shift;
    const bit = 1 << (place & 31);
    if ((once[place >>> 5] & bit) !== 0) again[place >>> 5] |= bit;
    else once[place >>> 5] |= bit;
    places[row] = place;
  }
  const rows = new Uint32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) {
    const place = places[row];
    if ((again[place >>> 5] & (1 << (place & 31))) !== 0) rows[count++] = row;
  }
  return count > rowCount / 2 ? null : rows.slice(0, count);
}

/** The two columns of numbers with the most different values in a sample of the rows. */
function mostTelling(table: Table, names: readonly string[]): readonly NumberColumn[] {
  const step = Math.floor(table.rowCount / SAMPLED);
  return names
    .flatMap((name) => {
      const column = columnOf(table, name);
      if (column?.type !== "number") return [];
      const seen = new Set<number>();
      for (let i = 0; i < SAMPLED; i++) seen.add(column.values[i * step]);
      return [{ column, distinct: seen.size }];
    })
    .toSorted((a, b) => b.distinct - a.distinct)
    .slice(0, 2)
    .map(({ column }) => column);
}

function mixIn(places: Uint32Array, values: Float64Array): void {
  for (let row = 0; row < places.length; row++) {
    // As for all who compare cells: minus zero plus zero is zero, and one missing value is as good as another.
    double[0] = Number.isNaN(values[row]) ? 0 : values[row] + 0;
    const place = Math.imul(places[row] ^ words[0], 0x85ebca6b);
    places[row] = Math.imul(place ^ (place >>> 15) ^ words[1], 0xc2b2ae35);
  }
}
