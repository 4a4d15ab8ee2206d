// A model that the user trains: where its predictions, or only its metrics, come from.

import type { ModelSpec } from "./model.ts";

export type OwnModel = PredictionsFile;

/** Predictions that something else has made already. */
export interface PredictionsFile {
  readonly kind: "predictions";
  /** Path of a CSV file, relative to the working directory, with forward slashes. */
  readonly file: string;
}

export function isOwnModel(model: ModelSpec | OwnModel): model is OwnModel {
  return model.kind === "predictions";
}
