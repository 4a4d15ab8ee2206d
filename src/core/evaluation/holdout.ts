// What judges a model: the rows that none of its side has learnt from, and what they are to the statistics.

import { hashesAt } from "../dataset/hashes.ts";
import { contentsOf, identitiesOf } from "../dataset/identity.ts";
import { isRising, type Units, unitsOf } from "../dataset/row-match.ts";
import { columnOf, everyRow, type Rows, type Table, takeRows } from "../dataset/table.ts";
import { timesOf } from "../dataset/times.ts";
import type { Split } from "../split.ts";
import { TIME_BLOCKS, timeBlocks } from "../stats/time-blocks.ts";
import { valuesAt } from "../stats/values-at.ts";
import { withKeysAsFeatures } from "./key-features.ts";
import type { Target } from "./target.ts";
import type { TrainingJob } from "./training-job.ts";

/** The rows that no model of this side has learnt from. */
export interface Holdout extends Target {
  readonly table: Table;
  /** How much each row counts, all above 0; null: all the same. */
  readonly weights: Float64Array | null;
  /** Unit of the statistics that each row belongs to, 0-based and dense; blocks of time in their order. */
  readonly unit: Uint32Array;
  readonly unitCount: number;
  /** When each row was, where units are blocks of time; else null. */
  readonly times: Float64Array | null;
  /** 64-bit identity per row by key, else by feature values; interleaved [high, low]. Finds a row again in another holdout. */
  readonly identities: Uint32Array;
  /** The latest time of its rows; null where time does not divide them. */
  readonly until: number | null;
  /** 64-bit hash of the row's compared values, interleaved [high, low]. Tells whether it was edited. */
  readonly contents: Uint32Array;
}

/** @param rows the held-out rows of a table that can be used */
export function keepHoldout(
  job: TrainingJob,
  table: Table,
  rows: Rows,
  { actual, classes, weights }: Target & { readonly weights: Float64Array | null },
  split: Split,
): Holdout {
  const kept = takeRows(table, rows);
  const splitIdentities = identitiesAt(split, rows);
  const compared = job.compared.filter((name) => columnOf(kept, name) !== undefined);
  const content = compared.filter((name) => name !== job.target && name !== job.weight);
  const times = timesAt(job, split, rows, kept);
  return {
    table: withKeysAsFeatures(kept, job),
    actual: valuesAt(actual, rows),
    classes,
    weights: weights === null ? null : valuesAt(weights, rows),
    ...(times !== null && job.group === null
      ? { ...timeBlocks(times, TIME_BLOCKS), times }
      : { ...unitsAt(job, kept, splitIdentities), times: null }),
    identities: job.split.identity?.kind === "key" ? splitIdentities : rowIdentities(kept, job.key, content),
    until: times === null || job.split.strategy !== "time" || rows.length === 0 ? null : latest(times),
    contents: contentsOf(kept, compared),
  };
}

/** The given rows, in rising order; units keep what they join and are counted anew. */
export function rowsOfHoldout(holdout: Holdout, rows: Uint32Array): Holdout {
  const units = new Uint32Array(2 * rows.length);
  for (let i = 0; i < rows.length; i++) units[2 * i + 1] = holdout.unit[rows[i]];
  return {
    table: takeRows(holdout.table, rows),
    classes: holdout.classes,
    weights: holdout.weights === null ? null : valuesAt(holdout.weights, rows),
    actual: valuesAt(holdout.actual, rows),
    ...unitsOf(units),
    times: holdout.times === null ? null : valuesAt(holdout.times, rows),
    identities: hashesAt(holdout.identities, rows),
    until: holdout.until,
    contents: hashesAt(holdout.contents, rows),
  };
}

/** When each holdout row was; read here where the split did not have to. */
function timesAt(job: TrainingJob, split: Split, rows: Rows, kept: Table): Float64Array | null {
  if (split.times !== null) return valuesAt(split.times, rows);
  return job.time === null ? null : timesOf(kept, job.time).values;
}

function latest(times: Float64Array): number {
  return times.reduce((last, time) => Math.max(last, time), Number.NEGATIVE_INFINITY);
}

/** By key where there is one, else by the values themselves. */
function rowIdentities(table: Table, key: readonly string[], content: readonly string[]): Uint32Array {
  if (key.length > 0) return identitiesOf(table, key, { exactText: true });
  return identitiesOf(table, content, { exactText: false });
}

/** Rows that the split cannot tell apart stand and fall together; where it divides by no identity, each row is its own unit. */
function unitsAt({ split }: TrainingJob, { rowCount, columns }: Table, identities: Uint32Array): Units {
  const [only, ...others] = columns.filter(({ name }) => split.identity?.columns.includes(name));
  // Numbers that rise from row to row identify each of them.
  const isAlone = others.length === 0 && only?.type === "number" && isRising(only.values);
  return identities.length === 0 || isAlone ? { unit: everyRow(rowCount), unitCount: rowCount } : unitsOf(identities);
}

/** The split's identities of those holdout rows that are usable. */
function identitiesAt({ holdout, identities }: Split, usable: Rows): Uint32Array {
  if (identities.length === 0 || usable.length === holdout.length) return identities;
  const taken = new Uint32Array(2 * usable.length);
  for (let i = 0, at = 0; i < usable.length; i++, at++) {
    while (holdout[at] !== usable[i]) at++;
    taken[2 * i] = identities[2 * at];
    taken[2 * i + 1] = identities[2 * at + 1];
  }
  return taken;
}
