// A whole dataset and its division, read for a review: nothing is trained.

import { UserError } from "../../errors.ts";
import type { ByteSource } from "../dataset/csv.ts";
import type { CsvOptions } from "../dataset/read-options.ts";
import { readTable, type TableReader } from "../dataset/read-table.ts";
import type { Rows, Table } from "../dataset/table.ts";
import { type FileWriting, watchWriting } from "../dataset/writing.ts";
import { type SplitOptions, splitRows } from "../split.ts";

/** A whole table, and which of its rows are trained on and held out. */
export interface Dataset {
  readonly table: Table;
  readonly train: Rows;
  readonly holdout: Rows;
  /** How its files are written. */
  readonly writing: readonly FileWriting[];
}

/** What to read, and how to divide it, as plain data. */
export interface ReadingJob {
  readonly csv: CsvOptions;
  readonly key: readonly string[];
  readonly group: string | null;
  /** Null: nothing is divided. */
  readonly split: SplitOptions | null;
}

/** @throws {UserError} naming file and line where the data cannot be read. */
export async function readDataset(
  job: ReadingJob,
  files: readonly ByteSource[],
  read: TableReader = readTable,
): Promise<Dataset> {
  const keys = job.group === null ? job.key : [...job.key, job.group];
  const watched = watchWriting(files);
  const table = await read(watched.sources, { ...job.csv, columns: null, keys, keepRagged: true });
  return { table, ...dividedBy(job.split, table), writing: watched.writing() };
}

/** What cannot be divided can be reviewed all the same, and what is wrong with it is for the review to say. */
function dividedBy(split: SplitOptions | null, table: Table): Pick<Dataset, "train" | "holdout"> {
  const undivided = { train: new Uint32Array(0), holdout: new Uint32Array(0) };
  if (split === null || table.rowCount === 0) return undivided;
  try {
    const { train, holdout } = splitRows(table, split);
    return { train, holdout };
  } catch (error) {
    if (error instanceof UserError) return undivided;
    throw error;
  }
}
