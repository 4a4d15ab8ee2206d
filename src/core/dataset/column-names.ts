// The names of columns by their bytes, so that no text is made of a name that comes with each row.

import { hashOf, TextIndex } from "./text-index.ts";

export class ColumnNames {
  readonly names: string[] = [];
  readonly #bytes: Uint8Array[] = [];
  readonly #index = new TextIndex();

  /** Column of the name; -1 when there is none. `expected` is looked at first. */
  find(bytes: Uint8Array, start: number, end: number, expected: number): number {
    const guess = expected < this.#bytes.length ? this.#bytes[expected] : null;
    if (guess !== null && guess.length === end - start) {
      let at = 0;
      while (at < guess.length && guess[at] === bytes[start + at]) at++;
      if (at === guess.length) return expected;
    }
    return this.#index.find(bytes, start, end, hashOf(bytes, start, end));
  }

  /** Adds a name that `find` did not find. */
  add(bytes: Uint8Array, start: number, end: number): number {
    this.#bytes.push(bytes.slice(start, end));
    this.names.push(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end)));
    return this.#index.add(bytes, start, end, hashOf(bytes, start, end));
  }
}

export function columnNamesOf(names: readonly string[]): ColumnNames {
  const columns = new ColumnNames();
  for (const name of names) {
    const bytes = new TextEncoder().encode(name);
    columns.add(bytes, 0, bytes.length);
  }
  return columns;
}
