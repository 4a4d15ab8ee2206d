// A model that the user makes: where its predictions, or only its metrics, come from.

import type { EndpointSpec } from "../endpoint/endpoint-spec.ts";
import type { MetricName } from "../metrics/metric.ts";
import type { ModelSpec } from "./model.ts";

export type OwnModel = PredictionsFile | MetricsFile | Commands | EndpointSpec;

/** Predictions that something else has made already. */
export interface PredictionsFile {
  readonly kind: "predictions";
  /** Path of a CSV file, relative to the working directory, with forward slashes. */
  readonly file: string;
}

/** Metrics that something else has computed already: no prediction is known. */
export interface MetricsFile {
  readonly kind: "metrics";
  readonly file: string;
  /** What the file calls a metric; absent: as we do. */
  readonly names: Readonly<Partial<Record<MetricName, string>>>;
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
  /** The model is trained once with each; at least one. */
  readonly seeds: readonly number[];
}

export function isOwnModel(model: ModelSpec | OwnModel): model is OwnModel {
  return ["predictions", "metrics", "commands", "endpoint"].includes(model.kind);
}

/** Files of the repository, beside the data, that make the model what it is; null: any of them may. */
export function ownFiles(model: OwnModel): readonly string[] | null {
  switch (model.kind) {
    case "predictions":
    case "metrics":
      return [model.file];
    case "commands":
      return model.inputs;
    case "endpoint":
      return [model.prompt];
    default:
      return model satisfies never;
  }
}
