// How cells that say the same are written on both sides: numbers, missing values, quotes.

import { FieldCutter, quote } from "../dataset/csv-field.ts";
import { decimalOf } from "../dataset/decimal-text.ts";
import { isMissing, usualMissingTexts } from "../dataset/missing-texts.ts";
import type { Rewrite } from "./rewrite.ts";

/** The lines of one side, each a whole row, and what its file's header says of them. */
export interface WrittenRows {
  readonly delimiter: number;
  readonly names: readonly string[];
  /** Of the rows that are compared, one after the other, in the same order on both sides. */
  readonly lines: readonly Uint8Array[];
}

interface Field {
  readonly bytes: Uint8Array;
  readonly quoted: boolean;
}

export interface CellWritings {
  readonly numbers: Found;
  readonly missing: Found;
  readonly blanks: Found;
  /** Of the compared fields, how many are quoted. */
  readonly quoted: { readonly fields: number; readonly base: number; readonly head: number };
}

type Found = Map<string, { cells: number; readonly from: string; readonly to: string }>;

/** Before any row was looked at. */
export function noWritings(): CellWritings {
  return { numbers: new Map(), missing: new Map(), blanks: new Map(), quoted: { fields: 0, base: 0, head: 0 } };
}

/**
 * Adds what two files' rows show to what was found.
 *
 * @param before name in the base of each column of head; one that is not in it is not compared
 * @param showValues else digits are shown as 0
 */
export function withCells(
  found: CellWritings,
  base: WrittenRows,
  head: WrittenRows,
  before: ReadonlyMap<string, string>,
  showValues: boolean,
): CellWritings {
  const { numbers, missing, blanks } = found;
  const quoted = { ...found.quoted };
  const couples = head.names.flatMap((name, at) => {
    const old = base.names.indexOf(before.get(name) ?? "");
    return old < 0 ? [] : [{ name, at, old }];
  });
  const [cutBase, cutHead] = [fieldsOf(base.delimiter), fieldsOf(head.delimiter)];
  for (const [row, line] of head.lines.entries()) {
    const [was, is] = [cutBase(base.lines[row]), cutHead(line)];
    if (was === null || is === null) continue;
    for (const { name, at, old } of couples) {
      const [one, other] = [was[old], is[at]];
      if (one === undefined || other === undefined) continue;
      quoted.fields++;
      if (one.quoted) quoted.base++;
      if (other.quoted) quoted.head++;
      if (isSame(one.bytes, other.bytes)) continue;
      const [from, to] = [textOf(one.bytes), textOf(other.bytes)];
      const [a, b] = [one, other].map(({ bytes }) => decimalOf(bytes, 0, bytes.length));
      if (from.trim() === to.trim()) note(blanks, name, "", "");
      else if (a === b) note(numbers, name, shown(from, showValues), shown(to, showValues));
      else if (isGap(one) && isGap(other)) note(missing, name, gapName(from), gapName(to));
    }
  }
  return { numbers, missing, blanks, quoted };
}

/** @param isWhole whether every row that is written in another way was looked at */
export function cellRewrites({ numbers, missing, blanks, quoted }: CellWritings, isWhole: boolean): readonly Rewrite[] {
  const ofKind = (what: "numbers" | "missing", found: Found): readonly Rewrite[] =>
    [...found].map(([column, { cells, from, to }]) => ({ what, column, from, to, cells: isWhole ? cells : null }));
  const quotes: Rewrite[] = [];
  if (quoted.base !== quoted.head) {
    const [from, to] = [quotedInWords(quoted.base, quoted.fields), quotedInWords(quoted.head, quoted.fields)];
    quotes.push({ what: "quoting", column: null, from, to: from === to ? "others" : to, cells: null });
  }
  const padded = [...blanks].map(
    ([column, { cells }]): Rewrite => ({ what: "blanks", column, from: null, to: null, cells: isWhole ? cells : null }),
  );
  return [...quotes, ...ofKind("numbers", numbers), ...ofKind("missing", missing), ...padded];
}

function quotedInWords(howMany: number, fields: number): string {
  return howMany === 0 ? "none" : howMany === fields ? "all" : "some";
}

function note(found: Found, column: string, from: string, to: string): void {
  const known = found.get(column);
  if (known === undefined) found.set(column, { cells: 1, from, to });
  else known.cells++;
}

function isGap({ bytes }: Field): boolean {
  return isMissing(usualMissingTexts, bytes, 0, bytes.length);
}

function gapName(text: string): string {
  return text.trim() === "" ? "empty" : text.trim();
}

/** "0.10" is shown as it is, or as the form that it has: "0.00". */
function shown(text: string, showValues: boolean): string {
  const trimmed = text.trim();
  return showValues ? trimmed : trimmed.replace(/\d/g, "0");
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Null for a line that is no row by itself. */
function fieldsOf(delimiter: number): (line: Uint8Array | undefined) => readonly Field[] | null {
  const cutter = new FieldCutter(delimiter);
  return (line) => {
    if (line === undefined || line.length === 0) return null;
    // Every scan stops at a line end, and at the NUL behind it.
    const bytes = new Uint8Array(line.length + 2);
    bytes.set(line);
    bytes[line.length] = 10;
    const fields: Field[] = [];
    for (let at = 0; ; at = cutter.next + 1) {
      let first = at;
      while (cutter.isPadding(bytes[first])) first++;
      const quoted = bytes[first] === quote;
      if (cutter.cut(bytes, at, line.length + 1) !== "field" || cutter.lineBreaks > 0) return null;
      fields.push({ bytes: cutter.bytes.slice(cutter.start, cutter.end), quoted });
      if (bytes[cutter.next] !== delimiter) return fields;
    }
  };
}
