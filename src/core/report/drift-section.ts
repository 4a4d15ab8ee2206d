// How each column is distributed before and after: effect, probability, and the indices that people know.

import { count, counted, decimal, fixed, percent, tolerancePercent } from "../numerals.ts";
import { type DriftRow, type DriftTable, driftFloors } from "../review/drift.ts";
import { andMore, type Block, type Cell, type Extent, type Section, type Sentence } from "./blocks.ts";
import { pair } from "./figures.ts";
import type { Report } from "./report.ts";
import { baseOf } from "./scope-words.ts";
import { named } from "./visible.ts";

const comparisons = ["base-head", "train-holdout"] as const;

export function driftSection(report: Report, extent: Extent): Section {
  const { drift } = report.data;
  if (drift === null || drift.rows.length === 0) return { name: "drift", blocks: [] };
  const blocks = [
    ...comparisons.flatMap((comparison) => comparisonBlocks(report, drift, comparison, extent)),
    ...untestedBlocks(drift, extent),
    ...readingBlocks(drift),
  ];
  return { name: "drift", blocks: [{ kind: "details", title: titleOf(drift), open: false, blocks }] };
}

/** "Distribution shift (6 columns: 1 drifted)". */
function titleOf(drift: DriftTable): string {
  const { tested, drifted } = columnCounts(drift.rows);
  return `Distribution shift (${counted(tested, "column")}: ${drifted === 0 ? "none" : count(drifted)} drifted)`;
}

/** The same for a terminal, with the columns that drifted. */
export function driftSentence({ drift }: Report["data"], most: number): Sentence | null {
  if (drift === null || drift.rows.length === 0) return null;
  const { tested } = columnCounts(drift.rows);
  const rows = drift.rows.filter(hasDrifted).toSorted(moreDrift);
  const columns = [...new Map(rows.map((row) => [row.column, row] as const).toReversed()).values()].toReversed();
  if (columns.length === 0) return `Distribution shift: none of ${counted(tested, "column")} drifted.`;
  const shown = columns.slice(0, most).map((row) => {
    const numbers = [`effect ${effectOf(row)}`, `by chance alone ${chanceOf(row)}`];
    return `${named(row.column)} (${numbers.join(", ")}, PSI ${fixed(row.populationStability, 2)})`;
  });
  const more = columns.length > shown.length ? ` and ${count(columns.length - shown.length)} more` : "";
  return `Distribution shift: ${count(columns.length)} of ${counted(tested, "column")} drifted: ${shown.join(", ")}${more}.`;
}

function columnCounts(rows: readonly DriftRow[]): { readonly tested: number; readonly drifted: number } {
  return { tested: columnsOf(rows), drifted: columnsOf(rows.filter(hasDrifted)) };
}

function columnsOf(rows: readonly DriftRow[]): number {
  return new Set(rows.map(({ column }) => column)).size;
}

function hasDrifted({ values, missing }: DriftRow): boolean {
  return values.drifted || missing?.drifted === true;
}

/** Where no column drifted between train and holdout rows, a sentence says it. */
function comparisonBlocks(
  report: Report,
  drift: DriftTable,
  comparison: DriftRow["comparison"],
  extent: Extent,
): readonly Block[] {
  const rows = drift.rows.filter((row) => row.comparison === comparison).toSorted(moreDrift);
  if (rows.length === 0) return [];
  if (comparison === "train-holdout" && !rows.some(hasDrifted)) {
    const text = `Between train and holdout rows, none of ${counted(rows.length, "column")} drifted.`;
    return [{ kind: "paragraph", text }];
  }
  const shown = rows.slice(0, extent.names);
  const [before, after] = comparison === "base-head" ? [baseOf(report), "this PR"] : ["train", "holdout"];
  const table: Block = {
    kind: "table",
    label: comparison === "base-head" ? "Columns before and after" : "Columns of train and holdout rows",
    columns: [
      { title: "Column", numeric: false },
      { title: `Median, ${before}`, numeric: true },
      { title: `Median, ${after}`, numeric: true },
      { title: "Missing", numeric: true },
      { title: "Effect", numeric: true },
      { title: "By chance (p)", numeric: true },
      { title: "PSI", numeric: true },
      { title: "Result", numeric: false },
    ],
    rows: shown.map((row) => [
      named(row.column),
      ...mediansOf(row),
      row.missing === null ? "none" : `${percent(row.missingShare.before)} → ${percent(row.missingShare.after)}`,
      effectOf(row),
      chanceOf(row),
      fixed(row.populationStability, 2),
      resultOf(row),
    ]),
  };
  return rows.length > shown.length ? [table, andMore(rows.length - shown.length)] : [table];
}

function mediansOf({ medians }: DriftRow): readonly Sentence[] {
  return medians === null ? ["–", "–"] : pair(medians.before, medians.after).map(withoutZeros);
}

/** "4.000" → "4". */
function withoutZeros(text: string): string {
  return text.includes(".") && !text.includes("e") ? text.replace(/\.?0+$/, "") : text;
}

/** What drifted is shown: values, else the share of rows without one. */
function shownTest({ values, missing }: DriftRow): { readonly test: DriftRow["values"]; readonly ofMissing: boolean } {
  if (!values.drifted && missing?.drifted === true) return { test: missing, ofMissing: true };
  return { test: values, ofMissing: false };
}

function effectOf(row: DriftRow): Sentence {
  const { test, ofMissing } = shownTest(row);
  return row.kind === "number" && !ofMissing ? fixed(test.effect, 2) : percent(test.effect);
}

function chanceOf(row: DriftRow): Sentence {
  const { adjustedP } = shownTest(row).test;
  return adjustedP < 1e-4 ? "below 0.01 %" : percent(adjustedP);
}

function resultOf(row: DriftRow): Cell {
  if (row.values.drifted) return { icon: "⚠️", text: "drifted" };
  return row.missing?.drifted === true ? { icon: "⚠️", text: "missing more or less often" } : { text: "no drift" };
}

function moreDrift(one: DriftRow, other: DriftRow): number {
  return Number(hasDrifted(other)) - Number(hasDrifted(one)) || strengthOf(other) - strengthOf(one);
}

function strengthOf(row: DriftRow): number {
  const { test } = shownTest(row);
  return test.effect / test.floor;
}

function untestedBlocks({ untested }: DriftTable, extent: Extent): readonly Block[] {
  const names = [...new Set(untested.map(({ column }) => column))];
  if (names.length === 0) return [];
  const shown = names.slice(0, extent.names).map(named);
  const more = names.length > shown.length ? ` and ${count(names.length - shown.length)} more` : "";
  const text = `Not tested, because no test fits (another type than before, row numbers, names): ${shown.join(", ")}${more}.`;
  return [{ kind: "paragraph", text }];
}

function readingBlocks({ rows }: DriftTable): readonly Block[] {
  const some = rows.some(({ approximate }) => approximate) ? " Of very many rows, some stand for all." : "";
  const effect =
    "Effect: how far a column moved beyond chance. Of numbers, in units of their usual spread; of categories and missing values, the share of rows that would have to change.";
  const rule = `A column drifted where the effect is above ${decimal(driftFloors.wasserstein, 1)} (numbers) or ${tolerancePercent(driftFloors.totalVariation)} (shares), and chance alone would show as much in less than 5 % of all cases, all columns taken together.`;
  const stability =
    "PSI is the population stability index, which decides nothing here; common reading: under 0.1 small, above 0.25 large.";
  return [{ kind: "paragraph", text: `${effect} ${rule}${some} ${stability}` }];
}
