// A whole review: what happened to rows and columns, and what to look at. Plain data in, plain data out.

import type { FileWriting } from "../dataset/writing.ts";
import { alignmentFindings } from "./alignment-findings.ts";
import { partsOf, rowCountsOf } from "./counts.ts";
import { reviewInput } from "./diff.ts";
import { type DriftTable, driftOf } from "./drift.ts";
import type { FileChanges } from "./file-changes.ts";
import type { DataFinding } from "./finding.ts";
import { dataFindings } from "./findings.ts";
import type { RowCounts } from "./judge-review.ts";
import { keyFindings } from "./key-findings.ts";
import { proposedKey } from "./key-proposal.ts";
import type { ColumnDiff, DatasetSide, ReviewOptions } from "./review-input.ts";
import type { Written } from "./rewrite.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { notWritten, type Writings, writtenOtherwise } from "./written.ts";

/** One side, and how its files are written. */
export interface WrittenSide extends DatasetSide {
  readonly writing: readonly FileWriting[];
}

/** What to review, and how. */
export interface ReviewSpec {
  /** Null: there is nothing to compare with. */
  readonly base: WrittenSide | null;
  readonly head: WrittenSide;
  readonly options: ReviewOptions;
  /** Of CSV; null: detected. */
  readonly delimiter: string | null;
  readonly files: FileChanges;
}

export interface Reviewed extends Written {
  /** Null: rows were not compared. */
  readonly rows: RowCounts | null;
  /** The same by what the rows are for; empty where nothing was divided. */
  readonly parts: readonly (RowCounts & { readonly part: "train" | "holdout"; readonly rows: number })[];
  readonly columns: ColumnDiff & {
    /** By column, how many cells of matched rows differ; null: rows were not compared. */
    readonly cellsChanged: Readonly<Record<string, number>> | null;
  };
  readonly findings: readonly DataFinding[];
  readonly drift: DriftTable;
  readonly segments: readonly Segment[];
  /** Columns that would identify a row; empty where a key is declared, or none is found. */
  readonly proposedKey: readonly string[];
}

/** @param open a file's bytes once more, where the tables cannot tell how it is written */
export async function reviewed(spec: ReviewSpec, open: Writings["open"]): Promise<Reviewed> {
  const { base, head, options, delimiter, files } = spec;
  const input = reviewInput(base, head, options);
  const { rows, columns } = input;
  const drift = driftOf(input);
  // Where names may be wrong, all that is said by name hangs on that.
  const findings = [...alignmentFindings(input), ...keyFindings(input), ...dataFindings(input, drift)];
  const written =
    base === null
      ? notWritten
      : await writtenOtherwise(input, { base: base.writing, head: head.writing, files, delimiter, open });
  return {
    rows: rows === null ? null : rowCountsOf(rows),
    parts: partsOf(input),
    ...withoutDangers(written, findings),
    columns: {
      ...columns,
      cellsChanged:
        rows === null ? null : Object.fromEntries([...rows.cells].map(([name, cells]) => [name, cells.length])),
    },
    findings,
    drift,
    segments: segmentsOf(input),
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
