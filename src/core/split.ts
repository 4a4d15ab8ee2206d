// Which rows are held out: a key-stable division that does not move when rows are added, reordered or edited.

import { type Problem, renderPlace, UserError } from "../errors.ts";
import { decimalOf } from "./dataset/decimal-text.ts";
import { type IdentityWriter, identityWriter } from "./dataset/identity.ts";
import { murmur3, murmur3OfWords } from "./dataset/murmur3.ts";
import {
  type Column,
  columnNamed,
  everyRow,
  hasMissing,
  isMissingAt,
  placeOf,
  type Rows,
  rowsBeside,
  rowsWhere,
  type Table,
  textsOf,
} from "./dataset/table.ts";
import { timesOf } from "./dataset/times.ts";
import { count, counted } from "./numerals.ts";
import type { TimeCut } from "./time-cut.ts";

/** What identifies a row for the split. `content`: the feature values themselves, for data without a key. */
export interface Identity {
  readonly kind: "key" | "group" | "content";
  /** Sorted by name for `content`, in the config's order otherwise. */
  readonly columns: readonly string[];
}

export type SplitOptions =
  | {
      readonly strategy: "hash";
      /** Share of the hash range that is held out, 0 < fraction < 1. */
      readonly fraction: number;
      readonly salt: string;
      readonly identity: Identity;
    }
  | {
      readonly strategy: "column";
      readonly column: string;
      /** Texts of `column` that mark a holdout row; all other rows are train rows. */
      readonly values: readonly string[];
      /** What makes rows one unit of the statistics; null: each row is its own. */
      readonly identity: Identity | null;
    }
  | {
      readonly strategy: "file";
      /** Paths of the holdout files, as in `Origin.files`. */
      readonly files: readonly string[];
      readonly identity: Identity | null;
    }
  | {
      readonly strategy: "time";
      readonly column: string;
      /** Of one side's data: the other side is divided at the same time, so that nothing it learns is in the holdout. */
      readonly cut: TimeCut;
      readonly identity: Identity | null;
    };

export interface Split {
  readonly train: Rows;
  readonly holdout: Rows;
  /** Identities of the holdout rows, interleaved [high, low]; empty when the options name none. */
  readonly identities: Uint32Array;
  /** Rows of an embargo: in neither part. */
  readonly between: number;
  /** For each row of the table, when it was; null where time does not divide. */
  readonly times: Float64Array | null;
}

/** What a row keeps by itself, whatever its identity says. */
export const LEARNT_FROM = 1;
export const HELD_OUT = 2;

/**
 * Divides the rows (all, or the given ones in rising order) into train and holdout.
 * @param kept by row of the table: `LEARNT_FROM`, `HELD_OUT`, or 0, where the options decide; only beside a hash
 * @throws {UserError} fault "data" when a row lacks its key, or nothing or everything would be held out.
 */
export function splitRows(
  table: Table,
  options: SplitOptions,
  rows: Rows = everyRow(table.rowCount),
  kept: Uint8Array | null = null,
): Split {
  if (options.strategy === "time") return splitByTime(table, options, rows);
  const { identity } = options;
  const test = sideTest(table, options, rows);
  return divided(table, identity, rows, kept === null ? test : keptTest(kept, test));
}

function keptTest(kept: Uint8Array, test: SideTest): SideTest {
  return (row, digest) => (kept[row] === 0 ? test(row, digest) : kept[row] === HELD_OUT);
}

function splitByTime(table: Table, options: SplitOptions & { readonly strategy: "time" }, rows: Rows): Split {
  const { holdoutFrom, trainBefore } = options.cut;
  const { values } = timesOf(table, options.column);
  const placed = rowsWhere(rows, (row) => values[row] >= holdoutFrom || values[row] < trainBefore);
  const split = divided(table, options.identity, placed, (row) => values[row] >= holdoutFrom);
  return { ...split, between: rows.length - placed.length, times: values };
}

function divided(table: Table, identity: Identity | null, rows: Rows, isHeldOut: SideTest): Split {
  const identify = identity === null ? null : requiredIdentities(table, identity, rows);
  // Both sides in one piece of memory: train from its front, holdout from its back.
  const sides = rowsBeside(table, rows.length);
  const identities = new Uint32Array(identify === null ? 0 : 2 * rows.length);
  const digest = new Uint32Array(4);
  let held = 0;
  for (let i = 0; i < rows.length; i++) {
    identify?.(rows[i], digest);
    if (!isHeldOut(rows[i], digest)) {
      sides[i - held] = rows[i];
      continue;
    }
    if (identify !== null) {
      identities[2 * held] = digest[0];
      identities[2 * held + 1] = digest[1];
    }
    sides[rows.length - ++held] = rows[i];
  }
  const holdout = sides.subarray(rows.length - held);
  holdout.reverse();
  return {
    train: sides.subarray(0, rows.length - held),
    holdout,
    // A view: what was never written to takes no memory, and a copy would.
    identities: identities.subarray(0, identify === null ? 0 : 2 * held),
    between: 0,
    times: null,
  };
}

/** Whether a row is held out, from the row itself or from the first two words of its identity. */
type SideTest = (row: number, identity: Uint32Array) => boolean;
type RowTest = (row: number) => boolean;

function sideTest(table: Table, options: Exclude<SplitOptions, { strategy: "time" }>, rows: Rows): SideTest {
  switch (options.strategy) {
    case "hash":
      return hashTest(options);
    case "column":
      return columnTest(table, options, rows);
    case "file":
      return fileTest(table, options, rows);
  }
}

/**
 * Held out when the hash of the identity's eight bytes, seeded by the salt, is below `fraction` of 2^64: each identity
 * has its side by itself, whatever other rows there are.
 */
function hashTest({ fraction, salt }: { readonly fraction: number; readonly salt: string }): SideTest {
  const seed = saltSeed(salt) | 0;
  const digest = new Uint32Array(4);
  return (_, identity) => {
    // Signed, because an integer beyond 31 bits that is handed to a function would be put into an object of its own.
    murmur3OfWords(identity[0] | 0, identity[1] | 0, 0, 8, seed, digest);
    return (digest[0] * 2 ** 32 + digest[1]) / 2 ** 64 < fraction;
  };
}

function saltSeed(salt: string): number {
  if (salt === "") return 0;
  const bytes = new TextEncoder().encode(salt);
  const digest = new Uint32Array(4);
  murmur3(bytes, 0, bytes.length, 0, digest);
  return digest[0];
}

/** A cell matches by its text, or as a number by its value: 1 and 1.0 are the same. */
function columnTest(
  table: Table,
  options: { readonly column: string; readonly values: readonly string[] },
  rows: Rows,
): RowTest {
  const column = columnNamed(table, options.column);
  const numbers = new Set(options.values.map(numberOfText).filter((value) => !Number.isNaN(value)));
  let test: RowTest;
  if (column.type === "number") test = (row) => numbers.has(column.values[row]);
  else {
    const wanted = new Set(options.values);
    const marked = Uint8Array.from(textsOf(column.dictionary), (text) =>
      Number(wanted.has(text) || numbers.has(numberOfText(text))),
    );
    test = (row) => marked[column.codes[row]] === 1;
  }
  const named = `holdout value${options.values.length === 1 ? "" : "s"} ${quoted(options.values)}`;
  requireBothSides(rows, test, (matches) => ({
    message: `${matches} row has the ${named} in column \`${options.column}\``,
    where: { file: table.origin.files.join(", ") },
    hint: `The column has ${valuesOf(column, rows)}: name those that mark the holdout rows.`,
  }));
  return test;
}

function fileTest(table: Table, options: { readonly files: readonly string[] }, rows: Rows): RowTest {
  const { files, firstRows } = table.origin;
  const wanted = new Set(options.files);
  const heldOut = new Uint8Array(table.rowCount);
  for (const [index, file] of files.entries())
    if (wanted.has(file)) heldOut.fill(1, firstRows[index], firstRows[index + 1] ?? table.rowCount);
  const test: RowTest = (row) => heldOut[row] === 1;
  requireBothSides(rows, test, (matches) => ({
    message: `${matches} row is from the holdout file${options.files.length === 1 ? "" : "s"} ${quoted(options.files)}`,
    hint: `The data is in ${quoted(files)}: name those that hold the holdout rows.`,
  }));
  return test;
}

function requireBothSides(rows: Rows, test: RowTest, problem: (matches: "no" | "every") => Problem): void {
  const first = rows.length > 0 && test(rows[0]);
  if (rows.every((row) => test(row) === first)) throw new UserError("data", problem(first ? "every" : "no"));
}

const shown = 10;

function quoted(texts: readonly string[]): string {
  const first = texts.slice(0, shown).map((text) => `\`${text}\``);
  return first.join(", ") + (texts.length > shown ? ` and ${count(texts.length - shown)} more` : "");
}

/** The values of the rows, in order of first appearance. */
function valuesOf(column: Column, rows: Rows): string {
  if (column.type === "number")
    return quoted(Array.from(new Set(Array.from(rows, (row) => column.values[row])), String));
  const texts = textsOf(column.dictionary);
  return quoted(Array.from(new Set(Array.from(rows, (row) => column.codes[row])), (code) => texts[code] ?? ""));
}

function numberOfText(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return decimalOf(bytes, 0, bytes.length);
}

function requiredIdentities(table: Table, identity: Identity, rows: Rows): IdentityWriter {
  if (identity.kind === "content") return identityWriter(table, identity.columns, { exactText: false });
  requireIdentified(table, identity, rows);
  return identityWriter(table, identity.columns, { exactText: true });
}

/** A part of a key of several columns may be missing; a row with none of it would stand wherever it falls. */
function requireIdentified(table: Table, { kind, columns }: Identity, rows: Rows): void {
  const parts = columns.map((name) => columnNamed(table, name));
  if (!parts.every(hasMissing)) return;
  const missing = rowsWhere(rows, (row) => parts.every((column) => isMissingAt(column, row)));
  if (missing.length === 0) return;
  const places = Array.from(missing.subarray(0, 3), (row) => renderPlace(placeOf(table.origin, row)));
  throw new UserError("data", {
    message: `${counted(missing.length, "row has", "rows have")} no ${kind} ${quoted(columns)}: ${places.join(", ")}${missing.length > 3 ? ", …" : ""}`,
    where: placeOf(table.origin, missing[0]),
    hint: "Fill in the cells: a row without it has no stable place in train or holdout.",
  });
}
