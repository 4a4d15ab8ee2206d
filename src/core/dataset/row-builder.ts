// Columns under construction: typed arrays that grow with the rows, by what the file's size promises where it is known.

import { type CsvLimits, tooManyCells, tooManyRows } from "./csv-faults.ts";
import { canonicalIntegerOf, decimalOf } from "./decimal-text.ts";
import { isMissing } from "./missing-texts.ts";
import type { Column, Origin } from "./table.ts";
import { hashOf, TextIndex } from "./text-index.ts";
import { isUtf8 } from "./utf8.ts";

/** What becomes of a column's cells. As plain numbers, because they are looked at once a cell. */
export const skipped = 0;
export const decimal = 1;
/** A number only while each cell is a canonical integer. */
export const integerKey = 2;
export const text = 3;
export type CellKind = typeof skipped | typeof decimal | typeof integerKey | typeof text;

export interface ColumnPlan {
  readonly name: string;
  readonly kind: CellKind;
  /** Texts that are missing in this column, beside the blank one. */
  readonly missing: TextIndex;
}

/** Given in place of a code where the text is not UTF-8. */
export const notText = -2;

export class RowBuilder {
  readonly plans: readonly ColumnPlan[];
  readonly kinds: CellKind[];
  readonly numbers: Float64Array[];
  readonly codes: Int32Array[];
  readonly texts: TextIndex[];
  lines: Uint32Array;
  rowCount = 0;
  capacity = 0;
  /** Number columns that met a text: their further cells are skipped. */
  readonly turned: number[] = [];
  /** Bytes read so far, and in all (0: unknown). */
  bytesDone = 0;
  bytesTotal = 0;
  readonly #limits: CsvLimits;
  readonly #keptColumns: number;
  readonly #Memory: typeof ArrayBuffer | typeof SharedArrayBuffer;

  /** @param shared whether other threads see the cells */
  constructor(plans: readonly ColumnPlan[], capacity: number, limits: CsvLimits, shared = false) {
    this.plans = plans;
    // One more than there are columns: a row with too many fields is scanned to its end, to be counted.
    this.kinds = [...plans.map((plan) => plan.kind), skipped];
    this.numbers = plans.map(() => new Float64Array(0));
    this.codes = plans.map(() => new Int32Array(0));
    this.texts = plans.map(() => new TextIndex());
    this.lines = new Uint32Array(0);
    this.#limits = limits;
    this.#Memory = shared ? SharedArrayBuffer : ArrayBuffer;
    this.#keptColumns = plans.filter((plan) => plan.kind !== skipped).length;
    this.#resize(Math.min(capacity, limits.rows));
  }

  get names(): readonly string[] {
    return this.plans.map((plan) => plan.name);
  }

  /** Makes room for at least one more row. */
  grow(file: string, line: number): void {
    const where = { file, line };
    if (this.rowCount >= this.#limits.rows) throw tooManyRows(where, this.#limits.rows);
    if ((this.rowCount + 1) * this.#keptColumns > this.#limits.cells) throw tooManyCells(where, this.#limits.cells);
    const promised = this.bytesDone === 0 ? 0 : this.rowCount * (this.bytesTotal / this.bytesDone) * 1.02;
    const least = promised > this.rowCount ? this.rowCount * 1.1 : this.rowCount * 2;
    this.#resize(Math.min(Math.ceil(Math.max(promised, least)) + 64, this.#limits.rows));
  }

  /** Makes room for that many more rows. */
  reserve(count: number, file: string): void {
    const needed = this.rowCount + count;
    if (needed > this.#limits.rows) throw tooManyRows({ file }, this.#limits.rows);
    if (needed * this.#keptColumns > this.#limits.cells) throw tooManyCells({ file }, this.#limits.cells);
    if (needed > this.capacity) this.#resize(needed);
  }

  /** The value of a number cell; NaN when it is missing. A text turns the column. */
  numberOf(column: number, bytes: Uint8Array, start: number, end: number): number {
    const value =
      this.kinds[column] === integerKey ? canonicalIntegerOf(bytes, start, end) : decimalOf(bytes, start, end);
    if (!Number.isNaN(value) || isMissing(this.plans[column].missing, bytes, start, end)) return value;
    this.kinds[column] = skipped;
    this.turned.push(column);
    return value;
  }

  /** Code of a text that is not in the index yet: a new one, or -1 when it is missing. */
  newCode(column: number, bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (isMissing(this.plans[column].missing, bytes, start, end)) return -1;
    if (!isUtf8(bytes, start, end)) return notText;
    return this.texts[column].add(bytes, start, end, hash);
  }

  codeOf(column: number, bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const code = this.texts[column].find(bytes, start, end, hash);
    return code >= 0 ? code : this.newCode(column, bytes, start, end, hash);
  }

  /** The column, finished. Null for one that is skipped or turned. */
  column(index: number): Column | null {
    const { name } = this.plans[index];
    const kind = this.kinds[index];
    if (kind === skipped) return null;
    if (kind === text)
      return {
        type: "text",
        name,
        codes: this.#fitted(this.codes[index], codes),
        dictionary: this.texts[index].dictionary(),
      };
    return { type: "number", name, values: this.#fitted(this.numbers[index], numbers) };
  }

  origin(files: readonly string[], firstRows: readonly number[]): Origin {
    return { files, firstRows, lines: this.#fitted(this.lines, lines) };
  }

  #resize(capacity: number): void {
    for (const [column, kind] of this.kinds.entries()) {
      if (kind === text) this.codes[column] = this.#resized(this.codes[column], codes, capacity);
      else if (kind !== skipped) this.numbers[column] = this.#resized(this.numbers[column], numbers, capacity);
      // A column that turned is read again later; its memory is of use before.
      else if (column < this.plans.length) this.numbers[column] = new Float64Array(0);
    }
    this.lines = this.#resized(this.lines, lines, capacity);
    this.capacity = capacity;
  }

  /** The rows so far, and room for others. */
  #resized<A extends Cells<A>>(from: A, cells: CellsIn<A>, capacity: number): A {
    const to = cells(new this.#Memory(capacity * from.BYTES_PER_ELEMENT));
    to.set(from.subarray(0, this.rowCount));
    return to;
  }

  /** The rows' own; a copy where the rest would waste more than an eighth. */
  #fitted<A extends Cells<A>>(from: A, cells: CellsIn<A>): A {
    if (from.length > 1.125 * this.rowCount) return this.#resized(from, cells, this.rowCount);
    return from.subarray(0, this.rowCount);
  }
}

interface Cells<A> {
  readonly length: number;
  readonly BYTES_PER_ELEMENT: number;
  subarray(start: number, end: number): A;
  set(from: A): void;
}

type CellsIn<A> = (memory: ArrayBufferLike) => A;

const numbers: CellsIn<Float64Array> = (memory) => new Float64Array(memory);
const codes: CellsIn<Int32Array> = (memory) => new Int32Array(memory);
const lines: CellsIn<Uint32Array> = (memory) => new Uint32Array(memory);
