// Which code fits which built-in model.

import { trainCurve } from "./curve.ts";
import { trainLinear } from "./linear.ts";
import { trainMean } from "./mean.ts";
import type { ModelSpec, Trained, Trainer, TrainingData } from "./model.ts";

/** The trainer of a built-in model. */
export function trainerOf(spec: ModelSpec): Trainer {
  return { kind: spec.kind, train: (data) => train(spec, data) };
}

function train(spec: ModelSpec, data: TrainingData): Trained {
  if (data.rows.length === 0) throw new Error("a model needs at least one train row");
  switch (spec.kind) {
    case "linear":
      return trainLinear(data);
    case "mean":
      return trainMean(data);
    case "polynomial":
    case "robust-polynomial":
    case "exponential":
    case "power":
    case "theil-sen":
      return trainCurve(spec, data);
  }
}
