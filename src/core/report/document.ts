// The whole comment as sections, in the order in which they are read.

import { counted } from "../numerals.ts";
import { adviceOf } from "./advice.ts";
import { andMore, type Block, type Cell, type Extent, type Section, type Sentence } from "./blocks.ts";
import { dataSection } from "./data-section.ts";
import {
  baselineSection,
  modelSection,
  notesSection,
  pushesSection,
  reproduceSection,
  sourceWords,
  trendSection,
} from "./detail-sections.ts";
import { driftSection } from "./drift-section.ts";
import { errorsSection } from "./errors-section.ts";
import { headlineOf } from "./headline.ts";
import { commitLink, isCommitId, ownLink } from "./links.ts";
import type { Push } from "./marker.ts";
import { metricsSection } from "./metric-sections.ts";
import { openingOf, resolvedSentence } from "./opening.ts";
import type { Report } from "./report.ts";
import { baseOf } from "./scope-words.ts";
import { slicesSection, waiverBlocks } from "./slices-section.ts";
import { named } from "./visible.ts";

/** What the comment knows beside the Report. */
export interface CommentContext {
  /** Where the files of this run are; null: not uploaded. */
  readonly artifactUrl: string | null;
  /** Earlier pushes of this pull request, oldest first. */
  readonly pushes: readonly Push[];
  /** Short commit id of an earlier push that had regressed, when this one has not. */
  readonly resolvedFrom: string | null;
}

export const wholeExtent: Extent = {
  metrics: Number.POSITIVE_INFINITY,
  rules: Number.POSITIVE_INFINITY,
  slices: Number.POSITIVE_INFINITY,
  findings: Number.POSITIVE_INFINITY,
  coefficients: Number.POSITIVE_INFINITY,
  names: Number.POSITIVE_INFINITY,
  sentences: Number.POSITIVE_INFINITY,
};

export const commentExtent: Extent = {
  metrics: 6,
  rules: 6,
  slices: 20,
  findings: 10,
  coefficients: 30,
  names: 10,
  sentences: 20,
};

export function sectionsOf(report: Report, context: CommentContext, extent: Extent): readonly Section[] {
  return [
    verdictSection(report, context, extent),
    metricsSection(report, extent),
    slicesSection(report, extent),
    errorsSection(report),
    dataSection(report, extent),
    driftSection(report, extent),
    notesSection(report, extent),
    modelSection(report, extent),
    baselineSection(report, extent),
    pushesSection(report, context.pushes),
    trendSection(report),
    reproduceSection(report),
    footerSection(report, context),
  ].filter((section) => section.blocks.length > 0);
}

/** At most one alert: changed rules come before everything, else what the reader has to do. */
function verdictSection(report: Report, context: CommentContext, extent: Extent): Section {
  const headline = headlineOf(report);
  const resolved = context.resolvedFrom === null ? "" : `${resolvedSentence(report.finding, context.resolvedFrom)} `;
  const opening = `${resolved}${openingOf(report)}`.trim();
  const advice = adviceOf(report);
  const blocks: Block[] = [];
  if (report.rules.changed) blocks.push(rulesAlert(report, extent));
  blocks.push({ kind: "heading", level: 3, ...headline });
  if (opening !== "") blocks.push({ kind: "paragraph", text: opening });
  if (advice !== null) {
    const paragraph: Block = { kind: "paragraph", text: advice.text };
    blocks.push(report.rules.changed ? paragraph : { kind: "alert", level: advice.level, blocks: [paragraph] });
  }
  const waivers = waiverBlocks(report, extent);
  const isAlertFree = !report.rules.changed && advice === null;
  if (waivers.length > 0 && isAlertFree) blocks.push({ kind: "alert", level: "warning", blocks: waivers });
  else blocks.push(...waivers);
  return { name: "verdict", blocks };
}

function rulesAlert(report: Report, extent: Extent): Block {
  const { differences } = report.rules;
  const shown = differences.slice(0, extent.rules);
  const blocks: Block[] = [
    {
      kind: "paragraph",
      text: `This pull request changes the rules of this check. The rules of ${baseOf(report)} decided this run; the new ones count after the merge.`,
    },
  ];
  if (shown.length > 0) {
    blocks.push({
      kind: "table",
      label: "Rules changed by this pull request",
      columns: [
        { title: "Rule", numeric: false },
        { title: "In force", numeric: false },
        { title: "After the merge", numeric: false },
      ],
      rows: shown.map((difference) => [
        named(difference.key),
        difference.base === null ? "not set" : named(difference.base),
        difference.head === null ? "not set" : named(difference.head),
      ]),
    });
  }
  if (differences.length > shown.length) blocks.push(andMore(differences.length - shown.length));
  return { kind: "alert", level: "warning", blocks };
}

function footerSection(report: Report, context: CommentContext): Section {
  const { head, base, provenance, run } = report;
  const source = sourceWords[base.source];
  const commits: (Sentence | Cell)[] = [
    head.sha === null ? "uncommitted" : shortCommit(report, head.sha),
    ...(head.dirty ? ["with uncommitted changes"] : []),
    ...(base.sha === null ? [] : ["against", shortCommit(report, base.sha)]),
    ...(base.ref === null ? [] : [`on ${named(base.ref)}`]),
    ...(source === null ? [] : [`(${source})`]),
  ];
  const fingerprint = /^sha256:([0-9a-f]{12})[0-9a-f]*$/.exec(provenance.dataFingerprint ?? "");
  const runLink = ownLink(report, run.url);
  const artifactLink = ownLink(report, context.artifactUrl);
  const items: (readonly (Sentence | Cell)[])[] = [
    [named(report.name)],
    commits,
    ...(fingerprint === null
      ? []
      : [["data", named(`sha256:${fingerprint[1]}…`), report.data.changed ? "changed" : "unchanged"]]),
    ...(artifactLink === null ? [] : [[{ text: "full report", href: artifactLink }]]),
    ...(runLink === null ? [] : [[{ text: "run", href: runLink }]]),
    [`metricgate ${provenance.version}`],
  ];
  return { name: "footer", blocks: [{ kind: "footer", items }] };
}

function shortCommit(report: Report, sha: string): Cell {
  return { text: named(isCommitId(sha) ? sha.slice(0, 7) : sha), href: commitLink(report, sha) };
}

/** Said where sections were left out to fit a limit. */
export function shortened(lost: number, where: string): Sentence {
  return `Shortened to fit GitHub's limit: ${counted(lost, "section")} left out; ${where}.`;
}
