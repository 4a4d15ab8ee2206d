// Which rows stand for "before" and "after" in a drift test, so that rows which both sides share prove nothing.

import { type IdentityWriter, identitiesOf, identityWriter } from "../dataset/identity.ts";
import { unitsOf } from "../dataset/row-match.ts";
import { type Column, columnOf, everyRow, type Rows, rowsAt, type Table } from "../dataset/table.ts";
import { seededRandom } from "../stats/random.ts";
import type { ReviewInput } from "./review-input.ts";

export type DriftComparison = "base-head" | "train-holdout";

/** One column before and after. What both sides share is `before` without `left`, which is `after` without `came`. */
export interface DriftSamples {
  readonly comparison: DriftComparison;
  readonly column: string;
  readonly before: Column;
  readonly after: Column;
  /** All rows before, or a part of them. */
  readonly beforeRows: Rows;
  /** All rows after, or a part of them. */
  readonly afterRows: Rows;
  /** Rows of `before` whose value is no longer there: removed, or edited in this column. */
  readonly left: Rows;
  /** Rows of `after` whose value is new. */
  readonly came: Rows;
  /** Whether at least as many rows came as left. */
  readonly grew: boolean;
  /** Whether every so many rows stand for all. */
  readonly thinned: boolean;
  /** Per row, which group it belongs to; null where each row stands for itself. */
  readonly groups: { readonly before: Grouping; readonly after: Grouping } | null;
}

export interface Grouping {
  /** Group of each row, 0-based. */
  readonly unit: Uint32Array;
  readonly identityOf: IdentityWriter;
}

/** Rows above this are thinned to as many: they prove as much of any drift that counts, and take no longer. */
const MOST_ROWS = 10_000;

function thinned(rows: Rows): Rows {
  return rows.length <= MOST_ROWS ? rows : rowsAt(rows, placesAmong(rows.length));
}

/** As all rows of a table, thinned. */
function thinnedTable({ rowCount }: Table): Rows {
  return rowCount <= MOST_ROWS ? everyRow(rowCount) : placesAmong(rowCount);
}

/** One at random of every so many, because data may have a rhythm of its own; the same ones in every run. */
function placesAmong(length: number): Uint32Array {
  const random = seededRandom(length);
  const places = new Uint32Array(MOST_ROWS);
  for (let i = 0; i < MOST_ROWS; i++) places[i] = Math.floor(((i + random()) * length) / MOST_ROWS);
  return places;
}

/** The columns that can drift, each with its rows: all but those that say which row it is, or when. */
export function driftSamples(input: ReviewInput): readonly DriftSamples[] {
  return [...baseToHead(input), ...trainToHoldout(input)];
}

function baseToHead({ base, head, rows, columns, options }: ReviewInput): readonly DriftSamples[] {
  // What is empty has no distribution.
  if (base === null || base.table.rowCount === 0 || head.table.rowCount === 0) return [];
  const beforeRows = thinnedTable(base.table);
  const afterRows = thinnedTable(head.table);
  const isThinned = Math.max(base.table.rowCount, head.table.rowCount) > MOST_ROWS;
  const nameBefore = new Map(columns.renamed.map(({ from, to }) => [to, from]));
  const groups = groupsOf(options, base.table, head.table);
  return describingColumns(head.table, options).flatMap((after): readonly DriftSamples[] => {
    const before = columnOf(base.table, nameBefore.get(after.name) ?? after.name);
    if (before === undefined) return [];
    const edited = rows?.cells.get(after.name) ?? noRows;
    const left = rows === null ? beforeRows : joined(rows.removed, edited, rows.pairs.base);
    const came = rows === null ? afterRows : joined(rows.added, edited, rows.pairs.head);
    const sampled = { beforeRows, afterRows, left: thinned(left), came: thinned(came), thinned: isThinned };
    const grew = came.length >= left.length;
    return [{ comparison: "base-head", column: after.name, before, after, ...sampled, grew, groups }];
  });
}

function trainToHoldout({ head: { table, train, holdout }, options }: ReviewInput): readonly DriftSamples[] {
  if (train.length === 0 || holdout.length === 0) return [];
  const groups = groupsOf(options, table, table);
  const [beforeRows, afterRows] = [thinned(train), thinned(holdout)];
  return describingColumns(table, options).map((column) => ({
    comparison: "train-holdout",
    column: column.name,
    before: column,
    after: column,
    beforeRows,
    afterRows,
    left: beforeRows,
    came: afterRows,
    grew: true,
    thinned: train.length > MOST_ROWS || holdout.length > MOST_ROWS,
    groups,
  }));
}

const noRows = new Uint32Array(0);

function describingColumns(table: Table, { key, time, group }: ReviewInput["options"]): readonly Column[] {
  return table.columns.filter(({ name }) => !key.includes(name) && name !== time && name !== group);
}

function groupsOf({ group, key }: ReviewInput["options"], before: Table, after: Table): DriftSamples["groups"] {
  if (group === null || columnOf(before, group) === undefined || columnOf(after, group) === undefined) return null;
  const identifies = (table: Table): boolean =>
    key.length > 0 && key.every((name) => columnOf(table, name) !== undefined);
  const groupingOf = (table: Table): Grouping => ({
    unit: unitsOf(identitiesOf(table, [group], { exactText: true })).unit,
    identityOf: identityWriter(table, identifies(table) ? key : table.columns.map(({ name }) => name), {
      exactText: true,
    }),
  });
  const ofBefore = groupingOf(before);
  return { before: ofBefore, after: before === after ? ofBefore : groupingOf(after) };
}

function joined(rows: Rows, edited: Uint32Array, rowOfPair: Uint32Array): Rows {
  if (edited.length === 0) return rows;
  const all = new Uint32Array(rows.length + edited.length);
  all.set(rows);
  for (let i = 0; i < edited.length; i++) all[rows.length + i] = rowOfPair[edited[i]];
  return all;
}

/**
 * One row of each group, because rows of one group are alike and more of them prove no more: that of the smallest identity,
 * which is as good as drawn, and the same one wherever the rows stand.
 */
export function oneOfEachGroup(rows: Rows, { unit, identityOf }: Grouping): Rows {
  const smallest = new Map<number, { readonly row: number; readonly high: number; readonly low: number }>();
  const digest = new Uint32Array(4);
  for (const row of rows) {
    identityOf(row, digest);
    const [high, low] = digest;
    const known = smallest.get(unit[row]);
    if (known === undefined || high < known.high || (high === known.high && low < known.low))
      smallest.set(unit[row], { row, high, low });
  }
  return Uint32Array.from(smallest.values(), ({ row }) => row);
}
