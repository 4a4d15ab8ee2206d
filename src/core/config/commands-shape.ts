// The shape of `model.train` and what stands beside it: the user's own commands.

import * as z from "zod";
import type { Commands } from "../models/own-model.ts";
import { patterns, said } from "./shape.ts";

/** Of PYTHONHASHSEED and of NumPy's seeds. */
const LARGEST_SEED = 2 ** 32 - 1;
const MOST_SEEDS = 20;

const command = (purpose: string, example: string) =>
  said(purpose, `a command for the shell such as ${example}`, z.string().min(1).max(10_000));

export const commandKeys = () => ({
  train: command(
    "Instead of a model: the command that trains yours on {train} and leaves it in {model}",
    '"python train.py {train} {model}"',
  ).optional(),
  predict: command(
    "With train: the command that writes {predictions} for the rows in {features}",
    '"python predict.py {model} {features} {predictions}"',
  ).optional(),
  setup: command("With train: a command that runs before, once for each side", '"uv sync --locked"').optional(),
  inputs: patterns(
    "With train: the files that the model depends on beside the data (default every file of the repository)",
  ).optional(),
  "keep-data": said(
    "With train: whether the dataset's files stay where the commands run (default false)",
    "true or false",
    z.boolean(),
  ).optional(),
  "timeout-minutes": said(
    "With train: how long each command may take (default 60)",
    "a number of minutes, more than 0 and at most 10000",
    z.number().gt(0).max(10_000),
  ).optional(),
  env: said(
    "With train: variables that the commands are given, beside those of METRICGATE_",
    'a map of names and texts such as { OMP_NUM_THREADS: "2" }',
    z.record(z.string().regex(/^(?!METRICGATE_)[A-Za-z_][A-Za-z0-9_]*$/), z.string().max(10_000)),
  ).optional(),
  seeds: said(
    "With train: each side is trained once with each of these seeds, and its errors are averaged (default [0])",
    `a list of 1 to ${MOST_SEEDS} different whole numbers from 0 to ${LARGEST_SEED} such as [1, 2, 3]`,
    z
      .array(said("A seed", `a whole number from 0 to ${LARGEST_SEED}`, z.int().min(0).max(LARGEST_SEED)))
      .min(1)
      .max(MOST_SEEDS)
      .refine((seeds) => new Set(seeds).size === seeds.length),
  ).optional(),
});

type CommandKeys = z.infer<z.ZodObject<ReturnType<typeof commandKeys>>>;

/** The file must be free of contradictions. */
export function commandsOf(
  file: CommandKeys,
  paths: (value: string | readonly string[]) => readonly string[],
): Commands {
  return {
    kind: "commands",
    setup: file.setup ?? null,
    train: file.train ?? "",
    predict: file.predict ?? "",
    inputs: file.inputs === undefined ? null : paths(file.inputs),
    keepData: file["keep-data"] ?? false,
    timeoutMinutes: file["timeout-minutes"] ?? 60,
    env: file.env ?? {},
    seeds: file.seeds ?? [0],
  };
}
