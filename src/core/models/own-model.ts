// A model that the user makes: where its predictions, or only its metrics, come from.

import type { EndpointSpec } from "../endpoint/endpoint-spec.ts";
import type { ModelSpec } from "./model.ts";

export type OwnModel = PredictionsFile | Commands | EndpointSpec;

/** Predictions that something else has made already. */
export interface PredictionsFile {
  readonly kind: "predictions";
  /** Path of a CSV file, relative to the working directory, with forward slashes. */
  readonly file: string;
}

/** The user's own commands, which the shell runs. */
export interface Commands {
  readonly kind: "commands";
  readonly setup: string | null;
  readonly train: string;
  readonly predict: string;
  /** What the model depends on beside the data, as patterns; null: every file of the repository. */
  readonly inputs: readonly string[] | null;
  /** Leaves the dataset's files in the worktrees. */
  readonly keepData: boolean;
  /** Of each command. */
  readonly timeoutMinutes: number;
  readonly env: Readonly<Record<string, string>>;
}

export function isOwnModel(model: ModelSpec | OwnModel): model is OwnModel {
  return model.kind === "predictions" || model.kind === "commands" || model.kind === "endpoint";
}

/** Files of the repository, beside the data, that make the model what it is; null: any of them may. */
export function ownFiles(model: OwnModel): readonly string[] | null {
  switch (model.kind) {
    case "predictions":
      return [model.file];
    case "commands":
      return model.inputs;
    case "endpoint":
      return [model.prompt];
    default:
      return model satisfies never;
  }
}
