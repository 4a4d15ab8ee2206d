// What is said beside the code: one line for the verdict, and one for each thing to look at in the data.

import { counted } from "../numerals.ts";
import { inFull } from "../review/finding.ts";
import { headlineOf } from "./headline.ts";
import { outcomeSentence } from "./opening.ts";
import type { Report } from "./report.ts";
import { LONGEST_SENTENCE, visible } from "./visible.ts";

export interface Annotation {
  readonly level: "notice" | "warning" | "error";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** GitHub shows ten of each level per step and says nothing of the rest. */
const MOST_PER_LEVEL = 9;

export function annotationsOf(report: Report): readonly Annotation[] {
  return [...verdictAnnotations(report), ...rulesAnnotations(report), ...bounded(dataAnnotations(report))];
}

function verdictAnnotations(report: Report): readonly Annotation[] {
  // Its findings are annotated one by one.
  if (report.flow === "review") return [];
  const level = levelOf(report);
  if (level === null) return [];
  const message = [report.reasons[0] ?? null, outcomeSentence(report)].filter((part) => part !== null).join(" ");
  const headline = headlineOf(report).text;
  return [annotation(level, headline, message === "" ? headline : message)];
}

function levelOf(report: Report): Annotation["level"] | null {
  if (report.outcome === "fail") return "error";
  if (report.outcome === "warn" || report.finding === "regressed") return "warning";
  switch (report.finding) {
    case "improved":
    case "equivalent":
      return null;
    case "inconclusive":
    case "no-baseline":
    case "incomparable":
      return "notice";
  }
}

function rulesAnnotations(report: Report): readonly Annotation[] {
  if (!report.rules.changed) return [];
  const keys = report.rules.differences.slice(0, 10).map((difference) => difference.key);
  const which = keys.length === 0 ? "" : ` Changed: ${keys.join(", ")}.`;
  const message = `The rules of the base commit decided this run; the new ones count after the merge.${which}`;
  return [annotation("warning", "This pull request changes the rules of this check", message)];
}

function dataAnnotations(report: Report): readonly Annotation[] {
  return report.data.findings.flatMap((finding) => {
    if (finding.level === "off") return [];
    const said = annotation(finding.level === "error" ? "error" : "warning", `Data: ${finding.rule}`, inFull(finding));
    if (finding.file === null) return [said];
    return [{ ...said, file: finding.file, ...(finding.line === null ? {} : { line: finding.line }) }];
  });
}

/** Leaves room for the verdict and the rules, and says how many are not shown. */
function bounded(all: readonly Annotation[]): readonly Annotation[] {
  return (["error", "warning"] as const).flatMap((level) => {
    const ofLevel = all.filter((one) => one.level === level);
    const room = MOST_PER_LEVEL - 2;
    if (ofLevel.length <= room) return ofLevel;
    const hidden = ofLevel.length - (room - 1);
    const rest = annotation(level, "Data: more findings", `${counted(hidden, "more finding")}: see the job summary.`);
    return [...ofLevel.slice(0, room - 1), rest];
  });
}

function annotation(level: Annotation["level"], title: string, message: string): Annotation {
  return { level, title: visible(title, 200), message: visible(message, LONGEST_SENTENCE) };
}
