// The dataset review as a check or a review needs it: what changed between base and head, as facts for the report.

import type { Config } from "../../core/config/config.ts";
import type { Dataset } from "../../core/evaluation/dataset.ts";
import { usualFeatures } from "../../core/evaluation/features.ts";
import type { DataChange } from "../../core/report/report.ts";
import { alignmentFindings } from "../../core/review/alignment-findings.ts";
import { partsOf, rewritesOf, rowCountsOf } from "../../core/review/counts.ts";
import { reviewInput } from "../../core/review/diff.ts";
import { driftOf } from "../../core/review/drift.ts";
import { dataFindings } from "../../core/review/findings.ts";
import { keyFindings } from "../../core/review/key-findings.ts";
import { proposedKey } from "../../core/review/key-proposal.ts";
import { segmentsOf } from "../../core/review/segments.ts";
import { dividingColumns } from "./read-inputs.ts";

/**
 * @param base null: there is nothing to compare with
 * @param features the columns that are learnt from; null: those that the config names, else the usual ones
 * @param worse names of the slices that got worse
 */
export function reviewData(
  base: Dataset | null,
  head: Dataset,
  rules: Config,
  features: readonly string[] | null,
  worse: readonly string[] = [],
): Omit<DataChange, "changed" | "files"> {
  const { key, target, group, time } = rules.data;
  const reserved = [target, ...dividingColumns(rules).map(({ name }) => name)];
  const options = {
    key,
    target: target === "" ? null : target,
    group,
    time,
    features: features ?? rules.data.features ?? usualFeatures(head.table, reserved),
    usualBefore: rules.data.features !== null || base === null ? null : usualFeatures(base.table, reserved),
    schema: rules.data.schema,
    ...rules.review,
  };
  const input = reviewInput(base, head, options);
  const { rows, columns } = input;
  const drift = driftOf(input);
  return {
    rows: rows === null ? null : rowCountsOf(rows),
    parts: partsOf(input),
    rewrites: rewritesOf(input),
    columns: {
      ...columns,
      cellsChanged:
        rows === null ? null : Object.fromEntries([...rows.cells].map(([name, cells]) => [name, cells.length])),
    },
    // Where names may be wrong, all that is said by name hangs on that.
    findings: [...alignmentFindings(input), ...keyFindings(input), ...dataFindings(input, drift)],
    drift,
    segments: segmentsOf(input).map((segment) => {
      const slice = `${segment.column}=${segment.value}`;
      const value = rules.review.showValues ? segment.value : null;
      return { ...segment, value, slice: worse.includes(slice) ? slice : null };
    }),
    proposedKey: proposedKey(input),
  };
}
