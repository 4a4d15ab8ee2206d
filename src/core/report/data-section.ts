// The section about the dataset: what changed in it, what to look at, and whether data or model moved the metric.

import { count, counted } from "../numerals.ts";
import { inFull } from "../review/finding.ts";
import { attributionBlocks } from "./attribution.ts";
import { andMore, type Block, type Cell, type Extent, type Section, type Sentence } from "./blocks.ts";
import type { Report } from "./report.ts";
import { rewriteOf } from "./review-words.ts";
import { keySentence, segmentSentence } from "./segment-words.ts";
import { named } from "./visible.ts";

type DataFinding = Report["data"]["findings"][number];

export function dataSection(report: Report, extent: Extent): Section {
  const { data } = report;
  const attribution = attributionBlocks(report);
  if (!data.changed && data.findings.length === 0 && attribution.length === 0) return { name: "data", blocks: [] };
  const findings = findingsInOrder(data.findings);
  const toLookAt = findings.length === 0 ? [] : [`${counted(findings.length, "thing")} to look at`];
  const heading = [...stateOf(data), ...toLookAt].join(", ");
  return {
    name: "data",
    blocks: [
      { kind: "heading", level: 4, icon: null, text: `Data: ${heading}` },
      ...changeBlocks(report, extent.names),
      ...findingBlocks(findings, extent),
      ...[
        ...rewritten(report),
        ...(data.rows === null ? columnsChanged(report, extent.names) : []),
        ...cellsChanged(report, extent.names),
        ...data.segments.map(segmentSentence),
        ...[keySentence(data)].filter((text) => text !== null),
      ].map((text): Block => ({ kind: "paragraph", text })),
      ...attribution,
    ],
  };
}

/** "1 file changed, 2 added"; "changed" where nobody knows which. */
function stateOf({ changed, files }: Report["data"]): readonly string[] {
  if (!changed) return ["unchanged"];
  const kinds = (["changed", "added", "removed"] as const).filter((kind) => files[kind].length > 0);
  if (kinds.length === 0) return ["changed"];
  return kinds.map((kind, index) => {
    const howMany = index === 0 ? counted(files[kind].length, "file") : count(files[kind].length);
    return `${howMany} ${kind}`;
  });
}

/** Errors before warnings; what is about removed rows comes first among its equals. */
function findingsInOrder(findings: readonly DataFinding[]): readonly DataFinding[] {
  const isRemoval = ({ rule }: DataFinding): boolean => rule.includes("removed");
  return (["error", "warn"] as const).flatMap((level) => {
    const ofLevel = findings.filter((finding) => finding.level === level);
    return [...ofLevel.filter(isRemoval), ...ofLevel.filter((finding) => !isRemoval(finding))];
  });
}

function changeBlocks(report: Report, most: number): readonly Block[] {
  const { rows, parts } = report.data;
  if (rows === null) return [];
  const line = (what: string, all: number, counts: typeof rows, columns: Sentence): readonly Sentence[] => [
    what,
    count(all),
    counts.added === 0 ? "0" : `+${count(counts.added)}`,
    counts.removed === 0 ? "0" : `-${count(counts.removed)}`,
    count(counts.changed),
    columns,
  ];
  return [
    {
      kind: "table",
      label: "Rows added, removed and changed",
      columns: [
        { title: "Part", numeric: false },
        ...["Rows", "Added", "Removed", "Changed"].map((title) => ({ title, numeric: true })),
        { title: "Columns", numeric: false },
      ],
      rows: [
        line("all rows", rows.added + rows.changed + rows.unchanged, rows, columnsCell(report, most)),
        ...parts.map((one) => line(one.part, one.rows, one, "the same")),
      ],
    },
  ];
}

/** "`heating` added, `age` number → text". */
function columnsCell({ data: { columns, rows } }: Report, most: number): Sentence {
  const changes = [
    ...columns.added.map((name) => `${named(name)} added`),
    ...columns.removed.map((name) => `${named(name)} removed`),
    ...columns.renamed.map(({ from, to }) => `${named(from)} renamed to ${named(to)}`),
    ...columns.typeChanged.map(({ column, from, to }) => `${named(column)} ${from} → ${to}`),
    ...(columns.reordered ? ["in another order"] : []),
  ];
  // Nothing is left that could have columns.
  if (rows !== null && rows.removed > 0 && rows.added + rows.changed + rows.unchanged === 0) return "–";
  if (changes.length === 0) return "no change";
  const more = changes.length > most ? ` and ${count(changes.length - most)} more` : "";
  return `${changes.slice(0, most).join(", ")}${more}`;
}

/** What happened to columns and cells, a sentence for each kind of change. */
export function columnSentences(report: Report, most: number): readonly Sentence[] {
  return [...rewritten(report), ...columnsChanged(report, most), ...cellsChanged(report, most)];
}

/** Unless the opening has said it. */
function rewritten(report: Report): readonly Sentence[] {
  const said = rewriteOf(report.data);
  return said === null || report.reasons.some((reason) => reason.endsWith(said)) ? [] : [said];
}

function columnsChanged({ data: { columns } }: Report, most: number): readonly Sentence[] {
  return [
    listed("Columns added", columns.added.map(named), most),
    listed("Columns removed", columns.removed.map(named), most),
    listed(
      "Columns renamed",
      columns.renamed.map(({ from, to }) => `${named(from)} → ${named(to)}`),
      most,
    ),
    listed(
      "Columns of another type",
      columns.typeChanged.map(({ column, from, to }) => `${named(column)} (${from} → ${to})`),
      most,
    ),
  ].filter((text) => text !== null);
}

function cellsChanged({ data: { columns } }: Report, most: number): readonly Sentence[] {
  const cells = Object.entries(columns.cellsChanged ?? {}).filter(([, cellCount]) => cellCount > 0);
  const names = cells.map(([column, cellCount]) => `${named(column)} (${count(cellCount)})`);
  return [listed("Cells changed", names, most)].filter((text) => text !== null);
}

function listed(what: string, names: readonly Sentence[], most: number): Sentence | null {
  if (names.length === 0) return null;
  const hidden = names.length - Math.min(names.length, most);
  const more = hidden === 0 ? "" : ` and ${count(hidden)} more`;
  return `${what}: ${names.slice(0, most).join(", ")}${more}.`;
}

/** So many warnings are read before the rest is folded away; errors never are. */
const FINDINGS_OPEN = 3;

function findingBlocks(findings: readonly DataFinding[], extent: Extent): readonly Block[] {
  if (findings.length === 0) return [];
  const errors = findings.filter(({ level }) => level === "error").length;
  const open = findings.slice(0, Math.min(extent.findings, Math.max(errors, FINDINGS_OPEN)));
  const folded = findings.slice(open.length, open.length + extent.findings);
  const hidden = findings.length - open.length - folded.length;
  const more = hidden > 0 ? [andMore(hidden)] : [];
  const blocks: Block[] = [
    { kind: "paragraph", strong: true, text: "Look at this" },
    { kind: "list", ordered: true, items: open.map(findingItem) },
  ];
  if (folded.length === 0) return [...blocks, ...more];
  const list: Block = { kind: "list", items: folded.map(findingItem) };
  const title = `${counted(findings.length - open.length, "more thing")} to look at`;
  return [...blocks, { kind: "details", title, open: false, blocks: [list, ...more] }];
}

/** The icon says the level, the rule's name lets one switch it off. */
function findingItem(finding: DataFinding): Cell {
  const place = placeOf(finding);
  return {
    icon: finding.level === "error" ? "❌" : "⚠️",
    text: inFull(finding),
    after: `(${[place, `rule ${named(finding.rule)}`].filter((part) => part !== null).join(", ")})`,
  };
}

/** `houses.csv:1904`. */
function placeOf({ file, line }: DataFinding): Sentence | null {
  return file === null ? null : named(line === null ? file : `${file}:${line}`);
}
