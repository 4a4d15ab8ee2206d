// What the policy makes of a comparison: one finding, one outcome, and the reasons in words.

import type { Comparison, MetricRow, Uncompared } from "./comparison.ts";
import { harshest, mildest } from "./outcome.ts";
import type { Finding, Outcome, Policy, Verdict } from "./policy.ts";

/** What fails the check: a regression alone, also what stays inconclusive, or nothing. */
export type FailOn = "regressed" | "inconclusive" | "never";

/**
 * Judges a comparison by a policy.
 *
 * The finding comes from the metrics of level `error` that have a tolerance: regressed if one is, else incomparable
 * if one cannot be computed, else inconclusive if one is, else improved if the primary metric improved, else equivalent. Without such metrics those of level `warn` speak, and
 * can only warn; without those the primary metric does, and the check passes. Rows that the candidate alone cannot predict
 * fail the check whatever the levels are. A metric whose value misses its limits fails it too, also without a baseline.
 *
 * @param comparison the comparison, or why there is none
 * @param failOn replaces what the policy says of an inconclusive comparison; `never` turns each failure into a warning
 */
export function judge(comparison: Comparison | Uncompared, policy: Policy, failOn?: FailOn): Verdict {
  const verdict = "metrics" in comparison && comparison.kind === "compared" ? judged(comparison, policy, failOn) : null;
  const compared = verdict ?? uncompared(comparison, policy);
  return "metrics" in comparison ? withLimits(compared, comparison, failOn) : softened(compared, failOn);
}

/** The verdict with what missed limits make of it, said before all but a regression. */
export function withLimits(
  verdict: Verdict,
  { metrics, missedLimits }: Pick<Comparison, "metrics" | "missedLimits">,
  failOn?: FailOn,
): Verdict {
  const at = (level: MetricRow["level"]): string[] =>
    metrics.flatMap((row, index) => (row.level === level ? (missedLimits[index] ?? []) : []));
  const [errors, warnings] = [at("error"), at("warn")];
  const byLimits: Outcome = errors.length > 0 ? "fail" : warnings.length > 0 ? "warn" : "pass";
  const sentences = [[...errors, ...warnings], verdict.reasons];
  const reasons = reasonsFrom(verdict.finding === "regressed" ? sentences.toReversed() : sentences);
  return softened({ finding: verdict.finding, outcome: harshest(verdict.outcome, byLimits), reasons }, failOn);
}

function softened(verdict: Verdict, failOn: FailOn | undefined): Verdict {
  return failOn === "never" ? { ...verdict, outcome: mildest(verdict.outcome, "warn") } : verdict;
}

function uncompared(comparison: Comparison | Uncompared, policy: Policy): Verdict {
  const reasons = [comparison.reason ?? "There is nothing to compare."] as const;
  if (comparison.kind === "no-baseline") return { finding: "no-baseline", outcome: policy.onNoBaseline, reasons };
  return { finding: "incomparable", outcome: policy.onIncomparable, reasons };
}

function judged(
  { metrics, explanations, unpredicted }: Comparison,
  policy: Policy,
  failOn: FailOn | undefined,
): Verdict {
  if (unpredicted !== null)
    return { finding: "regressed", outcome: "fail", reasons: reasonsFrom(explanations.slice(0, 1)) };
  const errors = gatedAt("error", metrics);
  const warnings = gatedAt("warn", metrics);
  const speaking = errors.length > 0 ? errors : warnings.length > 0 ? warnings : [0];
  const worst = errors.length > 0 ? "fail" : warnings.length > 0 ? "warn" : "pass";

  const finding = overallFinding(metrics, speaking);
  const ofFinding = mildest(outcomeOf(finding, policy, failOn), worst);
  const warned = warnings.some((i) => ["regressed", "incomparable"].includes(metrics[i].finding));
  const outcome = warned && ofFinding === "pass" ? "warn" : ofFinding;

  const first = speaking.find((i) => metrics[i].finding === finding) ?? 0;
  const others = [...errors, ...warnings].filter((i) => i !== first && isBad(metrics[i].finding));
  const reasons = reasonsFrom([explanations[first] ?? [], ...others.map((i) => explanations[i].slice(0, 1))]);
  if (finding !== "inconclusive" || outcome === "fail") return { finding, outcome, reasons };
  const [firstReason, ...more] = reasons;
  return { finding, outcome, reasons: [firstReason, "This does not block merging.", ...more] };
}

function gatedAt(level: MetricRow["level"], metrics: readonly MetricRow[]): number[] {
  return [...metrics.keys()].filter((i) => metrics[i].level === level && metrics[i].tolerance !== null);
}

function overallFinding(metrics: readonly MetricRow[], speaking: readonly number[]): Finding {
  const findings = speaking.map((i) => metrics[i]?.finding ?? "inconclusive");
  if (findings.includes("regressed")) return "regressed";
  if (findings.includes("incomparable")) return "incomparable";
  if (findings.includes("inconclusive")) return "inconclusive";
  return metrics[0].finding === "improved" ? "improved" : "equivalent";
}

function isBad(finding: Finding): boolean {
  return finding === "regressed" || finding === "inconclusive" || finding === "incomparable";
}

function outcomeOf(finding: Finding, policy: Policy, failOn: FailOn | undefined): Outcome {
  if (finding === "regressed") return "fail";
  // A gate that could not be held never passes, whatever the policy says of other incomparable models.
  if (finding === "incomparable") return harshest(policy.onIncomparable, "warn");
  if (finding !== "inconclusive") return "pass";
  if (failOn === "inconclusive") return "fail";
  return failOn === "regressed" ? mildest(policy.onInconclusive, "warn") : policy.onInconclusive;
}

/** Every sentence once, in order. */
function reasonsFrom(explanations: readonly (readonly string[])[]): readonly [string, ...string[]] {
  const [first = "There is no metric to judge by.", ...more] = new Set(explanations.flat());
  return [first, ...more];
}
