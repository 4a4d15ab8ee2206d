// What the policy makes of a comparison: one finding, one outcome, and the reasons in words.

import { count, counted } from "../numerals.ts";
import type { Comparison, MetricRow, Uncompared } from "./comparison.ts";
import { sliceLabel } from "./explain.ts";
import { harshest, mildest } from "./outcome.ts";
import type { Finding, Outcome, Policy, Verdict } from "./policy.ts";
import { type HeldWaiver, isAbout } from "./waivers.ts";

/** What fails the check: a regression alone, also what stays inconclusive, or nothing. */
export type FailOn = "regressed" | "inconclusive" | "never";

/** Said of what stays inconclusive. */
export const DOES_NOT_BLOCK = "This does not block merging.";

/** Slices whose sentences are given one by one, or that are named in one sentence. */
const NAMED_SLICES = 3;

/** A metric or a declared slice that can decide something. */
interface Gate {
  readonly level: MetricRow["level"];
  readonly finding: Finding;
  readonly sentences: readonly string[];
  /** Size of the change, for an order among slices. */
  readonly size: number;
  /** Null: the metric on all rows. */
  readonly slice: string | null;
  readonly isPrimary: boolean;
  readonly waivers: readonly HeldWaiver[];
}

/**
 * Judges a comparison by a policy.
 *
 * The finding comes from the metrics of level `error` that have a tolerance, and from the declared slices of that level that
 * can be tested: regressed if one is, else incomparable if one cannot be computed, else inconclusive if one is, else improved
 * if the primary metric improved, else equivalent. Without such gates those of level `warn` speak, and can only warn; without
 * those the primary metric does, and the check passes. A regression that a waiver accepts stays one, but warns where it would
 * fail. Rows that the candidate alone cannot predict fail the check whatever the levels and waivers are, and so does a metric
 * whose value misses its limits, also without a baseline.
 *
 * @param comparison the comparison, or why there is none
 * @param failOn replaces what the policy says of an inconclusive comparison; `never` turns each failure into a warning
 * @param waivers as `heldWaivers` gives them for this comparison
 */
export function judge(
  comparison: Comparison | Uncompared,
  policy: Policy,
  failOn?: FailOn,
  waivers: readonly HeldWaiver[] = [],
): Verdict {
  const verdict =
    "metrics" in comparison && comparison.kind === "compared" ? judged(comparison, policy, failOn, waivers) : null;
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
  comparison: Comparison,
  policy: Policy,
  failOn: FailOn | undefined,
  waivers: readonly HeldWaiver[],
): Verdict {
  const { metrics, explanations, unpredicted } = comparison;
  if (unpredicted !== null)
    return { finding: "regressed", outcome: "fail", reasons: reasonsFrom(explanations.slice(0, 1)) };
  const gates = [...metricGates(comparison, waivers), ...sliceGates(comparison, policy, waivers)];
  const errors = gates.filter(({ level }) => level === "error");
  const warnings = gates.filter(({ level }) => level === "warn");
  const speaking = errors.length > 0 ? errors : warnings;

  const finding = overallFinding(metrics[0], speaking);
  const outcome = gates
    .map((gate) => outcomeOf(gate, policy, failOn, speaking.includes(gate)))
    .reduce(harshest, "pass");

  const deciding = speaking.filter((gate) => gate.finding === finding);
  const first = deciding.find((gate) => !isWaived(gate)) ?? deciding[0] ?? null;
  const reasons = reasonsFrom([
    ...leadingReasons(first, comparison, speaking),
    ...[...errors, ...warnings].filter(isRegressed).map((gate) => gate.waivers.map(({ said }) => said)),
    ...otherReasons(first, [...errors, ...warnings]),
  ]);
  if (finding !== "inconclusive" || outcome === "fail") return { finding, outcome, reasons };
  const [firstReason, ...more] = reasons;
  return { finding, outcome, reasons: [firstReason, DOES_NOT_BLOCK, ...more] };
}

function metricGates({ metrics, explanations }: Comparison, waivers: readonly HeldWaiver[]): readonly Gate[] {
  return metrics.flatMap(({ name, level, tolerance, finding, relativeChange }, index): Gate[] => {
    if (tolerance === null) return [];
    const ofMetric = waivers.filter((waiver) => isAbout(waiver, name, null));
    const sentences = explanations[index] ?? [];
    const size = Math.abs(relativeChange ?? 0);
    return [{ level, finding, sentences, size, slice: null, isPrimary: index === 0, waivers: ofMetric }];
  });
}

/** A rule that cannot be judged any more must not pass for one that was kept. */
function sliceGates(comparison: Comparison, policy: Policy, waivers: readonly HeldWaiver[]): readonly Gate[] {
  const { slices, sliceExplanations, slicesLost } = comparison;
  const judgedSlices = slices.flatMap((row, index): Gate[] => {
    const { slice, metric, level, finding } = row;
    if (!row.declared || !row.testable) return [];
    const ofSlice = waivers.filter((waiver) => isAbout(waiver, metric, slice));
    const sentences = sliceExplanations[index] ?? [];
    const size = Math.abs(row.relativeChange ?? 0);
    return [{ level, finding, sentences, size, slice, isPrimary: false, waivers: ofSlice }];
  });
  const lost = slicesLost.map((column): Gate => {
    const sentence = `The slices by \`${column}\` cannot be judged: the pull request's data has no such column.`;
    const level = policy.slices?.level ?? "off";
    return {
      level,
      finding: "incomparable",
      sentences: [sentence],
      size: 0,
      slice: null,
      isPrimary: false,
      waivers: [],
    };
  });
  return [...judgedSlices, ...lost];
}

function overallFinding(primary: MetricRow, speaking: readonly Gate[]): Finding {
  const findings = speaking.length > 0 ? speaking.map(({ finding }) => finding) : [primary.finding];
  if (findings.includes("regressed")) return "regressed";
  if (findings.includes("incomparable")) return "incomparable";
  if (findings.includes("inconclusive")) return "inconclusive";
  return primary.finding === "improved" ? "improved" : "equivalent";
}

/** What one gate asks for. What stays inconclusive matters only among the gates that make the finding. */
function outcomeOf(gate: Gate, policy: Policy, failOn: FailOn | undefined, speaks: boolean): Outcome {
  if (gate.level === "off") return "pass";
  const most = gate.level === "error" ? "fail" : "warn";
  if (gate.finding === "regressed")
    return isWaived(gate) ? mildest(most, gate.level === "error" ? "warn" : "pass") : most;
  // A gate that could not be held never passes, whatever the policy says of other incomparable models.
  if (gate.finding === "incomparable") return mildest(most, harshest(policy.onIncomparable, "warn"));
  return gate.finding === "inconclusive" && speaks ? mildest(most, inconclusiveOutcome(policy, failOn)) : "pass";
}

function inconclusiveOutcome(policy: Policy, failOn: FailOn | undefined): Outcome {
  if (failOn === "inconclusive") return "fail";
  return failOn === "regressed" ? mildest(policy.onInconclusive, "warn") : policy.onInconclusive;
}

/** What is said first: the gate that made the finding and, of a worsening on all rows, where it sits. */
function leadingReasons(
  first: Gate | null,
  { explanations, concentration }: Comparison,
  speaking: readonly Gate[],
): readonly (readonly string[])[] {
  if (first === null) return explanations.slice(0, 1);
  if (first.slice !== null && first.finding === "inconclusive") return [doubtfulSlices(speaking)];
  const where = first.isPrimary && first.finding === "regressed" && concentration !== null ? [concentration] : [];
  return [first.sentences, where];
}

function doubtfulSlices(speaking: readonly Gate[]): readonly string[] {
  const slices = speaking.filter(({ slice }) => slice !== null);
  const doubtful = slices.filter(({ finding }) => finding === "inconclusive");
  const inSlices = `in ${count(doubtful.length)} of ${counted(slices.length, "slice")} this cannot be said: ${namesOf(doubtful)}.`;
  return [`On all rows together the candidate is no worse than the tolerance allows, but ${inSlices}`];
}

/** One sentence of each other gate that is not well; slices that leave it open share one. */
function otherReasons(first: Gate | null, gates: readonly Gate[]): readonly (readonly string[])[] {
  const others = gates.filter((gate) => gate !== first && isBad(gate.finding));
  const ofAllRows = others.filter(({ slice }) => slice === null).map(({ sentences }) => sentences.slice(0, 1));
  const worse = others.filter((gate) => gate.slice !== null && isRegressed(gate)).toSorted((a, b) => b.size - a.size);
  const open = others.filter(
    ({ slice, finding, level }) => slice !== null && finding === "inconclusive" && level === "error",
  );
  const isOpenSaid = first !== null && first.slice !== null && first.finding === "inconclusive";
  return [
    ...ofAllRows,
    ...worse.slice(0, NAMED_SLICES).map(({ sentences }) => sentences.slice(0, 1)),
    worse.length > NAMED_SLICES ? [`${counted(worse.length - NAMED_SLICES, "more slice")} got worse.`] : [],
    open.length > 0 && !isOpenSaid
      ? [`In ${counted(open.length, "slice")} it cannot be said whether the candidate is worse: ${namesOf(open)}.`]
      : [],
  ];
}

function namesOf(gates: readonly Gate[]): string {
  const names = gates.slice(0, NAMED_SLICES).map(({ slice }) => `\`${sliceLabel(slice ?? "")}\``);
  return `${names.join(", ")}${gates.length > NAMED_SLICES ? " and others" : ""}`;
}

function isRegressed({ finding }: Gate): boolean {
  return finding === "regressed";
}

function isWaived({ waivers }: Gate): boolean {
  return waivers.some(({ state }) => state === "in-force");
}

function isBad(finding: Finding): boolean {
  return finding === "regressed" || finding === "inconclusive" || finding === "incomparable";
}

/** Every sentence once, in order. */
function reasonsFrom(explanations: readonly (readonly string[])[]): readonly [string, ...string[]] {
  const [first = "There is no metric to judge by.", ...more] = new Set(explanations.flat());
  return [first, ...more];
}
