// The metric's way so far as a line chart, and that chart as Mermaid, which GitHub draws.

import type { Chart, Sentence } from "./blocks.ts";
import { figure, isNumber } from "./figures.ts";
import { directionOf, labelOf, limitOf, toleratedWords } from "./metric-words.ts";
import type { Report } from "./report.ts";
import { baseOf } from "./scope-words.ts";

const MOST_POINTS = 12;

/** A sentence that says what the chart shows, and the chart; null with fewer than two earlier points. */
export function trendOf(report: Report): { readonly sentence: Sentence; readonly chart: Chart } | null {
  const row = report.metrics[0];
  if (row === undefined || !isNumber(row.candidate)) return null;
  const earlier = lastOfEach(report.history.filter((point) => isNumber(point.value))).slice(1 - MOST_POINTS);
  if (earlier.length < 2) return null;

  const first = earlier[0].value;
  const last = earlier[earlier.length - 1].value;
  const went =
    first === last
      ? `stayed at ${figure(last)}`
      : `${last > first ? "rose" : "fell"} from ${figure(first)} to ${figure(last)}`;
  const limit = limitOf(row);
  const label = labelOf(row.name);
  const sentence = [
    `${label} on ${baseOf(report)} ${went} over the last ${earlier.length} baselines.`,
    `The last point is this pull request (${figure(row.candidate)}).`,
    ...(limit === null ? [] : [`The flat line is the limit, ${figure(limit)} (${toleratedWords(row)}).`]),
  ].join(" ");

  const values = [...earlier.map((point) => point.value), row.candidate];
  const exponent = exponentOf([...values, ...(limit === null ? [] : [limit])]);
  const scale = (value: number): number => value / 10 ** exponent;
  const axis = exponent === 0 ? label : `${label} ×10${superscript(exponent)}`;
  const chart: Chart = {
    kind: "chart",
    title: `${axis}, ${directionOf(row)}`,
    description: sentence,
    axis,
    labels: [...earlier.map((point) => point.sha.slice(0, 7)), "this PR"],
    values: values.map(scale),
    limit: limit === null ? null : scale(limit),
  };
  return { sentence, chart };
}

/** For the metric and its limit; Mermaid's own first colour can hardly be seen on white. */
const COLORS = `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#218bff, #bf8700"}}}}%%`;

/** `xychart-beta`, not `xychart`: the older Mermaid knows only that. It takes plain decimals and no quotes in texts. */
export function mermaid(chart: Chart): string {
  const all = [...chart.values, ...(chart.limit === null ? [] : [chart.limit])];
  const [low, high] = spanOf(all);
  const digits = digitsFor(high - low);
  const numbers = (values: readonly number[]): string => `[${values.map((value) => value.toFixed(digits)).join(", ")}]`;
  return [
    COLORS,
    "xychart-beta",
    `    accTitle: ${plain(chart.title)}`,
    `    accDescr: ${plain(chart.description)}`,
    `    title "${plain(chart.title)}"`,
    `    x-axis [${chart.labels.map((label) => `"${plain(label)}"`).join(", ")}]`,
    `    y-axis "${plain(chart.axis)}" ${low.toFixed(digits)} --> ${high.toFixed(digits)}`,
    `    line ${numbers(chart.values)}`,
    ...(chart.limit === null ? [] : [`    line ${numbers(chart.values.map(() => chart.limit ?? 0))}`]),
  ].join("\n");
}

/** The axis: all values and a tenth of their span on either side. */
export function spanOf(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = high > low ? (high - low) / 10 : Math.max(Math.abs(high) / 10, 0.1);
  return [low - margin, high + margin];
}

/** An axis names each commit once: of several points on one commit the last one counts. */
function lastOfEach(history: Report["history"]): Report["history"] {
  const bySha = new Map(history.map((point) => [point.sha.slice(0, 7), point]));
  return [...bySha.values()];
}

/** A power of a thousand that brings the largest value between 0.1 and 10,000; 0 where it already is. */
function exponentOf(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  if (largest === 0 || (largest >= 0.1 && largest < 10_000)) return 0;
  return 3 * Math.floor(Math.log10(largest) / 3);
}

function digitsFor(span: number): number {
  return Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(span))));
}

function superscript(exponent: number): string {
  const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  return (exponent < 0 ? "⁻" : "") + Array.from(String(Math.abs(exponent)), (digit) => raised[Number(digit)]).join("");
}

/** What Mermaid takes in a text without a second thought. Names of the user's own may lose some of theirs. */
function plain(text: string): string {
  return Array.from(text.replace(/[^\p{L}\p{N}⁻ .,()%×²+-]/gu, "").replace(/\s+/g, " "))
    .slice(0, 300)
    .join("")
    .trim();
}
