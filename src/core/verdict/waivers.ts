// Waivers: regressions that a pull request asks to be accepted, each held against what was found and what day it is.

import { signedPercent, tolerancePercent } from "../numerals.ts";
import type { Comparison, MetricRow } from "./comparison.ts";
import { sliceLabel } from "./explain.ts";
import type { Waiver } from "./policy.ts";

export type WaiverState =
  /** Its regression is accepted. */
  | "in-force"
  /** There is no regression to accept. */
  | "not-needed"
  /** Its last day is over. */
  | "expired"
  /** The measured change is above its ceiling, or has no percentage. */
  | "exceeded"
  /** No gate of the rules in force has this metric, or this slice. */
  | "unknown";

export interface HeldWaiver extends Waiver {
  readonly state: WaiverState;
  /** Of the metric, or of the metric in the slice; null: unknown, or no percentage. */
  readonly relativeChange: number | null;
  /** What became of it, a sentence. */
  readonly said: string;
}

/**
 * What each waiver does.
 *
 * The ceiling is held against the measured change, the number that the comment shows and a reviewer approves, and not
 * against an end of its interval: the tolerance and the interval have already said that the candidate is worse, and what is
 * accepted is how much.
 *
 * @param today the run's day, UTC: "2026-11-21"
 */
export function heldWaivers(waivers: readonly Waiver[], comparison: Comparison, today: string): readonly HeldWaiver[] {
  return waivers.map((waiver) => {
    const row = gateOf(waiver, comparison);
    const relativeChange = row?.relativeChange ?? null;
    const state = stateOf(waiver, row, comparison, today);
    return { ...waiver, state, relativeChange, said: sentenceOf(waiver, state, relativeChange) };
  });
}

/** Nothing was compared, so there is nothing to accept. */
export function idleWaivers(waivers: readonly Waiver[], today: string): readonly HeldWaiver[] {
  return waivers.map((waiver) => {
    const state = waiver.until < today ? "expired" : "not-needed";
    return { ...waiver, state, relativeChange: null, said: sentenceOf(waiver, state, null) };
  });
}

/** Whether a waiver is about the metric on all rows (slice: null), or in a slice. */
export function isAbout(waiver: Waiver, metric: string, slice: string | null): boolean {
  return waiver.metric === metric && waiver.slice === slice;
}

type GateRow = Pick<MetricRow, "finding" | "relativeChange" | "greaterIsBetter" | "level" | "tolerance">;

function gateOf({ metric, slice }: Waiver, { metrics, slices }: Comparison): GateRow | undefined {
  const row =
    slice === null
      ? metrics.find(({ name }) => name === metric)
      : slices.find((one) => one.declared && one.metric === metric && one.slice === slice);
  return row === undefined || row.level === "off" || row.tolerance === null ? undefined : row;
}

function stateOf(waiver: Waiver, row: GateRow | undefined, { kind }: Comparison, today: string): WaiverState {
  if (waiver.until < today) return "expired";
  if (kind !== "compared") return "not-needed";
  if (row === undefined) return "unknown";
  if (row.finding !== "regressed") return "not-needed";
  if (row.relativeChange === null) return "exceeded";
  return (row.greaterIsBetter ? -row.relativeChange : row.relativeChange) > waiver.ceiling ? "exceeded" : "in-force";
}

function sentenceOf(waiver: Waiver, state: WaiverState, relativeChange: number | null): string {
  const what = subjectOf(waiver);
  const ceiling = tolerancePercent(waiver.ceiling);
  switch (state) {
    case "in-force":
      return `A waiver of this pull request accepts the worsening of ${what} up to ${ceiling}, until ${waiver.until}.`;
    case "not-needed":
      return `The waiver for ${what} is not needed: there is no regression for it to accept.`;
    case "expired":
      return `The waiver for ${what} expired: its last day was ${waiver.until}.`;
    case "exceeded":
      return relativeChange === null
        ? `The waiver for ${what} does not help: the change has no percentage to hold against its ceiling of ${ceiling}.`
        : `The waiver for ${what} does not help: the measured change, ${signedPercent(relativeChange)}, is above its ceiling of ${ceiling}.`;
    case "unknown":
      return `The waiver for ${what} does nothing: the rules in force judge no such ${waiver.slice === null ? "metric" : "slice"}.`;
    default:
      return state satisfies never;
  }
}

/** "`mse`", "`mse` where `region = north`". */
function subjectOf({ metric, slice }: Waiver): string {
  return slice === null ? `\`${metric}\`` : `\`${metric}\` where \`${sliceLabel(slice)}\``;
}
