// The metrics in columns on a terminal, and what gives way where the terminal is too narrow for them.

import { limitWords } from "../verdict/limits.ts";
import { alignedWith, interval, isNumber, relative, signedBy } from "./figures.ts";
import { metricResult } from "./metric-sections.ts";
import { betterWhen, boundsOf, directionOf, hasValue, labelOf, type MetricRow, settingsOf } from "./metric-words.ts";
import type { Report } from "./report.ts";
import { coverageOf } from "./scope-words.ts";
import { foldedLines, plainText, widthOf } from "./terminal-lines.ts";

type Line = readonly string[];

/** The widest of the three shapes that fits: everything in columns, only numbers in columns, a paragraph for each metric. */
export function metricsTable(report: Report, width: number): string {
  const metrics = report.metrics.filter(hasValue);
  if (metrics.length === 0) return "";
  const compared = metrics.some((row) => row.baseline !== null);
  const wide = inColumns(compared ? wideLines(report, metrics) : scaleLines(metrics));
  if (fits(wide, width)) return wide.join("\n");
  if (compared) {
    const narrow = inColumns(narrowLines(report, metrics));
    const legend = foldedLines(legendOf(metrics), width, "");
    if (fits(narrow, width)) return [...narrow, "", ...legend].join("\n");
  }
  const said = metrics.map((row) => (compared ? comparisonWords(report, row) : scaleWords(row)));
  return said.flatMap((text) => foldedLines(text, width, "  ")).join("\n");
}

function wideLines(report: Report, metrics: readonly MetricRow[]): readonly Line[] {
  return [
    ["Metric", "Baseline", "Candidate", "Change", `${coverageOf(report)} interval`, "Tolerance", "Result"],
    ...metrics.map((row) => {
      const name = `${labelOf(row.name)} (${directionOf(row)})`;
      return [name, ...numbersOf(row), boundsOf(row), metricResult(report, row).text];
    }),
  ];
}

function narrowLines(report: Report, metrics: readonly MetricRow[]): readonly Line[] {
  return [
    ["Metric", "Baseline", "Candidate", "Change", `${coverageOf(report)} interval`, "Result"],
    ...metrics.map((row) => [nameOf(row), ...numbersOf(row), metricResult(report, row).text]),
  ];
}

function scaleLines(metrics: readonly MetricRow[]): readonly Line[] {
  const limited = metrics.some((row) => row.limit !== null);
  return [
    ["Metric", "Candidate", ...(limited ? ["Limit", "Result"] : [])],
    ...metrics.map((row) => {
      const limit = row.limit === null ? ["–", "–"] : [limitWords(row), `limit ${row.limit}`];
      const value = alignedWith(row.candidate)(row.candidate);
      return [`${labelOf(row.name)} (${directionOf(row)})`, value, ...(limited ? limit : [])];
    }),
  ];
}

/** Baseline, candidate, change, interval. */
function numbersOf(row: MetricRow): Line {
  const format = alignedWith(row.baseline, row.candidate);
  const change = isNumber(row.relativeChange) ? relative(row.relativeChange) : signedBy(format, row.change);
  return [format(row.baseline), format(row.candidate), change, interval(row.interval)];
}

/** "F1 (class `cat`)". */
function nameOf(row: MetricRow): string {
  const settings = settingsOf(row.settings);
  return settings.length === 0 ? labelOf(row.name) : `${labelOf(row.name)} (${settings.join(", ")})`;
}

/** "Lower is better; higher for R². Tolerance: MSE 5 %; MAE 5 %." */
function legendOf(metrics: readonly MetricRow[]): string {
  const [usual, ...others] = [...new Set(metrics.map(betterWhen))];
  const namesOf = (better: string): string =>
    metrics
      .filter((row) => betterWhen(row) === better)
      .map(nameOf)
      .join(", ");
  const rest = others.map((better) => `; ${better} for ${namesOf(better)}`).join("");
  const held = metrics.filter((row) => row.tolerance !== null || row.limit !== null);
  const bounds = held.map((row) => `${nameOf(row)} ${boundsOf(row)}`).join("; ");
  const direction = `${usual.charAt(0).toUpperCase()}${usual.slice(1)} is better${rest}.`;
  return bounds === "" ? direction : `${direction} Tolerance: ${bounds}.`;
}

function comparisonWords(report: Report, row: MetricRow): string {
  const [baseline, candidate, change, ends] = numbersOf(row);
  const sure = row.interval === null ? "" : ` (${coverageOf(report)} interval ${ends})`;
  const bounds = row.tolerance === null && row.limit === null ? "" : `, tolerance ${boundsOf(row)}`;
  const result = metricResult(report, row).text;
  return `${labelOf(row.name)} (${directionOf(row)}): ${baseline} → ${candidate}, ${change}${sure}${bounds}: ${result}`;
}

function scaleWords(row: MetricRow): string {
  const limit = row.limit === null ? "" : `, limit ${limitWords(row)}: ${row.limit}`;
  return `${labelOf(row.name)} (${directionOf(row)}): ${alignedWith(row.candidate)(row.candidate)}${limit}`;
}

/** Words to the left, numbers to the right. */
function inColumns(lines: readonly Line[]): readonly string[] {
  const [head] = lines;
  const clean = lines.map((line) => line.map(plainText));
  const widths = head.map((_, column) => Math.max(...clean.map((line) => widthOf(line[column]))));
  const isText = (column: number): boolean => column === 0 || head[column] === "Result";
  return clean.map((line) =>
    line
      .map((text, column) => {
        const space = " ".repeat(widths[column] - widthOf(text));
        return isText(column) ? `${text}${space}` : `${space}${text}`;
      })
      .join("  ")
      .trimEnd(),
  );
}

function fits(lines: readonly string[], width: number): boolean {
  return lines.every((line) => widthOf(line) <= width);
}
