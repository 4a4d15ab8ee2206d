// The dataset review as a check or a review needs it: what changed between base and head, as facts for the report.

import type { Config } from "../../core/config/config.ts";
import type { Dataset } from "../../core/evaluation/dataset.ts";
import { usualFeatures } from "../../core/evaluation/features.ts";
import type { DataChange } from "../../core/report/report.ts";
import { alignmentFindings } from "../../core/review/alignment-findings.ts";
import { partsOf, rowCountsOf } from "../../core/review/counts.ts";
import { reviewInput } from "../../core/review/diff.ts";
import { driftOf } from "../../core/review/drift.ts";
import type { FileChanges } from "../../core/review/file-changes.ts";
import type { DataFinding } from "../../core/review/finding.ts";
import { dataFindings } from "../../core/review/findings.ts";
import { keyFindings } from "../../core/review/key-findings.ts";
import { proposedKey } from "../../core/review/key-proposal.ts";
import type { Written } from "../../core/review/rewrite.ts";
import { segmentsOf } from "../../core/review/segments.ts";
import { notWritten, type Writings, writtenOtherwise } from "../../core/review/written.ts";
import type { Compute, DataFile, World } from "../../ports.ts";
import { dividingColumns, type Inputs } from "./read-inputs.ts";

/** The data files of both sides, and how to open them. */
export interface FilesOfBoth {
  readonly files: FileChanges;
  readonly base: readonly DataFile[];
  readonly head: readonly DataFile[];
  readonly open: Compute["bytes"];
}

/** The files that were reviewed. */
export function filesOfBoth(world: World, files: FileChanges, candidate: Inputs, base: Inputs | null): FilesOfBoth {
  return { files, base: base?.files ?? [], head: candidate.files, open: (file) => world.compute.bytes(file) };
}

/**
 * @param base null: there is nothing to compare with
 * @param features the columns that are learnt from; null: those that the config names, else the usual ones
 * @param worse names of the slices that got worse
 * @param blank files of head in which nothing is
 */
export async function reviewData(
  base: Dataset | null,
  head: Dataset,
  rules: Config,
  look: FilesOfBoth,
  features: readonly string[] | null,
  worse: readonly string[] = [],
  blank: readonly string[] = [],
): Promise<Omit<DataChange, "changed" | "files">> {
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
    blank,
    ...rules.review,
  };
  const input = reviewInput(base, head, options);
  const { rows, columns } = input;
  const drift = driftOf(input);
  // Where names may be wrong, all that is said by name hangs on that.
  const findings = [...alignmentFindings(input), ...keyFindings(input), ...dataFindings(input, drift)];
  return {
    rows: rows === null ? null : rowCountsOf(rows),
    parts: partsOf(input),
    ...withoutDangers(
      base === null ? notWritten : await writtenOtherwise(input, writingsOf(base, head, rules, look)),
      findings,
    ),
    columns: {
      ...columns,
      cellsChanged:
        rows === null ? null : Object.fromEntries([...rows.cells].map(([name, cells]) => [name, cells.length])),
    },
    findings,
    drift,
    segments: segmentsOf(input).map((segment) => {
      const slice = `${segment.column}=${segment.value}`;
      const value = rules.review.showValues ? segment.value : null;
      return { ...segment, value, slice: worse.includes(slice) ? slice : null };
    }),
    proposedKey: proposedKey(input),
  };
}

/** Rows or columns that moved away from their names are in another order, and not because it says the same. */
function withoutDangers(written: Written, findings: readonly DataFinding[]): Written {
  const has = (rule: string): boolean => findings.some((finding) => finding.rule === rule);
  const rewrites = written.rewrites.filter(
    ({ what }) =>
      (what !== "row-order" || !(has("rows/moved") || has("dates/another-month"))) &&
      (what !== "column-order" || !has("columns/shifted")),
  );
  return { ...written, rewrites };
}

function writingsOf(base: Dataset, head: Dataset, rules: Config, look: FilesOfBoth): Writings {
  return {
    base: base.writing,
    head: head.writing,
    files: look.files,
    delimiter: rules.data.csv.delimiter,
    open: (side, path) => {
      const file = look[side].find((one) => one.path === path);
      if (file === undefined) throw new Error(`${path} is no file of the ${side}`);
      return look.open(file);
    },
  };
}
