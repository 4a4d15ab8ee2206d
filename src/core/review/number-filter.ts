// A quick filter before rows are compared in earnest: by their most telling numbers, whether one may say what another says.

import { columnOf, type NumberColumn, type Rows, type Table } from "../dataset/table.ts";

/** Of these columns those of numbers, with the most different values in a few rows first. */
export function tellingNumbers(table: Table, names: readonly string[], sample: Rows): readonly NumberColumn[] {
  return names
    .flatMap((name) => {
      const column = columnOf(table, name);
      if (column?.type !== "number") return [];
      return [{ column, distinct: new Set(Array.from(sample, (row) => column.values[row])).size }];
    })
    .toSorted((a, b) => b.distinct - a.distinct)
    .map(({ column }) => column);
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/**
 * A place for each row in a filter: rows of equal numbers have the same one, few others have. (B. H. Bloom, "Space/time
 * trade-offs in hash coding with allowable errors", Communications of the ACM 13 (1970), p. 422-426, with one hash.)
 *
 * @param columns at least one; as long as each other
 * @param size of the filter: a power of two
 */
export function placesOf(columns: readonly Float64Array[], size: number): Uint32Array {
  const places = new Uint32Array(columns[0].length);
  const shift = 32 - Math.log2(size);
  for (let row = 0; row < places.length; row += BLOCK) {
    const end = Math.min(row + BLOCK, places.length);
    for (const [i, values] of columns.entries()) mixIn(places, values, row, end, i === columns.length - 1 ? shift : 0);
  }
  return places;
}

/** Rows that are mixed at once: a function that is called again and again is compiled sooner than one long loop. */
const BLOCK = 1000;

function mixIn(places: Uint32Array, values: Float64Array, from: number, end: number, shift: number): void {
  for (let row = from; row < end; row++) {
    // As for all who compare cells: minus zero plus zero is zero, and one missing value is as good as another.
    double[0] = Number.isNaN(values[row]) ? 0 : values[row] + 0;
    const place = Math.imul(places[row] ^ words[0], 0x85ebca6b);
    places[row] = Math.imul(place ^ (place >>> 15) ^ words[1], 0xc2b2ae35) >>> shift;
  }
}

export function filterOf(size: number): Uint32Array {
  return new Uint32Array(size / 32);
}

export function setAt(filter: Uint32Array, place: number): void {
  filter[place >>> 5] |= 1 << (place & 31);
}

export function isSetAt(filter: Uint32Array, place: number): boolean {
  return (filter[place >>> 5] & (1 << (place & 31))) !== 0;
}

/** A filter that knows of each place whether it was met once, and whether it was met again: two bits next to each other. */
export function countsOf(size: number): Int32Array {
  return new Int32Array(size / 16);
}

export function countAt(counts: Int32Array, place: number): void {
  const once = 1 << (2 * (place & 15));
  const known = counts[place >>> 4];
  counts[place >>> 4] = known | once | ((known & once) << 1);
}

export function isAgainAt(counts: Int32Array, place: number): boolean {
  return (counts[place >>> 4] & (2 << (2 * (place & 15)))) !== 0;
}
