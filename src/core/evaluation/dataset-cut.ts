// The cut in time of a dataset, read from its time and target columns before anything else is.

import { UserError } from "../../errors.ts";
import type { ByteSource } from "../dataset/csv.ts";
import type { CsvOptions } from "../dataset/read-options.ts";
import { readNames, readTable } from "../dataset/read-table.ts";
import { columnOf, everyRow, type Rows, rowsWhere, type Table } from "../dataset/table.ts";
import { renderTime, timesOf } from "../dataset/times.ts";
import { type CutRule, embargoInWords, type TimeCut, timeCutOf } from "../time-cut.ts";
import { requireColumns } from "./columns.ts";

export interface CutRequest {
  readonly csv: CsvOptions;
  readonly time: string;
  readonly target: string;
  readonly rule: CutRule;
}

/**
 * The cut that the rule makes in the rows that have a target: what is still to come holds out nothing.
 * @throws {UserError} fault "data" when a time is missing or none, or nothing would be left to train on
 */
export async function findCut({ csv, time, target, rule }: CutRequest, files: readonly ByteSource[]): Promise<TimeCut> {
  const named = [
    { key: "data.time", name: time },
    { key: "target", name: target },
  ];
  requireColumns(named, await readNames(files, csv), files);
  const table = await readTable(files, { ...csv, columns: [time, target], keys: [] });
  const times = timesOf(table, time);
  const where = { file: files.map((file) => file.path).join(", ") };
  if (rule.embargo.unit === "time" && times.kind === "numbers" && table.rowCount > 0) {
    throw new UserError("data", {
      message: `the embargo of ${embargoInWords(rule.embargo) ?? "no time"} needs dates, and the time \`${time}\` holds numbers`,
      where,
      hint: "Give data.holdout.embargo as a number of rows.",
    });
  }
  const rows = rowsWithTarget(table, target);
  const counting = rows.length === 0 ? everyRow(table.rowCount) : rows;
  const cut = counting.length === 0 ? null : timeCutOf(times, counting, rule);
  if (cut !== null) return cut;
  const first = counting.length === 0 ? null : renderTime(times.kind, times.values[counting[0]]);
  const same = first !== null && counting.every((row) => times.values[row] === times.values[counting[0]]);
  throw new UserError("data", {
    message:
      first === null
        ? "there is a header but no row"
        : same
          ? `all rows have the same time \`${time}\`, ${first}, so there is no earlier row to train on`
          : "no row is left to train on before the embargo",
    where,
    hint:
      first === null || same
        ? "Add earlier rows, or name another column in data.time."
        : "Make data.holdout.embargo shorter.",
  });
}

function rowsWithTarget(table: Table, target: string): Rows {
  const column = columnOf(table, target);
  const rows = everyRow(table.rowCount);
  if (column === undefined) return rows;
  if (column.type === "text") return rowsWhere(rows, (row) => column.codes[row] >= 0);
  return rowsWhere(rows, (row) => !Number.isNaN(column.values[row]));
}
