// Rows that are in train and in holdout at once: exactly, nearly, by key, by group, or later in time.

import { numbersOf } from "../dataset/decimals.ts";
import { hashedTogether } from "../dataset/hashes.ts";
import { identitiesOf } from "../dataset/identity.ts";
import { marksOf } from "../dataset/row-marks.ts";
import { type Column, columnOf, type Rows, rowsWhere, type Table, type TextColumn, textOf } from "../dataset/table.ts";
import { count, counted, percent } from "../numerals.ts";
import { missingIn } from "./column-values.ts";
import type { Leak } from "./leak.ts";
import { dateOf, dayOrderOf } from "./month-change.ts";
import { nearCopies } from "./near-copies.ts";
import type { DatasetSide, ReviewOptions } from "./review-input.ts";
import { hashesOf, meetingsIn, repeatsOf, rowSetOf } from "./row-hashes.ts";

/** Of the train rows, how many differ in the columns looked at; where fewer do, equal rows are chance. */
const TELLING = 0.8;

/** Few features agree by chance. */
const LEAST_FEATURES = 3;

/** @param keysDiffer each row is known to have a key of its own */
export function rowLeaks(side: DatasetSide, options: ReviewOptions, keysDiffer: boolean): readonly Leak[] {
  if (side.train.length === 0 || side.holdout.length === 0) return [];
  const { table } = side;
  const features = options.features.filter((name) => columnOf(table, name) !== undefined);
  const target = options.target === null ? undefined : columnOf(table, options.target);
  const exact =
    features.length < LEAST_FEATURES
      ? null
      : (copiesAmongRepeats(side, features, target) ??
        copiesIn(labelledRows(side, target), labelledHashes(table, features, options.target)));
  return [
    ...(keysDiffer ? [] : sharedKeys(side, options)),
    ...(exact === null ? [] : copies(side, exact)),
    ...nearCopies(side, features, exact),
    ...sharedGroups(side, options.group),
    ...laterRows(side, options.time),
  ];
}

/** Without the rows whose target is not known. */
function labelledRows(side: DatasetSide, target: Column | undefined): DatasetSide {
  if (target === undefined) return side;
  const isGap = missingIn(target);
  return {
    ...side,
    train: rowsWhere(side.train, (row) => !isGap(row)),
    holdout: rowsWhere(side.holdout, (row) => !isGap(row)),
  };
}

function labelledHashes(table: Table, features: readonly string[], target: string | null): Uint32Array {
  const ofFeatures = hashesOf(table, features);
  if (target === null || columnOf(table, target) === undefined) return ofFeatures;
  return hashedTogether(ofFeatures, hashesOf(table, [target]));
}

/** As `copiesIn`, by the few rows whose features repeat; null where they are not few. */
function copiesAmongRepeats(side: DatasetSide, features: readonly string[], target: Column | undefined): Rows | null {
  const { table } = side;
  const repeats = repeatsOf(table, features, TELLING);
  if (repeats === null) return null;
  if (repeats.groups.length === 0) return new Uint32Array(0);
  const { train, holdout } = labelledRows(side, target);
  const [isKnown, isHeldOut] = [train, holdout].map((rows) => marksOf(rows, table.rowCount));
  const label = target === undefined ? null : target.type === "number" ? target.values : target.codes;
  const copied = repeats.groups.flatMap((group) => {
    const known = group.filter((row) => isKnown[row] === 1);
    return group.filter(
      (row) => isHeldOut[row] === 1 && known.some((other) => label === null || label[other] === label[row]),
    );
  });
  return Uint32Array.from(copied).toSorted();
}

/** Holdout rows whose hash a train row has; null where the hashes tell too few train rows apart. */
function copiesIn(side: DatasetSide, hashes: Uint32Array): Rows | null {
  const { rows, distinct } = meetingsIn(side, hashes);
  return distinct < TELLING * side.train.length ? null : rows;
}

/** Holdout rows that share the values of these columns with a train row. */
function sharedRows(side: DatasetSide, columns: readonly string[]): RowSharing {
  const hashes = identitiesOf(side.table, columns, { exactText: true });
  const { rows } = meetingsIn(side, hashes);
  return { rows, distinct: rowSetOf(hashes, rows).size };
}

interface RowSharing {
  readonly rows: Rows;
  /** How many values they have. */
  readonly distinct: number;
}

function copies({ table, holdout }: DatasetSide, rows: Rows): readonly Leak[] {
  if (rows.length === 0) return [];
  return [
    {
      rule: "leakage/rows-in-both",
      column: null,
      count: rows.length,
      at: { table, rows },
      message: `${counted(rows.length, "holdout row")} (${percent(rows.length / holdout.length)}) ${rows.length === 1 ? "is also a train row" : "are also train rows"}, with the same features and target: the model has seen the answer, and scores look too good.`,
    },
  ];
}

function sharedKeys(side: DatasetSide, { key }: ReviewOptions): readonly Leak[] {
  const { table } = side;
  if (key.length === 0 || key.some((name) => columnOf(table, name) === undefined)) return [];
  const { rows } = sharedRows(side, key);
  if (rows.length === 0) return [];
  const message = `${counted(rows.length, "key")} of the holdout ${rows.length === 1 ? "is" : "are"} in train too: the same thing is learnt from and tested on.`;
  return [{ rule: "leakage/key-in-both", column: key[0], count: rows.length, at: { table, rows }, message }];
}

function sharedGroups(side: DatasetSide, group: string | null): readonly Leak[] {
  const { table } = side;
  if (group === null || columnOf(table, group) === undefined) return [];
  const { rows, distinct: groups } = sharedRows(side, [group]);
  if (rows.length === 0) return [];
  const message = `${counted(groups, "group")} of \`${group}\` ${groups === 1 ? "has" : "have"} rows in train and in the holdout (${counted(rows.length, "holdout row")}): the model can recognise them.`;
  return [{ rule: "leakage/group-in-both", column: group, count: rows.length, at: { table, rows }, message }];
}

/** Train rows that are later than holdout rows: a model that knows the future. Rows of the same moment are no leak. */
function laterRows({ table, train, holdout }: DatasetSide, time: string | null): readonly Leak[] {
  const column = time === null ? undefined : columnOf(table, time);
  if (column === undefined) return [];
  const times = column.type === "number" ? numbersOf(column) : momentsOf(column);
  let earliest = Number.POSITIVE_INFINITY;
  for (const row of holdout) if (times[row] < earliest) earliest = times[row];
  const rows = train.filter((row) => times[row] > earliest);
  if (rows.length === 0 || earliest === Number.POSITIVE_INFINITY) return [];
  const message = `${counted(rows.length, "train row")} ${rows.length === 1 ? "is" : "are"} later in \`${column.name}\` than the first holdout row: the model learns from the future of ${count(holdout.length)} rows that it is tested on.`;
  return [{ rule: "leakage/time", column: column.name, count: rows.length, at: { table, rows }, message }];
}

/** Milliseconds since 1970 by text, for ordering alone; NaN where there is no date. */
function momentsOf(column: TextColumn): Float64Array {
  const { codes, dictionary } = column;
  const order = dayOrderOf(column);
  const known = Float64Array.from(dictionary.ends, (_, code) => {
    const text = textOf(dictionary, code);
    const date = dateOf(text, order);
    if (date === null) return Number.NaN;
    const day = Date.UTC(date.year, date.month - 1, Math.max(1, date.day));
    const clock = /[T ](\d{2}):(\d{2})(?::(\d{2}))?/.exec(text);
    return clock === null
      ? day
      : day + 1000 * (3600 * Number(clock[1]) + 60 * Number(clock[2]) + Number(clock[3] ?? 0));
  });
  return Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : known[code]));
}
