// Predictions that lie in a file of the commit: read, matched to the commit's own holdout, carried over to the other's.

import type { ByteSource } from "../../core/dataset/csv.ts";
import { sameRows } from "../../core/dataset/row-match.ts";
import type { Holdout } from "../../core/evaluation/holdout.ts";
import { ownPredictions } from "../../core/evaluation/own-predictions.ts";
import { predictedAt } from "../../core/metrics/predicted.ts";
import type { PredictionsFile } from "../../core/models/own-model.ts";
import { UserError } from "../../errors.ts";
import type { World } from "../../ports.ts";
import { type Answers, ownFacts, type Question, type SideModel } from "./side-model.ts";

/** @throws {UserError} when the file is not there, or does not answer for the commit's own holdout rows. */
export async function predictionsSide(world: World, model: PredictionsFile, question: Question): Promise<SideModel> {
  const { snapshot } = question;
  const [file] = await snapshot.find([model.file]);
  if (file === undefined) {
    throw new UserError("data", {
      message: `there is no \`${model.file}\` in ${snapshot.label}`,
      hint: "Write the predictions before the check runs, and commit them: the base branch's are read from its commit.",
    });
  }
  const source = { path: file.path, size: file.size, open: () => world.compute.bytes(file) };
  return fromPredictions(source, question);
}

/** @throws {UserError} when the file does not answer for the commit's own holdout rows. */
export async function fromPredictions(source: ByteSource, question: Question): Promise<SideModel> {
  const { own, config, head } = question;
  const predicted = await ownPredictions(source, {
    holdout: own.holdout,
    key: config.data.key,
    others: true,
    fault: "data",
  });
  const answers = { ...predicted, repeats: [], unanswered: null };
  return {
    builtin: null,
    replies: new Map(),
    facts: ownFacts(question),
    training: null,
    notes: [],
    onHead: { kind: "answered", answers: own.holdout === head ? answers : carried(answers, own.holdout, head) },
    // What the candidate would say of the base commit's rows is not known.
    onBase: question.role === "candidate" || question.base === null ? null : { kind: "answered", answers },
  };
}

/** Predictions hold for the rows that are the same in both holdouts; of the others nothing is known. */
function carried({ predicted, notes }: Pick<Answers, "predicted" | "notes">, from: Holdout, to: Holdout): Answers {
  const rows = sameRows(from, to);
  const answered = Uint32Array.from(rows, (row) => Math.max(row, 0));
  return {
    predicted: predictedAt(predicted, answered),
    repeats: [],
    unanswered: rows.includes(-1) ? Uint8Array.from(rows, (row) => Number(row < 0)) : null,
    notes,
  };
}
