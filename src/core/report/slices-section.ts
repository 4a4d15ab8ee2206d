// The sections about parts of the holdout: slices that the rules declare, slices found by searching, and waivers.

import { count, counted, tolerancePercent } from "../numerals.ts";
import { sliceLabel } from "../verdict/explain.ts";
import { andMore, type Block, type Cell, type Column, type Extent, type Section, type Sentence } from "./blocks.ts";
import { interval, relative } from "./figures.ts";
import { comparisonCells, comparisonColumns } from "./metric-sections.ts";
import { labelOf, resultOf, worseningOf } from "./metric-words.ts";
import type { Report } from "./report.ts";
import { named } from "./visible.ts";
import { isProminent, waivedResult, waiverFor } from "./waiver-words.ts";

type SliceRow = Report["slices"][number];

export function slicesSection(report: Report, extent: Extent): Section {
  const declared = worstFirst(report.slices.filter((slice) => slice.declared));
  const found = report.slices.filter((slice) => !slice.declared);
  if (declared.length + found.length === 0) return { name: "slices", blocks: [] };
  const worse = declared.filter(({ finding }) => finding === "regressed");
  const blocks: Block[] = [];
  if (declared.length > 0) blocks.push(...sliceTable(report, "Metrics by slice", declared, extent));
  if (found.length > 0) {
    const others = declared.length > 0 ? "other slices" : "slices";
    const text = `Found by searching: ${others} that got worse, by more than the whole. They decide nothing; where one matters, declare it in ${named("slices")}.`;
    blocks.push({ kind: "paragraph", text }, ...sliceTable(report, "Slices found by searching", found, extent));
  }
  const isRegression = report.finding === "regressed";
  const open = worse.length > 0 || (isRegression && found.length > 0);
  return { name: "slices", blocks: [{ kind: "details", title: titleOf(declared, worse.length), open, blocks }] };
}

function titleOf(declared: readonly SliceRow[], worse: number): string {
  if (declared.length === 0) return "Where it got worse";
  if (worse > 0) return `Where it got worse (${count(worse)} of ${counted(declared.length, "slice")})`;
  const better = declared.filter(({ finding }) => finding === "improved").length;
  const untested = declared.filter(({ testable }) => !testable).length;
  const tail = untested === 0 ? "" : `, ${count(untested)} not testable`;
  return `Slices (${count(declared.length)}): ${count(better)} better, none clearly worse${tail}`;
}

function sliceTable(report: Report, label: string, slices: readonly SliceRow[], extent: Extent): readonly Block[] {
  const shown = slices.slice(0, extent.slices);
  const hasIntervals = slices.some(({ declared }) => declared);
  const columns: readonly Column[] = comparisonColumns(report).slice(0, hasIntervals ? 4 : 3);
  const metric = labelOf(slices[0].metric);
  const table: Block = {
    kind: "table",
    label,
    columns: [
      { title: "Slice", numeric: false },
      { title: "Rows", numeric: true },
      ...columns.map((column, index) => (index === 0 ? { ...column, title: `${column.title} ${metric}` } : column)),
      { title: "Result", numeric: false },
    ],
    rows: shown.map((slice) => [
      named(sliceLabel(slice.slice)),
      count(slice.rows),
      ...comparisonCells(slice).slice(0, columns.length),
      sliceResult(report, slice),
    ]),
  };
  return slices.length > shown.length ? [table, andMore(slices.length - shown.length)] : [table];
}

/** A slice's result in words, for the table and the terminal. */
export function sliceResult(report: Report, slice: SliceRow): Cell {
  if (!slice.testable) {
    return { text: slice.activeRows === 0 ? "not testable: same predictions" : "not testable: too few rows" };
  }
  const waiver = slice.finding === "regressed" ? waiverFor(report, slice.metric, slice.slice) : null;
  return waiver === null ? resultOf(slice) : waivedResult(waiver.until);
}

/** Regressed slices first; then by how much worse they are; those that are not tested last. */
export function worstFirst(slices: readonly SliceRow[]): readonly SliceRow[] {
  const rank = ({ finding, testable }: SliceRow): number => (finding === "regressed" ? 0 : testable ? 1 : 2);
  return slices.toSorted((a, b) => rank(a) - rank(b) || worseningOf(b) - worseningOf(a));
}

/** What the reader has to know before approving: a regression is accepted, or a waiver that was meant to does not help. */
export function waiverBlocks(report: Report, extent: Extent): readonly Block[] {
  const waivers = report.waivers.filter((waiver) => isProminent(report, waiver));
  if (waivers.length === 0) return [];
  const accepted = waivers.filter(({ state }) => state === "in-force").length;
  const shown = waivers.slice(0, extent.rules);
  const text =
    accepted > 0
      ? `This pull request asks for a worsening to be accepted: whoever approves it approves ${accepted === 1 ? "this waiver" : "these waivers"} too.`
      : `This pull request asks for a worsening to be accepted, but ${waivers.length === 1 ? "its waiver does" : "its waivers do"} not help.`;
  const table: Block[] = [
    { kind: "paragraph", text },
    {
      kind: "table",
      label: "Waivers of this pull request",
      columns: [
        { title: "Waiver", numeric: false },
        { title: "Measured", numeric: true },
        { title: "Ceiling", numeric: true },
        { title: "Until", numeric: false },
        { title: "Reason", numeric: false },
        { title: "Result", numeric: false },
      ],
      rows: shown.map((waiver) => [
        subjectOf(waiver),
        measuredOf(report, waiver),
        tolerancePercent(waiver.ceiling),
        waiver.until,
        waiver.reason.replaceAll("`", "'"),
        results[waiver.state],
      ]),
    },
  ];
  return waivers.length > shown.length ? [...table, andMore(waivers.length - shown.length)] : table;
}

/** A waiver in one line, for the terminal: "MSE where `region = north`, up to 25 % until 2026-12-31: in force. Reason: …". */
export function waiverLine(report: Report, waiver: Report["waivers"][number]): string {
  const { text } = results[waiver.state];
  return `${subjectOf(waiver)}, up to ${tolerancePercent(waiver.ceiling)} until ${waiver.until}: ${text} (measured ${measuredOf(report, waiver)}). Reason: ${waiver.reason.replaceAll("`", "'")}`;
}

function subjectOf({ metric, slice }: Report["waivers"][number]): Sentence {
  return `${labelOf(metric)}${slice === null ? "" : ` where ${named(sliceLabel(slice))}`}`;
}

const results: Readonly<Record<Report["waivers"][number]["state"], Cell>> = {
  "in-force": { icon: "⚠️", text: "in force" },
  expired: { icon: "❌", text: "expired" },
  exceeded: { icon: "❌", text: "above its ceiling" },
  "not-needed": { text: "not needed" },
  unknown: { text: "no such gate" },
};

function measuredOf(report: Report, waiver: Report["waivers"][number]): Sentence {
  const row =
    waiver.slice === null
      ? report.metrics.find(({ name }) => name === waiver.metric)
      : report.slices.find((one) => one.slice === waiver.slice && one.metric === waiver.metric);
  const ends = row?.interval ?? null;
  return `${relative(waiver.relativeChange)}${ends === null ? "" : ` (${interval(ends)})`}`;
}
