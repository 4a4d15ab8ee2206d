// The dataset review as a check or a review needs it: what changed between base and head, as facts for the report.

import type { Config } from "../../core/config/config.ts";
import type { Dataset } from "../../core/evaluation/training.ts";
import type { DataChange } from "../../core/report/report.ts";
import { reviewInput } from "../../core/review/diff.ts";
import { dataFindings } from "../../core/review/findings.ts";

/** Both sides of a dataset that changed. */
export function reviewData(
  base: Dataset,
  head: Dataset,
  rules: Config,
  features: readonly string[],
): Pick<DataChange, "rows" | "columns" | "findings"> {
  const { key, target, group, time } = rules.data;
  const asked = { key, target, group, time, features, schema: rules.data.schema, showValues: false, levels };
  const input = reviewInput(base, head, asked);
  const { rows, columns } = input;
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
    findings: dataFindings(input),
  };
}

const levels = { schema: "error", leakage: "error", removedRows: "warn", drift: "warn" } as const;
