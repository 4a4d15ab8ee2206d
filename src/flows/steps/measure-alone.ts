// One side by itself, where there is nothing to hold it against, or it is to be a baseline.

import type { Config } from "../../core/config/config.ts";
import type { Replies } from "../../core/endpoint/replies-file.ts";
import type { World } from "../../ports.ts";
import type { KeptModel } from "./commands-source.ts";
import type { Division, Side } from "./divide.ts";
import type { MeasuredAlone } from "./measured.ts";
import { readSides, valueOf } from "./read-sides.ts";
import { builtinJobs, jobOf } from "./side-jobs.ts";
import { answersOf } from "./side-model.ts";
import { sideModel } from "./side-predictor.ts";
import { openWorkplaces, type Workplaces } from "./workplaces.ts";

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
    const [result] = await readSides(world, [jobOf(label, inputs, rules, how, models)]);
    const head = valueOf(result);
    const question = { role: "candidate", snapshot, commit, config: rules, files: inputs.files, own: head } as const;
    const candidate = await sideModel(
      world,
      { book: new Map(replies), places },
      { ...question, head: head.holdout, base: null },
      models.length === 0 ? null : head.untrained[0],
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
