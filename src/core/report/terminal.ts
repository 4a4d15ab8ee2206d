// The report for a terminal: verdict, one sentence, the numbers, what else to know, and where the baseline came from.

import { count, counted } from "../numerals.ts";
import { sliceLabel } from "../verdict/explain.ts";
import { limitWords } from "../verdict/limits.ts";
import { effectsSentence } from "./attribution.ts";
import { columnSentences } from "./data-section.ts";
import { driftSentence } from "./drift-section.ts";
import { errorLines } from "./errors-section.ts";
import { alignedWith, interval, isNumber, relative } from "./figures.ts";
import { headlineOf } from "./headline.ts";
import { boundsOf, directionOf, hasValue, labelOf, resultOf } from "./metric-words.ts";
import { notesOf, openingOf } from "./opening.ts";
import type { Report } from "./report.ts";
import { coverageOf, rowsLine } from "./scope-words.ts";
import { keySentence, segmentSentence } from "./segment-words.ts";
import { sliceResult, worstFirst } from "./slices-section.ts";
import { ownNumbers } from "./training.ts";
import { LONGEST_SENTENCE, visible } from "./visible.ts";

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
    painted(`${headline.icon} ${plain(headline.text)}`, report, style),
    wrapped(openingOf(report), style.width, ""),
    tableOf(report),
    wrapped(rowsLine(report) ?? "", style.width, ""),
    wrapped(ownNumbers(report, SHOWN_NUMBERS) ?? "", style.width, ""),
    titled("Waivers", waiverLines(report), style),
    titled("Slices", sliceLines(report), style),
    titled("Largest new errors", errorLines(report), style),
    titled("Data", dataLines(report), style),
    titled("Notes", notesOf(report), style),
    titled("Where the baseline came from", report.base.tried, style),
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

function tableOf(report: Report): string {
  const metrics = report.metrics.filter(hasValue);
  if (metrics.length === 0) return "";
  const compared = metrics.some((row) => row.baseline !== null);
  const limited = metrics.some((row) => row.limit !== null);
  const head = compared
    ? ["Metric", "Baseline", "Candidate", "Change", `${coverageOf(report)} interval`, "Tolerance", "Result"]
    : ["Metric", "Candidate", ...(limited ? ["Limit", "Result"] : [])];
  const rows = metrics.map((row) => {
    const format = alignedWith(row.baseline, row.candidate);
    const name = plain(`${labelOf(row.name)} (${directionOf(row)})`);
    if (!compared) {
      const limit = row.limit === null ? ["–", "–"] : [limitWords(row), `limit ${row.limit}`];
      return [name, format(row.candidate), ...(limited ? limit : [])];
    }
    const change = isNumber(row.relativeChange) ? relative(row.relativeChange) : format(row.change);
    return [
      name,
      format(row.baseline),
      format(row.candidate),
      change,
      interval(row.interval),
      plain(boundsOf(row)),
      resultOf(row).text,
    ];
  });
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => columnsOf(line[column]))));
  return lines
    .map((line) =>
      line
        .map((text, column) => aligned(text, widths[column], isText(column, head)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
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

function waiverLines(report: Report): readonly string[] {
  return report.waivers.map(({ said, reason, state }) => (state === "in-force" ? `${said} Reason: ${reason}` : said));
}

function isText(column: number, head: readonly string[]): boolean {
  return column === 0 || head[column] === "Result";
}

function aligned(text: string, width: number, left: boolean): string {
  const space = " ".repeat(Math.max(0, width - columnsOf(text)));
  return left ? `${text}${space}` : `${space}${text}`;
}

function columnsOf(text: string): number {
  return Array.from(text).length;
}

function dataLines(report: Report): readonly string[] {
  const { data } = report;
  const findings = data.findings
    .filter((finding) => finding.level !== "off")
    .map((finding) => {
      const place = finding.file === null ? "" : `${finding.file}${finding.line === null ? "" : `:${finding.line}`}: `;
      return `${place}${finding.level === "error" ? "error" : "warning"}: ${finding.message}`;
    });
  const effects = report.attribution === null ? [] : [effectsSentence(report, report.attribution)];
  if (!data.changed) return [...findings, ...effects];
  const drift = driftSentence(data, 5);
  return [
    rowsChanged(data.rows),
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

/** Folds at spaces; a continued line starts under the text of the first. */
function wrapped(text: string, width: number, bullet: string): string {
  const room = Math.max(40, width) - bullet.length;
  const lines: string[] = [];
  let line = "";
  for (const word of plain(text).split(" ")) {
    if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((one, index) => `${index === 0 ? bullet : " ".repeat(bullet.length)}${one}`).join("\n");
}

/** Control characters in data must not reach the terminal: they could rewrite what is shown. */
function plain(text: string): string {
  return visible(text, LONGEST_SENTENCE * 4);
}

function painted(text: string, report: Report, style: TerminalStyle): string {
  if (!style.color) return text;
  const code = { pass: 32, warn: 33, fail: 31 }[report.outcome];
  return `\u001b[1;${code}m${text}\u001b[0m`;
}
