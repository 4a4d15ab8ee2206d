// The section about the dataset: what changed in it, what to look at, and whether data or model moved the metric.

import { count, counted } from "../numerals.ts";
import { attributionBlocks } from "./attribution.ts";
import { andMore, type Block, type Cell, type Extent, type Section, type Sentence } from "./blocks.ts";
import type { Report } from "./report.ts";
import { named } from "./visible.ts";

type DataFinding = Report["data"]["findings"][number];

export function dataSection(report: Report, extent: Extent): Section {
  const { data } = report;
  const attribution = attributionBlocks(report);
  if (!data.changed && data.findings.length === 0 && attribution.length === 0) return { name: "data", blocks: [] };
  const findings = data.findings.filter((finding) => finding.level !== "off");
  const state = data.changed ? "changed" : "unchanged";
  const toLookAt = findings.length === 0 ? "" : `, ${counted(findings.length, "thing")} to look at`;
  return {
    name: "data",
    blocks: [
      { kind: "heading", level: 4, icon: null, text: `Data: ${state}${toLookAt}` },
      ...changeBlocks(report, extent),
      ...findingBlocks(findings, extent),
      ...attribution,
    ],
  };
}

function changeBlocks(report: Report, extent: Extent): readonly Block[] {
  const { rows } = report.data;
  const blocks: Block[] = [];
  if (rows !== null) {
    blocks.push({
      kind: "table",
      label: "Rows added, removed and changed",
      columns: [
        { title: "Dataset", numeric: false },
        ...["Added", "Removed", "Changed", "Unchanged"].map((title) => ({ title, numeric: true })),
      ],
      rows: [["Rows", ...[rows.added, rows.removed, rows.changed, rows.unchanged].map(count)]],
    });
  }
  for (const text of columnSentences(report, extent.names)) blocks.push({ kind: "paragraph", text });
  return blocks;
}

/** What happened to columns, a sentence for each kind of change. */
export function columnSentences(report: Report, most: number): readonly Sentence[] {
  const { columns } = report.data;
  const cells = Object.entries(columns.cellsChanged ?? {}).filter(([, cellCount]) => cellCount > 0);
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
    listed(
      "Cells changed",
      cells.map(([column, cellCount]) => `${named(column)} (${count(cellCount)})`),
      most,
    ),
  ].filter((text) => text !== null);
}

function listed(what: string, names: readonly Sentence[], most: number): Sentence | null {
  if (names.length === 0) return null;
  const hidden = names.length - Math.min(names.length, most);
  const more = hidden === 0 ? "" : ` and ${count(hidden)} more`;
  return `${what}: ${names.slice(0, most).join(", ")}${more}.`;
}

function findingBlocks(findings: readonly DataFinding[], extent: Extent): readonly Block[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, extent.findings);
  const blocks: Block[] = [
    { kind: "paragraph", strong: true, text: "Look at this" },
    {
      kind: "table",
      label: "Findings in the data",
      columns: [
        { title: "Level", numeric: false },
        { title: "Finding", numeric: false },
        { title: "Place", numeric: false },
        { title: "Rule", numeric: false },
      ],
      rows: shown.map((finding) => [levelOf(finding), finding.message, placeOf(finding), named(finding.rule)]),
    },
  ];
  return findings.length > shown.length ? [...blocks, andMore(findings.length - shown.length)] : blocks;
}

function levelOf(finding: DataFinding): Cell {
  return finding.level === "error" ? { icon: "❌", text: "error" } : { icon: "⚠️", text: "warning" };
}

/** `houses.csv:1904`, else the column, else a dash. */
function placeOf(finding: DataFinding): Sentence {
  if (finding.file !== null) return named(finding.line === null ? finding.file : `${finding.file}:${finding.line}`);
  return finding.column === null ? "–" : named(finding.column);
}
