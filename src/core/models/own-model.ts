// A model that the user trains: where its predictions, or only its metrics, come from.

import type { EndpointSpec } from "../endpoint/endpoint-spec.ts";
import type { ModelSpec } from "./model.ts";

export type OwnModel = PredictionsFile | EndpointSpec;

/** Predictions that something else has made already. */
export interface PredictionsFile {
  readonly kind: "predictions";
  /** Path of a CSV file, relative to the working directory, with forward slashes. */
  readonly file: string;
}

export function isOwnModel(model: ModelSpec | OwnModel): model is OwnModel {
  return model.kind === "predictions" || model.kind === "endpoint";
}

/** Files of the repository, beside the data, that make the model what it is. */
export function ownFiles(model: OwnModel): readonly string[] {
  return model.kind === "predictions" ? [model.file] : [model.prompt];
}
