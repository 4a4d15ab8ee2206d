// One column of a Parquet file, page by page, into numbers or texts.

import type { UserError } from "../../errors.ts";
import { count } from "../numerals.ts";
import { dataFault, tooLong } from "./csv-faults.ts";
import {
  type DataPage,
  dataPageOf,
  dictionaryOf,
  type PageValues,
  type StoredAs,
  type Unpack,
} from "./parquet-page.ts";
import type { Chunk } from "./parquet-pages.ts";
import type { Meaning, Stored } from "./parquet-values.ts";
import type { Column } from "./table.ts";
import { hashOf, TextIndex } from "./text-index.ts";
import { isUtf8 } from "./utf8.ts";

export interface ColumnSource {
  readonly path: string;
  readonly name: string;
  readonly as: StoredAs;
  readonly meaning: Meaning;
  readonly rowCount: number;
  /** Per group of rows. */
  readonly chunks: readonly (Chunk & { readonly unpack: Unpack })[];
  readonly fieldBytes: number;
}

export function readColumn(source: ColumnSource): Column {
  const { name, meaning, rowCount } = source;
  if (meaning.kind === "nothing") return { type: "number", name, values: new Float64Array(rowCount).fill(Number.NaN) };
  if (meaning.kind === "number") {
    const values = numbersOf(source, meaning.numberOf);
    if (values !== null) return { type: "number", name, values };
  }
  return textsOf(source);
}

/** Null as soon as a double does not hold a value. */
function numbersOf(source: ColumnSource, numberOf: (stored: Stored) => number | null): Float64Array | null {
  const numbers = new Float64Array(source.rowCount);
  const meant = (values: PageValues): Float64Array | null => {
    const { length } = values.kind === "plain" ? values.values : values.starts;
    const results = new Float64Array(length);
    for (let at = 0; at < length; at++) {
      const value = numberOf(storedAt(values, at));
      if (value === null) return null;
      results[at] = value;
    }
    return results;
  };
  let entries: Float64Array | null = null;
  for (const { dictionary, page, row } of pagesOf(source)) {
    if (dictionary !== null) {
      entries = meant(dictionary);
      if (entries === null) return null;
    } else if (page.values.kind === "indexes") {
      const { indexes } = page.values;
      const picked = new Float64Array(page.held);
      for (let at = 0; at < page.held; at++) picked[at] = entryOf(entries, indexes[at]);
      scatter(numbers, row, page.present, picked, Number.NaN);
    } else {
      const values = meant(page.values);
      if (values === null) return null;
      scatter(numbers, row, page.present, values, Number.NaN);
    }
  }
  return numbers;
}

function textsOf(source: ColumnSource): Column {
  const { name, rowCount } = source;
  const codes = new Int32Array(rowCount);
  const finder = new TextFinder(source);
  let dictionary: PageValues | null = null;
  /** By place in the dictionary; an entry gets a code when a row has it. */
  let entries = new Int32Array(0);
  for (const { dictionary: next, page, row } of pagesOf(source)) {
    if (next !== null) {
      dictionary = next;
      entries = new Int32Array(next.kind === "plain" ? next.values.length : next.starts.length).fill(unknown);
      continue;
    }
    const { values } = page;
    const found = new Int32Array(page.held);
    try {
      for (finder.at = 0; finder.at < page.held; finder.at++) {
        const { at } = finder;
        if (values.kind !== "indexes") {
          found[at] = finder.codeOf(values, at);
          continue;
        }
        const index = values.indexes[at];
        let code = entryOf(entries, index);
        if (code === unknown && dictionary !== null) {
          code = finder.codeOf(dictionary, index);
          entries[index] = code;
        }
        found[at] = code;
      }
    } catch (error) {
      if (error instanceof BadText) throw error.at(source, row + rowOfValue(page, finder.at));
      throw error;
    }
    scatter(codes, row, page.present, found, -1);
  }
  return { type: "text", name, codes, dictionary: finder.texts.dictionary() };
}

/** No code is this. */
const unknown = -2;

/** As many distinct values are remembered by what they are, and not written as text again: days, hours, categories. */
const remembered = 2 ** 16;

class TextFinder {
  readonly texts = new TextIndex();
  /** Which of the page's values is being looked at. */
  at = 0;
  readonly #source: ColumnSource;
  readonly #known = new Map<Stored, number>();

  constructor(source: ColumnSource) {
    this.#source = source;
  }

  codeOf(values: PageValues, at: number): number {
    const { meaning } = this.#source;
    if (values.kind === "texts" && meaning.kind === "bytes")
      return this.#code(values.bytes, values.starts[at], values.ends[at]);
    if (meaning.kind !== "text" && meaning.kind !== "number")
      throw new Error(`column ${this.#source.name} has another type than it says`);
    const stored = storedAt(values, at);
    const known = this.#known.get(stored);
    if (known !== undefined) return known;
    const bytes = encoder.encode(meaning.textOf(stored));
    const code = this.#code(bytes, 0, bytes.length);
    if (values.kind === "plain" && this.#known.size < remembered) this.#known.set(stored, code);
    return code;
  }

  #code(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > this.#source.fieldBytes) throw new BadText("long");
    const hash = hashOf(bytes, start, end);
    const code = this.texts.find(bytes, start, end, hash);
    if (code >= 0) return code;
    if (!isUtf8(bytes, start, end)) throw new BadText("no UTF-8");
    return this.texts.add(bytes, start, end, hash);
  }
}

const encoder = new TextEncoder();

/** A text that no table has; which row has it is known further up. */
class BadText extends Error {
  readonly #what: "long" | "no UTF-8";

  constructor(what: "long" | "no UTF-8") {
    super(what);
    this.#what = what;
  }

  at({ path, name, fieldBytes }: ColumnSource, row: number): UserError {
    const where = { file: path, line: row + 1 };
    if (this.#what === "long") return tooLong("field", where, fieldBytes);
    return dataFault(
      where,
      `column \`${name}\` holds bytes that are no UTF-8 text (row ${count(row + 1)})`,
      "Write it as text, or name the features without it.",
    );
  }
}

type Step =
  | { readonly dictionary: PageValues; readonly page: null; readonly row: number }
  | { readonly dictionary: null; readonly page: DataPage; readonly row: number };

/** Each dictionary, and each page with the row that it starts with. */
function* pagesOf({ as, chunks }: ColumnSource): Generator<Step> {
  let row = 0;
  for (const { pages, unpack } of chunks) {
    let withDictionary = false;
    for (const { header, bytes } of pages) {
      if (header.type === "DICTIONARY_PAGE") {
        yield { dictionary: dictionaryOf(bytes, header, as, unpack), page: null, row };
        withDictionary = true;
        continue;
      }
      const page = dataPageOf(bytes, header, as, unpack);
      // An entry of the dictionary before would be another value.
      if (page.values.kind === "indexes" && !withDictionary) throw new Error("a dictionary is missing");
      yield { dictionary: null, page, row };
      row += sizeOf(page);
    }
  }
}

function sizeOf({ present, held }: DataPage): number {
  return present === null ? held : present.length;
}

/** The values one after the other, where they are present. */
function scatter<A extends Float64Array | Int32Array>(
  to: A,
  first: number,
  present: Uint8Array | null,
  values: A,
  missing: number,
): void {
  if (present === null) {
    to.set(values, first);
    return;
  }
  for (let row = 0, next = 0; row < present.length; row++)
    to[first + row] = present[row] === 1 ? values[next++] : missing;
}

function rowOfValue({ present }: DataPage, value: number): number {
  if (present === null) return value;
  let row = -1;
  for (let left = value; left >= 0; ) if (present[++row] === 1) left--;
  return row;
}

function entryOf(entries: Float64Array | Int32Array | null, index: number): number {
  if (entries === null || index < 0 || index >= entries.length) throw new Error("a value is not in its dictionary");
  return entries[index];
}

function storedAt(values: PageValues, at: number): Stored {
  return values.kind === "plain" ? values.values[at] : values.bytes.subarray(values.starts[at], values.ends[at]);
}
