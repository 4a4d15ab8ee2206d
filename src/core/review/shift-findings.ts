// Columns that moved under a header that stayed: a column now holds what its neighbour held before.

import { numbersOf } from "../dataset/decimals.ts";
import { marksOf } from "../dataset/row-marks.ts";
import { columnOf, everyRow } from "../dataset/table.ts";
import { count, counted } from "../numerals.ts";
import { medianOf } from "../stats/median.ts";
import { compareCells } from "./cell-comparison.ts";
import { findingOf, softened } from "./draft.ts";
import { type EditedCells, pairsAt } from "./edited-cells.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput, RowPairs } from "./review-input.ts";

/** Rows that are looked at, spread evenly. */
const SAMPLED = 1000;
/** In fewer rows two columns agree by chance. */
const LEAST_ROWS = 10;
/** Where only some rows were edited, so many of them say more than chance. */
const LEAST_EDITED = 20;
/** Of the rows, how many hold the other column's old value for the columns to count as moved. */
const MOVED = 0.8;
/** Numbers that were revised as well are still much nearer to the other column's old ones than to their own. */
const NEARER = 0.25;

/** Of the moved columns of numbers, how many must fit the other rows better than before for a repair. */
const BACK = 0.75;

export interface Shifts {
  readonly findings: readonly DataFinding[];
  /** Columns that need no other explanation. */
  readonly columns: ReadonlySet<string>;
}

/** Columns that hold what another column held before, in all rows or in the edited ones; and which columns that explains. */
export function shiftFindings(input: ReviewInput, edits: EditedCells): Shifts {
  const none = { findings: [], columns: new Set<string>() };
  if (input.base === null) return none;
  const all = edits.matched.base.length >= LEAST_ROWS ? edits.matched : inOrder(input);
  const whole = movedColumns(input, spreadOver(all, SAMPLED));
  if (whole.length > 0) return shifts(input, whole, all, null);
  const some = editedRows(input);
  const part = some.base.length >= LEAST_EDITED ? movedColumns(input, spreadOver(some, SAMPLED)) : [];
  // In edited rows one column that holds another's values may be filled in from it.
  return part.length > 1 ? shifts(input, part, some, some.head.length) : none;
}

/** @param among how many edited rows they moved in; null: in all rows */
function shifts(input: ReviewInput, moved: readonly Moved[], pairs: RowPairs, among: number | null): Shifts {
  const { head, options } = input;
  const list = moved
    .slice(0, 3)
    .map(({ column, from }) => `\`${column.name}\` holds what \`${from}\` held`)
    .join(", ");
  const more = moved.length > 3 ? ` and ${count(moved.length - 3)} more` : "";
  const isMended = among !== null && movedBack(input, moved, pairs);
  const where = among === null ? "" : ` in ${counted(among, "edited row")}`;
  const message = isMended
    ? `This looks like a repair: columns moved${where} to where the other rows have such values: ${list}${more}. The error may jump because the data was wrong before, not because the model got worse.`
    : `Columns moved under an unchanged header${where}: ${list}${more}. Every model reads them by their names.`;
  return {
    findings: [
      findingOf({
        rule: "columns/shifted",
        level: isMended ? softened(options.levels.schema) : options.levels.schema,
        message,
        column: moved[0].column.name,
        count: moved.length,
        at: { table: head.table, rows: pairs.head.slice(0, 1) },
      }),
    ],
    columns: new Set(moved.map((one) => one.column.name)),
  };
}

/** Whether most moved columns hold in these rows what the rows that nobody edited hold, and held something else. */
function movedBack({ base, head }: ReviewInput, moved: readonly Moved[], pairs: RowPairs): boolean {
  const numeric = moved.flatMap(({ column }) => {
    const before = base === null ? undefined : columnOf(base.table, column.name);
    return column.type === "number" && before?.type === "number" ? [{ now: column.values, old: before.values }] : [];
  });
  const edited = marksOf(pairs.head, head.table.rowCount);
  const nearer = numeric.filter(({ now, old }) => {
    const others = now.filter((value, row) => edited[row] === 0 && !Number.isNaN(value));
    if (others.length < LEAST_ROWS) return false;
    const center = medianOf(others);
    const distance = (values: Float64Array): number =>
      Math.abs(medianOf(values.filter((value) => !Number.isNaN(value))) - center);
    return (
      distance(Float64Array.from(pairs.head, (row) => now[row])) <
      distance(Float64Array.from(pairs.base, (row) => old[row]))
    );
  });
  return nearer.length > BACK * numeric.length;
}

interface Moved {
  readonly column: Column;
  readonly from: string;
  /** How many places to the right it stands now. */
  readonly by: number;
}

/** Columns that hold in these rows what another one held. */
function movedColumns({ base, head, columns }: ReviewInput, pairs: RowPairs): readonly Moved[] {
  if (base === null || pairs.base.length < LEAST_ROWS) return [];
  const renamed = new Set(columns.renamed.map(({ to }) => to));
  const moved = head.table.columns.flatMap((column): readonly Moved[] => {
    if (renamed.has(column.name)) return [];
    const own = columnOf(base.table, column.name);
    if (own === undefined) return [];
    // What stayed did not move; asked first, since it spares a wide table all pairs of columns.
    if (sameShare(column, own, pairs) > 1 - MOVED) return [];
    const place = base.table.columns.indexOf(own);
    const others = base.table.columns
      .map((other, index) => ({ other, index }))
      .filter(({ index }) => index !== place)
      .toSorted((a, b) => Math.abs(a.index - place) - Math.abs(b.index - place));
    const few = spreadOver(pairs, FEW);
    const from = others.find(({ other }) => isNearOther(column, other, few) && holdsOther(column, own, other, pairs));
    return from === undefined ? [] : [{ column, from: from.other.name, by: place - from.index }];
  });
  // A single pair of like columns may be chance or an edit; two that changed places, or neighbours in one direction, are not.
  const exact = moved.filter(({ column, from }) => {
    const other = columnOf(base.table, from);
    return other !== undefined && sameShare(column, other, pairs) >= MOVED;
  });
  const run = moved.filter(({ by }) => moved.filter((one) => one.by === by && Math.abs(by) <= 2).length >= 2);
  return moved.filter((one) => exact.includes(one) || run.includes(one));
}

type Column = ReviewInput["head"]["table"]["columns"][number];

function holdsOther(now: Column, own: Column, other: Column, pairs: RowPairs): boolean {
  const [rowsBase, rowsHead] = [pairs.base, pairs.head];
  if (!varies(other, pairs.base) && !varies(now, pairs.head)) return false;
  if (sameShare(now, other, pairs) >= MOVED && varies(now, pairs.head)) return true;
  if (now.type === "text" || other.type === "text" || own.type === "text") return false;
  const [values, before, neighbour] = [numbersOf(now), numbersOf(own), numbersOf(other)];
  const distance = (to: Float64Array): number => {
    const sizes = Float64Array.from(rowsHead, (row, i) => Math.abs(values[row] - to[rowsBase[i]]));
    return medianOf(sizes.filter((size) => !Number.isNaN(size)));
  };
  const spread = medianOf(spreadOf(neighbour, rowsBase));
  const toOther = distance(neighbour);
  return toOther < NEARER * distance(before) && toOther < 0.1 * spread;
}

/** So few rows spare nearly all pairs of columns the look at all sampled rows. */
const FEW = 48;

/** Whether more than a fifth of some rows agree: of columns that moved, far more than half do. Spares most pairs the rest. */
function isNearOther(now: Column, other: Column, few: RowPairs): boolean {
  if (now.type === "text" || other.type === "text") return sameShare(now, other, few) > 0.2;
  const [values, neighbour] = [numbersOf(now), numbersOf(other)];
  const limit = 0.1 * medianOf(spreadOf(neighbour, few.base));
  const near = few.head.filter((row, i) => !(Math.abs(values[row] - neighbour[few.base[i]]) > 2 * limit));
  return near.length > 0.2 * few.head.length;
}

/** Distances from the median. */
function spreadOf(values: Float64Array, rows: Uint32Array): Float64Array {
  const taken = Float64Array.from(rows, (row) => values[row]).filter((value) => !Number.isNaN(value));
  const middle = medianOf(taken);
  return taken.map((value) => Math.abs(value - middle));
}

function sameShare(now: Column, other: Column, pairs: RowPairs): number {
  return 1 - compareCells(other, now, false).differing(pairs.base, pairs.head).length / pairs.base.length;
}

/** At least five values: flags and constants look like each other. */
function varies(column: Column, rows: Uint32Array): boolean {
  const seen = new Set<number>();
  for (const row of rows) {
    seen.add(column.type === "number" ? column.values[row] : column.codes[row]);
    if (seen.size >= 5) return true;
  }
  return false;
}

/** The rows that were edited at all. */
function editedRows({ rows }: ReviewInput): RowPairs {
  if (rows === null) return { base: new Uint32Array(0), head: new Uint32Array(0) };
  return pairsAt(rows.pairs, rows.changed);
}

/** Where keys moved too, rows still stand in their order. */
function inOrder({ base, head }: ReviewInput): RowPairs {
  const rows = Math.min(base?.table.rowCount ?? 0, head.table.rowCount);
  return { base: everyRow(rows), head: everyRow(rows) };
}

/** Some of them, spread evenly: so many at least, and less than twice as many. */
function spreadOver({ base, head }: RowPairs, least: number): RowPairs {
  const step = Math.max(1, Math.floor(base.length / least));
  const places = Uint32Array.from({ length: Math.ceil(base.length / step) }, (_, i) => i * step);
  return pairsAt({ base, head }, places);
}
