// Slices of the holdout: which named part of a column's values each row belongs to.

import { columnOf, everyRow, type NumberColumn, type Table, type TextColumn, textOf } from "../dataset/table.ts";
import { count, counted } from "../numerals.ts";
import { type Cut, cutAtQuantiles, type SliceSpec } from "./slice-cut.ts";

/** A column's rows taken apart: each row in one slice, or in none. */
export interface Partition {
  readonly column: string;
  /** "region=north", "area in 50 to 80", "region: missing". */
  readonly names: readonly string[];
  /** Index into `names` per row of the holdout; -1: in none of them. */
  readonly codes: Int32Array;
  /** What a reader should know of it, in sentences. */
  readonly notes: readonly string[];
}

/** The holdout by the columns that the rules name. */
export interface Slicing {
  readonly partitions: readonly Partition[];
  /** Columns that the data does not have. */
  readonly lost: readonly string[];
}

export const unsliced: Slicing = { partitions: [], lost: [] };

/** More texts of one column than this share one slice, "other values". */
const MOST_LEVELS = 20;
/** A column that nobody declared, with more texts than this, is rather a name than a category. */
const MOST_SEARCHED_LEVELS = 50;
/** Sorted values that tell quarters well enough where nothing is decided. */
const ENOUGH_TO_SEARCH = 4096;
/** Fewer rows than this are never tested, so texts of so few are looked at together. */
const FEWEST_SEARCHED = 20;

/**
 * The slices by the declared columns, in their order.
 * @param cuts of the number columns, by the train rows; null: no such column there, or texts
 * @param minRows texts with fewer holdout rows are put together
 */
export function slicesBy(
  table: Table,
  specs: readonly SliceSpec[],
  cuts: readonly (Cut | null)[],
  minRows: number,
): Slicing {
  const partitions = specs.flatMap((spec, index): Partition[] => {
    const column = columnOf(table, spec.column);
    if (column === undefined) return [];
    if (column.type === "text") return [partitionOfTexts(column, minRows)];
    const cut: Cut | null =
      spec.edges === null
        ? (cuts[index] ?? cutAtQuantiles(column.values, everyRow(table.rowCount), spec.bins))
        : { kind: "edges", edges: spec.edges };
    return [partitionOfNumbers(column, cut)];
  });
  const lost = specs.map(({ column }) => column).filter((name) => columnOf(table, name) === undefined);
  return { partitions, lost };
}

/** A part of a column of its own for each that can show where a model is weak; cut by the rows that it divides. */
export function slicesToSearch(table: Table, except: ReadonlySet<string | null>, most: number): readonly Partition[] {
  const rows = everyRow(table.rowCount);
  const found: Partition[] = [];
  for (const column of table.columns) {
    if (found.length >= most) break;
    if (except.has(column.name)) continue;
    if (column.type === "text") {
      if (column.dictionary.ends.length <= MOST_SEARCHED_LEVELS) found.push(partitionOfTexts(column, FEWEST_SEARCHED));
      continue;
    }
    const cut = cutAtQuantiles(column.values, rows, 4, ENOUGH_TO_SEARCH);
    if (cut !== null) found.push(partitionOfNumbers(column, cut));
  }
  return found;
}

function partitionOfTexts({ name, codes, dictionary }: TextColumn, minRows: number): Partition {
  const sizes = new Uint32Array(dictionary.ends.length);
  for (let row = 0, { length } = codes; row < length; row++) if (codes[row] >= 0) sizes[codes[row]]++;
  const present = [...sizes.keys()].filter((code) => sizes[code] > 0);
  const text = (code: number): string => textOf(dictionary, code);
  const largestFirst = present.toSorted((a, b) => sizes[b] - sizes[a] || (text(a) < text(b) ? -1 : 1));
  const large = largestFirst.filter((code) => sizes[code] >= minRows).slice(0, MOST_LEVELS);
  const rest = largestFirst.filter((code) => !large.includes(code));
  // One value alone is better called by its name.
  const own = rest.length === 1 && large.length < MOST_LEVELS ? [...large, ...rest] : large;
  const others = own.length === large.length ? rest : [];

  const names = own.map((code) => `${name}=${text(code)}`);
  const sliceOf = new Int32Array(sizes.length).fill(-1);
  for (const [slice, code] of own.entries()) sliceOf[code] = slice;
  if (others.length > 0) {
    for (const code of others) sliceOf[code] = names.length;
    names.push(`${name}: other values`);
  }
  const missing = names.length;
  let isAnyMissing = false;
  const sliceCodes = codes.map((code) => {
    if (code >= 0) return sliceOf[code];
    isAnyMissing = true;
    return missing;
  });
  if (isAnyMissing) names.push(`${name}: missing`);
  return {
    column: name,
    names,
    codes: sliceCodes,
    notes: others.length === 0 ? [] : [othersNote(name, others.map(text), minRows)],
  };
}

function othersNote(column: string, values: readonly string[], minRows: number): string {
  const first = values.slice(0, 3).map((value) => `\`${value}\``);
  const more = values.length > first.length ? " and others" : "";
  return `The slice \`${column}: other values\` holds ${counted(values.length, "value")} of \`${column}\` (${first.join(", ")}${more}): those with fewer than ${count(minRows)} holdout rows each, and those beyond the ${MOST_LEVELS} largest.`;
}

function partitionOfNumbers({ name, values }: NumberColumn, cut: Cut | null): Partition {
  const { names, sliceOf } =
    cut === null ? { names: [`${name}: all values`], sliceOf: () => 0 } : slicesOfCut(name, cut);
  const missing = names.length;
  let isAnyMissing = false;
  const codes = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const isMissing = Number.isNaN(values[row]);
    isAnyMissing ||= isMissing;
    codes[row] = isMissing ? missing : sliceOf(values[row]);
  }
  return { column: name, names: isAnyMissing ? [...names, `${name}: missing`] : names, codes, notes: [] };
}

function slicesOfCut(name: string, cut: Cut): { names: string[]; sliceOf: (value: number) => number } {
  if (cut.kind === "values") {
    const { values } = cut;
    const others = values.length;
    return {
      names: [...values.map((value) => `${name}=${value}`), `${name}: other values`],
      sliceOf(value) {
        const found = values.indexOf(value);
        return found === -1 ? others : found;
      },
    };
  }
  const { edges } = cut;
  return {
    names: [
      `${name} below ${edges[0]}`,
      ...edges.slice(1).map((edge, index) => `${name} in ${edges[index]} to ${edge}`),
      `${name} ${edges[edges.length - 1]} or more`,
    ],
    sliceOf(value) {
      let slice = 0;
      while (slice < edges.length && value >= edges[slice]) slice++;
      return slice;
    },
  };
}
