// Scores both models on the candidate's holdout, and both on the base's own holdout where the data changed.

import { type Config, unitOf } from "../../core/config/config.ts";
import { matchRows } from "../../core/dataset/row-match.ts";
import { sameValue } from "../../core/evaluation/fingerprint.ts";
import type { Holdout } from "../../core/evaluation/holdout.ts";
import type { MeasuredSide } from "../../core/evaluation/measured-side.ts";
import { slicesBy, slicesToSearch } from "../../core/evaluation/slices.ts";
import { actualOf } from "../../core/evaluation/target.ts";
import { metricOf } from "../../core/metrics/metrics.ts";
import { answersOf as metricAnswers, type Predicted } from "../../core/metrics/predicted.ts";
import { type Attribution, attribution } from "../../core/verdict/attribution.ts";
import { compare } from "../../core/verdict/compare.ts";
import type { Comparison, Uncompared } from "../../core/verdict/comparison.ts";
import { dataEffectParts, type ScoredSide } from "../../core/verdict/data-effect.ts";
import { measureOne, measureTrainings } from "../../core/verdict/measure.ts";
import type { Repeats } from "../../core/verdict/repeated.ts";
import type { Measured, MeasuredAlone } from "./measured.ts";
import type { Base } from "./read-base.ts";
import { type Answer, type Answers, answersOf, type SideModel } from "./side-model.ts";

export interface Scored {
  readonly comparison: Comparison;
  /** Predictions for the candidate's holdout rows. */
  readonly candidate: Predicted;
  readonly baseline: Predicted | null;
  /** Of further trainings. */
  readonly repeats: Repeats;
  readonly attribution: Attribution | null;
  /** MSE of always predicting the train rows' mean. */
  readonly meanPredictorMse: number | null;
  readonly notes: readonly string[];
}

export function compareModels(measured: Measured, rules: Config, base: Base): Scored {
  const { answers, obstacle } = baselineOn(measured, base);
  const sameModel = measured.baseline.model !== null && predictsTheSame(measured.candidate, measured.baseline.model);
  const scored = score(measured, rules, answers, sameModel, (measured.base ?? measured.head).cuts);
  const isTooEarly = measured.base?.rows.holdout === 0;
  return {
    ...scored,
    comparison: obstacle === null ? scored.comparison : explained(scored.comparison, obstacle),
    attribution: isTooEarly ? null : attributionOf(measured, rules, scored.comparison),
    notes: isTooEarly ? [...scored.notes, TOO_EARLY] : scored.notes,
  };
}

const TOO_EARLY =
  "No row of the base commit is late enough to be held out, so what the new rows alone change cannot be told.";

/** Byte-identical but for the name of what they predict; or a hosted model that was asked the same questions. */
function predictsTheSame(candidate: SideModel, baseline: SideModel): boolean {
  if (candidate.builtin !== null && baseline.builtin !== null)
    return sameValue({ ...candidate.builtin, target: "" }, { ...baseline.builtin, target: "" });
  const [asked, askedBefore] = [candidate.replies, baseline.replies];
  return asked.size > 0 && asked.size === askedBefore.size && [...asked.keys()].every((key) => askedBefore.has(key));
}

/** One model without anything to hold it against. */
export function scoreAlone(measured: MeasuredAlone, rules: Config): Scored {
  return score(measured, rules, null, false, []);
}

function score(
  { head, candidate }: MeasuredAlone,
  rules: Config,
  baseline: Answers | null,
  sameModel: boolean,
  cuts: MeasuredSide["cuts"],
): Scored {
  const { unit, unitCount, times, identities, table, weights } = head.holdout;
  const answers = answersOf(candidate.onHead);
  const { data, policy } = rules;
  const unitKind = unitOf(data);
  const excluded = { holdout: head.rows.holdoutWithoutTarget };
  const by = policy.slices?.by ?? [];
  const slices = slicesBy(table, by, cuts, policy.slices?.minRows ?? 0);
  const played = new Set([data.target, data.group, data.weight, ...data.key, ...by.map(({ column }) => column)]);
  const searched = (most: number) => slicesToSearch(table, played, most);
  const both = { actual: actualOf(head.holdout), baseline: baseline?.predicted ?? null, candidate: answers.predicted };
  const repeats = { baseline: baseline?.repeats ?? [], candidate: answers.repeats };
  return {
    comparison: compare(
      {
        ...both,
        repeats,
        identities,
        unit,
        unitCount,
        unitKind,
        times,
        weights,
        policy,
        sameModel,
        excluded,
        slices,
        searched,
      },
      metricOf,
    ),
    candidate: answers.predicted,
    baseline: both.baseline,
    repeats,
    attribution: null,
    meanPredictorMse: meanPredictorMse(head),
    notes: [...answers.notes, ...(baseline?.notes ?? [])],
  };
}

function meanPredictorMse({ holdout, trainTargetMean }: MeasuredSide): number | null {
  if (trainTargetMean === null) return null;
  const values = new Float64Array(holdout.actual.length).fill(trainTargetMean);
  return measureOne(metricOf("mse"), actualOf(holdout), { kind: "numbers", values }, holdout.weights);
}

type BaselineAnswers =
  | { readonly answers: Answers; readonly obstacle: null }
  | { readonly answers: null; readonly obstacle: Uncompared };

/** A baseline that cannot read the pull request's columns is no fault of the run: the two cannot be compared. */
function baselineOn(measured: Measured, base: Base): BaselineAnswers {
  if (base.obstacle !== null) return { answers: null, obstacle: base.obstacle };
  const { model, tried } = measured.baseline;
  if (model === null)
    return { answers: null, obstacle: { kind: "no-baseline", reason: tried.at(-1) ?? "there is no baseline" } };
  if (model.onHead.kind === "answered") return { answers: model.onHead.answers, obstacle: null };
  const reason = `the baseline cannot be scored on the pull request's rows: ${model.onHead.error.problems[0].message}`;
  return { answers: null, obstacle: { kind: "incomparable", reason } };
}

function explained(comparison: Comparison, { kind, reason }: Uncompared): Comparison {
  if (comparison.unpredicted !== null) return comparison; // a candidate that cannot predict is the worse news
  const metrics = comparison.metrics.map((row) => ({ ...row, finding: kind }));
  return { ...comparison, kind, reason: asSentence(reason), metrics };
}

/** "there is no `x`" → "There is no `x`."; a path that comes first stays as it is. */
function asSentence(clause: string): string {
  const opening = /^[a-z]+(?=[ ,])/.test(clause) ? clause.charAt(0).toUpperCase() : clause.charAt(0);
  return `${opening}${clause.slice(1)}${/[.!?]$/.test(clause) ? "" : "."}`;
}

function attributionOf(measured: Measured, rules: Config, comparison: Comparison): Attribution | null {
  const { base, candidate, baseline, head } = measured;
  const [gate] = rules.policy.gates;
  // Of two effects there is nothing to say where there is one model.
  if (base === null || gate === undefined || baseline.model === null) return null;
  const ofBase = { baseline: baseline.model.onBase, candidate: candidate.onBase };
  if (ofBase.baseline === null && ofBase.candidate === null) return null;
  const actual = actualOf(base.holdout);
  const onBase = (answer: Answer | null): number | null =>
    // A refusal: the two sides have different columns.
    answer?.kind === "answered"
      ? measureTrainings(
          metricOf(gate.metric, gate.settings),
          actual,
          trainingsIn(answer.answers),
          base.holdout.weights,
        )
      : null;
  const [primary] = comparison.metrics;
  const cells = {
    baselineOnBase: onBase(ofBase.baseline),
    baselineOnHead: primary?.baseline ?? null,
    candidateOnBase: onBase(ofBase.candidate),
    candidateOnHead: primary?.candidate ?? null,
  };
  const match = matchRows(base.holdout, head.holdout);
  const [onBaseRows, onHeadRows] = [baseline.model.onBase, baseline.model.onHead];
  const ofBaseRows = sideOf(onBaseRows, base.holdout, match.fates.base);
  const ofHeadRows = sideOf(onHeadRows, head.holdout, match.fates.head);
  const parts =
    ofBaseRows === null || ofHeadRows === null
      ? null
      : dataEffectParts(metricOf(gate.metric, gate.settings), ofBaseRows, ofHeadRows);
  return attribution(cells, match, parts);
}

function sideOf(answer: Answer | null, holdout: Holdout, fates: Uint8Array): ScoredSide | null {
  if (answer?.kind !== "answered") return null;
  const actual = actualOf(holdout);
  const trainings = trainingsIn(answer.answers).map((one) => metricAnswers(actual, one));
  return { trainings, fates, weights: holdout.weights };
}

function trainingsIn({ predicted, repeats }: Answers): readonly Predicted[] {
  return [predicted, ...repeats];
}
