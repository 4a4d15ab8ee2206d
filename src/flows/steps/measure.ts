// Trains the candidate, and the baseline where no stored one serves, on data that is read once where both share it.

import type { Config } from "../../core/config/config.ts";
import { sameValue } from "../../core/evaluation/fingerprint.ts";
import type { MeasuredSide, TrainedModel } from "../../core/evaluation/training.ts";
import type { ModelJob, TrainingJob } from "../../core/evaluation/training-job.ts";
import type { Model } from "../../core/models/model.ts";
import type { BaselineSource } from "../../core/report/report.ts";
import { inShort, UserError } from "../../errors.ts";
import type { World } from "../../ports.ts";
import type { Division } from "./divide.ts";
import type { Base } from "./read-base.ts";
import { hasSameData, type Inputs } from "./read-inputs.ts";
import type { StoredModel } from "./resolve-baseline.ts";

export interface Measured {
  readonly head: MeasuredSide;
  readonly candidate: TrainedModel;
  readonly dataChanged: boolean;
  /** The base commit's own data; null when it is the same, or cannot be used. */
  readonly base: MeasuredSide | null;
  readonly baseline: {
    readonly model: Model | null;
    readonly source: BaselineSource;
    readonly tried: readonly string[];
  };
  readonly notes: readonly string[];
}

export interface Plan {
  readonly candidate: Inputs;
  /** The config in force. */
  readonly rules: Config;
  readonly division: Division;
  readonly base: Base;
  /** Null exactly where the base has no usable side. */
  readonly stored: StoredModel | null;
}

/** @throws {UserError} when the candidate cannot be trained; a baseline that cannot be is a rung of the ladder that failed. */
export async function measure(world: World, plan: Plan): Promise<Measured> {
  const { candidate, rules, division, stored } = plan;
  if (plan.base.side === null || stored === null) {
    const alone = await measureAlone(world, "the pull request", candidate, rules, division);
    return {
      ...alone,
      dataChanged: false,
      base: null,
      baseline: { model: null, source: "none", tried: [] },
      notes: [],
    };
  }
  const base = plan.base.side.inputs;
  const short = plan.base.commit.sha.slice(0, 7);
  const retrain = stored.model === null;
  const dataChanged = !(await hasSameData(candidate, base));
  const together = !dataChanged && sameValue(readingOf(candidate), readingOf(base));
  const columns = columnsFor(rules, base.config);
  const how = { columns, division, review: dataChanged };

  const [candidateModel, baselineModel] = [modelOf(rules), modelOf(base.config)];
  const headModels = together && retrain ? [candidateModel, baselineModel] : [candidateModel];
  const jobs = [job("the pull request", candidate, rules, how, headModels)];
  if (!together && (retrain || dataChanged)) {
    jobs.push(job(`base commit ${short}`, base, base.config, how, retrain ? [baselineModel] : []));
  }
  const [headResult, baseResult] = await run(world, jobs);
  const measured = candidateOf(headResult);
  const failure = baseResult === undefined ? null : failureOf(baseResult);
  const side = baseResult?.status === "fulfilled" ? baseResult.value : null;
  const changedSide = dataChanged ? side : null;

  if (!retrain) {
    const notes =
      failure === null
        ? []
        : [`The data of base commit ${short} cannot be read, so its part in the change is not known: ${failure}`];
    return { ...measured, dataChanged, base: changedSide, baseline: stored, notes };
  }
  const model = (together ? measured.head.trained[1] : side?.trained[0])?.model ?? null;
  const tried = [...stored.tried, `training \`${short}\` again${failure === null ? ": used" : ` failed: ${failure}`}`];
  return {
    ...measured,
    dataChanged,
    base: changedSide,
    baseline: { model, source: model === null ? "none" : "retrained", tried },
    notes: [],
  };
}

/** What is measured where there is nothing to hold it against. */
export type MeasuredAlone = Pick<Measured, "head" | "candidate">;

/** @throws {UserError} when the model cannot be trained. */
export async function measureAlone(
  world: World,
  label: string,
  inputs: Inputs,
  rules: Config,
  division: Division,
): Promise<MeasuredAlone> {
  const how = { columns: rules.data.features, division, review: false };
  const [result] = await run(world, [job(label, inputs, rules, how, [modelOf(rules)])]);
  return candidateOf(result);
}

async function run(
  world: World,
  jobs: readonly (TrainingJob & Pick<Inputs, "files">)[],
): Promise<readonly PromiseSettledResult<MeasuredSide>[]> {
  world.host.progress(`training on the data of ${jobs.map((each) => each.label).join(" and ")}`);
  return world.compute.measure(jobs);
}

function candidateOf(result: PromiseSettledResult<MeasuredSide> | undefined): MeasuredAlone {
  if (result === undefined) throw new Error("compute gave no result");
  if (result.status === "rejected") throw result.reason;
  const [candidate] = result.value.trained;
  if (candidate === undefined) throw new Error("compute trained no candidate");
  return { head: result.value, candidate };
}

interface Reading extends Pick<TrainingJob, "columns" | "review"> {
  readonly division: Division;
}

function job(
  label: string,
  inputs: Inputs,
  rules: Config,
  { division, ...reading }: Reading,
  models: readonly ModelJob[],
): TrainingJob & Pick<Inputs, "files"> {
  const { csv, target, key, group, missing } = rules.data;
  return { label, files: inputs.files, csv, target, key, group, missing, ...reading, ...division, models };
}

function modelOf({ model, data }: Config): ModelJob {
  return { spec: model, features: data.features };
}

/** One reading of the same files serves both where the target and the meaning of cells are the same. */
function readingOf({ config }: Inputs): readonly unknown[] {
  return [config.data.target, config.data.csv];
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
