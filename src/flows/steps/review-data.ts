// The dataset review as a check or a review asks for it, and as facts for the report.

import type { Config } from "../../core/config/config.ts";
import type { Dataset } from "../../core/evaluation/dataset.ts";
import { usualFeatures } from "../../core/evaluation/features.ts";
import type { DataChange } from "../../core/report/report.ts";
import type { FileChanges } from "../../core/review/file-changes.ts";
import type { Reviewed } from "../../core/review/review.ts";
import type { World } from "../../ports.ts";
import { dividingColumns, type Inputs } from "./read-inputs.ts";

export interface SideToReview {
  readonly inputs: Inputs;
  readonly dataset: Dataset;
}

/**
 * @param base null: there is nothing to compare with
 * @param features the columns that are learnt from; null: those that the config names, else the usual ones
 */
export function reviewData(
  world: World,
  base: SideToReview | null,
  candidate: Inputs,
  head: Dataset,
  rules: Config,
  files: FileChanges,
  features: readonly string[] | null,
): Promise<Reviewed> {
  const { key, target, group, time } = rules.data;
  const reserved = [target, ...dividingColumns(rules).map(({ name }) => name)];
  return world.compute.review({
    base: base?.dataset ?? null,
    head,
    options: {
      key,
      target: target === "" ? null : target,
      group,
      time,
      features: features ?? rules.data.features ?? usualFeatures(head.table, reserved),
      usualBefore: rules.data.features !== null || base === null ? null : usualFeatures(base.dataset.table, reserved),
      schema: rules.data.schema,
      blank: candidate.blank,
      ...rules.review,
    },
    delimiter: rules.data.csv.delimiter,
    files,
    filesOf: { base: base?.inputs.files ?? [], head: candidate.files },
  });
}

/** @param worse names of the slices that got worse */
export function reviewedData(
  { segments, ...review }: Reviewed,
  files: FileChanges,
  rules: Config,
  worse: readonly string[],
): DataChange {
  return {
    changed: true,
    files,
    ...review,
    segments: segments.map((segment) => {
      const slice = `${segment.column}=${segment.value}`;
      const value = rules.review.showValues ? segment.value : null;
      return { ...segment, value, slice: worse.includes(slice) ? slice : null };
    }),
  };
}
