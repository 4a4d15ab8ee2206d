// Which code fits which built-in model.

import { trainLinear } from "./linear.ts";
import { trainMean } from "./mean.ts";
import type { ModelSpec, Trained, Trainer, TrainingData } from "./model.ts";

/** The trainer of a built-in model. */
export async function trainerOf(spec: ModelSpec): Promise<Trainer> {
  const train = await trainOf(spec);
  return {
    kind: spec.kind,
    train(data) {
      if (data.rows.length === 0) throw new Error("a model needs at least one train row");
      return train(data);
    },
  };
}

async function trainOf(spec: ModelSpec): Promise<(data: TrainingData) => Trained> {
  switch (spec.kind) {
    case "linear":
      return trainLinear;
    case "mean":
      return trainMean;
    case "polynomial":
    case "robust-polynomial":
    case "exponential":
    case "power":
    case "theil-sen": {
      // ml-regression takes 20 ms to load; most runs do without it.
      const { trainCurve } = await import("./curve.ts");
      return (data) => trainCurve(spec, data);
    }
  }
}
