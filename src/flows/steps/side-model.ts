// One side's model as a comparison sees it: what it says about holdout rows, whoever made it.

import type { Config } from "../../core/config/config.ts";
import type { Replies } from "../../core/endpoint/replies-file.ts";
import type { Holdout } from "../../core/evaluation/holdout.ts";
import type { MeasuredSide } from "../../core/evaluation/measured-side.ts";
import type { TrainedModel } from "../../core/evaluation/untrained.ts";
import type { Predicted } from "../../core/metrics/predicted.ts";
import type { Model, Predictions } from "../../core/models/model.ts";
import { predictorOf } from "../../core/models/predictors.ts";
import { counted } from "../../core/numerals.ts";
import type { Report } from "../../core/report/report.ts";
import { UserError } from "../../errors.ts";
import type { DataFile, Snapshot } from "../../ports.ts";
import { modelFacts, NO_FIT } from "./model-facts.ts";

export interface Answers {
  /** One per holdout row. */
  readonly predicted: Predicted;
  /** The same of further trainings with other seeds; empty where it was trained once. */
  readonly repeats: readonly Predicted[];
  /** 1 for each row that was never predicted, because the predictions are of other rows; null: none. */
  readonly unanswered: Uint8Array | null;
  /** What the reader must know of these predictions. */
  readonly notes: readonly string[];
}

/** Predictions, or why there are none for these rows. */
export type Answer =
  | { readonly kind: "answered"; readonly answers: Answers }
  | { readonly kind: "refused"; readonly error: UserError };

/** What is known of a training by the user's commands. */
export interface Training {
  /** One for each time that it was trained. */
  readonly seeds: readonly number[];
  /** What the commands wrote of their own, by name; the mean over the trainings. */
  readonly numbers: Readonly<Record<string, number>>;
}

export interface SideModel {
  /** As it is stored; null where the model is the user's own. */
  readonly builtin: Model | null;
  /** What a hosted model answered; empty for other models. */
  readonly replies: Replies;
  readonly facts: NonNullable<Report["model"]>;
  /** Null where no command of the user's trained it. */
  readonly training: Training | null;
  /** What training it says. */
  readonly notes: readonly string[];
  /** For the candidate's holdout, on which the verdict is made. */
  readonly onHead: Answer;
  /** For the base commit's own holdout; null: there is no other, or it was never predicted. */
  readonly onBase: Answer | null;
}

/** What a source of predictions is asked for. */
export interface Question {
  readonly role: "candidate" | "baseline";
  readonly snapshot: Snapshot;
  /** Null: the work tree as it is. */
  readonly commit: string | null;
  readonly config: Config;
  /** The side's own dataset. */
  readonly files: readonly DataFile[];
  /** The side's own rows. */
  readonly own: MeasuredSide;
  readonly head: Holdout;
  /** Null: it is the same as the head's. */
  readonly base: Holdout | null;
}

/** The predictions of a built-in model, just trained or stored. */
export async function builtinSide(
  trained: TrainedModel,
  { role, config, head, base }: Pick<Question, "role" | "config" | "head" | "base">,
): Promise<SideModel> {
  const { model, notes } = trained;
  const predictor = await predictorOf(model);
  const on = ({ table }: Holdout): Promise<Answer> =>
    answered(async () => {
      const predictions = predictor.predict(table);
      const predicted = { kind: "numbers", values: predictions.values } as const;
      const said = predictionNotes(predictions, role, config.review.showValues);
      return { predicted, repeats: [], unanswered: null, notes: said };
    });
  return {
    builtin: model,
    replies: new Map(),
    facts: modelFacts(trained),
    training: null,
    notes,
    onHead: await on(head),
    onBase: base === null ? null : await on(base),
  };
}

/** What the report says of a model of the user's own: it may learn from every column that has no other part to play. */
export function ownFacts({ own, config: { data, model } }: Question): SideModel["facts"] {
  const marker = data.holdout.strategy === "column" ? [data.holdout.column] : [];
  const others = new Set<string | null>([...data.key, data.target, data.group, data.time, data.weight, ...marker]);
  const features = data.features ?? own.columns.map(({ name }) => name).filter((name) => !others.has(name));
  return { ...NO_FIT, kind: model.kind, features };
}

/** A refusal is a value: what it means depends on the side. */
export async function answered(predict: () => Promise<Answers>): Promise<Answer> {
  try {
    return { kind: "answered", answers: await predict() };
  } catch (error) {
    if (error instanceof UserError) return { kind: "refused", error };
    throw error;
  }
}

/** @throws {UserError} where the model refused */
export function answersOf(answer: Answer): Answers {
  if (answer.kind === "refused") throw answer.error;
  return answer.answers;
}

function predictionNotes({ unseen, imputed }: Predictions, whose: string, showValues: boolean): string[] {
  return [
    ...unseen.map(({ column, rows, examples }) => {
      const which = showValues ? ` (${examples.map((text) => `\`${text}\``).join(", ")})` : "";
      return `${counted(rows, "holdout row")} ${rows === 1 ? "has" : "have"} a value of \`${column}\` that the ${whose} never saw in training${which}; it predicts them like its most frequent one.`;
    }),
    ...imputed.map(
      ({ column, rows }) => `The ${whose} fills in \`${column}\` for ${counted(rows, "holdout row")} without a value.`,
    ),
  ];
}
