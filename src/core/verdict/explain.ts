// Why a metric's finding is what it is, in sentences for a reader who is no statistician.

import { count, counted, percent, signed, signedPercent, tolerancePercent } from "../numerals.ts";
import type { MetricRow } from "./comparison.ts";

/** What decided, beside the numbers of the row. */
export type Ground =
  | { readonly kind: "same model" }
  | {
      readonly kind: "same predictions" /** Share of rows that a change could touch unseen. */;
      readonly missable: number;
    }
  | { readonly kind: "too few units"; readonly units: string; readonly needed: number; readonly because: string }
  | {
      readonly kind: "alike in time";
      readonly rows: number;
      /** Independent stretches of time that they make. */
      readonly blocks: number;
      readonly needed: number;
    }
  | { readonly kind: "untestable" /** "the target is 0 in 3 of 40 holdout rows" */; readonly why: string }
  | { readonly kind: "undefined"; readonly constantTarget: boolean }
  | { readonly kind: "too many rows left out"; readonly excluded: number; readonly of: number }
  | {
      readonly kind: "too few differ" /** "Only 7 of 412 holdout rows have" */;
      readonly differing: string;
      readonly needed: number;
    }
  | { readonly kind: "several claims"; readonly claims: number }
  | {
      readonly kind: "absolute margin";
      readonly margin: number;
      /** Interval of candidate - baseline, in the metric's unit. */
      readonly change: readonly [number, number];
    }
  | { readonly kind: "one of many uses"; readonly uses: number }
  | { readonly kind: "interval" }
  | {
      readonly kind: "no ratio";
      readonly why: "baseline is zero" | "baseline is not positive" | "unbounded";
      /** Interval of candidate - baseline; null where the metric is not linear in its losses. */
      readonly difference: readonly [number, number] | null;
    };

export interface Explanation {
  readonly row: MetricRow;
  /** As people write the metric. */
  readonly label: string;
  readonly isPrimary: boolean;
  /** Name of the slice that it is about; null: all rows. */
  readonly slice: string | null;
  /** Two-sided, a fraction. */
  readonly coverage: number;
  /** "412 holdout rows", "412 holdout rows in 20 groups". */
  readonly holdout: string;
  readonly ground: Ground;
}

/** A slice as people read it: "region = north"; the others' names are words already. */
export function sliceLabel(slice: string): string {
  return slice.replaceAll("`", "'").replace("=", " = ");
}

/** Complete sentences; the first one says it all. */
export function explain(about: Explanation): string[] {
  const { row, ground, holdout, label } = about;
  const first = firstSentence(about);
  if (row.finding !== "inconclusive") return [first];
  const sentences = [first];
  const canSee = row.detectableChange;
  if (canSee !== null && ground.kind === "interval") {
    sentences.push(`With ${holdout} this check can see a worsening of ${percent(canSee)} or more.`);
  }
  if (ground.kind === "no ratio" && row.tolerance !== null && row.marginAbs === null) {
    sentences.push(`A \`margin-abs\` beside the tolerance would say how much worse ${label} may get without one.`);
  }
  if (row.rowsNeeded !== null && ground.kind !== "too few units") {
    sentences.push(`About ${count(roundedUp(row.rowsNeeded))} holdout rows would settle it.`);
  }
  return sentences;
}

function firstSentence({ row, label, isPrimary, slice, coverage, holdout, ground }: Explanation): string {
  const of = slice !== null ? ` in ${label} where \`${sliceLabel(slice)}\`` : isPrimary ? "" : ` in ${label}`;
  switch (ground.kind) {
    case "same model":
      return "The candidate is the very same model as the baseline.";
    case "same predictions": {
      const missed = `a change that touches less than ${percent(ground.missable)} of rows could be missed`;
      return `Both models predict the same on all ${holdout}${row.finding === "equivalent" ? ";" : ", but"} ${missed}.`;
    }
    case "too few units":
      return `Only ${ground.units}: ${ground.needed} are needed before a change can be told from noise${ground.because}.`;
    case "alike in time": {
      const few = counted(Math.max(1, ground.blocks), "independent stretch", "independent stretches");
      return `Rows near in time err alike${of}: ${counted(ground.rows, "holdout row")} are worth only ${few} of time, and ${ground.needed} are needed.`;
    }
    case "untestable":
      return `${label} cannot be tested: ${ground.why}.`;
    case "undefined": {
      const why = ground.constantTarget ? "not defined, because the target is the same" : "not a finite number";
      return `${label} is ${why} on ${holdout}.`;
    }
    case "too many rows left out": {
      const leftOut = `${count(ground.excluded)} of ${counted(ground.of, "holdout row")} could not be scored, more than 1 %`;
      return `${leftOut}, so the candidate cannot be called no worse${of}.`;
    }
    case "too few differ":
      return `${ground.differing} a different error${of}; ${ground.needed} are needed before a rare harm can be ruled out.`;
    case "several claims":
      return `The ${intervalText(row, coverage, of)} is all worse, but not clearly enough for one of ${ground.claims} claims made at once.`;
    case "absolute margin": {
      const [low, high] = ground.change;
      return `The ${tolerancePercent(coverage)} interval of the change${of}, ${signed(low)} to ${signed(high)}, stays within the ${ground.margin} that the rules allow.`;
    }
    case "one of many uses":
      return `The ${intervalText(row, coverage, of)} is all better, but not clearly enough for one of the ${count(ground.uses)} models that this holdout may judge.`;
    case "interval":
      return intervalSentence(row, coverage, of, holdout);
    case "no ratio":
      break;
  }
  const subject = slice === null ? label : `${label} where \`${sliceLabel(slice)}\``;
  return noRatioSentence(row, subject, coverage, holdout, ground);
}

/** "95 % interval of the change in MAE, +6.1 % to +19.9 %," */
function intervalText(row: MetricRow, coverage: number, of: string): string {
  if (row.interval === null) return `change${of}`;
  const [low, high] = row.interval;
  return `${tolerancePercent(coverage)} interval of the change${of}, ${signedPercent(low)} to ${signedPercent(high)},`;
}

function intervalSentence(row: MetricRow, coverage: number, of: string, holdout: string): string {
  const { tolerance, greaterIsBetter } = row;
  const [low, high] = row.interval ?? [Number.NaN, Number.NaN];
  // Turned so that worse is positive for every metric.
  const [best, worst] = greaterIsBetter ? [-high, -low] : [low, high];
  const interval = `The ${intervalText(row, coverage, of)}`;
  const plainInterval = `The ${tolerancePercent(coverage)} interval of the change${of} is ${signedPercent(low)} to ${signedPercent(high)}`;
  if (row.finding === "improved") return `${plainInterval}, all better.`;
  if (tolerance === null) {
    if (row.finding === "regressed") return `${plainInterval}, all worse.`;
    return `${interval} includes no change, so ${holdout} cannot tell this apart from noise.`;
  }
  const limit = `${tolerancePercent(tolerance)} tolerance`;
  if (row.finding === "regressed") {
    if (best <= tolerance) return `${interval} is all worse and reaches past the ${limit}.`;
    return `${plainInterval}, all ${greaterIsBetter ? "below the -" : "above the "}${limit}.`;
  }
  if (row.finding === "equivalent") {
    if (best > 0) return `${interval} is all worse, but stays within the ${limit}.`;
    if (best < -tolerance) return `${interval} rules out a worsening of more than the ${limit}.`;
    return `${interval} stays within the ${limit}.`;
  }
  const crossed = worst > tolerance && best <= tolerance ? `crosses the ${limit}` : "is too wide";
  return `${interval} ${crossed}, so ${holdout} cannot tell this apart from noise.`;
}

function noRatioSentence(
  row: MetricRow,
  label: string,
  coverage: number,
  holdout: string,
  { why, difference }: Extract<Ground, { kind: "no ratio" }>,
): string {
  const reasons = {
    "baseline is zero": `The baseline's ${label} is zero to rounding`,
    "baseline is not positive": `The baseline's ${label} is not above 0`,
    unbounded: `The baseline's ${label} is too uncertain`,
  };
  const start = `${reasons[why]}, so the change has no percentage;`;
  const interval =
    difference === null
      ? "the difference of the two models"
      : `the ${tolerancePercent(coverage)} interval of the difference, ${signed(difference[0])} to ${signed(difference[1])},`;
  if (row.finding === "improved") return `${start} ${interval} is clearly better.`;
  if (row.finding === "regressed") return `${start} ${interval} is clearly worse.`;
  if (row.finding === "equivalent") return `${start} ${interval} stays within the tolerance.`;
  return `${start} ${interval} cannot be told from noise with ${holdout}.`;
}

/** Rounded up to two digits: more would pretend to know. */
function roundedUp(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}
