// Holds a candidate against a baseline on the same holdout rows: one row of estimates and one finding for each metric.

import type { Metric, MetricName, MetricSettings } from "../metrics/metric.ts";
import { type Predicted, rowCountOf } from "../metrics/predicted.ts";
import { count, counted } from "../numerals.ts";
import type { Comparison, UnitKind } from "./comparison.ts";
import { decidingRows } from "./deciding-rows.ts";
import { explain } from "./explain.ts";
import { judgements } from "./judgements.ts";
import { missedLimit } from "./limits.ts";
import { measure, measureOne, measureTrainings } from "./measure.ts";
import type { Measured } from "./measured.ts";
import { untestedRow } from "./metric-row.ts";
import { FEWEST_UNITS } from "./paired-test.ts";
import type { Finding, Policy } from "./policy.ts";
import { NO_REPEATS, NO_SPREADS, pairs, type Repeats, type Spreads, spread, spreadNotes } from "./repeated.ts";
import { isSamePrediction } from "./resolution.ts";
import { type PredictedRows, type ScoredRows, scoredRows } from "./scored-rows.ts";
import type { Situation } from "./situation.ts";
import { noSlices, type SliceInput, sliceFindings } from "./slice-comparison.ts";
import { type Slice, slicesOf } from "./slices.ts";
import { worthOf } from "./worth.ts";

/** Above this share of rows left out, the rows that are left are no fair picture of the holdout. */
const MOST_LEFT_OUT = 0.01;

export interface CompareInput extends SliceInput, Omit<PredictedRows, "repeats"> {
  /** Answers of further trainings with other seeds; left out: each side was trained once. */
  readonly repeats?: Repeats;
  readonly unitKind: UnitKind;
  /** The two stored models are byte-identical. */
  readonly sameModel: boolean;
  /** Holdout rows that are not in the arrays, because they have no target. */
  readonly excluded: { readonly holdout: number };
}

/**
 * Compares two models by the guarded Fieller-t on paired unit losses, on all rows and, for the primary metric, in slices.
 *
 * @param input predictions of both models for the same rows
 * @param metricOf the metric of a name
 * @returns rows in the order of the policy's gates. "improved", "equivalent" and "regressed" are each wrong with a
 *   probability of at most 1 - confidence; "regressed" for all gates that may fail together (Holm), the others one by one,
 *   because a pass needs all of them. No NaN: what does not exist is null.
 */
export function compare(
  input: CompareInput,
  metricOf: (name: MetricName, settings: MetricSettings) => Metric,
): Comparison {
  const rows = scoredRows({ ...input, repeats: input.repeats ?? NO_REPEATS });
  const gates = input.policy.gates.map((gate) => ({ gate, metric: metricOf(gate.metric, gate.settings) }));
  const notes = leftOutNotes(rows, input.policy);
  const baselineValues = rows.unpredictedByBaseline === null ? rows.baseline : null;
  const candidateValues = rows.unpredictedByCandidate === null ? rows.candidate : null;
  const valueOf = (metric: Metric, first: Predicted | null, others: readonly Predicted[]): number | null =>
    first === null ? null : measureTrainings(metric, rows.actual, [first, ...others], rows.weights);
  const alone = (
    finding: Finding,
    explanation: string,
  ): Pick<Comparison, "metrics" | "explanations" | "missedLimits" | "notes"> => {
    const metrics = gates.map(({ gate, metric }) =>
      untestedRow(gate, metric, finding, {
        baseline: valueOf(metric, baselineValues, rows.repeats.baseline),
        candidate: valueOf(metric, candidateValues, rows.repeats.candidate),
      }),
    );
    const missedLimits = metrics.map((row, index) => missedLimit(row, gates[index].metric.label));
    return { metrics, explanations: gates.map(() => [explanation]), missedLimits, notes };
  };
  const { unpredictedByBaseline } = rows;
  const nothing = {
    kind: "compared",
    reason: null,
    unpredicted: null,
    unpredictedByBaseline,
    effectiveRows: worthOf(rows)?.rows ?? null,
    deciding: null,
    spreads: NO_SPREADS,
    ...noSlices,
  } as const;

  if (rows.unpredictedByCandidate !== null) {
    const failed = counted(rows.unpredictedByCandidate.count, "holdout row");
    const text = `The candidate gives no finite prediction for ${failed}${input.baseline === null ? "" : " that the baseline can predict"}.`;
    return { ...nothing, ...alone("regressed", text), unpredicted: rows.unpredictedByCandidate };
  }
  if (rows.baseline === null) {
    const reason = "There is no baseline to compare with, so nothing can have got worse yet.";
    const sides = { baseline: [], candidate: [rows.candidate, ...rows.repeats.candidate] };
    const spreads = spreadsOf(gates[0]?.metric, rows, sides);
    const said = gates[0] === undefined ? [] : spreadNotes(gates[0].metric, sides, spreads);
    const values = alone("no-baseline", reason);
    return { ...nothing, ...values, notes: [...values.notes, ...said], spreads, kind: "no-baseline", reason };
  }
  if (unpredictedByBaseline !== null && !input.policy.allowBaselineNan) {
    const failed = counted(unpredictedByBaseline.count, "holdout row");
    const reason = `The baseline gives no finite prediction for ${failed} that the candidate can predict, so the two cannot be compared on the same rows.`;
    return { ...nothing, ...alone("incomparable", reason), kind: "incomparable", reason };
  }
  if (rowCountOf(rows.actual) === 0) {
    const reason = "No holdout row is left to compare the two models on.";
    return { ...nothing, ...alone("incomparable", reason), kind: "incomparable", reason };
  }

  const baseline = rows.baseline;
  const measured = gates.map(({ gate, metric }) => measure(gate, metric, rows, baseline));
  const [primary] = measured;
  if (primary === undefined) throw new Error("a policy has at least one gate");
  const situation = situationOf(input, rows, baseline);
  const slices = declaredSlices(input, primary, rows, situation);
  const testable = slices.filter((slice) => slice.testable);
  const judged = judgements([...measured.map((each) => ({ measured: each, situation })), ...testable], input.policy);
  const ofSlice = new Map(testable.map((slice, index) => [slice, judged[measured.length + index]]));
  const said = ({ situation: of }: { readonly situation: Situation }) => ({
    coverage: 2 * input.policy.confidence - 1,
    holdout: holdoutText(input, of),
  });
  const sides = {
    baseline: [baseline, ...rows.repeats.baseline],
    candidate: [rows.candidate, ...rows.repeats.candidate],
  };
  const spreads = spreadsOf(primary.metric, rows, sides);
  const chance = spreadNotes(primary.metric, sides, spreads);
  const deciding = input.sameModel ? null : decidingRows(primary, rows, baseline);
  const bySlice = sliceFindings(input, { primary, rows, situation }, slices, (one) => ofSlice.get(one) ?? null, said);
  return {
    ...nothing,
    ...bySlice,
    effectiveRows: situation.worth?.rows ?? null,
    metrics: judged.slice(0, measured.length).map(({ row }) => row),
    explanations: measured.map(({ metric }, index) =>
      explain({
        ...judged[index],
        ...said({ situation }),
        label: metric.label,
        isPrimary: index === 0,
        slice: null,
      }),
    ),
    missedLimits: measured.map(({ metric }, index) => missedLimit(judged[index].row, metric.label)),
    notes: [
      ...notes,
      ...chance,
      ...constantShiftNotes(measured),
      ...(deciding === null ? [] : [deciding.note]),
      ...bySlice.notes,
    ],
    deciding: deciding === null ? null : deciding.rows,
    spreads,
  };
}

function spreadsOf(
  metric: Metric | undefined,
  { actual, weights }: ScoredRows,
  { baseline, candidate }: Readonly<Record<keyof Spreads, readonly Predicted[]>>,
): Spreads {
  if (metric === undefined) return NO_SPREADS;
  const between = (trainings: readonly Predicted[]): number | null =>
    // A single one costs no time: most models are trained once.
    trainings.length < 2 ? null : spread(trainings.map((one) => measureOne(metric, actual, one, weights)));
  return { baseline: between(baseline), candidate: between(candidate) };
}

function declaredSlices(
  { policy, slices }: CompareInput,
  primary: Measured,
  rows: ScoredRows,
  situation: Situation,
): readonly Slice[] {
  return policy.slices === null ? [] : slicesOf(slices.partitions, policy.slices, primary, rows, situation);
}

/** Each training of the candidate beside one of the baseline; null: they were trained a different number of times. */
function trainingsOf({ candidate, repeats }: ScoredRows, baseline: Predicted): ReturnType<typeof pairs<Predicted>> {
  return pairs([candidate, ...repeats.candidate], [baseline, ...repeats.baseline]);
}

/** What is known of the comparison as a whole before any metric is tested. */
function situationOf(input: CompareInput, rows: ScoredRows, baseline: Predicted): Situation {
  const byBaseline = rows.unpredictedByBaseline?.count ?? 0;
  const leftOut = input.excluded.holdout + rows.withoutTarget + rows.unpredictedByBoth + byBaseline;
  const scored = rowCountOf(rows.actual);
  const all = scored + leftOut;
  return {
    sameModel: input.sameModel,
    samePredictions:
      trainingsOf(rows, baseline)?.every(([one, other]) => isSamePrediction(one, other, rows.resolution)) ?? false,
    units: rows.unitCount,
    rows: scored,
    unitKind: input.unitKind,
    worth: worthOf(rows),
    uses: input.policy.holdoutUses,
    leftOut: leftOut > MOST_LEFT_OUT * all ? { excluded: leftOut, of: all } : null,
  };
}

function holdoutText(input: CompareInput, { rows, units, worth }: Situation): string {
  const text = `${counted(rows, "holdout row")}${worth === null ? "" : ` (by their weights worth ${count(Math.floor(worth.rows))})`}`;
  if (input.unitKind === "group") return `${text} in ${counted(units, "group")}`;
  if (input.unitKind === "time-block") return `${text} in ${counted(units, "block")} of time`;
  return units === rows ? text : `${text} (${count(units)} distinct)`;
}

function leftOutNotes(rows: ScoredRows, { allowBaselineNan }: Policy): string[] {
  const notes: string[] = [];
  if (rows.withoutTarget > 0) {
    notes.push(`${counted(rows.withoutTarget, "holdout row")} left out: the target is not a finite number.`);
  }
  if (rows.unpredictedByBoth > 0) {
    notes.push(`${counted(rows.unpredictedByBoth, "holdout row")} left out: neither model gives a finite prediction.`);
  }
  if (rows.unpredictedByBaseline !== null && allowBaselineNan) {
    const failed = counted(rows.unpredictedByBaseline.count, "holdout row");
    notes.push(`${failed} left out: the baseline gives no finite prediction there, which the rules allow.`);
  }
  return notes;
}

function constantShiftNotes(measured: readonly Measured[]): string[] {
  return measured
    .filter(({ moments }) => moments.n >= FEWEST_UNITS && moments.sdd === 0 && moments.meanD !== 0)
    .map(
      ({ metric }) =>
        `The loss behind ${metric.label} changes by exactly the same amount everywhere: the change is deterministic, not noise.`,
    );
}
