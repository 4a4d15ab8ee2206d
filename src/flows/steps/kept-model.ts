// A stored baseline of the user's own model: its folder under the base commit's own predict command, else what it predicted.

import { fingerprint } from "../../core/evaluation/fingerprint.ts";
import { keptPredictions } from "../../core/evaluation/kept-predictions.ts";
import { type ModelFile, parsePack } from "../../core/evaluation/model-pack.ts";
import type { Commands } from "../../core/models/own-model.ts";
import { counted } from "../../core/numerals.ts";
import { FEWEST_UNITS } from "../../core/verdict/paired-test.ts";
import { inShort, UserError } from "../../errors.ts";
import type { StoredBaseline } from "../../ports.ts";
import { commandsSide } from "./commands-source.ts";
import { fromPredictions } from "./predictions-source.ts";
import { answersOf, type Question, type SideModel } from "./side-model.ts";
import type { Workplaces } from "./workplaces.ts";

interface Kept {
  /** Null: neither serves, so the base commit has to be trained again. */
  readonly model: SideModel | null;
  /** Each step with its result. */
  readonly tried: readonly string[];
}

/** @param candidate what the pull request's model says, which the stored predictions must be able to match */
export async function keptSide(
  places: Workplaces,
  model: Commands,
  question: Question,
  stored: StoredBaseline,
  candidate: SideModel,
): Promise<Kept> {
  const tried: string[] = [];
  const steps = [
    [
      "its model under the base commit's predict command",
      async () => {
        const side = await commandsSide(places, model, question, await modelFiles(stored));
        answersOf(side.onHead);
        return side;
      },
    ],
    ["its stored predictions", () => storedPredictions(stored, question, candidate)],
  ] as const;
  for (const [name, step] of steps) {
    try {
      const side = await step();
      return { model: side, tried: [...tried, `${name}: used`] };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      tried.push(`${name}: not used, ${inShort(error)}`);
    }
  }
  return { model: null, tried };
}

/** @throws {UserError} when the model was not kept, or is not the one that was. */
async function modelFiles({ file, record }: StoredBaseline): Promise<readonly ModelFile[]> {
  const pack = await file("model.pack");
  if (pack === null) throw new UserError("data", { message: "the model was not kept" });
  if (fingerprint(pack) !== record.modelFingerprint)
    throw new UserError("data", { message: "model.pack is not the one that its record names" });
  const files = parsePack(pack);
  if (typeof files !== "string") return files;
  throw new UserError("data", { message: `model.pack is not as Metricgate writes it: ${files}` });
}

/** @throws {UserError} when there are none, or they do not answer for the base commit's own holdout. */
async function storedPredictions(
  { file }: StoredBaseline,
  question: Question,
  { onHead }: SideModel,
): Promise<SideModel> {
  const { predicted } = answersOf(onHead);
  if (predicted.kind === "classes" && predicted.probabilities !== null)
    throw new UserError("data", { message: "predictions.csv keeps classes only, and probabilities are compared" });
  const csv = await file("predictions.csv");
  const source = csv === null ? null : keptPredictions(csv);
  if (source === null) throw new UserError("data", { message: "there is no predictions.csv of Metricgate's" });
  const side = await fromPredictions(source, question);
  const { unanswered } = answersOf(side.onHead);
  const common = unanswered === null ? null : unanswered.filter((isMissing) => isMissing === 0).length;
  if (common !== null && common < FEWEST_UNITS) {
    // So few say nothing of two models, and training again says something.
    const all = counted(question.head.table.rowCount, "held-out row");
    throw new UserError("data", { message: `they are for ${common === 0 ? "none" : `only ${common}`} of ${all}` });
  }
  return side;
}
