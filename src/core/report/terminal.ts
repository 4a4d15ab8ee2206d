// The report for a terminal: verdict, one sentence, the numbers, what else to know, and where the baseline came from.

import { count, counted } from "../numerals.ts";
import { inFull } from "../review/finding.ts";
import { sliceLabel } from "../verdict/explain.ts";
import { adviceOf } from "./advice.ts";
import { effectsSentence } from "./attribution.ts";
import { columnSentences } from "./data-section.ts";
import { baselineTitle } from "./detail-sections.ts";
import { driftSentence } from "./drift-section.ts";
import { errorLines } from "./errors-section.ts";
import { alignedWith, isNumber, relative } from "./figures.ts";
import { headlineOf } from "./headline.ts";
import { labelOf } from "./metric-words.ts";
import { notesOf, openingOf } from "./opening.ts";
import type { Report } from "./report.ts";
import { rowsLine } from "./scope-words.ts";
import { keySentence, segmentSentence } from "./segment-words.ts";
import { sliceResult, waiverLine, worstFirst } from "./slices-section.ts";
import { foldedLines } from "./terminal-lines.ts";
import { metricsTable } from "./terminal-table.ts";
import { ownNumbers } from "./training.ts";
import { isProminent } from "./waiver-words.ts";

interface TerminalStyle {
  /** Colour repeats what a word already says. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

export function renderText(report: Report, style: TerminalStyle): string {
  const headline = headlineOf(report);
  const blocks = [
    report.rules.changed ? rulesOf(report, style) : "",
    painted(wrapped(headline.text, style.width, `${headline.icon} `), report, style),
    wrapped(openingOf(report), style.width, ""),
    metricsTable(report, style.width),
    wrapped(rowsLine(report) ?? "", style.width, ""),
    wrapped(adviceOf(report)?.text ?? "", style.width, ""),
    wrapped(ownNumbers(report, SHOWN_NUMBERS) ?? "", style.width, ""),
    titled("Waivers", waiverLines(report), style),
    titled("Slices", sliceLines(report), style),
    titled("Largest new errors", errorLines(report), style),
    titled("Data", dataLines(report), style),
    titled("Notes", notesOf(report), style),
    titled(baselineTitle(report), report.base.tried, style),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function rulesOf(report: Report, style: TerminalStyle): string {
  const said =
    "! This change edits the rules of this check. The rules of the base commit decided; the new ones count after the merge.";
  const differences = report.rules.differences.map(
    ({ key, base, head }) => `${key}: ${base ?? "not set"} → ${head ?? "not set"}`,
  );
  return [wrapped(said, style.width, ""), ...differences.map((line) => wrapped(line, style.width, "  - "))].join("\n");
}

const SHOWN_NUMBERS = 30;

/** The worst of the slices; the others are in the report. */
const SHOWN_SLICES = 12;

function sliceLines(report: Report): readonly string[] {
  const slices = [
    ...worstFirst(report.slices.filter(({ declared }) => declared)),
    ...report.slices.filter(({ declared }) => !declared),
  ];
  const lines = slices.slice(0, SHOWN_SLICES).map((slice) => {
    const format = alignedWith(slice.baseline, slice.candidate);
    const change = isNumber(slice.relativeChange) ? ` (${relative(slice.relativeChange)})` : "";
    const numbers = `${labelOf(slice.metric)} ${format(slice.baseline)} → ${format(slice.candidate)}${change}`;
    const result = slice.declared ? sliceResult(report, slice).text : "worse, found by searching";
    return `${sliceLabel(slice.slice)}, ${counted(slice.rows, "row")}: ${numbers}, ${result}`;
  });
  const hidden = slices.length - lines.length;
  return hidden > 0 ? [...lines, `and ${counted(hidden, "more slice")}`] : lines;
}

/** What became of them is said above; here is what was asked for, and why. */
function waiverLines(report: Report): readonly string[] {
  return report.waivers.filter((waiver) => isProminent(report, waiver)).map((waiver) => waiverLine(report, waiver));
}

function dataLines(report: Report): readonly string[] {
  const { data } = report;
  const findings = data.findings
    .filter((finding) => finding.level !== "off")
    .map((finding) => {
      const place = finding.file === null ? "" : `${finding.file}${finding.line === null ? "" : `:${finding.line}`}: `;
      return `${place}${finding.level === "error" ? "error" : "warning"}: ${inFull(finding)}`;
    });
  const effects = report.attribution === null ? [] : [effectsSentence(report, report.attribution)];
  if (!data.changed) return [...findings, ...effects];
  const drift = driftSentence(data, 5);
  return [
    // A review's opening has said it.
    ...(report.flow === "review" ? [] : [rowsChanged(data.rows)]),
    ...columnSentences(report, 10),
    ...data.segments.map(segmentSentence),
    ...[keySentence(data)].filter((text) => text !== null),
    ...findings,
    ...(drift === null ? [] : [drift]),
    ...effects,
  ];
}

function rowsChanged(rows: Report["data"]["rows"]): string {
  if (rows === null) return "The dataset changed.";
  return `Rows: ${count(rows.added)} added, ${count(rows.removed)} removed, ${count(rows.changed)} changed, ${count(rows.unchanged)} unchanged.`;
}

function titled(title: string, items: readonly string[], style: TerminalStyle): string {
  if (items.length === 0) return "";
  return [title, ...items.map((item) => wrapped(item, style.width, "  - "))].join("\n");
}

function wrapped(text: string, width: number, bullet: string): string {
  return foldedLines(text, width, bullet).join("\n");
}

function painted(text: string, report: Report, style: TerminalStyle): string {
  if (!style.color) return text;
  const code = { pass: 32, warn: 33, fail: 31 }[report.outcome];
  return `\u001b[1;${code}m${text}\u001b[0m`;
}
