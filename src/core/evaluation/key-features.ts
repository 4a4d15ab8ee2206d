// Columns that identify rows and are learnt from as well: exact texts for the one, numbers for the other.

import { decimalsOf, numbersOf } from "../dataset/decimals.ts";
import type { Column, Table, TextColumn } from "../dataset/table.ts";
import { splitColumns, type TrainingJob } from "./training-job.ts";

/**
 * The table as a model sees it. A key is read as exact text wherever it is no whole number, so a feature that is part of it
 * (a year with decimals, say) would be a category: it becomes numbers again, if all its texts are.
 */
export function withKeysAsFeatures(table: Table, job: TrainingJob): Table {
  const features = new Set([...(job.columns ?? []), ...job.models.flatMap((model) => model.features ?? [])]);
  const shared = new Set([...job.key, ...splitColumns(job)].filter((name) => features.has(name)));
  if (shared.size === 0) return table;
  const seen = (column: Column): Column =>
    column.type === "text" && shared.has(column.name) ? asNumbers(column) : column;
  return { ...table, columns: table.columns.map(seen) };
}

/** Decided by the dictionary, which tables of the same origin share: train and holdout rows see one type. */
function asNumbers(column: TextColumn): Column {
  if (decimalsOf(column.dictionary).some((value) => Number.isNaN(value))) return column;
  return { type: "number", name: column.name, values: numbersOf(column) };
}
