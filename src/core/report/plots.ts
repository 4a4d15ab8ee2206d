// The pictures of the page, drawn as SVG: each metric's interval against its tolerance, and the metric over time.

import type { Chart } from "./blocks.ts";
import { spanOf } from "./chart.ts";
import { interval, isNumber, relative, tolerance } from "./figures.ts";
import { html, sentence, spoken } from "./html-text.ts";
import { directionOf, labelOf, type MetricRow, resultOf } from "./metric-words.ts";

const WIDTH = 720;
const LABELS = 120;
const RESULTS = 110;
const ROW = 44;

type Plotted = MetricRow & { readonly relativeChange: number; readonly interval: readonly [number, number] };

/** One row per metric with an interval: the zero line, the tolerated side, the estimate and its interval. */
export function figureOfIntervals(metrics: readonly MetricRow[], coverage: string): string {
  const rows = metrics.filter((row): row is Plotted => isNumber(row.relativeChange) && row.interval !== null);
  if (rows.length === 0) return "";
  const ends = rows.flatMap((row) => [
    ...row.interval,
    row.relativeChange,
    0,
    row.tolerance ?? 0,
    -(row.tolerance ?? 0),
  ]);
  const [low, high] = spanOf(ends);
  const left = LABELS;
  const right = WIDTH - RESULTS;
  const x = (fraction: number): number => left + ((fraction - low) / (high - low)) * (right - left);
  const height = rows.length * ROW + 34;
  const said = rows.map((row) => spoken(sentenceOf(row, coverage))).join(" ");
  const ticks = ticksOf(low, high);
  return `<figure>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${said}">
${ticks.map((tick) => `<line class="rule" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="6" y2="${height - 26}"/><text class="quiet middle" x="${at(x(tick))}" y="${height - 8}">${tickText(tick)}</text>`).join("\n")}
${rows.map((row, index) => rowOf(row, index * ROW + 6, x, [left, right])).join("\n")}
<line class="zero" x1="${at(x(0))}" x2="${at(x(0))}" y1="6" y2="${height - 26}"/>
</svg>
<figcaption>Change against the baseline with its ${html(coverage)} interval. Shaded: no worse than the tolerance. Dashed: the tolerance.</figcaption>
</figure>`;
}

function rowOf(
  row: Plotted,
  top: number,
  x: (fraction: number) => number,
  [left, right]: readonly [number, number],
): string {
  const middle = top + ROW / 2;
  const [from, to] = row.interval.map((end) => Math.min(right, Math.max(left, x(end))));
  const clamp = (fraction: number): number => Math.min(right, Math.max(left, x(fraction)));
  return `<g class="${toneOf(row)}">
${tolerated(row, top, clamp, [left, right])}
<text x="0" y="${middle + 4}">${html(shortLabel(row.name))}</text>
<line class="span" x1="${at(from)}" x2="${at(to)}" y1="${middle}" y2="${middle}"/>
<line class="span" x1="${at(from)}" x2="${at(from)}" y1="${middle - 6}" y2="${middle + 6}"/>
<line class="span" x1="${at(to)}" x2="${at(to)}" y1="${middle - 6}" y2="${middle + 6}"/>
<circle class="mark" cx="${at(clamp(row.relativeChange))}" cy="${middle}" r="5"/>
<text class="end" x="${WIDTH}" y="${middle + 4}">${html(resultOf(row).text)}</text>
</g>`;
}

/** Everything better than the limit is tolerated: left of it for an error, right of it for a score. */
function tolerated(
  row: Plotted,
  top: number,
  x: (fraction: number) => number,
  [left, right]: readonly [number, number],
): string {
  if (!isNumber(row.tolerance)) return "";
  const limit = x(row.greaterIsBetter ? -row.tolerance : row.tolerance);
  const [from, to] = row.greaterIsBetter ? [limit, right] : [left, limit];
  return `<rect class="band" x="${at(from)}" y="${top + 4}" width="${at(Math.max(0, to - from))}" height="${ROW - 8}"/><line class="limit" x1="${at(limit)}" x2="${at(limit)}" y1="${top + 4}" y2="${top + ROW - 4}"/>`;
}

function toneOf(row: MetricRow): string {
  if (row.finding === "regressed") return "worse";
  if (row.finding === "improved") return "better";
  return row.finding === "inconclusive" ? "unclear" : "same";
}

function sentenceOf(row: Plotted, coverage: string): string {
  const limit = isNumber(row.tolerance) ? `, tolerance ${tolerance(row.tolerance)}` : "";
  return `${labelOf(row.name)} (${directionOf(row)}): ${relative(row.relativeChange)}, ${coverage} interval ${interval(row.interval)}${limit}: ${resultOf(row).text}.`;
}

/** The metric over time, the limit as a dashed line; the sentence before it says the same. */
export function figureOfTrend(chart: Chart): string {
  const height = 240;
  const [left, right, top, bottom] = [64, WIDTH - 16, 12, height - 34];
  const all = [...chart.values, ...(chart.limit === null ? [] : [chart.limit])];
  const [low, high] = spanOf(all);
  const x = (index: number): number => left + (index / Math.max(1, chart.values.length - 1)) * (right - left);
  const y = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);
  const points = chart.values.map((value, index) => `${at(x(index))},${at(y(value))}`).join(" ");
  return `<figure>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${spoken(chart.description)}">
${ticksOf(low, high)
  .map(
    (tick) =>
      `<line class="rule" x1="${left}" x2="${right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text class="quiet end" x="${left - 8}" y="${at(y(tick) + 4)}">${html(shortNumber(tick))}</text>`,
  )
  .join("\n")}
${chart.limit === null ? "" : `<line class="limit" x1="${left}" x2="${right}" y1="${at(y(chart.limit))}" y2="${at(y(chart.limit))}"/>`}
<polyline class="line" points="${points}"/>
${chart.values.map((value, index) => `<circle class="point" cx="${at(x(index))}" cy="${at(y(value))}" r="${index === chart.values.length - 1 ? 6 : 3.5}"/><text class="quiet ${index === chart.values.length - 1 ? "end" : "middle"}" x="${at(x(index))}" y="${height - 12}">${spoken(chart.labels[index])}</text>`).join("\n")}
</svg>
<figcaption>${sentence(chart.title)}${chart.limit === null ? "" : ". Dashed: the limit"}.</figcaption>
</figure>`;
}

/** Three to seven round numbers within a span. */
function ticksOf(low: number, high: number): number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const ticks = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.min(ticks, 20) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

function tickText(fraction: number): string {
  return `${fraction > 0 ? "+" : ""}${tolerance(fraction)}`;
}

function shortNumber(value: number): string {
  return value.toLocaleString("en-US", { maximumSignificantDigits: 5 });
}

function shortLabel(metric: string): string {
  const label = Array.from(labelOf(metric).replaceAll("`", ""));
  return label.length <= 14 ? label.join("") : `${label.slice(0, 13).join("")}…`;
}

function at(value: number): string {
  return value.toFixed(1);
}
