// Trains the candidate, and the baseline where no stored one serves, on data that is read once where both share it.

import type { Config } from "../../core/config/config.ts";
import type { MeasuredSide } from "../../core/evaluation/measured-side.ts";
import type { Untrained } from "../../core/evaluation/untrained.ts";
import { type FileChanges, noFileChanges } from "../../core/review/file-changes.ts";
import type { Reviewed } from "../../core/review/review.ts";
import type { World } from "../../ports.ts";
import { onCommonRows } from "./answered-rows.ts";
import { baselineAgain, rungOf } from "./baseline-again.ts";
import type { Division, Side } from "./divide.ts";
import { measureAlone } from "./measure-alone.ts";
import type { Measured, Reading } from "./measured.ts";
import { learntFeatures } from "./model-facts.ts";
import type { Base } from "./read-base.ts";
import { changedFiles, hasSameData, type Inputs } from "./read-inputs.ts";
import { bothRead, failureOf, valueOf } from "./read-sides.ts";
import { rerunNote, rerunOf } from "./rerun.ts";
import type { StoredModel } from "./resolve-baseline.ts";
import { reviewData } from "./review-data.ts";
import { builtinJobs, columnsFor, isReadAlike, jobOf } from "./side-jobs.ts";
import { answersOf, builtinSide, type Question, type SideModel } from "./side-model.ts";
import { keptModel, type Sources, sideModel } from "./side-predictor.ts";
import { openWorkplaces, type WorkingSide, type Workplaces } from "./workplaces.ts";

export interface Plan {
  readonly candidate: Inputs;
  /** The config in force. */
  readonly rules: Config;
  readonly division: Division;
  readonly base: Base;
  /** Null exactly where the base has no usable side. */
  readonly stored: StoredModel | null;
  /** Both sides' data as it was read before; null: it is read now. */
  readonly reading: Reading | null;
}

/** @throws {UserError} when the candidate cannot be trained; a baseline that cannot be is a rung of the ladder that failed. */
export async function measure(world: World, plan: Plan): Promise<Measured> {
  const { candidate, rules, division, stored } = plan;
  const { side, commit } = plan.base;
  if (side === null || stored === null) {
    const own = { snapshot: world.workTree, inputs: candidate };
    const replies = stored?.replies ?? new Map();
    const alone = await measureAlone(world, "the pull request", own, null, rules, division, replies);
    const baseline = { model: null, source: "none", tried: [] } as const;
    return {
      ...alone,
      dataChanged: false,
      base: null,
      baseline,
      rerun: null,
      notes: [],
      reading: { sides: [], review: null },
    };
  }
  const own: WorkingSide = { role: "candidate", config: rules, files: candidate.files, commit: null };
  const other: WorkingSide = { ...side.inputs, role: "baseline", commit: commit.sha };
  const places = openWorkplaces(world, stored.model === null ? [own, other] : [own]);
  try {
    return await measureBoth(world, places, { ...plan, stored, side });
  } finally {
    await places.close();
  }
}

interface BothPlan extends Plan {
  readonly stored: StoredModel;
  readonly side: Side;
}

async function measureBoth(world: World, places: Workplaces, plan: BothPlan): Promise<Measured> {
  const { candidate, rules, division, stored } = plan;
  const base = plan.side.inputs;
  const short = plan.base.commit.sha.slice(0, 7);
  const retrain = stored.model === null;
  const dataChanged = !(await hasSameData(candidate, base));
  const together = !dataChanged && isReadAlike(candidate, base);
  const columns = columnsFor(rules, base.config);
  const keepTrain = rules.model.kind === "commands" || (retrain && base.config.model.kind === "commands");
  const how = { columns, division, review: dataChanged, keepTrain };

  const models = { candidate: builtinJobs(rules), baseline: retrain ? builtinJobs(base.config) : [] };
  const headModels = together ? [...models.candidate, ...models.baseline] : models.candidate;
  const jobs = [jobOf("the pull request", candidate, rules, how, headModels)];
  if (!together && (retrain || dataChanged)) {
    jobs.push(jobOf(`base commit ${short}`, base, base.config, how, models.baseline));
  }
  const sides = plan.reading?.sides ?? (await bothRead(world, jobs, rules));
  const [headResult, baseResult] = sides;
  const head = valueOf(headResult);
  const unread = baseResult === undefined ? null : failureOf(baseResult);
  const side = baseResult?.status === "fulfilled" ? baseResult.value : null;
  const changedSide = dataChanged ? side : null;
  const holdouts = { head: head.holdout, base: changedSide?.holdout ?? null };
  const sources = { book: new Map(stored.replies), places };
  const builtin = models.candidate.length === 0 ? null : head.untrained[0];
  const files = dataChanged ? await changedFiles(candidate, base) : noFileChanges;
  const reviewFor = (features: readonly string[]): Reading["review"] =>
    plan.reading?.review ?? reviewOf(world, plan, head, changedSide, files, features);
  // What the user's own model learns from is known when it has answered.
  const early = builtin === null ? null : reviewFor(learntFeatures(builtin));
  const candidateModel = await sideModel(
    world,
    sources,
    {
      role: "candidate",
      snapshot: world.workTree,
      commit: null,
      config: rules,
      files: candidate.files,
      own: head,
      ...holdouts,
    },
    builtin,
  );
  const review = early ?? reviewFor(candidateModel.facts.features);
  // One side at a time: what it left running would be in the other's way. Its files may go meanwhile.
  await places.leave("candidate");
  answersOf(candidateModel.onHead);

  const other = await baselineOf(world, sources, plan, {
    question: {
      role: "baseline",
      snapshot: plan.side.snapshot,
      commit: plan.base.commit.sha,
      config: base.config,
      files: base.files,
      ...holdouts,
    },
    own: together ? head : side,
    unread,
    untrained:
      models.baseline.length === 0 ? null : together ? head.untrained[models.candidate.length] : side?.untrained[0],
    candidate: candidateModel,
  });
  return onCommonRows({
    head,
    candidate: candidateModel,
    dataChanged,
    base: changedSide,
    reading: { sides, review },
    ...other,
  });
}

interface BaselineSide {
  readonly question: Omit<Question, "own">;
  /** Its own data; null where that was not read, or could not be. */
  readonly own: MeasuredSide | null;
  /** Why it could not be. */
  readonly unread: string | null;
  /** Its model, where that is a built-in one. */
  readonly untrained: Untrained | null | undefined;
  readonly candidate: SideModel;
}

/** The stored model, one that is kept and asked again, or the base commit's made again: whichever comes first. */
async function baselineOf(
  world: World,
  sources: Sources,
  { stored, base: { commit }, rules }: BothPlan,
  { question, own, unread, untrained, candidate }: BaselineSide,
): Promise<Pick<Measured, "baseline" | "rerun" | "notes">> {
  const short = commit.sha.slice(0, 7);
  if (stored.model !== null) {
    const model = await builtinSide({ model: stored.model, features: [], notes: [], standardErrors: null }, question);
    const note = `The data of base commit ${short} cannot be read, so its part in the change is not known: ${unread}`;
    return { baseline: { ...stored, model }, rerun: null, notes: unread === null ? [] : [note] };
  }
  const kept = await keptModel(sources.places, stored, own === null ? null : { ...question, own }, candidate);
  if (kept.model !== null) {
    const baseline = { model: kept.model, source: stored.source, tried: [...stored.tried, ...kept.tried] };
    return { baseline, rerun: null, notes: [] };
  }
  const again = await baselineAgain(world, sources, question, own, unread, untrained);
  const rung = `${rungOf(question.config.model, short)}${again.failure === null ? ": used" : ` failed: ${again.failure}`}`;
  const isFile = question.config.model.kind === "predictions";
  const source = again.model === null ? "none" : isFile ? "committed" : "retrained";
  const rerun =
    again.model === null || stored.kept === null || stored.source === "ancestor"
      ? null
      : await rerunOf(stored.kept, again.model, question.base ?? question.head, rules);
  return {
    baseline: { model: again.model, source, tried: [...stored.tried, ...kept.tried, rung] },
    rerun,
    notes: [...again.notes, ...(rerun === null ? [] : [rerunNote(rerun, short, rules)])],
  };
}

/** Begun as soon as both sides are read, and awaited when the report is put together. */
function reviewOf(
  world: World,
  { candidate, rules, side }: BothPlan,
  head: MeasuredSide,
  base: MeasuredSide | null,
  files: FileChanges,
  features: readonly string[],
): Promise<Reviewed> | null {
  if (head.dataset === null || base === null || base.dataset === null) return null;
  const before = { inputs: side.inputs, dataset: base.dataset };
  const review = reviewData(world, before, candidate, head.dataset, rules, files, features);
  // Whoever awaits it is told; nobody does where something else fails first.
  review.catch(() => {});
  return review;
}
