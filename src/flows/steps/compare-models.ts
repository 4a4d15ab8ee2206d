// Scores both models on the candidate's holdout, and both on the base's own holdout where the data changed.

import type { Config } from "../../core/config/config.ts";
import { matchRows } from "../../core/dataset/row-match.ts";
import { sameValue } from "../../core/evaluation/fingerprint.ts";
import type { Holdout } from "../../core/evaluation/training.ts";
import { metricOf } from "../../core/metrics/metrics.ts";
import type { Model, Predictions } from "../../core/models/model.ts";
import { predictorOf } from "../../core/models/predictors.ts";
import { counted } from "../../core/numerals.ts";
import { type Attribution, attribution } from "../../core/verdict/attribution.ts";
import { compare } from "../../core/verdict/compare.ts";
import type { Comparison, Uncompared } from "../../core/verdict/comparison.ts";
import { measureOne } from "../../core/verdict/measure.ts";
import { UserError } from "../../errors.ts";
import type { Measured, MeasuredAlone } from "./measure.ts";
import type { Base } from "./read-base.ts";

export interface Scored {
  readonly comparison: Comparison;
  /** Predictions for the candidate's holdout rows. */
  readonly candidate: Float64Array;
  readonly baseline: Float64Array | null;
  readonly attribution: Attribution | null;
  /** MSE of always predicting the train rows' mean. */
  readonly meanPredictorMse: number | null;
  readonly notes: readonly string[];
}

export async function compareModels(measured: Measured, rules: Config, base: Base): Promise<Scored> {
  const { predictions, obstacle } = await baselineOn(measured, base);
  const sameModel = predictsTheSame(measured.candidate.model, measured.baseline.model);
  const scored = await score(measured, rules, predictions, sameModel);
  return {
    ...scored,
    comparison: obstacle === null ? scored.comparison : explained(scored.comparison, obstacle),
    attribution:
      measured.base === null ? null : await attributionOf(measured, measured.base.holdout, rules, scored.comparison),
  };
}

/** Byte-identical but for the name of what they predict. */
function predictsTheSame(candidate: Model, baseline: Model | null): boolean {
  return baseline !== null && sameValue({ ...candidate, target: "" }, { ...baseline, target: "" });
}

/** One model without anything to hold it against. */
export async function scoreAlone(measured: MeasuredAlone, rules: Config): Promise<Scored> {
  return score(measured, rules, null, false);
}

async function score(
  { head, candidate }: MeasuredAlone,
  rules: Config,
  baseline: Predictions | null,
  sameModel: boolean,
): Promise<Scored> {
  const { actual, unit, unitCount, identities, table } = head.holdout;
  const predictor = await predictorOf(candidate.model);
  const predictions = predictor.predict(table);
  const { data, policy } = rules;
  const unitKind = data.group === null ? "row" : "group";
  const excluded = { holdout: head.rows.holdoutWithoutTarget };
  const both = {
    actual: numbers(actual),
    baseline: baseline === null ? null : numbers(baseline.values),
    candidate: numbers(predictions.values),
  };
  const meanPrediction = numbers(new Float64Array(actual.length).fill(head.trainTargetMean));
  return {
    comparison: compare({ ...both, identities, unit, unitCount, unitKind, policy, sameModel, excluded }, metricOf),
    candidate: predictions.values,
    baseline: baseline?.values ?? null,
    attribution: null,
    meanPredictorMse: measureOne(metricOf("mse"), both.actual, meanPrediction),
    notes: [
      ...predictionNotes(predictions, "candidate"),
      ...(baseline === null ? [] : predictionNotes(baseline, "baseline")),
    ],
  };
}

function numbers(values: Float64Array): { readonly kind: "numbers"; readonly values: Float64Array } {
  return { kind: "numbers", values };
}

type BaselinePredictions =
  | { readonly predictions: Predictions; readonly obstacle: null }
  | { readonly predictions: null; readonly obstacle: Uncompared };

/** A baseline that cannot read the pull request's columns is no fault of the run: the two cannot be compared. */
async function baselineOn(measured: Measured, base: Base): Promise<BaselinePredictions> {
  if (base.obstacle !== null) return { predictions: null, obstacle: base.obstacle };
  const { model, tried } = measured.baseline;
  if (model === null)
    return { predictions: null, obstacle: { kind: "no-baseline", reason: tried.at(-1) ?? "there is no baseline" } };
  try {
    const predictor = await predictorOf(model);
    return { predictions: predictor.predict(measured.head.holdout.table), obstacle: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const reason = `the baseline cannot be scored on the pull request's rows: ${error.problems[0].message}`;
    return { predictions: null, obstacle: { kind: "incomparable", reason } };
  }
}

function explained(comparison: Comparison, { kind, reason }: Uncompared): Comparison {
  if (comparison.unpredicted !== null) return comparison; // a candidate that cannot predict is the worse news
  const metrics = comparison.metrics.map((row) => ({ ...row, finding: kind }));
  return { ...comparison, kind, reason: asSentence(reason), metrics };
}

/** "there is no `x`" → "There is no `x`." */
function asSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?]$/.test(clause) ? "" : "."}`;
}

async function attributionOf(
  measured: Measured,
  baseHoldout: Holdout,
  rules: Config,
  comparison: Comparison,
): Promise<Attribution | null> {
  const [gate] = rules.policy.gates;
  if (gate === undefined) return null;
  const onBase = async (model: Model | null): Promise<number | null> => {
    if (model === null) return null;
    const predictor = await predictorOf(model);
    try {
      const predicted = predictor.predict(baseHoldout.table).values;
      return measureOne(metricOf(gate.metric), numbers(baseHoldout.actual), numbers(predicted));
    } catch (error) {
      if (error instanceof UserError) return null; // the two sides have different columns
      throw error;
    }
  };
  const [primary] = comparison.metrics;
  const cells = {
    baselineOnBase: await onBase(measured.baseline.model),
    baselineOnHead: primary?.baseline ?? null,
    candidateOnBase: await onBase(measured.candidate.model),
    candidateOnHead: primary?.candidate ?? null,
  };
  return attribution(cells, matchRows(baseHoldout, measured.head.holdout));
}

function predictionNotes({ unseen, imputed }: Predictions, whose: string): string[] {
  return [
    ...unseen.map(
      ({ column, rows, examples }) =>
        `${counted(rows, "holdout row")} ${rows === 1 ? "has" : "have"} a value of \`${column}\` that the ${whose} never saw in training (${examples.map((text) => `\`${text}\``).join(", ")}); it predicts them like its most frequent one.`,
    ),
    ...imputed.map(
      ({ column, rows }) => `The ${whose} fills in \`${column}\` for ${counted(rows, "holdout row")} without a value.`,
    ),
  ];
}
