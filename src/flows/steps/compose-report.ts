// Puts the parts of a run together as the Report, and the files that are kept beside it.

import type { Config } from "../../core/config/config.ts";
import { columnOf, placeOf } from "../../core/dataset/table.ts";
import type { MeasuredSide } from "../../core/evaluation/measured-side.ts";
import { renderPredictions } from "../../core/evaluation/predictions-file.ts";
import { actualOf } from "../../core/evaluation/target.ts";
import type { Report } from "../../core/report/report.ts";
import { harmlessRewriteOf } from "../../core/report/review-words.ts";
import { cellText } from "../../core/review/column-values.ts";
import type { FileChanges } from "../../core/review/file-changes.ts";
import { withFindings } from "../../core/review/judge-review.ts";
import type { Comparison } from "../../core/verdict/comparison.ts";
import { largestErrors } from "../../core/verdict/largest-errors.ts";
import type { Finding, Verdict } from "../../core/verdict/policy.ts";
import type { HeldWaiver } from "../../core/verdict/waivers.ts";
import type { World } from "../../ports.ts";
import type { CheckOptions } from "../options.ts";
import type { Scored } from "./compare-models.ts";
import { reviewIfPossible } from "./compose-review.ts";
import { dataChange } from "./data-change.ts";
import { type Division, divisionInWords } from "./divide.ts";
import { holdoutUse, scoringOf, useNotes } from "./holdout-use.ts";
import type { Measured } from "./measured.ts";
import type { Result } from "./publish.ts";
import type { Base } from "./read-base.ts";
import type { Inputs } from "./read-inputs.ts";
import { type Frame, modelFiles, splitNotes, weighting } from "./report-frame.ts";
import { editedNotes, respelledNotes, rowNotes } from "./report-notes.ts";
import type { StoredModel } from "./resolve-baseline.ts";
import { trainingFacts } from "./training-facts.ts";

/** What a check knows before it trains. */
export interface CheckContext {
  readonly world: World;
  readonly options: CheckOptions;
  readonly candidate: Inputs;
  readonly base: Base;
  /** The config in force. */
  readonly rules: Config;
}

export interface Judged {
  readonly division: Division;
  readonly stored: StoredModel | null;
  readonly measured: Measured;
  readonly scored: Scored;
  readonly waivers: readonly HeldWaiver[];
  readonly verdict: Verdict;
  /** Data files by what became of them. */
  readonly files: FileChanges;
}

export async function composeReport(context: CheckContext, framed: Frame, judged: Judged): Promise<Result> {
  const { world } = context;
  const { measured, scored, verdict } = judged;
  const { head } = measured;
  const { rules } = context;
  const scoring = scoringOf(measured, [scored.candidate, ...scored.repeats.candidate], rules, judged.division);
  const holdout = holdoutUse(judged.stored?.ledger ?? null, scoring, rules);
  const data = await changeOfData(context, judged);
  const weighted = weighting(rules, scored.comparison.effectiveRows, head.rows.holdout);
  const report: Report = {
    ...framed,
    flow: "check",
    ...withFindings(verdict, data.findings, context.options.failOn !== "never", harmlessRewriteOf(data)),
    // What both sides have to note is noted once.
    notes: [
      ...new Set([
        ...weighted.notes,
        ...respelledNotes(judged.division, head, data.rewrites),
        ...splitNotes(judged.division),
        ...useNotes(holdout, judged.division.split),
        ...scored.comparison.notes,
        ...rowNotes(scored.comparison, head),
        ...editedNotes(scored.attribution),
        ...head.notes,
        ...measured.candidate.notes,
        ...scored.notes,
        ...measured.notes,
      ]),
    ],
    base: {
      sha: context.base.commit.sha,
      ref: context.base.commit.ref,
      source: measured.baseline.source,
      tried: triedOf(context.base, measured),
    },
    rows: { train: head.rows.train, holdout: head.rows.holdout, excluded: head.rows.excluded },
    weights: weighted.weights,
    split: divisionInWords(judged.division, context.rules.data, head.keepsSides),
    holdout,
    metrics: scored.comparison.metrics,
    slices: scored.comparison.slices,
    waivers: judged.waivers,
    meanPredictor: scored.meanPredictorMse === null ? null : { mse: scored.meanPredictorMse },
    largestErrors: errorRows(context.rules, head, scored, verdict.finding),
    attribution: scored.attribution,
    data,
    model: measured.candidate.facts,
    training: trainingFacts(measured.candidate, measured.baseline.model, scored.comparison.spreads, measured.rerun),
    history: judged.stored?.history ?? [],
  };
  const files = world.host.keepsFiles
    ? [
        ...modelFiles(measured.candidate),
        { name: "predictions.csv", content: renderPredictions(head.holdout, context.rules.data, scored) },
      ]
    : [];
  return { report, files, saved: null };
}

/** Where the base could not be measured, its data may be read all the same: not every row need be one to learn from. */
async function changeOfData(context: CheckContext, { measured, scored, files }: Judged): Promise<Report["data"]> {
  const { world, options, base, rules } = context;
  const isUnmeasured = measured.base === null && (measured.dataChanged || base.side === null);
  const reviewed = isUnmeasured ? await reviewIfPossible(world, options) : null;
  if (reviewed?.data.changed === true && (reviewed.data.rows !== null || base.side !== null)) return reviewed.data;
  return dataChange(measured, rules, files, worseSlices(scored.comparison, true));
}

function triedOf(base: Base, measured: Measured): readonly string[] {
  return base.obstacle === null
    ? measured.baseline.tried
    : [`\`${base.commit.sha.slice(0, 7)}\`: ${base.obstacle.reason}`];
}

/** @param found whether those count that nobody declared */
function worseSlices({ slices }: Comparison, found: boolean): readonly string[] {
  return slices
    .filter(({ finding, declared }) => (declared ? finding === "regressed" : found))
    .map(({ slice }) => slice);
}

/** Where something got worse, or may have: the rows in which it did most. */
function errorRows(
  { data, review }: Config,
  { holdout }: MeasuredSide,
  { comparison, baseline, candidate }: Scored,
  finding: Finding,
): Report["largestErrors"] {
  const [primary] = comparison.metrics;
  const change = primary?.change ?? 0;
  const mayBeWorse = finding === "inconclusive" && change !== 0 && change > 0 !== primary.greaterIsBetter;
  const hasWorseSlice = worseSlices(comparison, finding !== "equivalent").length > 0;
  const isNotable = finding === "regressed" || hasWorseSlice || mayBeWorse;
  if (baseline === null || comparison.kind !== "compared" || !isNotable) return [];
  const { table } = holdout;
  const keys = data.key.map((name) => columnOf(table, name)).filter((column) => column !== undefined);
  return largestErrors(actualOf(holdout), baseline, candidate, holdout.identities).map(({ row, extra, ...values }) => ({
    ...placeOf(table.origin, row),
    key: keys.map((column) => cellText(column, row)),
    extraError: extra,
    values: review.showValues ? values : null,
  }));
}
