// The sections that a reader opens: notes, which model, which baseline, earlier pushes, the trend, how to reproduce.

import { counted, decimal, fixed } from "../numerals.ts";
import {
  andMore,
  type Block,
  type Cell,
  type Extent,
  type Section,
  type SectionName,
  type Sentence,
} from "./blocks.ts";
import { trendOf } from "./chart.ts";
import { figure, isNumber, relative } from "./figures.ts";
import { commitLink, isCommitId } from "./links.ts";
import { type Push, pushesWith } from "./marker.ts";
import { labelOf, resultOf } from "./metric-words.ts";
import { notesOf } from "./opening.ts";
import type { BaselineSource, Report, TermNumbers } from "./report.ts";
import { baseOf } from "./scope-words.ts";
import { ownNumbers, seedsInWords } from "./training.ts";
import { named } from "./visible.ts";

export function notesSection(report: Report, extent: Extent): Section {
  return details("notes", "Notes on this verdict", listOf(notesOf(report), extent));
}

export function modelSection(report: Report, extent: Extent): Section {
  const { model } = report;
  if (model === null) return { name: "model", blocks: [] };
  const blocks: Block[] = [];
  const names = model.features.slice(0, extent.names).map(named).join(", ");
  const hidden = model.features.length - Math.min(model.features.length, extent.names);
  const features =
    model.features.length === 0
      ? "no features"
      : `${counted(model.features.length, "feature")}: ${names}${hidden > 0 ? ` and ${hidden} more` : ""}`;
  const facts = [
    ownModels[model.kind] ?? `A ${named(model.kind)} model of ${features}.`,
    model.transform === "log" ? "It learns the logarithm of the target." : null,
    isNumber(model.penalty) ? `Its penalty is ${decimal(model.penalty)}.` : null,
    seedsInWords(report),
  ].filter((fact) => fact !== null);
  blocks.push({ kind: "paragraph", text: facts.join(" ") });
  const numbers = ownNumbers(report, extent.coefficients);
  if (numbers !== null) blocks.push({ kind: "paragraph", text: numbers });

  const coefficients = Object.entries(model.coefficients ?? {});
  const { standardErrors, tStatistics } = model;
  const row = (term: Sentence, value: number, error: number | null, t: number | null): Sentence[] =>
    standardErrors === null
      ? [term, coefficient(value)]
      : [term, coefficient(value), isNumber(error) ? decimal(error, 3) : "–", isNumber(t) ? fixed(t, 2) : "–"];
  const rows = [
    ...(model.intercept === null
      ? []
      : [row("Intercept", model.intercept, standardErrors?.intercept ?? null, tStatistics?.intercept ?? null)]),
    ...coefficients
      .slice(0, extent.coefficients)
      .map(([name, value]) => row(named(name), value, numberOf(standardErrors, name), numberOf(tStatistics, name))),
  ];
  if (rows.length > 0) {
    const titles = ["Coefficient", ...(standardErrors === null ? [] : ["Standard error", "t"])];
    blocks.push({
      kind: "table",
      label: "Coefficients of the model",
      columns: [{ title: "Term", numeric: false }, ...titles.map((title) => ({ title, numeric: true }))],
      rows,
    });
  }
  if (rows.length > 0 && standardErrors !== null)
    blocks.push({
      kind: "paragraph",
      text: "t is the coefficient divided by its standard error; between -2 and 2 it may well be chance.",
    });
  if (coefficients.length > extent.coefficients) blocks.push(andMore(coefficients.length - extent.coefficients));
  return details("model", "The model", blocks);
}

/** What there is to say of a model that is not built in. */
const ownModels: Readonly<Record<string, Sentence | undefined>> = {
  predictions: "Nothing was trained here: the predictions were read from a file of each commit.",
  metrics: "Nothing was trained or scored here: the metrics were read from a file of each commit.",
  commands: "It was trained by the repository's own commands.",
};

/** A column may be called like what every object has. */
function numberOf(numbers: TermNumbers | null, name: string): number | null {
  return numbers !== null && Object.hasOwn(numbers.coefficients, name) ? numbers.coefficients[name] : null;
}

/** Six digits, without the zeros that say nothing: 0.1, 12,400, 3.14159e-7. */
function coefficient(value: number): string {
  return decimal(value, 6)
    .replace(/(\.\d*?)0+(?=e|$)/, "$1")
    .replace(/\.(?=e|$)/, "");
}

const sources: Readonly<Record<BaselineSource, Sentence>> = {
  artifact: "It was stored by an earlier run on exactly the base commit.",
  ancestor: "It was stored by a run on an earlier commit whose data, rules and code are the same.",
  retrained: "It was trained again from the base commit, in this run.",
  committed: "It is a file of the base commit.",
  directory: "It comes from a directory of stored baselines.",
  none: "None was found.",
};

export function baselineSection(report: Report, extent: Extent): Section {
  const { base } = report;
  if (base.source === "none" && base.tried.length === 0) return { name: "baseline", blocks: [] };
  return details("baseline", baselineTitle(report), [
    { kind: "paragraph", text: sources[base.source] },
    ...(base.tried.length === 0
      ? []
      : [{ kind: "paragraph", text: "Looked for, in this order:" } as const, ...listOf(base.tried, extent)]),
  ]);
}

export function baselineTitle({ base }: Report): string {
  return base.source === "none" ? "Where a baseline was looked for" : "Where the baseline came from";
}

/** The same in half a sentence, for the footer. */
export const sourceWords: Readonly<Record<BaselineSource, Sentence | null>> = {
  artifact: "stored baseline",
  ancestor: "stored baseline of an ancestor with the same inputs",
  retrained: "baseline retrained",
  committed: "file of the base commit",
  directory: "stored baseline",
  none: null,
};

export function pushesSection(report: Report, earlier: readonly Push[]): Section {
  const pushes = pushesWith(report, earlier);
  if (pushes.length < 2) return { name: "pushes", blocks: [] };
  const primary = report.metrics[0];
  const table: Block = {
    kind: "table",
    label: "Earlier pushes of this pull request",
    columns: [
      { title: "Commit", numeric: false },
      { title: primary === undefined ? "Metric" : labelOf(primary.name), numeric: true },
      { title: `Against ${baseOf(report)}`, numeric: true },
      { title: "Verdict", numeric: false },
    ],
    rows: pushes.toReversed().map((push, index) => [
      {
        text: named(push.head.slice(0, 7)),
        after: index === 0 ? "(latest)" : "",
        href: commitLink(report, push.head),
      },
      figure(push.value),
      relative(push.relativeChange),
      findingCell(push.finding),
    ]),
  };
  return details("pushes", `Pushes in this pull request (${pushes.length})`, [table]);
}

function findingCell(finding: Push["finding"]): Cell {
  const words = {
    ...resultOf({ finding, level: "error", tolerance: 0, limit: null }),
    text: finding.replace("-", " "),
  };
  return finding === "incomparable" ? { ...words, icon: "🛑" } : words;
}

export function trendSection(report: Report): Section {
  const trend = trendOf(report);
  if (trend === null) return { name: "trend", blocks: [] };
  return details("trend", "Trend", [{ kind: "paragraph", text: trend.sentence }, trend.chart]);
}

export function reproduceSection(report: Report): Section {
  const { head, base } = report;
  if (!isCommitId(head.sha) || !isCommitId(base.sha) || head.dirty || head.sha === base.sha) {
    return { name: "reproduce", blocks: [] };
  }
  return details("reproduce", "Reproduce on your machine", [
    {
      kind: "paragraph",
      text: "In a clone of this repository, with the `metricgate` command of the same version:",
    },
    {
      kind: "commands",
      lines: [
        `git fetch origin ${base.sha} ${head.sha}`,
        `git checkout --detach ${base.sha}`,
        `git merge --no-edit ${head.sha}`,
        `metricgate ${report.flow} --base ${base.sha}`,
      ],
    },
  ]);
}

function details(name: SectionName, title: string, blocks: readonly Block[]): Section {
  return { name, blocks: blocks.length === 0 ? [] : [{ kind: "details", title, open: false, blocks }] };
}

function listOf(items: readonly Sentence[], extent: Extent): readonly Block[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, extent.sentences);
  const list: Block = { kind: "list", items: shown };
  return items.length > shown.length ? [list, andMore(items.length - shown.length)] : [list];
}
