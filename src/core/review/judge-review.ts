// What a review of the data comes to: the gravest finding decides.

import { count, counted } from "../numerals.ts";
import { DOES_NOT_BLOCK } from "../verdict/judge.ts";
import { harshest } from "../verdict/outcome.ts";
import type { Finding, Outcome, Verdict } from "../verdict/policy.ts";
import type { DataFinding } from "./finding.ts";

/** Rows of a dataset's change, as the report counts them. */
export interface RowCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * A review of the data alone. `regressed`: a finding of level error stands, which fails; `inconclusive`: one of level
 * warn; `equivalent`: nothing to look at; `no-baseline`: nothing to look at, and nothing to compare with.
 *
 * @param rows null where there is no base to compare with
 * @param rewrite what says the same in another way, as a sentence; null: not known
 * @param isHarmless whether no value changed, so that a warning is of what was there before
 * @param hasSameColumns names and types; their order may differ
 */
export function judgeReview(
  findings: readonly DataFinding[],
  rows: RowCounts | null,
  rewrite: string | null,
  isHarmless: boolean,
  hasSameColumns: boolean,
): Verdict {
  const gravest = gravestFirst(findings)[0];
  const said =
    rows === null ? "There is no earlier data to compare with." : rowsSentence(rows, rewrite, hasSameColumns);
  const { finding, outcome } = judged(gravest, rows);
  const facts: Verdict["reasons"] = rewrite === null ? [said] : [rewrite, said];
  if (gravest === undefined) return { finding, outcome, reasons: facts };
  const isSecond = (isHarmless || gravest.wasThere) && gravest.level !== "error";
  return { finding, outcome, reasons: isSecond ? [...facts, gravest.message] : [gravest.message, ...facts] };
}

function judged(gravest: DataFinding | undefined, rows: RowCounts | null): { finding: Finding; outcome: Outcome } {
  if (gravest?.level === "error") return { finding: "regressed", outcome: "fail" };
  if (gravest !== undefined) return { finding: "inconclusive", outcome: "warn" };
  return { finding: rows === null ? "no-baseline" : "equivalent", outcome: "pass" };
}

/**
 * What findings in the data do to the verdict on a model: one of level error fails the check, and is named at once.
 *
 * @param mayFail false: a failure is a warning
 * @param harmless what only says the same in another way, as a sentence; null: values changed
 */
export function withFindings(
  verdict: Verdict,
  findings: readonly DataFinding[],
  mayFail: boolean,
  harmless: string | null,
): Verdict {
  const gravest = gravestFirst(findings)[0];
  if (gravest === undefined) {
    if (harmless === null) return verdict;
    const [first, ...others] = verdict.reasons;
    return { ...verdict, reasons: [first, harmless, ...others] };
  }
  const further = gravestFirst(findings).length - 1;
  const more = further === 0 ? "" : ` (${counted(further, "more thing")} in the data to look at.)`;
  // Below the heading it is said what and how much; the lines stand with the finding.
  const said = `Data: ${gravest.message}${more}`;
  const outcome = gravest.level === "error" ? (mayFail ? "fail" : "warn") : "pass";
  const [first, ...others] = verdict.reasons;
  // Where no value changed, what is to be looked at was there before.
  if (harmless !== null && gravest.level !== "error")
    return { ...verdict, outcome: harshest(verdict.outcome, outcome), reasons: [first, harmless, said, ...others] };
  // What alone makes the check fail is said first; and what fails does block merging.
  if (outcome === "fail" && verdict.outcome !== "fail") {
    const kept = verdict.reasons.filter((reason) => reason !== DOES_NOT_BLOCK);
    return { ...verdict, outcome, reasons: [said, ...kept] };
  }
  const reasons = others[0] === DOES_NOT_BLOCK ? [DOES_NOT_BLOCK, said, ...others.slice(1)] : [said, ...others];
  return { ...verdict, outcome: harshest(verdict.outcome, outcome), reasons: [first, ...reasons] };
}

/** Findings that say something, errors before warnings, in their order otherwise. */
export function gravestFirst(findings: readonly DataFinding[]): readonly DataFinding[] {
  return (["error", "warn"] as const).flatMap((level) => findings.filter((finding) => finding.level === level));
}

/** "Rows: 0 removed, 1,204 added, 12 changed, 2,840 unchanged." */
function rowsSentence(
  { added, removed, changed, unchanged }: RowCounts,
  rewrite: string | null,
  hasSameColumns: boolean,
): string {
  if (added + removed + changed > 0)
    return `Rows: ${count(removed)} removed, ${count(added)} added, ${count(changed)} changed, ${count(unchanged)} unchanged.`;
  const same = `No row was added, removed or changed; ${count(unchanged)} are the same`;
  if (hasSameColumns || rewrite !== null) return `${same}.`;
  return `${same} in the columns that both have.`;
}
