// The user's commands as a source of predictions: set up, train and predict in a worktree of the side's own commit.

import { csvText } from "../../core/dataset/csv-text.ts";
import type { Table } from "../../core/dataset/table.ts";
import { everyRow } from "../../core/dataset/table.ts";
import type { Holdout } from "../../core/evaluation/holdout.ts";
import { type ModelFile, renderPack } from "../../core/evaluation/model-pack.ts";
import { ownPredictions } from "../../core/evaluation/own-predictions.ts";
import { commandLine, commandVariables } from "../../core/models/command-line.ts";
import { type CommandStep, commandEffort, commandFailure } from "../../core/models/command-outcome.ts";
import type { Commands } from "../../core/models/own-model.ts";
import { named, visible } from "../../core/report/visible.ts";
import { renderPlace, UserError } from "../../errors.ts";
import type { Workplace } from "../../ports.ts";
import { commandNumbers, type OwnNumbers, together } from "./command-numbers.ts";
import { type Answer, answered, answersOf, ownFacts, type Question, type SideModel } from "./side-model.ts";
import type { Workplaces } from "./workplaces.ts";

const FILES = { train: "train.csv", features: "features.csv", predictions: "predictions.csv", metrics: "metrics.json" };
const MODEL = "model";

/** @throws {UserError} fault "command" when a command fails, or what it wrote cannot serve. */
export async function commandsSide(
  places: Workplaces,
  model: Commands,
  question: Question,
  /** What a training of the same inputs left in the model's folder; null: train. */
  kept: readonly ModelFile[] | null = null,
): Promise<SideModel> {
  const { role, head, base } = question;
  const place = await places.prepared(role, async (fresh) => {
    if (model.setup !== null) await runStep(fresh, model, role, "setup", model.setup, model.seeds[0]);
  });
  const columns = columnsOf(question);
  const trainWith = async (seed: number): Promise<Trained> => {
    const run = (step: CommandStep, line: string): Promise<void> => runStep(place, model, role, step, line, seed);
    await place.remove(FILES.metrics);
    if (kept === null) {
      await place.write(FILES.train, csvText(...trainRows(question), columns.train));
      await place.folder(MODEL);
      await run("train", model.train);
      await place.remove(FILES.train);
    } else await place.fill(MODEL, kept);
    const predict = (holdout: Holdout) =>
      answered(async () => {
        await place.write(FILES.features, csvText(holdout.table, everyRow(holdout.table.rowCount), columns.features));
        await place.remove(FILES.predictions);
        await run("predict", model.predict);
        const predicted = await predictionsIn(place, role, question.config.data.key, holdout);
        return { ...predicted, repeats: [], unanswered: null };
      });
    const onHead = await predict(head);
    const own = await commandNumbers(place, FILES.metrics, role);
    return { onHead, onBase: base === null ? null : await predict(base), own };
  };
  const trained: Trained[] = [];
  for (const seed of model.seeds) trained.push(await trainWith(seed));
  const numbers = together(trained.map(({ own }) => own));
  return {
    builtin: null,
    replies: new Map(),
    facts: ownFacts(question),
    training: { seeds: model.seeds, numbers: numbers.byName },
    notes: [
      ...(model.keepData
        ? [
            `\`model.keep-data\` leaves the dataset's files where the ${role}'s commands run, so they could read the held-out targets there.`,
          ]
        : []),
      ...numbers.notes,
    ],
    onHead: ofSeveral(trained.map(({ onHead }) => onHead)),
    onBase: base === null ? null : ofSeveral(trained.flatMap(({ onBase }) => onBase ?? [])),
  };
}

export interface KeptModel {
  readonly pack: Uint8Array | null;
  /** Why there is none. */
  readonly notes: readonly string[];
}

/** The folder that the candidate's train command filled, to be kept with its baseline. */
export async function trainedModel(places: Workplaces): Promise<KeptModel> {
  const place = await places.prepared("candidate", async () => {});
  const files = await place.files(MODEL);
  if (typeof files !== "string") return { pack: renderPack(files), notes: [] };
  const what = `The model's folder is not kept with the baseline: ${files}.`;
  return {
    pack: null,
    notes: [`${what} Pull requests train the base commit again where its predictions do not serve.`],
  };
}

/** One training: what it says of both holdouts, and the numbers that it wrote of its own. */
interface Trained {
  readonly onHead: Answer;
  readonly onBase: Answer | null;
  readonly own: OwnNumbers;
}

/** The answers of all trainings as those of one model; a training that refused is a model that refused. */
function ofSeveral(answers: readonly Answer[]): Answer {
  const refused = answers.find((answer) => answer.kind === "refused");
  if (refused !== undefined) return refused;
  const [first, ...others] = answers.map(answersOf);
  const notes = [...new Set([first, ...others].flatMap((one) => one.notes))];
  return { kind: "answered", answers: { ...first, repeats: others.map(({ predicted }) => predicted), notes } };
}

function trainRows({ own: { train } }: Question): readonly [Table, Uint32Array] {
  if (train === null) throw new Error("the train rows were not kept");
  return [train.table, train.rows];
}

/** Key first, target last; what marks the holdout says nothing among train rows. */
function columnsOf({ own, config: { data } }: Question): { readonly train: string[]; readonly features: string[] } {
  const all = own.train?.table.columns.map(({ name }) => name) ?? [];
  const beside = [data.group, data.weight].filter((name) => name !== null);
  const wanted = data.features === null ? all : [...beside, ...data.features];
  const marker = data.holdout.strategy === "column" ? data.holdout.column : null;
  const features = [...new Set([...data.key, ...wanted])].filter((name) => name !== data.target && name !== marker);
  return { train: [...features, data.target], features };
}

async function runStep(
  place: Workplace,
  model: Commands,
  role: Question["role"],
  step: CommandStep,
  line: string,
  seed: number,
): Promise<void> {
  const { timeoutMinutes } = model;
  const facts = {
    train: place.place(FILES.train),
    features: place.place(FILES.features),
    model: place.place(MODEL),
    predictions: place.place(FILES.predictions),
    metrics: place.place(FILES.metrics),
    seed,
  };
  const outcome = await place.run({
    step,
    line: commandLine(line, facts),
    variables: { ...model.env, ...commandVariables(facts, role) },
    timeoutMinutes,
  });
  const failure = commandFailure(outcome, timeoutMinutes);
  if (failure === null) return;
  place.say(`${role} ${step}: ${failure}, ${commandEffort(outcome)}`);
  const lines = outcome.lastLines.map((text) => visible(text, 300)).filter((text) => text !== "");
  throw new UserError("command", {
    message: `the ${role}'s ${step} command ${failure}`,
    hint: lines.length === 0 ? "It printed nothing." : ["It printed last:", ...lines].join("\n  "),
  });
}

/** A command's file has no place that a reader could open, so the message says it all. */
async function predictionsIn(place: Workplace, role: Question["role"], key: readonly string[], holdout: Holdout) {
  const file = await place.read(FILES.predictions);
  if (file === null) {
    throw new UserError("command", {
      message: `the ${role}'s predict command wrote no ${FILES.predictions}`,
      hint: "Write the predictions to the path that {predictions} or METRICGATE_PREDICTIONS names.",
    });
  }
  try {
    return await ownPredictions(file, { holdout, key, others: false, fault: "command" });
  } catch (error) {
    if (!(error instanceof UserError) || error.fault !== "command") throw error;
    const problems = error.problems.map(({ where, message, hint }) => ({
      message: `the ${role}'s ${where === undefined ? "" : `${renderPlace(where)}: `}${message}`,
      ...(hint === undefined ? {} : { hint }),
    }));
    throw new UserError("command", problems, { cause: error });
  }
}

/** What a failed command printed last, as notes of a report that does not fail for it. */
export function lastLinesOf({ fault, problems: [{ message, hint }] }: UserError): readonly string[] {
  if (fault !== "command" || hint === undefined || !hint.includes("\n")) return [];
  const [, ...lines] = hint.split("\n");
  const step = /the baseline's (\w+) command/.exec(message)?.[1] ?? "";
  return [`The baseline's ${step} command printed last:`, ...lines.map((line) => named(line))];
}
