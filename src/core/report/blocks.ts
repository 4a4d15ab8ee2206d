// What a report says, before anyone decides how it looks: the comment and the page are two renderings of these blocks.

import { count } from "../numerals.ts";
import type { Icon, MetricRow } from "./metric-words.ts";

/**
 * A sentence whose names stand between backticks. It may carry anything from data: each renderer passes every sentence
 * through its own escaper. What must not come from data (icons, links, bold) has fields of its own.
 */
export type Sentence = string;

export interface Cell {
  readonly text: Sentence;
  readonly icon?: Icon | null;
  /** Shown bold. */
  readonly strong?: boolean;
  /** Follows the text, never bold. */
  readonly after?: Sentence;
  /** Only from `links.ts`. */
  readonly href?: string | null;
}

export interface Column {
  readonly title: Sentence;
  readonly numeric: boolean;
}

export interface Table {
  readonly kind: "table";
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (Sentence | Cell)[])[];
}

export interface Chart {
  readonly kind: "chart";
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  readonly labels: readonly string[];
  /** Plain decimals of a size that an axis can show; same length as `labels`. */
  readonly values: readonly number[];
  /** A flat line; null: none. */
  readonly limit: number | null;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 3 | 4; readonly icon: Icon | null; readonly text: Sentence }
  | { readonly kind: "paragraph"; readonly text: Sentence; readonly strong?: boolean }
  | { readonly kind: "list"; readonly items: readonly (Sentence | Cell)[]; readonly ordered?: boolean }
  | { readonly kind: "alert"; readonly level: "note" | "warning" | "caution"; readonly blocks: readonly Block[] }
  | { readonly kind: "commands"; readonly lines: readonly string[] }
  | { readonly kind: "details"; readonly title: string; readonly open: boolean; readonly blocks: readonly Block[] }
  | { readonly kind: "footer"; readonly items: readonly (readonly (Sentence | Cell)[])[] }
  /** A picture of what the table before it says; left out where pictures cannot be drawn. */
  | { readonly kind: "intervals"; readonly rows: readonly MetricRow[]; readonly coverage: string }
  | Table
  | Chart;

/** Sections are what a text over its budget loses, whole. */
export type SectionName =
  | "verdict"
  | "metrics"
  | "slices"
  | "errors"
  | "data"
  | "drift"
  | "notes"
  | "model"
  | "baseline"
  | "pushes"
  | "trend"
  | "reproduce"
  | "footer";

export interface Section {
  readonly name: SectionName;
  readonly blocks: readonly Block[];
}

/** How many rows of each kind a text shows before it says "and N more". */
export interface Extent {
  readonly metrics: number;
  readonly rules: number;
  readonly slices: number;
  readonly findings: number;
  readonly coefficients: number;
  readonly names: number;
  readonly sentences: number;
}

/** Said where a list or a table is not shown to its end. */
export function andMore(hidden: number): Block {
  return { kind: "paragraph", text: `… and ${count(hidden)} more.` };
}
