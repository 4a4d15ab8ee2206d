// Whoever predicts for a side: a built-in model, trained here, or what is loaded only where a config asks for it.

import { trained, type Untrained } from "../../core/evaluation/untrained.ts";
import type { World } from "../../ports.ts";
import type { AnswerBook } from "./endpoint-source.ts";
import type { StoredModel } from "./resolve-baseline.ts";
import { builtinSide, type Question, type SideModel } from "./side-model.ts";
import type { Workplaces } from "./workplaces.ts";

/** What the sides of one run have in common. */
export interface Sources {
  readonly book: AnswerBook;
  readonly places: Workplaces;
}

/** Whoever predicts for a side: its built-in model, or what is loaded only where it is used. */
export async function sideModel(
  world: World,
  sources: Sources,
  question: Question,
  untrained: Untrained | null | undefined,
): Promise<SideModel> {
  const { model } = question.config;
  if (untrained !== null && untrained !== undefined) return builtinSide(await trained(untrained), question);
  switch (model.kind) {
    case "predictions":
      return (await import("./predictions-source.ts")).predictionsSide(world, model, question);
    case "commands":
      return (await import("./commands-source.ts")).commandsSide(sources.places, model, question);
    case "endpoint":
      return (await import("./endpoint-source.ts")).endpointSide(world, model, question, sources.book);
    default:
      throw new Error("compute gave no model to train");
  }
}

/** What a stored baseline of the user's own commands says without being trained again. */
export async function keptModel(
  places: Workplaces,
  { kept }: StoredModel,
  question: Question | null,
  candidate: SideModel,
): Promise<{ readonly model: SideModel | null; readonly tried: readonly string[] }> {
  const model = question?.config.model;
  if (kept === null || question === null || model?.kind !== "commands") return { model: null, tried: [] };
  // One training was kept, and several are averaged.
  if (model.seeds.length > 1) return { model: null, tried: [] };
  return (await import("./kept-model.ts")).keptSide(places, model, question, kept, candidate);
}
