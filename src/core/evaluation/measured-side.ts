// One side of a comparison: read a dataset, divide it, keep one part for models to learn from and the other to judge them.

import { inShort, UserError } from "../../errors.ts";
import type { ByteSource } from "../dataset/csv.ts";
import { readNames, readTable, type TableReader } from "../dataset/read-table.ts";
import { columnOf, everyRow, placeOf, type Rows, rowsWhere, type Table } from "../dataset/table.ts";
import { type FileWriting, watchWriting } from "../dataset/writing.ts";
import { weightedMeanAt } from "../models/column-summary.ts";
import type { MissingValues } from "../models/model.ts";
import { count, counted } from "../numerals.ts";
import { type Split, splitRows } from "../split.ts";
import { type ColumnFacts, columnFactsOf, columnsNamedBy, requireColumns } from "./columns.ts";
import type { Dataset } from "./dataset.ts";
import { chooseFeatures, rowsWithMissing } from "./features.ts";
import { type Holdout, keepHoldout } from "./holdout.ts";
import { withKeysAsFeatures } from "./key-features.ts";
import { type Cut, cutAtQuantiles } from "./slice-cut.ts";
import { type Target, targetOf } from "./target.ts";
import { splitColumns, type TrainingJob } from "./training-job.ts";
import type { Untrained } from "./untrained.ts";
import { weightsOf } from "./weights.ts";

export interface MeasuredSide {
  readonly rows: {
    readonly read: number;
    readonly train: number;
    readonly holdout: number;
    /** Rows without a target, without a feature under `missing: exclude`, of weight 0, or in the embargo before a cut in time. */
    readonly excluded: number;
    /** Of these, rows without a target that would have been held out. */
    readonly holdoutWithoutTarget: number;
  };
  readonly columns: readonly ColumnFacts[];
  /** What may be trained on its rows, in the order of the job's models. */
  readonly untrained: readonly Untrained[];
  /** Mean of the train rows' target, weighted as they are: the trivial predictor. Null in a classification. */
  readonly trainTargetMean: number | null;
  readonly holdout: Holdout;
  /** All that was read, for a review of it; null where none is wanted, or none can be made. */
  readonly dataset: Dataset | null;
  /** The rows to learn from, where somebody else trains on them. */
  readonly train: { readonly table: Table; readonly rows: Rows } | null;
  /** For each column of the job's slices, where the train rows cut it; null: not there, or no numbers. */
  readonly cuts: readonly (Cut | null)[];
  /** Whether rows whose key was rewritten are on the side on which they stood under the old one. */
  readonly keepsSides: boolean;
  readonly notes: readonly string[];
}

/** @throws {UserError} naming file, line and column where the data cannot be used. */
export async function measureSide(
  job: TrainingJob,
  files: readonly ByteSource[],
  read: TableReader = readTable,
): Promise<MeasuredSide> {
  const header = await readNames(files, job.csv);
  requireColumns(columnsNamedBy(job), header, files);
  const { table, writing, notes } = await readSide(job, header, files, read);
  if (table.rowCount < 2) throw tooFewRows(table, files);

  const { actual, classes } = targetOf(table, job.target, job.task);
  const weights = job.weight === null ? null : weightsOf(table, job.weight);
  const weighs = (rows: Rows): Rows => (weights === null ? rows : rowsWhere(rows, (row) => weights[row] > 0));
  const split = splitRows(table, job.split, everyRow(table.rowCount), job.keptSides);
  const learnt = withKeysAsFeatures(table, job);
  const models = job.models.map((model) => ({ ...model, ...chooseFeatures(learnt, job, model) }));
  const usable = usableRows(table, actual, models[0]?.features ?? [], job.missing);
  const parts = { train: weighs(split.train), holdout: weighs(split.holdout) };
  requireWeights(job, table, split, parts);
  const [train, held] = [usable(parts.train), usable(parts.holdout)];
  requireParts(job, table, train, held, { actual, classes });

  const untrained = models.map(({ spec, features, altered = null }, index): Untrained => {
    const rows = index === 0 ? train : usableRows(table, actual, features, job.missing)(parts.train);
    return { spec, data: { table: learnt, rows, features, target: job.target, weights }, altered };
  });
  const excluded = table.rowCount - train.length - held.length;
  const weightless = split.train.length - parts.train.length + split.holdout.length - parts.holdout.length;
  const unusable = excluded - split.between - weightless;
  return {
    rows: {
      read: table.rowCount,
      train: train.length,
      holdout: held.length,
      excluded,
      holdoutWithoutTarget: rowsWhere(parts.holdout, (row) => Number.isNaN(actual[row])).length,
    },
    columns: header.map((name) => columnFactsOf(table, name, job.key)),
    untrained,
    trainTargetMean: classes === null ? weightedMeanAt(actual, train, weights) : null,
    holdout: keepHoldout(job, table, held, { actual, classes, weights }, split),
    train: job.keepTrain ? { table, rows: train } : null,
    cuts: job.slices.map(({ column: name, bins, edges }) => {
      const column = columnOf(table, name);
      return edges === null && column?.type === "number" ? cutAtQuantiles(column.values, train, bins) : null;
    }),
    dataset: writing === null ? null : { table, train, holdout: held, writing },
    keepsSides: job.keptSides !== undefined,
    notes: [
      ...notes,
      ...(unusable === 0 ? [] : [excludedNote(unusable, table.rowCount, job)]),
      ...(weightless === 0
        ? []
        : [
            `${counted(weightless, "row")} of weight 0 in \`${job.weight}\` ${weightless === 1 ? "is" : "are"} left out.`,
          ]),
      ...(split.between === 0
        ? []
        : [`${counted(split.between, "row")} in the embargo before the cut: in neither part.`]),
      ...(models[0]?.notes ?? []),
    ],
  };
}

interface Read {
  readonly table: Table;
  /** Null: not all of it was read. */
  readonly writing: readonly FileWriting[] | null;
  readonly notes: readonly string[];
}

/** A column that only a review would look at must not stop the check: then there is no review. */
async function readSide(
  job: TrainingJob,
  header: readonly string[],
  files: readonly ByteSource[],
  readRows: TableReader,
): Promise<Read> {
  const keys = job.group === null ? job.key : [...job.key, job.group];
  const needed = columnsToRead(job, header);
  const read = (columns: readonly string[] | null, sources: readonly ByteSource[]): Promise<Table> =>
    readRows(sources, { ...job.csv, columns, keys, names: header });
  if (!job.review) return { table: await read(needed, files), writing: null, notes: [] };
  const watched = watchWriting(files);
  try {
    return { table: await read(null, watched.sources), writing: watched.writing(), notes: [] };
  } catch (error) {
    if (needed === null || !(error instanceof UserError)) throw error;
    const note = `What changed in the data cannot be told row by row, because a column that the model does not use cannot be read: ${inShort(error)}`;
    return { table: await read(needed, files), writing: null, notes: [note] };
  }
}

/** Those of some rows that have a target and, where the policy says so, every feature. */
function usableRows(
  table: Table,
  actual: Float64Array,
  features: readonly string[],
  missing: MissingValues,
): (rows: Rows) => Rows {
  if (missing !== "impute") {
    const lacks = rowsWithMissing(table, features, missing);
    return (rows) => rowsWhere(rows, (row) => lacks[row] === 0 && !Number.isNaN(actual[row]));
  }
  if (!actual.includes(Number.NaN)) return (rows) => rows;
  return (rows) => rowsWhere(rows, (row) => !Number.isNaN(actual[row]));
}

function columnsToRead(job: TrainingJob, header: readonly string[]): readonly string[] | null {
  if (job.columns === null) return null;
  const identity = job.split.identity?.columns ?? [];
  const sliced = job.slices.map(({ column }) => column);
  const wanted = new Set([...job.columns, ...sliced, job.target, ...job.key, ...splitColumns(job), ...identity]);
  return header.filter((name) => wanted.has(name));
}

/** Rows that all count for nothing are a mistake, unlike rows that are not there. */
function requireWeights(job: TrainingJob, table: Table, all: Split, weighing: Pick<Split, "train" | "holdout">): void {
  const problems = (["train", "holdout"] as const)
    .filter((part) => all[part].length > 0 && weighing[part].length === 0)
    .map((part) => ({
      message: `every ${part === "train" ? "train" : "held-out"} row of ${job.label} has weight 0 in \`${job.weight}\``,
      where: placeOf(table.origin, all[part][0]),
      hint: "Give rows a weight above 0, or take data.weight out.",
    }));
  if (problems.length > 0) throw new UserError("data", problems);
}

function requireParts(job: TrainingJob, table: Table, train: Rows, holdout: Rows, { actual, classes }: Target): void {
  const where = { file: table.origin.files.join(", ") };
  const fail = (message: string, hint: string) => new UserError("data", { message, where, hint });
  if (train.length === 0)
    throw fail(`no row of ${job.label} is left to train on`, "Add rows with a target, or make data.holdout smaller.");
  // Rows that a pull request appends may all be later than the base's last one; its model is still to be had.
  if (holdout.length === 0 && job.split.strategy !== "time")
    throw fail(
      `none of ${counted(train.length, "row")} of ${job.label} is held out`,
      "Add rows, or make data.holdout.fraction larger.",
    );
  const first = actual[train[0]];
  if (train.every((row) => actual[row] === first)) {
    throw fail(
      `the target \`${job.target}\` is ${classes === null ? first : `\`${classes[first]}\``} in every train row of ${job.label}`,
      "A constant target leaves nothing to learn: check the column, or name another target.",
    );
  }
}

function tooFewRows(table: Table, files: readonly ByteSource[]): UserError {
  const where = { file: files.map((file) => file.path).join(", ") };
  if (table.rowCount === 0)
    return new UserError("data", {
      message: "there is a header but no row",
      where,
      hint: "Add rows, or check how the file is written.",
    });
  return new UserError("data", {
    message: "there is only one row",
    where,
    hint: "One part is trained on and another held out: add rows.",
  });
}

function excludedNote(excluded: number, read: number, job: TrainingJob): string {
  const why = job.missing === "exclude" ? `have no \`${job.target}\` or miss a feature` : `have no \`${job.target}\``;
  return `${count(excluded)} of ${counted(read, "row")} ${why} and are left out.`;
}
