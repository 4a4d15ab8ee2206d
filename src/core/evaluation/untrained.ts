// A model and what it is to learn from, and what comes of it.

import type { ModelSpec, Trained, TrainingData } from "../models/model.ts";
import { trainerOf } from "../models/trainers.ts";
import { type Alteration, alteredData } from "./alteration.ts";

export interface TrainedModel extends Trained {
  readonly features: readonly string[];
}

/** A model and what it is to learn from, as plain data: whoever has a thread to spare can train it. */
export interface Untrained {
  readonly spec: ModelSpec;
  readonly data: TrainingData;
  /** What is done to the data on purpose; null: nothing. */
  readonly altered: Alteration | null;
}

/** @throws {UserError} where there is nothing to be learnt that way */
export async function trained({ spec, data, altered }: Untrained): Promise<TrainedModel> {
  const trainer = await trainerOf(spec);
  return { ...trainer.train(altered === null ? data : alteredData(data, altered)), features: data.features };
}
