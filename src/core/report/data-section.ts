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
  const findings = findingsInOrder(data.findings);
  const state = data.changed ? "changed" : "unchanged";
  const toLookAt = findings.length === 0 ? "" : `, ${counted(findings.length, "thing")} to look at`;
  return {
    name: "data",
    blocks: [
      { kind: "heading", level: 4, icon: null, text: `Data: ${state}${toLookAt}` },
      ...changeBlocks(report),
      ...findingBlocks(findings, extent),
      ...columnSentences(report, extent.names).map((text): Block => ({ kind: "paragraph", text })),
      ...attribution,
    ],
  };
}

/** Errors before warnings; what is about removed rows comes first among its equals. */
export function findingsInOrder(findings: readonly DataFinding[]): readonly DataFinding[] {
  const isRemoval = ({ rule }: DataFinding): boolean => rule.includes("removed");
  return (["error", "warn"] as const).flatMap((level) => {
    const ofLevel = findings.filter((finding) => finding.level === level);
    return [...ofLevel.filter(isRemoval), ...ofLevel.filter((finding) => !isRemoval(finding))];
  });
}

function changeBlocks(report: Report): readonly Block[] {
  const { rows, parts } = report.data;
  if (rows === null) return [];
  const line = (what: string, all: number, counts: typeof rows): readonly Sentence[] => [
    what,
    count(all),
    counts.added === 0 ? "0" : `+${count(counts.added)}`,
    counts.removed === 0 ? "0" : `−${count(counts.removed)}`,
    count(counts.changed),
    count(counts.unchanged),
  ];
  return [
    {
      kind: "table",
      label: "Rows added, removed and changed",
      columns: [
        { title: "Part", numeric: false },
        ...["Rows", "Added", "Removed", "Changed", "Unchanged"].map((title) => ({ title, numeric: true })),
      ],
      rows: [
        line("all rows", rows.added + rows.changed + rows.unchanged, rows),
        ...parts.map((one) => line(one.part, one.rows, one)),
      ],
    },
  ];
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
    columns.reordered ? "Columns stand in another order." : null,
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
    { kind: "list", ordered: true, items: shown.map(findingItem) },
  ];
  return findings.length > shown.length ? [...blocks, andMore(findings.length - shown.length)] : blocks;
}

/** The icon says the level, the rule's name lets one switch it off. */
function findingItem(finding: DataFinding): Cell {
  const place = placeOf(finding);
  return {
    icon: finding.level === "error" ? "❌" : "⚠️",
    text: finding.message,
    after: `(${[place, `rule ${named(finding.rule)}`].filter((part) => part !== null).join(", ")})`,
  };
}

/** `houses.csv:1904`. */
function placeOf({ file, line }: DataFinding): Sentence | null {
  return file === null ? null : named(line === null ? file : `${file}:${line}`);
}
