// Before a model of the user's commands is called worse: both sides trained once more, unless training is repeatable.

import { actualOf } from "../../core/evaluation/target.ts";
import { isSamePrediction, resolutionOf } from "../../core/verdict/resolution.ts";
import { UserError } from "../../errors.ts";
import type { World } from "../../ports.ts";
import { measure, type Plan } from "./measure.ts";
import type { Measured } from "./measured.ts";
import type { Answer, SideModel } from "./side-model.ts";

const NOTE =
  "The first training looked regressed, but the commands do not train the same model twice. So both sides were trained again, and this verdict is of the second training alone. Set several `model.seeds`, and the errors of as many trainings are averaged.";

/**
 * The second training, to be judged instead of the first; null where that says it all: several seeds are averaged anyway,
 * and commands that train the same model twice leave nothing to chance. A pair that is drawn anew after the first looked
 * bad is no worse than chance makes it, so of models that are equally good few are called worse twice.
 */
export async function secondTraining(world: World, plan: Plan, first: Measured): Promise<Measured | null> {
  const sides = [first.candidate, ...(first.baseline.model === null ? [] : [first.baseline.model])];
  if (!sides.some(({ training }) => training?.seeds.length === 1)) return null;
  world.host.progress("worse so far: training both again, to tell it from chance");
  // A kept model is one training too; it is not asked twice.
  const stored = plan.stored === null ? null : { ...plan.stored, kept: null };
  let second: Measured;
  try {
    second = await measure(world, { ...plan, stored, reading: first.reading });
  } catch (error) {
    // What failed now succeeded before: that training stands.
    if (error instanceof UserError) return null;
    throw error;
  }
  if (second.baseline.model === null || isRepeated(first, second)) return null;
  return { ...second, notes: [...second.notes, NOTE] };
}

function isRepeated(first: Measured, second: Measured): boolean {
  const resolution = resolutionOf(actualOf(first.head.holdout));
  const isSame = (one: SideModel | null, other: SideModel | null): boolean =>
    one !== null && other !== null && isSameAnswer(one.onHead, other.onHead, resolution);
  return isSame(first.candidate, second.candidate) && isSame(first.baseline.model, second.baseline.model);
}

function isSameAnswer(one: Answer, other: Answer, resolution: number): boolean {
  if (one.kind === "refused" || other.kind === "refused") return one.kind === other.kind;
  return isSamePrediction(one.answers.predicted, other.answers.predicted, resolution);
}
