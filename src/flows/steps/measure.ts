// Trains the candidate, and the baseline where no stored one serves, on data that is read once where both share it.

import type { Config } from "../../core/config/config.ts";
import type { Replies } from "../../core/endpoint/replies-file.ts";
import { sameValue } from "../../core/evaluation/fingerprint.ts";
import type { MeasuredSide, TrainedModel } from "../../core/evaluation/training.ts";
import type { ModelJob, TrainingJob } from "../../core/evaluation/training-job.ts";
import { isOwnModel } from "../../core/models/own-model.ts";
import { type FileChanges, noFileChanges } from "../../core/review/file-changes.ts";
import type { Reviewed } from "../../core/review/review.ts";
import { inShort, UserError } from "../../errors.ts";
import type { World } from "../../ports.ts";
import { onCommonRows } from "./answered-rows.ts";
import type { KeptModel } from "./commands-source.ts";
import type { Division, Side } from "./divide.ts";
import type { Measured, MeasuredAlone, Reading } from "./measured.ts";
import { modelFacts } from "./model-facts.ts";
import type { Base } from "./read-base.ts";
import { changedFiles, hasSameData, type Inputs } from "./read-inputs.ts";
import { rerunNote, rerunOf } from "./rerun.ts";
import type { StoredModel } from "./resolve-baseline.ts";
import { reviewData } from "./review-data.ts";
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
  const together = !dataChanged && sameValue(readingOf(candidate), readingOf(base));
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
  const failure = baseResult === undefined ? null : failureOf(baseResult);
  const side = baseResult?.status === "fulfilled" ? baseResult.value : null;
  const changedSide = dataChanged ? side : null;
  const holdouts = { head: head.holdout, base: changedSide?.holdout ?? null };
  const sources = { book: new Map(stored.replies), places };
  const builtin = models.candidate.length === 0 ? null : head.trained[0];
  const files = dataChanged ? await changedFiles(candidate, base) : noFileChanges;
  const reviewFor = ({ features }: SideModel["facts"]): Reading["review"] =>
    plan.reading?.review ?? reviewOf(world, plan, head, changedSide, files, features);
  // What the user's own model learns from is known when it has answered.
  const early = builtin === null ? null : reviewFor(modelFacts(builtin));
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
  const review = early ?? reviewFor(candidateModel.facts);
  const parts = { dataChanged, base: changedSide, reading: { sides, review } };
  // One side at a time: what it left running would be in the other's way. Its files may go meanwhile.
  await places.leave("candidate");
  answersOf(candidateModel.onHead);

  const question = {
    role: "baseline",
    snapshot: plan.side.snapshot,
    commit: plan.base.commit.sha,
    config: base.config,
    files: base.files,
    ...holdouts,
  } as const;
  if (stored.model !== null) {
    const trained = { model: stored.model, features: [], notes: [], standardErrors: null };
    const notes =
      failure === null
        ? []
        : [`The data of base commit ${short} cannot be read, so its part in the change is not known: ${failure}`];
    const model = await builtinSide(trained, question);
    return onCommonRows({
      ...parts,
      head,
      candidate: candidateModel,
      baseline: { ...stored, model },
      rerun: null,
      notes,
    });
  }
  const own = together ? head : side;
  const kept = await keptModel(places, stored, own === null ? null : { ...question, own }, candidateModel);
  if (kept.model !== null) {
    const baseline = { model: kept.model, source: stored.source, tried: [...stored.tried, ...kept.tried] };
    return onCommonRows({ ...parts, head, candidate: candidateModel, baseline, rerun: null, notes: [] });
  }
  const again = await baselineAgain(
    world,
    sources,
    question,
    own,
    failure,
    models.baseline.length === 0 ? null : together ? head.trained[models.candidate.length] : side?.trained[0],
  );
  const isFile = base.config.model.kind === "predictions";
  const rung = rungOf(base.config.model, short);
  const tried = [
    ...stored.tried,
    ...kept.tried,
    `${rung}${again.failure === null ? ": used" : ` failed: ${again.failure}`}`,
  ];
  const source = again.model === null ? "none" : isFile ? "committed" : "retrained";
  const rerun =
    again.model === null || stored.kept === null || stored.source === "ancestor"
      ? null
      : await rerunOf(stored.kept, again.model, changedSide?.holdout ?? head.holdout, rules);
  return onCommonRows({
    ...parts,
    head,
    candidate: candidateModel,
    baseline: { model: again.model, source, tried },
    rerun,
    notes: [...again.notes, ...(rerun === null ? [] : [rerunNote(rerun, short, rules)])],
  });
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

function rungOf(model: Config["model"], short: string): string {
  if (model.kind === "predictions") return `\`${model.file}\` of \`${short}\``;
  return model.kind === "endpoint" ? `asking as \`${short}\` does` : `training \`${short}\` again`;
}

type Again =
  | { readonly model: SideModel; readonly failure: null; readonly notes: readonly string[] }
  | { readonly model: null; readonly failure: string; readonly notes: readonly string[] };

/** A base commit whose model cannot be made again is no baseline, and no fault of the pull request. */
async function baselineAgain(
  world: World,
  sources: Sources,
  question: Omit<Question, "own">,
  own: MeasuredSide | null,
  unread: string | null,
  trained: TrainedModel | null | undefined,
): Promise<Again> {
  if (own === null) return { model: null, failure: unread ?? "its data was not read", notes: [] };
  try {
    const model = await sideModel(world, sources, { ...question, own }, trained);
    if (model.onHead.kind === "refused" && model.onHead.error.fault === "command") throw model.onHead.error;
    return { model, failure: null, notes: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { model: null, failure: inShort(error), notes: (await import("./commands-source.ts")).lastLinesOf(error) };
  }
}

/** @throws {UserError} when the model cannot be trained. */
export async function measureAlone(
  world: World,
  label: string,
  { snapshot, inputs }: Side,
  commit: string | null,
  rules: Config,
  division: Division,
  replies: Replies,
): Promise<MeasuredAlone & KeptModel> {
  const places = openWorkplaces(world, [{ role: "candidate", config: rules, files: inputs.files, commit }]);
  try {
    const models = builtinJobs(rules);
    const keepTrain = rules.model.kind === "commands";
    const how = { columns: rules.data.features, division, review: false, keepTrain };
    const [result] = await run(world, [jobOf(label, inputs, rules, how, models)]);
    const head = valueOf(result);
    const question = { role: "candidate", snapshot, commit, config: rules, files: inputs.files, own: head } as const;
    const candidate = await sideModel(
      world,
      { book: new Map(replies), places },
      { ...question, head: head.holdout, base: null },
      models.length === 0 ? null : head.trained[0],
    );
    answersOf(candidate.onHead);
    return { head, candidate, ...(await keptOf(places, rules, commit)) };
  } finally {
    await places.close();
  }
}

/** The work tree is nobody's baseline. */
async function keptOf(places: Workplaces, { model }: Config, commit: string | null): Promise<KeptModel> {
  // Of several trainings no single one is the model.
  if (model.kind !== "commands" || commit === null || model.seeds.length > 1) return { pack: null, notes: [] };
  return (await import("./commands-source.ts")).trainedModel(places);
}

type Jobs = Parameters<World["compute"]["measure"]>[0];

async function bothRead(world: World, jobs: Jobs, { model }: Config): Promise<Reading["sides"]> {
  const reading = await run(world, jobs);
  // Predictions that were made before are of the rows that the new key holds out, whichever those are.
  if (jobs.length < 2 || model.kind === "predictions") return reading;
  return (await import("./keep-sides.ts")).withKeptSides(world, jobs, reading);
}

async function run(world: World, jobs: Jobs): Promise<Reading["sides"]> {
  world.host.progress(`training on the data of ${jobs.map((each) => each.label).join(" and ")}`);
  return world.compute.measure(jobs);
}

export function valueOf(result: PromiseSettledResult<MeasuredSide> | undefined): MeasuredSide {
  if (result === undefined) throw new Error("compute gave no result");
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

interface HowToRead extends Pick<TrainingJob, "columns" | "review" | "keepTrain"> {
  readonly division: Division;
}

export function jobOf(
  label: string,
  inputs: Inputs,
  rules: Config,
  { division, ...reading }: HowToRead,
  models: readonly ModelJob[],
): TrainingJob & Pick<Inputs, "files"> {
  const { csv, target, key, group, time, weight, missing } = rules.data;
  const slices = rules.policy.slices?.by ?? [];
  const settings = { task: rules.task, csv, target, key, group, time, weight, missing, slices };
  return { label, files: inputs.files, ...settings, ...reading, ...division, models };
}

/** What compute trains for a side: nothing where the model is the user's own. */
function builtinJobs({ model, data }: Config): readonly ModelJob[] {
  return isOwnModel(model) ? [] : [{ spec: model, features: data.features }];
}

/** One reading of the same files serves both where the target and the meaning of cells are the same. */
function readingOf({ config }: Inputs): readonly unknown[] {
  return [config.task, config.data.target, config.data.csv];
}

/** Both models are scored on both holdouts, so each side keeps the other's features too; null keeps all. */
function columnsFor(rules: Config, base: Config): readonly string[] | null {
  if (rules.data.features === null || base.data.features === null) return null;
  return [...rules.data.features, ...base.data.features];
}

/** What the user must know; a bug is thrown on. */
function failureOf(result: PromiseSettledResult<MeasuredSide>): string | null {
  if (result.status === "fulfilled") return null;
  if (result.reason instanceof UserError) return inShort(result.reason);
  throw result.reason;
}
