// The sections about metrics: the comparison, the scale without a baseline, and slices.

import { count } from "../numerals.ts";
import { limitWords } from "../verdict/limits.ts";
import {
  andMore,
  type Block,
  type Cell,
  type Column,
  type Extent,
  type Section,
  type Sentence,
  type Table,
} from "./blocks.ts";
import { alignedWith, interval, isNumber, relative, signedBy } from "./figures.ts";
import type { Report } from "./report.ts";
import { named } from "./visible.ts";
import { boundsOf, coverageOf, directionOf, hasValue, labelOf, type MetricRow, resultOf, rowsLine } from "./wording.ts";

type SliceRow = Report["slices"][number];

const CANDIDATE = "This PR";

export function metricsSection(report: Report, extent: Extent): Section {
  const metrics = report.metrics.filter(hasValue);
  const shown = metrics.slice(0, extent.metrics);
  const blocks: Block[] = [];
  if (shown.length > 0) {
    const compared = metrics.some((row) => row.baseline !== null);
    blocks.push(compared ? comparisonTable(report, shown) : scaleTable(report, shown));
    blocks.push({ kind: "intervals", rows: shown, coverage: coverageOf(report) });
  }
  const hidden = metrics.length - shown.length;
  const lines = [
    hidden > 0 ? `${count(hidden)} more ${hidden === 1 ? "metric" : "metrics"} in the job summary.` : null,
    rowsLine(report),
    splitLine(report),
  ];
  for (const text of lines) if (text !== null) blocks.push({ kind: "paragraph", text });
  return { name: "metrics", blocks };
}

function splitLine(report: Report): Sentence | null {
  const unit = {
    row: null,
    group: "Rows of one group count as one.",
    "time-block": "Rows that follow each other in time count as one: the holdout is compared in 20 blocks of time.",
  }[report.unit];
  const split = report.split === null ? null : `Split: ${report.split.replace(/\.$/, "")}.`;
  const parts = [split, unit].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}

function comparisonTable(report: Report, rows: readonly MetricRow[]): Table {
  return {
    kind: "table",
    label: "Metrics of the baseline and of this pull request",
    columns: [
      { title: "Metric", numeric: false },
      ...comparisonColumns(report),
      { title: "Tolerance", numeric: true },
      result,
    ],
    rows: rows.map((row, index) => [
      { text: labelOf(row.name), strong: index === 0, after: `(${directionOf(row)})` },
      ...comparisonCells(row),
      boundsOf(row),
      resultOf(row),
    ]),
  };
}

const result: Column = { title: "Result", numeric: false };

function comparisonColumns(report: Report): readonly Column[] {
  return [
    { title: report.base.ref === null ? "Baseline" : named(report.base.ref), numeric: true },
    { title: CANDIDATE, numeric: true },
    { title: "Change", numeric: true },
    { title: `${coverageOf(report)} interval`, numeric: true },
  ];
}

function comparisonCells(row: Omit<MetricRow, "name">): readonly Sentence[] {
  const format = alignedWith(row.baseline, row.candidate);
  const change = signedBy(format, row.change);
  return [
    format(row.baseline),
    format(row.candidate),
    isNumber(row.relativeChange) ? `${change} (${relative(row.relativeChange)})` : change,
    interval(row.interval),
  ];
}

/** Without a baseline: what predicting the mean would give, for those metrics that follow from its MSE. */
function scaleTable(report: Report, rows: readonly MetricRow[]): Table {
  const mean = report.meanPredictor?.mse ?? null;
  const known = isNumber(mean);
  const ofMean = (row: MetricRow): number | null => {
    if (!known) return null;
    if (row.name === "mse") return mean;
    return row.name === "rmse" ? Math.sqrt(mean) : null;
  };
  const limited = rows.some((row) => row.limit !== null);
  const scale: readonly Column[] = [
    { title: "Mean predictor", numeric: true },
    { title: "Difference", numeric: true },
  ];
  return {
    kind: "table",
    label: "Metrics of this pull request",
    columns: [
      { title: "Metric", numeric: false },
      ...(known ? [scale[0]] : []),
      { title: CANDIDATE, numeric: true },
      ...(known ? [scale[1]] : []),
      ...(limited ? [{ title: "Limit", numeric: true }, result] : []),
    ],
    rows: rows.map((row, index) => {
      const metric: Cell = { text: labelOf(row.name), strong: index === 0, after: `(${directionOf(row)})` };
      const reference = ofMean(row);
      const format = alignedWith(reference, row.candidate);
      const limits = limited ? [row.limit === null ? "–" : limitWords(row), limitResultOf(row)] : [];
      if (!known) return [metric, format(row.candidate), ...limits];
      const difference =
        isNumber(reference) && isNumber(row.candidate) && reference > 0 ? row.candidate / reference - 1 : null;
      return [metric, format(reference), format(row.candidate), relative(difference), ...limits];
    }),
  };
}

/** Without a baseline only a limit can be kept to or missed. */
function limitResultOf(row: MetricRow): Cell {
  if (row.limit === null) return { text: "–" };
  return row.limit === "missed" ? resultOf(row) : { icon: "✅", text: "limit met" };
}

export function slicesSection(report: Report, extent: Extent): Section {
  const { slices } = report;
  if (slices.length === 0) return { name: "slices", blocks: [] };
  const worse = slices.filter((slice) => slice.finding === "regressed").length;
  const better = slices.filter((slice) => slice.finding === "improved").length;
  const title =
    worse > 0
      ? `Where it got worse (${count(worse)} of ${count(slices.length)} slices)`
      : `Slices (${count(slices.length)}): ${count(better)} better, none worse`;
  const shown = worstFirst(slices).slice(0, extent.slices);
  const blocks: Block[] = [
    {
      kind: "table",
      label: "Metrics by slice",
      columns: [
        { title: "Slice", numeric: false },
        { title: "Metric", numeric: false },
        { title: "Rows", numeric: true },
        ...comparisonColumns(report),
        result,
      ],
      rows: shown.map((slice) => [
        named(slice.slice),
        labelOf(slice.metric),
        count(slice.rows),
        ...comparisonCells(slice),
        resultOf(slice),
      ]),
    },
  ];
  if (slices.length > shown.length) blocks.push(andMore(slices.length - shown.length));
  return { name: "slices", blocks: [{ kind: "details", title, open: worse > 0, blocks }] };
}

/** Regressed slices first, by how much; the others as the Report has them. */
function worstFirst(slices: readonly SliceRow[]): readonly SliceRow[] {
  const harm = (slice: SliceRow): number =>
    slice.finding === "regressed" ? Math.abs(slice.relativeChange ?? 0) + 1 : 0;
  return slices.toSorted((a, b) => harm(b) - harm(a));
}
