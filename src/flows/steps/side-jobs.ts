// What is read of a side, how it is divided, and what is trained on it.

import type { Config } from "../../core/config/config.ts";
import { sameValue } from "../../core/evaluation/fingerprint.ts";
import type { ModelJob, TrainingJob } from "../../core/evaluation/training-job.ts";
import { isOwnModel } from "../../core/models/own-model.ts";
import type { Division } from "./divide.ts";
import type { Inputs } from "./read-inputs.ts";

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
export function builtinJobs({ model, data }: Config): readonly ModelJob[] {
  return isOwnModel(model) ? [] : [{ spec: model, features: data.features }];
}

/** One reading of the same files serves both where the target and the meaning of cells are the same. */
export function isReadAlike({ config: one }: Inputs, { config: other }: Inputs): boolean {
  return one.task === other.task && sameValue([one.data.target, one.data.csv], [other.data.target, other.data.csv]);
}

/** Both models are scored on both holdouts, so each side keeps the other's features too; null keeps all. */
export function columnsFor(rules: Config, base: Config): readonly string[] | null {
  if (rules.data.features === null || base.data.features === null) return null;
  return [...rules.data.features, ...base.data.features];
}
