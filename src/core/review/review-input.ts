// What a dataset review looks at: both sides, how their rows and columns correspond, and what is asked of them.

import type { Rows, Table } from "../dataset/table.ts";
import type { Level } from "../verdict/policy.ts";
import type { Contract } from "./contract.ts";
import type { RewrittenColumn } from "./rewritten-columns.ts";

export interface DatasetSide {
  readonly table: Table;
  /** Row numbers, rising; both empty where nothing is divided. */
  readonly train: Rows;
  readonly holdout: Rows;
}

/** The same rows on both sides, by row number; equally long. */
export interface RowPairs {
  readonly base: Uint32Array;
  readonly head: Uint32Array;
}

export interface RowDiff {
  /** All that match, in head's order. */
  readonly pairs: RowPairs;
  /** Rows of head. */
  readonly added: Rows;
  /** Rows of base. */
  readonly removed: Rows;
  /** Indices into pairs, rising: at least one cell differs. */
  readonly changed: Uint32Array;
  /** By column name of head: indices into pairs whose cell differs. A column without a differing cell is not in it. */
  readonly cells: ReadonlyMap<string, Uint32Array>;
  /** Rows of each side whose key another row of that side has too, rising; empty where rows are matched by content. */
  readonly duplicates: { readonly base: Rows; readonly head: Rows };
  /** Whether matched rows stand in the same order on both sides. */
  readonly inOrder: boolean;
}

export interface ColumnDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly reordered: boolean;
  readonly typeChanged: readonly { readonly column: string; readonly from: string; readonly to: string }[];
}

/** What a finding of each kind does. */
export interface ReviewLevels {
  readonly schema: Level;
  readonly leakage: Level;
  readonly removedRows: Level;
  readonly drift: Level;
}

export interface ReviewOptions {
  /** Columns that identify a row; none: rows are matched by their content. */
  readonly key: readonly string[];
  readonly target: string | null;
  readonly group: string | null;
  readonly time: string | null;
  readonly features: readonly string[];
  /** What the base's model learns from where the config names no features; null: it names them. */
  readonly usualBefore: readonly string[] | null;
  /** What the config promises about columns; null: nothing. */
  readonly schema: Contract | null;
  /** Files of head in which nothing is, not even a header. */
  readonly blank?: readonly string[];
  /** Whether values of single rows may be shown. */
  readonly showValues: boolean;
  readonly levels: ReviewLevels;
}

export interface ReviewInput {
  /** Null: there is nothing to compare with. */
  readonly base: DatasetSide | null;
  readonly head: DatasetSide;
  /** Null where there is no base. */
  readonly rows: RowDiff | null;
  readonly columns: ColumnDiff;
  /** Columns whose texts say the same in another way; the base's table has them in head's. */
  readonly rewritten: readonly RewrittenColumn[];
  readonly options: ReviewOptions;
}
