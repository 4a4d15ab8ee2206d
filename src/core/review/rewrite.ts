// What is written in another way and says the same: what it is, and the words for it.

import { count, counted } from "../numerals.ts";
import type { RowCounts } from "./judge-review.ts";

/** In the order in which they are told. */
export const rewriteKinds = [
  "format",
  "packing",
  "files",
  "row-order",
  "column-order",
  "line-ends",
  "last-line-end",
  "byte-order-mark",
  "delimiter",
  "quoting",
  "dates",
  "numbers",
  "missing",
  "blanks",
  "blank-lines",
  "json",
] as const;

export interface Rewrite {
  readonly what: (typeof rewriteKinds)[number];
  /** Null: the file as a whole. */
  readonly column: string | null;
  /** As it was and is written: "yyyy-mm" and "yyyy-mm-dd". */
  readonly from: string | null;
  readonly to: string | null;
  /** Cells of rows that both sides have; null where cells are not what is counted, or not all were looked at. */
  readonly cells: number | null;
}

/** Of a file as a whole. */
export function ofFile(what: Rewrite["what"], from: string | null, to: string | null): Rewrite {
  return { what, column: null, from, to, cells: null };
}

/** Lines of head's files, and those of them that do not stand in the base byte for byte. */
export interface LineCounts {
  readonly all: number;
  readonly touched: number;
}

/** A column whose values differ by no more than rounding, in some rows. */
export interface Rounded {
  readonly column: string;
  readonly cells: number;
  /** The largest difference, by the larger of the two values. */
  readonly largest: number;
}

export interface Written {
  readonly rewrites: readonly Rewrite[];
  /** Null: lines were not counted. */
  readonly lines: LineCounts | null;
  readonly rounded: readonly Rounded[];
  /** Rows that are only rounded; they count as changed. */
  readonly roundedRows: number;
}

/**
 * "Harmless rewrite of the data: every line touched (1,204 of 1,204), no value changed: line ends LF → CRLF." Null where nothing is written in
 * another way, or nobody can tell.
 *
 * @param columnsKept whether columns were neither added nor removed nor renamed
 */
export function rewriteSentence(written: Written, rows: RowCounts, columnsKept: boolean): string | null {
  const { rewrites, lines, roundedRows } = written;
  const touched = touchedInWords(lines);
  const how = waysOf(rewrites);
  const { added, removed } = rows;
  const changed = rows.changed - roundedRows;
  const rounding = roundingInWords(written);
  if (added + removed + changed === 0) {
    if (rounding !== null) {
      const also = how === "" ? "" : ` Beside that, written in another way: ${how}.`;
      return `The data is only rounded${touched === null ? "" : `, ${touched}`}: ${rounding}.${also}`;
    }
    if (how === "" && (touched === null || !columnsKept)) return null;
    const told = how === "" ? "how it is written otherwise is not known" : how;
    if (columnsKept) {
      const what = touched === null ? "only how the data is written changed, no value" : `${touched}, no value changed`;
      return `Harmless rewrite of the data: ${what}: ${told}.`;
    }
    return `No value of a column that stayed changed, only how it is written: ${told}.`;
  }
  if (how === "" && rounding === null) return null;
  const real = [
    changed === 0 ? null : `values changed in ${counted(changed, "row")}`,
    added === 0 ? null : `${counted(added, "row was", "rows were")} added`,
    removed === 0 ? null : `${counted(removed, "row was", "rows were")} removed`,
  ].filter((part) => part !== null);
  const others = rounding === null ? "" : ` Only rounded: ${rounding}.`;
  const rest = how === "" ? "" : ` The rest is written in another way and says the same: ${how}.`;
  return `${capital(real.join(", "))}${touched === null || how === "" ? "" : ` (${touched})`}.${others}${rest}`;
}

/** "every line touched (1,204 of 1,204)". */
function touchedInWords(lines: LineCounts | null): string | null {
  if (lines === null) return null;
  const { all, touched } = lines;
  if (touched === 0) return `no line touched (${count(all)} stand as they were)`;
  if (touched === all) return `every line touched (${count(touched)} of ${count(all)})`;
  return `${count(touched)} of ${counted(all, "line")} touched`;
}

/** "5,000 cells of `x` and `y`, by at most 2e-16 of their value". */
function roundingInWords({ rounded }: Written): string | null {
  if (rounded.length === 0) return null;
  const cells = rounded.reduce((sum, one) => sum + one.cells, 0);
  const largest = Math.max(...rounded.map((one) => one.largest));
  const by = Number(largest.toPrecision(2));
  const size = by >= 1e-4 ? `${Number((100 * by).toPrecision(2))} %` : String(by);
  const names = namesOf(rounded.map(({ column }) => column));
  return `${counted(cells, "cell")} of ${names}, by at most ${size} of ${cells === 1 ? "its" : "their"} value`;
}

function waysOf(rewrites: readonly Rewrite[]): string {
  return rewriteKinds
    .flatMap((what) => {
      const ofKind = rewrites.filter((rewrite) => rewrite.what === what);
      return ofKind.length === 0 ? [] : [wayOf(ofKind)];
    })
    .join(", ");
}

/** All of one kind. */
function wayOf(rewrites: readonly Rewrite[]): string {
  const [{ what, column, from, to }] = rewrites;
  const how = from === null || to === null ? null : `${from} → ${to}`;
  if (what === "last-line-end" || what === "byte-order-mark")
    return `${words[what]} ${to === "there" ? "added" : "removed"}`;
  if (column === null) return how === null ? words[what] : `${words[what]} ${how}`;
  const names = namesOf(rewrites.flatMap((one) => one.column ?? []));
  const isAlike = rewrites.every((one) => one.from === from && one.to === to);
  return `${words[what]} in ${names}${how === null ? "" : ` (${isAlike ? "" : "such as "}${how})`}`;
}

const NAMES_SHOWN = 3;

function namesOf(columns: readonly string[]): string {
  const names = columns.slice(0, NAMES_SHOWN).map((column) => `\`${column}\``);
  const hidden = columns.length - names.length;
  if (hidden > 0) return `${names.join(", ")} and ${count(hidden)} more`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const words: Readonly<Record<Rewrite["what"], string>> = {
  format: "file format",
  packing: "packing",
  files: "names or number of files",
  "row-order": "order of rows",
  "column-order": "order of columns",
  "line-ends": "line ends",
  "last-line-end": "final line end",
  "byte-order-mark": "byte-order mark",
  delimiter: "delimiter",
  quoting: "quoted fields",
  dates: "dates",
  numbers: "numbers",
  missing: "missing values",
  blanks: "blanks around values",
  "blank-lines": "blank lines",
  json: "the JSON's own spelling",
};
