// The section about metrics: the comparison, or the scale without a baseline.

import { count } from "../numerals.ts";
import { limitWords } from "../verdict/limits.ts";
import type { Block, Cell, Column, Extent, Section, Sentence, Table } from "./blocks.ts";
import { alignedWith, interval, isNumber, relative, signedBy } from "./figures.ts";
import { boundsOf, directionOf, hasValue, labelOf, type MetricRow, resultOf } from "./metric-words.ts";
import type { Report } from "./report.ts";
import { coverageOf, rowsLine } from "./scope-words.ts";
import { named } from "./visible.ts";
import { waivedResult, waiverFor } from "./waiver-words.ts";

const CANDIDATE = "This PR";

export function metricsSection(report: Report, extent: Extent): Section {
  // A review of the data says by itself which rows are for what.
  if (report.flow === "review") return { name: "metrics", blocks: [] };
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
      metricResult(report, row),
    ]),
  };
}

/** A metric's result in words, for the table and the terminal. */
export function metricResult(report: Report, row: MetricRow): Cell {
  const waiver = row.finding === "regressed" ? waiverFor(report, row.name, null) : null;
  return waiver === null ? resultOf(row) : waivedResult(waiver.until);
}

const result: Column = { title: "Result", numeric: false };

export function comparisonColumns(report: Report): readonly Column[] {
  return [
    { title: report.base.ref === null ? "Baseline" : named(report.base.ref), numeric: true },
    { title: CANDIDATE, numeric: true },
    { title: "Change", numeric: true },
    { title: `${coverageOf(report)} interval`, numeric: true },
  ];
}

export function comparisonCells(row: Omit<MetricRow, "name">): readonly Sentence[] {
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
