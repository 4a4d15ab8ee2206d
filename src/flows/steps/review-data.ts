// The dataset review as a check or a review needs it: what changed between base and head, as facts for the report.

import type { Config } from "../../core/config/config.ts";
import type { Dataset } from "../../core/evaluation/training.ts";
import type { DataChange } from "../../core/report/report.ts";
import { reviewInput } from "../../core/review/diff.ts";

/** Both sides of a dataset that changed. */
export function reviewData(
  base: Dataset,
  head: Dataset,
  rules: Config,
  features: readonly string[],
): Pick<DataChange, "rows" | "columns"> {
  const { key, target, group } = rules.data;
  const { rows, columns } = reviewInput(base, head, { key, target, group, time: null, features, levels });
  if (rows === null) throw new Error("a review with a base compares its rows");
  return {
    rows: {
      added: rows.added.length,
      removed: rows.removed.length,
      changed: rows.changed.length,
      unchanged: rows.pairs.base.length - rows.changed.length,
    },
    columns: {
      added: columns.added,
      removed: columns.removed,
      renamed: columns.renamed,
      typeChanged: columns.typeChanged,
      cellsChanged: Object.fromEntries([...rows.cells].map(([name, cells]) => [name, cells.length])),
    },
  };
}

const levels = { schema: "error", leakage: "error", removedRows: "warn", drift: "warn" } as const;
